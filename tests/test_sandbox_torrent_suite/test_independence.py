"""The sandboxes judge the clients, so they must know nothing of them."""

from __future__ import annotations

import ast
from pathlib import Path

import tests.sandbox

CLIENTS = {"facade", "generated"}


def test_no_sandbox_imports_a_client() -> None:
    files = list(Path(tests.sandbox.__file__).parent.rglob("*.py"))
    assert len(files) > 30
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert CLIENTS.isdisjoint(name.partition(".")[0] for name in names), file
