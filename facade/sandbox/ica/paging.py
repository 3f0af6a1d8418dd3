"""The platform's two ways to page through a list.

By cursor (the default): `nextPageToken` of one answer is `pageToken` of the next request, `remainingRecords` counts
down. By offset (`pageOffset`, or `sort` without a token): `totalItemCount` is filled, and the first 200,000 rows can be
reached. Which of these keys an answer has is read off its schema.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from collections.abc import Sequence
from typing import Any, Protocol

from .calls import Call
from .description import Schema
from .problems import Refusal
from .schema_values import Variant

MAX_PAGE_SIZE = 1000
MAX_OFFSET = 200_000
_PAGE_NAMES = {"pageToken", "pageOffset", "pageSize"}
_SORT_ITEM = re.compile(r"-?([\w.]+)(?: +(asc|desc))?", re.IGNORECASE)


class Rows(Protocol):
    """Rows as JSON texts, made when they are asked for."""

    def __len__(self) -> int: ...
    def __getitem__(self, rows: slice, /) -> Sequence[bytes]: ...


def is_paged(call: Call) -> bool:
    """Whether the operation pages and the chosen version's answer has the keys for it."""
    properties = call.answer_schema.get("properties", {})
    return bool(_PAGE_NAMES & set(call.operation.query_parameters)) and {"items", "nextPageToken"} <= set(properties)


def page(call: Call, rows: Rows) -> bytes:
    """One page of the rows, as the request asks for it. Raises Refusal 400 for a bad size, offset or token."""
    size = _whole_number(call, "pageSize", MAX_PAGE_SIZE, low=1, high=MAX_PAGE_SIZE)
    query = call.request.query_value
    token, by_offset = _place(call, "pageToken"), _place(call, "pageOffset") is not None or query("sort") is not None
    if token is not None and query("sort") is not None:
        raise Refusal(400, "sort works only with pageOffset, not with pageToken")
    if token is not None and by_offset:
        raise Refusal(400, "pageToken and pageOffset exclude each other")
    if by_offset:
        start = _whole_number(call, "pageOffset", 0, low=0, high=MAX_OFFSET)
        counts: dict[str, Any] = {"totalItemCount": len(rows)}
    else:
        start = _position(call, token) if token is not None else 0
        left = max(len(rows) - start - size, 0)
        counts = {"remainingRecords": left, "nextPageToken": _token(call, start + size) if left else ""}
    return _body(call, rows[start : start + size], counts)


def sort_keys(call: Call) -> list[tuple[str, bool]]:
    """Names to sort by and whether downwards. Raises Refusal 400 for a name that the description does not list."""
    text = call.request.query_value("sort")
    if text is None:
        return []
    sortable = call.operation.query_parameters["sort"].get("x-sortable")
    keys = []
    for item in text.split(","):
        match = _SORT_ITEM.fullmatch(item.strip())
        if match is None or (sortable is not None and match[1] not in sortable):
            raise Refusal(400, f"cannot sort by {item.strip()!r}; possible: {', '.join(sortable or ['any attribute'])}")
        keys.append((match[1], item.strip().startswith("-") or (match[2] or "").lower() == "desc"))
    return keys


def _body(call: Call, items: Sequence[bytes], counts: dict[str, Any]) -> bytes:
    properties = call.answer_schema["properties"]
    tail = {name: _count(call, properties[name], counts.get(name)) for name in properties if name != "items"}
    members = [f'"{name}":{json.dumps(value)}'.encode() for name, value in tail.items() if value is not _ABSENT]
    return b"{" + b",".join([b'"items":[' + b",".join(items) + b"]", *members]) + b"}"


_ABSENT = object()


def _count(call: Call, schema: Schema, value: Any) -> Any:
    """A key that says nothing is empty, null or absent, depending on the variant, as it may be on the platform."""
    if value not in (None, ""):
        return value
    if call.variant is Variant.REQUIRED:
        return _ABSENT
    if value == "" and call.variant is Variant.FULL:
        return ""
    return None if call.description.resolve(schema).get("nullable") else _ABSENT


def _place(call: Call, name: str) -> str | None:
    """What a request says of the place in a list; what is empty says nothing, unless the sandbox is strict."""
    text = call.request.query_value(name)
    return text if text or call.strict else None


def _whole_number(call: Call, name: str, default: int, *, low: int, high: int) -> int:
    text = _place(call, name)
    if text is None:
        return default
    if not re.fullmatch(r"\d{1,9}", text) or not low <= int(text) <= high:
        raise Refusal(400, f"{name} must be a whole number from {low} to {high}, not {text!r}")
    return int(text)


def _token(call: Call, position: int) -> str:
    text = f"{position}:{_list_mark(call)}"
    return base64.urlsafe_b64encode(text.encode()).decode()


def _position(call: Call, token: str) -> int:
    try:
        position, _, mark = base64.urlsafe_b64decode(token).decode().partition(":")
    except (binascii.Error, ValueError) as error:
        raise Refusal(400, f"pageToken {token!r} cannot be read") from error
    if mark != _list_mark(call) or not position.isdigit():
        raise Refusal(400, f"pageToken {token!r} does not belong to this list")
    return int(position)


def _list_mark(call: Call) -> str:
    """A token counts only for the list it came from: same path, same filters, same body."""
    filters = sorted((name, value) for name, value in call.request.query if name not in _PAGE_NAMES)
    return f"{zlib.crc32(f'{call.request.raw_path}{filters}{call.body}'.encode()):08x}"
