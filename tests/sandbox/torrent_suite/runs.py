"""Runs and their results, with metrics and plugin runs."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, re_path
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpAccepted, HttpGone
from tastypie.resources import ModelResource

from . import models as tables
from .actions import action, body_of, metadata, row_of
from .base import Defaults, TableResource, TextField, answered
from .catalogue import PluginResource, ProjectResource, SampleResource, UserResource

HERE = "tests.sandbox.torrent_suite"
DECLARED = f"{HERE}.declared_resources"
REPORT = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


class ExperimentResource(TableResource):
    """Raw runs: read and changed, never created here."""

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

    def prepend_urls(self) -> list[URLPattern]:
        """The actions."""
        return [re_path(r"^(?P<resource_name>experiment)/(?P<pk>\d+)/metadata/$", self.wrap_view("metadata"))]

    def metadata(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """The run's own map."""
        return metadata(self, request, keys["pk"])

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

    not_filterable = "bamLink filesystempath i18nstatus planShortID pluginState pluginStore pluginresults tfmetrics"
    analysismetrics = fields.ToManyField(f"{DECLARED}.AnalysismetricsResource", "analysismetrics", readonly=True)
    bamLink = TextField(readonly=True)
    eas = fields.ToOneField(f"{DECLARED}.ExperimentanalysissettingsResource", "eas", null=True, blank=True)
    experiment = fields.ToOneField(ExperimentResource, "experiment", null=True)
    filesystempath = TextField(readonly=True)
    i18nstatus = TextField(readonly=True)
    libmetrics = fields.ToManyField(f"{HERE}.runs.LibMetricsResource", "libmetrics", readonly=True)
    planShortID = TextField(readonly=True)
    pluginresults = fields.ToManyField(f"{HERE}.runs.PluginResultResource", "pluginresults", readonly=True)
    pluginState = fields.DictField(readonly=True, use_in="detail")
    pluginStore = fields.DictField(readonly=True, use_in="detail")
    projects = fields.ToManyField(ProjectResource, "projects")
    qualitymetrics = fields.ToManyField(f"{HERE}.runs.QualityMetricsResource", "qualitymetrics", readonly=True)
    reportstorage = fields.ToOneField(ReportStorageResource, "reportstorage", full=True)
    tfmetrics = fields.ToManyField(f"{DECLARED}.TfmetricsResource", "tfmetrics", readonly=True)

    def prepend_urls(self) -> list[URLPattern]:
        """The actions."""
        names = ("metadata", "plugin", "report")
        return [re_path(rf"^(?P<resource_name>results)/(?P<pk>\d+)/{name}/$", self.wrap_view(name)) for name in names]

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
        """GET: the states of the plugins; POST {"plugin": name, names, id or filter} starts them, 202 or 410."""
        action(self, request, "get", "post")
        row = row_of(self, request, keys["pk"])
        if request.method == "GET":
            return answered(self, request, {"pluginState": _states(row), "pluginFiles": {}})
        plugins = list(tables.Plugin.objects.filter(_wanted(body_of(self, request).get("plugin")), selected=True))
        if not plugins:
            return HttpGone()
        for plugin in plugins:
            tables.PluginResult.objects.create(result=row, plugin=plugin, owner=request.user, state="Pending")
        return HttpAccepted()

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
            runs = row.pluginresults.select_related("plugin")
            stores = {run.plugin.name: run.store for run in runs}
            bundle.data.update(pluginState=_states(row), pluginStore=stores)
        return bundle

    class Meta(Defaults):
        # Not prefetched: for a thousand different runs, that is a statement which is too deep for SQLite.
        queryset = tables.Results.objects.select_related("eas", "experiment", "reportstorage").prefetch_related(
            "analysismetrics", "libmetrics", "pluginresults", "projects", "qualitymetrics", "tfmetrics"
        )
        resource_name = "results"


def _states(row: Any) -> dict[str, str]:
    return {run.plugin.name: run.state for run in row.pluginresults.select_related("plugin")}


def _wanted(plugin: Any) -> Q:
    if isinstance(plugin, dict):
        return Q(**plugin)
    if isinstance(plugin, int):
        return Q(pk=plugin)
    return Q(name__in=plugin if isinstance(plugin, list) else [plugin])


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


class PluginResultResource(TableResource):
    """One plugin's run over one report; `apikey` is a secret."""

    not_filterable = "URL can_terminate endtime major pluginName pluginVersion reportLink resultName starttime state"
    URL = TextField(readonly=True)
    can_terminate = fields.BooleanField(readonly=True)
    files = fields.ListField(readonly=True)
    major = fields.BooleanField(readonly=True)
    owner = fields.ToOneField(UserResource, "owner")
    path = TextField(readonly=True)
    plugin = fields.ToOneField(PluginResource, "plugin")
    plugin_result_jobs = fields.ToManyField(
        f"{DECLARED}.PluginResultJobResource", "plugin_result_jobs", full=True, null=True, readonly=True
    )
    pluginName = TextField("plugin__name", readonly=True)
    pluginVersion = TextField("plugin__version", readonly=True)
    reportLink = TextField("result__reportLink", readonly=True)
    endtime = fields.DateTimeField("endtime", readonly=True, null=True)
    result = fields.ToOneField(ResultsResource, "result")
    resultName = TextField("result__resultsName", readonly=True)
    starttime = fields.DateTimeField("starttime", readonly=True, null=True)
    state = TextField("state", readonly=True)

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed."""
        row = bundle.obj
        name = f"{row.plugin.name}_out.{row.pk}"
        bundle.data.update(URL=f"{row.result.reportLink}plugin_out/{name}/", can_terminate=False, files=[])
        bundle.data.update(major=False, path=f"/results/analysis{row.result.reportLink}plugin_out/{name}")
        return bundle

    class Meta(Defaults):
        queryset = tables.PluginResult.objects.select_related("owner", "plugin", "result").prefetch_related(
            "plugin_result_jobs"
        )
        resource_name = "pluginresult"


RESOURCES: tuple[type[ModelResource], ...] = (
    ExperimentResource,
    ResultsResource,
    LibMetricsResource,
    QualityMetricsResource,
    PluginResultResource,
)
