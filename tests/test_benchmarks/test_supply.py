"""Pages are as large as those of a real project, and what refers to the same records does so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.supply import kept
from benchmarks.supply.pages import ANALYSIS, PROJECT_DATA, SHARED, Kind, page

ITEMS = 20


@pytest.fixture(params=[PROJECT_DATA, ANALYSIS], ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kind:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    found: Kind = request.param
    return found


def compact(value: Any) -> int:
    return len(json.dumps(value, separators=(",", ":")))


def test_items_have_the_bytes_of_real_ones_and_are_filled_in(kind: Kind) -> None:
    content = page(kind, ITEMS)
    assert page(kind, ITEMS) == content, "it is kept"
    items = json.loads(content)["items"]
    assert sum(map(compact, items)) == kind.size * ITEMS
    assert not [item for item in items if None in item.values() or "null" in json.dumps(item)]


def test_formats_regions_and_applications_repeat(kind: Kind) -> None:
    items = json.loads(page(kind, ITEMS))["items"]
    owners = [item["data"]["details"] if kind is PROJECT_DATA else item for item in items]
    for name in SHARED.keys() & owners[0].keys():
        assert len({json.dumps(owner[name]) for owner in owners}) == SHARED[name]
    assert len({json.dumps(item) for item in items}) == ITEMS
