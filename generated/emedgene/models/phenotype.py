# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Phenotype: /components/schemas/Phenotype."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Phenotype"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Phenotype(m.Model):
    """`/components/schemas/Phenotype` in the description."""

    diseases_ids: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    related: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Phenotype._describe(
    m.optional("diseasesIds", "diseases_ids", d.ListOf(d.TEXT)),
    m.optional("id", "id", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("related", "related", d.BOOLEAN),
)
