"""The folder that the site is built from: pages, files, and the configuration of the generator."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts import sources
from scripts.errors import Notice, PipelineError
from scripts.generate.understanding import corrected, planned, platforms
from scripts.progress import ProgressFactory, progress

from .book import Book
from .guides import DOCS, START, Guides, site_path
from .pages import by_letter, pages_of
from .places import all_operations, overview, page_of_class, page_of_tag
from .signatures import Caller

PAGES = "pages"
CONFIG = "zensical.toml"
# What the site is made like is said beside the pages that it is made of.
BASE = Path(DOCS) / "site.toml"
STYLE = Path(DOCS) / "site.css"
_OTHERS = "More"
_REFERENCE = "Reference"
_START = "Start"
_OWN = (START,)
Nav = list[dict[str, Any]]


def write_site(
    root: Path,
    target: Path,
    tell: Callable[[list[Notice]], None] = lambda notices: None,
    show: ProgressFactory = progress,
) -> int:
    """Write the folder anew that the generator makes the site from; give how many pages it has.

    Args:
        root: The project.
        target: The folder; what is in it of before goes.
        tell: Takes the links of pages that lead nowhere, and are left out.
        show: Makes the display.

    Raises:
        PipelineError: A description cannot be understood, docs/site.toml is not right, or the folder has something
            else in it.
    """
    if target.is_dir() and any(target.iterdir()) and not (target / CONFIG).is_file():
        raise PipelineError("this folder has something else in it", file=target, hint="name a new one, or empty it")
    base = _base(root)
    guides = Guides(root).gather()
    tell(guides.notices)
    pages, nav = dict(guides.pages), _nav_of_guides(base, guides, root)
    names = platforms(root / "specs")
    listed: Nav = []
    with show("Writing", len(names)) as step:
        for name in names:
            step(1, name)
            book = book_of(name, root)
            pages |= pages_of(book)
            listed.append({book.title: _nav_of_platform(book)})
    nav.insert(len(nav) - 1, {_REFERENCE: listed})
    shutil.rmtree(target, ignore_errors=True)
    guides.files[STYLE.name] = (root / STYLE).read_bytes()
    for path, content in [*((p, t.encode()) for p, t in pages.items()), *guides.files.items()]:
        file = target / PAGES / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (target / CONFIG).write_text(_config(base, nav), encoding="utf-8")
    return len(pages)


def book_of(platform: str, root: Path) -> Book:
    """The reference of a platform, before it is written."""
    specs = root / "specs"
    source = sources.find(platform, specs / "sources.toml")
    facade = (path.read_text(encoding="utf-8") for path in (root / "facade" / platform).glob("*.py"))
    from_env = any("def from_env(" in text for text in facade)
    caller = Caller(source.client_name, source.variable_name, from_env)
    return Book(platform, source.title, planned(platform, specs), corrected(platform, specs), caller)


def _base(root: Path) -> dict[str, Any]:
    path = root / BASE
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PipelineError(f"cannot be read: {error}", file=path) from None
    sections = found.get("sections", {})
    listed = sections.values() if isinstance(sections, dict) else [sections]
    if not all(isinstance(pages, list) and all(isinstance(page, str) for page in pages) for pages in listed):
        hint = 'write "Use" = ["docs/calls.md"]'
        raise PipelineError("a section is a list of pages", file=path, pointer="/sections", hint=hint)
    if not isinstance(found.get("project", {}), dict):
        raise PipelineError("this is a table", file=path, pointer="/project", hint="write [project]")
    return found


def _nav_of_guides(base: dict[str, Any], guides: Guides, root: Path) -> Nav:
    """The hand-written pages in their sections; those that no section names come last."""
    sections: dict[str, list[str]] = base.get("sections", {})
    named = [source for listed in sections.values() for source in listed]
    for source in named:
        if site_path(source, root) not in guides.pages:
            raise PipelineError(f"there is no page {source}", file=root / BASE, hint="name pages as README or docs/ do")
    every = sorted(f"{DOCS}/{path.name}" for path in (root / DOCS).glob("*.md"))
    others = [source for source in every if source not in named]
    nav: Nav = [{_START: site_path(START, root)}]
    nav += [{title: [site_path(source, root) for source in listed]} for title, listed in sections.items()]
    if others:
        nav.insert(-1, {_OTHERS: [site_path(source, root) for source in others]})
    return nav


def _nav_of_platform(book: Book) -> list[Any]:
    platform = book.platform
    tags = [{tag: page_of_tag(platform, tag)} for tag in book.plan.by_tag()]
    classes = [{letter.capitalize(): page_of_class(platform, found[0])} for letter, found in by_letter(book).items()]
    return [
        overview(platform),
        {"Operations": [all_operations(platform), *tags]},
        *([{"Models": classes}] if classes else []),
    ]


def _config(base: dict[str, Any], nav: Nav) -> str:
    """The configuration: what docs/site.toml says, with what is made of the pages."""
    project = {"docs_dir": PAGES, **base.get("project", {}), "nav": nav}
    return "".join(f"{name} = {_toml(value)}\n" for name, value in {"project": project}.items())


def _toml(value: Any) -> str:
    """A value in TOML, on one line. JSON's texts, numbers and truths are TOML's too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(name)} = {_toml(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value)
