"""Where the documents of a platform's services are: at addresses, or in files that are called like the services."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin, urlsplit

from scripts.errors import PipelineError
from scripts.sources import Source

from .fetching import shown
from .listing import read

# What fetches an address.
Fetch = Callable[[str], bytes]
_SUFFIXES = (".json", ".yaml", ".yml")
_NOWHERE = "http://localhost/"
# The address of a document, and not that of a host.
_DOCUMENT = re.compile(r"\.(?:json|ya?ml)$|/v[23]/api-docs(?:[./]|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """Where a document may be.

    Attributes:
        name: What to call it.
        address: Where its service has it, which says where the service is reached.
        origin: Where to get it.
        signed: Whether credentials may go there.
    """

    name: str
    address: str
    origin: str | Path
    signed: bool = True


@dataclass(frozen=True)
class Places:
    """Where the documents that are asked for may be, by service in the order in which they are tried, and the services
    that are not asked for."""

    tried: dict[str, list[Place]]
    left: tuple[str, ...] = ()


def find(known: Source, origin: str, fetch: Fetch, before: Iterable[str]) -> Places:
    """Where the documents of all services are, or that of the one whose document this is.

    Args:
        known: The platform.
        origin: The services' host, a folder of files that are called like them, or one such file or address.
        fetch: Fetches an address.
        before: The services that were pulled before.

    Raises:
        PipelineError: There is nothing, or a single document does not say which service it is of.
    """
    if Path(origin).is_dir():
        return Places(_files(known, Path(origin)))
    names = {**dict.fromkeys(before, ()), **known.documents}
    if "://" not in origin:
        service = Path(origin).stem.lower()
        if origin != "-" and not Path(origin).exists():
            raise PipelineError("there is no such file or folder", file=origin)
        if origin == "-" or service not in names:
            raise _whose(known, "standard input" if origin == "-" else origin, names)
        return _only(service, Place(origin, _address(names[service]), Path(origin)), names)
    tried = _addresses(known, origin, fetch)
    if origin == known.url or (known.documents_at is not None and _is_at(origin, known.documents_at)):
        return Places(tried)
    for service, places in tried.items():
        if any(_is_at(origin, each) for each in (*names.get(service, ()), *(place.address for place in places))):
            return _only(service, Place(shown(origin), origin, origin), names | tried)
    path = PurePosixPath(urlsplit(origin).path)
    if not _DOCUMENT.search(str(path)):
        return Places(tried)
    service = path.stem.lower()
    if path.suffix.lower() not in _SUFFIXES or service not in names:
        raise _whose(known, shown(origin), names)
    return _only(service, Place(shown(origin), _address(names[service]), origin), names)


def documents_in(folder: Path) -> list[Path]:
    """The files in a folder that may be documents. Raises PipelineError where it cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=folder) from None


def saved(known: Source, before: Iterable[str] = ()) -> str:
    """How to pull documents that were saved in a browser."""
    names = sorted({*known.documents, *before}) or ["crs"]
    listed = ", ".join(f"{name}.json" for name in names[:3]) + (", ..." if len(names) != 2 else "")
    return f"put it under the name of its service into a folder ({listed}) and pull that folder, or that file"


def _only(service: str, place: Place, names: Iterable[str]) -> Places:
    return Places({service: [place]}, tuple(sorted({*names} - {service})))


def _whose(known: Source, name: str, names: Iterable[str]) -> PipelineError:
    services = f": {', '.join(sorted(names))}" if names else ""
    return PipelineError(
        f"one document is one service, and this is not called like a service of {known.title}{services}",
        file=name,
        hint=saved(known, names),
    )


def _address(addresses: tuple[str, ...]) -> str:
    """Where a service has its document, for one that comes from elsewhere."""
    return urljoin(_NOWHERE, next(iter(addresses), ""))


def _is_at(origin: str, address: str) -> bool:
    return origin == address or ("://" not in address and origin.endswith("/" + address.lstrip("/")))


def _addresses(known: Source, origin: str, fetch: Fetch) -> dict[str, list[Place]]:
    if known.documents_at is None:
        return {
            service: [Place(shown(url), url, url) for url in (urljoin(origin, each) for each in addresses)]
            for service, addresses in known.documents.items()
        }
    url = urljoin(origin, known.documents_at)
    # An address that a server names may be anybody's.
    return {
        service: [Place(shown(each), each, each, signed=_same_origin(each, url))]
        for service, each in read(fetch(url), url)
    }


def _same_origin(one: str, other: str) -> bool:
    return urlsplit(one)[:2] == urlsplit(other)[:2]


def _files(known: Source, folder: Path) -> dict[str, list[Place]]:
    names = known.documents or {path.stem: () for path in documents_in(folder)}
    places = {}
    for service in sorted(names):
        there = [path for path in documents_in(folder) if path.stem == service]
        paths = there or [folder / f"{service}.json"]
        places[service] = [Place(path.as_posix(), _address(names[service]), path) for path in paths]
    if not places:
        raise PipelineError("no JSON or YAML file is there", file=folder)
    return places
