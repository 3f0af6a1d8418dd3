"""Where a scenario is played: a client of either kind, with the words that are the same for both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facade import PlatformError, Retries
from tests.clients import Awaiting, Blocking

if TYPE_CHECKING:
    from .scenario import Scenario

BLOCKING, AWAITING = "sync", "async"
# Pauses that the client chooses are short; those that a server asks for are as long as it says.
_RETRIES = Retries(attempts=4, first_pause=0.001, longest_pause=0.001)


class Stage:
    """What a scenario works with.

    Attributes:
        client: the client; which of its workflows were used is in `used`.
        folder: an empty folder.
        events: what the client has told so far.
    """

    def __init__(self, way: Blocking | Awaiting, folder: Path, events: list[Any]) -> None:
        self.way = way
        self.used: set[str] = set()
        self.client: Any = _Noting(way.client, self.used)
        self.folder = folder
        self.events = events

    def run(self, found: Any) -> Any:
        """What a call gives."""
        return self.way.run(found)

    def listed(self, items: Any) -> list[Any]:
        """Everything that a list or a stream gives."""
        return self.way.listed(items)

    def refused(self, call: Callable[[], Any]) -> dict[str, Any]:
        """The error that a call or a list ends in, as JSON."""
        try:
            found = call()
            if hasattr(found, "__iter__") or hasattr(found, "__aiter__"):
                self.listed(found)
            else:
                self.run(found)
        except PlatformError as error:
            told = {name: getattr(error, name, None) for name in ("status", "title", "detail", "code", "fields")}
            return {"error": type(error).__name__, **{name: value for name, value in told.items() if value}}
        raise AssertionError("nothing was refused")

    def told(self) -> list[str]:
        """The kinds of what the client told besides requests, in their order."""
        names = (type(event).__name__ for event in self.events)
        return [name for name in names if name not in ("RequestSent", "ResponseReceived")]

    def written(self, name: str, content: bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.write_bytes(content)
        return path


class _Noting:
    """A client that notes which of its attributes are used; so do its copies."""

    def __init__(self, client: Any, used: set[str]) -> None:
        self._client = client
        self._used = used

    def __getattr__(self, name: str) -> Any:
        self._used.add(name)
        return getattr(self._client, name)

    def with_options(self, **options: Any) -> _Noting:
        return _Noting(self._client.with_options(**options), self._used)


@contextmanager
def on_stage(scenario: Scenario, way: str, settings: Mapping[str, Any], folder: Path) -> Iterator[Stage]:
    """The stage for a scenario, with a client that has these settings, and those that the scenario wants.

    Args:
        scenario: what is to be played.
        way: `BLOCKING` or `AWAITING`.
        settings: where the platform is, and a login; see `Sandbox.settings`.
        folder: an empty folder for the scenario's files.
    """
    from .places import SANDBOXES

    events: list[Any] = []
    kinds = SANDBOXES[scenario.platform].clients
    whole = {"retries": _RETRIES, "on_event": events.append, **settings, **scenario.settings}
    if way == BLOCKING:
        blocking: Any = type("Way", (Blocking,), {"kind": kinds[0]})(**whole)
        try:
            yield Stage(blocking, folder, events)
        finally:
            blocking.close()
        return
    with asyncio.Runner() as runner:
        awaiting: Any = type("Way", (Awaiting,), {"kind": kinds[1]})(runner, **whole)
        try:
            yield Stage(awaiting, folder, events)
        finally:
            awaiting.close()
