"""Where a description says that it is served, beside where the calls of its platform go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.documents.corrections import block
from scripts.documents.pointers import join, split, unescape
from scripts.documents.positions import METHODS, walk
from scripts.errors import Notice
from scripts.sources import Source


def compared(description: dict[str, Any], source: Source, file: Path, sources: Path) -> Iterator[Notice]:
    """Notices of where the calls of a platform would miss the servers that its description names.

    `base_url` decides where calls go, and the paths of the description are added to it: the base path of the
    description has to be at its end, or at the beginning of the paths. Servers of single paths have no part in calls.

    Args:
        description: The description, in OpenAPI 3.
        source: What is known of the platform.
        file: Where the description is kept.
        sources: Where `base_url` is.
    """
    own = _path(source.base_url)
    paths = [path for path in description.get("paths") or {} if not path.startswith("x-")]
    for pointer, kind, node in walk(description):
        bases = _bases(node)
        if not bases or kind not in ("document", "path", "operation"):
            continue
        covered = any(f"{own}/".endswith(f"{base}/") for base in bases)
        if covered or (kind == "document" and any(_begin_with(paths, base) for base in bases)):
            continue
        said = " or ".join(dict.fromkeys(_url(server) for server in node["servers"] if isinstance(server, dict)))
        if kind == "document":
            problem = (
                f"the server of this description is {said}, so its paths are below {' or '.join(bases)}, "
                f"but base_url lets calls go to {source.base_url}{next(iter(paths), '')}"
            )
            address = f"end base_url of [{source.platform}] in {sources.as_posix()} with {bases[0]!r}"
            hint = f"{address}, if that is where the server has its paths"
        else:
            problem = (
                f"the server of this place alone is {said}, but it is called below {source.base_url} like all others"
            )
            hint = _whole_path(description, pointer, bases[0])
        yield Notice(problem, file, join(pointer, "servers"), hint)


def _whole_path(description: dict[str, Any], pointer: str, base: str) -> str:
    """What to write where a path has another base path than the others."""
    hint = "if its base path is another than that of the others, give it its whole path in its overrides.toml"
    way = [unescape(token) for token in split(pointer)]
    item = description.get("paths", {}).get(way[1], {})
    if way[0] != "paths" or len(way) > 3 or (len(way) == 3 and sum(method in item for method in METHODS) > 1):
        return hint
    return f"{hint}:\n{block(join('/paths', way[1]), 'rename', to=base + way[1])}"


def _bases(node: dict[str, Any]) -> list[str]:
    """The base paths that a place names; nothing where one of its servers has none, or one that is not known yet."""
    servers = node.get("servers")
    if not isinstance(servers, list) or not servers:
        return []
    paths = [_path(_url(server)) for server in servers if isinstance(server, dict)]
    return list(dict.fromkeys(paths)) if all(paths) else []


def _url(server: dict[str, Any]) -> str:
    """The address of a server with the values that its variables have by default."""
    variables = server.get("variables")
    known = variables if isinstance(variables, dict) else {}

    def value(found: re.Match[str]) -> str:
        variable = known.get(found[1])
        default = variable.get("default") if isinstance(variable, dict) else None
        return str(default) if isinstance(default, (str, int)) else found[0]

    return re.sub(r"\{([^{}]*)\}", value, str(server.get("url") or ""))


def _path(url: str) -> str:
    try:
        path = urlsplit(url).path.strip("/")
    except ValueError:
        return ""
    return f"/{path}" if path else ""


def _begin_with(paths: list[str], base: str) -> bool:
    return bool(paths) and all(f"{path}/".startswith(f"{base}/") for path in paths)
