# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/samplesetiteminfo/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.samplesetiteminfo import Samplesetiteminfo
    from ...models.samplesetiteminfo_list import SamplesetiteminfoList

OPERATION = op.operation(
    "list",
    "list",
    "samplesetiteminfo",
    "GET",
    "/rundb/api/v1/samplesetiteminfo/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("assayGroup"),
        op.query("biopsyDays", d.INTEGER),
        op.query("cancerType"),
        op.query("cellNum"),
        op.query("cellularityPct", d.INTEGER),
        op.query("controlType"),
        op.query("coupleId"),
        op.query("creationDate", d.LOCAL_MOMENT),
        op.query("description"),
        op.query("dnabarcode", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("embryoId"),
        op.query("gender"),
        op.query("id", d.INTEGER),
        op.query("lastModifiedDate", d.LOCAL_MOMENT),
        op.query("mouseStrains"),
        op.query("nucleotideType"),
        op.query("panelPoolType"),
        op.query("pcrPlateColumn"),
        op.query("pcrPlateRow"),
        op.query("population"),
        op.query("relationshipGroup", d.INTEGER),
        op.query("relationshipRole"),
        op.query("sample", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sampleCollectionDate", d.LOCAL_MOMENT),
        op.query("sampleReceiptDate", d.LOCAL_MOMENT),
        op.query("sampleSet", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sampleSource"),
        op.query("tubePosition"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SamplesetiteminfoList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "assayGroup": None,
            "biopsyDays": None,
            "cancerType": None,
            "cellNum": None,
            "cellularityPct": None,
            "controlType": None,
            "coupleId": None,
            "creationDate": None,
            "description": None,
            "dnabarcode": f.RELATION,
            "embryoId": None,
            "gender": None,
            "id": None,
            "lastModifiedDate": None,
            "mouseStrains": None,
            "nucleotideType": None,
            "panelPoolType": None,
            "pcrPlateColumn": None,
            "pcrPlateRow": None,
            "population": None,
            "relationshipGroup": None,
            "relationshipRole": None,
            "sample": f.RELATION,
            "sampleCollectionDate": None,
            "sampleReceiptDate": None,
            "sampleSet": f.RELATION,
            "sampleSource": None,
            "tubePosition": None,
        },
        {
            "dnabarcode": d.Lazy(__package__, "..dnabarcode.list_", "OPERATION"),
            "sample": d.Lazy(__package__, "..sample.list_", "OPERATION"),
            "sampleSet": d.Lazy(__package__, "..sampleset.list_", "OPERATION"),
        },
        {
            "assay_group": "assayGroup",
            "biopsy_days": "biopsyDays",
            "cancer_type": "cancerType",
            "cell_num": "cellNum",
            "cellularity_pct": "cellularityPct",
            "control_type": "controlType",
            "couple_id": "coupleId",
            "creation_date": "creationDate",
            "embryo_id": "embryoId",
            "last_modified_date": "lastModifiedDate",
            "mouse_strains": "mouseStrains",
            "nucleotide_type": "nucleotideType",
            "panel_pool_type": "panelPoolType",
            "pcr_plate_column": "pcrPlateColumn",
            "pcr_plate_row": "pcrPlateRow",
            "relationship_group": "relationshipGroup",
            "relationship_role": "relationshipRole",
            "sample_collection_date": "sampleCollectionDate",
            "sample_receipt_date": "sampleReceiptDate",
            "sample_set": "sampleSet",
            "sample_source": "sampleSource",
            "tube_position": "tubePosition",
        },
        sortable=(
            "assayGroup",
            "biopsyDays",
            "cancerType",
            "cellNum",
            "cellularityPct",
            "controlType",
            "coupleId",
            "creationDate",
            "description",
            "dnabarcode",
            "embryoId",
            "gender",
            "id",
            "lastModifiedDate",
            "mouseStrains",
            "nucleotideType",
            "panelPoolType",
            "pcrPlateColumn",
            "pcrPlateRow",
            "population",
            "relationshipGroup",
            "relationshipRole",
            "sample",
            "sampleCollectionDate",
            "sampleReceiptDate",
            "sampleSet",
            "sampleSource",
            "tubePosition",
        ),
        unsorted=(
            "sampleDescription",
            "sampleDisplayedName",
            "sampleExternalId",
            "samplePk",
            "sampleSetPk",
            "sampleSetStatus",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    assay_group: str | Unset = UNSET,
    biopsy_days: int | Unset = UNSET,
    cancer_type: str | Unset = UNSET,
    cell_num: str | Unset = UNSET,
    cellularity_pct: int | Unset = UNSET,
    control_type: str | Unset = UNSET,
    couple_id: str | Unset = UNSET,
    creation_date: datetime.datetime | Unset = UNSET,
    description: str | Unset = UNSET,
    dnabarcode: int | str | m.Model | Unset = UNSET,
    embryo_id: str | Unset = UNSET,
    gender: str | Unset = UNSET,
    id: int | Unset = UNSET,
    last_modified_date: datetime.datetime | Unset = UNSET,
    mouse_strains: str | Unset = UNSET,
    nucleotide_type: str | Unset = UNSET,
    panel_pool_type: str | Unset = UNSET,
    pcr_plate_column: str | Unset = UNSET,
    pcr_plate_row: str | Unset = UNSET,
    population: str | Unset = UNSET,
    relationship_group: int | Unset = UNSET,
    relationship_role: str | Unset = UNSET,
    sample: int | str | m.Model | Unset = UNSET,
    sample_collection_date: datetime.datetime | Unset = UNSET,
    sample_receipt_date: datetime.datetime | Unset = UNSET,
    sample_set: int | str | m.Model | Unset = UNSET,
    sample_source: str | Unset = UNSET,
    tube_position: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Samplesetiteminfo, SamplesetiteminfoList]:
    """GET /rundb/api/v1/samplesetiteminfo/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `assayGroup`, `biopsyDays`, `cancerType`, `cellNum`,
            `cellularityPct`, `controlType`, `coupleId`, `creationDate`, `description`, `dnabarcode`, `embryoId`,
            `gender`, `id`, `lastModifiedDate`, `mouseStrains`, `nucleotideType`, `panelPoolType`, `pcrPlateColumn`,
            `pcrPlateRow`, `population`, `relationshipGroup`, `relationshipRole`, `sample`, `sampleCollectionDate`,
            `sampleReceiptDate`, `sampleSet`, `sampleSource`, `tubePosition`.
        assay_group: str; query `assayGroup`.
        biopsy_days: int; query `biopsyDays`.
        cancer_type: str; query `cancerType`.
        cell_num: str; query `cellNum`.
        cellularity_pct: int; query `cellularityPct`.
        control_type: str; query `controlType`.
        couple_id: str; query `coupleId`.
        creation_date: datetime.datetime; query `creationDate`.
        description: str; query `description`.
        dnabarcode: int or str; query `dnabarcode`.
        embryo_id: str; query `embryoId`.
        gender: str; query `gender`.
        id: int; query `id`.
        last_modified_date: datetime.datetime; query `lastModifiedDate`.
        mouse_strains: str; query `mouseStrains`.
        nucleotide_type: str; query `nucleotideType`.
        panel_pool_type: str; query `panelPoolType`.
        pcr_plate_column: str; query `pcrPlateColumn`.
        pcr_plate_row: str; query `pcrPlateRow`.
        population: str; query `population`.
        relationship_group: int; query `relationshipGroup`.
        relationship_role: str; query `relationshipRole`.
        sample: int or str; query `sample`.
        sample_collection_date: datetime.datetime; query `sampleCollectionDate`.
        sample_receipt_date: datetime.datetime; query `sampleReceiptDate`.
        sample_set: int or str; query `sampleSet`.
        sample_source: str; query `sampleSource`.
        tube_position: str; query `tubePosition`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Samplesetiteminfo, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            assay_group,
            biopsy_days,
            cancer_type,
            cell_num,
            cellularity_pct,
            control_type,
            couple_id,
            creation_date,
            description,
            dnabarcode,
            embryo_id,
            gender,
            id,
            last_modified_date,
            mouse_strains,
            nucleotide_type,
            panel_pool_type,
            pcr_plate_column,
            pcr_plate_row,
            population,
            relationship_group,
            relationship_role,
            sample,
            sample_collection_date,
            sample_receipt_date,
            sample_set,
            sample_source,
            tube_position,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
