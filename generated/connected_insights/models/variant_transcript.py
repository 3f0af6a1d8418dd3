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

    canonical: bool | Unset = UNSET
    consequences: list[VariantTranscriptConsequencesItem] | Unset = UNSET
    exons: str | Unset = UNSET
    hgvsc: str | Unset = UNSET
    hgvsp: str | Unset = UNSET
    introns: str | Unset = UNSET
    name: str | Unset = UNSET
    preferred: bool | Unset = UNSET
    protein_id: str | Unset = UNSET
    selected: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant_transcript_consequences_item import VariantTranscriptConsequencesItem  # noqa: E402

VariantTranscript._describe(
    m.optional("canonical", "canonical", d.BOOLEAN),
    m.optional("consequences", "consequences", d.ListOf(d.ModelOf(VariantTranscriptConsequencesItem))),
    m.optional("exons", "exons", d.TEXT),
    m.optional("hgvsc", "hgvsc", d.TEXT),
    m.optional("hgvsp", "hgvsp", d.TEXT),
    m.optional("introns", "introns", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("preferred", "preferred", d.BOOLEAN),
    m.optional("proteinId", "protein_id", d.TEXT),
    m.optional("selected", "selected", d.BOOLEAN),
    rest=d.ANY,
)
