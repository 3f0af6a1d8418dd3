"""`docs/adding-a-platform.md`, followed to the letter with a small service that is made up here."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.test_runtime_calls.loopback import Asked, Loopback, Said

ROOT = Path(__file__).parents[2]
# Under another name, because who followed the page to the letter has an Acme Bench already.
PAGE = (ROOT / "docs/adding-a-platform.md").read_text(encoding="utf-8").replace("acme", "lynx").replace("Acme", "Lynx")
BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.M | re.S)
MOST_LINES = 100

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Lynx Bench", "version": "1"},
    "paths": {
        "/samples": {
            "get": {
                "operationId": "listSamples",
                "tags": ["samples"],
                "parameters": [
                    {"name": "from", "in": "query", "schema": {"type": "integer"}},
                    {"name": "size", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SampleList"}}},
                    }
                },
            }
        },
        "/samples/{sampleId}": {
            "get": {
                "operationId": "getSample",
                "tags": ["samples"],
                "parameters": [{"name": "sampleId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sample"}}},
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Sample": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}, "takenAt": {"type": "string", "format": "date-time"}},
            },
            "SampleList": {
                "type": "object",
                "properties": {
                    "hits": {"type": "array", "items": {"$ref": "#/components/schemas/Sample"}},
                    "total": {"type": "integer"},
                },
            },
        }
    },
}

USE = """
import asyncio, json, sys
from facade import Lynx, AsyncLynx, NotFound

async def names(url):
    async with AsyncLynx(api_key="invented", base_url=url) as lynx:
        return [sample.id async for sample in lynx.samples.list_samples()]

with Lynx(api_key="invented", base_url=sys.argv[1]) as lynx:
    found = {"listed": [sample.id for sample in lynx.samples.list_samples()]}
    found["year"] = lynx.samples.get_sample("s 1").taken_at.year
    found["raw"] = lynx.raw.samples.get_sample("s 1").status_code
    try:
        lynx.samples.get_sample("none")
    except NotFound as error:
        found["missing"] = error.operation
found["awaited"] = asyncio.run(names(sys.argv[1]))
print(json.dumps(found))
"""


def blocks(after: str) -> list[str]:
    """The code blocks of the page that come after some words, in order."""
    return [textwrap.dedent(found[3]) for found in BLOCK.finditer(PAGE, PAGE.index(after))]


def file_of(name: str) -> str:
    """The block that follows the first mention of a file to write."""
    return blocks(f"`{name}`")[0]


def written() -> dict[str, str]:
    """The files of the facade that the page has people write."""
    names = dict.fromkeys(re.findall(r"`(facade/lynx/\w+\.py)`", PAGE))
    return {name: file_of(name) for name in names}


def answer(asked: Asked) -> Said:
    """The service: two pages of samples."""
    if asked.headers.get("x-api-key") != "invented":
        return Said(401)
    samples = {"/samples/s%201": {"id": "s 1", "takenAt": "2031-05-06T07:08:09Z"}}
    path, _, query = asked.path.partition("?")
    if path == "/samples":
        page = {"total": 2, "hits": [{"id": "s 2" if "from=1" in query else "s 1"}]}
        return Said(200, json.dumps(page).encode(), {"Content-Type": "application/json"})
    if path in samples:
        return Said(200, json.dumps(samples[path]).encode(), {"Content-Type": "application/json"})
    return Said(404, b'{"message": "there is no such sample"}', {"Content-Type": "application/json"})


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project after all steps of the page; no step is done here that it does not name."""
    folder = tmp_path_factory.mktemp("project")
    bare = shutil.ignore_patterns("__pycache__")
    for name in ("docs", "examples", "facade", "generated", "scripts", "specs"):
        shutil.copytree(ROOT / name, folder / name, ignore=bare)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "lynx.json").write_text(json.dumps(DESCRIPTION))
    with (folder / "specs/sources.toml").open("a", encoding="utf-8") as sources:
        sources.write("\n" + file_of("specs/sources.toml"))
    run(folder, "-m", "scripts", "pull", "lynx", "--source", "lynx.json")
    run(folder, "-m", "scripts", "regenerate", "lynx")
    for name, text in written().items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    checkers, programs, layer = blocks("4. **Name it**")[:3]
    insert(folder / "facade/__init__.py", "if TYPE_CHECKING:\n", textwrap.indent(checkers, "    "))
    insert(folder / "facade/__init__.py", "_HOMES = {\n", textwrap.indent(programs, "    "))
    path = folder / "pyproject.toml"
    text, found, layers = path.read_text(encoding="utf-8").partition('containers = ["facade"]\n')
    assert found
    others = '    "connected_insights | '
    assert layers.count(others) == 1
    layers = layers.replace(others, f"    {layer.strip()} {others.strip().removeprefix(chr(34))} ")
    path.write_text(text + found + layers, encoding="utf-8")
    run(folder, "-m", "scripts", "picture")
    run(folder, "-m", "ruff", "format", ".")
    run(folder, "-m", "ruff", "check", "--fix", ".")
    return folder


def insert(path: Path, after: str, text: str) -> None:
    whole = path.read_text(encoding="utf-8")
    assert whole.count(after) == 1
    path.write_text(whole.replace(after, after + text), encoding="utf-8")


def run(folder: Path, *arguments: str) -> str:
    """What a command of the project prints in the tree."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def service() -> Iterator[Loopback]:
    with Loopback(answer) as running:
        yield running


def test_the_facade_of_a_platform_is_short() -> None:
    files = written()
    assert set(files) == {"facade/lynx/__init__.py", "facade/lynx/client.py"}
    assert sum(len(text.splitlines()) for text in files.values()) < MOST_LINES


def test_the_new_platform_works(tree: Path, service: Loopback) -> None:
    found = json.loads(run(tree, "-c", USE, service.url))
    assert found == {
        "listed": ["s 1", "s 2"],
        "awaited": ["s 1", "s 2"],
        "year": 2031,
        "raw": 200,
        "missing": "GET /samples/{sampleId}",
    }


@pytest.mark.slow
def test_it_is_checked_like_the_others(tree: Path) -> None:
    said = run(tree, "-m", "scripts", "check", "--quick")
    assert "failed" not in said
    assert run(tree, "-m", "mypy", "facade/lynx", "generated/lynx").startswith("Success")
