"""The pages of one platform's reference, by their paths in the site."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.errors import counted, listed
from scripts.prepare.plan import ClassPlan, OperationPlan

from .book import Book
from .marks import code, fenced, link, plain, table
from .models import section_of_class
from .operations import section_of
from .places import VALUES, all_operations, letter_of, overview, page_of_class, page_of_tag

_SUCH_AS = 3
# What repeats others: searches are to lead to the operations, and to what has these values.
_NOT_SEARCHED = ["---", "search:", "  exclude: true", "---", ""]


def pages_of(book: Book) -> dict[str, str]:
    """Every page of a platform: the overview, all operations, one for each tag, and one for each letter of classes."""
    tags = book.plan.by_tag()
    letters = by_letter(book)
    found = {
        overview(book.platform): _overview(book, tags),
        all_operations(book.platform): _all_operations(book, tags),
    }
    for tag, operations in tags.items():
        found[page_of_tag(book.platform, tag)] = _tag(book, tag, operations)
    for letter, classes in letters.items():
        found[page_of_class(book.platform, classes[0])] = _letter(book, letter, classes)
    return {page: "\n".join(lines) + "\n" for page, lines in found.items()}


def by_letter(book: Book) -> dict[str, list[ClassPlan]]:
    """The classes by the letters that they are found under, both sorted."""
    found: dict[str, list[ClassPlan]] = {}
    for entry in sorted(book.plan.classes.values(), key=lambda entry: (letter_of(entry), entry.name)):
        found.setdefault(letter_of(entry), []).append(entry)
    return found


def _overview(book: Book, tags: dict[str, list[OperationPlan]]) -> list[str]:
    page = overview(book.platform)
    plan, caller = book.plan, book.caller
    routes = len({operation.source for operation in plan.operations})
    lines = [f"# {plain(book.title)}: reference", ""]
    lines += [f"{counted(routes, 'operation')}, {counted(len(plan.classes), 'model')}."]
    if plan.versions:
        views = [code(f"{caller.variable}.{version}") for version in plan.versions]
        lines += [f"Versions: {listed(views)}; without one, each operation is called in its newest."]
    if plan.releases:
        lines += [f"Of servers of the releases {listed([code(each) for each in plan.releases])}."]
    lines += ["", f"`Async{caller.client}` has the same operations with `await`, and `async for` for pagers."]
    lines += fenced(f"from facade import {caller.client}\n\n{caller.opened}\n    ...")
    lines += [link("All operations in one table", page, all_operations(book.platform)), ""]
    rows = [
        (
            link(code(tag), page, page_of_tag(book.platform, tag)),
            str(len({each.source for each in operations})),
            ", ".join(dict.fromkeys(code(each.name) for each in operations[:_SUCH_AS]))
            + (" …" if len(operations) > _SUCH_AS else ""),
        )
        for tag, operations in tags.items()
    ]
    return [*lines, *table(("tag", "operations", "such as"), rows)]


def _all_operations(book: Book, tags: dict[str, list[OperationPlan]]) -> list[str]:
    page = all_operations(book.platform)
    rows = [
        (book.link_to(each, page), code(f"{each.method} {each.path}"), plain(each.evidence or ""))
        for operations in tags.values()
        for each in operations
    ]
    heads = ("operation", "route", "evidence")
    # The table repeats what the pages of the tags say, which is where searches are to lead.
    return [
        "---",
        "search:",
        "  exclude: true",
        "---",
        "",
        f"# {plain(book.title)}: all operations",
        "",
        *table(heads, rows),
    ]


def _tag(book: Book, tag: str, operations: list[OperationPlan]) -> list[str]:
    lines = [
        f"# {plain(f'{book.caller.variable}.{tag}')}",
        "",
        f"{plain(book.title)}, {counted(len(operations), 'operation')}.",
        "",
    ]
    return [*lines, *_sections(section_of(book, operation) for operation in _newest_first(operations))]


def _letter(book: Book, letter: str, classes: list[ClassPlan]) -> list[str]:
    lines = [f"# {plain(book.title)}: models, {letter.upper() if len(letter) == 1 else letter}", ""]
    if letter == VALUES:
        lines = [*_NOT_SEARCHED, *lines]
    return [*lines, *_sections(section_of_class(book, entry) for entry in classes)]


def _sections(sections: Iterator[list[str]]) -> Iterator[str]:
    for section in sections:
        yield from section
        yield ""


def _newest_first(operations: list[OperationPlan]) -> list[OperationPlan]:
    """Operations by name, of each the newest version first."""
    return sorted(operations, key=lambda each: (each.name, each.versions.index(each.version) if each.version else 0))
