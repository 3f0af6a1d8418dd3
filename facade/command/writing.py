"""What a call gave, written as JSON, JSON Lines or CSV. Rows are written as they come, and none is kept."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from .cells import flat, json_text, picked, text
from .misuse import meant

# So many bytes of rows wait in memory until it is known which columns there are; more of them in a file.
_IN_MEMORY = 4 << 20


@dataclass
class Columns:
    """The columns that are asked for, all where none is named, and which of them have been met."""

    wanted: tuple[str, ...] = ()
    met: set[str] = field(default_factory=set)
    others: dict[str, None] = field(default_factory=dict)

    def of(self, record: Any) -> Any:
        """A record with what is wanted of it."""
        if not self.wanted:
            return record
        found = picked(record, self.wanted)
        self.met.update(found)
        if len(found) < len(self.wanted) and len(self.others) < 1000:
            self.others.update(dict.fromkeys(flat(record)))
        return found

    def row(self, record: Any) -> dict[str, Any]:
        """The same as a row."""
        return self.of(record) if self.wanted else flat(record)

    def missing(self) -> list[str]:
        """What to say of those that no record had, as they may be misspelt."""
        others = self.others
        return [
            f"no record has {name!r}; {meant(name, others, 'there are')}"
            for name in self.wanted
            if name not in self.met and others
        ]


def write_json(value: Any, out: IO[str]) -> None:
    """One value, for people to read."""
    out.write(_json(value, out, indent=2) + "\n")


def write_json_rows(rows: Iterable[Any], columns: Columns, out: IO[str]) -> None:
    """A list of records, written as they come."""
    divider = "[\n"
    for row in rows:
        written = _json(columns.of(row), out, indent=2).replace("\n", "\n  ")
        out.write(f"{divider}  {written}")
        divider = ",\n"
    out.write("[]\n" if divider == "[\n" else "\n]\n")


def write_lines(rows: Iterable[Any], columns: Columns, out: IO[str]) -> None:
    """A record in each line."""
    for row in rows:
        out.write(_json(columns.of(row), out) + "\n")


def write_csv(rows: Iterable[Any], columns: Columns, out: IO[str]) -> None:
    """A row for each record. Which columns there are is known when all records have come, unless they are named: so
    long the rows wait in a file of their own. Those that came before an error are written as well."""
    if columns.wanted:
        _write_table(columns.wanted, map(columns.row, rows), out)
        return
    with SpooledTemporaryFile(_IN_MEMORY, mode="w+", encoding="utf-8") as waiting:
        names: dict[str, None] = {}
        try:
            for row in map(columns.row, rows):
                names.update(dict.fromkeys(row))
                waiting.write(json.dumps(row) + "\n")
        except Exception:
            _write_waiting(list(names), waiting, out)
            raise
        _write_waiting(list(names), waiting, out)


def _write_waiting(names: Sequence[str], waiting: IO[str], out: IO[str]) -> None:
    waiting.seek(0)
    _write_table(names, map(json.loads, waiting), out)


def _write_table(names: Sequence[str], rows: Iterator[dict[str, Any]], out: IO[str]) -> None:
    if not names:
        return
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        cells = [text(row.get(name)) for name in names]
        # An empty line would be no row to those who read it.
        writer.writerow(cells) if cells != [""] else out.write('""\n')


def _json(value: Any, out: IO[str], *, indent: int | None = None) -> str:
    # What is not UTF-8 has no letters for all that JSON can hold; a terminal would follow some that it is not to.
    encoding = (getattr(out, "encoding", None) or "utf-8").lower().replace("-", "").replace("_", "")
    return json_text(value, indent=indent, ascii_only=encoding != "utf8" or out.isatty())


def write_bytes(pieces: Iterable[bytes]) -> None:
    """A file to standard output."""
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()
