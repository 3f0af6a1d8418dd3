# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Runtype: /components/schemas/runtype."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/runtype"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Runtype(m.Model):
    """`/components/schemas/runtype` in the description."""

    alternate_name: str | None | Unset = UNSET
    application_groups: list[str] | None | Unset = UNSET
    barcode: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    meta: str | dict[str, Any] | None | Unset = UNSET
    nucleotide_type: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    run_type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Runtype._describe(
    m.optional("alternate_name", "alternate_name", d.TEXT, null=True),
    m.optional("applicationGroups", "application_groups", d.ListOf(d.TEXT), null=True),
    m.optional("barcode", "barcode", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("meta", "meta", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("nucleotideType", "nucleotide_type", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("runType", "run_type", d.TEXT, null=True),
    rest=d.ANY,
)
