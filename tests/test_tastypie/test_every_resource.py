"""Every list and every object of all resources, through the facade, against answers made from the description."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facade import AsyncTorrentSuite, Pager, TorrentSuite
from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer
from facade.sandbox.wire import Answer, WireRequest
from generated.torrent_suite.client import Api

DESCRIPTION = json.loads(
    (Path(__file__).parent.parent.parent / "specs/torrent_suite/openapi.json").read_text(encoding="utf-8")
)
ROOT = "/rundb/api/v1/"
TEXTS = {"date-time": "2025-11-03T10:11:12.000391+00:00", "uri-reference": "/rundb/api/v1/results/7/", "int64": "42"}
LISTS = sorted(path for path, item in DESCRIPTION["paths"].items() if item.get("get", {}).get("operationId") == "list")
OBJECTS = sorted(path for path, item in DESCRIPTION["paths"].items() if item.get("get", {}).get("operationId") == "get")


def tag_of(path: str) -> str:
    """The attribute under which a path's resource is found: its name, words parted by underscores."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", DESCRIPTION["paths"][path]["get"]["tags"][0]).lower()


def made(schema: Any, depth: int = 0) -> Any:
    """A value that a schema describes, with every property, the first of several types, and lists of two."""
    if "$ref" in schema:
        return made(DESCRIPTION["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]], depth + 1)
    for word in ("anyOf", "oneOf"):
        if word in schema:
            # Resources hold each other: what is embedded too deeply is null, or an empty list.
            return made(schema[word][0 if depth < 3 else -1], depth)
    kinds = schema.get("type", "object")
    kind = kinds[0] if isinstance(kinds, list) else kinds
    if kind == "object":
        return {name: made(inner, depth) for name, inner in schema.get("properties", {}).items()}
    if kind == "array":
        return [made(schema.get("items", {"type": "string"}), depth + 1) for _ in range(2 if depth < 3 else 0)]
    plain = {"integer": 7, "number": 0.5, "boolean": True, "null": None}
    return plain[kind] if kind in plain else TEXTS.get(schema.get("format", ""), "text")


def answer_to(path: str) -> Any:
    content = DESCRIPTION["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    value = made(content["schema"])
    if "objects" in value:
        value["meta"] |= {
            "next": None,
            "previous": None,
            "offset": 0,
            "limit": 1000,
            "total_count": len(value["objects"]),
        }
    return value


async def handle(request: WireRequest, fault: Any) -> Answer:
    """The answer of whichever list or object was asked for."""
    for path in itertools.chain(LISTS, OBJECTS):
        if path.replace("{id}", "7").replace("{name}", "7") == request.path or _matches(path, request.path):
            return Answer(200, json.dumps(answer_to(path)).encode(), {"Content-Type": "application/json"})
    return Answer(404)


def _matches(path: str, asked: str) -> bool:
    wanted, found = path.strip("/").split("/"), asked.strip("/").split("/")
    return len(wanted) == len(found) and all(a == b or a.startswith("{") for a, b in zip(wanted, found, strict=True))


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    server = LoopbackServer(handle, Journal(), Faults())
    port = server.start()
    yield f"http://127.0.0.1:{port}"
    server.stop()


def test_all_resources_are_here() -> None:
    assert len({tag_of(path) for path in (*LISTS, *OBJECTS)}) == 94
    assert {tag_of(path) for path in (*LISTS, *OBJECTS)} <= set(Api._tags)


@pytest.mark.parametrize("path", LISTS, ids=tag_of)
def test_lists_are_read(path: str, base_url: str) -> None:
    with TorrentSuite(base_url=base_url, strict=True) as server:
        found = getattr(server, tag_of(path)).list()
        assert isinstance(found, Pager)
        assert [page.answer.to_dict() for page in found.pages()] == [answer_to(path)]


@pytest.mark.parametrize("path", OBJECTS, ids=tag_of)
def test_objects_are_read(path: str, base_url: str) -> None:
    arguments = [7] if "{" in path else []
    with TorrentSuite(base_url=base_url, strict=True) as server:
        found = getattr(server, tag_of(path)).get(*arguments)
        assert found.to_dict() == answer_to(path)


async def test_all_of_them_are_read_without_blocking_too(base_url: str) -> None:
    async with AsyncTorrentSuite(base_url=base_url, strict=True) as server:
        for path in LISTS:
            pages = [page.answer.to_dict() async for page in getattr(server, tag_of(path)).list().pages()]
            assert pages == [answer_to(path)]
        for path in OBJECTS:
            found = await getattr(server, tag_of(path)).get(*([7] if "{" in path else []))
            assert found.to_dict() == answer_to(path)
