# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Values of filters: whether a field can be compared with them, and how a server that reads text gets them."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from .moments import Days, Moments
from .plain_values import one, text
from .scalars import BOOLEAN, INTEGER, NUMBER
from .timestamps import Timestamp

if TYPE_CHECKING:
    from .scalars import Decoder

_SEVERAL = ("in", "range")
_COMPARISONS = frozenset({"exact", "gt", "gte", "lt", "lte", *_SEVERAL})
_PARTS_OF_MOMENTS = frozenset(
    {"year", "month", "day", "week_day", "hour", "minute", "second", "week", "quarter", "iso_year", "iso_week_day"}
)
# The server makes true, false and nothing of these, whatever the field is.
_TRUTHS = frozenset({"true", "True", "false", "False"})
_WORDS = _TRUTHS | {"nil", "none", "None"}


class FilterError(ValueError):
    """A filter that cannot be asked for; nothing was sent.

    Attributes:
        field: the filter's name.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


class BadFilterValue(FilterError):
    """A value that the field or lookup cannot be compared with."""


def plain(name: str, value: Any) -> Any:
    """The value itself, several values as a list. Raises BadFilterValue for what is no value."""
    if isinstance(value, (str, Enum)) or not (isinstance(value, Iterable) or hasattr(value, "to_dict")):
        return value
    if isinstance(value, (bytes, bytearray, memoryview, Mapping)) or hasattr(value, "to_dict"):
        raise BadFilterValue(name, f"{type(value).__name__} is nothing to compare with")
    items = [item if item is None else plain(name, item) for item in value]
    if any(isinstance(item, list) for item in items):
        raise BadFilterValue(name, "values in values are nothing to compare with")
    return items


def check_value(name: str, lookup: str, decoder: Decoder | None, value: Any) -> None:
    """Raises BadFilterValue for a value that cannot be compared in this way with a field of this kind.

    Args:
        name: the filter, as the caller spelt it.
        lookup: its lookup, `exact` where it has none.
        decoder: what the field holds, None where that is not known.
        value: what `plain` made of what the caller gave; for `in` and `range` a list, or one text with commas.
    """
    expected = None
    if lookup == "isnull":
        # Older servers take 0 for the opposite here, as they would any text.
        expected = None if text(value) in _TRUTHS else "true or false"
    elif lookup in _PARTS_OF_MOMENTS:
        expected = None if _is_whole(value) else "a whole number"
    elif lookup in _COMPARISONS:
        expected = next((word for item in _values(lookup, value) if (word := misfit(decoder, item))), None)
    if expected is not None:
        raise BadFilterValue(name, f"{value!r} is not {expected}")
    is_truth = decoder is BOOLEAN or lookup == "isnull" or (decoder is None and isinstance(value, bool))
    if lookup not in _SEVERAL and not is_truth and text(value) in _WORDS:
        raise BadFilterValue(
            name,
            f"the server takes {text(value)!r} for a truth value or for nothing, never for text; __in=[...] can ask",
        )


def written(name: str, lookup: str, value: Any) -> str:
    """The value as the query has it. Raises BadFilterValue for several values where one is wanted, and the reverse."""
    if not isinstance(value, list):
        if lookup == "range" and text(value).count(",") != 1:
            raise BadFilterValue(name, "__range takes two values, the first and the last")
        return _unmistakable([_one_of_several(name, value)]) if lookup in _SEVERAL else _text(name, value)
    if lookup not in _SEVERAL:
        raise BadFilterValue(name, "only __in and __range take several values")
    if not value or any(item is None for item in value):
        raise BadFilterValue(name, "give at least one value, and none that is None")
    items = [_one_of_several(name, item) for item in value]
    if lookup == "range" and len(items) != 2:
        raise BadFilterValue(name, "__range takes two values, the first and the last")
    if any("," in item for item in items):
        raise BadFilterValue(name, "a value with a comma cannot be one of several; ask for it alone")
    return _unmistakable(items)


def _unmistakable(items: Sequence[str]) -> str:
    """Several values in one text. A word that means something else on its own, or nothing, is said twice."""
    alone = len(items) == 1 and (items[0] in _WORDS or not items[0])
    return ",".join([*items, *items] if alone else items)


def _one_of_several(name: str, value: Any) -> str:
    # Among several values the server looks for no words; Django reads Python's.
    return str(value) if isinstance(value, bool) else _text(name, value)


def _text(name: str, value: Any) -> str:
    """The value as text. Raises BadFilterValue for what has none, such as a number that is none."""
    try:
        return one(name, value)
    except (TypeError, ValueError) as problem:
        raise BadFilterValue(name, str(problem).removeprefix(f"{name!r}: ")) from None


def _values(lookup: str, value: Any) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    return value.split(",") if lookup in _SEVERAL and isinstance(value, str) else [value]


def misfit(decoder: Decoder | None, value: Any) -> str | None:
    """What a value should have been, None when it can be compared with the field."""
    if decoder is INTEGER:
        return None if _is_whole(value) else "a whole number"
    if decoder is NUMBER:
        return None if _is_number(value) else "a number"
    if decoder is BOOLEAN:
        return None if _is_boolean(value) else "true or false"
    if isinstance(decoder, (Moments, Days)):
        return None if _is_moment(value) else "a date or a moment"
    return None


def _is_whole(value: Any) -> bool:
    return bool(re.fullmatch(r"-?\d+", text(value)))


def _is_number(value: Any) -> bool:
    try:
        return math.isfinite(float(text(value)))
    except ValueError:
        return False


def _is_boolean(value: Any) -> bool:
    # In other spellings every word is true to the server.
    return text(value) in _TRUTHS or text(value) in ("0", "1")


def _is_moment(value: Any) -> bool:
    if isinstance(value, datetime.date):
        return True
    written = text(value)
    try:
        Timestamp.parse(f"{written}T00:00" if len(written) == 10 else written)
    except (ValueError, OverflowError, TypeError):
        return False
    return True
