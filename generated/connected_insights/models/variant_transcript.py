# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""VariantTranscript: /components/schemas/VariantTranscript."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/VariantTranscript"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VariantTranscript(m.Model):
    """`/components/schemas/VariantTranscript` in the description."""

    canonical: bool | None | Unset = UNSET
    consequences: list[VariantTranscriptConsequencesItem] | None | Unset = UNSET
    exons: str | None | Unset = UNSET
    hgvsc: str | None | Unset = UNSET
    hgvsp: str | None | Unset = UNSET
    introns: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preferred: bool | None | Unset = UNSET
    protein_id: str | None | Unset = UNSET
    selected: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant_transcript_consequences_item import VariantTranscriptConsequencesItem  # noqa: E402

VariantTranscript._describe(
    m.optional("canonical", "canonical", d.BOOLEAN, null=True),
    m.optional("consequences", "consequences", d.ListOf(d.ModelOf(VariantTranscriptConsequencesItem)), null=True),
    m.optional("exons", "exons", d.TEXT, null=True),
    m.optional("hgvsc", "hgvsc", d.TEXT, null=True),
    m.optional("hgvsp", "hgvsp", d.TEXT, null=True),
    m.optional("introns", "introns", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("preferred", "preferred", d.BOOLEAN, null=True),
    m.optional("proteinId", "protein_id", d.TEXT, null=True),
    m.optional("selected", "selected", d.BOOLEAN, null=True),
    rest=d.ANY,
)
