"""What a JSON body says of an error: in short, at length, by which code, and of which fields.

Platforms have no shape in common, but words: a message is called `message`, `msg` or `err_msg`, in whatever spelling,
and lies at the top or one object deeper; fields stand in a map, or in a list of entries that name their place.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from .words import ASIDE, CODES, DETAILS, FIELDS, GENERAL, MESSAGES, OF_ENTRIES, PLACES, STEPS, TITLES, WRAPPERS

# The class of an error, which is as good as a code: `NoSuchRun`, `index_not_found_exception`.
_TYPE = re.compile(r"(?:.*[#.])?([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:_[a-z]+)+)")
_STATUS = re.compile(r"[A-Z][A-Z_]{2,}")
# What lies deeper, or comes after so many fields, nobody reads.
_DEEPEST = 20
_MOST_FIELDS = 100

Fields = dict[str, list[str]]


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
        if len(body) == 1 and isinstance(body[0], Mapping) and _speaks(body[0]) and not _place(body[0]):
            return told(body[0])
        fields, general = _of_list(body, "", 0)
        return Told(detail=_joined(general), fields=fields)
    if not isinstance(body, Mapping):
        return Told()
    if _is_map_of_fields(body):
        fields, general = _of_map({name: value for name, value in body.items() if not _is_aside(name, value)}, names)
        return Told(detail=_joined(general), fields=fields)
    return _of_object(body, names)


def _of_object(body: Mapping[str, Any], names: Iterable[str]) -> Told:
    known = _by_plain_name(body)
    inner = _inner(body, known)
    deeper = _of_object(inner, ()) if inner is not None else Told()
    fields, general = _fields_of(known, inner)
    if not fields and not general and inner is None:
        fields, general = _under_one_name(body, names)
    title = deeper.title or _first_text(known, TITLES)
    detail = deeper.detail or _first_text(known, DETAILS)
    detail = _joined([*filter(None, [detail]), *(message for message in general if message not in detail)])
    code = deeper.code or _code(known)
    return Told(title, detail or title, code, {**fields, **deeper.fields})


def _plain(name: Any) -> str:
    return str(name).replace("_", "").replace("-", "").lower()


def _by_plain_name(body: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in body.items():
        found.setdefault(_plain(name), value)
    return found


def _inner(body: Mapping[str, Any], known: dict[str, Any]) -> Mapping[str, Any] | None:
    """The error that lies one object deeper: `{"error": {"code": ..., "message": ...}}`."""
    for name, value in known.items():
        if (name in WRAPPERS or len(body) == 1) and isinstance(value, Mapping) and _speaks(value):
            return value
    return None


def _speaks(value: Mapping[str, Any]) -> bool:
    """Whether an object is an error's own text, not a map of fields."""
    known = _by_plain_name(value)
    return any(isinstance(known.get(name), str) for name in MESSAGES) or (
        isinstance(known.get("type"), str) and isinstance(known.get("reason"), str)
    )


def _first_text(known: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = known.get(name)
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = "; ".join(value)
        if isinstance(value, str) and value.strip():
            # Some platforms escape their messages for web pages.
            return html.unescape(value)
    return ""


def _code(known: Mapping[str, Any]) -> str:
    """The platform's own code; a name is one before a number that only repeats the status."""
    for name in CODES:
        value = known.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            status = known.get("status")
            named = isinstance(value, int) and isinstance(status, str) and _STATUS.fullmatch(status)
            return str(status if named else value)
    for holder in (known.get("extensions"), known.get("detail")):
        if isinstance(holder, Mapping) and (inner := _code(_by_plain_name(holder))):
            return inner
    kind = known.get("type")
    found = _TYPE.fullmatch(kind) if isinstance(kind, str) and "://" not in kind else None
    return found[1] if found else ""


def _fields_of(known: Mapping[str, Any], inner: Mapping[str, Any] | None) -> tuple[Fields, list[str]]:
    """Messages by field from where validators put them, and those that are about none."""
    fields: Fields = {}
    general: list[str] = []
    embedded = known.get("embedded")
    places = [known.get(name) for name in FIELDS]
    places.append(_by_plain_name(embedded).get("errors") if isinstance(embedded, Mapping) else None)
    if known.get("status") == "fail" and isinstance(known.get("data"), Mapping):
        places.append(known["data"])
    for value in places:
        if value is inner or not isinstance(value, (list, Mapping)):
            continue
        found, more = _of_list(value, "", 0) if isinstance(value, list) else _of_map(value, ())
        _add(fields, found)
        general += more
    return fields, general


def _under_one_name(body: Mapping[str, Any], names: Iterable[str]) -> tuple[Fields, list[str]]:
    """Messages under one name, as Tastypie applications give them: under the resource's (`{"chip": {"name": ["is
    required"]}}`) or under `error`, where they may be texts, lists or objects again."""
    (name, inner), *others = body.items() if body else [("", None)]
    if others or not isinstance(inner, (Mapping, list)) or not _is_deep(inner):
        return {}, []
    above = "" if _plain(name) in WRAPPERS or name in names else str(name)
    if isinstance(inner, list):
        return _of_list(inner, above, 0)
    return _split(_flat(above, inner, 0))


def _is_deep(inner: Mapping[str, Any] | list[Any]) -> bool:
    """Whether there is a text anywhere near."""
    if isinstance(inner, list):
        return any(isinstance(item, (Mapping, list)) for item in inner)
    return any(isinstance(value, (str, list, Mapping)) for value in inner.values())


def _is_map_of_fields(body: Mapping[str, Any]) -> bool:
    """Whether each name of an object is a field with a list of messages, as Django REST framework gives them."""
    told = {name: value for name, value in body.items() if not _is_aside(name, value)}
    words = {*FIELDS, *MESSAGES, "error"}
    return bool(told) and all(_are_messages(value, 0) and _plain(name) not in words for name, value in told.items())


def _is_aside(name: str, value: Any) -> bool:
    return _plain(name) in ASIDE and not isinstance(value, (list, Mapping))


def _are_messages(value: Any, deep: int) -> bool:
    if deep > _DEEPEST:
        return False
    if isinstance(value, Mapping):
        return bool(value) and all(_are_messages(inner, deep + 1) for inner in value.values())
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(item, str) or item == {} or _are_messages(item, deep + 1) for item in value)


def _of_map(body: Mapping[str, Any], names: Iterable[str]) -> tuple[Fields, list[str]]:
    """The messages of a map of fields."""
    if len(body) == 1:
        ((name, inner),) = body.items()
        if name in names and isinstance(inner, Mapping):
            body = inner
    if _speaks(body):
        return {}, []
    return _split(_flat("", {name: value for name, value in body.items() if _plain(name) not in CODES[1:]}, 0))


def _split(found: Iterable[tuple[str, list[str]]]) -> tuple[Fields, list[str]]:
    fields: Fields = {}
    general: list[str] = []
    for name, messages in found:
        if _plain(name).strip(".") in GENERAL or not name:
            general += messages
        else:
            _add(fields, {name: messages})
    return fields, general


def _flat(above: str, value: Any, deep: int) -> Iterator[tuple[str, list[str]]]:
    """Messages by names with dots: of fields, and of the places in lists."""
    if deep > _DEEPEST:
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _flat(_below(above, name), inner, deep + 1)
    elif isinstance(value, list):
        if texts := [_text(item) for item in value if not isinstance(item, (Mapping, list)) and item is not None]:
            yield above, texts
        fields, general = _of_list([item for item in value if isinstance(item, Mapping) and _place(item)], above, deep)
        yield from fields.items()
        if general:
            yield above, general
        for index, item in enumerate(value):
            if isinstance(item, list) or (isinstance(item, Mapping) and not _place(item)):
                yield from _flat(_below(above, index), item, deep + 1)
    elif value is not None:
        yield above, [_text(value)]


def _of_list(entries: list[Any], above: str, deep: int) -> tuple[Fields, list[str]]:
    """Messages of entries that name their place, and of those that do not."""
    fields: Fields = {}
    general: list[str] = []
    for index, entry in enumerate(entries if deep < _DEEPEST else ()):
        if isinstance(entry, str):
            general.append(html.unescape(entry))
        elif isinstance(entry, Mapping):
            known = _by_plain_name(entry)
            place, details = _place(entry), known.get("details")
            message = _first_text(known, OF_ENTRIES)
            if not message and isinstance(details, Mapping):
                message = _first_text(_by_plain_name(details), OF_ENTRIES)
            if message:
                name = _below(above, place) if place else above
                _add(fields, {name: [message]}) if name else general.append(message)
            elif any(isinstance(known.get(name), list) for name in FIELDS):
                found, more = _fields_of(known, None)
                _add(fields, {_below(above, name): messages for name, messages in found.items()})
                general += more
            else:
                found, more = _split(_flat(_below(above, index) if above or len(entries) > 1 else "", entry, deep + 1))
                _add(fields, found if _are_messages(entry, 0) else {})
                general += more if _are_messages(entry, 0) else []
    return fields, general


def _place(entry: Mapping[str, Any]) -> str:
    """Where an entry says that the fault is, with dots between the steps."""
    known = _by_plain_name(entry)
    source = known.get("source")
    holders = [known, _by_plain_name(source)] if isinstance(source, Mapping) else [known]
    for holder in holders:
        for name in PLACES:
            value = holder.get(name)
            if isinstance(value, (list, tuple)) and value and all(isinstance(step, (str, int)) for step in value):
                # A list of messages stands under the name of a field, not of a place.
                return ".".join(map(str, value)) if name in STEPS else ""
            if isinstance(value, str) and value:
                return _dotted(value)
    return ""


def _dotted(place: str) -> str:
    """A place as names with dots, also where it is a JSON pointer."""
    if not place.startswith(("/", "#/")):
        return place
    steps = place.lstrip("#").strip("/").split("/")
    return ".".join(step.replace("~1", "/").replace("~0", "~") for step in steps)


def _below(above: str, name: Any) -> str:
    return f"{above}.{name}" if above else str(name)


def _add(fields: Fields, found: Mapping[str, list[str]]) -> None:
    for name, messages in found.items():
        if name in fields or len(fields) < _MOST_FIELDS:
            fields.setdefault(name, []).extend(message for message in messages if message not in fields.get(name, ()))


def _text(value: Any) -> str:
    return html.unescape(value) if isinstance(value, str) else str(value)


def _joined(messages: list[str]) -> str:
    return "; ".join(dict.fromkeys(messages))
