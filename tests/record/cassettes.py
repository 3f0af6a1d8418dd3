"""One cassette: recorded while a scenario is played, and replayed for the same scenario."""

from __future__ import annotations

import json
import re
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from facade.testing import about_of, replay
from facade.testing.storing import load
from tests.scenarios import AWAITING, BLOCKING, SANDBOXES, Scenario, on_stage

from .judging import Judge
from .live import login_for

CASSETTES = Path(__file__).resolve().parents[1] / "cassettes"
# Settings of a client that are no secrets and go over the wire.
_PLACE = ("domain", "workgroup")
# What is of the moment: when a server, a token or an address was made.
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?|\d{8}T\d{6}Z"
    r"|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT"
)


class NotTheSame(AssertionError):
    """A scenario that gives something else when it is replayed."""


def path_of(scenario: Scenario, folder: Path = CASSETTES) -> Path:
    """Where the cassette of a scenario is."""
    return folder / scenario.platform / f"{scenario.name}.yaml"


def record(
    scenario: Scenario, live: Mapping[str, Any] | None = None, folder: Path = CASSETTES, *, write: bool = True
) -> str:
    """Record a scenario against a sandbox of its own, or, where `live` has the settings for it, the platform itself.

    The cassette counts once both kinds of client give the same when it is replayed. Gives `new`, `changed`, or `same`
    where nothing but moments differs from the one before, which then stays.
    """
    target, place = path_of(scenario, folder), SANDBOXES[scenario.platform]
    with tempfile.TemporaryDirectory() as space:
        made = Path(space) / target.name
        if live is not None:
            origins = place.live_origins(live)
            _record(scenario, live, origins, login_for(scenario) or scenario.login, next(iter(origins)), made)
        else:
            with _steady_ids(), place.start() as box:
                scenario.prepare(box)
                settings = place.settings(scenario.login, box)
                _record(scenario, settings, place.origins(box), scenario.login, "sandbox", made)
        for way in (BLOCKING, AWAITING):
            play(scenario, way, made)
        change = _change(target, made)
        if write and change != "same":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(made.read_bytes())
    return change


def _record(
    scenario: Scenario, settings: Mapping[str, Any], origins: Mapping[str, str], login: str, source: str, path: Path
) -> None:
    judge = judge_of(scenario)
    about = {
        "platform": scenario.platform,
        "scenario": scenario.name,
        "login": login,
        "place": {name: settings[name] for name in _PLACE if settings.get(name)},
        "origin": source,
        "description": judge.described.digest,
    }
    with (
        tempfile.TemporaryDirectory() as space,
        replay(path, mode="all", on_answer=judge, about=about, origins=origins) as tape,
        on_stage(scenario, BLOCKING, settings, Path(space)) as stage,
    ):
        tape.about["result"] = _plain(scenario.run(stage))
        tape.about["workflows"] = sorted(stage.used & workflows_of(scenario.platform))
        tape.about["operations"] = {name: judge.described.digest_of(name) for name in sorted(judge.operations)}


def play(scenario: Scenario, way: str, path: Path | None = None) -> Judge:
    """Replay a cassette by one kind of client, each answer held against the description; gives who did that.

    Raises NotTheSame where the scenario gives something else than when it was recorded, or did not ask for all of it.
    """
    judge, place = judge_of(scenario), SANDBOXES[scenario.platform]
    source = path or path_of(scenario)
    about = about_of(source)
    settings = place.settings(about.get("login", scenario.login), place.recorded(about.get("place", {})))
    with (
        tempfile.TemporaryDirectory() as space,
        replay(source, on_answer=judge) as tape,
        on_stage(scenario, way, settings, Path(space)) as stage,
    ):
        found = _plain(scenario.run(stage))
        left = [f"{each.method} {each.url}" for each in tape.unplayed]
    if found != tape.about["result"]:
        raise NotTheSame(f"{scenario} ({way}) gave {found}, when it was recorded {tape.about['result']}")
    if left:
        raise NotTheSame(f"{scenario} ({way}) did not ask for {', '.join(left)}")
    return judge


def judge_of(scenario: Scenario) -> Judge:
    """Who holds the answers of a scenario's platform against its description."""
    return Judge(scenario.platform, SANDBOXES[scenario.platform].hosts["base_url"])


def workflows_of(platform: str) -> frozenset[str]:
    """The workflows of a platform: what its clients have besides operations and what all clients have."""
    rooms = f"facade.{platform}"
    return frozenset(
        name
        for kind in SANDBOXES[platform].clients[0].__mro__
        if kind.__module__.startswith(rooms)
        for name, value in vars(kind).items()
        if not name.startswith("_") and name not in ("from_env", "raw") and callable(value)
    )


@contextmanager
def _steady_ids() -> Iterator[None]:
    """Let what is made up at random be the same in each recording: ids of sandboxes, and the client's own keys."""
    numbers = Random(0)
    with patch.object(uuid, "uuid4", lambda: uuid.UUID(int=numbers.getrandbits(128), version=4)):
        yield


def _plain(result: Any) -> Any:
    return json.loads(json.dumps(result))


def _change(before: Path, after: Path) -> str:
    if not before.exists():
        return "new"
    return "same" if _compared(before) == _compared(after) else "changed"


def _compared(path: Path) -> Any:
    """A cassette as it is compared: without what is of the moment."""
    about, _ = load(path)
    text = path.read_text(encoding="utf-8").partition("\ninteractions:")[2]
    return {name: value for name, value in about.items() if name != "date"}, _MOMENT.sub("MOMENT", text)
