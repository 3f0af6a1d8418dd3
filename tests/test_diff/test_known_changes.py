"""What is known to have changed between the dated descriptions of ICA is told, with the right verdict, and no more."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from scripts.diff import compare
from scripts.diff.changes import Breaks, Change, Report, Side
from scripts.diff.kinds import KINDS
from scripts.documents.pointers import resolve

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = ROOT.parent / "shared" / "facts" / "ica"
TABLE = tomllib.loads((Path(__file__).parent / "known_ica_changes.toml").read_text(encoding="utf-8"))
STEPS = {(step["from"], step["to"]): step for step in TABLE["step"]}

# What a change is when the newer description comes first.
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
    "pattern-introduced": "pattern-dropped",
    "deprecated": "no-longer-deprecated",
}

pytestmark = pytest.mark.skipif(not SNAPSHOTS.is_dir(), reason="the dated descriptions are not here")


@cache
def described(date: str) -> dict[str, Any]:
    return json.loads((SNAPSHOTS / f"{date}.json").read_text(encoding="utf-8"))


@cache
def compared(old: str, new: str) -> Report:
    return compare(described(old), described(new), "ica", old, new)


def known(old: str, new: str) -> list[dict[str, Any]]:
    return STEPS[old, new]["known"]


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


def by_name(facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(facts, key=lambda each: (each["kind"], each["subject"]))


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_all_that_changed_is_told_and_nothing_else(old: str, new: str) -> None:
    assert by_name([told(change) for change in compared(old, new).changes]) == by_name(known(old, new))


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_the_other_way_round_the_opposite_is_told(old: str, new: str) -> None:
    expected = {
        (TURNED[facts["kind"]], facts["subject"]): KINDS[TURNED[facts["kind"]]].breaks(Side(facts["side"]))
        for facts in known(old, new)
    }
    changes = compare(described(new), described(old)).changes
    assert {(change.kind, change.subject): change.breaks for change in changes} == expected
    assert len(changes) == len(expected)


def test_over_all_steps_at_once_what_the_first_description_had_is_told_as_in_each() -> None:
    first, last = min(old for old, _ in STEPS), max(new for _, new in STEPS)
    there = described(first)["components"]["schemas"]
    expected = {
        (facts["kind"], facts["subject"])
        for step in STEPS.values()
        for facts in step["known"]
        if "/" in facts["subject"] or facts["subject"].split(".")[0] in there
    }
    assert {(change.kind, change.subject) for change in compared(first, last).changes} == expected


@pytest.mark.parametrize("facts", TABLE["told"], ids=lambda facts: f"{facts['kind']} {facts['subject']}")
def test_what_was_drawn_by_lot_and_looked_up_is_told_with_what_it_was(facts: dict[str, Any]) -> None:
    found = [
        change
        for change in compared(facts["from"], facts["to"]).changes
        if (change.kind, change.subject) == (facts["kind"], facts["subject"])
    ]
    assert len(found) == 1
    change = found[0]
    assert (change.operations[0], change.operations[-1]) == (facts["first"], facts["last"])
    assert list(change.tags) == facts["tags"]
    assert (without_none(change.before), without_none(change.after)) == (facts.get("before"), facts.get("after"))


def without_none(value: Any) -> Any:
    return {key: inner for key, inner in value.items() if inner is not None} if isinstance(value, dict) else value


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_a_schema_that_only_looks_different_is_not_told(old: str, new: str) -> None:
    before, after = (described(date)["components"]["schemas"] for date in (old, new))
    for name in STEPS[old, new]["the_same"]:
        assert before.get(name) != after.get(name)
        assert not [change for change in compared(old, new).changes if change.subject.split(".")[0] == name]


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_each_place_of_the_table_is_in_its_document(old: str, new: str) -> None:
    for facts in known(old, new):
        for date, place in ((old, facts.get("old")), (new, facts.get("new"))):
            assert place is None or resolve(described(date), place) is not None


def test_the_steps_are_told_as_breaking_whom_they_break() -> None:
    broken = {step: {who for change in compared(*step).changes for who in change.breaks} for step in STEPS}
    assert broken == {step: {Breaks.CALLERS, Breaks.READERS} for step in STEPS}
