"""The descriptions of the last release, kept in `specs/released/`: what versions and changelog entries are about.

They are kept as they were corrected, compressed, so that what changed since can be told in any checkout, whatever a
pull or an edit has done to the descriptions, and without a history. Only a release replaces them.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.documents.writing import dump, write_whole
from scripts.errors import PipelineError

FOLDER = "released"
_ABOUT = "release.json"
_ENDING = ".json.gz"
_HINT = "take specs/released/ from version control; only `make release` writes it"


def about(specs: Path) -> dict[str, Any]:
    """What is known of the last release: its `version`, what tells the description of each of its `platforms`, and what
    tells the `trees` that were generated; empty where nothing was released.

    Raises:
        PipelineError: It cannot be read.
    """
    path = specs / FOLDER / _ABOUT
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PipelineError(f"cannot be read: {error}", file=path, hint=_HINT) from None
    if not isinstance(found, dict) or not isinstance(found.get("version"), str):
        raise PipelineError("this does not say which version was released", file=path, hint=_HINT)
    if not all(isinstance(found.get(part), dict) for part in ("platforms", "trees")):
        raise PipelineError("this does not say what was released", file=path, hint=_HINT)
    return found


def description(specs: Path, platform: str) -> dict[str, Any]:
    """The corrected description of a platform as it was released last.

    Raises:
        PipelineError: It is not there, or cannot be read.
    """
    return read(specs / FOLDER / f"{platform}{_ENDING}")


def read(path: Path) -> dict[str, Any]:
    """A description that was kept. Raises PipelineError where it cannot be read."""
    try:
        found = json.loads(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, ValueError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PipelineError(f"cannot be read: {reason}", file=path, hint=_HINT) from None
    if not isinstance(found, dict):
        raise PipelineError("this is no description", file=path, hint=_HINT)
    return found


def keep(path: Path, document: dict[str, Any]) -> None:
    """Keep a description; the same one gives the same bytes. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, gzip.compress(dump(document).encode(), mtime=0))


def replace(specs: Path, about: Mapping[str, Any], documents: Mapping[str, dict[str, Any]]) -> None:
    """Make these the descriptions of the last release.

    Args:
        specs: The folder of descriptions.
        about: The `version` of the release, and what tells what its `platforms` and `trees` were.
        documents: The corrected description of each platform.

    Raises:
        OSError: They cannot be written.
    """
    folder = specs / FOLDER
    for platform, document in documents.items():
        keep(folder / f"{platform}{_ENDING}", document)
    for path in folder.glob(f"*{_ENDING}"):
        if path.name.removesuffix(_ENDING) not in documents:
            path.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / _ABOUT, (json.dumps(about, indent=1, sort_keys=True) + "\n").encode())
