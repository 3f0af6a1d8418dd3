"""Enums: which kind a set of values makes, and what its members are called."""

from __future__ import annotations

from typing import Any

from .naming import member_names
from .plan import ClassPlan


def fill_enum(entry: ClassPlan, values: list[Any]) -> None:
    """Make a class an enum of these values, null aside."""
    distinct = list({(type(value), value): value for value in values if value is not None}.values())
    if all(isinstance(value, str) for value in distinct):
        entry.kind = "text"
    elif all(isinstance(value, int) and not isinstance(value, bool) for value in distinct):
        entry.kind = "number"
    else:
        entry.kind = "constants"
    entry.members = member_names(distinct)
