"""The files in which descriptions are kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.documents import reading
from scripts.documents.writing import write_whole
from scripts.errors import PipelineError

from . import services


def read(path: Path) -> dict[str, Any] | None:
    """The description that a file holds; None where it holds none."""
    try:
        return reading.parse(path.read_bytes(), path.as_posix())
    except (OSError, PipelineError):
        return None


def write(path: Path, data: bytes, documents: Mapping[str, dict[str, Any]]) -> bool:
    """Keep a description, and what the services said that it is made of.

    Returns:
        Whether the description differs from what was there.

    Raises:
        PipelineError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        services.keep(path.parent, documents)
        return write_whole(path, data)
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", file=path) from None
