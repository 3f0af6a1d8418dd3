"""Comparing what the sandbox saw with what a call was given."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

from facade.sandbox import Exchange
from generated.runtime.files import File

from .arguments import Given
from .description import Case, is_json, version_of


def canonical(value: Any) -> str:
    """JSON as text that differs whenever the values do: 1, 1.0 and true are three things."""
    return json.dumps(value, sort_keys=True)


def check_sent(exchange: Exchange, case: Case, given: Given) -> None:
    """That a request says what was given, and nothing else."""
    assert exchange.operation_id == case.id
    assert exchange.method == case.method
    check_path(exchange.raw_path, case, given.path)
    check_query(exchange.query, given.query)
    for name, value in given.headers.items():
        assert exchange.headers[name.lower()] == value
    check_media_types(exchange, case, given)
    check_body(exchange, given)


def check_path(raw_path: str, case: Case, values: dict[str, Any]) -> None:
    wanted = case.path
    for name, value in values.items():
        # A slash inside a value is not a divider: it stands for itself until the path has been taken apart.
        wanted = wanted.replace(f"{{{name}}}", value.replace("/", "\x00"))
    found = [unquote(segment).replace("/", "\x00") for segment in raw_path.removeprefix("/ica/rest").split("/")]
    assert found == wanted.split("/")
    assert "%3A" not in raw_path.upper(), "a colon stays as it is"


def check_query(found: list[tuple[str, str]], values: dict[str, Any]) -> None:
    # By default arrays are repeated (style form, explode); the description asks for nothing else.
    wanted = [
        (name, item) for name, value in values.items() for item in (value if isinstance(value, list) else [value])
    ]
    assert sorted(name for name, _ in found) == sorted(name for name, _ in wanted)
    moments = {name for name, value in values.items() if isinstance(value, datetime.datetime)}
    texts = sorted((name, _moment(value) if name in moments else value) for name, value in found)
    assert texts == sorted((name, _text(value)) for name, value in wanted)


def _moment(text: str) -> str:
    return datetime.datetime.fromisoformat(text).isoformat()


def _text(value: Any) -> str:
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    return json.dumps(value) if isinstance(value, bool) else str(value)


def check_media_types(exchange: Exchange, case: Case, given: Given) -> None:
    accepted = [name.strip() for name in exchange.headers["accept"].split(",")]
    assert sorted(accepted) == sorted(case.accept)
    sent = exchange.headers.get("content-type", "").partition(";")[0]
    assert sent == (given.way.media_type or "")
    assert version_of(sent) in (None, case.version)


def check_body(exchange: Exchange, given: Given) -> None:
    way = given.way
    if way.media_type is None:
        assert exchange.body == b""
        return
    wanted = plain_body(way.body)
    if is_json(way.media_type):
        assert canonical(json.loads(exchange.body)) == canonical(wanted)
    elif way.media_type.startswith("multipart/"):
        assert list(read_parts(exchange)) == list(_as_parts(wanted))
    else:
        pairs = parse_qsl(exchange.body.decode(), keep_blank_values=True, strict_parsing=bool(exchange.body))
        assert pairs == [(name, _field(value)) for name, value in _fields(wanted)]


def plain_body(body: Any) -> dict[str, Any]:
    """A body as it was made, whether it was given as a model or as a mapping."""
    plain: dict[str, Any] = body if isinstance(body, dict) else body.to_dict()
    return plain


def _fields(body: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The fields of a form: lists are repeated, and what is null is not sent, for a form has no null."""
    for name, value in body.items():
        repeated = isinstance(value, list) and not isinstance(value, File)
        yield from ((name, item) for item in (value if repeated else [value]) if item is not None)


def _field(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), ensure_ascii=False)


Part = tuple[str, str | None, str | None, bytes]


def _as_parts(body: dict[str, Any]) -> Iterator[Part]:
    for name, value in _fields(body):
        if isinstance(value, File):
            yield name, value.name, value.media_type, bytes(value.content)  # type: ignore[arg-type]
        elif isinstance(value, bytes):
            yield name, name, "application/octet-stream", value
        elif isinstance(value, (dict, list)):
            yield name, None, "application/json", _field(value).encode()
        else:
            yield name, None, None, _field(value).encode()


def read_parts(exchange: Exchange) -> Iterator[Part]:
    """Name, file name, media type and content of every part of a multipart body."""
    boundary = exchange.headers["content-type"].partition("boundary=")[2].strip('"')
    opening, *parts, closing = (b"\r\n" + exchange.body).split(f"\r\n--{boundary}".encode())
    assert (opening, closing) == (b"", b"--\r\n")
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        options = dict(item.split("=", 1) for item in headers["Content-Disposition"].split("; ")[1:])
        plain = {name: value.strip('"') for name, value in options.items()}
        yield plain["name"], plain.get("filename"), headers.get("Content-Type"), content
