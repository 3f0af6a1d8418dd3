# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""KnownGeneListList: /components/schemas/KnownGeneListList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/KnownGeneListList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KnownGeneListList(m.Model):
    """`/components/schemas/KnownGeneListList` in the description."""

    hits: list[KnownGeneList]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .known_gene_list import KnownGeneList  # noqa: E402

KnownGeneListList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(KnownGeneList))), m.optional("total", "total", d.INTEGER), rest=d.ANY
)
