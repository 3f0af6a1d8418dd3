"""Everything of a plan is in the pages, and every link between them leads somewhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from scripts.reference.book import Book
from scripts.reference.guides import Guides
from scripts.reference.places import anchor_of, anchor_of_class, page_of_class, page_of_tag

_FENCE = re.compile(r"^ *(```+|~~~+).*?^ *\1$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+).*?\1")
_LINK = re.compile(r"\]\(([^()\s]*)\)")
_HEADING = re.compile(r"^#+ (.*?)(?: \{ #(\S+)[^}]*\})?$", re.MULTILINE)


def section(page: str, anchor: str) -> str:
    """What stands below the heading with an anchor."""
    return re.split(rf"\{{ #{anchor}(?: [^}}]*)?\}}\n", page)[1].partition("\n## ")[0]


def links(page: str) -> list[str]:
    """The targets of a page's links."""
    return _LINK.findall(_CODE.sub("", _FENCE.sub("", page)))


def anchors(page: str) -> set[str]:
    """What the headings of a page can be linked by."""
    found = set()
    for words, given in _HEADING.findall(_FENCE.sub("", page)):
        plain = re.sub(r"[^\w\s-]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words)).strip().lower()
        found.add(given or re.sub(r"[\s-]+", "-", plain))
    return found


def broken(pages: Mapping[str, str], others: Mapping[str, object]) -> list[str]:
    """The links of pages that lead nowhere."""
    known = {name: anchors(text) for name, text in pages.items()}
    found = []
    for name, text in pages.items():
        for target in links(text):
            path, _, anchor = target.partition("#")
            wanted = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            is_there = wanted in known and (not anchor or anchor in known[wanted])
            if not re.match("https?:", target) and not is_there and wanted not in others:
                found.append(f"{name}: {target}")
    return found


def test_every_operation_is_told_with_all_that_it_takes_and_answers(book: Book, pages: dict[str, str]) -> None:
    for operation in book.plan.operations:
        told = section(pages[page_of_tag(book.platform, operation.tag)], anchor_of(operation))
        assert f"`{operation.method} {operation.path}`" in told
        assert book.signatures.example(operation).splitlines()[-1].strip() in told
        for parameter in operation.parameters:
            assert f"| `{parameter.name}` | {parameter.where} `{parameter.wire}` |" in told
        for form in operation.bodies:
            assert f"| `{form.media_type}` |" in told
        for answer in operation.answers:
            if answer.version in (None, operation.version):
                assert f"| `{answer.status}` |" in told
        if operation.evidence:
            assert f"Evidence: **{operation.evidence}**" in told


def test_every_class_is_told_with_all_its_properties_or_values(book: Book, pages: dict[str, str]) -> None:
    for entry in book.plan.classes.values():
        told = section(pages[page_of_class(book.platform, entry)], anchor_of_class(entry))
        for field in entry.fields:
            assert f"| `{field.attribute}` | `{field.wire}` |" in told
        assert told.count("\n| `") == len(entry.fields) + len(entry.members)


def test_every_link_of_the_reference_leads_somewhere(pages: dict[str, str]) -> None:
    assert broken(pages, {}) == []


def test_every_link_of_the_guides_leads_somewhere(guides: Guides) -> None:
    assert broken(guides.pages, guides.files) == []
