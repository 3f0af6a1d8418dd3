"""Whether a request is the one that was recorded, and how it differs where it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import unquote, urlsplit

from ..call.bodies import essence
from ..call.redirects import origin
from .bodies import FORM, Part, fields, is_json, parsed_json, parts, without_boundary
from .exchanges import Exchange, first
from .names import OF_SIGNATURES, TIMES_OF_SIGNATURES, Names, is_signed, plain
from .standins import fits

_LONGEST = 200
# Stands for a value that is not compared.
_ANY = "..."


class Asked:
    """A request, taken apart once for all comparisons."""

    def __init__(self, exchange: Exchange, names: Names) -> None:
        split = urlsplit(exchange.url)
        self.exchange = exchange
        self.method = exchange.method
        self.origin = origin(exchange.url)
        self.path = "/".join(map(_segment, (split.path or "/").split("/")))
        self.query = _pairs(split.query, names)
        self.media_type = first(exchange.sent, "content-type")
        self.headers = _headers(exchange, names)
        self.value: Any = None
        self.json = False
        if is_json(self.media_type):
            self.json, self.value = parsed_json(exchange.body)
        self.parts = parts(exchange.body, self.media_type)
        self.form = essence(self.media_type) == FORM


def _segment(segment: str) -> str:
    """A part of a path as it is compared: an escaped slash is no slash."""
    return unquote(segment, errors="surrogateescape").replace("%", "%25").replace("/", "%2F")


def _pairs(query: str, names: Names) -> dict[str, list[str]]:
    """The pairs of a query or form, of which those whose values are not compared are only counted."""
    found = fields(query)
    of_signatures = TIMES_OF_SIGNATURES | OF_SIGNATURES if is_signed(found) else frozenset()
    return {
        name: values if names.is_compared(name) and plain(name) not in of_signatures else [_ANY] * len(values)
        for name, values in found.items()
        if not names.is_varying(name) or plain(name) in of_signatures
    }


def _headers(exchange: Exchange, names: Names) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in exchange.sent:
        if not names.is_compared_header(name):
            continue
        name = name.lower()
        found.setdefault(name, []).append(without_boundary(value) if name == "content-type" else value.strip())
    return found


def matches(recorded: Asked, asked: Asked, names: Names) -> bool:
    """Whether a request is the recorded one."""
    return next(differences(recorded, asked, names), None) is None


def differences(recorded: Asked, asked: Asked, names: Names) -> Iterator[str]:
    """How a request differs from the recorded one, a line each, what is cheap to see first."""
    for what in ("method", "origin", "path"):
        old, new = getattr(recorded, what), getattr(asked, what)
        if not fits(_written(old), _written(new)):
            yield _line(what, old, new)
    yield from _named("query", recorded.query, asked.query)
    yield from _named("header", recorded.headers, asked.headers)
    yield from _bodies(recorded, asked, names)


def _written(value: Any) -> str:
    return value if isinstance(value, str) else "".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _named(what: str, old: dict[str, list[str]], new: dict[str, list[str]]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        before, now = old.get(name), new.get(name)
        if before is None or now is None or len(before) != len(now) or not all(map(fits, before, now)):
            yield _line(f"{what} {name}", _only(before), _only(now))


def _only(values: list[str] | None) -> Any:
    return values[0] if values is not None and len(values) == 1 else values


def _bodies(recorded: Asked, asked: Asked, names: Names) -> Iterator[str]:
    old, new = recorded.exchange.body, asked.exchange.body
    if old == new:
        return
    if recorded.json and asked.json:
        yield from _values("", recorded.value, asked.value, names)
    elif recorded.parts is not None and asked.parts is not None:
        yield from _parts(recorded.parts, asked.parts, names)
    elif recorded.form and asked.form:
        kept = [_pairs(body.decode("utf-8", "replace"), names) for body in (old, new)]
        yield from _named("body field", *kept)
    elif not _same_text(old, new):
        yield _line("body", _excerpt(old), _excerpt(new))


def _same_text(old: bytes, new: bytes) -> bool:
    try:
        return fits(old.decode("utf-8"), new.decode("utf-8"))
    except UnicodeDecodeError:
        return fits(old.decode("latin-1"), new.decode("latin-1"))


def _excerpt(body: bytes) -> Any:
    if len(body) > _LONGEST:
        return f"{len(body)} bytes, {body[:40]!r}..."
    return body or None


def _parts(old: list[Part], new: list[Part], names: Names) -> Iterator[str]:
    old, new = ([part for part in each if not names.is_varying(part.name)] for each in (old, new))
    if len(old) != len(new):
        yield _line("body: number of parts", len(old), len(new))
        return
    for number, (before, now) in enumerate(zip(old, new, strict=True)):
        where = f"body part {before.name or number}"
        heads = [{name: [value] for name, value in part.headers.items()} for part in (before, now)]
        yield from _named(f"{where}, header", *heads)
        if before.content == now.content or not names.is_compared(before.name):
            continue
        kind = before.headers.get("content-type", "")
        (is_old, old_value), (is_new, new_value) = parsed_json(before.content), parsed_json(now.content)
        if is_json(kind) and is_old and is_new:
            yield from _values("", old_value, new_value, names, f"{where} ")
        elif not _same_text(before.content, now.content):
            yield _line(where, _excerpt(before.content), _excerpt(now.content))


_GONE = object()


def _values(pointer: str, old: Any, new: Any, names: Names, what: str = "body ") -> Iterator[str]:
    """How values of JSON differ, by JSON pointer."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name in old | new:
            if names.is_compared(name):
                here = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
                yield from _values(here, old.get(name, _GONE), new.get(name, _GONE), names, what)
            elif not names.is_varying(name) and (old.get(name) is None) != (new.get(name) is None):
                there = ["something" if each.get(name) is not None else None for each in (old, new)]
                yield _line(f"{what}{pointer}/{name}", *there)
    elif isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new):
            yield _line(f"{what}{pointer or '/'}: number of items", len(old), len(new))
        for number, (before, now) in enumerate(zip(old, new, strict=False)):
            yield from _values(f"{pointer}/{number}", before, now, names, what)
    elif isinstance(old, str) and isinstance(new, str):
        if not fits(old, new):
            yield _line(f"{what}{pointer or '/'}", old, new)
    elif isinstance(old, bool) != isinstance(new, bool) or old != new:
        yield _line(f"{what}{pointer or '/'}", old, new)


def _line(where: str, old: Any, new: Any) -> str:
    return f"{where}: recorded {_shown(old)}, now {_shown(new)}"


def _shown(value: Any) -> str:
    if value is None or value is _GONE:
        return "nothing"
    text = value if isinstance(value, str) and value.endswith("...") else repr(value)
    if isinstance(value, Decimal):
        text = str(value)
    if isinstance(value, (dict, list)):
        text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
