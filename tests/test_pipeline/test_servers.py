"""Where calls go, beside where the description says that it is served."""

from __future__ import annotations

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


def test_a_path_with_a_server_of_its_own_is_called_there_and_nothing_is_to_be_told() -> None:
    assert told(path=ELSEWHERE) == told(get=ELSEWHERE) == []
