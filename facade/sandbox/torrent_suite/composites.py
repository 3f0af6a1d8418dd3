"""Runs with their results inside, registered on two APIs of the same name as on the real server."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpNoContent

from . import models as tables
from .actions import action
from .asked import OF_RUNS, STATES, state_of
from .base import Defaults, TableResource, TextField

RUN = (
    "id chefReagentsSerialNum chefSolutionsSerialNum chefStartTime chipType date displayName expName flows ftpStatus "
    "notes pgmName platform resultDate runMode star status storage_options"
)
SERIAL_NUMBERS = ("chefReagentsSerialNum", "chefSolutionsSerialNum")
RESULT = "id autoExempt processedflows reportLink reportStatus representative resultsName status timeStamp"


class CompositeResultResource(TableResource):
    """The short form of a report."""

    kept = RESULT
    not_filterable = "i18nstatus"
    i18nstatus = TextField(readonly=True)

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed, and the undeclared keys."""
        status = bundle.obj.status
        bundle.data.update(i18nstatus={"i18n": status, "state": status})
        bundle.data.update(analysis_metrics=None, isShowAllMetrics=True, quality_metrics=None)
        return bundle

    class Meta(Defaults):
        queryset = tables.Results.objects.all()
        resource_name = "compositeresult"


class CompositePlanResource(TableResource):
    """The short form of a plan; has no routes."""

    kept = "id runType"

    class Meta(Defaults):
        queryset = tables.PlannedExperiment.objects.all()
        resource_name = "compositeplannedexperiment"


class CompositeExperimentResource(TableResource):
    """A run as the Data page shows it."""

    actions: ClassVar = {"show": "show"}
    asked = OF_RUNS
    kept = RUN
    plan = fields.ToOneField(CompositePlanResource, "plan", full=True, null=True, blank=True, readonly=True)
    repResult = fields.ToOneField(CompositeResultResource, "repResult", null=True, blank=True, readonly=True)
    results = fields.ToManyField(CompositeResultResource, "results", full=True, readonly=True)
    order = "-resultDate"

    def show(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Says nothing."""
        action(self, request, "post")
        return HttpNoContent()

    def apply_sorting(self, rows: Any, options: Any = None) -> Any:
        """By this API's own order unless the caller says otherwise."""
        sorted_rows = super().apply_sorting(rows, options)
        return sorted_rows if options and "order_by" in options else sorted_rows.order_by(self.order, "-pk")

    def apply_filters(self, request: HttpRequest, applicable_filters: dict[str, Any]) -> Any:
        """Each run once. Of two serial numbers either may fit; one alone is passed over."""
        numbers = {name: request.GET.get(name) for name in SERIAL_NUMBERS}
        plain = {f"{name}__exact" for name, number in numbers.items() if number}
        filters = {name: value for name, value in applicable_filters.items() if name not in plain}
        rows = super().apply_filters(request, filters)
        if len(plain) == len(numbers):
            one, other = (Q(**{name: number}) for name, number in numbers.items())
            rows = rows.filter(one | other)
        return rows.distinct()

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add the undeclared keys; those about samples only where there is a plan. Take out the reports in other states
        than the one that was asked for."""
        run = bundle.obj
        state = bundle.request.GET.get("result_status")
        if state in STATES:
            reports = bundle.data["results"]
            bundle.data["results"] = [each for each in reports if state_of(each.data["status"]) == state]
        bundle.data.update(chipDescription=run.chipType, chipInstrumentType="S5", keep=False, sampleSetName="")
        if run.plan is not None:
            bundle.data.update(
                barcodeId=run.plan.barcodeId,
                barcodedSamples=run.plan.barcodedSamples,
                library=run.plan.library,
                references=run.plan.library,
            )
        return bundle

    class Meta(Defaults):
        queryset = tables.Experiment.objects.select_related("plan", "repResult").prefetch_related("results")
        resource_name = "compositeexperiment"


class MeshCompositeExperimentResource(CompositeExperimentResource):
    """The same over all servers of a mesh: another order, short pages, and one key more."""

    not_filterable = "_host"
    _host = TextField(readonly=True)
    order = "-date"

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add the server that the run is on."""
        bundle = super().dehydrate(bundle)
        bundle.data["_host"] = "localhost"
        return bundle

    def alter_list_data_to_serialize(self, request: Any, data: dict[str, Any]) -> dict[str, Any]:
        """Add what went wrong while other servers were asked."""
        return {**super().alter_list_data_to_serialize(request, data), "warnings": []}

    class Meta(Defaults):
        queryset = CompositeExperimentResource.Meta.queryset
        resource_name = "compositeexperiment"
        max_limit = 100
