# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisQueryParameters: /components/schemas/AnalysisQueryParameters."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisQueryParameters"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisQueryParameters(m.Model):
    """`/components/schemas/AnalysisQueryParameters` in the description."""

    reference: str | None | Unset = UNSET
    reference_tags: list[str | None] | None | Unset = UNSET
    status: list[str | None] | Unset = UNSET
    technical_tags: list[str | None] | None | Unset = UNSET
    user_reference: str | None | Unset = UNSET
    user_tags: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisQueryParameters._describe(
    m.optional("reference", "reference", d.TEXT, null=True),
    m.optional("referenceTags", "reference_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("status", "status", d.ListOf(d.Nullable(d.TEXT))),
    m.optional("technicalTags", "technical_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("userReference", "user_reference", d.TEXT, null=True),
    m.optional("userTags", "user_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
)
