# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Activeioncheflibraryprepkitinfo: /components/schemas/activeioncheflibraryprepkitinfo."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/activeioncheflibraryprepkitinfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Activeioncheflibraryprepkitinfo(m.Model):
    """`/components/schemas/activeioncheflibraryprepkitinfo` in the description."""

    application_type: str | None | Unset = UNSET
    cartridge_between_usage_absolute_max_day_limit: int | None | Unset = UNSET
    cartridge_expiration_day_limit: int | None | Unset = UNSET
    categories: str | None | Unset = UNSET
    chip_types: str | None | Unset = UNSET
    default_cartridge_usage_count: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    flow_count: int | None | Unset = UNSET
    id: int | None | Unset = UNSET
    instrument_type: str | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    kit_type: str | None | Unset = UNSET
    library_read_length: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    nucleotide_type: str | None | Unset = UNSET
    parts: list[Kitpart] | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    run_mode: str | None | Unset = UNSET
    sample_prep_instrument_type: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .kitpart import Kitpart  # noqa: E402

Activeioncheflibraryprepkitinfo._describe(
    m.optional("applicationType", "application_type", d.TEXT, null=True),
    m.optional(
        "cartridgeBetweenUsageAbsoluteMaxDayLimit",
        "cartridge_between_usage_absolute_max_day_limit",
        d.INTEGER,
        null=True,
    ),
    m.optional("cartridgeExpirationDayLimit", "cartridge_expiration_day_limit", d.INTEGER, null=True),
    m.optional("categories", "categories", d.TEXT, null=True),
    m.optional("chipTypes", "chip_types", d.TEXT, null=True),
    m.optional("defaultCartridgeUsageCount", "default_cartridge_usage_count", d.INTEGER, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("flowCount", "flow_count", d.INTEGER, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("instrumentType", "instrument_type", d.TEXT, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("kitType", "kit_type", d.TEXT, null=True),
    m.optional("libraryReadLength", "library_read_length", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("nucleotideType", "nucleotide_type", d.TEXT, null=True),
    m.optional("parts", "parts", d.ListOf(d.ModelOf(Kitpart)), null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("runMode", "run_mode", d.TEXT, null=True),
    m.optional("samplePrep_instrumentType", "sample_prep_instrument_type", d.TEXT, null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    rest=d.ANY,
)
