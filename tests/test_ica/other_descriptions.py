"""ICA's clients over other descriptions: excerpts of its own, in other versions, generated beside the facade."""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.documents.positions import references
from scripts.generate import generate, write_runtime
from scripts.generate.understanding import corrected
from scripts.prepare import prepare

ROOT = Path(__file__).parents[2]
V3, V4, V5 = (f"application/vnd.illumina.v{number}+json" for number in (3, 4, 5))
TAGS = ("Project Analysis", "Project Analysis Creation Batch", "Region", "Token")
Change = Callable[[dict[str, Any]], dict[str, Any]]


def excerpt(document: dict[str, Any] | None = None, tags: tuple[str, ...] = TAGS) -> dict[str, Any]:
    """The operations of some tags, and the schemas that they use; of the description in this repository by default."""
    document = corrected("ica") if document is None else document
    for path, item in list(document["paths"].items()):
        kept = {key: value for key, value in item.items() if not isinstance(value, dict) or value["tags"][0] in tags}
        document["paths"][path] = kept
        if not any(isinstance(value, dict) for value in kept.values()):
            del document["paths"][path]
    return _without_unused(document)


def spoken(change: Callable[[dict[str, Any]], dict[str, Any]], document: dict[str, Any]) -> dict[str, Any]:
    """The document with what `change` makes of every content: schemas by media type."""

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(entry) for entry in node]
        if not isinstance(node, dict):
            return node
        return {key: change(value) if key == "content" else walk(value) for key, value in node.items()}

    document = copy.deepcopy(document)
    return _without_unused({**document, "paths": walk(document["paths"])})


def only_v3(content: dict[str, Any]) -> dict[str, Any]:
    """As before there was a v4."""
    rest = {name: value for name, value in content.items() if name != V4}
    return rest if V3 in rest or V4 not in content else {**rest, V3: content[V4]}


def only_v4(content: dict[str, Any]) -> dict[str, Any]:
    """As when v3 is retired."""
    rest = {name: value for name, value in content.items() if name != V3}
    return rest if V4 in rest or V3 not in content else {**rest, V4: content[V3]}


def with_v5(content: dict[str, Any]) -> dict[str, Any]:
    """As when there is a v5 beside both."""
    return {V5: content[V4], **content} if V4 in content else content


def without_versions(content: dict[str, Any]) -> dict[str, Any]:
    """As a platform that has none."""
    named = {name: value for name, value in content.items() if name not in (V3, V4)}
    return {**named, "application/json": content.get(V4, content.get(V3))} if len(named) < len(content) else content


def build(folder: Path, document: dict[str, Any]) -> Path:
    """A folder with the facade and a client of this description."""
    write_runtime(folder / "generated")
    generate(prepare(document), "ica", folder / "generated" / "ica")
    (folder / "facade").symlink_to(ROOT / "facade")
    return folder


def run(folder: Path, code: str) -> str:
    """What a program prints there."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": "."})
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def pipeline(folder: Path, *command: str) -> str:
    """What a command of the pipeline tells there."""
    done = subprocess.run(
        [sys.executable, "-m", "scripts", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": "."},
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def complaints(folder: Path, code: str) -> str:
    """What mypy says of a program, and of ICA's part of the facade."""
    (folder / "use.py").write_text(code)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent"]
    command += ["--config-file=", f"--cache-dir={folder / 'mypy'}", "use.py", "facade/ica"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": ".", "MYPYPATH": "."}
    )
    return done.stdout + done.stderr


def _without_unused(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document["components"]["schemas"]
    while True:
        used = {node["$ref"].rpartition("/")[2] for _, node in references(document)}
        unused = schemas.keys() - used
        if not unused:
            return document
        for name in unused:
            del schemas[name]
