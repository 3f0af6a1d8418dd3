"""What a platform needs of its own besides workflows is little."""

from __future__ import annotations

import ast
from pathlib import Path

import facade.emedgene

FOLDER = Path(facade.emedgene.__file__).parent
MOST_LINES = 120
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def lines_of_code(path: Path) -> int:
    """The lines of a module that are neither empty nor comments nor docstrings."""
    text = path.read_text(encoding="utf-8")
    code = {number for number, line in enumerate(text.splitlines(), 1) if line.strip() and line.strip()[0] != "#"}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            said = node.body[0]
            code -= set(range(said.lineno, (said.end_lineno or said.lineno) + 1))
    return len(code)


def test_client_login_and_environment_are_short() -> None:
    counted = {name: lines_of_code(FOLDER / f"{name}.py") for name in ("client", "environment", "login")}
    # What else the folder offers is for workflows.
    offered = (FOLDER / "__init__.py").read_text(encoding="utf-8").splitlines()
    counted["__init__"] = sum("from .client import" in line for line in offered)
    assert counted["__init__"] == 2
    assert sum(counted.values()) < MOST_LINES, counted


def test_modules_are_small() -> None:
    long = {path.name: lines for path in FOLDER.glob("*.py") if (lines := lines_of_code(path)) > 300}
    assert not long
