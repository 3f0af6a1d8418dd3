"""Database columns with Torrent Suite's habits, and a short way to declare many of them."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from django.db import models


class JsonColumn(models.TextField):
    """JSON kept as text: a map in Python, a plain `string` with the default "{}" in the schema."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"blank": True, "default": "{}", **options})

    def get_default(self) -> Any:
        """A map, so that a new row looks like one that was read back."""
        return self.to_python(super().get_default())

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> Any:
        """The map for the text in the database."""
        return self.to_python(value)

    def to_python(self, value: Any) -> Any:
        """The map for a text; a text that is not JSON stays what it is."""
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value or "{}")
        except ValueError:
            return value

    def get_prep_value(self, value: Any) -> str | None:
        """The text for a map."""
        return value if value is None or isinstance(value, str) else json.dumps(value)


class MomentColumn(models.DateTimeField):
    """A date and time; one without an offset, as filters often give it, is UTC."""

    def to_python(self, value: Any) -> Any:
        """A moment that knows its offset."""
        # Django parses a bare date with a warning; Torrent Suite takes it for midnight.
        moment = super().to_python(f"{value}T00:00:00" if isinstance(value, str) and len(value) == 10 else value)
        return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def declared(
    *,
    text: str = "",
    empty: str = "",
    blank: str = "",
    nullable: str = "",
    nullable_blank: str = "",
    nullable_empty: str = "",
    json_text: str = "",
    integers: str = "",
    zeros: str = "",
    floats: str = "",
    big: str = "",
    true: str = "",
    false: str = "",
    moments: str = "",
    nullable_moments: str = "",
    now: str = "",
    **others: models.Field,
) -> dict[str, models.Field]:
    """Columns by name; each argument lists the names, with blanks between, of the columns of one kind."""
    kinds: list[tuple[str, Any, dict[str, Any]]] = [
        (text, models.CharField, {"max_length": 255}),
        (empty, models.CharField, {"max_length": 255, "default": ""}),
        (blank, models.CharField, {"max_length": 255, "blank": True}),
        (nullable, models.CharField, {"max_length": 255, "null": True}),
        (nullable_blank, models.CharField, {"max_length": 255, "null": True, "blank": True, "default": ""}),
        (nullable_empty, models.CharField, {"max_length": 255, "null": True, "default": ""}),
        (json_text, JsonColumn, {}),
        (integers, models.IntegerField, {}),
        (zeros, models.IntegerField, {"default": 0}),
        (floats, models.FloatField, {}),
        (big, models.BigIntegerField, {}),
        (true, models.BooleanField, {"default": True, "blank": True}),
        (false, models.BooleanField, {"default": False, "blank": True}),
        (moments, MomentColumn, {}),
        (nullable_moments, MomentColumn, {"null": True}),
        (now, MomentColumn, {"auto_now_add": True, "blank": True}),
    ]
    made = {name: column(**options) for names, column, options in kinds for name in names.split()}
    return {**made, **others}


def model(name: str, columns: dict[str, models.Field], module: str) -> type[models.Model]:
    """A model class of that name with those columns."""
    return type(name, (models.Model,), {"__module__": module, **columns})
