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

    ancestors: list[Any] | Unset = UNSET
    clusterid: list[str] | Unset = UNSET
    externalid: str | Unset = UNSET
    key_genes: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    ontologytype: str | Unset = UNSET
    version: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TumorType._describe(
    m.optional("ancestors", "ancestors", d.ListOf(d.ANY)),
    m.optional("clusterid", "clusterid", d.ListOf(d.TEXT)),
    m.optional("externalid", "externalid", d.TEXT),
    m.optional("keyGenes", "key_genes", d.ListOf(d.TEXT)),
    m.optional("name", "name", d.TEXT),
    m.optional("ontologytype", "ontologytype", d.TEXT),
    m.optional("version", "version", d.TEXT),
    rest=d.ANY,
)
