"""Patterns for paths: what `*`, `?`, `[...]` and `**` stand for, and how a path that fits begins."""

from __future__ import annotations

import re
from unicodedata import normalize

_WILD = re.compile(r"[*?\[]")


def composed(text: str) -> str:
    """A text whose letters are put together in the one way that is compared here."""
    return normalize("NFC", text)


def forms(text: str) -> list[str]:
    """A text, and the other ways to put its letters together, none twice."""
    return list(dict.fromkeys([text, normalize("NFC", text), normalize("NFD", text)]))


def is_plain(pattern: str) -> bool:
    """Whether a pattern has nothing in it that stands for something else."""
    return _WILD.search(pattern) is None


def beginning(pattern: str) -> str:
    """What every path that fits begins with."""
    found = _WILD.search(pattern)
    return pattern if found is None else pattern[: found.start()]


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression for the whole of a path: `*` and `?` are anything but a slash, `**` is any
    number of folders. Upper and lower case differ."""
    text, place, written = composed(pattern), 0, ""
    while place < len(text):
        if text.startswith("**/", place) and (place == 0 or text[place - 1] == "/"):
            written, place = written + "(?:.*/)?", place + 3
        elif text.startswith("**", place):
            written, place = written + ".*", place + 2
        elif text[place] == "[" and (end := text.find("]", place + 2)) > 0:
            written, place = written + _choice(text[place + 1 : end]), end + 1
        else:
            written, place = written + {"*": "[^/]*", "?": "[^/]"}.get(text[place], re.escape(text[place])), place + 1
    try:
        return re.compile(f"(?s:{written})")
    except re.error as problem:
        raise ValueError(f"pattern={pattern!r} cannot be read: {problem}") from None


def _choice(inner: str) -> str:
    """One letter of several, but no slash."""
    denied, letters = inner[:1] in "!^" and inner[:1], inner
    if denied:
        letters = inner[1:]
    escaped = re.sub(r"([\\\[\]^&~|])", r"\\\1", letters)
    return f"(?!/)[{'^' if denied else ''}{escaped}]"
