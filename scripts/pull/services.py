"""Platforms of several services, each of which describes itself: reading all of their documents, and keeping them.

What each service said is kept beside the description that is made of it all, so that a service which cannot be reached
one day can stay as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.documents.positions import METHODS
from scripts.documents.reading import parse
from scripts.documents.writing import dump, write_whole
from scripts.errors import PipelineError, counted
from scripts.progress import ProgressFactory, Step
from scripts.sources import Source

from . import fetching, places
from .base_paths import placed

# What reads a document as it came, which it is given with its name for errors.
Reader = Callable[[bytes, str], dict[str, Any]]
# What raises an error where a service's description, whose name is given too, may not take the place of what is kept.
Judge = Callable[[str, dict[str, Any], str], None]
_FOLDER = "services"


@dataclass
class Found:
    """What the services of a platform say.

    Attributes:
        documents: The reduced description of each service, with its base path in its paths.
        problems: Why the document of a service could not be had, for those that failed.
        left: The services that were not asked, because one document of another was all that was given.
    """

    documents: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: dict[str, PipelineError] = field(default_factory=dict)
    left: tuple[str, ...] = ()

    @property
    def operations(self) -> dict[str, int]:
        """How many operations each service has."""
        return {service: count_operations(self.documents[service]) for service in sorted(self.documents)}


def read_all(
    known: Source,
    origin: str,
    headers: Mapping[str, str],
    read: Reader,
    progress: ProgressFactory,
    judge: Judge,
    *,
    keep_going: bool,
    before: frozenset[str] = frozenset(),
) -> Found:
    """Read the documents of all services of a platform, or of the one whose document the origin is.

    Args:
        known: The platform.
        origin: Their host, a folder of files that are called like the services, or a single document.
        headers: Headers to send, to the hosts of the documents only.
        read: Makes a description of a document.
        progress: Makes the display.
        judge: Says whether a service's description may take the place of what is kept of it.
        keep_going: Put up with services that fail, unless all do.
        before: The services that were pulled before.

    Raises:
        PipelineError: The document of some service cannot be reached, read or taken; the message has all of these.
    """

    def fetch(url: str, *, signed: bool = True) -> bytes:
        otherwise = f"save each document from a signed-in browser, {places.saved(known, before)}"
        return fetching.fetch(url, headers if signed else {}, fetching.shown(url), _quiet, otherwise)

    asked = places.find(known, origin, fetch, before)
    found = Found(left=asked.left)
    with progress(f"Pulling {known.title}", len(asked.tried)) as step:
        for service, tried in asked.tried.items():
            try:
                name, document = _first(service, tried, fetch, read)
                judge(service, document, name)
            except PipelineError as error:
                # Told at the end, with those of all others.
                found.problems[service] = error
                step(1, "")
            else:
                found.documents[service] = document
                operations = counted(count_operations(found.documents[service]), "operation")
                step(1, f"{service}: {operations} from {name}")
        _tell_strangers(origin, asked.tried, step)
    if found.problems and (not keep_going or not found.documents):
        raise _failure(found.problems, len(asked.tried))
    return found


def names_kept(folder: Path) -> frozenset[str]:
    """The services of a platform that were pulled before."""
    return frozenset(path.stem for path in (folder / _FOLDER).glob("*.json"))


def kept(folder: Path, service: str) -> dict[str, Any] | None:
    """What a service of a platform said when it was pulled last; None where it never was.

    Raises PipelineError when that cannot be read."""
    path = folder / _FOLDER / f"{service}.json"
    return parse(path.read_bytes(), path.as_posix()) if path.is_file() else None


def keep(folder: Path, documents: Mapping[str, dict[str, Any]]) -> None:
    """Keep what the services of a platform said, and nothing else. Raises OSError."""
    home = folder / _FOLDER
    if documents:
        home.mkdir(parents=True, exist_ok=True)
    for service, document in documents.items():
        write_whole(home / f"{service}.json", dump(document).encode())
    for path in home.glob("*.json"):
        if path.stem not in documents:
            path.unlink()
    if home.is_dir() and not any(home.iterdir()):
        home.rmdir()


def count_operations(description: dict[str, Any]) -> int:
    """How many operations a description has, webhooks included."""
    items = [*(description.get("paths") or {}).values(), *(description.get("webhooks") or {}).values()]
    return sum(method in item for item in items for method in METHODS)


def _first(
    service: str, tried: list[places.Place], fetch: Callable[..., bytes], read: Reader
) -> tuple[str, dict[str, Any]]:
    """The description of the first document that can be had, and what the document is called."""
    problems = []
    for place in tried:
        try:
            return place.name, placed(read(_data(place, fetch), place.name), service, place.address)
        except PipelineError as error:
            problems.append(error.located(place.name))
    hints = list(dict.fromkeys(error.hint for error in problems if error.hint))
    lines = [str(PipelineError(error.problem, file=error.file, pointer=error.pointer)) for error in problems]
    raise PipelineError("; ".join(lines), hint="; ".join(hints) or None)


def _data(place: places.Place, fetch: Callable[..., bytes]) -> bytes:
    if isinstance(place.origin, str):
        return fetch(place.origin, signed=place.signed)
    try:
        return place.origin.read_bytes()
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}") from None


def _tell_strangers(origin: str, tried: Mapping[str, Any], step: Step) -> None:
    """Say which files of a folder are left out."""
    if Path(origin).is_dir():
        for path in places.documents_in(Path(origin)):
            if path.stem not in tried:
                step(0, f"{path.name}: left out, since no service is called so in sources.toml")


def _failure(problems: Mapping[str, PipelineError], count: int) -> PipelineError:
    lines = [f"{service}: {error.problem}" for service, error in problems.items()]
    hints = [error.hint for error in problems.values() if error.hint]
    if len(problems) < count:
        hints.append("with --keep-going (KEEP_GOING=1) such a service stays as it was")
    text = f"{len(problems)} of {counted(count, 'service')} cannot be pulled:\n  " + "\n  ".join(lines)
    return PipelineError(text, hint="; ".join(dict.fromkeys(hints)) or None)


@contextmanager
def _quiet(title: str, total: int | None) -> Iterator[Step]:
    yield lambda count, label: None
