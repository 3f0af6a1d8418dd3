"""The bare generator: what openapi-python-client makes of the same description with its own templates.

It is generated into a folder that is not committed, once for each description and version.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.measuring.row import MissingPeer
from benchmarks.supply.kept import KEPT, SPEC, digest_of
from benchmarks.supply.pages import Kind

NAME = "bare generator"
FOLDER = KEPT / "peers"
_PACKAGE = "openapi-python-client"


def generated() -> str:
    """The folder of the generated package, on the path from now on; its name is that of the package."""
    try:
        made_by = version(_PACKAGE)
    except PackageNotFoundError as error:
        raise ModuleNotFoundError(name=_PACKAGE) from error
    name = f"bare_{digest_of(SPEC.read_bytes(), made_by.encode())}"
    folder = FOLDER / name
    if not folder.is_dir():
        _generate(folder)
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    return name


def _generate(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = folder.with_name(f"{folder.name}.new")
    program = "from openapi_python_client.cli import app; app()"
    options = ["generate", "--path", str(SPEC), "--meta", "none", "--overwrite", "--output-path", str(new)]
    done = subprocess.run([sys.executable, "-c", program, *options], capture_output=True, text=True, check=False)
    # It warns of operations that it leaves out, and ends well.
    if done.returncode or not new.is_dir():
        raise MissingPeer(f"{_PACKAGE} failed: {(done.stderr or done.stdout).strip()[-300:]}")
    shutil.rmtree(folder, ignore_errors=True)
    new.replace(folder)


def module(path: str) -> ModuleType:
    """A module of the generated package."""
    return importlib.import_module(f"{generated()}.{path}")


def reader(kind: Kind) -> Callable[[bytes], Any]:
    """From bytes to a page, as its own calls do it."""
    import json

    read = getattr(module("models"), kind.page).from_dict
    return lambda content: read(json.loads(content))


def client(base_url: str, **options: Any) -> Any:
    """Its client for a server."""
    return module("client").AuthenticatedClient(base_url=base_url, token="invented", **options)  # noqa: S106
