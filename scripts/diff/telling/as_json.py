"""A report as JSON, for programs. `report.schema.json` beside this module says what it holds; what is there stays, and
`format` counts up where it could not."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from scripts.diff.changes import Breaks, Change, Report

from .counting import Told, by_breaking, count

FORMAT = 1


def as_json(told: Told) -> str:
    """The whole report."""
    return json.dumps(content(told), ensure_ascii=False, indent=1, default=str) + "\n"


def content(told: Told) -> dict[str, Any]:
    """The whole report as plain values."""
    changes = [change for report in told.reports for change in report.changes]
    return {
        "format": FORMAT,
        "verdict": {
            "bump": told.bump.word,
            "breaks": _breaks(frozenset().union(*(change.breaks for change in changes))),
            "version": told.version,
            "following": told.following,
        },
        "counts": _counts(changes),
        "platforms": [_platform(report) for report in told.reports],
    }


def _platform(report: Report) -> dict[str, Any]:
    old, new = report.operations
    return {
        "platform": report.platform,
        "old": {"name": report.old, "operations": old},
        "new": {"name": report.new, "operations": new},
        "counts": _counts(report.changes),
        "changes": [_change(change) for change in by_breaking(report.changes)],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "breaks": _breaks(change.breaks),
        "side": change.side.value,
        "subject": change.subject,
        "words": change.words,
        "before": change.before,
        "after": change.after,
        "old": change.old,
        "new": change.new,
        "operations": list(change.operations),
        "tags": list(change.tags),
    }


def _counts(changes: Any) -> dict[str, int]:
    found = count(changes)
    return {**asdict(found), "total": found.total}


def _breaks(found: frozenset[Breaks]) -> list[str]:
    return [who.value for who in Breaks if who in found]
