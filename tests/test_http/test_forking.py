"""A process that was forked shares no connection with the one that it comes from."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from facade import ICA, Retries
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("given", [False, True], ids=["made here", "given"])
def test_parent_and_child_ask_over_connections_of_their_own(raw: Callable[[Talk], RawServer], given: bool) -> None:
    seen: dict[str, Line] = {}

    def talk(line: Line) -> None:
        name = line.request.split(b" ", 2)[1].rpartition(b"/")[2].decode()
        seen[name] = line
        body = json.dumps({"id": name}).encode()
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        line.say(head % len(body) + body)

    settings: dict[str, Any] = {"http_client": httpx.Client()} if given else {}
    url = raw(talk).url
    with ICA(base_url=url, api_key="a key of the tests", retries=Retries(attempts=1), **settings) as ica:
        assert ica.project.get_project("before").id == "before"
        child = os.fork()
        if not child:
            right = False
            try:
                right = ica.project.get_project("child").id == "child"
            finally:
                os._exit(0 if right else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert ica.project.get_project("after").id == "after"
    for own in settings.values():
        own.close()
    assert seen["before"] is seen["after"]
    assert seen["child"] is not seen["before"]
