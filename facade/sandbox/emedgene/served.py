"""What all views have in common: where they register, the state that they share, and who is calling."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, TypeVar

from flask import Blueprint, current_app

from . import rows
from .intake import refuse, text
from .state import CaseRecord, State

T = TypeVar("T")
STATE = "sandbox"
CALLER = rows.USERNAME

routes = Blueprint("emedgene", __name__)


def state() -> State:
    """What the platform remembers."""
    return current_app.extensions[STATE]


def found(case_name: str) -> CaseRecord:
    """The case of this name; 404 when there is none."""
    record = state().cases.get(case_name)
    if record is None:
        refuse(text(404, f"Case {case_name} not found"))
    return record


def part(listed: Iterable[T], query: Any) -> list[T]:
    """The rows that a query asks for, but no more than a page may have."""
    return list(islice(listed, query.from_, query.from_ + min(query.size, state().switches.largest_page)))
