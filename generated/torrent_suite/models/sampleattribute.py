# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sampleattribute: /components/schemas/sampleattribute."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/sampleattribute"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sampleattribute(m.Model):
    """`/components/schemas/sampleattribute` in the description."""

    creation_date: datetime.datetime | None | Unset = UNSET
    data_type: str | None | Unset = UNSET
    data_type_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    displayed_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_mandatory: bool | None | Unset = UNSET
    last_modified_date: datetime.datetime | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Sampleattribute._describe(
    m.optional("creationDate", "creation_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("dataType", "data_type", d.TEXT, null=True),
    m.optional("dataType_name", "data_type_name", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("displayedName", "displayed_name", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isMandatory", "is_mandatory", d.BOOLEAN, null=True),
    m.optional("lastModifiedDate", "last_modified_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sampleCount", "sample_count", d.INTEGER, null=True),
    rest=d.ANY,
)
