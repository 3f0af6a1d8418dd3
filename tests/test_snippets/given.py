"""What the text of a page says of its snippets, in the words of a program, and which of them are tried elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .extraction import ROOT, Snippet, programs

# By page, what a snippet of it begins with that has no import of its own: the page says so in words.
GIVEN = {
    "docs/ica.md": "from facade import ICA; ica = ICA.from_env()",
}
# Modules that snippets import, and that are the reader's own.
MODULES = {
    "my_lab.py": """
from facade import Emedgene


def count_finalized(em: Emedgene) -> int:
    return len(list(em.finalized_cases()))
"""
}
# By page, which test does what it says instead of running its snippets in their order.
ELSEWHERE = {
    "docs/data.md": "tests/test_data/test_page.py",
    "docs/adding-a-platform.md": "tests/test_facade/test_adding_a_platform.py",
    "docs/recording.md": "tests/test_snippets/test_recording.py",
}
# By page, why type checkers do not see its snippets as they stand.
UNTYPED = {
    "docs/data.md": "pandas, of which it tells, is not in .venv; the test above has mypy check them where it is",
    "docs/adding-a-platform.md": "parts of files that the reader has; the test above checks them in their places",
}
_IMPORTS_ITS_OWN = re.compile(r"^from facade import", re.MULTILINE)


def given(snippet: Snippet) -> str:
    """What stands before a snippet, in one line."""
    return "" if _IMPORTS_ITS_OWN.search(snippet.text) else GIVEN.get(snippet.page, "")


def modules(page: str) -> Iterator[tuple[str, str]]:
    """The programs of a page as modules: (name, text). Each that makes its own client is one, all others are another.

    Each line is on the line that it has in the page.
    """
    name = Path(page).stem.replace("-", "_").lower()
    whole = [snippet for snippet in programs(page) if _IMPORTS_ITS_OWN.search(snippet.text)]
    parts = [snippet for snippet in programs(page) if snippet not in whole]
    for number, shown in enumerate([*([each] for each in whole), *([parts] if parts else [])], 1):
        yield f"{name}_{number}", _module(page, shown)


def _module(page: str, shown: list[Snippet]) -> str:
    lines = [""] * (ROOT / page).read_text(encoding="utf-8").count("\n")
    for snippet in shown:
        # The line of the fence is free for what is given.
        lines[snippet.line - 2] = given(snippet)
        written = snippet.text.splitlines()
        lines[snippet.line - 1 : snippet.line - 1 + len(written)] = written
    return "\n".join(lines) + "\n"
