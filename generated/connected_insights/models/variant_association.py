# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""VariantAssociation: /components/schemas/VariantAssociation."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/VariantAssociation"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VariantAssociation(m.Model):
    """`/components/schemas/VariantAssociation` in the description."""

    actionability_name: str | None | Unset = UNSET
    actionability_order: int | None | Unset = UNSET
    association_info: dict[str, Any] | None | Unset = UNSET
    tumor_types: list[Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

VariantAssociation._describe(
    m.optional("actionabilityName", "actionability_name", d.TEXT, null=True),
    m.optional("actionabilityOrder", "actionability_order", d.INTEGER, null=True),
    m.optional("associationInfo", "association_info", d.MapOf(d.ANY), null=True),
    m.optional("tumorTypes", "tumor_types", d.ListOf(d.ANY), null=True),
    rest=d.ANY,
)
