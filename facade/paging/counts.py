"""Numbers that callers give: how many items, pages or cases."""

from __future__ import annotations

from typing import Any


def count_of(setting: str, value: Any, what: str = "items") -> int:
    """The number itself. Raises ValueError for what is none."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{setting}={value!r}: give a number of {what} from 0")
    return value
