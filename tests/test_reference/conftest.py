"""The references of the platforms here, and that of a description whose texts would like to be more than texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.generate.understanding import platforms
from scripts.prepare import prepare
from scripts.reference.book import Book
from scripts.reference.guides import Guides
from scripts.reference.pages import pages_of
from scripts.reference.signatures import Caller
from scripts.reference.site import book_of

from .description import DESCRIPTION

ROOT = Path(__file__).parents[2]
# The plan of one takes longer than all else here.
LONG = frozenset({"torrent_suite"})
PLATFORMS = [pytest.param(name, marks=pytest.mark.slow) if name in LONG else name for name in platforms(ROOT / "specs")]
_BOOKS: dict[str, Book] = {}


@pytest.fixture(scope="session", params=PLATFORMS)
def book(request: pytest.FixtureRequest) -> Book:
    """The reference of one platform."""
    name = str(request.param)
    if name not in _BOOKS:
        _BOOKS[name] = book_of(name, ROOT)
    return _BOOKS[name]


@pytest.fixture(scope="session")
def pages(book: Book) -> dict[str, str]:
    """Its pages."""
    return pages_of(book)


@pytest.fixture(scope="session")
def odd() -> dict[str, str]:
    """The pages of the description that is made up."""
    plan = prepare(DESCRIPTION)
    return pages_of(Book("kiln", "The *kiln* <b>", plan, DESCRIPTION, Caller("Kiln", "kiln")))


@pytest.fixture(scope="session")
def guides() -> Guides:
    """The hand-written pages."""
    return Guides(ROOT).gather()
