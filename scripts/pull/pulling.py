"""Fetch a platform's description, reduce it to facts, and keep it under ``specs/<platform>/openapi.json``."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import progress as progress_module
from scripts.documents import reading
from scripts.documents import services as services_of
from scripts.documents.writing import dump
from scripts.errors import Notice, PipelineError
from scripts.sources import Source, find

from . import (
    anchors,
    discriminators,
    facts,
    fetching,
    guards,
    hashed_names,
    keeping,
    ledger,
    merging,
    servers,
    services,
    swagger2,
    tastypie,
)
from .reducing import reduce


@dataclass(frozen=True)
class PullResult:
    """What a pull brought.

    Attributes:
        path: The file that holds the description.
        changed: Whether the file was written; False when it held the same description already.
        operations: How many operations the description has, webhooks included.
        schemas: How many component schemas it has.
        services: How many operations were pulled from each service, for a platform of several.
        kept: Why a service stays as it was, for those that could not be pulled.
        left: The services that stay as they were because they were not asked for.
        dropped: The services that were pulled before and have no part in the description any more.
        gone: The operations that were there before and are not any more, as method and path.
        notices: What a person may have to see to.
    """

    path: Path
    changed: bool
    operations: int
    schemas: int
    services: dict[str, int] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


def pull(
    platform: str,
    source: str | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    keep_prose: bool = False,
    keep_going: bool = False,
    release: str | None = None,
    force: bool = False,
    specs: Path = Path("specs"),
    progress: progress_module.ProgressFactory = progress_module.progress,
) -> PullResult:
    """Bring one platform's description up to date.

    The same description gives the same bytes, whether it came as JSON or as YAML. The file is replaced in one step, and
    only when the description differs; after an error it is as it was.

    Args:
        platform: The platform's name in ``sources.toml``.
        source: A URL, a file's path, or ``-`` for standard input; by default the URL in ``sources.toml``, or the facts
            of a platform that has some. For a platform of several services, the URL of their host, a folder with a
            file for each, or the document of one of them, which leaves the others as they were.
        headers: Headers to send with the request, credentials among them. They go to the host of the URL only, never
            over a redirect to another one.
        keep_prose: Keep descriptions, summaries and examples.
        keep_going: Leave services that cannot be pulled as they were, unless that is all of them.
        release: The release of the Tastypie server that is read; what is kept of other releases stays.
        force: Take a description that `guards` would refuse, because too much of what is kept is not in it.
        specs: The folder that holds ``sources.toml`` and the platforms' folders.
        progress: Makes the display; see :func:`scripts.progress.progress`.

    Raises:
        PipelineError: The platform is unknown, the description cannot be fetched or read, it is not one that the later
            stages could use, or it would take away what is kept.
    """
    known = find(platform, specs / "sources.toml")
    origin = source or known.url
    found = services.Found()
    notices: list[Notice] = []
    path = specs / platform / "openapi.json"
    by_hand = known.facts if source is None else None
    guard = guards.Guard(known, path.parent, _called(origin if by_hand is None else str(path.parent / by_hand)), force)
    if release is not None and known.form != "tastypie":
        raise PipelineError("releases are told apart for servers of Tastypie alone", hint="leave RELEASE out")
    if known.form == "tastypie":
        description, notices = _from_tastypie(
            known, origin, headers or {}, specs, progress, guard, keep_prose=keep_prose, release=release
        )
    elif by_hand is not None:
        description = _facts(known, specs, keep_prose=keep_prose)
    elif known.has_services:
        found, description = _from_services(
            known, origin, headers or {}, specs, progress, guard, keep_prose=keep_prose, keep_going=keep_going
        )
    else:
        data, name = _read(origin, headers or {}, f"Pulling {known.title}", progress)
        with progress(f"Reading {known.title}", None) as step:
            description = describe(data, name, keep_prose=keep_prose)
            step(1, f"{len(data):,} bytes from {name}")
        description = _with_facts(known, description, specs, guard, keep_prose=keep_prose)
    dropped = services.names_kept(path.parent) - found.documents.keys()
    guard.check(description, dropped, notices)
    gone = guards.operations(keeping.read(path) or {}).keys() - guards.operations(description).keys()
    return PullResult(
        path,
        changed=keeping.write(path, dump(description).encode(), found.documents),
        operations=services.count_operations(description),
        schemas=len(_schemas(description)),
        services=found.operations,
        kept={service: error.problem for service, error in found.problems.items()},
        left=found.left,
        dropped=tuple(sorted(dropped)),
        gone=tuple(sorted(gone)),
        notices=(*notices, *servers.compared(description, known, path, specs / "sources.toml")),
    )


def describe(data: bytes, name: str, *, keep_prose: bool = False) -> dict[str, Any]:
    """Turn a document as it came into the description that is kept.

    Args:
        data: The document's bytes.
        name: What to call it in errors.
        keep_prose: Keep descriptions, summaries and examples.

    Raises:
        PipelineError: The document cannot be read, describes nothing, or something of it would be lost.
    """
    document = reading.parse(data, name)
    try:
        whole = document
        if reading.kind(document) == "swagger-2.0":
            document = swagger2.convert(document)
            name += " (as OpenAPI 3.0)"
        description = reduce(document, keep_prose=keep_prose)
        ledger.check(whole, description)
        # An unquoted version in YAML is a number.
        description["openapi"] = str(description["openapi"])
        anchors.resolve(description)
        check(description)
        discriminators.resolve(description)
        hashed_names.settle(description)
    except PipelineError as error:
        raise error.located(name) from None
    return description


def check(description: dict[str, Any]) -> None:
    """Make sure that a description describes something. What is wrong in it is kept, since a correction may mend it.

    Args:
        description: An OpenAPI 3 document.

    Raises:
        PipelineError: There are neither paths nor webhooks.
    """
    parts = description.get("paths"), description.get("webhooks")
    if not any(isinstance(part, dict) and part for part in parts):
        raise PipelineError("this description has no paths", pointer="/paths")


def _facts(known: Source, specs: Path, *, keep_prose: bool) -> dict[str, Any]:
    """The description that a platform's facts are."""
    path = specs / known.platform / str(known.facts)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PipelineError(f"the facts cannot be read: {error.strerror}", file=path) from None
    return describe(data, path.as_posix(), keep_prose=keep_prose)


def _with_facts(
    known: Source, description: dict[str, Any], specs: Path, guard: guards.Guard, *, keep_prose: bool
) -> dict[str, Any]:
    """A description laid over the facts, where there are some."""
    if known.facts is not None:
        said = _facts(known, specs, keep_prose=keep_prose)
        guard.check_kin(said, description)
        description = facts.merged(said, description)
        check(description)
    return description


def _from_services(
    known: Source,
    origin: str,
    headers: Mapping[str, str],
    specs: Path,
    progress: progress_module.ProgressFactory,
    guard: guards.Guard,
    *,
    keep_prose: bool,
    keep_going: bool,
) -> tuple[services.Found, dict[str, Any]]:
    """What the services of a platform say, and the description that is made of it."""

    def read(data: bytes, name: str) -> dict[str, Any]:
        return describe(data, name, keep_prose=keep_prose)

    folder = specs / known.platform
    found = services.read_all(
        known,
        origin,
        headers,
        read,
        progress,
        guard.check_service,
        keep_going=keep_going,
        before=services.names_kept(folder),
    )
    for service in [*found.problems, *found.left]:
        before = services.kept(folder, service)
        if before is not None:
            found.documents[service] = before
    description = merging.merged(found.documents, known.title)
    try:
        check(description)
        return found, _with_facts(known, description, specs, guard, keep_prose=keep_prose)
    except PipelineError as error:
        raise services_of.told(error, description) from None


def _from_tastypie(
    known: Source,
    origin: str,
    headers: Mapping[str, str],
    specs: Path,
    progress: progress_module.ProgressFactory,
    guard: guards.Guard,
    *,
    keep_prose: bool,
    release: str | None,
) -> tuple[dict[str, Any], list[Notice]]:
    """Describe a Tastypie application, from its server or from a file."""
    title = f"Pulling {known.title}"
    data, name = (None, fetching.shown(origin)) if "://" in origin else _read(origin, headers, title, progress)
    notes = specs / known.platform / "knowledge.toml"
    notices: list[Notice] = []
    document = tastypie.convert(
        origin if data is None else name,
        data,
        notes,
        title=known.title,
        headers=headers,
        show=progress,
        release=release,
        kept=keeping.read(specs / known.platform / "openapi.json"),
        tell=notices.append,
        judge=guard.check_release,
    )
    try:
        description = reduce(document, keep_prose=keep_prose, own=True)
        check(description)
    except PipelineError as error:
        raise error.located(name) from None
    return description, notices


def _read(
    origin: str, headers: Mapping[str, str], title: str, progress: progress_module.ProgressFactory
) -> tuple[bytes, str]:
    if origin == "-":
        return sys.stdin.buffer.read(reading.MAX_BYTES + 1), _called(origin)
    if "://" in origin:
        return fetching.fetch(origin, headers, title, progress), _called(origin)
    try:
        return Path(origin).read_bytes(), origin
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=origin) from None


def _called(origin: str) -> str:
    """What a source is called in errors."""
    return "standard input" if origin == "-" else fetching.shown(origin) if "://" in origin else origin


def _schemas(description: dict[str, Any]) -> dict[str, Any]:
    schemas: dict[str, Any] = description.get("components", {}).get("schemas", {})
    return schemas
