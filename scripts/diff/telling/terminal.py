"""A report for a terminal: words and a table, or plain lines where it goes into a file or another program."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from scripts.diff.changes import Change, Report
from scripts.diff.verdict import breaking, why
from scripts.errors import counted

from .counting import Told, by_breaking, count, printable, reached, summary, whom, worst

_REACHED_SHOWN = 3
_STYLES = {"callers": "bold red", "readers": "yellow", "nobody": "green"}
# Whom changes break, as wide as the widest.
_WIDTH = len("callers, readers")


def text(told: Told, *, limit: int | None = None) -> str:
    """Plain lines.

    Args:
        told: What to tell.
        limit: How many changes that break nobody are shown of each platform; all where it is None.
    """
    return "".join(f"{line}\n" for line in _lines(told, limit))


def show(told: Told, console: Console, *, limit: int | None = None) -> None:
    """Print a report: as a table on a terminal, else as plain lines."""
    if not console.is_terminal:
        console.file.write(text(told, limit=limit))
        return
    for report in told.reports:
        console.print(Text(f"{report.platform}: {printable(summary(report))}", style="bold"))
        if report.changes:
            console.print(_table(report, limit))
        for line in _left_out(report, limit):
            console.print(Text(line, style="dim"))
    for line in _conclusion(told):
        console.print(Text(line))


def brief(report: Report) -> list[str]:
    """A report in a few lines: how much changed, and each change that breaks somebody."""
    if not report.changes:
        return [f"{report.platform}: nothing changed in meaning"]
    found = [f"{report.platform}: {printable(summary(report))}; {breaking([report])}"]
    return found + [_line(change) for change in by_breaking(report.changes) if change.breaks]


def _lines(told: Told, limit: int | None) -> Iterator[str]:
    for report in told.reports:
        yield f"{report.platform}: {printable(summary(report))}"
        found = count(report.changes)
        if found.total:
            yield f"  breaks callers {found.callers}, readers only {found.readers}, nobody {found.nobody}"
        yield from map(_line, _shown(report, limit))
        yield from _left_out(report, limit)
    yield from _conclusion(told)


def _line(change: Change) -> str:
    where = reached(change, _REACHED_SHOWN)
    line = f"  {whom(change):{_WIDTH}}  {change.subject}: {change.words}"
    return printable(line + (f"  [{where}]" if where else ""))


def _table(report: Report, limit: int | None) -> Table:
    table = Table(expand=True)
    table.add_column("breaks", no_wrap=True)
    table.add_column("where", ratio=3, overflow="fold")
    table.add_column("what", ratio=4, overflow="fold")
    table.add_column("reaches", ratio=3, overflow="fold")
    for change in _shown(report, limit):
        cells = (change.subject, change.words, reached(change, _REACHED_SHOWN))
        table.add_row(Text(whom(change), style=_STYLES[worst(change)]), *(Text(printable(cell)) for cell in cells))
    return table


def _shown(report: Report, limit: int | None) -> list[Change]:
    """The changes that are told one by one: all that break somebody, and so many of the others."""
    ordered = by_breaking(report.changes)
    broken = sum(bool(change.breaks) for change in ordered)
    return ordered if limit is None else ordered[: broken + limit]


def _left_out(report: Report, limit: int | None) -> Iterator[str]:
    left = len(report.changes) - len(_shown(report, limit))
    if left:
        yield f"  and {counted(left, 'change')} more that {'breaks' if left == 1 else 'break'} nobody"


def _conclusion(told: Told) -> Iterator[str]:
    if any(report.changes for report in told.reports):
        yield breaking(told.reports)
    elif told.version is None:
        return
    if told.version is not None:
        yield f"verdict since {told.version}: {why(told.bump, told.version)}"
    elif told.bump:
        yield f"verdict: {told.bump.word}"
    if told.version is not None and told.following not in (None, told.version):
        yield f"version: {told.following} follows {told.version}"
