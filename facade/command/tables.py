"""Tables for people: rows in as many columns as the terminal has room for, and single records property by property."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING, Any

from .cells import names_of, shown, text
from .writing import Columns

if TYPE_CHECKING:
    from rich.console import Console

# Rows that are looked at before the columns are chosen, and that are shown at once.
_BATCH = 200
# A column is not made narrower than this for another one to have room.
_NARROW, _WIDE = 36, 60
_GAP = 2
_NO_TERMINAL = 240
# What people look for first, wherever a record has it.
_FIRST = ("id", "name", "display_name", "displayname", "title", "status", "state", "type", "path", "code")


def write_table(rows: Iterable[Any], columns: Columns, console: Console) -> list[str] | None:
    """Rows, a batch at a time, with the columns that the first batch suggests. Gives the columns that are not shown;
    None where there is no row. Rows that came before an error are shown as well."""
    batches = _batches(map(columns.row, rows))
    batch = next(batches, None)
    if batch is None:
        return None
    names = list(columns.wanted) or _useful(batch)
    widths = _widths(names, batch, console.width, all_of_them=bool(columns.wanted))
    header = True
    hidden = dict.fromkeys(name for name in names_of(batch) if name not in widths)
    while batch is not None:
        _print(console, _table(widths, batch, header=header))
        hidden.update(dict.fromkeys(name for row in batch for name in row if name not in widths))
        header, batch = False, next(batches, None)
    return list(hidden)


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    try:
        for row in rows:
            batch.append(row)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    except Exception:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def write_record(record: Any, columns: Columns, console: Console) -> None:
    """One record, a property a line."""
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0))
    table.add_column(no_wrap=False, overflow="fold", style="bold")
    table.add_column(overflow="fold")
    for name, value in columns.row(record).items():
        table.add_row(_cell(name), _cell(text(value)))
    _print(console, table)


def _useful(rows: list[dict[str, Any]]) -> list[str]:
    """The columns that have something to show, the best first: what a record is called, then what differs between
    records, single values of the record itself before those within others. Lists are for other forms."""
    filled = {
        name: {text(row.get(name)) for row in rows}
        for name in names_of(rows)
        if any(row.get(name) not in (None, "") and not isinstance(row.get(name), (list, dict)) for row in rows)
    }
    first = _called(filled)
    same = {name for name, values in filled.items() if len(rows) > 1 and len(values) == 1}
    rest = sorted((name for name in filled if name not in first), key=lambda name: (name in same, "." in name))
    return [*first, *rest] or names_of(rows)


def _called(names: Iterable[str]) -> list[str]:
    """The columns that people look for first. A record may be wrapped in another one: they stand where its id does, or
    deeper where that is inside."""
    by_word: dict[str, list[str]] = {word: [] for word in _FIRST}
    for name in sorted(names, key=lambda name: name.count(".")):
        last = name.rpartition(".")[2].lower()
        by_word.get(last, by_word["name"] if last.endswith("name") else []).append(name)
    by_word["name"].sort(key=lambda name: (name.count("."), name.rpartition(".")[2].lower() != "name"))
    home = by_word["id"][0].removesuffix("id") if by_word["id"] else ""
    found = []
    for listed in by_word.values():
        found += [name for name in listed if name.startswith(home) and (home or "." not in name)][:1]
    return found


def _widths(names: list[str], rows: list[dict[str, Any]], room: int, *, all_of_them: bool) -> dict[str, int]:
    """The columns that there is room for, with their widths."""
    from rich.cells import cell_len

    needed = {name: max(cell_len(name), *(cell_len(shown(text(row.get(name)))) for row in rows), 1) for name in names}
    chosen: dict[str, int] = {}
    for name, width in needed.items():
        least = min(width, _NARROW)
        if all_of_them or not chosen or sum(chosen.values()) + _GAP * len(chosen) + least <= room:
            chosen[name] = least
    if all_of_them and sum(chosen.values()) + _GAP * len(chosen) > room:
        least = max(1, (room - _GAP * len(chosen)) // max(len(chosen), 1))
        chosen = {name: min(width, least) for name, width in chosen.items()}
    spare = room - sum(chosen.values()) - _GAP * len(chosen)
    for name in chosen:
        more = min(needed[name], _WIDE) - chosen[name]
        given = max(0, min(more, spare))
        chosen[name] += given
        spare -= given
    return chosen


def _table(widths: dict[str, int], rows: list[dict[str, Any]], *, header: bool) -> Any:
    from rich.table import Table

    table = Table(box=None, show_header=header, padding=(0, _GAP, 0, 0), header_style="bold")
    for name, width in widths.items():
        table.add_column(_cell(name), width=width, overflow="fold")
    for row in rows:
        table.add_row(*(_cell(text(row.get(name))) for name in widths))
    return table


def _cell(value: str) -> Any:
    """What came from a platform is text, and no markup."""
    from rich.text import Text

    return Text(shown(value))


def rows_in(record: Any) -> list[Any] | None:
    """The records that an answer has in it, where it is a list, or has one list of objects and nothing else."""
    if isinstance(record, list):
        return record
    if isinstance(record, dict) and len(record) == 1:
        (inside,) = record.values()
        if isinstance(inside, list) and all(isinstance(each, dict) for each in inside):
            return inside
    return None


def print_rows(rows: Sequence[tuple[str, ...]], *, heading: tuple[str, ...] = (), title: str = "") -> None:
    """Rows of texts to standard output, under headings of their columns or a title."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = console_of(sys.stdout)
    if title:
        _print(console, Text(title, style="bold"))
    table = Table(box=None, show_header=bool(heading), padding=(0, _GAP, 0, 0), header_style="bold")
    filled = [
        place for place in range(max(map(len, rows), default=0)) if any("".join(row[place : place + 1]) for row in rows)
    ]
    for number, place in enumerate(filled):
        # What is typed again is not broken, as far as there is room.
        table.add_column(
            heading[place] if heading else "", overflow="fold", min_width=1 if number else _least(rows, console)
        )
    for row in rows:
        table.add_row(*(_cell(row[place] if place < len(row) else "") for place in filled))
    _print(console, Padding(table, (0, 0, 0, 2 if title else 0), expand=False))


def _print(console: Console, what: Any) -> None:
    """Print something; what is no terminal gets no blanks at the ends of lines."""
    if console.is_terminal:
        console.print(what)
        return
    with console.capture() as captured:
        console.print(what)
    console.file.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def width_of(rows: list[dict[str, str]]) -> int:
    """How wide a table of texts is that breaks none."""
    from rich.cells import cell_len

    names = names_of(rows)
    return sum(max(map(cell_len, (name, *(row[name] for row in rows)))) + _GAP for name in names)


def print_paragraphs(parts: Iterable[tuple[str, str]]) -> None:
    """Titles with what is to be said of each, below and further in."""
    from rich.padding import Padding
    from rich.text import Text

    console = console_of(sys.stdout)
    for title, said in parts:
        console.print(Text(title, style="bold"))
        console.print(Padding(_cell(said), (0, 0, 0, 4), expand=False))


def _least(rows: Sequence[tuple[str, ...]], console: Console) -> int:
    from rich.cells import cell_len

    return min(max((cell_len(row[0]) for row in rows), default=1), console.width // 2)


def console_of(file: IO[str]) -> Console:
    """Where tables are written. What is no terminal has no width: lines are as long as they are there."""
    from .consoles import PipedConsole

    width = None if file.isatty() or "COLUMNS" in os.environ else _NO_TERMINAL
    return PipedConsole(file=file, highlight=False, markup=False, emoji=False, width=width, soft_wrap=False)
