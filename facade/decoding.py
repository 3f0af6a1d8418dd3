"""From a response to a typed value, by the answer's own status and Content-Type."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from generated.runtime.drift import Report

from .errors import DecodeError

if TYPE_CHECKING:
    import httpx

    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Answer, Operation

    from .events import Reporter

_fast_loads: Callable[[bytes], Any] | None
try:
    from orjson import loads as _fast_loads
except ImportError:
    _fast_loads = None
# The fast parser makes floats of integers beyond 64 bit. Seen through this table, a number of 19 digits or more is a
# run of zeros after a colon, which is found in a tenth of the time that parsing takes.
_OUTLINE = bytes.maketrans(b"123456789,[- \t\n\r", b"000000000:::::::")
_LONG = b":" + b"0" * 19


def decode(response: httpx.Response, operation: Operation, reporter: Reporter, *, strict: bool) -> Any:
    """The typed value of a successful response. Raises DecodeError when it cannot be read, or, if `strict`, when it
    differs from the description in any way."""
    answers = _documented(operation, response.status_code)
    content = response.content
    if not content:
        return _nothing(response, answers)
    media_type = response.headers.get("content-type", "").split(";", 1)[0].strip().lower()
    decoder = _decoder(answers, media_type, operation)
    if decoder is None and answers and all(answer.decoder is None for answer in answers):
        return _undocumented_body(response, operation, reporter, strict)
    if media_type == "application/json" or media_type.endswith("+json"):
        return _json(response, operation, decoder, reporter, strict)
    if media_type.startswith("text/") and _takes_text(answers):
        return response.text
    if decoder is not None and decoder.expected == "binary":
        return content
    if not media_type:
        return _json(response, operation, decoder, reporter, strict)
    wanted = ", ".join(sorted({answer.media_type for answer in answers if answer.media_type})) or "no body"
    raise DecodeError(f"the answer is {media_type}, not {wanted}: {_beginning(content)}", response=response)


def _json(
    response: httpx.Response, operation: Operation, decoder: Decoder | None, reporter: Reporter, strict: bool
) -> Any:
    value = parse_json(response)
    if decoder is None:
        return value
    report = Report()
    decoded = decoder(value, report, None)
    for drift in report.drifts:
        if strict:
            message = f"{drift.pointer or 'the answer'}: expected {drift.expected}, found {drift.found} ({drift.kind})"
            raise DecodeError(message, response=response, pointer=drift.pointer, kind=drift.kind)
        reporter.drift(f"{operation.method} {operation.path}", *drift)
    etag = response.headers.get("etag")
    if etag is not None and hasattr(decoded, "_etag"):
        decoded._etag = etag
    return decoded


def parse_json(response: httpx.Response) -> Any:
    """The JSON of a response. Raises DecodeError that shows how the answer begins when it is not JSON, or has a number
    that no float can hold."""
    content = response.content
    if _fast_loads is not None and content[:1] not in b"-0123456789" and _LONG not in content.translate(_OUTLINE):
        try:
            return _fast_loads(content)
        except ValueError:
            # The standard library reads what the fast parser refuses, such as NaN and lone surrogates.
            pass
    try:
        return json.loads(content, parse_float=_finite)
    except (ValueError, RecursionError) as problem:
        text = f"the answer is not JSON ({problem}): {_beginning(content)}"
        raise DecodeError(text, response=response) from None


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{text[:40]} is too large a number")
    return value


def _documented(operation: Operation, status: int) -> list[Answer]:
    """The answers that the description has for a status: its own, its range's, else those of other good statuses."""
    for wanted in (str(status), f"{status // 100}XX"):
        found = [answer for answer in operation.answers if answer.status.upper() == wanted]
        if found:
            return found
    good = [answer for answer in operation.answers if answer.status.startswith("2")]
    return good or [answer for answer in operation.answers if answer.media_type != "application/problem+json"]


def _decoder(answers: list[Answer], media_type: str, operation: Operation) -> Decoder | None:
    """The decoder for what the answer says it is; for JSON under another name, that of the version asked for."""
    by_type = {answer.media_type.split(";", 1)[0].strip().lower(): answer for answer in answers if answer.media_type}
    if media_type in by_type:
        return by_type[media_type].decoder
    asked = operation.accept.split(",", 1)[0].strip().lower()
    for name in (asked, *by_type):
        if name in by_type and _same_family(name, media_type):
            return by_type[name].decoder
    return None


def _same_family(documented: str, found: str) -> bool:
    def is_json(name: str) -> bool:
        return name in ("application/json", "application/*", "*/*") or name.endswith("+json")

    return (is_json(documented) and (is_json(found) or not found)) or (_is_bytes(documented) and not is_json(found))


def _is_bytes(media_type: str) -> bool:
    return not (media_type.startswith("text/") or media_type.endswith(("/json", "+json", "/*")))


def _takes_text(answers: list[Answer]) -> bool:
    return any(answer.media_type and answer.media_type.startswith("text/") for answer in answers)


def _nothing(response: httpx.Response, answers: list[Answer]) -> None:
    allowed = response.status_code in (204, 205, 304) or response.request.method == "HEAD"
    if not allowed and answers and all(answer.decoder is not None for answer in answers):
        raise DecodeError(f"the answer ({response.status_code}) has no body", response=response)


def _undocumented_body(response: httpx.Response, operation: Operation, reporter: Reporter, strict: bool) -> None:
    """A body where the description has none: said aloud, and not made into an answer that no type knows."""
    found = f"{len(response.content)} bytes of {response.headers.get('content-type', 'an unknown type')}"
    if strict:
        raise DecodeError(f"the description has no body here, found {found}", response=response, kind="extra")
    reporter.drift(f"{operation.method} {operation.path}", "extra", "", "no body", found)


def _beginning(content: bytes) -> str:
    text = " ".join(content[:200].decode("utf-8", "replace").split())
    return repr(text[:120])
