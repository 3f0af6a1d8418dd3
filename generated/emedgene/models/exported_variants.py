# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ExportedVariants: /components/schemas/ExportedVariants."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ExportedVariants"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExportedVariants(m.Model):
    """`/components/schemas/ExportedVariants` in the description."""

    hits: list[Variant] | Unset = UNSET
    variants: list[Variant] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant import Variant  # noqa: E402

ExportedVariants._describe(
    m.optional("hits", "hits", d.ListOf(d.ModelOf(Variant))),
    m.optional("variants", "variants", d.ListOf(d.ModelOf(Variant))),
    rest=d.ANY,
)
