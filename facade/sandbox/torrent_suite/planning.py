"""Plans from templates and from other plans."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import models

from . import models as tables

# What a copy has of its own.
OWN = frozenset(("id", "planGUID", "planShortID", "planExecuted", "planExecutedDate", "date", "isReusable", "isSystem"))
EXAMPLES = {
    "barcoded": {
        "templateName": "name of a template",
        "planName": "name of the plan",
        "barcodedSamples": {"sample": {"barcodes": ["IonXpress_001"]}},
    },
    "listed": {
        "templateName": "name of a template",
        "planName": "name of the plan",
        "samplesList": [{"sampleName": "sample", "barcode": "IonXpress_001"}],
    },
}


def copied(plan: models.Model, changes: dict[str, Any]) -> models.Model:
    """A new plan with what the other one says, but for the changes; what no column is named for is passed over."""
    columns = {column.attname: column for column in plan._meta.concrete_fields if column.name not in OWN}
    values = {name: getattr(plan, name) for name in columns}
    text = {name: value for name, value in changes.items() if name in columns}
    guid = str(uuid.uuid4())
    keys = {"planGUID": guid, "planShortID": guid[:5].upper(), "planStatus": "planned"}
    made = tables.PlannedExperiment(**{**values, **keys, **text})
    made.save()
    made.projects.set(plan.projects.all())
    return made


def samples_of(body: dict[str, Any]) -> dict[str, Any] | None:
    """The samples of a body by name: as they are given, or made of the list with a sample and a barcode a piece.

    ValueError says which entry of the list cannot be read.
    """
    if "samplesList" not in body:
        return body.get("barcodedSamples")
    samples: dict[str, Any] = {}
    for number, entry in enumerate(body["samplesList"]):
        if not isinstance(entry, dict) or not entry.get("sampleName"):
            raise ValueError(f"entry {number} has no sampleName")
        sample = samples.setdefault(entry["sampleName"], {"barcodes": [], "barcodeSampleInfo": {}})
        barcode = entry.get("barcode")
        if barcode:
            rest = {name: value for name, value in entry.items() if name not in ("barcode", "sampleName")}
            sample["barcodes"].append(barcode)
            sample["barcodeSampleInfo"][barcode] = rest
    return samples


def problems_of_a_creation(body: dict[str, Any]) -> dict[str, Any]:
    """What is missing, or is not there."""
    problems: dict[str, Any] = {}
    if not body.get("planName"):
        problems["planName"] = ["Plan Name is required"]
    if template_of(body) is None:
        problems["templateName"] = [f"there is no template {body.get('templateName')}"]
    try:
        samples = samples_of(body)
    except (TypeError, ValueError) as error:
        return {**problems, "samplesList": [str(error)]}
    if not isinstance(samples, dict):
        problems["barcodedSamples"] = "barcodedSamples or samplesList is required"
    return problems


def template_of(body: dict[str, Any]) -> Any:
    """The newest template of the name that a body says."""
    templates = tables.PlannedExperiment.objects.filter(isReusable=True, planName=body.get("templateName"))
    return templates.order_by("-pk").first()
