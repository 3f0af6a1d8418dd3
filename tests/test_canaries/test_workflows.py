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

import pytest

from facade.testing import replay
from tests.scenarios import AWAITING, BLOCKING, SANDBOXES, SCENARIOS, Scenario, on_stage
from tests.tally import Tally

from .looking import found_in

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


def planted(settings: dict[str, Any], box: Any) -> set[str]:
    """What a client is given, what it gets for that, and the signatures of the addresses that it is sent to."""
    given = {str(settings[name]) for name in _SECRET if settings.get(name)}
    if "password" in settings:
        given.add(f"{settings['username']}:{settings['password']}")
    for seen in getattr(box, "journal", ()):
        for name in ("authorization", "x-api-key", "emgauthorization"):
            value = seen.headers.get(name, "")
            given |= {part for part in value.split() if len(part) > 12}
    tokens = {token for token in given if token.count(".") == 2}
    # The claims of a token are secret too: in base64 they are its middle.
    return given | {token.split(".")[1] for token in tokens} | {value.rpartition("=")[2] for value in OWN.values()}


def comes_out(
    stage: Any, problem: BaseException | None, logs: Everything, cassette: Path
) -> Iterator[tuple[str, bytes]]:
    client = stage.client._client
    core = client._core
    parts = {"client": client, "core": core, "login": core.credentials, "transport": client._transport}
    for name, part in parts.items():
        yield f"repr of the {name}", f"{part!r} {vars(part)!r}".encode()
    yield "pickle of the client", pickle.dumps(client)
    yield "events", repr(stage.events).encode()
    if problem is not None:
        yield "an error", "".join(traceback.format_exception(problem)).encode()
        yield "pickle of an error", pickle.dumps(problem)
    for text in logs.told:
        yield "a log", text.encode("utf-8", "replace")
    for path in stage.folder.rglob("*"):
        if path.is_file():
            yield f"the file {path.name}", path.read_bytes()
    yield "the cassette", cassette.read_bytes()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_nothing_secret_comes_out(scenario: Scenario, tmp_path: Path, tally: Tally) -> None:
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
            canaries = planted(settings, box)
            outputs = [*comes_out(stage, None, logs, cassette), ("the result", json.dumps(result).encode())]
            assert logs.told
            leaks = found_in(canaries, outputs)
    tally("canaries planted", scenario.platform, len(canaries))
    tally("canaries found", scenario.platform, len(leaks))
    assert len(canaries) > 2
    assert leaks == []


def test_a_leak_would_be_found(tmp_path: Path) -> None:
    with all_logs() as logs:
        coded = base64.b64encode(b"user:" + b"canary-own-header-5d1c").decode()
        logging.getLogger("facade.ica").debug("sent %s", coded)
    assert found_in([OWN["X-Ticket"]], (("a log", text.encode()) for text in logs.told))
