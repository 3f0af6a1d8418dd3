"""Where calls go, beside where the description says that it is served."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from scripts.errors import Notice
from scripts.pull.servers import compared
from scripts.sources import Source

BENCH = Source("bench", "Bench", "https://bench.example/docs", "openapi", "https://bench.example")
ELSEWHERE = {"servers": [{"url": "//bench.example/bench"}]}


def told(whole: Any = None, path: Any = None, get: Any = None) -> list[Notice]:
    description = {"paths": {"/boxes": {"get": {"responses": {}, **(get or {})}, **(path or {})}}, **(whole or {})}
    return list(compared(description, BENCH, Path("openapi.json"), Path("sources.toml")))


def test_calls_that_would_miss_the_server_are_told() -> None:
    [notice] = told(whole=ELSEWHERE)
    assert notice.problem == (
        "the server of this description is //bench.example/bench, so its paths are below /bench, "
        "but base_url lets calls go to https://bench.example/boxes"
    )
    assert str(notice.hint).startswith("end base_url of [bench] in sources.toml with '/bench'")
    assert told() == []


def test_a_path_with_a_server_of_its_own_is_told_with_what_to_write() -> None:
    for notices in (told(path=ELSEWHERE), told(get=ELSEWHERE)):
        [notice] = notices
        [block] = tomllib.loads(str(notice.hint).partition(":\n")[2])["override"]
        assert (block["where"], block["op"], block["to"]) == ("/paths/~1boxes", "rename", "/bench/boxes")
    [notice] = told(get=ELSEWHERE, path={"post": {"responses": {}}})
    assert "[[override]]" not in str(notice.hint), "a path is renamed with all of its methods"
