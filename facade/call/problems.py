"""From an answer that says no to a typed error: problem documents, other JSON, text, HTML and nothing at all."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, error_class

if TYPE_CHECKING:
    import httpx

_REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "x-amzn-requestid", "x-amzn-trace-id", "x-b3-traceid")
# The platform's code often stands at the beginning of the title, as in "ICA_API_004: ...".
_CODE_IN_TEXT = re.compile(r"\b([A-Z]{2,}(?:_[A-Z0-9]+)*_\d{2,})\b")
# The marks that texts of several widths begin with, and spaces.
_BEFORE_JSON = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_FIELD_IN_TEXT = re.compile(r"'([^']{1,200})' field\b")


# Where a response says that it was not read to its end.
CUT = "facade.cut"


def error_from(response: httpx.Response) -> ApiError:
    """The error of the tree for a response, with whatever it tells about itself, but no secrets that it quotes."""
    error = _error_from(response)
    if CUT in response.extensions:
        hint = f"the answer is longer than {response.extensions[CUT]:,} bytes, and was read no further"
        error.detail = f"{error.detail}; {hint}" if error.detail else hint
    return error


def _error_from(response: httpx.Response) -> ApiError:
    # Imported by the first error: most programs never need it.
    from .error_texts import folded, plain_text, xml_of
    from .quoting import hiding

    body, said, hide = _json_of(response), response.charset_encoding, hiding(response)
    kind = error_class(response.status_code)
    request_id = next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)
    if isinstance(body, (Mapping, list)):
        return _from_json(kind, response, body, request_id, hide)
    reason = _reason(response)
    if body is None and (found := xml_of(response.content, said)) is not None:
        detail, request_id = hide(found.message), request_id or found.request_id or None
        return kind(response, title=reason, detail=detail, code=found.code or None, request_id=request_id)
    text = folded(body) if isinstance(body, str) else plain_text(response.content, said, reason, response.status_code)
    return kind(response, title=reason, detail=hide(text), code=_code_in(text), request_id=request_id)


def doubt_route(error: ApiError, platform: str) -> None:
    """Say of a 404 that the route itself may not exist, since nobody has seen it."""
    hint = f"this route is inferred, and the platform may have another; `make pull PLATFORM={platform} SOURCE=...` "
    hint += "takes the server's own description"
    error.detail = f"{error.detail}; {hint}" if error.detail else hint


def _from_json(
    kind: type[ApiError],
    response: httpx.Response,
    body: Mapping[str, Any] | list[Any],
    request_id: str | None,
    hide: Callable[[str], str],
) -> ApiError:
    from .error_texts import LOOKED_AT_CLOSELY, folded, text_of
    from .messages import Told, told

    try:
        found = told(body, _resources(response))
    except RecursionError:
        found = Told()
    title = found.title or _reason(response)
    detail = found.detail
    fields = found.fields or _named_field(title)
    if body and not (found.title or detail or fields):
        # Better than nothing, which is what a shape that nobody knows would tell.
        detail = folded(hide(text_of(response.content, response.charset_encoding, LOOKED_AT_CLOSELY) or ""))
    holder: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
    code = found.code or _code_in(title) or _code_in(detail) or _code_in(str(holder.get("type") or ""))
    own_id = holder.get("id") if "title" in holder else holder.get("requestId") or holder.get("request_id")
    own_id = own_id if isinstance(own_id, (str, int)) else None
    return kind(
        response,
        title=hide(title),
        detail=hide(detail),
        code=code or None,
        fields={name: [_told_of(name, hide(text)) for text in texts] for name, texts in fields.items()},
        request_id=str(own_id) if own_id and not request_id else request_id,
    )


def _resources(response: httpx.Response) -> tuple[str, ...]:
    """The names in the path that was asked for: one of them may be what an error is said under."""
    try:
        return tuple(filter(None, response.request.url.path.split("/")))
    except RuntimeError:
        return ()


def _json_of(response: httpx.Response) -> Any:
    """The parsed body, None when it is not JSON whatever its label says."""
    from .error_texts import text_of

    content = response.content
    if content.lstrip(_BEFORE_JSON)[:1] not in (b"{", b"[", b'"'):
        return None
    text = (text_of(content, response.charset_encoding) or "").strip()
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _named_field(title: str) -> dict[str, list[str]]:
    """The field that a message is about, where it says so as Tastypie does: `The 'name' field ...`."""
    found = _FIELD_IN_TEXT.search(title)
    return {found[1]: [title]} if found else {}


def _told_of(name: str, text: str) -> str:
    """What is said under the name of a field. One word under the name of a secret is the secret, and no message."""
    from generated.runtime.showing import is_secret

    return "***" if len(text.split()) == 1 and is_secret(name.rpartition(".")[2]) else text


def _code_in(text: str) -> str | None:
    found = _CODE_IN_TEXT.search(text)
    return found[1] if found else None


def _reason(response: httpx.Response) -> str:
    # Not by http.HTTPStatus: gateways answer numbers that it does not know.
    return response.reason_phrase or {520: "Unknown error at the gateway"}.get(response.status_code, "")
