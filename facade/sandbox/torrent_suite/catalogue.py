"""What a site has: chips, instruments, places, projects, samples, plugins, users."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.http import HttpNoContent

from . import models as tables
from .actions import action, body_of, row_of
from .base import KEY_PATTERN, Defaults, TableResource, TextField, answered
from .refusals import refuse


class ChipResource(TableResource):
    """Chips; the default arguments of the analysis come without being declared."""

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add the undeclared keys."""
        bundle.data.update({name: name.removesuffix("args").capitalize() for name in tables.ARGUMENTS.split()})
        return bundle

    class Meta(Defaults):
        queryset = tables.Chip.objects.all()
        resource_name = "chip"


class LocationResource(TableResource):
    """Places where instruments stand."""

    not_filterable = "comments defaultlocation id"

    class Meta(Defaults):
        queryset = tables.Location.objects.all()
        resource_name = "location"


class RigResource(TableResource):
    """Instruments; the key is the name, and there is no id."""

    actions: ClassVar = {f"{KEY_PATTERN}/status": "status", f"{KEY_PATTERN}/config": "config"}
    location = fields.ToOneField(LocationResource, "location", full=True, null=True, blank=True)

    def status(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """What the instrument does now; PUT changes it."""
        action(self, request, "get", "put")
        row = row_of(self, request, keys["pk"])
        names = ("state", "last_init_date", "last_clean_date", "last_experiment", "alarms", "version", "display_state")
        if request.method == "PUT":
            for name, value in body_of(self, request).items():
                if name in names:
                    setattr(row, name, value)
            row.save()
        return answered(self, request, {name: getattr(row, name) for name in names})

    def config(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Where the instrument sends its data; holds a password."""
        action(self, request, "get")
        row = row_of(self, request, keys["pk"])
        names = ("ftppassword", "ftprootdir", "ftpserver", "ftpusername", "updatehome")
        return answered(self, request, {name: getattr(row, name) for name in names})

    class Meta(Defaults):
        queryset = tables.Rig.objects.select_related("location").all()
        resource_name = "rig"


class UserResource(TableResource):
    """Users, to read only."""

    full_name = TextField(readonly=True)

    def dehydrate_full_name(self, bundle: Bundle) -> str:
        """First and last name."""
        return bundle.obj.get_full_name()

    class Meta(Defaults):
        queryset = User.objects.all()
        resource_name = "user"
        allowed_methods = ("get",)
        excludes = ("password", "is_staff", "is_superuser")


class ProjectResource(TableResource):
    """Groups of results."""

    creator = fields.ToOneField(UserResource, "creator")
    resultsCount = fields.IntegerField(readonly=True)

    def dehydrate_resultsCount(self, bundle: Bundle) -> int:
        """How many results the project has."""
        return bundle.obj.results.count()

    class Meta(Defaults):
        queryset = tables.Project.objects.select_related("creator").all()
        resource_name = "project"


class SampleResource(TableResource):
    """Samples; what is wrong with one is said under `error`, as an object."""

    experiments = fields.ToManyField(
        "facade.sandbox.torrent_suite.runs.ExperimentResource", "experiments", null=True, blank=True
    )
    sampleSets = fields.ToManyField(
        "facade.sandbox.torrent_suite.declared_resources.SamplesetitemResource",
        "sampleSets",
        null=True,
        blank=True,
        readonly=True,
    )

    def hydrate(self, bundle: Bundle) -> Bundle:
        """Refuse a sample without a name."""
        if not bundle.data.get("displayedName") and not bundle.data.get("name"):
            refuse(self, bundle.request, {"displayedName": ["Sample Name is required"]})
        return super().hydrate(bundle)

    class Meta(Defaults):
        queryset = tables.Sample.objects.prefetch_related("experiments", "sampleSets").all()
        resource_name = "sample"
        allowed_methods = ("get", "post", "put")


class PluginResource(TableResource):
    """Installed plugins."""

    actions: ClassVar = {f"{KEY_PATTERN}/info": "info", "show": "show"}
    not_filterable = "input isSupported versionedName"
    broken = "isConfig"
    availableVersions = fields.ListField(readonly=True, default=[])
    hasAbout = fields.BooleanField(readonly=True)
    input = TextField(readonly=True)
    isConfig = fields.BooleanField(readonly=True)
    isInstance = fields.BooleanField(readonly=True)
    isPlanConfig = fields.BooleanField(readonly=True)
    isSupported = fields.BooleanField(readonly=True)
    isUpgradable = fields.BooleanField(readonly=True, default=False)
    versionedName = TextField(readonly=True)

    def info(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """What the plugin says of itself."""
        action(self, request, "get")
        row = row_of(self, request, keys["pk"])
        settings = row.pluginsettings or {}
        told = {"name": row.name, "version": row.version, "config": row.config or {}, **settings}
        return answered(self, request, told)

    def show(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """Says nothing."""
        action(self, request, "post")
        return HttpNoContent()

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed."""
        row = bundle.obj
        flags = dict.fromkeys(("hasAbout", "isConfig", "isInstance", "isPlanConfig", "isUpgradable"), False)
        bundle.data.update(flags, availableVersions=[row.version])
        computed = {"input": f"/configure/plugins/plugin/{row.pk}/configure/report/", "isSupported": True}
        bundle.data.update(computed, versionedName=f"{row.name}--v{row.version}")
        return bundle

    class Meta(Defaults):
        queryset = tables.Plugin.objects.all()
        resource_name = "plugin"
