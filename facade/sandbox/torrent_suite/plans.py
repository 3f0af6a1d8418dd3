"""Run plans: checked before they are kept, and given back when they are written."""

from __future__ import annotations

import ast
import json
import uuid
from typing import Any, ClassVar

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpCreated, HttpGone
from tastypie.validation import Validation

from . import models as tables
from .actions import action, body_of, row_of
from .asked import OF_PLANS
from .base import KEY_PATTERN, Defaults, TableResource, TextField, answered
from .catalogue import ProjectResource
from .declared_models import model_of
from .planning import EXAMPLES, copied, problems_of_a_creation, samples_of, template_of
from .refusals import of_a_plan, of_new_samples, refuse
from .switches import KEY

DECLARED = "facade.sandbox.torrent_suite.declared_resources"
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

    actions: ClassVar = {
        f"{KEY_PATTERN}/transfer": "transfer",
        r"copy/(?P<guid>[\w-]+)": "copy",
        "create": "create",
    }
    asked = OF_PLANS
    not_filterable = NOT_FILTERABLE
    broken = "qcValues"
    applicationGroup = fields.ToOneField(
        f"{DECLARED}.ApplicationgroupResource", "applicationGroup", null=True, blank=True
    )
    chefInfo = fields.DictField(default={})
    childPlans = fields.ListField(default=[])
    earlyDatFileDeletion = fields.BooleanField(readonly=True, default=False)
    experiment = fields.ToOneField(
        "facade.sandbox.torrent_suite.runs.ExperimentResource", "experiment", null=True, blank=True, readonly=True
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
        """Take names for projects, and refuse what no plan may have."""
        data = bundle.data
        problems = of_a_plan(data)
        if not problems and bundle.request.method == "POST":
            problems = of_new_samples(data, _kits())
            bundle.without_flows = "flows" not in data
        if problems:
            refuse(self, bundle.request, problems)
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
        if getattr(bundle, "without_flows", False):
            bundle.data["flows"] = str(bundle.obj.flows)
        if hasattr(bundle, "without_flows") and bundle.request.META[KEY].plan_warning:
            bundle.data["Warnings"] = {"chipType": [bundle.request.META[KEY].plan_warning]}
        return bundle

    def post_list(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Create a plan; a test may want the answer of a server that does not give it back."""
        made = super().post_list(request, **keys)
        return made if request.META[KEY].plans_come_back else HttpCreated(location=made["Location"])

    def create(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """GET: examples. POST: a plan from a template by its name, with samples in either form; 202 with the plan."""
        action(self, request, "get", "post")
        if request.method == "GET":
            return answered(self, request, EXAMPLES)
        body = body_of(self, request)
        problems = problems_of_a_creation(body) or of_a_plan({**body, "barcodedSamples": samples_of(body)})
        if problems:
            refuse(self, request, problems)
        return self._given(request, copied(template_of(body), {**body, "barcodedSamples": samples_of(body)}))

    def copy(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """A plan like another one, but for the fields of a form; 202 with the plan."""
        action(self, request, "post")
        plan = tables.PlannedExperiment.objects.filter(planGUID=keys["guid"]).first()
        if plan is None:
            return HttpGone()
        changes = request.POST.dict()
        problems = of_a_plan(changes)
        if problems:
            refuse(self, request, problems)
        return self._given(request, copied(plan, changes))

    def transfer(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Send a plan to another server, which the form names; here its state changes, and nothing is sent."""
        action(self, request, "post")
        plan = row_of(self, request, keys["pk"])
        destination = request.POST.get("destination")
        if not destination:
            refuse(self, request, {"destination": "destination is required"})
        plan.planStatus = "transferred"
        plan.save()
        return answered(
            self, request, {"destination": destination, "planGUID": plan.planGUID, "planName": plan.planName}
        )

    def _given(self, request: HttpRequest, plan: Any) -> HttpResponse:
        bundle = self.full_dehydrate(self.build_bundle(obj=plan, request=request))
        return answered(self, request, bundle, 202)

    class Meta(Defaults):
        queryset = tables.PlannedExperiment.objects.select_related("experiment").prefetch_related("projects").all()
        resource_name = "plannedexperiment"
        always_return_data = True
        validation = PlanValidation()


def _kits() -> set[str]:
    return set(apps.get_model(model_of("dnabarcode")).objects.values_list("name", flat=True))


def _project(value: Any, owner: Any) -> Any:
    if not isinstance(value, str) or value.startswith("/"):
        return value
    row, _ = tables.Project.objects.get_or_create(name=value, defaults={"creator": owner})
    return f"/rundb/api/v1/project/{row.pk}/"
