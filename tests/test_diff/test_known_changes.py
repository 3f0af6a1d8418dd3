"""What is known to have changed between the dated descriptions of ICA is told, with the right verdict, and no more."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.diff import compare
from scripts.diff.changes import Change, Report
from scripts.diff.kinds import KINDS
from scripts.documents.pointers import resolve

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = ROOT.parent / "shared" / "facts" / "ica"
TABLE = tomllib.loads((Path(__file__).parent / "known_ica_changes.toml").read_text(encoding="utf-8"))
STEPS = [(step["from"], step["to"]) for step in TABLE["step"]]

# What is told of the same change when the newer description comes first.
TURNED = {
    "operation-added": "operation-removed",
    "operation-deprecated": "operation-no-longer-deprecated",
    "parameter-added": "parameter-removed",
    "property-added": "property-removed",
    "version-added": "version-withdrawn",
    "bounds-widened": "bounds-narrowed",
    "bounds-narrowed": "bounds-widened",
    "now-nullable": "no-longer-nullable",
    "no-longer-nullable": "now-nullable",
    "pattern-changed": "pattern-changed",
}

pytestmark = pytest.mark.skipif(not SNAPSHOTS.is_dir(), reason="the dated descriptions are not here")


@cache
def described(date: str) -> dict[str, Any]:
    return json.loads((SNAPSHOTS / f"{date}.json").read_text(encoding="utf-8"))


@cache
def compared(old: str, new: str) -> Report:
    return compare(described(old), described(new), "ica", old, new)


def known(old: str, new: str) -> list[dict[str, Any]]:
    return next(step["known"] for step in TABLE["step"] if (step["from"], step["to"]) == (old, new))


def told(change: Change) -> dict[str, Any]:
    """A change as the table has it."""
    facts = {
        "kind": change.kind,
        "subject": change.subject,
        "side": str(change.side),
        "breaks": sorted(change.breaks),
        "operations": len(change.operations),
        "old": change.old,
        "new": change.new,
    }
    return {name: value for name, value in facts.items() if value is not None}


def key(facts: dict[str, Any]) -> tuple[str, str]:
    return facts["kind"], facts.get("new") or facts["old"]


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_all_that_changed_is_told_and_nothing_else(old: str, new: str) -> None:
    expected = {key(facts): {name: value for name, value in facts.items() if name != "name"} for facts in known(old, new)}
    found = [told(change) for change in compared(old, new).changes]
    assert {key(facts): facts for facts in found} == expected
    assert len(found) == len(expected)
