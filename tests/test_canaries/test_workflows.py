"""Every workflow of every platform, with all logs on: what it was given to sign in with, what it bought with that, and
what else is secret on its way comes out nowhere."""

from __future__ import annotations

import base64
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from facade.call.headers import SECRET_HEADERS
from facade.http.exactly import keep_target
from facade.http.exchanges import checked
from facade.http.transport import awaited, blocking, common
from facade.testing import replay
from facade.testing.names import Names
from tests.scenarios import AWAITING, BLOCKING, SANDBOXES, SCENARIOS, Scenario, on_stage
from tests.tally import Tally

from .looking import found_in

_NAMES = Names()
_SECRET = ("api_key", "token", "ps_token", "password", "session")
OWN = {"X-Ticket": "canary-own-header-5d1c", "Cookie": "lab=canary-own-cookie-8e2b"}


class Everything(logging.Handler):
    """Keeps all that is logged, as a formatter and as a tool that reads records would have it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith(("facade", "httpx", "httpcore")):
            return  # the sandbox, which runs in the same process
        self.told.append(f"{record.name} {record.getMessage()} {record.__dict__!r}")
        if record.exc_info:
            self.told.append("".join(traceback.format_exception(*record.exc_info)))


@contextmanager
def all_logs() -> Iterator[Everything]:
    handler, root = Everything(), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


class Seen:
    """What went over the wire: secrets that were sent, signatures of addresses, and what is said of people."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.secrets: set[str] = set()
        self.people: set[str] = set()

        def asked(request: httpx.Request, url: str) -> None:
            self.look_at(request, str(url))
            keep_target(request, url)

        def answered(response: httpx.Response) -> httpx.Response:
            if response.is_closed and "json" in response.headers.get("content-type", ""):
                self.look_at_people(response.json() if response.content else None)
            good: httpx.Response = checked(response)
            return good

        monkeypatch.setattr(common, "keep_target", asked)
        for way in (blocking, awaited):
            monkeypatch.setattr(way, "checked", answered)

    def look_at(self, request: httpx.Request, url: str) -> None:
        for name, value in request.headers.items():
            if name in SECRET_HEADERS:
                self.secrets |= {part for part in value.replace("=", " ").split() if len(part) > 12}
        for name, value in parse_qsl(urlsplit(url).query):
            if name.lower().endswith(("signature", "sig")):
                self.secrets.add(value)

    def look_at_people(self, value: Any, name: str = "") -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                self.look_at_people(item, key)
        elif isinstance(value, list):
            for item in value:
                self.look_at_people(item, name)
        elif isinstance(value, str) and len(value) > 5 and _NAMES.is_person(name):
            self.people.add(value)


def planted(settings: dict[str, Any], seen: Seen) -> set[str]:
    """What a client is given, what it gets for that, and the signatures of the addresses that it is sent to."""
    given = {str(settings[name]) for name in _SECRET if settings.get(name)} | seen.secrets
    if "password" in settings:
        given.add(f"{settings['username']}:{settings['password']}")
    tokens = {token for token in given if token.count(".") == 2}
    # The claims of a token are secret too: in base64 they are its middle.
    return given | {token.split(".")[1] for token in tokens} | {value.rpartition("=")[2] for value in OWN.values()}


def comes_out(stage: Any, logs: Everything, cassette: Path) -> Iterator[tuple[str, bytes]]:
    client = stage.client._client
    core = client._core
    parts = {"client": client, "core": core, "login": core.credentials, "transport": client._transport}
    for name, part in parts.items():
        yield f"repr of the {name}", f"{part!r} {vars(part)!r}".encode()
    yield "pickle of the client", pickle.dumps(client)
    yield "events", repr(stage.events).encode()
    for text in logs.told:
        yield "a log", text.encode("utf-8", "replace")
    for path in stage.folder.rglob("*"):
        if path.is_file():
            yield f"the file {path.name}", path.read_bytes()
    yield "the cassette", cassette.read_bytes()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_nothing_secret_comes_out(
    scenario: Scenario, tmp_path: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Seen(monkeypatch)
    place = SANDBOXES[scenario.platform]
    way = (BLOCKING, AWAITING)[sum(map(ord, str(scenario))) % 2]
    cassette, folder = tmp_path / "cassette.yaml", tmp_path / "files"
    folder.mkdir()
    with all_logs() as logs, place.start() as box:
        scenario.prepare(box)
        settings = place.settings(scenario.login, box)
        with on_stage(scenario, way, settings, folder) as stage:
            if not (scenario.platform == "torrent_suite" and scenario.login == "session"):
                stage.client = stage.client.with_options(headers=OWN)
            else:
                stage.client = stage.client.with_options(headers={"X-Ticket": OWN["X-Ticket"]})
            with replay(cassette, mode="all", origins=place.origins(box), scrub=["X-Ticket"]):
                result = scenario.run(stage)
            canaries, people = planted(settings, seen), seen.people - {settings.get("username")}
            outputs = [*comes_out(stage, logs, cassette), ("the result", json.dumps(result).encode())]
            assert logs.told
            # What is said of people is what callers ask for, in objects and files.
            told = [each for each in outputs if each[0] in ("a log", "events", "the cassette")]
            leaks = found_in(canaries, outputs) + found_in(people, told)
    tally("canaries planted", scenario.platform, len(canaries) + len(people))
    tally("canaries found", scenario.platform, len(leaks))
    assert len(canaries) > 2
    assert leaks == []


def test_a_leak_would_be_found(tmp_path: Path) -> None:
    with all_logs() as logs:
        coded = base64.b64encode(b"user:" + b"canary-own-header-5d1c").decode()
        logging.getLogger("facade.ica").debug("sent %s", coded)
    assert found_in([OWN["X-Ticket"]], (("a log", text.encode()) for text in logs.told))
