"""What the pages for people show between fences."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(
    r"^(?P<margin> *)```(?P<language>\S*)[^\n]*\n(?P<text>.*?)^(?P=margin)```$", re.MULTILINE | re.DOTALL
)
_INLINE = re.compile(r"`(?:\w+ = |for [\w, ]+ in )?((?:\w+\.)+\w+)\b")


class Snippet(NamedTuple):
    """What stands between two fences. `line` is that of its first line in the page."""

    page: str
    line: int
    language: str
    text: str

    @property
    def place(self) -> str:
        """Where to look for it."""
        return f"{self.page}:{self.line}"


@cache
def pages() -> dict[str, str]:
    """The pages and their texts, by path in the repository."""
    found = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in found if path.exists()}


@cache
def snippets(language: str) -> tuple[Snippet, ...]:
    """What all pages show in this language, in order."""
    return tuple(
        Snippet(page, text.count("\n", 0, fence.start()) + 2, language, dedent(fence["text"]))
        for page, text in pages().items()
        for fence in _FENCE.finditer(text)
        if fence["language"] == language
    )


@cache
def spoken() -> dict[str, list[str]]:
    """By page, the code in its sentences and tables that begins with a name and a dot."""
    return {page: _INLINE.findall(_FENCE.sub("", text)) for page, text in pages().items()}


def programs(page: str) -> list[Snippet]:
    """What a page shows in Python."""
    return [snippet for snippet in snippets("python") if snippet.page == page]
