# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FoundPhenotypeList: /components/schemas/FoundPhenotypeList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FoundPhenotypeList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FoundPhenotypeList(m.Model):
    """`/components/schemas/FoundPhenotypeList` in the description."""

    hits: list[FoundPhenotype]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .found_phenotype import FoundPhenotype  # noqa: E402

FoundPhenotypeList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(FoundPhenotype))), m.optional("total", "total", d.INTEGER), rest=d.ANY
)
