"""What every resource shares: who is let in, how values look on the wire, and which fields a resource has."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar

from django.core.exceptions import FieldError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, re_path
from tastypie import fields
from tastypie.bundle import Bundle
from tastypie.resources import ModelResource
from tastypie.serializers import Serializer

from .access import CHAIN, Permissions
from .asked import Choice
from .filters import looked_up
from .switches import KEY

# Less than a key may hold: one with a space or a dot in it leads to no action, on the real server as here.
KEY_PATTERN = r"(?P<pk>\w[\w/-]*)"


class TextField(fields.CharField):
    """A `string` of the schema that lets a map, which a JSON column holds, through as a map."""

    def convert(self, value: Any) -> Any:
        """Text, unless it is a map."""
        return value if isinstance(value, dict) else super().convert(value)


class WireSerializer(Serializer):
    """JSON with Torrent Suite's dates."""

    def format_datetime(self, data: datetime) -> str:
        """ISO with an offset, and milliseconds where microseconds belong: .391 s is written ".000391"."""
        return data.replace(microsecond=data.microsecond // 1000).isoformat()


class Defaults:
    """The options that all resources have; `class Meta(Defaults)`."""

    authentication = CHAIN
    authorization = Permissions()
    serializer = WireSerializer(formats=["json"])
    max_limit = 1000


class TableResource(ModelResource):
    """A resource over a model: all plain columns are fields, and all fields can be filtered and ordered by.

    `kept` names the columns of a resource that has only a few, `hidden` those that are none of the caller's business;
    `not_filterable` the fields that answer 400 when they are filtered by, `broken` those that answer 500 although the
    schema has them, filtered or ordered by. `actions` has the paths below the resource
    (KEY_PATTERN stands for the key of a row) and the methods that answer there; `asked` the parameters of lists that
    are no fields, or not used as fields are.
    """

    kept = ""
    hidden = ""
    not_filterable = ""
    broken = ""
    actions: ClassVar[dict[str, str]] = {}
    asked: ClassVar[dict[str, Choice]] = {}

    @classmethod
    def api_field_from_django_field(cls, field: models.Field, default: Any = TextField) -> Any:
        """Big integers are digits in a string."""
        if field.get_internal_type() == "BigIntegerField":
            return TextField
        return super().api_field_from_django_field(field, default)

    @classmethod
    def get_fields(cls, fields: Any = None, excludes: Any = None) -> dict[str, Any]:
        """A field for every column, or for those that are kept."""
        if cls._meta.object_class is None:
            return {}
        columns = [field.name for field in cls._meta.object_class._meta.fields]
        names = [name for name in cls.kept.split() or columns if name not in cls.hidden.split()]
        made = super().get_fields(names, excludes)
        for name, field in made.items():
            # Tastypie itself says so of columns that cannot be null only.
            field.blank = field.blank or cls._meta.object_class._meta.get_field(name).blank
        return made

    def __init__(self, api_name: str | None = None) -> None:
        super().__init__(api_name)
        closed = {"resource_uri", *self.not_filterable.split()}
        names = [name for name, field in self.fields.items() if name not in closed and field.attribute]
        self._meta.filtering = {name: 2 if self.fields[name].is_related else 1 for name in names}
        self._meta.ordering = names

    def prepend_urls(self) -> list[URLPattern]:
        """The actions."""
        name = self._meta.resource_name
        return [
            re_path(rf"^(?P<resource_name>{name})/{path}/$", self.wrap_view(view))
            for path, view in self.actions.items()
        ]

    def build_filters(self, filters: Any = None, ignore_bad_filters: bool = False) -> dict[str, Any]:
        """Django's lookups, over relations too."""
        for name in self.asked:
            (filters or {}).pop(name, None)
        self._refuse_broken(filters or ())
        return looked_up(self, filters)

    def _refuse_broken(self, names: Iterable[str]) -> None:
        """Fail, as the database does, at a field that has no column."""
        for name in names:
            if name.removeprefix("-").partition("__")[0] in self.broken.split():
                raise FieldError(f"Cannot resolve keyword {name!r} into field.")

    def nothing(self, request: HttpRequest, **keys: Any) -> HttpResponse:
        """What an action answers that allows no method: 405."""
        self.method_check(request, allowed=[])
        raise NotImplementedError

    def apply_filters(self, request: HttpRequest, applicable_filters: dict[str, Any]) -> Any:
        """The rows that the filters leave, and of these the ones that the other parameters choose."""
        rows = super().apply_filters(request, applicable_filters)
        for name, choice in self.asked.items():
            if name in request.GET:
                rows = rows.filter(choice(request.GET[name])).distinct()
        return rows

    def hydrate(self, bundle: Bundle) -> Bundle:
        """Keep what an object embeds that has no address: sent back, there is nothing to find it by."""
        for name, field in self.fields.items():
            value = bundle.data.get(name)
            if field.is_related and isinstance(value, dict) and value.get("resource_uri") == "":
                del bundle.data[name]
        return bundle

    def alter_list_data_to_serialize(self, request: HttpRequest, data: dict[str, Any]) -> dict[str, Any]:
        """Name another host in `next`, if a test wants that."""
        following = data["meta"].get("next")
        if following:
            data["meta"]["next"] = request.META[KEY].next_on + following
        return data

    def apply_sorting(self, rows: Any, options: Any = None) -> Any:
        """The newest row first unless the caller says otherwise."""
        self._refuse_broken(options.getlist("order_by") if options else ())
        sorted_rows = super().apply_sorting(rows, options)
        return sorted_rows if sorted_rows.query.order_by else sorted_rows.order_by("-pk")


def answered(resource: ModelResource, request: HttpRequest, value: Any, status: int = 200) -> HttpResponse:
    """An answer of an action, as JSON."""
    response = resource.create_response(request, value)
    response.status_code = status
    return response
