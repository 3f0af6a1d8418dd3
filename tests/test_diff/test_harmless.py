"""The same description written otherwise: nothing is told, whichever of the two is the older one."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.diff import compare

from .description import nursery
from .rewriting import REWRITES

SPECS = Path(__file__).parents[2] / "specs"
PLATFORMS = ("ica", "emedgene", "connected_insights", "torrent_suite")
NURSERY = nursery()


def told(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What is told, for a person who looks at a failure."""
    return [f"{each.kind}: {each.subject} {each.words}" for each in compare(old, new).changes]


@pytest.mark.parametrize("name", REWRITES)
def test_an_invented_description_written_otherwise(name: str) -> None:
    """No false alarm, either way."""
    other = REWRITES[name](copy.deepcopy(NURSERY))
    assert json.dumps(other) != json.dumps(NURSERY)
    assert told(NURSERY, other) == []
    assert told(other, NURSERY) == []


@pytest.mark.parametrize("platform", ["ica", "emedgene", "connected_insights"])
def test_a_platform_written_in_several_other_ways_at_once(platform: str) -> None:
    """Nor on what is really described: renamed, in OpenAPI 3.1, in another order, said twice."""
    document = json.loads((SPECS / platform / "openapi.json").read_text())
    other = copy.deepcopy(document)
    for name in ("schemas_renamed", "in_openapi_3_1", "all_of_one", "as_components", "shuffled"):
        other = REWRITES[name](other)
    assert told(document, other) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", REWRITES)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_platform_written_otherwise(platform: str, name: str) -> None:
    """No false alarm on what is really described."""
    document = json.loads((SPECS / platform / "openapi.json").read_text())
    assert told(document, REWRITES[name](copy.deepcopy(document))) == []
