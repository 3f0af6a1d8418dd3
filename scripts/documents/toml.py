"""TOML files of ours, with errors that say which file and why."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..errors import PipelineError


def read(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Args:
        path: The file.

    Raises:
        FileNotFoundError: There is none.
        PipelineError: It cannot be read, or is no TOML.
    """
    try:
        return parse(path.read_bytes(), path)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=path) from None


def parse(data: bytes, path: Path) -> dict[str, Any]:
    """Read what a TOML file holds; `path` is what errors call it.

    Raises:
        PipelineError: It is no TOML.
    """
    try:
        # As files are read that are text: with any end of lines.
        return tomllib.loads(data.decode().replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PipelineError(f"this is not TOML: {error}", file=path) from None
    except RecursionError:
        raise PipelineError("this is nested too deeply to be read", file=path) from None
