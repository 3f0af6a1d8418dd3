"""The section of an operation: how it is called, what it takes and answers, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.generate.answer_errors import error_of
from scripts.generate.words import in_releases
from scripts.prepare.plan import AnswerPlan, BodyPlan, FilterPlan, OperationPlan, PagingPlan, ParameterPlan, SpanPlan

from .book import Book
from .marks import code, fenced, link, plain, table
from .places import anchor_of, page_of_tag

# A signature of more lines is folded.
_LONGEST_SIGNATURE = 12
_EVIDENCE = {
    "documented": "the platform's public documents have this route",
    "observed": "this route was seen on servers or in programs that call it",
    "inferred": "the route follows from others like it; the platform may have another",
}
_DIALECTS = {
    "token": "by a cursor in the answer",
    "linked": "by the link to the next page, and by row",
    "links": "by the link to the next page",
    "rows": "by the number of the first row",
    "numbered": "by the number of the page, from 0",
    "numbered_from_one": "by the number of the page, from 1",
}
_PARAMETER_OF_PAGES = "_parameter"


def section_of(book: Book, operation: OperationPlan) -> list[str]:
    """The lines of an operation's section."""
    page = page_of_tag(book.platform, operation.tag)
    older = operation.version is not None and operation.version != operation.versions[0]
    # The newest version is what is meant by the name alone, in calls and in searches.
    version = f" · {operation.version}" if older else ""
    name = operation.name + version
    # By what it is called on the wire it is found as well; the table of contents does without.
    wire = f" <small>{plain(operation.id)}</small>" if operation.id != operation.name else ""
    lines = [f'## {plain(name)}{wire} {{ #{anchor_of(operation)} data-toc-label="{name}" }}', ""]
    lines += [f"{code(f'{operation.method} {operation.path}')}", ""]
    lines += [f"- {said}" for said in _said(book, operation, page)] + [""]
    lines += fenced(book.signatures.example(operation))
    lines += _signature(book, operation)
    lines += _parameters(book, operation, page)
    lines += _body(book, operation, page)
    lines += _filters(book, operation)
    lines += _answers(book, operation, page)
    return lines


def _said(book: Book, operation: OperationPlan, page: str) -> Iterator[str]:
    """What is to be known before calling it."""
    yield f"Gives {_gives(book, operation, page)}."
    if operation.deprecated:
        yield "**Deprecated** by the platform."
    if operation.dangerous:
        danger = operation.dangerous.replace("-", " ")
        yield f"**Needs `{operation.confirmed_by}=True`**: it {plain(danger)}."
    if operation.version is not None:
        others = [each for each in book.plan.operations if _is_other_version(each, operation)]
        links = ", ".join(link(code(str(each.version)), page, page, anchor_of(each)) for each in others)
        yield f"Version {code(operation.version)}" + (f"; also {links}." if links else ".")
    if operation.paging is not None:
        yield _paging(operation, operation.paging)
    if operation.evidence:
        yield f"Evidence: **{plain(operation.evidence)}**" + _after(_EVIDENCE.get(operation.evidence))
    if operation.releases is not None and operation.releases.own is not None:
        yield f"Not in every release: {_releases(operation.releases.own)}."
    if operation.server is not None:
        yield f"Served at {code(operation.server.url)}, unlike others: see `servers=`."
    if operation.security is not None:
        yield _login(operation.security)
    if operation.keys is not None and (operation.keys.made or operation.keys.given):
        yield f"The server knows the object by {', '.join(map(code, (*operation.keys.made, *operation.keys.given)))}."
    if operation.former:
        yield f"Called {', '.join(code('.'.join(each)) for each in operation.former)} before, and still found so."


def _after(words: str | None) -> str:
    return f": {words}." if words else "."


def _is_other_version(other: OperationPlan, operation: OperationPlan) -> bool:
    return other.source == operation.source and other.version != operation.version


def _gives(book: Book, operation: OperationPlan, page: str) -> str:
    if operation.paging is not None:
        return f"a `Pager` of {book.values.words(operation.paging.item, page)}"
    if operation.success is None:
        return "the address of the object, or `None`" if operation.gives_address else "nothing"
    if book.signatures.gives(operation) == "Download":
        return "a `Download`"
    address = ", the address of the object" if operation.gives_address else ""
    iterated = ", iterated item by item" if book.signatures.is_iterated(operation) else ""
    return book.values.words(operation.success, page).replace("a file", "`bytes`") + address + iterated


def _paging(operation: OperationPlan, paging: PagingPlan) -> str:
    """How the list is read."""
    size = paging.places.get("size_parameter")
    named = next((each.name for each in operation.parameters if each.wire == size and each.where == "query"), None)
    said = f"Read page by page (`{paging.dialect}`): {_DIALECTS.get(paging.dialect, 'as the description declares')}"
    if named is not None:
        most = f", at most {paging.largest_page} items a page" if paging.largest_page else ""
        said += f"; {code(f'{named}=')} is the size of a page{most}"
    return f"{said}."


def _login(security: tuple[tuple[str, ...], ...]) -> str:
    ways = [" with ".join(map(code, way)) or "none at all" for way in security]
    return f"Login of its own: {' or '.join(ways)}." if ways else "Needs no login."


def _releases(span: SpanPlan) -> str:
    return plain(in_releases(span))


def _signature(book: Book, operation: OperationPlan) -> list[str]:
    text = book.signatures.signature(operation)
    if text.count("\n") <= _LONGEST_SIGNATURE:
        return fenced(text)
    count = len(book.signatures.arguments(operation))
    return ["", f'??? note "Signature, {count} arguments"', *fenced(text, indent="    ")]


def _parameters(book: Book, operation: OperationPlan, page: str) -> list[str]:
    facts = book.facts.of_parameters(operation)
    rows = [
        _parameter(book, operation, each, facts.get((each.where, each.wire), []), page) for each in operation.parameters
    ]
    return table(("argument", "on the wire", "type", "required", "allowed"), rows)


def _parameter(
    book: Book, operation: OperationPlan, parameter: ParameterPlan, facts: list[str], page: str
) -> tuple[str, ...]:
    words = book.values.on(page)
    kind, allowed = words.of_argument(parameter), words.allowed(operation, parameter, facts)
    wire = f"{parameter.where} {code(parameter.wire)}"
    return (code(parameter.name), wire, kind, "yes" if parameter.required else "", "; ".join(allowed))


def _body(book: Book, operation: OperationPlan, page: str) -> list[str]:
    if not operation.bodies:
        return []
    rows = [_form(book, each, page) for each in operation.bodies]
    lines = ["**Body**" if operation.bodies[0].required else "**Body**, which may be left out", ""]
    lines += table(("media type", "model", ""), rows)
    if operation.releases is not None and operation.releases.body:
        spans = [(code(name), _releases(span)) for name, span in operation.releases.body.items()]
        lines += ["Properties that not every release has:", "", *table(("property", "releases"), spans)]
    return lines


def _form(book: Book, form: BodyPlan, page: str) -> tuple[str, ...]:
    kind = "`str`" if form.kind == "text" else "a file" if form.kind == "bytes" else book.values.words(form.type, page)
    return (code(form.media_type), kind, "nothing is required" if form.partial else "")


def _filters(book: Book, operation: OperationPlan) -> list[str]:
    if operation.filters is None:
        return []
    rows = [_filter(operation.filters, wire, lookups) for wire, lookups in operation.filters.fields.items()]
    lines = ["", f'??? note "Filters: {len(rows)} fields with their lookups, as `**filters`"', ""]
    return [*lines, *(f"    {line}".rstrip() for line in table(("field", "lookups", ""), rows)), ""]


def _filter(filters: FilterPlan, wire: str, lookups: tuple[str, ...] | str | None) -> tuple[str, ...]:
    python = next((name for name, other in filters.names.items() if other == wire), wire)
    if lookups == "relation":
        said = "an object, its key or its address"
        other = filters.across.get(wire)
        said += f"; the filters of {code(other)} after `__`" if other else ""
    elif lookups is None:
        said = "any"
    else:
        said = ", ".join(map(code, lookups)) or "none but the value itself"
    notes = []
    if wire in filters.together:
        notes.append(f"only with {', '.join(map(code, filters.together[wire]))}")
    if wire in filters.unsorted:
        notes.append("not to be sorted by")
    if wire in filters.releases:
        notes.append(_releases(filters.releases[wire]))
    return (code(python), said, "; ".join(notes))


def _answers(book: Book, operation: OperationPlan, page: str) -> list[str]:
    shown_answers = [each for each in operation.answers if each.version in (None, operation.version)]
    rows = [_answer(book, each, page) for each in shown_answers]
    return ["**Answers**", "", *table(("status", "media type", "model", "raises", "headers"), rows)] if rows else []


def _answer(book: Book, answer: AnswerPlan, page: str) -> tuple[str, ...]:
    return (
        code(answer.status),
        code(answer.media_type) if answer.media_type else "",
        book.values.words(answer.type, page) if answer.type is not None else "",
        code(error) if (error := error_of(answer.status)) else "",
        ", ".join(map(code, answer.headers)),
    )
