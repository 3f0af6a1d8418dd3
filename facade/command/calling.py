"""Calls, and what is shown of their answers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from .cells import json_text, text
from .endings import say
from .explaining import gives_rows, may_be_a_file
from .misuse import Misused
from .operations import Found
from .tables import console_of, rows_in, write_record, write_table
from .writing import Columns, write_bytes, write_csv, write_json, write_json_rows, write_lines

FORMS = ("table", "json", "jsonl", "csv")


@dataclass(frozen=True)
class Wanted:
    """How an answer is to be shown.

    Attributes:
        form: one of `FORMS`.
        columns: what to show of each record, by dotted names; all where none is named.
        all_pages: whether a list is read to its end.
        limit: how many items of a list are read, over all pages.
        save: where a file goes.
    """

    form: str
    columns: tuple[str, ...] = ()
    all_pages: bool = False
    limit: int | None = None
    save: str | None = None


def show_call(client: Any, found: Found, keywords: dict[str, Any], wanted: Wanted) -> None:
    """Call an operation and write what it gives to standard output."""
    _check(found, wanted)
    if found.kind == "paged" and wanted.limit is not None:
        keywords = {**keywords, "limit": wanted.limit}
    tag, _, name = found.path.partition(".")
    with misused():
        answer = getattr(getattr(client, tag), name)(**keywords)
    if found.kind == "bytes":
        _show_file(answer, wanted)
    elif found.kind == "paged":
        _show_list(answer, wanted, whole=wanted.all_pages or "limit" in keywords)
    elif wanted.save is not None:
        _save(answer, wanted.save)
    elif isinstance(answer, (bytes, bytearray)):
        _keep_off_terminals()
        write_bytes([bytes(answer)])
    else:
        _show_answer(answer, wanted)


def _check(found: Found, wanted: Wanted) -> None:
    if found.kind != "paged" and (wanted.all_pages or wanted.limit is not None) and not gives_rows(found):
        raise Misused(f"{found.path} gives no list: leave --all and --limit out")
    if wanted.save is not None and not may_be_a_file(found):
        raise Misused(f"{found.path} gives no file: leave --save out, and send the output to one")


@contextmanager
def misused() -> Iterator[None]:
    """What a client says of values that it cannot send, said as what was typed."""
    from facade.errors import PlatformError

    try:
        yield
    except PlatformError:
        raise
    except (ValueError, TypeError) as problem:
        raise Misused(str(problem)) from problem


def _show_list(pager: Any, wanted: Wanted, *, whole: bool) -> None:
    columns = Columns(wanted.columns)
    if whole:
        # The first item is asked for here, so that what cannot be sent is said as such.
        items = iter(pager)
        with misused():
            first = list(islice(items, 1))
        _show_rows((_plain(item) for part in (first, items) for item in part), columns, wanted)
        return
    with misused():
        page = next(iter(pager.pages()), None)
    shown = [] if page is None else page.items
    _show_rows(map(_plain, shown), columns, wanted)
    if page is not None and page.next_cursor is not None:
        of_all = f" of {page.total:,}" if page.total is not None else ""
        say(f"the first {len(shown):,}{of_all}; --all gives all, --limit N so many")


def _show_answer(answer: Any, wanted: Wanted) -> None:
    if answer is None:
        return
    record = _plain(answer)
    rows = None if wanted.form == "json" and not isinstance(record, list) else rows_in(record)
    columns = Columns(wanted.columns)
    if rows is None and wanted.limit is not None:
        rows = rows_in(record)
    if rows is not None:
        _show_rows(islice(rows, wanted.limit), columns, wanted)
        return
    if wanted.form == "json":
        write_json(columns.of(record), sys.stdout)
    elif wanted.form == "table" and isinstance(record, dict):
        write_record(record, columns, console_of(sys.stdout))
    elif wanted.form == "table":
        print(text(record))
    else:
        _show_rows(iter([record]), columns, wanted)
        return
    _tell(columns)


def write_rows(rows: Iterator[Any], wanted: Wanted) -> None:
    """Write records in the form that is wanted."""
    _show_rows(rows, Columns(wanted.columns), wanted)


def _show_rows(rows: Iterator[Any], columns: Columns, wanted: Wanted) -> None:
    hidden: list[str] | None = []
    if wanted.form == "table":
        hidden = write_table(rows, columns, console_of(sys.stdout))
    else:
        write: Callable[..., None] = {"json": write_json_rows, "jsonl": write_lines, "csv": write_csv}[wanted.form]
        write(rows, columns, sys.stdout)
    sys.stdout.flush()
    if hidden is None:
        say("no records")
    elif hidden and not columns.wanted:
        more = f"{len(hidden)} more columns, such as {', '.join(hidden[:3])}"
        say(f"{more}: --columns shows them, --output json shows all")
    _tell(columns)


def _tell(columns: Columns) -> None:
    for line in columns.missing():
        say(line)


def _show_file(download: Any, wanted: Wanted) -> None:
    if wanted.save is None:
        _keep_off_terminals()
        with misused():
            write_bytes(download.stream())
        return
    from facade.progress import progress

    with misused(), progress(Path(wanted.save).name or wanted.save, "bytes") as update:
        saved = download.save(wanted.save, update)
    print(saved)


def _keep_off_terminals() -> None:
    if sys.stdout.isatty():
        raise Misused("the answer is a file: --save PATH keeps it, or send the output to one")


def _save(answer: Any, path: str) -> None:
    """Keep an answer of which nobody said what it is: bytes and text as they are, and all else as JSON."""
    content = answer if isinstance(answer, (bytes, bytearray, str)) else json_text(_plain(answer))
    Path(path).write_bytes(content.encode() if isinstance(content, str) else content)
    print(path)


def _plain(value: Any) -> Any:
    """JSON as it came."""
    from generated.runtime.writing import to_json

    return to_json(value)
