# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseSummary: /components/schemas/CaseSummary."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseSummary"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseSummary(m.Model):
    """`/components/schemas/CaseSummary` in the description."""

    creation_time: datetime.datetime | Unset = UNSET
    creator: str | Unset = UNSET
    gene_list_name: str | Unset = UNSET
    genes: list[CaseGene] | Unset = UNSET
    last_update: datetime.datetime | Unset = UNSET
    name: str
    participants: list[int] | Unset = UNSET
    patients: dict[str, Any] | Unset = UNSET
    selected_preset_set: str | None | Unset = UNSET
    status: str | Unset = UNSET
    test_data: dict[str, Any] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_gene import CaseGene  # noqa: E402

CaseSummary._describe(
    m.optional("creation_time", "creation_time", d.MOMENT),
    m.optional("creator", "creator", d.TEXT),
    m.optional("geneListName", "gene_list_name", d.TEXT),
    m.optional("genes", "genes", d.ListOf(d.ModelOf(CaseGene))),
    m.optional("last_update", "last_update", d.MOMENT),
    m.required("name", "name", d.TEXT),
    m.optional("participants", "participants", d.ListOf(d.INTEGER)),
    m.optional("patients", "patients", d.MapOf(d.ANY)),
    m.optional("selected_preset_set", "selected_preset_set", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT),
    m.optional("test_data", "test_data", d.MapOf(d.ANY)),
    rest=d.ANY,
)
