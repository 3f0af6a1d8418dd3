"""The messages of an error by field: from maps of fields, and from lists of entries that name their place."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .words import CODES, FIELDS, GENERAL, KINDS, LANGUAGES, MESSAGES, OF_ENTRIES, OF_MESSAGES, PLACES, STEPS

# What lies deeper, or comes after so many fields, nobody reads.
DEEPEST = 20
_MOST_FIELDS = 100

Fields = dict[str, list[str]]


def plain_name(name: Any) -> str:
    """A name without its case, hyphens and underscores."""
    return str(name).replace("_", "").replace("-", "").lower()


def by_plain_name(body: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object by their plain names; of several, the first."""
    found: dict[str, Any] = {}
    for name, value in body.items():
        found.setdefault(plain_name(name), value)
    return found


def first_text(known: Mapping[str, Any], names: Iterable[str]) -> str:
    """The first text that stands under one of some names."""
    for name in names:
        value = _in_words(known.get(name))
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = "; ".join(value)
        if isinstance(value, str) and value.strip():
            # Some platforms escape their messages for web pages.
            return html.unescape(value)
    return ""


def speaks(value: Mapping[str, Any]) -> bool:
    """Whether an object is an error's own text, not a map of fields."""
    known = by_plain_name(value)
    return any(isinstance(_in_words(known.get(name)), str) for name in MESSAGES) or (
        isinstance(known.get("type"), str) and isinstance(known.get("reason"), str)
    )


def _in_words(value: Any) -> Any:
    """A text that says which language it is in, as the text alone."""
    if isinstance(value, Mapping) and isinstance(value.get("value"), str):
        return value["value"] if {plain_name(name) for name in value} - {"value"} <= LANGUAGES else value
    return value


def fields_of(known: Mapping[str, Any], inner: Mapping[str, Any] | None) -> tuple[Fields, list[str]]:
    """Messages by field from where validators put them, and those that are about none."""
    fields: Fields = {}
    general: list[str] = []
    embedded, within = known.get("embedded"), known.get("innererror")
    places = [known.get(name) for name in FIELDS if not (name == "details" and _is_of_kubernetes(known))]
    places.append(_lists_in(known["details"], "causes") if _is_of_kubernetes(known) else None)
    places += [_lists_in(embedded, "errors"), _lists_in(within, "errordetails")]
    if known.get("status") == "fail" and isinstance(known.get("data"), Mapping):
        places.append(known["data"])
    for value in places:
        if value is inner or not isinstance(value, (list, Mapping)) or isinstance(_in_words(value), str):
            continue
        found, more = of_list(value, "", 0) if isinstance(value, list) else of_map(value, ())
        add(fields, found)
        general += more
    return fields, general


def _lists_in(holder: Any, name: str) -> Any:
    return by_plain_name(holder).get(name) if isinstance(holder, Mapping) else None


def _is_of_kubernetes(known: Mapping[str, Any]) -> bool:
    """Whether this is a Status, whose details name the object that was asked for, and the causes in it."""
    return known.get("kind") == "Status" and "apiversion" in known and isinstance(known.get("details"), Mapping)


def holds_entries(value: Mapping[str, Any]) -> bool:
    """Whether an object has a list of entries under one of the names for such, as validators give it."""
    known = by_plain_name(value)
    lists = [known[name] for name in FIELDS if isinstance(known.get(name), list) and known[name]]
    return any(all(isinstance(entry, Mapping) for entry in found) for found in lists) or "fielderrors" in known


def of_map(body: Mapping[str, Any], names: Iterable[str]) -> tuple[Fields, list[str]]:
    """The messages of a map of fields."""
    if len(body) == 1:
        ((name, inner),) = body.items()
        if name in names and isinstance(inner, Mapping):
            body = inner
    if speaks(body):
        return {}, []
    return split(flat("", {name: value for name, value in body.items() if plain_name(name) not in CODES[1:]}, 0))


def split(found: Iterable[tuple[str, list[str]]]) -> tuple[Fields, list[str]]:
    """Messages that are about fields, and those that are about none."""
    fields: Fields = {}
    general: list[str] = []
    for name, messages in found:
        if plain_name(name).strip(".") in GENERAL or not name:
            general += messages
        else:
            add(fields, {name: messages})
    return fields, general


def flat(above: str, value: Any, deep: int) -> Iterator[tuple[str, list[str]]]:
    """Messages by names with dots: of fields, and of the places in lists."""
    if deep > DEEPEST:
        return
    if isinstance(value, Mapping):
        if deep and (message := _of_field(value)):
            yield above, [message]
            return
        for name, inner in value.items():
            yield from flat(below(above, name), inner, deep + 1)
    elif isinstance(value, list):
        if texts := [_text(item) for item in value if not isinstance(item, (Mapping, list)) and item is not None]:
            yield above, texts
        fields, general = of_list([item for item in value if isinstance(item, Mapping) and place_of(item)], above, deep)
        yield from fields.items()
        if general:
            yield above, general
        for index, item in enumerate(value):
            if isinstance(item, list) or (isinstance(item, Mapping) and not place_of(item)):
                yield from flat(below(above, index), item, deep + 1)
    elif value is not None:
        yield above, [_text(value)]


def _of_field(value: Mapping[str, Any]) -> str:
    """The message of an object that stands under a field's name and says what is wrong there, and not of fields of its
    own: `{"message": ..., "kind": ..., "path": ...}`."""
    known = by_plain_name(value)
    return first_text(known, MESSAGES) if known.keys() <= {*MESSAGES, *OF_MESSAGES} else ""


def are_messages(value: Any, deep: int = 0) -> bool:
    """Whether a value is a list of messages, or a map of such."""
    if deep > DEEPEST:
        return False
    if isinstance(value, Mapping):
        return bool(value) and all(are_messages(inner, deep + 1) for inner in value.values())
    if not isinstance(value, list) or not value:
        return False
    return all(isinstance(item, str) or item == {} or are_messages(item, deep + 1) for item in value)


def of_list(entries: list[Any], above: str, deep: int) -> tuple[Fields, list[str]]:
    """Messages of entries that name their place, and of those that do not."""
    fields: Fields = {}
    general: list[str] = []
    for index, entry in enumerate(entries if deep < DEEPEST else ()):
        if isinstance(entry, str):
            general.append(html.unescape(entry))
        elif isinstance(entry, Mapping):
            found, more = _of_entry(entry, above, below(above, index) if above or len(entries) > 1 else "", deep)
            add(fields, found)
            general += more
    return fields, general


def _of_entry(entry: Mapping[str, Any], above: str, itself: str, deep: int) -> tuple[Fields, list[str]]:
    """The messages of one entry; one that says nothing of its place is called `itself`."""
    known = by_plain_name(entry)
    place, messages = place_of(entry), _messages_of(known)
    name = below(above, place) if place else above
    fields: Fields = {}
    general: list[str] = []
    if messages:
        add(fields, {name: messages}) if name else general.extend(messages)
    lists = [known, *(by_plain_name(known[key]) for key in ("extensions",) if isinstance(known.get(key), Mapping))]
    for holder in lists if not messages else lists[1:]:
        if any(isinstance(holder.get(key), (list, Mapping)) for key in FIELDS):
            found, more = fields_of(holder, None)
            add(fields, {below(above, key): told for key, told in found.items()})
            general += more
    children = known.get("children")
    if isinstance(children, list):
        found, more = of_list(children, name, deep + 1)
        add(fields, found)
        general += more
    if not messages and not fields and not general:
        if are_messages(entry):
            return split(flat(itself, entry, deep + 1))
        kind, place = _kind_of(known), place or first_text(known, ("resource",))
        if kind and place:
            add(fields, {below(above, place): [kind]})
    return fields, general


def _messages_of(known: Mapping[str, Any]) -> list[str]:
    """What an entry says in words, by itself or by the rules that are broken."""
    details, constraints = known.get("details"), known.get("constraints")
    message = first_text(known, OF_ENTRIES)
    if not message and isinstance(details, Mapping):
        message = first_text(by_plain_name(details), OF_ENTRIES)
    if not message and isinstance(constraints, Mapping):
        return [_text(text) for text in constraints.values() if isinstance(text, str)]
    return [message] if message else []


def _kind_of(known: Mapping[str, Any]) -> str:
    """What kind of fault an entry is that has no words for it."""
    values = (known.get(name) for name in KINDS)
    return next((_text(value) for value in values if isinstance(value, (str, int)) and value not in ("", True)), "")


def place_of(entry: Mapping[str, Any]) -> str:
    """Where an entry says that the fault is, with dots between the steps."""
    known = by_plain_name(entry)
    source = known.get("source")
    holders = [known, by_plain_name(source)] if isinstance(source, Mapping) else [known]
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


def below(above: str, name: Any) -> str:
    """The name of what lies in something."""
    return f"{above}.{name}" if above else str(name)


def add(fields: Fields, found: Mapping[str, list[str]]) -> None:
    """Add messages by field, each once and not without end."""
    for name, messages in found.items():
        if name in fields or len(fields) < _MOST_FIELDS:
            fields.setdefault(name, []).extend(message for message in messages if message not in fields.get(name, ()))


def _text(value: Any) -> str:
    return html.unescape(value) if isinstance(value, str) else str(value)
