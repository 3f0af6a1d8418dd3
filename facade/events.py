"""What a client tells while it works: events for `on_event`, and one logger for each platform."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple


class RequestSent(NamedTuple):
    """A request was answered, `seconds` after it was sent; `status` is None when no answer came."""

    platform: str
    operation: str
    version: str | None
    attempt: int
    status: int | None
    seconds: float


class Retried(NamedTuple):
    """A call failed in a way that another try may mend; it is sent again after `pause` seconds.

    `reason` is the class of the error.
    """

    platform: str
    operation: str
    attempt: int
    pause: float
    reason: str


class LoginRenewed(NamedTuple):
    """A token was obtained, because there was none, it was about to end, or the platform refused it."""

    platform: str


class PageRead(NamedTuple):
    """A page of a list was read: its number, from 1, its items, and `total` where the platform says it."""

    platform: str
    operation: str
    page: int
    items: int
    total: int | None


class UnknownRelease(NamedTuple):
    """A client was told that its server is of a `release` which the description was not made of; `known` are those that
    it was. What is between two that are known, or after them, is taken to have what both have, or the last one."""

    platform: str
    release: str
    known: tuple[str, ...]


class ListChanged(NamedTuple):
    """A list changed while it was read, which goes on. Told once for each reading.

    From page `page` on the platform says a `total` of `after` items instead of `before`; or, where `what` is `page`,
    that page has `after` items instead of `before`, although it is not the last. What comes twice is dropped, and what
    moved up past the place is read again, where items have a key and the platform says how many there are; elsewhere
    items may be missing or come twice.
    """

    platform: str
    operation: str
    page: int
    what: str
    before: int
    after: int


class RepeatsDropped(NamedTuple):
    """Of page `page`, `items` were left out that came before: the list grew while it was read, or the platform says
    them once for each match of a filter."""

    platform: str
    operation: str
    page: int
    items: int


class Warned(NamedTuple):
    """The platform did what was asked for, and has something to say about it."""

    platform: str
    operation: str
    warnings: object


class KeyLeftOut(NamedTuple):
    """An object that was read is sent as a new one, without the properties that address it: the platform would have
    written over the one that was read."""

    platform: str
    operation: str
    names: tuple[str, ...]


class DriftFound(NamedTuple):
    """An answer differs from the description, or a body that is sent in spite of it; told once for each kind and place.

    `pointer` is the JSON pointer of the place, with `*` for list indexes. After a thousand places of an operation, one
    of the kind `more` stands for all others.
    """

    platform: str
    operation: str
    kind: str
    pointer: str
    expected: str
    found: str


class VersionChosen(NamedTuple):
    """The platform refused a version, and the next lower one is used for this operation from now on."""

    platform: str
    operation: str
    refused: str
    chosen: str


class TlsNotVerified(NamedTuple):
    """A client was made that does not look at certificates, by its `verify` or by the `http_client` that it was given:
    whoever stands between it and the `base_url` can read and change everything, the login included."""

    platform: str
    base_url: str


_Told = TlsNotVerified | UnknownRelease | PageRead | ListChanged | RepeatsDropped | Warned | KeyLeftOut | DriftFound
Event = RequestSent | Retried | LoginRenewed | VersionChosen | _Told
OnEvent = Callable[[Event], object]

# What is remembered of an operation, so that each place is told once.
MOST_PLACES = 1000

_LEVELS: dict[type, int] = {
    **dict.fromkeys((TlsNotVerified, DriftFound, KeyLeftOut, ListChanged, UnknownRelease, Warned), logging.WARNING),
    **dict.fromkeys((RepeatsDropped, VersionChosen, Retried, LoginRenewed), logging.INFO),
}


class Reporter:
    """Hands events to the caller's `on_event` and to the platform's logger (`facade.ica` and its like)."""

    def __init__(self, platform: str, on_event: OnEvent | None) -> None:
        self.platform = platform
        self._on_event = on_event
        self._logger = logging.getLogger(f"facade.{platform}")
        self._seen: dict[str, set[tuple[str, str]]] = {}

    def __call__(self, event: Event) -> None:
        if self._on_event is not None:
            self._tell(self._on_event, event)
        level = _LEVELS.get(type(event), logging.DEBUG)
        if self._logger.isEnabledFor(level):
            facts = event._asdict()
            text = " ".join(f"{name}={value!r}" for name, value in facts.items() if name != "platform")
            self._logger.log(level, "%s %s", type(event).__name__, text, extra={"event": facts})

    def _tell(self, on_event: OnEvent, event: Event) -> None:
        try:
            on_event(event)
        except Exception:
            # The call goes on: what it changed may be done by now, and its answer would be lost.
            self._logger.exception("on_event failed at %s", type(event).__name__)

    @property
    def listened(self) -> bool:
        """Whether the caller is told of each difference at once, and not only the log, when it is met."""
        return self._on_event is not None

    def drift(self, operation: str, kind: str, pointer: str, expected: str, found: str) -> None:
        """Report a difference between answer and description, the first time that it is met."""
        place = "/".join("*" if token.isdigit() else token for token in pointer.split("/"))
        seen = self._seen.setdefault(operation, set())
        if (kind, place) in seen or len(seen) > MOST_PLACES:
            return
        if len(seen) == MOST_PLACES:
            kind, place, expected, found = "more", "", f"at most {MOST_PLACES} differing places", "more"
        seen.add((kind, place))
        self(DriftFound(self.platform, operation, kind, place, expected, found))
