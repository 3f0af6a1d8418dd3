# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Samplesetiteminfo: /components/schemas/samplesetiteminfo."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/samplesetiteminfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Samplesetiteminfo(m.Model):
    """`/components/schemas/samplesetiteminfo` in the description."""

    assay_group: str | None | Unset = UNSET
    attribute_dict: dict[str, Any] | None | Unset = UNSET
    biopsy_days: int | None | Unset = UNSET
    cancer_type: str | None | Unset = UNSET
    cell_num: str | None | Unset = UNSET
    cellularity_pct: int | None | Unset = UNSET
    control_type: str | None | Unset = UNSET
    couple_id: str | None | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    customattribute: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    dnabarcode: str | None | Unset = UNSET
    dnabarcode_kit: str | None | Unset = UNSET
    embryo_id: str | None | Unset = UNSET
    gender: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    last_modified_date: datetime.datetime | None | Unset = UNSET
    mouse_strains: str | None | Unset = UNSET
    nucleotide_type: str | None | Unset = UNSET
    panel_pool_type: str | None | Unset = UNSET
    pcr_plate_column: str | None | Unset = UNSET
    pcr_plate_row: str | None | Unset = UNSET
    population: str | None | Unset = UNSET
    relationship_group: int | None | Unset = UNSET
    relationship_role: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample: str | None | Unset = UNSET
    sample_collection_date: datetime.datetime | None | Unset = UNSET
    sample_description: str | None | Unset = UNSET
    sample_displayed_name: str | None | Unset = UNSET
    sample_external_id: str | None | Unset = UNSET
    sample_pk: int | None | Unset = UNSET
    sample_receipt_date: datetime.datetime | None | Unset = UNSET
    sample_set: str | None | Unset = UNSET
    sample_set_group_type: str | None | Unset = UNSET
    sample_set_pk: int | None | Unset = UNSET
    sample_set_status: str | None | Unset = UNSET
    sample_source: str | None | Unset = UNSET
    tube_position: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Samplesetiteminfo._describe(
    m.optional("assayGroup", "assay_group", d.TEXT, null=True),
    m.optional("attribute_dict", "attribute_dict", d.MapOf(d.ANY), null=True),
    m.optional("biopsyDays", "biopsy_days", d.INTEGER, null=True),
    m.optional("cancerType", "cancer_type", d.TEXT, null=True),
    m.optional("cellNum", "cell_num", d.TEXT, null=True),
    m.optional("cellularityPct", "cellularity_pct", d.INTEGER, null=True),
    m.optional("controlType", "control_type", d.TEXT, null=True),
    m.optional("coupleId", "couple_id", d.TEXT, null=True),
    m.optional("creationDate", "creation_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("customattribute", "customattribute", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("dnabarcode", "dnabarcode", d.TEXT, null=True),
    m.optional("dnabarcodeKit", "dnabarcode_kit", d.TEXT, null=True),
    m.optional("embryoId", "embryo_id", d.TEXT, null=True),
    m.optional("gender", "gender", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("lastModifiedDate", "last_modified_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("mouseStrains", "mouse_strains", d.TEXT, null=True),
    m.optional("nucleotideType", "nucleotide_type", d.TEXT, null=True),
    m.optional("panelPoolType", "panel_pool_type", d.TEXT, null=True),
    m.optional("pcrPlateColumn", "pcr_plate_column", d.TEXT, null=True),
    m.optional("pcrPlateRow", "pcr_plate_row", d.TEXT, null=True),
    m.optional("population", "population", d.TEXT, null=True),
    m.optional("relationshipGroup", "relationship_group", d.INTEGER, null=True),
    m.optional("relationshipRole", "relationship_role", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sample", "sample", d.TEXT, null=True),
    m.optional("sampleCollectionDate", "sample_collection_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("sampleDescription", "sample_description", d.TEXT, null=True),
    m.optional("sampleDisplayedName", "sample_displayed_name", d.TEXT, null=True),
    m.optional("sampleExternalId", "sample_external_id", d.TEXT, null=True),
    m.optional("samplePk", "sample_pk", d.INTEGER, null=True),
    m.optional("sampleReceiptDate", "sample_receipt_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("sampleSet", "sample_set", d.TEXT, null=True),
    m.optional("sampleSetGroupType", "sample_set_group_type", d.TEXT, null=True),
    m.optional("sampleSetPk", "sample_set_pk", d.INTEGER, null=True),
    m.optional("sampleSetStatus", "sample_set_status", d.TEXT, null=True),
    m.optional("sampleSource", "sample_source", d.TEXT, null=True),
    m.optional("tubePosition", "tube_position", d.TEXT, null=True),
    rest=d.ANY,
)
