"""Where a description says that it is served, beside where the calls of its platform go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.documents.servers import servers_of, url_of
from scripts.errors import Notice
from scripts.sources import Source


def compared(description: dict[str, Any], source: Source, file: Path, sources: Path) -> Iterator[Notice]:
    """Notices of where the calls of a platform would miss the servers that its description names.

    `base_url` decides where calls go, and the paths of the description are added to it: the base path of the
    description has to be at its end, or at the beginning of the paths. Servers of single paths are another matter: what
    is at these is called there.

    Args:
        description: The description, in OpenAPI 3.
        source: What is known of the platform.
        file: Where the description is kept.
        sources: Where `base_url` is.
    """
    own = _path(source.base_url)
    paths = [path for path in description.get("paths") or {} if not path.startswith("x-")]
    bases = _bases(description)
    if not bases or any(f"{own}/".endswith(f"{base}/") or _begin_with(paths, base) for base in bases):
        return
    said = " or ".join(dict.fromkeys(map(url_of, servers_of(description))))
    problem = (
        f"the server of this description is {said}, so its paths are below {' or '.join(bases)}, "
        f"but base_url lets calls go to {source.base_url}{next(iter(paths), '')}"
    )
    address = f"end base_url of [{source.platform}] in {sources.as_posix()} with {bases[0]!r}"
    yield Notice(problem, file, "/servers", f"{address}, if that is where the server has its paths")


def _bases(node: dict[str, Any]) -> list[str]:
    """The base paths that a place names; nothing where one of its servers has none, or one that is not known yet."""
    paths = [_path(url_of(server)) for server in servers_of(node)]
    return list(dict.fromkeys(paths)) if all(paths) else []


def _path(url: str) -> str:
    try:
        path = urlsplit(url).path.strip("/")
    except ValueError:
        return ""
    return f"/{path}" if path else ""


def _begin_with(paths: list[str], base: str) -> bool:
    return bool(paths) and all(f"{path}/".startswith(f"{base}/") for path in paths)
