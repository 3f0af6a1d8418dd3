"""Specs and generated trees that a test may spoil: the project's own, and those of three small platforms."""

from __future__ import annotations

import functools
import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scripts.generate import regenerate
from scripts.progress import progress

ROOT = Path(__file__).parent.parent.parent
SMALL = ("kiln", "loom", "press")
_ANSWER = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bench"}}}}
_OVERRIDE = """
[[override]]
where = "/components/schemas/Bench/properties/length"
op = "set"
value = { type = "number" }
reason = "benches are measured in parts of a metre"
evidence = "seen"
"""
quiet = functools.partial(progress, quiet=True)


class Copy(NamedTuple):
    """Where the copy is."""

    specs: Path
    generated: Path


def _described(title: str) -> dict[str, Any]:
    """A small description."""
    bench = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "length": {"type": "integer"},
            "wood": {"type": "string", "enum": ["ASH", "OAK"]},
        },
    }
    listing = {"tags": ["bench"], "operationId": "list", "responses": {"200": _ANSWER}}
    return {
        "openapi": "3.0.3",
        "info": {"title": title, "version": "1"},
        "paths": {"/benches": {"get": listing}},
        "components": {"schemas": {"Bench": bench}},
    }


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """The committed specs and generated tree, copied."""
    return _copied(Copy(ROOT / "specs", ROOT / "generated"), tmp_path)


@pytest.fixture(scope="session")
def _small(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    folder = tmp_path_factory.mktemp("small")
    made = Copy(folder / "specs", folder / "generated")
    for name in SMALL:
        (made.specs / name).mkdir(parents=True)
        (made.specs / name / "openapi.json").write_text(json.dumps(_described(name)), encoding="utf-8")
        (made.specs / name / "overrides.toml").write_text(_OVERRIDE, encoding="utf-8")
    regenerate(made.specs, made.generated, show=quiet)
    return made


@pytest.fixture
def small(_small: Copy, tmp_path: Path) -> Copy:
    """Those of three small platforms: what is told by names and bytes shows here in less time."""
    return _copied(_small, tmp_path)


def _copied(source: Copy, folder: Path) -> Copy:
    ignored = shutil.ignore_patterns("__pycache__")
    for part in (source.specs, source.generated):
        shutil.copytree(part, folder / part.name, ignore=ignored)
    return Copy(folder / "specs", folder / "generated")
