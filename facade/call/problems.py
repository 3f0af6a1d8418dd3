"""From an answer that says no to a typed error: problem documents, other JSON, text, HTML and nothing at all."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, error_class

if TYPE_CHECKING:
    import httpx

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "x-amzn-requestid", "x-amzn-trace-id", "x-b3-traceid")
_TITLE_KEYS = ("title", "error", "error_message", "message", "errorMessage", "reason")
_DETAIL_KEYS = ("detail", "details", "message", "error_description", "errorMessage", "description")
_CODE_KEYS = ("code", "errorCode", "error_code")
_FIELDS_KEYS = ("violations", "errors", "fieldErrors", "fields", "invalidParams", "invalid-params", "detail", "details")
# What begins and does not end before the text is cut is no text either: an image can be larger than that.
_TAGS = re.compile(r"<(script|style)\b.*?(?:</\1>|\Z)|<[a-z/!?][^<>]*(?:>|\Z)", re.I | re.S)
# The platform's code often stands at the beginning of the title, as in "ICA_API_004: ...".
_CODE_IN_TEXT = re.compile(r"\b([A-Z]{2,}(?:_[A-Z0-9]+)*_\d{2,})\b")
_FIELD_IN_TEXT = re.compile(r"'([^']{1,200})' field\b")
_LONGEST_TEXT = 500
_LOOKED_AT = 1 << 18


def error_from(response: httpx.Response) -> ApiError:
    """The error of the tree for a response, with whatever it tells about itself."""
    body = _json_of(response)
    kind = error_class(response.status_code)
    request_id = next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)
    if isinstance(body, Mapping):
        return _from_object(kind, response, body, request_id)
    if isinstance(body, list):
        return kind(response, title=_reason(response), fields=_fields_of(body), request_id=request_id)
    text = body if isinstance(body, str) else _plain_text(response)
    return kind(response, title=_reason(response), detail=text, code=_code_in(text), request_id=request_id)


def doubt_route(error: ApiError, platform: str) -> None:
    """Say of a 404 that the route itself may not exist, since nobody has seen it."""
    hint = f"this route is inferred, and the platform may have another; `make pull PLATFORM={platform} SOURCE=...` "
    hint += "takes the server's own description"
    error.detail = f"{error.detail}; {hint}" if error.detail else hint


def _from_object(
    kind: type[ApiError], response: httpx.Response, body: Mapping[str, Any], request_id: str | None
) -> ApiError:
    message = body
    if len(body) == 1 and _is_message(inner := next(iter(body.values()))):
        # The whole error lies one object deeper: {"error": {"code": ..., "message": ...}}.
        message = inner
    title = _first_text(message, _TITLE_KEYS) or _reason(response)
    detail = _first_text(message, _DETAIL_KEYS)
    code = (
        _first_text(message, _CODE_KEYS) or _code_in(title) or _code_in(detail) or _code_in(str(body.get("type") or ""))
    )
    own_id = body.get("id") if "title" in body else body.get("requestId") or body.get("request_id")
    return kind(
        response,
        title=title,
        detail=detail,
        code=code,
        fields=_fields_of(message) or _named_field(title),
        request_id=str(own_id) if own_id and not request_id else request_id,
    )


def _json_of(response: httpx.Response) -> Any:
    """The parsed body, None when it is not JSON whatever its label says."""
    text = response.content.lstrip()
    if text[:1] not in (b"{", b"[", b'"'):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _first_text(body: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    for key in keys:
        value = body.get(key)
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = "; ".join(value)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            # Some platforms escape their messages for web pages.
            return html.unescape(str(value))
    return ""


def _fields_of(body: Any) -> dict[str, list[str]]:
    """Messages by field, from the shapes in which validators report them."""
    if isinstance(body, list):
        return _listed_fields(body)
    found: dict[str, list[str]] = {}
    for key in _FIELDS_KEYS:
        value = body.get(key)
        if isinstance(value, list):
            found.update(_listed_fields(value))
        elif isinstance(value, Mapping):
            found.update({str(name): _messages(messages) for name, messages in value.items()})
    return found or _nested_fields(body)


def _nested_fields(body: Mapping[str, Any]) -> dict[str, list[str]]:
    """Messages under one name, as Tastypie applications give them: under the resource's (`{"chip": {"name": ["is
    required"]}}`) or under `error`, where they may be texts, lists or objects again."""
    inner = next(iter(body.values())) if len(body) == 1 else None
    if not isinstance(inner, Mapping) or _is_message(inner):
        return {}
    return dict(_flat("", inner))


def _flat(above: str, entries: Mapping[Any, Any]) -> Iterator[tuple[str, list[str]]]:
    for key, value in entries.items():
        name = f"{above}.{key}" if above else str(key)
        if isinstance(value, Mapping):
            yield from _flat(name, value)
        else:
            yield name, _messages(value)


def _is_message(value: Any) -> bool:
    """Whether an object is an error's own text, not a map of fields."""
    return isinstance(value, Mapping) and isinstance(value.get("message"), str)


def _named_field(title: str) -> dict[str, list[str]]:
    """The field that a message is about, where it says so as Tastypie does: `The 'name' field ...`."""
    found = _FIELD_IN_TEXT.search(title)
    return {found[1]: [title]} if found else {}


def _listed_fields(entries: list[Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        if isinstance(entry, Mapping):
            place = (
                entry.get("field") or entry.get("name") or entry.get("path") or entry.get("loc") or entry.get("pointer")
            )
            name = ".".join(map(str, place)) if isinstance(place, (list, tuple)) else str(place or "")
            message = _first_text(entry, ("message", "msg", "reason", "detail", "defaultMessage"))
            if name and message:
                found.setdefault(name, []).append(message)
    return found


def _messages(value: Any) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _plain_text(response: httpx.Response) -> str:
    """The text of the body, without tags when it is HTML, without line breaks, and not too long."""
    text = response.content[:_LOOKED_AT].decode("utf-8", "replace")
    if "\x00" in text or text.count("\ufffd") > len(text) // 10:
        return f"{len(response.content)} bytes that are no text" if text else ""
    if "<" in text:
        text = html.unescape(_TAGS.sub(" ", text))
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def _code_in(text: str) -> str | None:
    found = _CODE_IN_TEXT.search(text)
    return found[1] if found else None


def _reason(response: httpx.Response) -> str:
    # Not by http.HTTPStatus: gateways answer numbers that it does not know.
    return response.reason_phrase or {520: "Unknown error at the gateway"}.get(response.status_code, "")
