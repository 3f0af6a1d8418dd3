"""A report as Markdown, for a ticket or a merge request."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.diff.changes import Change, Report
from scripts.diff.verdict import breaking, why

from .counting import Told, by_breaking, count, printable, reached, spans, summary, whom

_REACHED_SHOWN = 5
_MARKS = re.compile(r"([\\*_\[\]<>~#!])")
_PIPE = r"\|"


def markdown(told: Told) -> str:
    """The whole report."""
    return "\n".join(_lines(told)) + "\n"


def code(text: str) -> str:
    """Text of a description as it is, between backticks."""
    text = printable(text)
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def prose(text: str) -> str:
    """Words in which only what stands between backticks has a meaning in Markdown."""
    return "".join(code(piece) if inside else _escaped(piece) for inside, piece in spans(text))


def _escaped(text: str) -> str:
    # Where a mark in front is not enough: addresses of people, who would be told, and entities.
    return _MARKS.sub(r"\\\1", text.replace("&", "&amp;")).replace("@", "&#64;")


def _lines(told: Told) -> Iterator[str]:
    yield "# What changed"
    yield ""
    yield f"{breaking(told.reports).capitalize()}."
    if told.version is not None:
        yield f"Verdict: {why(told.bump, told.version)}."
        if told.following not in (None, told.version):
            yield f"Version **{told.following}** follows {told.version}."
    elif told.bump:
        yield f"Verdict: {told.bump.word}."
    for report in told.reports:
        yield from _section(report)


def _section(report: Report) -> Iterator[str]:
    found = count(report.changes)
    yield ""
    yield f"## {_escaped(printable(report.platform))}"
    yield ""
    yield f"{prose(summary(report))}."
    if not found.total:
        return
    yield ""
    yield "| breaks callers | breaks readers only | breaks nobody |"
    yield "|---:|---:|---:|"
    yield f"| {found.callers} | {found.readers} | {found.nobody} |"
    yield ""
    yield "| breaks | where | what | reaches |"
    yield "|---|---|---|---|"
    yield from map(_row, by_breaking(report.changes))


def _row(change: Change) -> str:
    where = reached(change, _REACHED_SHOWN)
    breaks = f"**{whom(change)}**" if change.breaks else whom(change)
    cells = (breaks, code(change.subject), prose(change.words), code(where) if where else "")
    # Within a table this is what divides cells, even between backticks.
    return f"| {' | '.join(cell.replace('|', _PIPE) for cell in cells)} |"
