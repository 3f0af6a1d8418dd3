"""Lists as the site's Markdown wants them: what belongs to an item stands four columns further in, and a list begins
after an empty line."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ITEM = re.compile(r"( *)([-*+]|[0-9]{1,9}[.)]) +(?=\S)")
_FENCE = re.compile(r" *(```+|~~~+)")
_STEP = 4


def indented_by_four(lines: list[str]) -> Iterator[str]:
    """The same lines, in which each level of a list is four columns."""
    # Where the text of each open item begins, outermost first.
    columns: list[int] = []
    fence, before = "", ""
    for line in lines:
        if not line.strip():
            yield ""
            before = ""
            continue
        within = bool(columns)
        indent = len(line) - len(line.lstrip(" "))
        item = None if fence else _ITEM.match(line)
        while columns and not fence and indent < columns[-1] and _ends(columns, indent, item, before):
            columns.pop()
        level = len(columns)
        if item is not None:
            # Text right before a list would take it for more of itself.
            if before and not within:
                yield ""
            yield f"{' ' * _STEP * level}{item[2]} {line[item.end() :]}"
            columns.append(item.end())
        else:
            inside = max(indent - columns[-1], 0) if columns else indent
            yield f"{' ' * (_STEP * level + inside)}{line.lstrip(' ')}"
        opening = _FENCE.match(line)
        if opening and (not fence or opening[1].startswith(fence)):
            fence = "" if fence else opening[1]
        before = line


def _ends(columns: list[int], indent: int, item: re.Match[str] | None, before: str) -> bool:
    """Whether a line that stands further out than the innermost item's text ends that item: another item does, and
    what follows an empty line; other text goes on with the item lazily."""
    return item is not None or not before
