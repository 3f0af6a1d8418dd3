"""Runs and their results, with metrics and plugin runs."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpAccepted, HttpCreated, HttpGone, HttpNoContent
from tastypie.resources import ModelResource

from . import models as tables
from .actions import action, body_of, metadata, row_of
from .asked import OF_RESULTS
from .base import KEY_PATTERN, Defaults, TableResource, TextField, answered
from .catalogue import ProjectResource, SampleResource
from .plugin_states import seen_runs, seen_states, start, stores
from .refusals import RUN_STATES, refuse

HERE = "facade.sandbox.torrent_suite"
DECLARED = f"{HERE}.declared_resources"
ACTIONS = "metadata plugin pluginresult_set pluginstore report representative scan_for_orphaned_plugin_results"
REPORT = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


class ExperimentResource(TableResource):
    """Raw runs: read and changed, never created here."""

    actions: ClassVar = {f"{KEY_PATTERN}/metadata": "nothing"}
    not_filterable = "isProton results runtype sample"
    eas_set = fields.ToManyField(
        f"{DECLARED}.ExperimentanalysissettingsResource", "eas_set", full=True, null=True, blank=True, readonly=True
    )
    isProton = TextField(readonly=True)
    runtype = TextField()
    sample = TextField(readonly=True, blank=True)
    plan = fields.ToOneField(f"{HERE}.plans.PlannedExperimentResource", "plan", null=True, blank=True)
    results = fields.ToManyField(f"{HERE}.runs.ResultsResource", "results", null=True, blank=True, readonly=True)
    samples = fields.ToManyField(SampleResource, "samples", null=True, blank=True, readonly=True)

    def hydrate(self, bundle: Bundle) -> Bundle:
        """Refuse a state that runs are never in."""
        status = bundle.data.get("status", "")
        if status not in RUN_STATES:
            refuse(self, bundle.request, {"status": f"{status} is not a state of a run"})
        return super().hydrate(bundle)

    def dehydrate_isProton(self, bundle: Bundle) -> str:
        """Text, not a boolean."""
        return str(bundle.obj.chipType.startswith("P"))

    def dehydrate_runtype(self, bundle: Bundle) -> str:
        """What the instrument's log says."""
        return str(bundle.obj.log.get("runtype", ""))

    def dehydrate_sample(self, bundle: Bundle) -> str:
        """The first sample's name."""
        return next((sample.displayedName or "" for sample in bundle.obj.samples.all()), "")

    class Meta(Defaults):
        queryset = tables.Experiment.objects.select_related("plan").prefetch_related(
            "eas_set__results", "results", "samples"
        )
        resource_name = "experiment"
        allowed_methods = ("get", "put", "delete", "patch")
        always_return_data = True


class ReportStorageResource(TableResource):
    """Where reports lie; has no routes, so its resource_uri is empty."""

    class Meta(Defaults):
        queryset = tables.ReportStorage.objects.all()
        resource_name = "reportstorage"


class ResultsResource(TableResource):
    """Analysis reports; what plugins found is in details only, or where ?plugin=true or ?noplugin=true says."""

    actions: ClassVar = {
        **{f"{KEY_PATTERN}/{name}": name for name in ACTIONS.split()},
        f"{KEY_PATTERN}/pluginresults": "plugin_runs",
    }
    asked = OF_RESULTS
    not_filterable = "bamLink filesystempath i18nstatus planShortID pluginState pluginStore pluginresults tfmetrics"
    analysismetrics = fields.ToManyField(f"{DECLARED}.AnalysismetricsResource", "analysismetrics", readonly=True)
    bamLink = TextField(readonly=True)
    eas = fields.ToOneField(f"{DECLARED}.ExperimentanalysissettingsResource", "eas", null=True, blank=True)
    experiment = fields.ToOneField(ExperimentResource, "experiment", null=True)
    filesystempath = TextField(readonly=True)
    i18nstatus = TextField(readonly=True)
    libmetrics = fields.ToManyField(f"{HERE}.runs.LibMetricsResource", "libmetrics", readonly=True)
    planShortID = TextField(readonly=True)
    pluginresults = fields.ToManyField(f"{HERE}.plugin_runs.PluginResultResource", "pluginresults", readonly=True)
    pluginState = fields.DictField(readonly=True, use_in="detail")
    pluginStore = fields.DictField(readonly=True, use_in="detail")
    projects = fields.ToManyField(ProjectResource, "projects")
    qualitymetrics = fields.ToManyField(f"{HERE}.runs.QualityMetricsResource", "qualitymetrics", readonly=True)
    reportstorage = fields.ToOneField(ReportStorageResource, "reportstorage", full=True)
    tfmetrics = fields.ToManyField(f"{DECLARED}.TfmetricsResource", "tfmetrics", readonly=True)

    def metadata(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """The report's own map."""
        return metadata(self, request, keys["pk"])

    def report(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """The report as PDF."""
        action(self, request, "get")
        row = row_of(self, request, keys["pk"])
        name = f'attachment; filename="{row.resultsName}.pdf"'
        return HttpResponse(REPORT, content_type="application/pdf", headers={"Content-Disposition": name})

    def plugin(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """GET: the states of the plugins; otherwise start some, 202 or 410."""
        action(self, request, "get", "post", "put")
        row = row_of(self, request, keys["pk"])
        if request.method == "GET":
            return answered(self, request, {"pluginState": seen_states(row), "pluginFiles": {}})
        return HttpAccepted() if start(row, request, body_of(self, request)) else HttpGone()

    def plugin_runs(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """GET: what plugins found, as a bare array under names of its own; POST starts one and says where it is."""
        action(self, request, "get", "post")
        row = row_of(self, request, keys["pk"])
        if request.method == "GET":
            return answered(self, request, seen_runs(row))
        started = start(row, request, body_of(self, request))
        return HttpCreated(location=f"/rundb/api/v1/pluginresult/{started[0].pk}/") if started else HttpGone()

    def pluginresult_set(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """What plugins found, as a list in pages. Their `next` is that of all plugin results, as Tastypie gives it."""
        action(self, request, "get")
        row = row_of(self, request, keys["pk"])
        found = self.fields["pluginresults"].get_related_resource(None)
        return found.dispatch("list", request, result=row.pk)

    def pluginstore(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """What each plugin has kept."""
        action(self, request, "get")
        return answered(self, request, stores(row_of(self, request, keys["pk"])))

    def representative(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Make the report the one that stands for its run, or no longer; nobody is asked who he is."""
        self.method_check(request, allowed=["post"])
        row = row_of(self, request, keys["pk"])
        chosen = body_of(self, request).get("representative") is True
        tables.Results.objects.filter(experiment=row.experiment).update(representative=False)
        tables.Results.objects.filter(pk=row.pk).update(representative=chosen)
        tables.Experiment.objects.filter(pk=row.experiment_id).update(repResult=row if chosen else None)
        return HttpNoContent()

    def scan_for_orphaned_plugin_results(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Finds none, and says nothing."""
        action(self, request, "get")
        row_of(self, request, keys["pk"])
        return HttpNoContent()

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed."""
        row = bundle.obj
        bundle.data.update(
            bamLink=f"{row.reportLink}download_links/{row.resultsName}.bam",
            filesystempath=f"/results/analysis{row.reportLink.rstrip('/')}",
            i18nstatus={"i18n": row.status, "state": row.status},
            planShortID="",
        )
        asked = bundle.request.GET
        if asked.get("noplugin") == "true":
            bundle.data.pop("pluginState", None)
            bundle.data.pop("pluginStore", None)
        elif "pluginState" in bundle.data or asked.get("plugin") == "true":
            bundle.data.update(pluginState=seen_states(row), pluginStore=stores(row))
        return bundle

    class Meta(Defaults):
        # Not prefetched: for a thousand different runs, that is a statement which is too deep for SQLite.
        queryset = tables.Results.objects.select_related("eas", "experiment", "reportstorage").prefetch_related(
            "analysismetrics", "libmetrics", "pluginresults", "projects", "qualitymetrics", "tfmetrics"
        )
        resource_name = "results"


class LibMetricsResource(TableResource):
    """What became of a report's reads."""

    report = fields.ToOneField(ResultsResource, "report")

    class Meta(Defaults):
        queryset = tables.LibMetrics.objects.select_related("report").all()
        resource_name = "libmetrics"


class QualityMetricsResource(TableResource):
    """How long and good a report's reads are."""

    report = fields.ToOneField(ResultsResource, "report")

    class Meta(Defaults):
        queryset = tables.QualityMetrics.objects.select_related("report").all()
        resource_name = "qualitymetrics"


RESOURCES: tuple[type[ModelResource], ...] = (
    ExperimentResource,
    ResultsResource,
    LibMetricsResource,
    QualityMetricsResource,
)
