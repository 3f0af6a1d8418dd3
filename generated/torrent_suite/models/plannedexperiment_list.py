# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PlannedexperimentList: /components/schemas/plannedexperiment_list."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plannedexperiment_list"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PlannedexperimentList(m.Model):
    """`/components/schemas/plannedexperiment_list` in the description."""

    meta: ListMeta | Unset = UNSET
    objects: list[Plannedexperiment] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .list_meta import ListMeta  # noqa: E402
from .plannedexperiment import Plannedexperiment  # noqa: E402

PlannedexperimentList._describe(
    m.optional("meta", "meta", d.ModelOf(ListMeta)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Plannedexperiment))),
    rest=d.ANY,
)
