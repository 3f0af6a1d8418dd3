"""The hand-written pages in the site: README as the start page, docs/, and every file of the project that they link to.

What people read in the repository is written for its own renderer; here it is brought to the rules of the site's.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from scripts.errors import Notice

from .indents import indented_by_four
from .marks import code, fenced, link

START = "README.md"
DOCS = "docs"
FILES = "files"
_LINK = re.compile(r"(?P<words>!?\[(?:[^\[\]]|\[[^\]]*\])*\])\((?P<target>[^()\s]+)\)")
_CODE = re.compile(r"(`+)(?:.*?)\1")
_FENCE = re.compile(r"^\s*(```+|~~~+)")
_PICTURES = frozenset({".svg", ".png", ".jpg", ".gif"})
_LANGUAGES = {".py": "python", ".toml": "toml", ".sh": "bash", ".json": "json", ".yaml": "yaml", ".csv": "text"}
_LEFT_OUT = frozenset({"__pycache__"})


class Guides:
    """Gathers pages and files, each by its path in the site. `notices` are the links that lead nowhere, which are left
    out."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.pages: dict[str, str] = {}
        self.files: dict[str, bytes] = {}
        self.notices: list[Notice] = []
        self._queue: list[str] = []

    def gather(self) -> Guides:
        """Take in README, docs/ and all that they link to."""
        self._queue = [START, *sorted(f"{DOCS}/{path.name}" for path in (self._root / DOCS).glob("*.md"))]
        for source in self._queue:
            self._take(source)
        return self

    def _take(self, source: str) -> None:
        """Make a page, or a file, of something of the project."""
        page, path = site_path(source, self._root), self._root / source
        if path.is_dir():
            self.pages[page] = "\n".join(self._folder(source, page)) + "\n"
        elif path.suffix in _PICTURES:
            self.files[page] = path.read_bytes()
        elif path.suffix == ".md":
            self.pages[page] = self._rewritten(source, path.read_text(encoding="utf-8"))
        else:
            text = path.read_text(encoding="utf-8", errors="replace")
            lines = [f"# {code(source)}", *fenced(text, _LANGUAGES.get(path.suffix, "text"))]
            self.pages[page] = "\n".join(lines) + "\n"

    def _folder(self, source: str, page: str) -> Iterator[str]:
        yield from (f"# {code(f'{source}/')}", "")
        for path in sorted((self._root / source).iterdir()):
            if path.name not in _LEFT_OUT and not path.name.startswith("."):
                inside = f"{source}/{path.name}"
                self._ask(inside)
                yield f"- {link(code(path.name), page, site_path(inside, self._root))}"

    def _ask(self, source: str) -> None:
        if source not in self._queue:
            self._queue.append(source)

    def _rewritten(self, source: str, text: str) -> str:
        """A page with its links as they are in the site, and its lists and tables as the site reads them."""
        lines: list[str] = []
        # The lines of one paragraph, over which the words of a link may be broken.
        together: list[str] = []

        def end_paragraph() -> None:
            if together:
                first = len(lines) + 1
                lines.extend(self._paragraph(source, "\n".join(together), first).split("\n"))
                together.clear()

        fence = ""
        for line in text.splitlines():
            opening = _FENCE.match(line)
            if opening and (not fence or opening[1].startswith(fence)):
                fence = "" if fence else opening[1]
            if fence or opening or not line.strip():
                end_paragraph()
                lines.append(line)
            else:
                together.append(line)
        end_paragraph()
        return "\n".join(indented_by_four(lines)) + "\n"

    def _paragraph(self, source: str, text: str, first: int) -> str:
        kept: list[str] = []

        def keep(found: re.Match[str]) -> str:
            # Between backticks a table's own divider is written with a mark in front, which the site would show.
            kept.append(found[0].replace(r"\|", "|"))
            return f"\0{len(kept) - 1}\0"

        def put(found: re.Match[str]) -> str:
            return kept[int(found[1])]

        bare = _CODE.sub(keep, text)
        linked = _LINK.sub(lambda found: self._link(source, found, first + bare.count("\n", 0, found.start())), bare)
        return re.sub("\0([0-9]+)\0", put, linked)

    def _link(self, source: str, found: re.Match[str], number: int) -> str:
        target, _, anchor = found["target"].partition("#")
        if not target or re.match(r"[a-z][a-z0-9+.-]*:", target):
            return found[0]
        wanted = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        if wanted.startswith("..") or not (self._root / wanted).exists():
            problem = f"line {number} links to {target}, which is not there"
            self.notices.append(Notice(problem, file=source))
            return found["words"].lstrip("!")[1:-1]
        self._ask(wanted)
        address = posixpath.relpath(
            site_path(wanted, self._root), posixpath.dirname(site_path(source, self._root)) or "."
        )
        return f"{found['words']}({address}{'#' + anchor if anchor else ''})"


def site_path(source: str, root: Path) -> str:
    """Where a file or folder of the project is in the site."""
    path = PurePosixPath(source)
    if source == START:
        return "index.md"
    if (root / source).is_dir():
        return f"{FILES}/{source}/index.md"
    if path.parent == PurePosixPath(DOCS):
        return path.name
    if path.suffix == ".md" or path.suffix in _PICTURES:
        return f"{FILES}/{source}" if path.name != "README.md" else f"{FILES}/{path.parent}/readme.md"
    return f"{FILES}/{source}.md"
