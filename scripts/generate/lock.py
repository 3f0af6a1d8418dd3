"""The lock: which inputs gave which generated tree, so that unchanged platforms are skipped and edits are found."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from scripts.documents.writing import write_whole
from scripts.errors import PipelineError
from scripts.names import FILE as NAMES
from scripts.sources import nulls_anywhere

SCRIPTS = Path(__file__).parent.parent
TOOLS = ("openapi-python-client", "ruff", "jinja2")
RUNTIME = "runtime"
# What decides how a plan becomes files; the other scripts decide only what the description is.
_RULES = ("prepare/*.py", "names/*.py", "generate/*rendering.py", "generate/generating.py", "templates/*.jinja")


def digest_of_files(root: Path, *patterns: str) -> str:
    """One hash over the names and contents of all files below `root` that match; the same on every machine."""
    found = sorted(
        {path.relative_to(root).as_posix(): path for pattern in patterns for path in root.glob(pattern)}.items()
    )
    return digest_of_contents(
        (name, path.read_bytes()) for name, path in found if path.is_file() and "__pycache__" not in name
    )


def digest_of_contents(files: Iterable[tuple[str, bytes]]) -> str:
    """The same over files that are not where they were, by name."""
    whole = hashlib.sha256()
    for name, data in files:
        whole.update(_line(name, data))
    return whole.hexdigest()


def digest_of_file(name: str, content: bytes) -> str:
    """The same over one file that is to be written."""
    return hashlib.sha256(_line(name, content)).hexdigest()


def _line(name: str, content: bytes) -> bytes:
    return f"{name}\0{hashlib.sha256(content).hexdigest()}\n".encode()


def digest_of_tree(folder: Path) -> str:
    """The hash of a generated tree."""
    return digest_of_files(folder, "**/*.py", "py.typed")


def inputs_of(platform: str, specs: Path) -> dict[str, str]:
    """The hashes of everything that a platform's generated tree is made from."""
    nulls = {"nulls": "anywhere"} if nulls_anywhere(platform, specs / "sources.toml") else {}
    return nulls | {
        "description": digest_of_files(specs / platform, "openapi.json"),
        "overrides": digest_of_files(specs / platform, "overrides.toml"),
        "names": digest_of_files(specs / platform, NAMES),
        "rules": digest_of_files(SCRIPTS, *_RULES),
        "tools": " ".join(f"{name}=={version(name)}" for name in TOOLS),
    }


def inputs_of_runtime() -> dict[str, str]:
    """The same for what all platforms share."""
    return {
        "templates": digest_of_files(SCRIPTS / "templates" / RUNTIME, "*.py"),
        "rules": digest_of_files(SCRIPTS, "generate/generating.py"),
        "tools": f"ruff=={version('ruff')}",
    }


def read(specs: Path) -> dict[str, Any]:
    """The lock file; empty when there is none. Raises PipelineError when it is not JSON."""
    path = specs / "lock.json"
    if not path.exists():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise PipelineError(
            f"the lock cannot be read: {error}", file=path, hint="make regenerate writes it anew"
        ) from None
    return content if isinstance(content, dict) else {}


def write(specs: Path, entries: dict[str, Any]) -> None:
    """Write the lock file in one step, if it changed."""
    write_whole(specs / "lock.json", (json.dumps(entries, indent=1, sort_keys=True) + "\n").encode())
