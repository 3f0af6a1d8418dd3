"""The tables of resources.toml, as Django's models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models

from .columns import JsonColumn, MomentColumn, model
from .notation import TABLES, Declared, Field

COLUMNS: dict[str, tuple[type[models.Field], dict[str, Any]]] = {
    "text": (models.CharField, {"max_length": 3024}),
    "json": (JsonColumn, {}),
    "big": (models.BigIntegerField, {}),
    "number": (models.IntegerField, {}),
    "float": (models.FloatField, {}),
    "flag": (models.BooleanField, {}),
    "moment": (MomentColumn, {}),
}


def model_of(resource: str) -> str:
    """The name by which Django finds a resource's model, be it declared or written."""
    return "auth.User" if resource == "user" else f"torrent_suite.{resource}"


def _column(field: Field) -> models.Field:
    kind, options = COLUMNS[field.kind]
    options = {**options, "null": field.null, "blank": "b" in field.flags, "unique": "u" in field.flags}
    if field.kind == "moment" and field.default:
        options["auto_now_add"] = True
    elif field.default or field.kind == "json":
        options["default"] = field.value if field.default else "{}"
    return kind(**options)


def _relation(field: Field) -> models.Field:
    way_back = field.path or "+"
    if field.many:
        return models.ManyToManyField(model_of(field.other), related_name=way_back, blank=True)
    return models.ForeignKey(model_of(field.other), models.CASCADE, related_name=way_back, null=field.null)


def _columns(declared: Declared) -> Iterator[tuple[str, models.Field]]:
    for field in declared.fields:
        if field.other and not field.back:
            yield field.name, _relation(field)
        elif field.kind and not field.computed:
            yield field.name, _column(field)


MODELS = {name: model(each.class_name, dict(_columns(each)), __name__) for name, each in TABLES.items()}
