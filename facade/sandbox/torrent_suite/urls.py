"""The routes: /rundb/api/v1/ and, of the same name, /rundb/api/mesh/v1/."""

from __future__ import annotations

from typing import Any

from django.urls import include, path
from tastypie.api import Api

from . import catalogue, composites, plans, plugin_runs, runs, site
from .declared_resources import DECLARED_RESOURCES

MAIN: tuple[Any, ...] = (
    catalogue.ChipResource,
    catalogue.LocationResource,
    catalogue.PluginResource,
    catalogue.ProjectResource,
    catalogue.RigResource,
    catalogue.SampleResource,
    catalogue.UserResource,
    composites.CompositeExperimentResource,
    composites.CompositeResultResource,
    plans.PlannedExperimentResource,
    plugin_runs.PluginResultResource,
    *runs.RESOURCES,
    *DECLARED_RESOURCES.values(),
    site.AccountResource,
    site.ChefCartridgeResource,
    site.ChefScriptResource,
    site.IonReporterResource,
    site.NetworkResource,
    site.SoftwareInfoResource,
    site.TorrentSuiteResource,
)

main, mesh = Api("v1"), Api("v1")
for resource in MAIN:
    main.register(resource())
mesh.register(composites.MeshCompositeExperimentResource())
mesh.register(site.MeshPrefetchResource())

urlpatterns = [path("rundb/api/", include(main.urls)), path("rundb/api/mesh/", include(mesh.urls))]
