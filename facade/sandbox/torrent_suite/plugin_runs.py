"""What plugins did: one row for each time that a plugin ran over a report."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpNoContent

from . import models as tables
from .actions import action, row_of
from .base import KEY_PATTERN, Defaults, TableResource, TextField
from .catalogue import PluginResource, UserResource
from .plugin_states import address, can_stop, folder, seen, stop
from .runs import ResultsResource


class PluginResultResource(TableResource):
    """One plugin's run over one report; `apikey` is a secret."""

    actions: ClassVar = {f"{KEY_PATTERN}/stop": "stop", f"{KEY_PATTERN}/delete": "remove"}
    hidden = "ahead"
    not_filterable = "URL can_terminate endtime major pluginName pluginVersion reportLink resultName starttime state"
    URL = TextField(readonly=True)
    can_terminate = fields.BooleanField(readonly=True)
    files = fields.ListField(readonly=True)
    major = fields.BooleanField(readonly=True)
    owner = fields.ToOneField(UserResource, "owner")
    path = TextField(readonly=True)
    plugin = fields.ToOneField(PluginResource, "plugin")
    plugin_result_jobs = fields.ToManyField(
        "facade.sandbox.torrent_suite.declared_resources.PluginResultJobResource",
        "plugin_result_jobs",
        full=True,
        null=True,
        readonly=True,
    )
    pluginName = TextField("plugin__name", readonly=True)
    pluginVersion = TextField("plugin__version", readonly=True)
    reportLink = TextField("result__reportLink", readonly=True)
    endtime = fields.DateTimeField("endtime", readonly=True, null=True)
    result = fields.ToOneField(ResultsResource, "result")
    resultName = TextField("result__resultsName", readonly=True)
    starttime = fields.DateTimeField("starttime", readonly=True, null=True)
    state = TextField("state", readonly=True)

    def stop(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """End a run that has not ended; with GET, for all that."""
        action(self, request, "get")
        stop(row_of(self, request, keys["pk"]))
        return HttpNoContent()

    def remove(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Delete the row and what the plugin wrote."""
        action(self, request, "delete")
        row_of(self, request, keys["pk"]).delete()
        return HttpNoContent()

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed."""
        row = bundle.obj
        bundle.data.update(URL=address(row), can_terminate=can_stop(row), files=[], major=False, path=folder(row))
        if bundle.request.method == "GET":
            seen(row)
        return bundle

    class Meta(Defaults):
        queryset = tables.PluginResult.objects.select_related("owner", "plugin", "result").prefetch_related(
            "plugin_result_jobs"
        )
        resource_name = "pluginresult"
