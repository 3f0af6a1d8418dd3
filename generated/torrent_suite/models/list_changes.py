# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ListChanges: /components/schemas/list_changes."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/list_changes"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListChanges(m.Model):
    """`/components/schemas/list_changes` in the description."""

    deleted_objects: list[str] | Unset = UNSET
    objects: list[dict[str, Any]] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ListChanges._describe(
    m.optional("deleted_objects", "deleted_objects", d.ListOf(d.TEXT)),
    m.optional("objects", "objects", d.ListOf(d.MapOf(d.ANY))),
    rest=d.ANY,
)
