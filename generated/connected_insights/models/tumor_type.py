# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TumorType: /components/schemas/TumorType."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TumorType"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TumorType(m.Model):
    """`/components/schemas/TumorType` in the description."""

    ancestors: list[Any] | None | Unset = UNSET
    clusterid: list[str] | None | Unset = UNSET
    externalid: str | None | Unset = UNSET
    key_genes: list[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    ontologytype: str | None | Unset = UNSET
    version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TumorType._describe(
    m.optional("ancestors", "ancestors", d.ListOf(d.ANY), null=True),
    m.optional("clusterid", "clusterid", d.ListOf(d.TEXT), null=True),
    m.optional("externalid", "externalid", d.TEXT, null=True),
    m.optional("keyGenes", "key_genes", d.ListOf(d.TEXT), null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("ontologytype", "ontologytype", d.TEXT, null=True),
    m.optional("version", "version", d.TEXT, null=True),
    rest=d.ANY,
)
