"""Requests that look alike and are not, and such that are the same though they are written otherwise."""

from __future__ import annotations

import gzip
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade.testing import NotRecorded, replay

from .conftest import Host

Call = dict[str, Any]
JSON = {"Content-Type": "application/json"}


def to(target: str) -> Call:
    return {"target": target}


def packed(text: bytes, time: int) -> Call:
    return {"content": gzip.compress(text, mtime=time), "headers": {"Content-Encoding": "gzip"}}


def typed(media_type: str) -> Call:
    return {"content": b"x", "headers": {"Content-Type": media_type}}


def parted(*names: str) -> Call:
    return {"files": [(name, ("", name.encode())) for name in names]}


SAME: list[tuple[Call, Call]] = [
    (to("/a%2fb"), to("/a%2Fb")),
    (to("/x%2Fy%20z%7E"), to("/x%2fy%20z~")),
    (typed("text/plain; charset=utf-8"), typed('Text/Plain;charset="UTF-8"')),
    ({"json": {"a": 1, "run": 1}}, {"json": {"a": 1.0}}),
    (parted("run", "b"), parted("b")),
    (packed(b"a" * 99, 1), packed(b"a" * 99, 2)),
]
OTHER: list[tuple[Call, Call]] = [
    (to("/x%252Fy"), to("/x%2Fy")),
    (to("/a%ff"), to("/a%fe")),
    (to("/a?x=%ff"), to("/a?x=%fe")),
    (to("/a?date=2026-01-01"), to("/a?date=2026-01-02")),
    ({"json": {"date": "2026-01-01"}}, {"json": {"date": "2026-01-02"}}),
    ({"json": {"requestId": 1, "b3": 1}}, {"json": {"requestId": 2, "b3": 1}}),
    ({"json": {"token": None}}, {"json": {"token": "x"}}),
    ({"content": b'{"a": 1, "a": 2}', "headers": JSON}, {"content": b'{"a": 2}', "headers": JSON}),
    ({"content": b'{"a": 0.1}', "headers": JSON}, {"content": b'{"a": 0.10000000000000000001}', "headers": JSON}),
    (packed(b"a" * 99, 1), packed(b"b" * 99, 1)),
]


@pytest.mark.parametrize(("pairs", "same"), [(SAME, True), (OTHER, False)], ids=["same", "other"])
def test_what_is_the_same_request(
    pairs: list[tuple[Call, Call]], same: bool, client: httpx.Client, host: Host, path: Path
) -> None:
    def send(base: str, call: Call) -> None:
        settings = dict(call)
        client.post(base + settings.pop("target", "/a"), **settings)

    for recorded, now in pairs:
        with replay(path, mode="all", origins=host.origins):
            send(host.url, recorded)
        with replay(path, ignore=["run"]) as tape:
            with suppress(NotRecorded):
                send(host.name, now)
            found = not tape.missed
            tape.missed.clear()
        assert found is same, (recorded, now)


@pytest.mark.parametrize("setting", ["ignore", "scrub"])
def test_one_name_alone_is_no_list_of_names(setting: str, path: Path) -> None:
    settings: dict[str, Any] = {setting: "run"}
    with pytest.raises(TypeError, match=rf"{setting}=\['run'\]"), replay(path, mode="all", **settings):
        pass
