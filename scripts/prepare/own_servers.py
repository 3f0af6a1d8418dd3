"""Where single operations are served, if not where all others are."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join
from scripts.documents.servers import Address, address_of, servers_of, url_of
from scripts.errors import PipelineError

from .plan import ServerPlan


def server_of(
    document: dict[str, Any], item: dict[str, Any], operation: dict[str, Any], above: str, pointer: str
) -> ServerPlan | None:
    """The server of an operation: its own, else that of its path; the first, where there are several. None where it is
    that of the whole description.

    Raises PipelineError for one that is no address.
    """
    root = _root(document)
    for holder, where in ((operation, pointer), (item, above)):
        servers = servers_of(holder)
        if servers:
            # Without its server the operation would be called elsewhere: it is the operation that cannot be served.
            return _placed(servers[0], root, join(where, "servers", 0), pointer)
    return None


def _root(document: dict[str, Any]) -> Address | None:
    servers = servers_of(document)
    try:
        return address_of(servers[0]) if servers else None
    except ValueError:
        return None


def _placed(server: dict[str, Any], root: Address | None, where: str, pointer: str) -> ServerPlan | None:
    try:
        found = address_of(server)
    except ValueError:
        raise PipelineError(
            f"the server of this operation is {url_of(server)!r} (at {where}), which is no address that it could be "
            "called at",
            pointer=pointer,
            hint=f"say where it is, or remove {where.rpartition('/')[0]}, in its overrides.toml",
        ) from None
    origin, path = found
    if root is not None and origin == root.origin:
        origin = ""
    if origin:
        return ServerPlan(origin + path, None)
    if path == (root.path if root is not None else ""):
        return None
    return ServerPlan(path or "/", None if root is None else root.path)
