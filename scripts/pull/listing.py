"""Lists of documents, as springfox (`/swagger-resources`) and springdoc (`/v3/api-docs/swagger-config`) have them."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from scripts.errors import PipelineError
from scripts.sources import service_named

from .fetching import shown

# What stands behind the path at which the service that answers is reached.
_LIST = re.compile(r"/(?:swagger-resources|v3/api-docs/swagger-config)/?$")


def read(data: bytes, url: str) -> list[tuple[str, str]]:
    """The documents that a list names: each service's name, and its document's address.

    Args:
        data: The list, as it came.
        url: Where it came from.

    Raises:
        PipelineError: This is no such list, or two of its entries have one name.
    """
    try:
        said = json.loads(data)
    except ValueError:
        said = None
    entries = said.get("urls", [said]) if isinstance(said, dict) else said
    if not isinstance(entries, list) or not entries:
        raise _no_list(url)
    found: dict[str, str] = {}
    for entry in entries:
        address = entry.get("url") or entry.get("location") if isinstance(entry, dict) else None
        if not isinstance(address, str):
            raise _no_list(url)
        name = _name(entry, address)
        if name in found:
            raise PipelineError(f"two documents of this list are called {name!r}", file=shown(url))
        found[name] = _absolute(address, url)
    return sorted(found.items())


def _name(entry: dict[str, Any], address: str) -> str:
    said = re.sub(r"[^a-z0-9_-]+", "-", str(entry.get("name") or "").lower()).strip("-_0123456789")
    return said or service_named(address) or "default"


def _absolute(address: str, url: str) -> str:
    """The address of a document. Springfox leaves out the path at which it is reached itself."""
    around = _LIST.sub("", urlsplit(url).path)
    if address.startswith("/") and not address.startswith(("//", f"{around}/")):
        address = around + address
    return urljoin(url, address)


def _no_list(url: str) -> PipelineError:
    return PipelineError(
        "this is no list of documents",
        file=shown(url),
        hint='name the documents of the services in sources.toml: documents.NAME = "ADDRESS"',
    )
