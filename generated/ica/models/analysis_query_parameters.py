# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisQueryParameters: /components/schemas/AnalysisQueryParameters."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, Nullable
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisQueryParameters"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisQueryParameters(Model):
    """`/components/schemas/AnalysisQueryParameters` in the description."""

    reference: str | None | Unset = UNSET
    reference_tags: list[str | None] | None | Unset = UNSET
    status: list[str | None] | Unset = UNSET
    technical_tags: list[str | None] | None | Unset = UNSET
    user_reference: str | None | Unset = UNSET
    user_tags: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisQueryParameters._describe(
    optional("reference", "reference", TEXT, null=True),
    optional("referenceTags", "reference_tags", ListOf(Nullable(TEXT)), null=True),
    optional("status", "status", ListOf(Nullable(TEXT))),
    optional("technicalTags", "technical_tags", ListOf(Nullable(TEXT)), null=True),
    optional("userReference", "user_reference", TEXT, null=True),
    optional("userTags", "user_tags", ListOf(Nullable(TEXT)), null=True),
)
