"""Keep names: a plan gets those that are remembered, and what has come and gone is remembered in turn."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.documents.positions import METHODS
from scripts.errors import Notice, PipelineError
from scripts.prepare import Plan, prepare_tolerantly

from .classes import Classes
from .memory import Memory, kept_text
from .operations import Operations
from .writing import text_of


@dataclass(frozen=True)
class Kept:
    """A plan with the names that stay.

    Attributes:
        plan: The plan.
        notices: What of the description could not be understood.
        text: The memory as it is now, for its file.
        told: New things that cannot have their names, because old ones have them.
        held: Names that stay although the rules give others now, which they did not before: pairs of both.
    """

    plan: Plan
    notices: list[Notice]
    text: str
    told: list[Notice]
    held: list[tuple[str, str]]


def keep(
    document: dict[str, Any],
    memory: Memory,
    path: Path,
    *,
    nulls_anywhere: bool = False,
    said: Collection[str] = (),
) -> Kept:
    """The plan of a corrected description with the names that are remembered.

    Args:
        document: The description.
        memory: What is remembered.
        path: The file that says so.
        nulls_anywhere: Whether it is of a platform that does not say where it writes null.
        said: Operations, as method and path, whose names and tags a person said in the corrections.

    Raises:
        PipelineError: The description cannot be understood, or two things claim one name.
    """
    latest: list[tuple[Operations, Classes]] = []

    def naming(plan: Plan) -> None:
        operations, classes = Operations(memory, said), Classes(memory.models)
        # What is wrong with names is no fault of a place in the description.
        try:
            operations.name(plan)
            classes.name(plan, operations.moved)
        except PipelineError as error:
            raise error.located(path) from None
        latest[:] = [(operations, classes)]

    plan, notices = prepare_tolerantly(document, nulls_anywhere=nulls_anywhere, naming=naming)
    ((operations, classes),) = latest
    tags, known = operations.remembered(plan)
    now = Memory(tags, known, classes.remembered(plan))
    return Kept(plan, notices, text_of(now), [*operations.notices, *classes.notices], _held(memory, now))


def said_by(raw: dict[str, Any], corrected: dict[str, Any]) -> set[str]:
    """The operations, as method and path, that corrections give another identifier or tag."""
    found = set()
    for path, item in (corrected.get("paths") or {}).items():
        for method in METHODS:
            said, before = ((each or {}).get(method) for each in (item, (raw.get("paths") or {}).get(path)))
            if isinstance(said, dict) and isinstance(before, dict):
                keys = ("operationId", "tags")
                if any(said.get(key) != before.get(key) for key in keys):
                    found.add(kept_text(f"{method.upper()} {path}"))
    return found


def _held(before: Memory, now: Memory) -> list[tuple[str, str]]:
    """The names that are kept for the first time against what the rules say."""
    known = {
        *((entry.name, entry.now) for entry in before.tags.values()),
        *((entry.name, entry.now) for entry in before.operations.values()),
        *((entry.name, entry.now) for entry in before.models.values()),
    }
    entries = (*now.tags.values(), *now.operations.values(), *now.models.values())
    return [(each.name, each.now) for each in entries if each.now is not None and (each.name, each.now) not in known]
