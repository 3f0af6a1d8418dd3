# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportList: /components/schemas/ReportList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ReportList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportList(lists.Listing["Report"]):
    """`/components/schemas/ReportList` in the description."""

    hits: list[Report]


# The classes that this one names are imported after it is made: they may name it in turn.
from .report import Report  # noqa: E402

ReportList._describe(m.required("hits", "hits", d.ListOf(d.ModelOf(Report))), rest=d.ANY, listing="hits")
