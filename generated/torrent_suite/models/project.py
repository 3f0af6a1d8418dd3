# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Project: /components/schemas/project."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/project"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Project(m.Model):
    """`/components/schemas/project` in the description."""

    created: datetime.datetime | None | Unset = UNSET
    creator: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    modified: datetime.datetime | None | Unset = UNSET
    name: str | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    results_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Project._describe(
    m.optional("created", "created", d.MILLISECOND_MOMENT, null=True),
    m.optional("creator", "creator", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("modified", "modified", d.MILLISECOND_MOMENT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("public", "public", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultsCount", "results_count", d.INTEGER, null=True),
    rest=d.ANY,
)
