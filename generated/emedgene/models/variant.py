# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Variant: /components/schemas/Variant."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Variant"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Variant(m.Model):
    """`/components/schemas/Variant` in the description."""

    variant_details_2: str | Unset = UNSET
    gene_name: str | Unset = UNSET
    tag: VariantTag | Unset = UNSET
    variant_details: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant_tag import VariantTag  # noqa: E402

Variant._describe(
    m.optional("Variant_details", "variant_details_2", d.TEXT),
    m.optional("gene_name", "gene_name", d.TEXT),
    m.optional("tag", "tag", d.ModelOf(VariantTag)),
    m.optional("variant_details", "variant_details", d.TEXT),
    rest=d.ANY,
)
