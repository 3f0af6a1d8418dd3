"""What vcrpy's patches ask for answers and hand them to: vcrpy knows the libraries, matching and keeping are here.

Seen in vcrpy 9.4.2.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from re import Pattern
from typing import Any, NamedTuple

from vcr.cassette import Cassette
from vcr.patch import CassettePatcherBuilder
from vcr.record_mode import RecordMode

from . import storing
from .errors import AnswerRefused, CassetteUnusable, NotRecorded, RecordingFailed, ReplayError
from .exchanges import Exchange, answer_of, answered, asked
from .matching import Asked, differences, matches
from .names import Names
from .scrubbing import Scrubber

_LOG = logging.getLogger("facade.testing")
_MOST = 12
_FOUND = "_facade_answer"
_QUERY = re.compile(r"\?[^\s>]*")


class _WithoutQueries(logging.Filter):
    """Takes queries off addresses in vcrpy's own log: they can be signed."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, without queries."""
        record.msg, record.args = _QUERY.sub("?[hidden]", record.getMessage()), ()
        return True


for _name in ("request", "stubs", "stubs.httpx_stubs", "stubs.aiohttp_stubs", "stubs.tornado_stubs"):
    logging.getLogger(f"vcr.{_name}").addFilter(_WithoutQueries())


class Settings(NamedTuple):
    """What a caller says of a cassette."""

    path: Path
    names: Names
    patterns: Sequence[Pattern[str]]
    origins: dict[str, str]
    on_answer: Callable[[Any, Any], object] | None

    def scrubber(self) -> Scrubber:
        """One that knows no secret yet."""
        return Scrubber(self.names, self.patterns, self.origins)


class _Deck(Cassette):  # type: ignore[misc]
    """What both have in common."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(path=str(settings.path), record_mode=RecordMode.NONE)
        self._settings = settings
        self._lock = threading.RLock()
        self.problems: list[ReplayError] = []

    def note(self, problem: ReplayError) -> None:
        """Keep an error, should the script swallow it."""
        self.problems.append(problem)

    def find_requests_with_most_matches(self, request: Any) -> list[Any]:
        """vcrpy asks so for what follows a redirect of aiohttp's."""
        return [(request, [], [])]

    def _told(self, exchange: Exchange) -> None:
        if self._settings.on_answer is None:
            return
        try:
            self._settings.on_answer(exchange.request, exchange.response)
        except Exception as error:
            refused = AnswerRefused(f"{exchange.method} {exchange.url} ({exchange.status}): {error or repr(error)}")
            self.note(refused)
            raise refused from error

    def _finish(self) -> None:
        if self.problems:
            raise self.problems[0]


class PlayingDeck(_Deck):
    """Plays what was recorded."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.about, found = storing.load(settings.path)
        self._recorded = [_taken_apart(each, settings) for each in found]
        self._left = dict(enumerate(self._recorded))
        self._order: list[Exchange] = []

    @property
    def write_protected(self) -> bool:
        return True

    def can_play_response_for(self, request: Any) -> bool:
        """Take the answer to a request. Raises NotRecorded where there is none.

        vcrpy may ask more than once before it plays the answer.
        """
        if not hasattr(request, _FOUND):
            setattr(request, _FOUND, self._take(asked(request)))
        return True

    def play_response(self, request: Any) -> Any:
        self.can_play_response_for(request)
        exchange = getattr(request, _FOUND)
        delattr(request, _FOUND)
        self._told(exchange)
        return answer_of(exchange)

    def played(self) -> list[Exchange]:
        """What was played, in the order of the requests."""
        return list(self._order)

    def unplayed(self) -> list[Exchange]:
        """What was not."""
        return [each.exchange for each in self._left.values()]

    def finish(self, about: dict[str, Any]) -> None:
        """Raise what the script swallowed."""
        self._finish()

    def _take(self, request: Exchange) -> Exchange:
        names = self._settings.names
        scrubber = self._settings.scrubber()
        wanted = Asked(scrubber.at_home(request), names)
        with self._lock:
            for number, each in self._left.items():
                if matches(each, wanted, names):
                    del self._left[number]
                    self._order.append(each.exchange)
                    return each.exchange
        problem = self._missing(wanted, scrubber)
        self.note(problem)
        raise problem

    def _missing(self, wanted: Asked, scrubber: Scrubber) -> NotRecorded:
        names, path = self._settings.names, self._settings.path
        shown = scrubber.cleaned(wanted.exchange)
        head = f"{shown.method} {shown.url}: {path} does not have it"
        times = sum(matches(each, wanted, names) for each in self._recorded)
        if times:
            words = f"{head} any more: it was recorded {times} times, and all of them have been played"
            return NotRecorded(words, shown.method, shown.url)
        nearest = min(self._recorded, key=lambda each: _distance(each, wanted, names), default=None)
        if nearest is None:
            return NotRecorded(f"{head}: it is empty", shown.method, shown.url)
        lines = [scrubber.text(line) for line in differences(nearest, wanted, names)]
        found = f"nearest is {nearest.method} {nearest.exchange.url}, of which differ"
        more = [f"and {len(lines) - _MOST} more"] if len(lines) > _MOST else []
        words = "\n  ".join([f"{head}; {found}", *lines[:_MOST], *more])
        return NotRecorded(f"{words}\nRecord it again where that is meant.", shown.method, shown.url, lines)


def _taken_apart(exchange: Exchange, settings: Settings) -> Asked:
    try:
        return Asked(exchange, settings.names)
    except ValueError as error:
        raise CassetteUnusable(f"{settings.path}: {exchange.url!r} is no address ({error})") from error


def _distance(recorded: Asked, wanted: Asked, names: Names) -> int:
    lines = differences(recorded, wanted, names)
    heavy = {"method": 30, "origin": 20, "path": 100}
    return sum(heavy.get(line.partition(":")[0], 1) for line in lines)


class RecordingDeck(_Deck):
    """Keeps what is answered."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._scrubber = settings.scrubber()
        self._clock = 0
        # Requests that were sent, by identity, with when that was; vcrpy hands the same object back.
        self._open: dict[int, tuple[int, Any, Exchange]] = {}
        self._kept: list[tuple[int, int, Exchange]] = []

    @property
    def write_protected(self) -> bool:
        return False

    def can_play_response_for(self, request: Any) -> bool:
        """Never; but from here on an answer is waited for."""
        with self._lock:
            if id(request) not in self._open:
                self._open[id(request)] = self._now(), request, asked(request)
        return False

    def append(self, request: Any, response: Any) -> None:
        with self._lock:
            began, _, sent = self._open.pop(id(request), (self._now(), request, asked(request)))
            exchange = answered(sent, response)
            self._kept.append((began, self._now(), exchange))
            shown = self._scrubber.cleaned(exchange)
        self._told(shown)

    def played(self) -> list[Exchange]:
        """What was recorded, as the cassette will have it."""
        with self._lock:
            return self._cleaned()

    def unplayed(self) -> list[Exchange]:
        """Nothing."""
        return []

    def finish(self, about: dict[str, Any]) -> None:
        """Write the cassette. Raises RecordingFailed for what would not be replayed."""
        self._finish()
        with self._lock:
            kept = self._cleaned()
            self._check_broken(kept)
            storing.save(self._settings.path, about, kept)

    def _now(self) -> int:
        self._clock += 1
        return self._clock

    def _cleaned(self) -> list[Exchange]:
        scrubber = self._settings.scrubber()
        return scrubber.all_cleaned(in_order(self._kept))

    def _check_broken(self, kept: list[Exchange]) -> None:
        """A request that got no whole answer can be replayed only where it was sent again, and answered."""
        names, scrubber = self._settings.names, self._settings.scrubber()
        for _, _, request in self._open.values():
            wanted = Asked(scrubber.at_home(request), names)
            shown = scrubber.cleaned(wanted.exchange)
            words = f"{shown.method} {shown.url} got no whole answer"
            if not any(matches(Asked(each, names), wanted, names) for each in kept):
                path = self._settings.path
                raise RecordingFailed(f"{path}: {words} while it was recorded, so the cassette stays as it was")
            _LOG.warning("%s, and was sent again; only the answer is in the cassette", words)


def in_order(kept: list[tuple[int, int, Exchange]]) -> list[Exchange]:
    """Exchanges as they began; those that ran at the same time by what they are, so that their order is a rule."""
    found: list[Exchange] = []
    group: list[tuple[int, int, Exchange]] = []
    for each in sorted(kept, key=lambda one: one[0]):
        if group and each[0] > max(end for _, end, _ in group):
            found += _sorted(group)
            group = []
        group.append(each)
    return found + _sorted(group)


def _sorted(group: list[tuple[int, int, Exchange]]) -> list[Exchange]:
    # Those that ask for the same keep the order of their answers.
    exchanges = [exchange for _, _, exchange in sorted(group, key=lambda one: one[1])]
    return sorted(exchanges, key=lambda each: (each.method, each.url, sorted(each.sent), each.body))


@contextmanager
def patched(deck: _Deck) -> Iterator[None]:
    """The libraries that make requests, patched by vcrpy while this lasts."""
    with ExitStack() as stack:
        for patcher in CassettePatcherBuilder(deck).build():
            stack.enter_context(patcher)  # pyright: ignore[reportArgumentType]
        yield
