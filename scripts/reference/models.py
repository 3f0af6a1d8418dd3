"""The section of a class: its attributes, or its values."""

from __future__ import annotations

from scripts.errors import counted
from scripts.generate.rendering import literal
from scripts.prepare.plan import ClassPlan, FieldPlan

from .book import Book
from .marks import code, plain, table
from .places import anchor_of_class, page_of_class

_USES_SHOWN = 12
# What lists have that come whole.
LISTED = "`for item in answer`, `len(answer)`, `answer[0]`, `.first()`, `.take(5)`, `.collect()`"


def section_of_class(book: Book, entry: ClassPlan) -> list[str]:
    """The lines of a class's section."""
    page = page_of_class(book.platform, entry)
    lines = [f"## {plain(entry.name)} {{ #{anchor_of_class(entry)} }}", ""]
    lines += [f"`from generated.{book.platform}.models import {entry.name}`", ""]
    if entry.kind == "model":
        lines += _model(book, entry, page)
    elif entry.kind == "alias":
        assert entry.alias is not None
        lines += [f"Another name of {book.values.words(entry.alias, page)}.", ""]
    else:
        lines += [_said_of_values(entry), ""]
        lines += table(("member", "value"), [(code(f"{entry.name}.{n}"), code(literal(v))) for n, v in entry.members])
    if entry.former:
        lines += [f"It was called {', '.join(map(code, entry.former))} before, and is still found so.", ""]
    uses = [book.link_to(each, page) for each in book.uses(entry)]
    holders = [book.values.name(each, page) for each in book.holders(entry)]
    for words, links in (("Used by", uses), ("Part of", holders)):
        if links:
            more = f" and {len(links) - _USES_SHOWN} more" if len(links) > _USES_SHOWN else ""
            # Who searches for an operation is to find that, and not what it gives.
            lines += [f"{words} {', '.join(links[:_USES_SHOWN])}{more}.", "{ data-search-exclude }", ""]
    return lines


def _said_of_values(entry: ClassPlan) -> str:
    what = "Values that the platform takes and gives" if entry.kind == "constants" else "An open enumeration"
    return f"{what}: {counted(len(entry.members), 'value')} known; what is not known stays as it came."


def _model(book: Book, entry: ClassPlan, page: str) -> list[str]:
    facts = book.facts.of_fields(entry)
    rows = [_row(book, each, facts.get(each.wire, []), page) for each in entry.fields]
    lines = []
    if entry.listing is not None:
        item = book.values.words(entry.listing.item, page)
        lines += [f"Iterated as the list `{entry.listing.attribute}` of {item}: {LISTED}.", ""]
    lines += table(("attribute", "on the wire", "type", "required", "allowed"), rows)
    if entry.rest is not None:
        lines += [f"Other properties: {book.values.words(entry.rest, page)}, in `additional_properties`.", ""]
    elif not rows:
        lines += ["No property is described; what comes is in `additional_properties`.", ""]
    return lines


def _row(book: Book, field: FieldPlan, facts: list[str], page: str) -> tuple[str, ...]:
    kind = book.values.words(field.type, page)
    if field.nullable and "`None`" not in kind:
        kind += " or `None`"
    required = {
        (True, True): "yes",
        (True, False): "in answers",
        (False, True): "in requests",
        (False, False): "",
    }[field.required, field.needed]
    allowed = [book.values.on(page).values(field.type), *facts]
    if field.default is not None:
        allowed.append(f"{code(literal(field.default))} where nothing is said")
    wire = code(field.wire)
    return (code(field.attribute), wire, kind, required, "; ".join(filter(None, allowed)))
