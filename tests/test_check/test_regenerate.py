"""Regeneration does what changed, and nothing by halves."""

from __future__ import annotations

import functools
import json

import pytest

from scripts import lock
from scripts.errors import PipelineError
from scripts.progress import progress
from scripts.regenerate import regenerate

from .conftest import Copy

quiet = functools.partial(progress, quiet=True)


def run(copy: Copy, **settings) -> dict[str, bool]:
    return regenerate(copy.specs, copy.generated, show=quiet, **settings)


def tree(copy: Copy) -> str:
    return lock.digest_of_tree(copy.generated)


def test_what_has_not_changed_is_skipped(copy: Copy) -> None:
    before = tree(copy)
    assert not any(run(copy).values())
    assert tree(copy) == before


def test_forced_regeneration_gives_the_same_bytes(copy: Copy) -> None:
    before, entries = tree(copy), (copy.specs / "lock.json").read_bytes()
    assert all(run(copy, force=True).values())
    assert tree(copy) == before
    assert (copy.specs / "lock.json").read_bytes() == entries


def test_a_hand_edit_is_undone(copy: Copy) -> None:
    before = tree(copy)
    path = copy.generated / "ica/models/project.py"
    path.write_text("nonsense\n", encoding="utf-8")
    assert run(copy)["ica"]
    assert tree(copy) == before


def test_after_an_error_the_old_tree_is_untouched(copy: Copy) -> None:
    before = tree(copy)
    path = copy.specs / "ica/openapi.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["components"]["schemas"]["Project"]["properties"]["name"] = {"type": "colour"}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(PipelineError, match=r"ica/openapi.json#/components/schemas/Project/properties/name.*colour"):
        run(copy)
    assert tree(copy) == before
    assert not [path for path in copy.generated.iterdir() if path.name.startswith(".")]


def test_an_unknown_platform_is_an_error_that_names_the_known_ones(copy: Copy) -> None:
    with pytest.raises(PipelineError, match=r"known platforms: .*ica"):
        run(copy, only="acme")


def test_a_platform_that_left_specs_leaves_generated_too(copy: Copy) -> None:
    (copy.specs / "ica/openapi.json").unlink()
    run(copy)
    assert not (copy.generated / "ica").exists()
    assert "ica" not in lock.read(copy.specs)


def test_a_new_platform_needs_nothing_but_its_folder(copy: Copy) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Bench", "version": "1"},
        "paths": {
            "/benches": {"get": {"tags": ["bench"], "operationId": "list", "responses": {"204": {"description": ""}}}}
        },
    }
    (copy.specs / "bench").mkdir()
    (copy.specs / "bench/openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert {name for name, made in run(copy).items() if made} == {"bench"}
    assert (copy.generated / "bench/api/bench/list_.py").exists()
