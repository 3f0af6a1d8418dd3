# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Getchefcartridgeusage: /components/schemas/getchefcartridgeusage."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/getchefcartridgeusage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Getchefcartridgeusage(m.Model):
    """`/components/schemas/getchefcartridgeusage` in the description."""

    allow_run_to_continue: bool | None | Unset = UNSET
    detail_messages: dict[str, Any] | None | Unset = UNSET
    error_codes: list[Any] | None | Unset = UNSET
    hours_since_reagent_first_use: int | str | None | Unset = UNSET
    hours_since_solution_first_use: int | str | None | Unset = UNSET
    number_reagent_serial_usage: int | None | Unset = UNSET
    number_solution_serial_usage: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Getchefcartridgeusage._describe(
    m.optional("allowRunToContinue", "allow_run_to_continue", d.BOOLEAN, null=True),
    m.optional("detailMessages", "detail_messages", d.MapOf(d.ANY), null=True),
    m.optional("errorCodes", "error_codes", d.ListOf(d.ANY), null=True),
    m.optional("hoursSinceReagentFirstUse", "hours_since_reagent_first_use", d.AnyOf(d.INTEGER, d.TEXT), null=True),
    m.optional("hoursSinceSolutionFirstUse", "hours_since_solution_first_use", d.AnyOf(d.INTEGER, d.TEXT), null=True),
    m.optional("numberReagentSerialUsage", "number_reagent_serial_usage", d.INTEGER, null=True),
    m.optional("numberSolutionSerialUsage", "number_solution_serial_usage", d.INTEGER, null=True),
    rest=d.ANY,
)
