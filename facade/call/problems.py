"""From an answer that says no to a typed error: problem documents, other JSON, text, HTML and nothing at all."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, error_class

if TYPE_CHECKING:
    import httpx

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "x-amzn-requestid", "x-amzn-trace-id", "x-b3-traceid")
# What begins and does not end before the text is cut is no text either: an image can be larger than that.
_TAGS = re.compile(r"<(script|style)\b.*?(?:</\1>|\Z)|<[a-z/!?][^<>]*(?:>|\Z)", re.I | re.S)
# The platform's code often stands at the beginning of the title, as in "ICA_API_004: ...".
_CODE_IN_TEXT = re.compile(r"\b([A-Z]{2,}(?:_[A-Z0-9]+)*_\d{2,})\b")
_XML_PART = re.compile(r"<(?:\w+:)?(Code|Message|RequestId|faultcode|faultstring)(?:\s[^<>]*)?>([^<>]*)</", re.I)
_FIELD_IN_TEXT = re.compile(r"'([^']{1,200})' field\b")
_LONGEST_TEXT = 500
_LOOKED_AT = 1 << 18


def error_from(response: httpx.Response) -> ApiError:
    """The error of the tree for a response, with whatever it tells about itself."""
    body = _json_of(response)
    kind = error_class(response.status_code)
    request_id = next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)
    if isinstance(body, (Mapping, list)):
        return _from_json(kind, response, body, request_id)
    if body is None and (found := _from_xml(response)) is not None:
        return kind(
            response, title=_reason(response), detail=found[1], code=found[0], request_id=request_id or found[2]
        )
    text = body if isinstance(body, str) else _plain_text(response)
    return kind(response, title=_reason(response), detail=text, code=_code_in(text), request_id=request_id)


def doubt_route(error: ApiError, platform: str) -> None:
    """Say of a 404 that the route itself may not exist, since nobody has seen it."""
    hint = f"this route is inferred, and the platform may have another; `make pull PLATFORM={platform} SOURCE=...` "
    hint += "takes the server's own description"
    error.detail = f"{error.detail}; {hint}" if error.detail else hint


def _from_json(
    kind: type[ApiError], response: httpx.Response, body: Mapping[str, Any] | list[Any], request_id: str | None
) -> ApiError:
    # Imported by the first error: most programs never need it.
    from .messages import Told, told

    try:
        found = told(body, _resources(response))
    except RecursionError:
        found = Told()
    title = _unsigned(found.title) or _reason(response)
    detail = _unsigned(found.detail)
    fields = {name: [_told_of(name, text) for text in texts] for name, texts in found.fields.items()}
    fields = fields or _named_field(title)
    if body and not (found.title or detail or fields):
        # Better than nothing, which is what a shape that nobody knows would tell.
        detail = _shown(response.content[: 20 * _LONGEST_TEXT].decode("utf-8", "replace"))
    holder: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
    code = found.code or _code_in(title) or _code_in(detail) or _code_in(str(holder.get("type") or ""))
    own_id = holder.get("id") if "title" in holder else holder.get("requestId") or holder.get("request_id")
    own_id = own_id if isinstance(own_id, (str, int)) else None
    return kind(
        response,
        title=title,
        detail=detail,
        code=code or None,
        fields=fields,
        request_id=str(own_id) if own_id and not request_id else request_id,
    )


def _resources(response: httpx.Response) -> tuple[str, ...]:
    """The names in the path that was asked for: one of them may be what an error is said under."""
    try:
        return tuple(filter(None, response.request.url.path.split("/")))
    except RuntimeError:
        return ()


def _from_xml(response: httpx.Response) -> tuple[str | None, str, str | None] | None:
    """Code, message and id of a request in the XML that storage hosts answer with. Found by their tags: nothing in it
    is looked up or expanded."""
    text = response.content[: 20 * _LONGEST_TEXT].decode("utf-8", "replace")
    found = {name.lower(): html.unescape(value).strip() for name, value in _XML_PART.findall(text)}
    for name, other in (("message", "faultstring"), ("code", "faultcode")):
        if other in found:
            found.setdefault(name, found[other])
    if not text.lstrip("\ufeff \t\r\n").startswith("<") or "<html" in text[:1000].lower() or "message" not in found:
        return None
    return found.get("code") or None, _folded(found["message"]), found.get("requestid") or None


def _json_of(response: httpx.Response) -> Any:
    """The parsed body, None when it is not JSON whatever its label says."""
    text = response.content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text[:1] not in (b"{", b"[", b'"'):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _named_field(title: str) -> dict[str, list[str]]:
    """The field that a message is about, where it says so as Tastypie does: `The 'name' field ...`."""
    found = _FIELD_IN_TEXT.search(title)
    return {found[1]: [title]} if found else {}


def _plain_text(response: httpx.Response) -> str:
    """The text of the body, without tags when it is HTML, without line breaks, and not too long."""
    text = response.content[:_LOOKED_AT].decode("utf-8", "replace")
    if "\x00" in text or text.count("\ufffd") > len(text) // 10:
        return f"{len(response.content)} bytes that are no text" if text else ""
    if "<" in text:
        text = html.unescape(_TAGS.sub(" ", text))
    return _shown(text)


def _unsigned(text: str) -> str:
    """A message without secrets, where it may have any."""
    if not any(sign in text for sign in ("?", '":', "':", "eyJ")):
        return text
    from generated.runtime.showing import without_secrets

    return without_secrets(text)


def _told_of(name: str, text: str) -> str:
    """What is said under the name of a field. One word under the name of a secret is the secret, and no message."""
    from generated.runtime.showing import is_secret_name

    if len(text.split()) == 1 and is_secret_name(name.rpartition(".")[2]):
        return "***"
    return _unsigned(text)


def _shown(text: str) -> str:
    """A text without what stands in it under names of secrets, folded."""
    from generated.runtime.showing import without_secrets

    return _folded(without_secrets(text))


def _folded(text: str) -> str:
    """Text on one line, and not too long."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def _code_in(text: str) -> str | None:
    found = _CODE_IN_TEXT.search(text)
    return found[1] if found else None


def _reason(response: httpx.Response) -> str:
    # Not by http.HTTPStatus: gateways answer numbers that it does not know.
    return response.reason_phrase or {520: "Unknown error at the gateway"}.get(response.status_code, "")
