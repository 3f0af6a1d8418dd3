"""The columns of a batch: what each is called, and how its cells are read."""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from .. import checks

T = TypeVar("T")

FAMILY = "Family Id"
SAMPLE = "BioSample Name"
CASE_ID = "Case Id"
ERRORS = "Errors"
# What a family was sent under, and when: written before it is sent, so that a case whose answer is lost is found.
REFERENCE = "Batch Reference"
SENT_AT = "Sent At"
OF_THE_RUN = (CASE_ID, ERRORS, REFERENCE, SENT_AT)

OF_A_FAMILY = (
    *("Case Type", "Sample Type", "Execute Now", "Boost Genes", "Gene List Id", "Kit Id", "Intersect Bed Id"),
    *("Selected Preset", "Label Id", "Clinical Notes", "Due Date", "Opt In"),
)
OF_A_PERSON = (
    *("Relation", "Sex", "BioSample Name", "Files Names", "Visualization Files", "Storage Provider Id"),
    *("Default Project", "Phenotypes", "Phenotypes Id", "Date Of Birth"),
)
COLUMNS = (FAMILY, *OF_A_FAMILY, *OF_A_PERSON)
NEEDED = (FAMILY, "Case Type", "Sample Type", "BioSample Name", "Relation", "Sex")
_KNOWN = {name.casefold(): name for name in (*COLUMNS, *OF_THE_RUN)}
_ALSO_CALLED = {"gender": "Sex"}

RELATIONS = {
    "proband": "proband",
    "test subject": "proband",
    "mother": "mother",
    "father": "father",
    "sibling": "sibling",
    "brother": "sibling",
    "sister": "sibling",
    "other": "other",
}
SEXES = {word: name for name in checks.SEXES for word in (name.casefold(), name[0].casefold())}
CASE_TYPES = {name.casefold(): name for name in checks.CASE_TYPES}
SAMPLE_TYPES = {name.casefold(): name for name in checks.SAMPLE_TYPES}
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")


class CsvFault(NamedTuple):
    """Something in a batch that cannot be sent.

    Attributes:
        row: the line of the file, from 1; None for the file as a whole.
        column: the column's name, empty for the row as a whole.
        problem: what is wrong.
    """

    row: int | None
    column: str
    problem: str

    def __str__(self) -> str:
        place = ", ".join(filter(None, [f"row {self.row}" if self.row else "", self.column]))
        return f"{place}: {self.problem}" if place else self.problem


class CsvFaults(ValueError):
    """A batch that cannot be sent; nothing was created.

    Attributes:
        faults: all of them, in the order of the file.
    """

    def __init__(self, name: str, faults: list[CsvFault]) -> None:
        self.faults = sorted(faults, key=lambda fault: fault.row or 0)
        super().__init__(f"{name} has {len(faults)} faults:\n  " + "\n  ".join(map(str, self.faults)))


def column_of(heading: str) -> str:
    """The column that a heading means, the heading itself for one of the laboratory's own."""
    plain = " ".join(heading.split())
    return (_KNOWN | _ALSO_CALLED).get(plain.casefold(), plain)


def moment_in(text: str) -> datetime.datetime | None:
    """The moment that was written down, None for what is none."""
    try:
        found = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=datetime.UTC)


def meant_by(heading: str) -> str | None:
    """The column that a heading of the laboratory's own may be a misspelling of."""
    close = difflib.get_close_matches(" ".join(heading.casefold().split()), _KNOWN, n=1, cutoff=0.85)
    return _KNOWN[close[0]] if close else None


class Row:
    """One line of a batch; what cannot be read is put down as a fault, and read as if it were empty."""

    def __init__(self, line: int, cells: dict[str, str], faults: list[CsvFault]) -> None:
        self.line = line
        self.cells = cells
        self._faults = faults

    def fault(self, column: str, problem: str) -> None:
        """Put down what is wrong with a cell, or with the row where no column is named."""
        self._faults.append(CsvFault(self.line, column, problem))

    def text(self, column: str) -> str:
        """The text of a cell, without blanks around it."""
        return self.cells.get(column, "").strip()

    def choice(self, column: str, known: dict[str, str]) -> str:
        """One of some words, however it is written; the first of them where the cell cannot be read."""
        found = known.get(" ".join(self.text(column).casefold().split()))
        if found is None:
            self.fault(column, f"{self.text(column)!r} is none of {', '.join(dict.fromkeys(known.values()))}")
        return found or next(iter(known.values()))

    def flag(self, column: str, *, default: bool) -> bool:
        """True or false."""
        found = self._read(column, lambda text: _FLAGS[text.casefold()], "is neither true nor false")
        return default if found is None else found

    def number(self, column: str) -> int | None:
        """A whole number."""
        return self._read(column, _whole, "is no whole number")

    def numbers(self, column: str) -> list[int]:
        """Whole numbers, with semicolons between them."""
        return self._read(column, lambda text: list(map(_whole, _parts(text))), "are not whole numbers") or []

    def items(self, column: str) -> list[str]:
        """Texts with semicolons between them."""
        return _parts(self.text(column))

    def date(self, column: str) -> datetime.date | None:
        """A day, with hyphens or slashes."""
        return self._read(column, _day, "is not a date, YYYY-MM-DD")

    def _read(self, column: str, read: Callable[[str], T], problem: str) -> T | None:
        text = self.text(column)
        if not text:
            return None
        try:
            return read(text)
        except (ValueError, KeyError):
            self.fault(column, f"{text!r} {problem}")
            return None


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    return int(text)


def _day(text: str) -> datetime.date:
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return datetime.date(int(found[1]), int(found[2]), int(found[3]))
