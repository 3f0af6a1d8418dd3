"""`replay`: plays a cassette in the place of the network, or records one."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from re import Pattern
from typing import TYPE_CHECKING, Any, Literal, get_args

from ..clock import skipping
from .errors import CassetteUnusable, ReplayError
from .names import Names

if TYPE_CHECKING:
    import httpx

    from .exchanges import Exchange

    OnAnswer = Callable[[httpx.Request, httpx.Response], object]

Mode = Literal["none", "once", "all"]
_PACKAGE = "sequencing-clients"
# What is replaced is the network of the whole process, so there can be one at a time.
_AT_A_TIME = threading.Lock()
_running: list[str] = []


class Tape:
    """A cassette that is played or recorded.

    Attributes:
        path: where the file is.
        recording: whether it is recorded rather than played.
        about: what the cassette says of itself.
    """

    def __init__(self, path: Path, recording: bool, about: Mapping[str, Any], deck: Any) -> None:
        self.path = path
        self.recording = recording
        self.about = dict(about)
        self._deck = deck

    @property
    def missed(self) -> list[ReplayError]:
        """What went wrong so far. It is raised at the end, as scripts may swallow it; take out what was meant to."""
        found: list[ReplayError] = self._deck.problems
        return found

    @property
    def played(self) -> list[Exchange]:
        """What was played so far, or recorded, in the order in which it was asked for."""
        found: list[Exchange] = self._deck.played()
        return found

    @property
    def unplayed(self) -> list[Exchange]:
        """What is recorded and was not asked for."""
        found: list[Exchange] = self._deck.unplayed()
        return found

    def __repr__(self) -> str:
        return f"<Tape {self.path} {'recording' if self.recording else 'playing'}>"


@contextmanager
def replay(
    path: str | os.PathLike[str],
    *,
    mode: Mode = "none",
    on_answer: OnAnswer | None = None,
    about: Mapping[str, Any] | None = None,
    origins: Mapping[str, str] | None = None,
    scrub: Iterable[str | Pattern[str]] = (),
    ignore: Iterable[str] = (),
    people: bool = True,
) -> Iterator[Tape]:
    """Play a cassette in the place of the network, or record it; gives a `Tape`.

    Args:
        path: where the cassette is, or is to be.
        mode: `none` plays it, and nothing reaches the network. `once` records it where it is not there yet, and plays
            it else. `all` records it anew.
        on_answer: called with each answer when it is recorded and when it is played, as an `httpx.Request` and an
            `httpx.Response` with what the cassette has. An error of it ends in AnswerRefused.
        about: what is to stand at the top of a cassette that is recorded, beside its date and the version that
            recorded it.
        origins: addresses of hosts as they are while recording, such as `http://127.0.0.1:43123`, and as the cassette
            is to have them, such as `https://ica.test`.
        scrub: names of headers, parameters and fields whose values are secret, beside those that are known; compiled
            patterns of texts that are secret wherever they stand.
        ignore: names of headers, parameters and fields of requests whose values are new in each run.
        people: False to keep names, mail addresses and what else is about people in the cassette.

    Raises CassetteUnusable for a cassette that is not there or cannot be read, NotRecorded for a request that it does
    not have (at the request, and again at the end where that was swallowed), NetworkBlocked for anything else that
    would reach the network, AnswerRefused, and RecordingFailed for what was recorded and cannot be replayed. One
    replay runs at a time in a process. While one is recorded nothing is skipped, blocked or changed for the script.
    """
    for setting, given in (("scrub", scrub), ("ignore", ignore)):
        if isinstance(given, str):
            raise TypeError(f"{setting}={given!r}: give a list, {setting}=[{given!r}]")
    place = Path(path)
    recording = _is_recorded(place, mode)
    deck_module = _deck_module()
    names = Names([each for each in scrub if isinstance(each, str)], ignore, people=people)
    patterns = [each for each in scrub if not isinstance(each, str)]
    settings = deck_module.Settings(place, names, patterns, dict(origins or {}), on_answer)
    with _one_at_a_time(place):
        if recording:
            said = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "version": _version()}
            deck = deck_module.RecordingDeck(settings)
            tape = Tape(place, True, {**said, **(about or {})}, deck)
        else:
            deck = deck_module.PlayingDeck(settings)
            tape = Tape(place, False, deck.about, deck)
        yield from _running_tape(deck, tape, deck_module)


def _running_tape(deck: Any, tape: Tape, deck_module: Any) -> Iterator[Tape]:
    with ExitStack() as stack:
        if not tape.recording:
            from .network import blocked

            stack.enter_context(blocked(deck.note))
            stack.enter_context(skipping())
        stack.enter_context(deck_module.patched(deck))
        yield tape
    # Reached only where the script came to its end; what it swallowed is told all the same.
    deck.finish(tape.about)


def _is_recorded(path: Path, mode: str) -> bool:
    if mode not in get_args(Mode):
        raise ValueError(f"mode={mode!r}: give 'none', 'once' or 'all'")
    if path.is_dir():
        raise CassetteUnusable(f"{path}: is a folder; give the path of a file")
    if mode == "none" and not path.exists():
        raise CassetteUnusable(f"{path}: there is no such cassette; record it with mode='once' (pytest --record=once)")
    return mode == "all" or not path.exists()


def _deck_module() -> Any:
    try:
        import vcr  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError as error:
        raise ImportError(f"facade.testing needs vcrpy: pip install '{_PACKAGE}[testing]'") from error
    from . import deck

    return deck


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    with _AT_A_TIME:
        if _running:
            raise ReplayError(
                f"{path}: {_running[0]} is replayed or recorded already, and there can be one at a time in a process"
            )
        _running.append(str(path))
    try:
        yield
    finally:
        _running.clear()


def _version() -> str:
    try:
        return f"{_PACKAGE} {version(_PACKAGE)}"
    except PackageNotFoundError:
        return _PACKAGE
