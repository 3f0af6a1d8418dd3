# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sample: /components/schemas/sample."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/sample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(m.Model):
    """`/components/schemas/sample` in the description."""

    date: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    displayed_name: str | None | Unset = UNSET
    experiments: list[str] | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_sets: list[str] | None | Unset = UNSET
    status: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Sample._describe(
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("displayedName", "displayed_name", d.TEXT, null=True),
    m.optional("experiments", "experiments", d.ListOf(d.TEXT), null=True),
    m.optional("externalId", "external_id", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sampleSets", "sample_sets", d.ListOf(d.TEXT), null=True),
    m.optional("status", "status", d.TEXT, null=True),
    rest=d.ANY,
)
