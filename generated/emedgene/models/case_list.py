# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseList: /components/schemas/CaseList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseList(m.Model):
    """`/components/schemas/CaseList` in the description."""

    hits: list[CaseSummary]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_summary import CaseSummary  # noqa: E402

CaseList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(CaseSummary))), m.optional("total", "total", d.INTEGER), rest=d.ANY
)
