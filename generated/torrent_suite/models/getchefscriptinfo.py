# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Getchefscriptinfo: /components/schemas/getchefscriptinfo."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/getchefscriptinfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Getchefscriptinfo(m.Model):
    """`/components/schemas/getchefscriptinfo` in the description."""

    availableversion: dict[str, Any] | None | Unset = UNSET
    object: dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Getchefscriptinfo._describe(
    m.optional("availableversion", "availableversion", d.MapOf(d.ANY), null=True),
    m.optional("object", "object", d.MapOf(d.ANY), null=True),
    rest=d.ANY,
)
