"""The rows that the tables of resources.toml start with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from django.apps import apps

from .declared_models import MODELS, model_of
from .notation import TABLES, Declared, Field

START = datetime(2026, 2, 1, 12, 0, 0, 250_000, tzinfo=UTC)


def add_declared() -> None:
    """Fill every table. Foreign keys are checked at the end of the transaction only, so they may lead in circles."""
    sizes = {name: _size(each) for name, each in TABLES.items()}
    for name, each in TABLES.items():
        made = [MODELS[name](**_row(each, n, sizes)) for n in range(sizes[name])]
        MODELS[name].objects.bulk_create(made)
    for name, each in TABLES.items():
        for field in each.fields:
            if field.many and not field.back:
                _link(name, field, sizes)


def _size(declared: Declared) -> int:
    """As many rows as are declared; none when there is nothing that they could belong to."""
    needed = (field.other for field in declared.fields if field.other and not field.many and not field.null)
    return declared.rows if all(_count(other, {}) for other in needed) else 0


def _count(resource: str, sizes: dict[str, int]) -> int:
    if resource in TABLES:
        return sizes.get(resource, TABLES[resource].rows)
    return apps.get_model(model_of(resource)).objects.count()


def _row(declared: Declared, n: int, sizes: dict[str, int]) -> dict[str, Any]:
    row = {}
    for field in declared.fields:
        if field.other and not field.many:
            count = _count(field.other, sizes)
            row[f"{field.name}_id"] = n % count + 1 if count else None
        elif field.kind and not field.computed:
            row[field.name] = _value(declared, field, n)
    return row


def _value(declared: Declared, field: Field, n: int) -> Any:
    if field.name in declared.values:
        choices = declared.values[field.name]
        return choices[n % len(choices)]
    if field.kind == "moment":
        return START + timedelta(days=n)
    if field.kind == "json":
        return {"row": str(n + 1)}
    if field.default and "u" not in field.flags:
        return field.value
    if field.null:
        return None
    return {"text": f"{field.name} {n + 1}", "number": n + 1, "big": n + 1, "float": n + 0.5, "flag": False}[field.kind]


def _link(name: str, field: Field, sizes: dict[str, int]) -> None:
    through = getattr(MODELS[name], field.name).through
    count = _count(field.other, sizes)
    ours, theirs = (column.attname for column in through._meta.fields if column.is_relation)
    pairs = ({ours: n + 1, theirs: n % count + 1} for n in range(sizes[name] if count else 0))
    through.objects.bulk_create(through(**pair) for pair in pairs)
