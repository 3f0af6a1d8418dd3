"""From a response to a typed value, by the answer's own status and Content-Type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from generated.runtime.drift import Report

from ..errors import DecodeError
from .anything import JSON, anything, fitted, wide_answer
from .bodies import essence, is_json, is_page, is_text, media_type_of, parameters_of, parsed, whatever

if TYPE_CHECKING:
    import httpx

    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Answer, Operation

    from ..events import Reporter

# Statuses whose answers never have a body.
WITHOUT_BODY = frozenset({204, 205, 304})
_CONDITIONS = ("if-none-match", "if-modified-since")


def decode(response: httpx.Response, operation: Operation, reporter: Reporter, *, strict: bool) -> Any:
    """The typed value of a successful response: parsed JSON, text or bytes, whatever came, where the description is
    silent on good answers. Raises DecodeError when it cannot be read, or, if `strict`, when it differs from the
    description in any way."""
    answers = documented(operation, response.status_code)
    content = response.content
    if response.status_code == 304:
        _check_unchanged(response, operation)
    if not content:
        return _nothing(response, answers, operation)
    if not answers or any(answer.media_type is None and answer.decoder is not None for answer in answers):
        return whatever(response)
    media_type = media_type_of(response)
    answers = _with_body(answers, response, operation)
    decoder = _decoder(answers, response, operation)
    wide = wide_answer(answers, media_type)
    if wide is not None and not (is_json(media_type) and decoder is not wide.decoder):
        value = anything(response, wide.decoder)
        if value is not JSON:
            return _told(response, operation, fitted(value, wide.decoder), reporter, strict)
    if decoder is None and all(answer.decoder is None for answer in answers):
        _undocumented_body(response, operation, reporter, strict)
        place = _address(response, answers)
        return whatever(response) if place is None else place
    if is_json(media_type):
        return _json(response, operation, decoder, reporter, strict)
    if is_text(media_type) and _takes_text(answers):
        return response.text
    if decoder is not None and decoder.expected == "binary":
        return content
    if not media_type:
        return _json(response, operation, decoder, reporter, strict)
    wanted = ", ".join(sorted({answer.media_type for answer in answers if answer.media_type})) or "no body"
    raise DecodeError(f"the answer is {media_type}, not {wanted}: {_begins(content)}", response=response)


def _json(
    response: httpx.Response, operation: Operation, decoder: Decoder | None, reporter: Reporter, strict: bool
) -> Any:
    if decoder is None:
        return parsed(response)
    if strict or getattr(reporter, "listened", False):
        return _told(response, operation, _typed(response, decoder), reporter, strict)
    report = Report()
    decoded = _told(response, operation, (report, _late(response, decoder, report)), reporter, strict)
    report.teller = partial(reporter.drift, operation.route)
    return decoded


def _late(response: httpx.Response, decoder: Decoder, report: Report) -> Any:
    """The decoded value, of which records are made when they are read. The outermost object is made now."""
    from generated.runtime.late import settle

    decoded = decoder.late(parsed(response), report, None)
    settle(decoded)
    return decoded


def _told(
    response: httpx.Response, operation: Operation, found: tuple[Report, Any], reporter: Reporter, strict: bool
) -> Any:
    """A decoded value, once it is told how it differs from the description."""
    report, decoded = found
    for drift in report.drifts:
        if strict:
            message = f"{drift.pointer or 'the answer'}: expected {drift.expected}, found {drift.found} ({drift.kind})"
            raise DecodeError(message, response=response, pointer=drift.pointer, kind=drift.kind)
        reporter.drift(operation.route, *drift)
    etag = response.headers.get("etag")
    if etag is not None and hasattr(decoded, "_etag"):
        decoded._etag = etag
    return decoded


def _typed(response: httpx.Response, decoder: Decoder) -> tuple[Report, Any]:
    """The decoded value and how it differs from the description."""
    report = Report()
    return report, decoder(parsed(response), report, None)


def documented(operation: Operation, status: int) -> list[Answer]:
    """The answers that the description has for a status: its own, its range's, else those of other good statuses. None
    where it has errors only: a good answer has not their shape."""
    for wanted in (str(status), f"{status // 100}XX"):
        found = [answer for answer in operation.answers if answer.status.upper() == wanted]
        if found:
            return found
    good = [answer for answer in operation.answers if answer.status.startswith("2")]
    if good:
        return good
    others = [answer for answer in operation.answers if answer.status == "default" or answer.status.startswith("3")]
    return [answer for answer in others if answer.media_type != "application/problem+json"]


def _with_body(answers: list[Answer], response: httpx.Response, operation: Operation) -> list[Answer]:
    """The answers themselves; where they have no body and one came, those of other good statuses that can read it:
    servers name each status that may come, and the body once."""
    if response.status_code >= 300 or any(answer.decoder is not None for answer in answers):
        return answers
    media_type = media_type_of(response)
    good = [answer for answer in operation.answers if answer.status.startswith("2") and answer.decoder is not None]
    as_text = is_text(media_type) and _takes_text(good)
    readable = _decoder(good, response, operation) is not None or wide_answer(good, media_type) is not None
    return good if as_text or (readable and not is_page(response)) else answers


def _decoder(answers: list[Answer], response: httpx.Response, operation: Operation) -> Decoder | None:
    """The decoder for what the answer says it is; for JSON under another name, that of the version asked for."""
    media_type = media_type_of(response)
    by_type: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.media_type:
            by_type.setdefault(essence(answer.media_type), []).append(answer)
    asked = essence(operation.accept.split(",", 1)[0])
    for name in (media_type, asked, *by_type):
        if name in by_type and (name == media_type or _same_family(name, media_type)):
            return _closest(by_type[name], response).decoder
    return None


def _closest(answers: list[Answer], response: httpx.Response) -> Answer:
    """Of answers of one media type the one that has most of the parameters that came, and no other; else the first."""
    if len(answers) == 1:
        return answers[0]
    came = parameters_of(response.headers.get("content-type", ""))
    known = [(answer, parameters_of(answer.media_type or "")) for answer in answers]
    fitting = [(len(said), answer) for answer, said in known if said <= came]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else answers[0]


def _same_family(documented: str, found: str) -> bool:
    def may_be_json(name: str) -> bool:
        return name in ("application/*", "*/*") or is_json(name)

    if may_be_json(documented):
        return may_be_json(found) or not found
    return _is_bytes(documented) and not may_be_json(found)


def _is_bytes(media_type: str) -> bool:
    return not (is_json(media_type) or media_type.startswith("text/") or media_type.endswith("/*"))


def _takes_text(answers: list[Answer]) -> bool:
    return any(answer.media_type is not None and is_text(essence(answer.media_type)) for answer in answers)


def _nothing(response: httpx.Response, answers: list[Answer], operation: Operation) -> str | None:
    """What an empty answer gives: the address of the new object, where the description has one, else None."""
    if lacks_body(response, answers, operation):
        place = response.headers.get("location")
        where = f"; what it made is at {place}" if place else ""
        raise DecodeError(f"the answer ({response.status_code}) has no body{where}", response=response)
    return _address(response, answers)


def lacks_body(response: httpx.Response, answers: list[Answer], operation: Operation) -> bool:
    """Whether the description has a body in each answer like an empty one, which may not be empty."""
    described = bool(answers) and all(answer.media_type is not None for answer in answers)
    return described and not _may_be_empty(response, operation)


def _may_be_empty(response: httpx.Response, operation: Operation) -> bool:
    """Whether an answer has no body by its nature, and the description knows it or the caller asked for it."""
    if response.request.method == "HEAD":
        return True
    return response.status_code == 304 or (
        response.status_code in WITHOUT_BODY and names_status(operation, response.status_code)
    )


def names_status(operation: Operation, status: int) -> bool:
    """Whether the description names a status itself."""
    return any(answer.status == str(status) for answer in operation.answers)


def _check_unchanged(response: httpx.Response, operation: Operation) -> None:
    """Raises DecodeError for an answer that nothing has changed, where nobody asked whether, and no description has it:
    it is neither what was asked for nor the end of a write."""
    asked = any(name in response.request.headers for name in _CONDITIONS)
    if not asked and not names_status(operation, 304):
        raise DecodeError("the answer (304) says that nothing has changed, which was not asked", response=response)


def _address(response: httpx.Response, answers: list[Answer]) -> str | None:
    """What `Location` says, where the description has it: as a path, if that is at the host that was asked."""
    place: str | None = response.headers.get("location")
    if place is None or not any(header.lower() == "location" for answer in answers for header in answer.headers):
        return None
    try:
        parts = urlsplit(place)
    except ValueError:
        return place
    # Behind a proxy a server may know itself by another scheme or port.
    if not parts.path or parts.hostname != response.request.url.host:
        return place
    return parts._replace(scheme="", netloc="").geturl()


def _undocumented_body(response: httpx.Response, operation: Operation, reporter: Reporter, strict: bool) -> None:
    """Tell of a body where the description has none; it is kept all the same. A web page is no such answer at all, but
    what stands before the platform, such as a form to log in with."""
    if is_page(response):
        text = f"the answer is a web page, and the description has no body here: {_begins(response.content)}"
        raise DecodeError(text, response=response)
    found = f"{len(response.content)} bytes of {response.headers.get('content-type', 'an unknown type')}"
    if strict:
        raise DecodeError(f"the description has no body here, found {found}", response=response, kind="extra")
    reporter.drift(operation.route, "extra", "", "no body", found)


def _begins(content: bytes) -> str:
    from .parsing import beginning

    return beginning(content)
