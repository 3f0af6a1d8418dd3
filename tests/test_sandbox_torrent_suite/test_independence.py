"""The sandboxes judge the clients, so they must know nothing of them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import facade.sandbox

CLIENTS = {"facade", "generated", "tests", "scripts"}
SANDBOX = "facade.sandbox"


def test_no_sandbox_imports_a_client() -> None:
    files = list(Path(facade.sandbox.__file__).parent.rglob("*.py"))
    assert len(files) > 30
    for file in files:
        for name in _imported(file):
            assert name == SANDBOX or name.startswith(f"{SANDBOX}.") or name.partition(".")[0] not in CLIENTS, file


def test_what_is_missing_is_said_with_the_extra_that_has_it(tmp_path: Path) -> None:
    (tmp_path / "flask.py").write_text("raise ModuleNotFoundError('No module', name='flask')")
    program = "import facade.sandbox as s; s.ConnectedInsightsSandbox; print('there', flush=True); s.EmedgeneSandbox"
    path = os.pathsep.join([str(tmp_path), str(Path(facade.sandbox.__file__).parents[2])])
    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.stdout == "there\n"
    assert "ImportError: The sandbox of Emedgene needs" in done.stderr
    assert "pip install 'sequencing-clients[sandbox]'" in done.stderr


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
