"""Texts of a description in Markdown, where nothing of them can become a mark, and links between pages."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Sequence

from scripts.diff.telling.counting import printable
from scripts.diff.telling.markdown import code as quoted

# What divides the cells of a table, ends a paragraph or opens a tag or an attribute list.
_MARKS = frozenset("\\`*_{}[]<>()#+-.!|&:~^=\"'$@/")


def code(text: str) -> str:
    """Text as it is, between backticks; in the cell of a table too."""
    return quoted(text)


def plain(text: str) -> str:
    """Text as it is, with nothing in it that has a meaning in Markdown or HTML."""
    return "".join(f"&#{ord(each)};" if each in _MARKS else each for each in printable(text))


def link(words: str, page: str, target: str, anchor: str = "") -> str:
    """A link from a page to another (or the same), both by their paths in the site."""
    address = "" if page == target and anchor else posixpath.relpath(target, posixpath.dirname(page) or ".")
    return f"[{words}]({address}{'#' + anchor if anchor else ''})"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table, without the columns that are empty in all rows; none where there are no rows."""
    cells = list(rows)
    if not cells:
        return []
    shown = [index for index in range(len(heads)) if any(row[index] for row in cells)]
    lines = [[heads[index] for index in shown], ["---"] * len(shown)]
    lines += [[row[index] for index in shown] for row in cells]
    return ["", *(f"| {' | '.join(line)} |" for line in lines), ""]


def fenced(text: str, language: str = "python", *, indent: str = "") -> list[str]:
    """The lines of a block of code."""
    ticks = "```"
    while ticks in text:
        ticks += "`"
    return ["", *(f"{indent}{line}".rstrip() for line in (f"{ticks}{language}", *text.splitlines(), ticks)), ""]
