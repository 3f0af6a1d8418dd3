# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""RuntypeSet: /components/schemas/runtype_set."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/runtype_set"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RuntypeSet(lists.Listing["Runtype"]):
    """`/components/schemas/runtype_set` in the description."""

    not_found: list[str] | Unset = UNSET
    objects: list[Runtype] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .runtype import Runtype  # noqa: E402

RuntypeSet._describe(
    m.optional("not_found", "not_found", d.ListOf(d.TEXT)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Runtype))),
    rest=d.ANY,
    listing="objects",
)
