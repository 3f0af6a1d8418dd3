# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GeneList: /components/schemas/GeneList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/GeneList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GeneList(m.Model):
    """`/components/schemas/GeneList` in the description."""

    genes: list[Gene] | Unset = UNSET
    id: int
    name: str | Unset = UNSET
    type: GeneListType | str
    visible: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .gene import Gene  # noqa: E402
from .gene_list_type import GeneListType  # noqa: E402

GeneList._describe(
    m.optional("genes", "genes", d.ListOf(d.ModelOf(Gene))),
    m.required("id", "id", d.INTEGER),
    m.optional("name", "name", d.TEXT),
    m.required("type", "type", d.OneValueOf(GeneListType)),
    m.optional("visible", "visible", d.BOOLEAN),
)
