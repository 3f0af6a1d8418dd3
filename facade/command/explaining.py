"""What is said of operations: one line each, or all that one takes and gives."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .arguments import Argument, arguments_of
from .operations import Found, every
from .platforms import Known
from .words import allowed, kind_of, type_in_words, values_of

if TYPE_CHECKING:
    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Answer, Operation

# Of a body or an answer, so many levels are told.
_LEVELS = 3
_MOST_VALUES = 30

Row = tuple[str, ...]


def lines_of(known: Known, search: str | None, version: str | None = None) -> list[dict[str, str]]:
    """A line for each operation in which all the words of a search are found, in any spelling."""
    words = [_letters(word) for word in (search or "").split()]
    rows = [
        {
            "operation": found.path,
            "versions": " ".join(found.versions),
            "route": found.operation.route,
            "gives": _gives_with_warnings(found),
        }
        for found in every(known, version)
    ]
    return [row for row in rows if all(word in _letters(" ".join(row.values())) for word in words)]


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ").replace(" ", "")


def gives(found: Found) -> str:
    """What a call gives, in words."""
    if found.kind == "bytes":
        return "a file"
    decoder = answer_of(found)
    if found.kind == "paged":
        return f"list of {type_in_words(decoder)}, page by page" if decoder is not None else "list, page by page"
    return type_in_words(decoder) if decoder is not None else "nothing"


def _gives_with_warnings(found: Found) -> str:
    operation = found.operation
    said = [gives(found)]
    said += ["deprecated"] * operation.deprecated
    said += [operation.dangerous.replace("-", " ")] if operation.dangerous else []
    said += ["route inferred"] * (operation.evidence == "inferred")
    return "; ".join(said)


def answer_of(found: Found) -> Decoder | None:
    """What decodes the answer, or each item of a list."""
    answer = _good(found.operation)
    if answer is None or answer.decoder is None:
        return None
    decoder = answer.decoder
    paging = found.operation.paging
    for attribute in filter(None, paging.items.split(".")) if paging is not None else ():
        inside = _inside(decoder, attribute)
        if inside is None:
            return None
        decoder = inside
    return _item(decoder) if paging is not None else decoder


def gives_rows(found: Found) -> bool:
    """Whether an answer that comes whole is a list, or has one list of objects and nothing else."""
    from generated.runtime.choosing import bare
    from generated.runtime.containers import ListOf, ModelOf

    decoder = answer_of(found)
    whole = bare(decoder) if decoder is not None else None
    if isinstance(whole, ModelOf):
        fields = whole.resolve()._fields
        whole = bare(fields[0].decoder) if len(fields) == 1 else None
    return isinstance(whole, ListOf)


def may_be_a_file(found: Found) -> bool:
    """Whether an answer may be one text or file as it is, by its type."""
    from generated.runtime.choosing import bare
    from generated.runtime.scalars import ANY, BINARY, TEXT

    decoder = answer_of(found)
    whole = found.kind == "method" and decoder is not None and bare(decoder) in (ANY, BINARY, TEXT)
    return found.kind == "bytes" or whole


def _good(operation: Operation) -> Answer | None:
    """The answer of a call that went well, in its own version."""
    good = [answer for answer in operation.answers if answer.status.startswith("2")]
    asked = operation.accept.partition(",")[0]
    return next((answer for answer in good if answer.media_type == asked), good[0] if good else None)


def _inside(decoder: Decoder, attribute: str) -> Decoder | None:
    from generated.runtime.choosing import bare
    from generated.runtime.containers import ModelOf

    decoder = bare(decoder)
    fields = decoder.resolve()._fields if isinstance(decoder, ModelOf) else ()
    return next((entry.decoder for entry in fields if entry.attribute == attribute), None)


def _item(decoder: Decoder) -> Decoder:
    from generated.runtime.choosing import bare
    from generated.runtime.containers import ListOf

    found = bare(decoder)
    return found.item if isinstance(found, ListOf) else found


def parts_of(known: Known, found: Found) -> Iterator[tuple[str, list[Row]]]:
    """All that is to be said of an operation: headings, with rows of as many cells each."""
    operation, arguments = found.operation, arguments_of(found)
    facts: list[Row] = [("route", operation.route)]
    if operation.versions:
        facts.append(("versions", f"{', '.join(operation.versions)} (this is {operation.version})"))
    facts.append(("gives", _gives_with_warnings(found)))
    if operation.releases is not None and operation.releases.own is not None:
        facts.append(("releases", str(operation.releases.own)))
    if operation.server is not None:
        facts.append(("served at", operation.server.url))
    yield f"{known.name} {found.path}", facts
    if arguments.named:
        yield "arguments", [_argument(operation, each) for each in arguments.named.values()]
    yield from _bodies(operation)
    if operation.filters is not None:
        yield "filters, as NAME__LOOKUP=VALUE", [_filter(*each) for each in operation.filters.fields.items()]
    decoder = answer_of(found)
    columns = list(_fields(decoder, asking=False)) if decoder is not None and found.kind != "bytes" else []
    if columns:
        yield "columns", columns
    yield "example", [(_example(known, found),)]


def _bodies(operation: Operation) -> Iterator[tuple[str, list[Row]]]:
    """The forms of the body; those that take the same are one."""
    forms: dict[tuple[str, tuple[Row, ...]], list[str]] = {}
    for form in operation.bodies:
        kind = {"text": "text", "bytes": "a file"}.get(form.kind) or type_in_words(form.decoder)
        rows = () if form.kind in ("text", "bytes") else tuple(_fields(form.decoder, asking=not form.partial))
        forms.setdefault((kind, rows), []).append(form.media_type)
    need = "" if operation.bodies and operation.bodies[0].required else ", which may be left out"
    for (kind, rows), media_types in forms.items():
        yield f"body{need}: {kind}, as {' or '.join(media_types)}", list(rows)


def _argument(operation: Operation, argument: Argument) -> Row:
    where = f"{argument.parameter.where} {argument.parameter.name}" if argument.parameter is not None else ""
    kind = kind_of(argument)
    return (
        argument.name,
        "required" if argument.required else "",
        kind,
        _listed(allowed(operation, argument), kind),
        where,
    )


def _listed(values: list[str], kind: str) -> str:
    if not values or kind == "true or false":
        return ""
    more = f" and {len(values) - _MOST_VALUES} more" if len(values) > _MOST_VALUES else ""
    return ", ".join(values[:_MOST_VALUES]) + more


def _fields(decoder: Decoder, *, asking: bool, before: str = "", inside: tuple[Any, ...] = ()) -> Iterator[Row]:
    """The properties of an object by dotted names, those of objects within it, too."""
    from generated.runtime.choosing import bare, flat
    from generated.runtime.containers import Alternatives, ListOf, ModelOf

    decoder = bare(decoder)
    if isinstance(decoder, ListOf):
        yield from _fields(decoder.item, asking=asking, before=before, inside=inside)
    elif isinstance(decoder, Alternatives):
        seen: set[Row] = set()
        for option in flat(decoder):
            rows = [row for row in _fields(option, asking=asking, before=before, inside=inside) if row not in seen]
            seen.update(rows)
            yield from rows
    elif isinstance(decoder, ModelOf):
        model = decoder.resolve()
        if model in inside or len(inside) >= _LEVELS:
            return
        for entry in model._fields:
            kind = type_in_words(entry.decoder)
            need = "required" if asking and entry.needed else ""
            yield before + entry.wire, need, kind, _listed(values_of(entry.decoder), kind)
            yield from _fields(entry.decoder, asking=asking, before=f"{before}{entry.wire}.", inside=(*inside, model))


def _filter(name: str, lookups: Iterable[str] | None) -> Row:
    return name, "any lookup" if lookups is None else ", ".join(lookups) or "the value itself"


def _example(known: Known, found: Found) -> str:
    operation, arguments = found.operation, arguments_of(found)
    typed = [
        f"{name}={'true' if arguments.named[name].kind == 'truth' else name.upper()}" for name in arguments.required()
    ]
    typed += ["FIELD=VALUE"] if arguments.filters and operation.dangerous is not None else []
    if arguments.body:
        form = operation.bodies[0]
        files = [row[0] for row in _fields(form.decoder, asking=True) if row[1] and row[2].endswith("file")]
        typed += [f"--file {name}=PATH" for name in files] if form.kind == "multipart" and files else ["--body FILE"]
    typed += ["--save PATH"] if found.kind == "bytes" else []
    typed += ["--all"] if found.kind == "paged" else []
    return " ".join(["sequencing call", known.name, found.path, *typed])


def print_lines(rows: list[dict[str, str]]) -> None:
    """A line each, with tabs between; two of them where a terminal has no room for one."""
    from .tables import console_of, print_paragraphs, print_rows, width_of

    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(row.values()))
    elif width_of(rows) <= console_of(sys.stdout).width:
        print_rows([tuple(row.values()) for row in rows], heading=tuple(rows[0]))
    else:
        print_paragraphs(
            (f"{row['operation']}  {row['versions']}".rstrip(), f"{row['route']}  {row['gives']}") for row in rows
        )


def records_of(parts: Iterable[tuple[str, list[Row]]]) -> Iterator[dict[str, str]]:
    """The same parts for programs: records with the same keys throughout, which say of what part they are."""
    for number, (heading, rows) in enumerate(parts):
        title, _, form = heading.partition(": ")
        part = title.partition(",")[0] if number else "operation"
        kind, _, media_types = form.partition(", as ")
        if form:
            yield _record(part, kind=kind, where=media_types)
        for row in rows:
            if len(row) == 1:
                yield _record(part, values=row[0])
            elif len(row) == len(("name", "values")):
                yield _record(part, row[0], values=row[1])
            else:
                yield _record(part, *row)


def _record(
    part: str, name: str = "", need: str = "", kind: str = "", values: str = "", where: str = ""
) -> dict[str, str]:
    return {"part": part, "name": name, "need": need, "type": kind, "values": values, "where": where}


def print_parts(parts: Iterable[tuple[str, list[Row]]]) -> None:
    """Headings with their rows."""
    from .tables import print_rows

    for number, (heading, rows) in enumerate(parts):
        if number:
            print()
        print_rows(rows, title=heading)
