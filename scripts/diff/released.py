"""The descriptions of the last release, kept in `specs/released/`: what versions and changelog entries are about.

They are kept with their corrections, compressed, so that what changed since can be told in any checkout, whatever a
pull or an edit has done to them, and without a history. Only a release replaces them.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts import overrides
from scripts.documents import toml
from scripts.documents.reading import parse
from scripts.documents.writing import dump, write_whole
from scripts.errors import PipelineError
from scripts.names import FILE as NAMES
from scripts.names import keep as named
from scripts.names import said_by, understood
from scripts.prepare import Plan

FOLDER = "released"
# What a description is made of, in a platform's folder.
INPUTS = ("openapi.json", "overrides.toml", NAMES)
_ABOUT = "release.json"
_ENDING = ".json.gz"
_HINT = "take specs/released/ from version control; only `make release` writes it"

Files = dict[str, str]


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


def inputs(folder: Path) -> Files:
    """What a platform's client is made of, as it is here. Raises OSError."""
    return {name: (folder / name).read_bytes().decode() for name in INPUTS if (folder / name).is_file()}


def kept(specs: Path, platform: str) -> Files:
    """What a platform's description was made of at the last release.

    Raises:
        PipelineError: It is not there, or cannot be read.
    """
    path = specs / FOLDER / f"{platform}{_ENDING}"
    found = read(path)
    if INPUTS[0] not in found or not all(isinstance(text, str) for text in found.values()):
        raise PipelineError("this holds no description", file=path, hint=_HINT)
    return found


def corrected(files: Files, name: str) -> dict[str, Any]:
    """The corrected description that these are.

    Args:
        files: The description and its corrections, as `inputs` gives them.
        name: What to call them in errors.

    Raises:
        PipelineError: They do not go together.
    """
    description, corrections, _ = INPUTS
    document = parse(files[description].encode(), name)
    if corrections not in files:
        return document
    return overrides.apply(document, overrides.read(files[corrections].encode(), Path(name)), file=name)[0]


def planned(files: Files, name: str, *, nulls_anywhere: bool) -> Plan:
    """The plan of the client that was generated from these, with the names that were remembered.

    Args:
        files: The description, its corrections and the names, as `inputs` gives them.
        name: What to call them in errors.
        nulls_anywhere: Whether it is of a platform that does not say where it writes null.

    Raises:
        PipelineError: They do not go together.
    """
    document = corrected(files, name)
    memory = understood(toml.parse(files.get(NAMES, "").encode(), Path(name)))
    said = said_by(parse(files[INPUTS[0]].encode(), name), document)
    return named(document, memory, Path(name), nulls_anywhere=nulls_anywhere, said=said).plan


def read(path: Path) -> dict[str, Any]:
    """What was kept as compressed JSON. Raises PipelineError where it cannot be read."""
    try:
        found = json.loads(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, ValueError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PipelineError(f"cannot be read: {reason}", file=path, hint=_HINT) from None
    if not isinstance(found, dict):
        raise PipelineError("this holds no description", file=path, hint=_HINT)
    return found


def keep(path: Path, content: dict[str, Any]) -> None:
    """Keep something as compressed JSON; the same gives the same bytes. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, gzip.compress(dump(content).encode(), mtime=0))


def replace(specs: Path, about: Mapping[str, Any]) -> None:
    """Make what is here the last release.

    Args:
        specs: The folder of descriptions.
        about: The `version` of the release, and what tells what its `platforms` and `trees` were.

    Raises:
        OSError: It cannot be written.
    """
    folder = specs / FOLDER
    for platform in about["platforms"]:
        keep(folder / f"{platform}{_ENDING}", inputs(specs / platform))
    for path in folder.glob(f"*{_ENDING}"):
        if path.name.removesuffix(_ENDING) not in about["platforms"]:
            path.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / _ABOUT, (json.dumps(about, indent=1, sort_keys=True) + "\n").encode())
