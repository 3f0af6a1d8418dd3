"""From a Tastypie application's own schemas to an OpenAPI 3.1 description: it has no other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Protocol

from scripts.documents.reading import parse
from scripts.errors import Notice, PipelineError, listed
from scripts.progress import ProgressFactory

from . import described, knowledge, releases
from .description import describe
from .model import Resource
from .saved import resources_of
from .server import Server, ask, read_server

__all__ = ["convert", "read_server"]

_REPLACED = "say which release it is (make pull ... RELEASE=5.18.1) to keep what the others have"


class Judge(Protocol):
    """What may say no to what was read."""

    def __call__(self, before: Collection[str], now: Collection[str], release: str, *, same: bool) -> None:
        """Raise an error where calls that were seen now may not be all, beside those that were seen of a release,
        which is the same one or the nearest to it."""


def convert(
    origin: str,
    data: bytes | None,
    notes: Path,
    *,
    title: str,
    headers: Mapping[str, str],
    show: ProgressFactory,
    release: str | None = None,
    kept: dict[str, Any] | None = None,
    tell: Callable[[Notice], None] = lambda notice: None,
    judge: Judge | None = None,
) -> dict[str, Any]:
    """Describe a Tastypie application.

    Where it is known which release is read, it takes the place of what was kept of that release, and what was kept of
    others stays; the description says which part was seen in which.

    Args:
        origin: The address of its API, or what to call the file that was read.
        data: A file's content; None to read the server at `origin`.
        notes: The file with what no schema says; it may be missing.
        title: What the application is called.
        headers: Headers for the server, credentials among them.
        show: Makes the display.
        release: The release that is read; by default what the server says, where notes know where it does.
        kept: The description that there was before.
        tell: Takes what a person may have to see to.
        judge: Says whether what was read may be all of a release.

    Raises:
        PipelineError: The server or the file cannot be read, or it is another release than `release`.
    """
    known = knowledge.load(notes)
    try:
        found, seen = (_of_server(origin, known, title, headers, show), ()) if data is None else _of_file(origin, data)
        release = _release(origin, known, headers, release, seen, of_server=data is None)
    except PipelineError as error:
        raise error.located(origin) from None
    resources = found.resources
    stays: dict[str, Resource] = {}
    before = described.releases_of(kept) if kept is not None and described.is_description(kept) else ()
    if release is not None:
        earlier = described.resources_in(kept) if before and kept is not None else []
        unread = found.listed - {entry.name for entry in resources}
        stays = {entry.name: releases.as_of(entry, release) for entry in earlier if entry.name in unread}
        if before and judge is not None:
            like = releases.nearest(release, before)
            now = releases.calls([*resources, *stays.values()])
            judge(releases.calls(earlier, like), now, like, same=release in before)
        resources = releases.merged(earlier, [*resources, *stays.values()], release)
        seen = releases.in_order((*before, release))
    elif before and not seen:
        said = f"it is not known which release this is, so what was kept of {listed(before)} is replaced"
        tell(Notice(said, origin, hint=_REPLACED))
    for name, problem in found.problems.items():
        what = "it stays as it was" if name in stays else "it is left out"
        tell(Notice(f"{problem.problem}; {what}", problem.file, problem.pointer, problem.hint))
    resources = known.added_to(known.with_own(resources, found.root, found.listed or None))
    return describe(resources, title, seen)


def _of_server(
    origin: str, known: knowledge.Knowledge, title: str, headers: Mapping[str, str], show: ProgressFactory
) -> Server:
    return read_server(origin, headers, f"Pulling {title}", show, may_fail=known.may_fail)


def _of_file(origin: str, data: bytes) -> tuple[Server, tuple[str, ...]]:
    """What a file holds, and the releases in which it was seen."""
    document = parse(data, origin)
    seen: tuple[str, ...] = ()
    if described.is_description(document):
        resources, seen = described.resources_in(document), described.releases_of(document)
        if not resources:
            raise PipelineError("this is an OpenAPI description, not the schemas of a Tastypie application")
    else:
        resources = resources_of(document)
    return Server(_root_of(resources), resources, frozenset(), {}), seen


def _root_of(resources: list[Resource]) -> str:
    """The path of the API that resources are of."""
    return resources[0].path.rstrip("/").rpartition("/")[0] + "/" if resources else "/"


def _release(
    origin: str,
    known: knowledge.Knowledge,
    headers: Mapping[str, str],
    given: str | None,
    seen: tuple[str, ...],
    *,
    of_server: bool,
) -> str | None:
    """The release that is read, None where nobody says it."""
    if given is not None:
        releases.numbers(given)
        if seen:
            raise PipelineError(f"this description knows its releases itself: {listed(seen)}", hint="leave RELEASE out")
    place = known.release() if of_server else None
    told = ask(origin, headers, *place) if place is not None else None
    told = told if told is not None and releases.is_release(told) else None
    if given is not None and told is not None and releases.numbers(told) != releases.numbers(given):
        raise PipelineError(f"the server says that it is release {told}, not {given}")
    return told or given
