"""The examples of the reference are programs, and their calls are those of the generated code."""

from __future__ import annotations

import ast
import inspect
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from mypy import api as mypy

from generated.runtime.calls import Call
from scripts.prepare.plan import OperationPlan
from scripts.reference.book import Book

from .conftest import ROOT

# Of the many operations of large platforms every so many-th, by default; `slow` tries all of them.
_STEP = 9
_FEW = 100


def some(book: Book) -> list[OperationPlan]:
    """Operations of all tags, more than a few of large platforms left out."""
    every = book.plan.operations
    return every if len(every) < _FEW else every[::_STEP]


def built(book: Book, operation: OperationPlan) -> Any:
    """The request that the call of an example makes."""
    tree = ast.parse(book.signatures.example(operation))
    called = book.signatures.called(operation)
    (call,) = [each for each in ast.walk(tree) if isinstance(each, ast.Call) and ast.unparse(each.func) == called]
    made = []

    def run(kind: str, found: Call[Any]) -> None:
        made.append(found.request())

    client = import_module(f"generated.{book.platform}.client")
    view = getattr(client, "Views", client.Api)(run)
    names = {book.caller.variable: view, "datetime": datetime, "date": date, "UTC": UTC}
    eval(compile(ast.Expression(call), "example", "eval"), names)
    return made[0]


def check(book: Book, operations: list[OperationPlan]) -> None:
    """Each example makes the request of its operation, and each signature is the builder's."""
    for operation in operations:
        assert built(book, operation).method == operation.method
        module: ModuleType = import_module(f"generated.{book.platform}.api.{operation.tag}.{operation.module}")
        real = inspect.signature(getattr(module, operation.function)).parameters.values()
        marks = {inspect.Parameter.VAR_KEYWORD: "**"}
        shown = [f"{marks.get(each.kind, '')}{each.name}: {each.annotation}" for each in real]
        assert [each.rsplit(" = ", 1)[0] for each in book.signatures.arguments(operation)] == shown


def test_examples_make_requests_that_fit_the_description(book: Book) -> None:
    check(book, some(book))


@pytest.mark.slow
def test_all_examples_do(book: Book) -> None:
    check(book, book.plan.operations)


@pytest.mark.slow
def test_examples_fit_the_types_of_the_clients(book: Book, tmp_path: Path) -> None:
    lines = []
    for number, operation in enumerate(book.plan.operations):
        lines += [
            f"def example_{number}() -> None:",
            *(f"    {line}" for line in book.signatures.example(operation).splitlines()),
        ]
    file = tmp_path / "examples_of_the_reference.py"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    cache = ROOT / ".mypy_cache"
    # What an operation that answers nothing gives is not printed, and everything else is what it says.
    told, problems, status = mypy.run(["--strict", "--cache-dir", str(cache), str(file)])
    assert status == 0, told + problems
