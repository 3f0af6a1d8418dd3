# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EnvelopedReport: /components/schemas/EnvelopedReport."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/EnvelopedReport"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnvelopedReport(m.Model):
    """`/components/schemas/EnvelopedReport` in the description."""

    response: DraftReport | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .draft_report import DraftReport  # noqa: E402

EnvelopedReport._describe(m.optional("response", "response", d.ModelOf(DraftReport), null=True), rest=d.ANY)
