# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LogSet: /components/schemas/log_set."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/log_set"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LogSet(lists.Listing["Log"]):
    """`/components/schemas/log_set` in the description."""

    not_found: list[str] | Unset = UNSET
    objects: list[Log] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .log import Log  # noqa: E402

LogSet._describe(
    m.optional("not_found", "not_found", d.ListOf(d.TEXT)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Log))),
    rest=d.ANY,
    listing="objects",
)
