"""Answers: what each status brings, what to ask for in `Accept`, and what a successful call gives."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from scripts.documents.pointers import join

from .checks import check_media_type, check_status
from .envelopes import on_the_wire
from .plan import ANY, AnswerPlan, Scalar, Type
from .references import follow
from .scalars import is_file
from .schemas import Schemas
from .shapes import NULL, nullable, union
from .versions import essence, is_wildcard, kind_of, preference, version_of

PROBLEM = "application/problem+json"
_BINARY = Scalar("BINARY")
_BASE64 = ("string", "byte")


def answers_of(
    operation: dict[str, Any],
    schemas: Schemas,
    hint: str,
    pointer: str,
    vendors: Collection[str],
    *,
    asks: bool = False,
) -> list[AnswerPlan]:
    """All documented answers, one for each status and media type. With `x-body: optional` there is one without a body
    too. One with a type but without a media type may bring anything. `vendors` are those whose versions are the API's;
    an operation that `asks` has no other purpose than its answer.
    """
    found = []
    described = {status: entry for status, entry in (operation.get("responses") or {}).items() if status[:2] != "x-"}
    for status, response in sorted(described.items(), key=lambda pair: _order(pair[0])):
        check_status(status, join(pointer, "responses", status))
        where, response = follow(schemas.document, response, join(pointer, "responses", status))
        headers = tuple(sorted(response.get("headers") or {}))
        content = response.get("content") or {}
        if not content or response.get("x-body") == "optional":
            left_open = status == "200" and _is_left_open(response, described, schemas.document, asks=asks)
            found.append(AnswerPlan(status, None, None, ANY if left_open else None, headers))
        versions = {media_type: version_of(media_type, vendors) for media_type in content}
        empty = False
        for media_type in sorted(content, key=lambda name: preference(name, versions[name])):
            entry = content[media_type] or {}
            check_media_type(media_type, join(where, "content", media_type))
            inner = join(where, "content", media_type, "schema")
            name = f"{hint} Response" if status.startswith("2") else f"{hint} Response {status}"
            brought = on_the_wire(schemas.document, _schema_of(entry), inner)
            kind = _answer_type(media_type, brought.schema, schemas, name, brought.pointer)
            found.append(AnswerPlan(status, media_type, versions[media_type], kind, headers))
            empty |= brought.optional
        if empty and response.get("x-body") != "optional":
            found.append(AnswerPlan(status, None, None, None, headers))
    return found


def _is_left_open(response: dict[str, Any], described: dict[str, Any], document: dict[str, Any], *, asks: bool) -> bool:
    """Whether a 200 is without content only because nobody declared it: frameworks that validate requests write it
    beside a 422 of their own, and where a handler that is asked writes its answer itself, none says which. A `content`
    that is empty, headers, or a `default` are words of people who knew."""
    if "default" in described or {"content", "headers"} & response.keys():
        return False
    good = [follow(document, answer, "")[1] for status, answer in described.items() if status.startswith("2")]
    return "422" in described or (asks and "204" not in described and not any(one.get("content") for one in good))


def _order(status: str) -> tuple[int, str]:
    return (2 if status == "default" else 1 if status.upper().endswith("XX") else 0), status


def _schema_of(entry: dict[str, Any]) -> Any:
    schema = entry.get("schema")
    return {} if schema is None else schema


def _answer_type(media_type: str, schema: Any, schemas: Schemas, name: str, pointer: str) -> Type:
    kind = kind_of(media_type)
    if schema is None:
        return NULL
    # Compiled for its names and values, though on the wire it may be text or bytes all the same.
    compiled = schemas.compile(schema, name, pointer)
    if kind in ("json", "form", "multipart"):
        return _BINARY if is_wildcard(media_type) and _is_bytes(schema) else compiled
    return Scalar("TEXT") if kind == "text" else _BINARY


def _is_bytes(schema: Any) -> bool:
    """Whether a schema says bytes: in JSON they would be text, but what may come as anything comes as it is."""
    return is_file(schema) or (isinstance(schema, dict) and (schema.get("type"), schema.get("format")) == _BASE64)


def good_answers(answers: list[AnswerPlan]) -> list[AnswerPlan]:
    """The answers that a caller hopes for: the 2xx ones; where there are none, a default that is not a problem."""
    good = [answer for answer in answers if answer.status.startswith("2")]
    if good or any(answer.status.startswith("3") for answer in answers):
        return good
    return [
        answer for answer in answers if answer.status == "default" and essence(answer.media_type or PROBLEM) != PROBLEM
    ]


def says_nothing(answers: list[AnswerPlan]) -> bool:
    """Whether a description is silent on what a good answer brings, which is not the same as that it brings nothing."""
    good = good_answers(answers)
    if not good:
        return not any(answer.status.startswith("3") for answer in answers)
    return any(answer.media_type is None and answer.type is not None for answer in good)


def of_version(answers: list[AnswerPlan], version: str | None) -> list[AnswerPlan]:
    """The answers that a call in one version can meet: all of them where the good ones know of other versions only."""
    fitting = [answer for answer in answers if version is None or answer.version in (None, version)]
    return fitting if good_answers(fitting) or not good_answers(answers) else answers


def accept_of(answers: list[AnswerPlan], version: str | None) -> tuple[str, ...]:
    """What to name in `Accept`: the media types of good answers, the version's own first, then those of errors. Nothing
    where the good ones are unknown: those of errors alone would ask for no other."""
    if says_nothing(answers):
        return ()
    fitting = [answer for answer in of_version(answers, version) if answer.media_type is not None]
    good = good_answers(fitting)
    hoped = _media_types(good)
    names = [*hoped, *_media_types([answer for answer in fitting if answer not in good])]
    if any(is_wildcard(answer.media_type or "") and answer.type != _BINARY for answer in good):
        # Where any type will do, JSON is what the description's shape is of.
        names = names if any(map(_is_json, hoped)) else ["application/json", *names]
        hoped = names
    weighted = any(map(_is_json, hoped))
    return tuple(dict.fromkeys(_weighted(name) if weighted else name for name in names))


def _weighted(media_type: str) -> str:
    """A media type with how much it is wanted beside JSON."""
    if _is_json(media_type):
        return media_type
    return f"{media_type};q={'0.8' if is_wildcard(media_type) else '0.9'}"


def _is_json(media_type: str) -> bool:
    return kind_of(media_type) == "json" and not is_wildcard(media_type)


def _media_types(answers: list[AnswerPlan]) -> list[str]:
    versions = {answer.media_type: answer.version for answer in answers if answer.media_type}
    return sorted(versions, key=lambda name: preference(name, versions[name]))


def success_type(answers: list[AnswerPlan], version: str | None) -> Type | None:
    """What a successful call gives: the JSON answer's type, else text or bytes, else the address in `Location`, else
    nothing (None). Anything where the description is silent."""
    if says_nothing(answers):
        return ANY
    good = good_answers(of_version(answers, version))
    kinds = _kinds(good)
    if not kinds:
        return _address(good)
    if all(kind == _BINARY for kind in kinds):
        return _BINARY
    whole = union(kinds)
    empty = [answer for answer in good if answer.media_type is None or answer.status in ("204", "205")]
    if not empty:
        return whole
    place = _address(empty)
    return nullable(whole) if place is None else union([whole, place])


def gives_address(answers: list[AnswerPlan], version: str | None) -> bool:
    """Whether a successful call gives the address in `Location`: where no answer has a body, and one says a place."""
    good = good_answers(of_version(answers, version))
    return not _kinds(good) and _address(good) is not None


def _kinds(good: list[AnswerPlan]) -> list[Type]:
    # By HTTP's own rule no body comes with 204 and 205, whatever the description says.
    kinds = [answer.type for answer in good if answer.type is not None and answer.status not in ("204", "205")]
    return [] if all(kind == NULL for kind in kinds) else kinds


def _address(good: list[AnswerPlan]) -> Type | None:
    """Answers without a body that say where the new object is give its address."""
    placed = [any(header.lower() == "location" for header in answer.headers) for answer in good]
    if not any(placed):
        return None
    return Scalar("TEXT") if all(placed) else nullable(Scalar("TEXT"))
