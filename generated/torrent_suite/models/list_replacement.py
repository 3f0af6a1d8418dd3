# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ListReplacement: /components/schemas/list_replacement."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/list_replacement"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListReplacement(m.Model):
    """`/components/schemas/list_replacement` in the description."""

    objects: list[dict[str, Any]] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ListReplacement._describe(m.optional("objects", "objects", d.ListOf(d.MapOf(d.ANY))), rest=d.ANY)
