"""References of descriptions of every sort: texts that are code elsewhere, and shapes that few descriptions have."""

from __future__ import annotations

import ast
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.prepare import prepare
from scripts.reference.book import Book
from scripts.reference.pages import pages_of
from scripts.reference.signatures import Caller
from tests.test_generation.foreign import ALL
from tests.test_generation.hostile import CODE, HALVES, OWN, SHAPES, everything, models_of
from tests.test_generation.workshop import service

from .conftest import ROOT
from .test_pages import broken

_GENERATOR = ROOT / ".venv-docs/bin/python"
_RENDER = Path(__file__).with_name("rendering.py")
# What the site's Markdown makes of the reference.
_ELEMENTS = frozenset(
    [
        "a",
        "admonition",
        "code",
        "details",
        "div",
        "em",
        "h1",
        "h2",
        "li",
        "p",
        "pre",
        "small",
        "span",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)


def book_of(document: dict[str, Any]) -> Book:
    """The reference of a description that is made up."""
    return Book("odd", "Odd", prepare(document), document, Caller("Odd", "odd"))


HOSTILE = list(dict.fromkeys([*CODE, *SHAPES, *OWN]))
HALF = service({}, {})
HALF["components"]["schemas"] |= models_of(HALVES)
DOCUMENTS = {**ALL, "half characters": HALF, "some hostile": everything(CODE[:12]), "hostile": everything(HOSTILE)}
_LONG = pytest.param("hostile", marks=pytest.mark.slow)


@pytest.mark.parametrize("name", [*(name for name in DOCUMENTS if name != "hostile"), _LONG])
def test_pages_can_be_written_linked_and_their_examples_read(name: str) -> None:
    book = book_of(DOCUMENTS[name])
    pages = pages_of(book)
    assert broken(pages, {}) == []
    for page in pages.values():
        page.encode()
    for operation in book.plan.operations:
        ast.parse(book.signatures.example(operation))


@pytest.mark.slow
@pytest.mark.skipif(not _GENERATOR.exists(), reason="the site's generator is not here; `make docs` fetches it")
def test_no_text_of_a_description_becomes_an_element(tmp_path: Path) -> None:
    pages = tmp_path / "pages.json"
    pages.write_text(json.dumps(pages_of(book_of(DOCUMENTS["hostile"]))), encoding="utf-8")
    done = subprocess.run([str(_GENERATOR), str(_RENDER), str(pages)], capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    assert set(found) <= _ELEMENTS
    assert {name for names in found.values() for name in names} <= {
        "class",
        "data-search-exclude",
        "href",
        "id",
        "title",
    }
