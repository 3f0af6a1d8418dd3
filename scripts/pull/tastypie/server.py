"""Reading a live Tastypie application: its listing, then every resource's schema, a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

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
_LEAVE_OUT = "to go on without it, note unreadable = [{!r}] in the platform's knowledge.toml"

_silent = partial(progress, quiet=True)


def read_server(
    root: str,
    headers: Mapping[str, str],
    title: str,
    show: ProgressFactory,
    *,
    may_fail: Callable[[str], bool] = lambda name: False,
) -> list[Resource]:
    """Read all resources of a Tastypie application.

    Whatever addresses the listing names, resources are asked for below the root that was given: an application that
    registers a resource in two APIs lists the other one's address.

    Args:
        root: The address of its API.
        headers: What to send; only to the origin of `root`.
        title: What the display calls it.
        show: Makes the display.
        may_fail: Whether a resource of some name is known to have no schema that can be read; it is then left out.

    Raises:
        PipelineError: The address is no Tastypie API, or a schema cannot be read; the message names the resource.
    """
    address = _root(root)
    listing = _listing(address, headers)
    problems: dict[str, PipelineError] = {}
    with show(title, len(listing)) as step, ThreadPoolExecutor(_AT_ONCE) as pool:

        def read(name: str) -> Resource | None:
            # After the first failure nothing more is asked for.
            if problems:
                return None
            try:
                found = _resource(address, name, listing[name], headers)
            except PipelineError as error:
                if not may_fail(name):
                    problems[name] = error
                step(1, f"{name}: left out" if may_fail(name) else name)
                return None
            step(1, "")
            return found

        resources = [entry for entry in pool.map(read, sorted(listing)) if entry is not None]
    for name in sorted(problems):
        raise problems[name]
    return linked(resources)


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
        if not error.problem.startswith("the answer was 5"):
            raise
        # One resource that cannot describe itself spoils this answer for all.
        listing = _fetch(address, headers)
    entries = listing.values()
    if not listing or not all(isinstance(entry, dict) and "schema" in entry for entry in entries):
        raise PipelineError("this is not the root of a Tastypie API", file=fetching.shown(str(address)), hint=_WHERE)
    return listing


def _resource(address: httpx.URL, name: str, entry: dict[str, Any], headers: Mapping[str, str]) -> Resource:
    path = path_of(address.raw_path.decode().partition("?")[0], name)
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
        data = fetching.fetch(str(address), headers, "", _silent)
    except PipelineError as error:
        refused = error.problem.startswith(("the answer was 401", "the answer was 403"))
        hint = _LOGIN if refused and not headers else error.hint
        raise PipelineError(error.problem, file=error.file, pointer=error.pointer, hint=hint) from None
    return parse(data, fetching.shown(str(address)))
