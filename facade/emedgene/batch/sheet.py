"""The file of a batch, and the file of its results, which is all that is needed to go on with it."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from collections.abc import Iterator
from pathlib import Path

from .columns import (
    CASE_ID,
    COLUMNS,
    FAMILY,
    NEEDED,
    OF_THE_RUN,
    REFERENCE,
    SAMPLE,
    SENT_AT,
    CsvFault,
    Row,
    column_of,
    meant_by,
    moment_in,
)

_DATA = "[data]"


class Sheet:
    """The rows of a batch by family, and what came of each family so far.

    Attributes:
        faults: what cannot be read.
        families: the rows of each family, in the order of the file.
        custom: the columns that are the laboratory's own.
    """

    def __init__(self, path: Path, results: Path) -> None:
        self._results = results
        self.faults: list[CsvFault] = []
        self._head, self._columns, self._rows = _read(path, self.faults)
        self.custom = [name for name in self._columns if name not in (*COLUMNS, *OF_THE_RUN)]
        self.families: dict[str, list[Row]] = {}
        for row in self._rows:
            family = row.text(FAMILY)
            if family:
                self.families.setdefault(family, []).append(row)
            else:
                row.fault(FAMILY, "is empty")
        for name in self.custom:
            if (meant := meant_by(name)) is not None:
                problem = f"there is no such column; {meant!r} is meant? Call it otherwise if it is one of your own"
                self.faults.append(CsvFault(None, name, problem))
        if results.exists():
            self._go_on(results)

    def _go_on(self, results: Path) -> None:
        """Take over what an earlier run wrote down."""
        faults: list[CsvFault] = []
        _, columns, rows = _read(results, faults)
        faults += [CsvFault(None, name, "there is no such column") for name in OF_THE_RUN if name not in columns]
        if faults:
            raise ValueError(f"{results} is no file of results of this batch: {faults[0]}")
        known = {row.text(FAMILY): row for row in rows if any(row.text(name) for name in OF_THE_RUN)}
        for family, own in self.families.items():
            if family not in known:
                continue
            for row in own:
                row.cells |= {name: row.text(name) or known[family].text(name) for name in OF_THE_RUN}
            before = {row.text(SAMPLE) for row in rows if row.text(FAMILY) == family}
            if self.told(family, CASE_ID) and before != {row.text(SAMPLE) for row in own}:
                problem = f"family {family!r} was made of other samples; call a new case otherwise"
                own[0].fault(FAMILY, problem)
        self._check_what_was_sent()
        for family in known.keys() - self.families.keys():
            problem = f"family {family!r} stands in {results.name} and is not in this batch; is it another one's?"
            self.faults.append(CsvFault(None, "", problem))

    def _check_what_was_sent(self) -> None:
        """What says of a family that it was sent must be readable: else its case would be made a second time."""
        sent: dict[str, str] = {}
        for family, own in self.families.items():
            reference, sent_at = self.told(family, REFERENCE), self.told(family, SENT_AT)
            if sent_at and moment_in(sent_at) is None:
                own[0].fault(
                    SENT_AT, f"{sent_at!r} in the results is no moment; has a program changed how it is written?"
                )
            if sent_at and not reference:
                own[0].fault(REFERENCE, "is empty in the results, and the family was sent")
            if reference and sent.setdefault(reference, family) != family:
                own[0].fault(REFERENCE, f"is that of family {sent[reference]!r} as well")

    def told(self, family: str, column: str) -> str:
        """What is written down of a family."""
        return next((text for row in self.families[family] if (text := row.text(column))), "")

    def is_made(self, family: str) -> bool:
        """Whether the family has its case."""
        return bool(self.told(family, CASE_ID))

    def put(self, family: str, cells: dict[str, str]) -> None:
        """Write something down of a family, by column; it is on the disk when this returns."""
        for row in self.families[family]:
            row.cells |= cells
        self.write()

    def write(self) -> None:
        """Write the file of results in one step."""
        text = io.StringIO()
        out = csv.writer(text, lineterminator="\n")
        out.writerows(self._head)
        columns = [name for name in self._columns if name not in OF_THE_RUN]
        out.writerow([*columns, *OF_THE_RUN])
        out.writerows([[row.cells.get(name, "") for name in (*columns, *OF_THE_RUN)] for row in self._rows])
        _write_through(self._results, text.getvalue().encode("utf-8-sig"))


def _read(path: Path, faults: list[CsvFault]) -> tuple[list[list[str]], list[str], list[Row]]:
    """The lines before the data, the columns, and the rows. Raises ValueError for what is no such file."""
    try:
        lines = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise ValueError(f"{path} cannot be read as CSV ({type(problem).__name__})") from None
    start = next((number for number, cells in enumerate(lines) if cells and cells[0].strip().casefold() == _DATA), -1)
    here = next((number for number in range(start + 1, len(lines)) if any(map(str.strip, lines[number]))), None)
    if here is None:
        raise ValueError(f"{path} holds no rows: after a line [Data] come the names of the columns, then the rows")
    if len(lines[here]) == 1 and ";" in lines[here][0]:
        raise ValueError(f"{path} has semicolons between its columns; commas are needed")
    columns = [column_of(name) for name in lines[here]]
    for name in NEEDED:
        if name not in columns:
            faults.append(CsvFault(here + 1, name, "there is no such column"))
    for name in {name for name in columns if name and columns.count(name) > 1}:
        faults.append(CsvFault(here + 1, name, "there are two such columns"))
    rows = []
    for number, cells in enumerate(lines[here + 1 :], here + 2):
        if any(map(str.strip, cells)):
            row = Row(number, dict(zip(columns, cells, strict=False)), faults)
            if len(cells) > len(columns):
                row.fault("", f"there are {len(cells)} cells, and {len(columns)} columns")
            rows.append(row)
    return lines[:here], [name for name in columns if name], rows


def _write_through(path: Path, data: bytes) -> None:
    """Write a file in one step, so that it is there after anything that may happen now."""
    temporary = path.with_name(f".{path.name}.new")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Let one run at a time work on a batch. Raises ValueError where another is at it."""
    try:
        import fcntl
    except ImportError:  # Windows has no such locks.
        yield
        return
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ValueError(f"another run is at work on {path}") from None
        yield
