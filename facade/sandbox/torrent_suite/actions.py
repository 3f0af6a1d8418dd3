"""What actions, the routes beside list and detail, have in common."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.http import HttpRequest, HttpResponse
from tastypie.exceptions import ImmediateHttpResponse
from tastypie.http import HttpAccepted, HttpGone
from tastypie.resources import ModelResource

from .base import answered


def action(resource: ModelResource, request: HttpRequest, *methods: str) -> None:
    """Refuse other methods (405) and callers without credentials (401)."""
    resource.method_check(request, allowed=list(methods))
    resource.is_authenticated(request)


def row_of(resource: ModelResource, request: HttpRequest, key: Any) -> models.Model:
    """The row that an action is for; 410 when there is none."""
    try:
        return resource._meta.queryset.get(pk=key)
    except (ObjectDoesNotExist, ValueError):
        raise ImmediateHttpResponse(HttpGone()) from None


def body_of(resource: ModelResource, request: HttpRequest) -> dict[str, Any]:
    """The JSON body; 400 when it is not JSON."""
    return resource.deserialize(request, request.body, format="application/json")


def metadata(resource: ModelResource, request: HttpRequest, key: Any) -> HttpResponse:
    """GET gives the map; POST {"metadata": {...}, "remove": [...]} changes it and answers 202."""
    action(resource, request, "get", "post")
    row = row_of(resource, request, key)
    if request.method == "GET":
        return answered(resource, request, row.metaData)
    body = body_of(resource, request)
    kept = {name: value for name, value in row.metaData.items() if name not in body.get("remove", [])}
    row.metaData = {**kept, **body.get("metadata", {})}
    row.save()
    return HttpAccepted()
