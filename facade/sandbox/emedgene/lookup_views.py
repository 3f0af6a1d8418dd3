"""The routes of what cases refer to: users, storages, samples, phenotypes, settings; and of what was done."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from . import folders, rows
from .intake import message, refuse, text
from .library import Response, api
from .other_models import (
    Activity,
    ActivityPage,
    ActivityQuery,
    Folder,
    FolderQuery,
    Kit,
    Kits,
    NamedList,
    PageQuery,
    PhenotypeQuery,
    Phenotypes,
    SampleQuery,
    Samples,
    Storage,
    Storages,
    Users,
)
from .served import part, routes, state


@routes.get("/api/organization/users/")
@api.validate(resp=Response(HTTP_200=Users), tags=["Users"])
def list_users(query: PageQuery) -> Any:
    """The users of the organisation."""
    return {"hits": part(rows.USERS, query), "total": len(rows.USERS)}


@routes.get("/api/storage")
@api.validate(resp=Response(HTTP_200=Storages), tags=["Storage"])
def list_storage() -> Any:
    """All storages."""
    return {"hits": rows.STORAGES}


def _storage(number: int) -> dict[str, Any]:
    storage = next((each for each in rows.STORAGES if each["id"] == number), None)
    if storage is None:
        refuse(message(404, f"Storage provider {number} not found"))
    return storage


@routes.get("/api/storage/<int:storage_id>")
@api.validate(resp=Response(HTTP_200=Storage), tags=["Storage"])
def get_storage(storage_id: int) -> Any:
    """A storage."""
    return Storage(**_storage(storage_id))


@routes.get("/api/storage/<int:storage_id>/fs/list")
@api.validate(resp=Response(HTTP_200=Folder), tags=["Storage"])
def list_folder(storage_id: int, query: FolderQuery) -> Any:
    """What is in a folder of a storage."""
    listed = folders.listed(_storage(storage_id), query.path)
    if listed is None:
        refuse(text(404, f"No such folder: {query.path}"))
    shown = part(listed, query)
    return {"resources": shown, "has_more": query.from_ + len(shown) < len(listed)}


@routes.get("/api/sample/")
@api.validate(resp=Response(HTTP_200=Samples), tags=["Samples"])
def search_samples(query: SampleQuery) -> Any:
    """Samples by name."""
    said = query.query.lower()
    hits = [
        sample
        for sample in state().samples
        if (sample["fastq"] == query.query if query.exact_match else said in sample["fastq"].lower())
        and query.sampleType in (None, sample["sampleType"])
    ]
    return {"hits": part(hits, query), "total": len(hits)}


@routes.get("/api/phenotype/")
@api.validate(resp=Response(HTTP_200=Phenotypes), tags=["Phenotypes"])
def search_phenotypes(query: PhenotypeQuery) -> Any:
    """Phenotypes by HPO id or name."""
    said = query.query.strip().lower()
    hits = [
        {**each, "match": {"text": query.query, "score": 1.0}}
        for each in rows.traits()
        if said in each["name"].lower() or said == f"hp:{each['id'][-7:]}" or said == each["id"].lower()
    ]
    return {"hits": part(hits, query), "total": len(hits)}


@routes.get("/api/gene_list/")
@api.validate(resp=Response(HTTP_200=NamedList), tags=["Gene lists"])
def list_gene_lists(query: PageQuery) -> Any:
    """Gene lists."""
    listed = [{"id": each["id"], "name": each["name"]} for each in rows.GENE_LISTS]
    return {"hits": part(listed, query), "total": len(listed)}


@routes.get("/api/kit/")
@api.validate(resp=Response(HTTP_200=Kits), tags=["Settings"])
def list_kits() -> Any:
    """Kits.

    SpecTree writes a model by its fields' names, so the answer has `intersect_bed_id` where the document has an alias.
    """
    kits = [Kit(id=each["id"], name=each["name"], intersectBedId=each["bed"]) for each in rows.KITS]
    return Kits(hits=kits, total=len(kits))


@routes.get("/api/label/")
@api.validate(tags=["Settings"])
def list_labels() -> Any:
    """Labels.

    No answer is declared.
    """
    return {"hits": rows.LABELS, "total": len(rows.LABELS)}


@routes.get("/api/preset_group/")
@api.validate(resp=Response(HTTP_200=NamedList), tags=["Settings"])
def list_preset_groups() -> Any:
    """Groups of presets."""
    return {"hits": rows.PRESET_GROUPS, "total": len(rows.PRESET_GROUPS)}


@routes.get("/api/activity/")
@api.validate(resp=Response(HTTP_200=ActivityPage), tags=["Activity"])
def list_activity(query: ActivityQuery) -> Any:
    """What was done with cases, newest first."""
    done = state().activity[::-1]
    first = (query.page - 1) * query.per_page
    items = [_activity(each) for each in done[first : first + query.per_page]]
    return ActivityPage(items=items, page=query.page, per_page=query.per_page, total=len(done))


def _activity(each: dict[str, Any]) -> Activity:
    record = each["case"]
    hours = Decimal((each["at"] - record.creation_time).total_seconds()) / 3600
    return Activity(
        happenedAt=each["at"],
        user=each["user"],
        action=each["action"],
        case_name=record.name,
        hours_since_creation=hours.quantize(Decimal("0.0001")),
    )
