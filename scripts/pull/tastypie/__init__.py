"""From a Tastypie application's own schemas to an OpenAPI 3.1 description: it has no other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.documents.reading import parse
from scripts.errors import PipelineError
from scripts.progress import ProgressFactory

from . import knowledge
from .description import describe
from .model import Resource
from .saved import resources_of
from .server import read_server

__all__ = ["convert", "read_server"]


def convert(
    origin: str,
    data: bytes | None,
    notes: Path,
    *,
    title: str,
    headers: Mapping[str, str],
    show: ProgressFactory,
) -> dict[str, Any]:
    """Describe a Tastypie application.

    Args:
        origin: The address of its API, or what to call the file that was read.
        data: A file's content; None to read the server at `origin`.
        notes: The file with what no schema says; it may be missing.
        title: What the application is called.
        headers: Headers for the server, credentials among them.
        show: Makes the display.

    Raises:
        PipelineError: The server or the file cannot be read; the message names the resource.
    """
    known = knowledge.load(notes)
    resources: list[Resource]
    if data is None:
        resources = read_server(origin, headers, f"Pulling {title}", show, may_fail=known.may_fail)
    else:
        try:
            resources = resources_of(parse(data, origin))
        except PipelineError as error:
            raise error.located(origin) from None
    return describe(known.added_to(resources), title)
