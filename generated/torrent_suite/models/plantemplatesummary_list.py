# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PlantemplatesummaryList: /components/schemas/plantemplatesummary_list."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plantemplatesummary_list"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PlantemplatesummaryList(m.Model):
    """`/components/schemas/plantemplatesummary_list` in the description."""

    meta: ListMeta | Unset = UNSET
    objects: list[Plantemplatesummary] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .list_meta import ListMeta  # noqa: E402
from .plantemplatesummary import Plantemplatesummary  # noqa: E402

PlantemplatesummaryList._describe(
    m.optional("meta", "meta", d.ModelOf(ListMeta)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Plantemplatesummary))),
    rest=d.ANY,
)
