"""Every snapshot of a real description that is at hand is generated without a loss."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .samples import Sampler
from .walker import lost
from .workshop import ROOT, Workshop

SNAPSHOTS = sorted((ROOT.parent / "shared" / "facts" / "ica").glob("*.json"))
OWN = ROOT / "specs" / "ica" / "openapi.json"


@pytest.mark.slow
@pytest.mark.parametrize("path", SNAPSHOTS, ids=lambda path: path.stem)
def test_nothing_of_a_snapshot_is_lost(path: Path, workshop: Workshop) -> None:
    document = json.loads(path.read_bytes())
    package = workshop.make("day_" + path.stem.replace("-", "_"), document)
    assert lost(document, package) == []


@pytest.mark.slow
@pytest.mark.skipif(not SNAPSHOTS, reason="no snapshots beside this checkout")
def test_the_newest_snapshot_is_typed(workshop: Workshop) -> None:
    name = "day_" + SNAPSHOTS[-1].stem.replace("-", "_")
    workshop.make(name, json.loads(SNAPSHOTS[-1].read_bytes()))
    assert workshop.type_check(name) == ""


@pytest.mark.slow
@pytest.mark.skipif(not OWN.exists(), reason="no description in this checkout")
def test_nothing_of_the_description_in_this_repository_is_lost(workshop: Workshop) -> None:
    document = json.loads(OWN.read_bytes())
    package = workshop.make("own", document)
    assert lost(document, package) == []
    sampler = Sampler(document)
    for name, schema in document["components"]["schemas"].items():
        for turn in range(3):
            value = sampler.sample(schema, turn)
            assert package.encode(package.decode(name, value)) == value, name
