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
from urllib.parse import urljoin, urlsplit

from scripts.documents.positions import METHODS
from scripts.documents.reading import parse
from scripts.documents.writing import dump, write_whole
from scripts.errors import PipelineError
from scripts.progress import ProgressFactory, Step
from scripts.sources import Source

from . import fetching, listing
from .base_paths import placed

# What reads a document as it came, which it is given with its name for errors.
Reader = Callable[[bytes, str], dict[str, Any]]
_SUFFIXES = (".json", ".yaml", ".yml")
_FOLDER = "services"
_NOWHERE = "http://localhost/"


@dataclass
class Found:
    """What the services of a platform say.

    Attributes:
        documents: The reduced description of each service, with its base path in its paths.
        problems: Why the document of a service could not be had, for those that failed.
    """

    documents: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: dict[str, PipelineError] = field(default_factory=dict)

    @property
    def operations(self) -> dict[str, int]:
        """How many operations each service has."""
        return {service: count_operations(self.documents[service]) for service in sorted(self.documents)}


def read_all(
    known: Source, origin: str, headers: Mapping[str, str], read: Reader, progress: ProgressFactory, *, keep_going: bool
) -> Found:
    """Read the documents of all services of a platform.

    Args:
        known: The platform.
        origin: Their host, or a folder of files that are called like the services.
        headers: Headers to send, to the hosts of the documents only.
        read: Makes a description of a document.
        progress: Makes the display.
        keep_going: Put up with services that fail, unless all do.

    Raises:
        PipelineError: The document of some service cannot be reached or read; the message has all of these.
    """
    places = _files(known, Path(origin)) if "://" not in origin else _addresses(known, origin, headers)
    found = Found()
    with progress(f"Pulling {known.title}", len(places)) as step:
        for service, tried in places.items():
            try:
                name, found.documents[service] = _first(service, tried, headers, read)
                told = f"{count_operations(found.documents[service])} operations from {name}"
            except PipelineError as error:
                found.problems[service] = error
                told = error.problem
            step(1, f"{service}: {told}")
        _tell_strangers(origin, places, step)
    if found.problems and (not keep_going or not found.documents):
        raise _failure(found.problems, len(places))
    return found


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


@dataclass(frozen=True)
class _Place:
    """Where a document may be: how to get it, what to call it, and the address at which a service has it."""

    name: str
    address: str
    file: Path | None = None
    signed: bool = True


def _first(service: str, places: list[_Place], headers: Mapping[str, str], read: Reader) -> tuple[str, dict[str, Any]]:
    """The description of the first document that can be had, and what the document is called."""
    problems = []
    for place in places:
        try:
            return place.name, placed(read(_data(place, headers), place.name), service, place.address)
        except PipelineError as error:
            problems.append(error.located(place.name))
    hints = list(dict.fromkeys(error.hint for error in problems if error.hint))
    lines = [str(PipelineError(error.problem, file=error.file, pointer=error.pointer)) for error in problems]
    raise PipelineError("; ".join(lines), hint="; ".join(hints) or None)


def _data(place: _Place, headers: Mapping[str, str]) -> bytes:
    if place.file is None:
        return fetching.fetch(place.address, headers if place.signed else {}, place.name, _quiet)
    try:
        return place.file.read_bytes()
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}") from None


def _addresses(known: Source, origin: str, headers: Mapping[str, str]) -> dict[str, list[_Place]]:
    if known.documents_at is None:
        return {
            service: [_Place(fetching.shown(url), url) for url in (urljoin(origin, each) for each in addresses)]
            for service, addresses in known.documents.items()
        }
    url = urljoin(origin, known.documents_at)
    listed = listing.read(fetching.fetch(url, headers, fetching.shown(url), _quiet), url)
    # An address that a server names may be anybody's.
    return {service: [_Place(fetching.shown(each), each, signed=_same_origin(each, url))] for service, each in listed}


def _same_origin(one: str, other: str) -> bool:
    return urlsplit(one)[:2] == urlsplit(other)[:2]


def _files(known: Source, folder: Path) -> dict[str, list[_Place]]:
    names = known.documents or {path.stem: () for path in _documents_in(folder)}
    places = {}
    for service in sorted(names):
        address = urljoin(_NOWHERE, next(iter(names[service]), ""))
        there = [path for path in _documents_in(folder) if path.stem == service]
        paths = there or [folder / f"{service}.json"]
        places[service] = [_Place(path.as_posix(), address, path) for path in paths]
    if not places:
        raise PipelineError("no JSON or YAML file is there", file=folder)
    return places


def _documents_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=folder) from None


def _tell_strangers(origin: str, places: Mapping[str, Any], step: Step) -> None:
    """Say which files of a folder are left out."""
    if "://" not in origin:
        for path in _documents_in(Path(origin)):
            if path.stem not in places:
                step(0, f"{path.name}: left out, since no service is called so in sources.toml")


def _failure(problems: Mapping[str, PipelineError], count: int) -> PipelineError:
    lines = [f"{service}: {error.problem}" for service, error in problems.items()]
    hints = [error.hint for error in problems.values() if error.hint]
    if len(problems) < count:
        hints.append("with --keep-going (KEEP_GOING=1) such a service stays as it was")
    text = f"{len(problems)} of {count} services cannot be pulled:\n  " + "\n  ".join(lines)
    return PipelineError(text, hint="; ".join(dict.fromkeys(hints)) or None)


@contextmanager
def _quiet(title: str, total: int | None) -> Iterator[Step]:
    yield lambda count, label: None
