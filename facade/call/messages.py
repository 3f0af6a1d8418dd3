"""What a JSON body says of an error: in short, at length, by which code, and of which fields.

Platforms have no shape in common, but words: a message is called `message`, `msg` or `err_msg`, in whatever spelling,
and lies at the top or one object deeper; fields stand in a map, or in a list of entries that name their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .entries import (
    Fields,
    are_messages,
    by_plain_name,
    fields_of,
    first_text,
    flat,
    holds_entries,
    of_list,
    of_map,
    place_of,
    plain_name,
    speaks,
    split,
)
from .words import ASIDE, CODES, DETAILS, FIELDS, MESSAGES, OWN_PLACES, TITLES, WRAPPERS

# The class of an error, which is as good as a code: `NoSuchRun`, `index_not_found_exception`.
_TYPE = re.compile(r"(?:.*[#.])?([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:_[a-z]+)+)")
_STATUS = re.compile(r"[A-Z][A-Z_]{2,}")
_REASON = re.compile(r"(?:[A-Z][a-z0-9]+)+")


class Told(NamedTuple):
    """What a body tells; empty where it does not."""

    title: str = ""
    detail: str = ""
    code: str = ""
    fields: Mapping[str, list[str]] = {}


def told(body: Any, names: Iterable[str] = ()) -> Told:
    """What an object or a list tells. One that lies under one of `names` alone, as applications of Tastypie put it
    under the name of a resource, is meant itself."""
    if isinstance(body, list):
        if len(body) == 1 and isinstance(body[0], Mapping) and speaks(body[0]) and not place_of(body[0]):
            return told(body[0])
        fields, general = of_list(body, "", 0)
        return Told(detail=_joined(general), code=_common_code(body), fields=fields)
    if not isinstance(body, Mapping):
        return Told()
    if _is_map_of_fields(body):
        fields, general = of_map({name: value for name, value in body.items() if not _is_aside(name, value)}, names)
        return Told(detail=_joined(general), fields=fields)
    return _of_object(body, names)


def _of_object(body: Mapping[str, Any], names: Iterable[str]) -> Told:
    known = by_plain_name(body)
    inner = _inner(body, known)
    deeper = _of_object(inner, ()) if inner is not None else Told()
    fields, general = fields_of(known, inner)
    if not fields and not general and inner is None:
        fields, general = _under_one_name(body, names)
    title = deeper.title or first_text(known, TITLES)
    detail = deeper.detail or first_text(known, DETAILS)
    detail = _joined([*filter(None, [detail]), *(message for message in general if message not in detail)])
    code = deeper.code or _code(known)
    return Told(title, detail or title, code, {**(fields or _own_field(known)), **deeper.fields})


def _inner(body: Mapping[str, Any], known: dict[str, Any]) -> Mapping[str, Any] | None:
    """The error that lies one object deeper: `{"error": {"code": ..., "message": ...}}`."""
    for name, value in known.items():
        if not isinstance(value, Mapping):
            continue
        if (name in WRAPPERS or len(body) == 1) and name not in MESSAGES and speaks(value):
            return value
        if name in WRAPPERS and holds_entries(value) and not (name == "details" and "kind" in known):
            return value
    return None


def _own_field(known: Mapping[str, Any]) -> Fields:
    """The field that an error is about which is a single object."""
    place, message = first_text(known, OWN_PLACES), first_text(known, MESSAGES)
    return {place: [message]} if place and message else {}


def _code(known: Mapping[str, Any]) -> str:
    """The platform's own code; a name is one before a number that only repeats the status."""
    for name in CODES:
        value = known.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            status, reason = known.get("status"), known.get("reason")
            if isinstance(value, int) and isinstance(status, str) and _STATUS.fullmatch(status):
                return status
            return (
                reason
                if isinstance(value, int) and isinstance(reason, str) and _REASON.fullmatch(reason)
                else str(value)
            )
    for holder in (known.get("extensions"), known.get("detail")):
        if isinstance(holder, Mapping) and (inner := _code(by_plain_name(holder))):
            return inner
    kind = known.get("type")
    found = _TYPE.fullmatch(kind) if isinstance(kind, str) and "://" not in kind else None
    return found[1] if found else _common_code(known.get("errors"))


def _common_code(entries: Any) -> str:
    """The code that all entries of a list have besides their messages."""
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) and speaks(entry) for entry in entries):
        return ""
    codes = {_of_entry(by_plain_name(entry)) for entry in entries}
    return codes.pop() if len(codes) == 1 else ""


def _of_entry(known: Mapping[str, Any]) -> str:
    extensions = known.get("extensions")
    holders = [known, by_plain_name(extensions)] if isinstance(extensions, Mapping) else [known]
    values = (holder.get(name) for holder in holders for name in CODES)
    return next((value for value in values if isinstance(value, str)), "")


def _under_one_name(body: Mapping[str, Any], names: Iterable[str]) -> tuple[Fields, list[str]]:
    """Messages under one name, as Tastypie applications give them: under the resource's (`{"chip": {"name": ["is
    required"]}}`) or under `error`, where they may be texts, lists or objects again."""
    (name, inner), *others = body.items() if body else [("", None)]
    if others or not isinstance(inner, (Mapping, list)) or not _is_deep(inner):
        return {}, []
    above = "" if plain_name(name) in WRAPPERS or name in names else str(name)
    if isinstance(inner, list):
        return of_list(inner, above, 0)
    return split(flat(above, inner, 0))


def _is_deep(inner: Mapping[str, Any] | list[Any]) -> bool:
    """Whether there is a text anywhere near."""
    if isinstance(inner, list):
        return any(isinstance(item, (Mapping, list)) for item in inner)
    return any(isinstance(value, (str, list, Mapping)) for value in inner.values())


def _is_map_of_fields(body: Mapping[str, Any]) -> bool:
    """Whether each name of an object is a field with a list of messages, as Django REST framework gives them."""
    told = {name: value for name, value in body.items() if not _is_aside(name, value)}
    words = {*FIELDS, *MESSAGES, "error"}
    return bool(told) and all(are_messages(value) and plain_name(name) not in words for name, value in told.items())


def _is_aside(name: str, value: Any) -> bool:
    return plain_name(name) in ASIDE and not isinstance(value, (list, Mapping))


def _joined(messages: list[str]) -> str:
    return "; ".join(dict.fromkeys(messages))
