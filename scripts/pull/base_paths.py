"""Where the calls of one service of several go: its paths as the whole platform has them."""

from __future__ import annotations

import copy
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from scripts.documents.components import redirect
from scripts.documents.pointers import join, of_reference, resolve
from scripts.documents.positions import METHODS
from scripts.documents.servers import servers_of, url_of
from scripts.documents.services import NAME
from scripts.errors import PipelineError

# Springfox and springdoc serve a document below the path at which the service itself is reached.
_BEFORE_DOCUMENT = re.compile(r"(.*?)/v[23]/api-docs(?:[./].*)?")
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def placed(description: dict[str, Any], service: str, address: str) -> dict[str, Any]:
    """The description of a service with its base path in its paths, and its name at its operations.

    A path that begins with the base path has it already. Where the document says less of the base path than its own
    address does (services behind a gateway do not always know their own name), the address is right.

    Args:
        description: What the service says, reduced; it is not changed.
        service: The service's name.
        address: Where the document is.

    Raises:
        PipelineError: A server's address has a variable without a default.
    """
    result = copy.deepcopy(description)
    around = _before(address)
    servers = servers_of(result)
    declared = _base_path(result.pop("servers", None), address, "/servers")
    base = around if declared is None or around.endswith(declared) else declared
    moved: dict[tuple[str, str], str] = {}
    paths: dict[str, Any] = {}
    for path, item in (result.get("paths") or {}).items():
        if not path.startswith("/"):
            paths[path] = item
            continue
        for method, where, part in _parts(result, path, item, base, address, _origins(servers, address)):
            moved[path, method] = where
            if method in paths.get(where, {}):
                raise PipelineError(f"{method.upper()} {where} is there a second time", pointer=join("/paths", path))
            paths[where] = combined(paths[where], part) if where in paths else part
    if "paths" in result:
        result["paths"] = paths
    for item in [*paths.values(), *(result.get("webhooks") or {}).values()]:
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                item[method][NAME] = service
    redirect(result, lambda way: _moved(way, moved))
    return result


def _parts(
    description: dict[str, Any], path: str, item: dict[str, Any], base: str, address: str, origins: set[str]
) -> list[tuple[str, str, dict[str, Any]]]:
    """The operations of a path, each with what all of the path have in common, under the path that they move to. One
    that is served at another host than those of the service keeps its path, and says so."""
    pointer = join("/paths", path)
    item = _followed(description, item)
    above = _base_path(item.get("servers"), address, join(pointer, "servers"))
    shared = {key: value for key, value in item.items() if key not in (*METHODS, "servers")}
    found = [("", _under(base if above is None else above, path), shared)]
    for method in METHODS:
        if isinstance(item.get(method), dict):
            operation = dict(item[method])
            servers = servers_of(operation) or servers_of(item)
            if servers and not _origins(servers[:1], address) <= origins:
                operation["servers"] = servers
                found.append((method, path, {**copy.deepcopy(shared), method: operation}))
                continue
            at = join(pointer, method, "servers")
            own = _base_path(operation.pop("servers", None), address, at)
            chosen = next(each for each in (own, above, base) if each is not None)
            found.append((method, _under(chosen, path), {**copy.deepcopy(shared), method: operation}))
    return found[1:] or found


def _origins(servers: list[dict[str, Any]], address: str) -> set[str]:
    """Scheme and host of servers, and of a document, to which relative addresses of them lead."""
    found = set()
    for url in (address, *map(url_of, servers)):
        parts = urlsplit(urljoin(address, url))
        found.add(f"{parts.scheme}://{parts.netloc}")
    return found


def combined(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """The item of a path that has the operations of both; what each declares for all of its own stays with these."""
    if first.get("parameters") == second.get("parameters"):
        return {**first, **second}
    return {**on_their_own(first), **on_their_own(second)}


def on_their_own(item: dict[str, Any]) -> dict[str, Any]:
    """The item of a path with the parameters of all operations at each of them."""
    shared = item.get("parameters") or []
    result = {key: value for key, value in item.items() if key != "parameters"}
    for method in METHODS:
        if shared and isinstance(item.get(method), dict):
            own = item[method].get("parameters") or []
            said = {(each.get("in"), each.get("name")) for each in own}
            rest = [each for each in shared if "$ref" in each or (each.get("in"), each.get("name")) not in said]
            result[method] = {**item[method], "parameters": copy.deepcopy([*rest, *own])}
    return result


def _followed(description: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    """A path's item, with what it refers to in it."""
    while isinstance(item.get("$ref"), str):
        rest = {key: value for key, value in item.items() if key != "$ref"}
        item = {**copy.deepcopy(resolve(description, of_reference(item["$ref"]))), **rest}
    return item


def _moved(way: list[str], moved: dict[tuple[str, str], str]) -> list[str]:
    if way[0] == "paths" and len(way) > 1:
        by_method = [where for (path, _), where in moved.items() if path == way[1]]
        way[1] = moved.get((way[1], way[2] if len(way) > 2 else ""), next(iter(by_method), way[1]))
    return way


def _under(base: str, path: str) -> str:
    return path if path == base or path.startswith(f"{base}/") else base + path


def _base_path(servers: Any, address: str, pointer: str) -> str | None:
    """The path of the first server, without a slash at its end; None where there is no server."""
    if not servers:
        return None
    url = _VARIABLE.sub(lambda found: _default(servers[0], found[1], pointer), str(servers[0].get("url", "")))
    path = urlsplit(urljoin(address, url)).path if url else ""
    return re.sub(r"/{2,}", "/", path).rstrip("/")


def _default(server: dict[str, Any], name: str, pointer: str) -> str:
    variable = (server.get("variables") or {}).get(name) or {}
    value = variable.get("default", next(iter(variable.get("enum") or ()), None))
    if value is None:
        raise PipelineError(f"the variable {name!r} of the server has no default", pointer=join(pointer, 0, "url"))
    return str(value)


def _before(address: str) -> str:
    found = _BEFORE_DOCUMENT.fullmatch(urlsplit(address).path)
    return found[1].rstrip("/") if found else ""
