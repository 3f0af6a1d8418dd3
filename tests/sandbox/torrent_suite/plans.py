"""Run plans: checked before they are kept, and given back when they are written."""

from __future__ import annotations

import ast
import json
import uuid
from typing import Any

from django.http import HttpRequest
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.validation import Validation

from . import models as tables
from .base import Defaults, TableResource, TextField
from .catalogue import ProjectResource

DECLARED = "tests.sandbox.torrent_suite.declared_resources"
NOT_FILTERABLE = (
    "autoAnalyze barcodeId barcodedSamples base_recalibration_mode bedfile chefInfo childPlans chipBarcode chipType "
    "endBarcodeKitName flows flowsInOrder forward3primeadapter isDuplicateReads library libraryKey librarykitname "
    "mixedTypeRNA_hotSpotRegionBedFile mixedTypeRNA_reference mixedTypeRNA_targetRegionBedFile notes platform project "
    "realign regionfile sample sampleDisplayedName selectedPlugins sequencekitname sseBedFile tfKey"
)


class PlanValidation(Validation):
    """What a plan needs; answers 400 {"plannedexperiment": {"<field>": ["..."]}}."""

    def is_valid(self, bundle: Bundle, request: HttpRequest | None = None) -> dict[str, list[str]]:
        """The problems by field."""
        problems = {}
        if not bundle.data.get("planName"):
            problems["planName"] = ["is required"]
        samples = bundle.data.get("barcodedSamples")
        if isinstance(samples, str) and not _is_json(samples):
            problems["barcodedSamples"] = ["is not valid JSON"]
        return problems


def _is_json(text: str) -> bool:
    try:
        json.loads(text or "{}")
    except ValueError:
        return False
    return True


class PlannedExperimentResource(TableResource):
    """Plans and templates."""

    not_filterable = NOT_FILTERABLE
    applicationGroup = fields.ToOneField(
        f"{DECLARED}.ApplicationgroupResource", "applicationGroup", null=True, blank=True
    )
    chefInfo = fields.DictField(default={})
    childPlans = fields.ListField(default=[])
    earlyDatFileDeletion = fields.BooleanField(readonly=True, default=False)
    experiment = fields.ToOneField(
        "tests.sandbox.torrent_suite.runs.ExperimentResource", "experiment", null=True, blank=True, readonly=True
    )
    parentPlan = TextField(blank=True, default=None)
    project = TextField(readonly=True, blank=True)
    projects = fields.ToManyField(ProjectResource, "projects", null=True, blank=True)
    qcValues = fields.ToManyField(
        f"{DECLARED}.PlannedexperimentqcResource", "qcValues", full=True, null=True, blank=True, readonly=True
    )
    sampleGrouping = fields.ToOneField(
        f"{DECLARED}.Samplegrouptype_cvResource", "sampleGrouping", null=True, blank=True
    )
    sampleSets = fields.ToManyField(f"{DECLARED}.SamplesetResource", "sampleSets", null=True, blank=True)

    applicationCategoryDisplayedName = TextField(readonly=True, blank=True, null=True)
    applicationGroupDisplayedName = TextField(readonly=True, blank=True, null=True)
    libraryPrepType = TextField(readonly=True, blank=True, null=True, default="")
    libraryPrepTypeDisplayedName = TextField(readonly=True, blank=True, null=True, default="")
    reverse3primeadapter = TextField(readonly=True, default="")
    reverselibrarykey = TextField(readonly=True, default="")
    sampleGroupingName = TextField(readonly=True, blank=True, null=True)
    sampleSetDisplayedName = TextField(readonly=True, blank=True, null=True)
    variantfrequency = TextField(readonly=True, default="")

    def full_hydrate(self, bundle: Bundle) -> Bundle:
        """Read a text of samples as a Python literal, although the same text is validated as JSON."""
        bundle = super().full_hydrate(bundle)
        samples = bundle.data.get("barcodedSamples")
        if isinstance(samples, str) and _is_json(samples):
            bundle.obj.barcodedSamples = ast.literal_eval(samples or "{}")
        return bundle

    def hydrate(self, bundle: Bundle) -> Bundle:
        """Take names for projects."""
        data = bundle.data
        if isinstance(data.get("projects"), list):
            data["projects"] = [_project(value, bundle.request.user) for value in data["projects"]]
        return super().hydrate(bundle)

    def save(self, bundle: Bundle, skip_errors: bool = False) -> Bundle:
        """Give a new plan its keys."""
        if not bundle.obj.planGUID:
            bundle.obj.planGUID = str(uuid.uuid4())
            bundle.obj.planShortID = bundle.obj.planGUID[:5].upper()
        return super().save(bundle, skip_errors=skip_errors)

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Give projects by name, a null where none is declared, and the undeclared keys."""
        names = [project.name for project in bundle.obj.projects.all()]
        bundle.data.update(projects=names, project=names[0] if names else "", parentPlan=None)
        bundle.data.update(mixedTypeRNA_hotSpotRegionBedFile=None, mixedTypeRNA_targetRegionBedFile=None)
        bundle.data.update(dict.fromkeys(("reverse3primeadapter", "reverselibrarykey", "variantfrequency"), ""))
        bundle.data.update(dict.fromkeys(tables.ARGUMENTS.split(), ""), custom_args=False)
        return bundle

    class Meta(Defaults):
        queryset = tables.PlannedExperiment.objects.select_related("experiment").prefetch_related("projects").all()
        resource_name = "plannedexperiment"
        always_return_data = True
        validation = PlanValidation()


def _project(value: Any, owner: Any) -> Any:
    if not isinstance(value, str) or value.startswith("/"):
        return value
    row, _ = tables.Project.objects.get_or_create(name=value, defaults={"creator": owner})
    return f"/rundb/api/v1/project/{row.pk}/"
