"""What no schema says, kept as data in ``specs/<platform>/knowledge.toml`` and added to what was read.

Servers differ by release, so a note about something that a server does not have is passed over; and what a source says
itself is believed before a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from scripts.documents import toml
from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .model import LOOKUPS, METHODS, OBSERVED, UNNAMED, Action, Field, Parameter, Resource

_MAPS = ("links", "embeds", "also", "keys", "dangerous", "lookups", "release")
_LISTS = (
    *("names", "digits", "milliseconds", "secrets", "unsearchable", "returns", "unreadable", "anonymous"),
    *("unsortable", "absent"),
)
# For each table inside a note: the keys that an entry needs, and those that it may have.
_TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "extra": (("resources", "keys"), ()),
    "parameter": (("resources", "name"), ("type", "values", "on", "truths", "moments", "number")),
    "together": (("resources", "names"), ()),
    "resource": (("name",), ("path", "fields", "single", "methods", "anonymous", "evidence")),
    "action": (
        ("resources", "path", "method"),
        ("name", "body", "form", "answer", "status", "dangerous", "anonymous", "evidence"),
    ),
}
_TEXTS = ("name", "type", "path", "method", "dangerous", "evidence", "moments")
_KINDS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(_TEXTS, (str,)),
    **dict.fromkeys(("resources", "values", "on", "truths", "names", "methods"), (list,)),
    **dict.fromkeys(("body", "answer"), (dict, str)),
    **dict.fromkeys(("keys", "form", "fields"), (dict,)),
    **dict.fromkeys(("status", "number"), (int,)),
    **dict.fromkeys(("anonymous", "single"), (bool,)),
}


@dataclass(frozen=True)
class Knowledge:
    """The notes about one platform, in the order of the file."""

    notes: tuple[dict[str, Any], ...] = ()

    def may_fail(self, resource: str) -> bool:
        """Whether a resource is known to have no schema that can be read."""
        own = (entry["name"] for note in self.notes for entry in note.get("resource", ()))
        return any(_matches(resource, note.get("unreadable", ())) for note in self.notes) or resource in own

    def release(self) -> tuple[str, str] | None:
        """Where a server says which release it is: a path below its API, and the key that holds it."""
        return next((place for note in self.notes for place in note.get("release", {}).items()), None)

    def with_own(self, resources: list[Resource], root: str, listed: frozenset[str] | None) -> list[Resource]:
        """The resources and those that only notes describe.

        Args:
            resources: What a source describes; it is believed before a note.
            root: The path of the API.
            listed: What the server has by its own listing, None where that is not known. What is in no listing, because
                it is below another API, is there in any case.
        """
        known = {entry.name for entry in resources}
        entries = [entry for note in self.notes for entry in note.get("resource", ()) if entry["name"] not in known]
        here = [entry for entry in entries if listed is None or entry["name"] in listed or "path" in entry]
        return [*resources, *(_own_resource(entry, root) for entry in here)]

    def added_to(self, resources: list[Resource]) -> list[Resource]:
        """The resources with what the notes know."""
        for note in self.notes:
            resources = [_noted(resource, note) for resource in resources]
        return resources


def load(path: Path) -> Knowledge:
    """Read the notes about one platform; a missing file holds none.

    Args:
        path: The platform's ``knowledge.toml``.

    Raises:
        PipelineError: The file is malformed, or a note lacks or misspells something.
    """
    try:
        tables = toml.read(path)
    except FileNotFoundError:
        return Knowledge()
    notes = tables.get("note", [])
    if set(tables) - {"note"} or not isinstance(notes, list):
        raise PipelineError("notes are written as [[note]], and nothing else is known here", file=path)
    for index, note in enumerate(notes):
        try:
            _check(note)
        except PipelineError as error:
            pointer = join("", "note", index) + (error.pointer or "")
            raise PipelineError(error.problem, file=path, pointer=pointer) from None
    return Knowledge(tuple(notes))


def _check(note: Any) -> None:
    if not isinstance(note, dict):
        raise PipelineError("a note is a table")
    for key in ("reason", "evidence"):
        if not isinstance(note.get(key), str) or not note[key].strip():
            raise PipelineError(f"{key!r} is missing: a text is needed")
    for key, value in note.items():
        _check_part(key, value)


def _check_part(key: str, value: Any) -> None:
    pointer = join("", key)
    if key in _LISTS:
        good = isinstance(value, list) and all(isinstance(entry, str) for entry in value)
    elif key in _MAPS:
        good = isinstance(value, dict) and all(isinstance(entry, str) for entry in value.values())
    elif key in _TABLES:
        good = isinstance(value, list) and all(isinstance(entry, dict) for entry in value)
    elif key in ("reason", "evidence"):
        good = True
    else:
        known = ", ".join(("reason", "evidence", *_MAPS, *_LISTS, *_TABLES))
        raise PipelineError(f"unknown key; known: {known}", pointer=pointer)
    if not good:
        raise PipelineError("this is not of the form that the key calls for", pointer=pointer)
    for index, entry in enumerate(value if key in _TABLES else ()):
        _check_entry(key, entry, join(pointer, index))


def _check_entry(table: str, entry: dict[str, Any], pointer: str) -> None:
    needed, possible = _TABLES[table]
    for key in needed:
        if key not in entry:
            raise PipelineError(f"{key!r} is missing", pointer=pointer)
    for key, value in entry.items():
        if key not in needed + possible:
            raise PipelineError(f"unknown key; known: {', '.join(needed + possible)}", pointer=join(pointer, key))
        if type(value) not in _KINDS[key]:
            raise PipelineError("this is not of the form that the key calls for", pointer=join(pointer, key))
    if entry.get("method", "get") not in METHODS:
        raise PipelineError(f"unknown method; known: {', '.join(METHODS)}", pointer=join(pointer, "method"))


def _own_resource(entry: dict[str, Any], root: str) -> Resource:
    fields = {name: Field(type=kind, readonly=True) for name, kind in sorted(entry.get("fields", {}).items())}
    return Resource(
        name=entry["name"],
        path=urljoin(root, entry.get("path", f"{entry['name']}/")),
        fields=fields,
        list_methods=frozenset(entry.get("methods", ["get"] if fields else [])),
        detail_methods=frozenset(),
        single=entry.get("single", False),
        anonymous=entry.get("anonymous", False),
        described=False,
        evidence=entry.get("evidence", OBSERVED),
    )


def _noted(resource: Resource, note: dict[str, Any]) -> Resource:
    name = resource.name
    fields = {field: _noted_field(f"{name}.{field}", facts, note) for field, facts in resource.fields.items()}
    for entry in _about(name, note.get("extra", ())):
        for field, kind in entry["keys"].items():
            fields.setdefault(field, Field(type=kind, declared=False))
    gone = {field for field in fields if _matches(f"{name}.{field}", note.get("unsearchable", ()))}
    unsorted = {field for field in fields if _matches(f"{name}.{field}", note.get("unsortable", ()))}
    absent = note.get("absent", ())
    key = _first(name, note.get("keys", {}))
    return replace(
        resource,
        fields=dict(sorted(fields.items())),
        filters={
            field: _lookups(f"{name}.{field}", allowed, note)
            for field, allowed in resource.filters.items()
            if field not in gone
        },
        across=resource.across - gone,
        ordering=resource.ordering - gone - unsorted,
        unsorted=resource.unsorted | gone | unsorted,
        key=key if key in fields else resource.key,
        key_sure=resource.key_sure or key in fields,
        returns=_returns(resource, note),
        anonymous=resource.anonymous or _matches(name, note.get("anonymous", ())),
        dangerous=resource.dangerous | _dangers(name, note.get("dangerous", {})),
        list_methods=_without(absent, resource.list_methods, name, ""),
        detail_methods=_without(absent, resource.detail_methods, name, "{id}/"),
        actions=_actions(
            tuple(entry for entry in resource.actions if not _is_absent(absent, entry.method, name, entry.path)),
            _about(name, note.get("action", ())),
        ),
        parameters=resource.parameters + tuple(map(_parameter, _about(name, note.get("parameter", ())))),
        together=resource.together
        + tuple(
            tuple(entry["names"])
            for entry in _about(name, note.get("together", ()))
            if fields.keys() >= {*entry["names"]}
        ),
    )


def _is_absent(absent: Any, method: str, name: str, path: str) -> bool:
    """Whether calls that a source announces are noted to be none, by ``METHOD resource/path``."""
    return _matches(f"{method} {name}/{path}", absent)


def _without(absent: Any, methods: frozenset[str], name: str, path: str) -> frozenset[str]:
    return frozenset(method for method in methods if not _is_absent(absent, method, name, path))


def _lookups(place: str, allowed: tuple[str, ...] | None, note: dict[str, Any]) -> tuple[str, ...] | None:
    """The lookups of a filter, without those that a note knows to be refused."""
    only = _first(place, note.get("lookups", {}))
    if only is None:
        return allowed
    return tuple(sorted(set(only.split()) & (LOOKUPS if allowed is None else set(allowed))))


def _returns(resource: Resource, note: dict[str, Any]) -> bool | None:
    """Whether writing gives the object back. A note that says of some resources that it does says of the others that
    it does not."""
    if _matches(resource.name, note.get("returns", ())):
        return True
    return False if "returns" in note and resource.returns is None else resource.returns


def _noted_field(place: str, field: Field, note: dict[str, Any]) -> Field:
    also = _first(place, note.get("also", {}))
    field = replace(
        field,
        also=field.also | frozenset(also.split() if also else ()),
        digits=field.digits or (field.type == "string" and _matches(place, note.get("digits", ()))),
        milliseconds=field.milliseconds or _matches(place, note.get("milliseconds", ())),
        secret=field.secret or _matches(place, note.get("secrets", ())),
        addresses=field.addresses and not _matches(place, note.get("names", ())),
    )
    if field.related and field.embedded is None:
        for table, embedded in (("links", False), ("embeds", True)):
            target = _first(place, note.get(table, {}))
            if target is not None:
                to = field.to if field.to not in (None, UNNAMED) else target or UNNAMED
                return replace(field, to=to, embedded=embedded)
    return field


def _actions(known: tuple[Action, ...], entries: Iterator[dict[str, Any]]) -> tuple[Action, ...]:
    found = {(action.path, action.method): action for action in known}
    for entry in entries:
        action = Action(**{key: value for key, value in entry.items() if key != "resources"})
        found[action.path, action.method] = action
    return tuple(found.values())


def _parameter(entry: dict[str, Any]) -> Parameter:
    values = entry.get("values")
    return Parameter(
        entry["name"],
        tuple(values) if values else entry.get("type", "string"),
        tuple(entry.get("on", ("list",))),
        truths=tuple(entry.get("truths", ())),
        moments=entry.get("moments", ""),
        number=entry.get("number", 1),
    )


def _dangers(name: str, table: dict[str, str]) -> dict[str, str]:
    """Dangers are noted by ``METHOD resource``."""
    found = {}
    for key, danger in table.items():
        method, _, pattern = key.partition(" ")
        if fnmatchcase(name, pattern):
            found[method.lower()] = danger
    return found


def _about(name: str, entries: Any) -> Iterator[dict[str, Any]]:
    return (entry for entry in entries if _matches(name, entry["resources"]))


def _matches(text: str, patterns: Any) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def _first(text: str, table: dict[str, str]) -> str | None:
    return next((value for pattern, value in table.items() if fnmatchcase(text, pattern)), None)
