"""What every resource shares: who is let in, how values look on the wire, and which fields a resource has."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from tastypie import fields
from tastypie.authentication import ApiKeyAuthentication, BasicAuthentication, MultiAuthentication
from tastypie.authorization import DjangoAuthorization
from tastypie.bundle import Bundle
from tastypie.resources import ModelResource
from tastypie.serializers import Serializer

from .configuration import REALM
from .models import PluginResult


class TextField(fields.CharField):
    """A `string` of the schema that lets a map, which a JSON column holds, through as a map."""

    def convert(self, value: Any) -> Any:
        """Text, unless it is a map."""
        return value if isinstance(value, dict) else super().convert(value)


class PluginKeyAuthentication(ApiKeyAuthentication):
    """`pluginkey <id of a pluginresult>:<its key>`: what a plugin on the server is given."""

    auth_type = "pluginkey"

    def is_authenticated(self, request: HttpRequest, **options: Any) -> Any:
        """Whether the key is the plugin run's; the caller is then the run's owner."""
        try:
            number, _, key = self.get_authorization_data(request).partition(":")
            run = PluginResult.objects.select_related("owner").get(pk=int(number), apikey=key)
        except (ValueError, PluginResult.DoesNotExist):
            return self._unauthorized()
        request.user = run.owner
        return True


class Permissions(DjangoAuthorization):
    """Every user reads everything; writing needs Django's permission for the model."""

    def read_list(self, rows: Any, bundle: Bundle) -> Any:
        """All rows."""
        return rows

    def read_detail(self, rows: Any, bundle: Bundle) -> bool:
        """Always."""
        return True


class WireSerializer(Serializer):
    """JSON with Torrent Suite's dates."""

    def format_datetime(self, data: datetime) -> str:
        """ISO with an offset, and milliseconds where microseconds belong: .391 s is written ".000391"."""
        return data.replace(microsecond=data.microsecond // 1000).isoformat()


class Defaults:
    """The options that all resources have; `class Meta(Defaults)`."""

    authentication = MultiAuthentication(
        BasicAuthentication(realm=REALM), PluginKeyAuthentication(), ApiKeyAuthentication()
    )
    authorization = Permissions()
    serializer = WireSerializer(formats=["json"])
    max_limit = 1000


class TableResource(ModelResource):
    """A resource over a model: all plain columns are fields, and all fields can be filtered and ordered by.

    `kept` names the columns of a resource that has only a few; `not_filterable` the fields that answer 400 when they
    are filtered by.
    """

    kept = ""
    not_filterable = ""

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
        names = cls.kept.split() or [field.name for field in cls._meta.object_class._meta.fields]
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

    def apply_sorting(self, rows: Any, options: Any = None) -> Any:
        """The newest row first unless the caller says otherwise."""
        sorted_rows = super().apply_sorting(rows, options)
        return sorted_rows if sorted_rows.query.order_by else sorted_rows.order_by("-pk")


def answered(resource: ModelResource, request: HttpRequest, value: Any, status: int = 200) -> HttpResponse:
    """An answer of an action, as JSON."""
    response = resource.create_response(request, value)
    response.status_code = status
    return response
