# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseTest: /components/schemas/CaseTest."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseTest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseTest(m.Model):
    """`/components/schemas/CaseTest` in the description."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    order: int | None | Unset = UNSET
    secondary_analysis: CaseTestSecondaryAnalysis | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_test_secondary_analysis import CaseTestSecondaryAnalysis  # noqa: E402

CaseTest._describe(
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("order", "order", d.INTEGER, null=True),
    m.optional("secondaryAnalysis", "secondary_analysis", d.ModelOf(CaseTestSecondaryAnalysis), null=True),
    m.optional("subject", "subject", d.TEXT, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    rest=d.ANY,
)
