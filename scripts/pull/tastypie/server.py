"""Reading a live Tastypie application: its listing, then every resource's schema, a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, NamedTuple

import httpx

from scripts.documents.reading import parse
from scripts.errors import PipelineError
from scripts.progress import ProgressFactory, progress

from .. import fetching
from .model import Resource
from .reading import linked, path_of, resource_of

_AT_ONCE = 4
_LOGIN = "give --api-key USER:KEY, or PULL_API_KEY in the environment, or USER:PASSWORD@ before the host for Basic"
_WHERE = "give the address of the API itself, such as http://SERVER/rundb/api/v1/"
_LEAVE_OUT = "if that is how it always is, note unreadable = [{!r}] in the platform's knowledge.toml"
# Of a whole description people wait longer than of one of a hundred schemas.
_SECONDS = 30

_silent = partial(progress, quiet=True)


class Server(NamedTuple):
    """What a server says.

    Attributes:
        root: The path of its API.
        resources: The resources whose schemas could be read.
        listed: The names of all that it has.
        problems: Why others could not, by name.
    """

    root: str
    resources: list[Resource]
    listed: frozenset[str]
    problems: dict[str, PipelineError]


def read_server(
    root: str,
    headers: Mapping[str, str],
    title: str,
    show: ProgressFactory,
    *,
    may_fail: Callable[[str], bool] = lambda name: False,
) -> Server:
    """Read all resources of a Tastypie application, and leave out those whose schemas cannot be read.

    Whatever addresses the listing names, resources are asked for below the root that was given: an application that
    registers a resource in two APIs lists the other one's address.

    Args:
        root: The address of its API.
        headers: What to send; only to the origin of `root`.
        title: What the display calls it.
        show: Makes the display.
        may_fail: Whether a resource of some name is known to have no schema that can be read; nothing is told then.

    Raises:
        PipelineError: The address is no Tastypie API, or not one schema can be read; the message names the resource.
    """
    address = _root(root)
    listing = _listing(address, headers)
    problems: dict[str, PipelineError] = {}
    with show(title, len(listing)) as step, ThreadPoolExecutor(_AT_ONCE) as pool:

        def read(name: str) -> Resource | None:
            try:
                found = _resource(address, name, listing[name], headers)
            except PipelineError as error:
                if not may_fail(name):
                    problems[name] = error
                step(1, f"{name}: left out")
                return None
            step(1, "")
            return found

        resources = [entry for entry in pool.map(read, sorted(listing)) if entry is not None]
    for name in sorted(problems if not resources else ()):
        raise problems[name]
    return Server(_path(address), linked(resources), frozenset(listing), dict(sorted(problems.items())))


def ask(root: str, headers: Mapping[str, str], path: str, key: str) -> str | None:
    """What a server says under a key of one of its answers; None where it does not say it.

    Args:
        root: The address of its API.
        headers: What to send; only to the origin of `root`.
        path: Where the answer is, below the API.
        key: The key that holds a text.
    """
    address = _root(root)
    try:
        found = _fetch(address.join(path).copy_with(query=address.query or None), headers).get(key)
    except PipelineError:
        return None
    return found if isinstance(found, str) and found else None


def _path(address: httpx.URL) -> str:
    return address.raw_path.decode().partition("?")[0]


def _root(root: str) -> httpx.URL:
    try:
        address = httpx.URL(root)
    except httpx.InvalidURL:
        raise PipelineError("this is not a URL", file=fetching.shown(root)) from None
    return address.copy_with(path=address.path.rstrip("/") + "/", fragment=None)


def _listing(address: httpx.URL, headers: Mapping[str, str]) -> dict[str, Any]:
    """The listing, with whole schemas where the release can give them."""
    try:
        listing = _fetch(address.copy_merge_params({"fullschema": "true"}), headers)
    except PipelineError as error:
        if error.problem.startswith("the answer was 404"):
            raise PipelineError(error.problem, file=error.file, hint=_WHERE) from None
        if error.problem.startswith("the answer was 4"):
            raise
        # One resource that cannot describe itself spoils this answer for all.
        listing = _fetch(address, headers)
    entries = listing.values()
    if not listing or not all(isinstance(entry, dict) and "schema" in entry for entry in entries):
        raise PipelineError("this is not the root of a Tastypie API", file=fetching.shown(str(address)), hint=_WHERE)
    return listing


def _resource(address: httpx.URL, name: str, entry: dict[str, Any], headers: Mapping[str, str]) -> Resource:
    path = path_of(_path(address), name)
    listed = entry.get("list_endpoint")
    place = address.join(path + "schema/").copy_with(query=address.query or None)
    try:
        schema = entry["schema"] if isinstance(entry["schema"], dict) else _fetch(place, headers)
        return resource_of(name, schema, path, listed=listed if isinstance(listed, str) else None)
    except PipelineError as error:
        problem = (
            error.problem if repr(name) in error.problem else f"the schema of {name!r} cannot be read: {error.problem}"
        )
        hint = f"{error.hint}; {_LEAVE_OUT.format(name)}" if error.hint else _LEAVE_OUT.format(name)
        raise PipelineError(
            problem, file=error.file or fetching.shown(str(place)), pointer=error.pointer, hint=hint
        ) from None


def _fetch(address: httpx.URL, headers: Mapping[str, str]) -> dict[str, Any]:
    try:
        data = fetching.fetch(str(address), headers, "", _silent, seconds=_SECONDS)
    except PipelineError as error:
        refused = error.problem.startswith(("the answer was 401", "the answer was 403"))
        hint = _LOGIN if refused and not headers else error.hint
        raise PipelineError(error.problem, file=error.file, pointer=error.pointer, hint=hint) from None
    return parse(data, fetching.shown(str(address)))
