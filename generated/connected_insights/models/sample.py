# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sample: /components/schemas/Sample."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Sample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(m.Model):
    """`/components/schemas/Sample` in the description."""

    created_date: datetime.datetime | None | Unset = UNSET
    date_collected: datetime.datetime | None | Unset = UNSET
    date_received: datetime.datetime | None | Unset = UNSET
    external_sample_id: str | None | Unset = UNSET
    external_sample_name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    molecular_data: list[MolecularData] | None | Unset = UNSET
    sample_name: str | None | Unset = UNSET
    sample_source_type: str | None | Unset = UNSET
    sample_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    sub_state: str | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .molecular_data import MolecularData  # noqa: E402

Sample._describe(
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("dateCollected", "date_collected", d.MOMENT, null=True),
    m.optional("dateReceived", "date_received", d.MOMENT, null=True),
    m.optional("externalSampleId", "external_sample_id", d.TEXT, null=True),
    m.optional("externalSampleName", "external_sample_name", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("molecularData", "molecular_data", d.ListOf(d.ModelOf(MolecularData)), null=True),
    m.optional("sampleName", "sample_name", d.TEXT, null=True),
    m.optional("sampleSourceType", "sample_source_type", d.TEXT, null=True),
    m.optional("sampleType", "sample_type", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("subState", "sub_state", d.TEXT, null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    rest=d.ANY,
)
