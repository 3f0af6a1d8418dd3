"""The elements and attributes that the site's Markdown makes of pages; run by the Python of the site's generator."""

from __future__ import annotations

import json
import sys
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

_EXTENSIONS = "admonition attr_list md_in_html tables toc pymdownx.details pymdownx.highlight pymdownx.superfences"


class _Elements(HTMLParser):
    """Elements with the names of their attributes; comments and declarations count as elements of no name."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Take in an element."""
        self.found.setdefault(tag, []).extend(name for name, _ in attributes)

    def handle_comment(self, data: str) -> None:
        """Take in a comment."""
        self.found.setdefault("", [])


def main() -> None:
    """Read pages from a file, and print what they become."""
    # Only the generator's environment has it.
    markdown = import_module("markdown")
    elements = _Elements()
    for page in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")).values():
        # What the generator reads before the page itself.
        text = page.partition("\n---\n")[2] if page.startswith("---\n") else page
        elements.feed(markdown.markdown(text, extensions=_EXTENSIONS.split()))
    print(json.dumps({tag: sorted(set(names)) for tag, names in elements.found.items()}))


if __name__ == "__main__":
    main()
