"""The resources of resources.toml.

Not there: what a report embeds for the monitor page (`monitorresult` and `compositeresult` leave out `eas`, `projects`
and their metrics, whose own resources have no address and no schema), the profile inside a user, and the resources
without a public description (prepopulatedplanningsession, obsoletereferencegenome). Rows that the
server computes from others (compositedatamanagement, monitorresult, projectresults) are rows of their own here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.bundle import Bundle

from .actions import action, body_of
from .asked import OF_OTHERS
from .base import Defaults, TableResource, TextField, answered
from .catalogue import LocationResource, PluginResource, ProjectResource, RigResource, SampleResource, UserResource
from .declared_models import MODELS
from .notation import TABLES, VIEWS, Declared, Field
from .plans import PlannedExperimentResource
from .plugin_runs import PluginResultResource
from .refusals import of_a_sample_set, refuse
from .runs import ExperimentResource, ResultsResource

WRITTEN: dict[str, type[TableResource]] = {
    resource._meta.resource_name: resource
    for resource in (
        ExperimentResource,
        LocationResource,
        PlannedExperimentResource,
        PluginResource,
        PluginResultResource,
        ProjectResource,
        ResultsResource,
        RigResource,
        SampleResource,
        UserResource,
    )
}
API_FIELDS = {
    "text": TextField,
    "json": TextField,
    "big": TextField,
    "number": fields.IntegerField,
    "float": fields.FloatField,
    "flag": fields.BooleanField,
    "moment": fields.DateTimeField,
}
SAMPLE_SET_EXAMPLE = {"sampleSetName": "name of the group", "samplesList": [{"sampleName": "name of a sample"}]}
EMPTY = {"text": "", "number": 0, "float": 0.0, "flag": False, "moment": None}
COMPUTED: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("compositedatamanagement", "misc_keep"): lambda row: False,
    ("content", "name"): lambda row: row.file.rpartition("/")[2],
    ("content", "upload_date"): lambda row: row.contentupload.upload_date,
    ("content", "upload_id"): lambda row: str(row.contentupload_id),
    ("contentupload", "name"): lambda row: row.file_path.rpartition("/")[2],
    ("plantemplatebasicinfo", "projects"): lambda row: ",".join(project.name for project in row.projects.all()),
    ("sampleset", "sampleCount"): lambda row: row.samples.count(),
    ("sampleset", "sampleGroupTypeName"): lambda row: row.SampleGroupType_CV and row.SampleGroupType_CV.displayedName,
}


class DeclaredResource(TableResource):
    """A table of the file."""

    declared: Declared

    def __init__(self, api_name: str | None = None) -> None:
        super().__init__(api_name)
        _close(self, self.declared)

    def dehydrate(self, bundle: Bundle) -> Bundle:
        """Add what is computed, and the undeclared keys."""
        for field in self.declared.fields:
            if field.computed and not field.path:
                bundle.data[field.name] = _computed(self.declared.name, field, bundle.obj)
        bundle.data.update(self.declared.undeclared)
        return bundle


class SampleSets(DeclaredResource):
    """Groups of samples: checked, and created in two ways."""

    actions: ClassVar = {"create": "create"}

    def hydrate(self, bundle: Bundle) -> Bundle:
        """Refuse a group without a name."""
        problems = of_a_sample_set(bundle.data)
        if problems:
            refuse(self, bundle.request, problems)
        return super().hydrate(bundle)

    def create(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """GET: examples. POST: a group and its samples by name, 202 with the group."""
        action(self, request, "get", "post")
        if request.method == "GET":
            return answered(self, request, {"sampleset": SAMPLE_SET_EXAMPLE})
        body = body_of(self, request)
        problems = of_a_sample_set({"displayedName": body.get("sampleSetName")})
        if problems:
            refuse(self, request, {"sampleSetName": problems["displayedName"]})
        made = self._meta.object_class.objects.create(displayedName=body["sampleSetName"], status="created")
        for number, entry in enumerate(body.get("samplesList") or ()):
            sample, _ = SampleResource._meta.object_class.objects.get_or_create(displayedName=entry["sampleName"])
            made.samples.create(sample=sample, relationshipGroup=number)
        bundle = self.full_dehydrate(self.build_bundle(obj=made, request=request))
        return answered(self, request, bundle, 202)


def _computed(resource: str, field: Field, row: Any) -> Any:
    if (resource, field.name) in COMPUTED:
        return COMPUTED[resource, field.name](row)
    if field.default:
        return field.value
    return None if field.null else EMPTY[field.kind]


def _close(resource: TableResource, declared: Declared) -> None:
    """Take from the filters what cannot be filtered by."""
    meta = resource._meta
    if declared.only or declared.closed == "*":
        meta.filtering = dict(declared.only)
    else:
        meta.filtering = {name: how for name, how in meta.filtering.items() if name not in declared.closed.split()}


def _address(resource: str) -> str:
    """The class of a resource, as Tastypie finds it when it is first needed."""
    if resource in WRITTEN:
        return f"{WRITTEN[resource].__module__}.{WRITTEN[resource].__name__}"
    return f"{__name__}.{TABLES[resource].class_name}Resource"


def _api_field(field: Field) -> Any:
    shared = {"null": field.null, "blank": "b" in field.flags, "readonly": "r" in field.flags}
    if field.other:
        kind = fields.ToManyField if field.many else fields.ToOneField
        # What leads back is kept on the other side; written here, it would be written twice.
        shared["readonly"] = shared["readonly"] or field.back
        return kind(_address(field.other), field.name, full=field.whole, **shared)
    if field.default:
        shared["default"] = field.value
    return API_FIELDS[field.kind](attribute=field.path, **shared)


def _api_fields(declared: Declared) -> dict[str, Any]:
    """The fields that are not columns; TableResource makes those."""
    shown = (field for field in declared.fields if "h" not in field.flags)
    return {field.name: _api_field(field) for field in shown if field.other or field.computed}


def _options(declared: Declared, queryset: Any) -> dict[str, Any]:
    return {
        "queryset": queryset,
        "resource_name": declared.name,
        "allowed_methods": declared.methods,
        "limit": declared.default_limit,
        "max_limit": declared.max_limit,
        "detail_uri_name": declared.key,
        "always_return_data": declared.comes_back,
    }


def _table(declared: Declared) -> type[TableResource]:
    meta = type("Meta", (Defaults,), _options(declared, MODELS[declared.name].objects.all()))
    own = {"__doc__": declared.name, "__module__": __name__, "declared": declared, "Meta": meta}
    own["broken"] = declared.broken
    own["asked"] = OF_OTHERS.get(declared.name, {})
    base = SampleSets if declared.name == "sampleset" else DeclaredResource
    return type(f"{declared.class_name}Resource", (base,), {**own, **_api_fields(declared)})


def _view(declared: Declared, resources: dict[str, type[TableResource]]) -> type[TableResource]:
    base = resources[declared.over]
    rows = base._meta.object_class.objects.filter(**declared.where)
    rows = rows.exclude(**declared.without) if declared.without else rows
    meta = type("Meta", (base.Meta,), {**_options(declared, rows), "object_class": base._meta.object_class})
    shown = set(declared.keep.split()) or set(base.base_fields) - set(declared.drop.split())
    added = _api_fields(declared)

    def begin(self: Any, api_name: str | None = None) -> None:
        base.__init__(self, api_name)
        _close(self, declared)

    def dehydrate(self: Any, bundle: Bundle) -> Bundle:
        bundle = base.dehydrate(self, bundle)
        for field in declared.fields:
            if field.computed and not field.path:
                bundle.data[field.name] = _computed(declared.name, field, bundle.obj)
        for resource, name in COMPUTED:
            if resource == declared.name:
                bundle.data[name] = COMPUTED[resource, name](bundle.obj)
        # A view of a few fields has none of the undeclared keys either.
        hidden = set(bundle.data) - set(self.fields) if declared.keep else dropped
        bundle.data = {name: value for name, value in bundle.data.items() if name not in hidden}
        bundle.data.update(declared.undeclared)
        return bundle

    own = {"__doc__": declared.name, "__module__": __name__, "__init__": begin, "dehydrate": dehydrate, "Meta": meta}
    # Views of a few fields do not inherit the actions; the others have their routes, and allow no method there.
    own["actions"] = {} if declared.keep else dict.fromkeys(base.actions, "nothing")
    own["broken"] = f"{base.broken} {declared.broken}"
    own["asked"] = OF_OTHERS.get(declared.name, {})
    made: Any = type(f"{declared.class_name}Resource", (base,), {**own, **added})
    # What the base had dropped is there again, made from the columns.
    dropped = set(made.base_fields) - shown - {"resource_uri"} - set(added)
    for name in dropped:
        del made.base_fields[name]
    return made


def _made() -> dict[str, type[TableResource]]:
    resources = dict(WRITTEN)
    tables = {name: _table(each) for name, each in TABLES.items()}
    resources.update(tables)
    views: dict[str, type[TableResource]] = {}
    for name, each in VIEWS.items():
        views[name] = resources[name] = _view(each, resources)
    return {**tables, **views}


DECLARED_RESOURCES = _made()
# Tastypie finds what a relation leads to by the name of its class in its module.
vars(sys.modules[__name__]).update({made.__name__: made for made in DECLARED_RESOURCES.values()})
