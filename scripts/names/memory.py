"""The memory of names: `specs/<platform>/names.toml`, as it is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from scripts.documents import toml
from scripts.errors import PipelineError

FILE = "names.toml"
_SURROGATE = re.compile("[\ud800-\udfff]")
KnownT = TypeVar("KnownT", bound="Known")


@dataclass
class Known:
    """What is remembered of anything that has a name.

    Attributes:
        name: What it is called in Python.
        now: What the rules would call it by the description as it is, where that is another name.
        accept: The name that a person wants it to have from now on.
        formerly: What it was called before, which still works.
    """

    name: str
    now: str | None = None
    accept: str | None = None
    formerly: tuple[str, ...] = ()


@dataclass
class KnownTag(Known):
    """An attribute of the client."""


@dataclass
class KnownOperation(Known):
    """An operation: its name has that of its tag before it.

    Attributes:
        key: Method and path.
        id: The operation id.
        takes: Its parameters, by the names on the wire; those of the path are in the path.
        arguments: What parameters are called in Python where the rules would not say so of them alone.
    """

    key: str = ""
    id: str | None = None
    takes: tuple[str, ...] = ()
    arguments: dict[str, str] = field(default_factory=dict)


@dataclass
class KnownClass(Known):
    """A class of the models.

    Attributes:
        component: The schema that it is made of, where that has a name.
        family: The schema that it stands for with all that inherit from it.
        at: Where it is met: on what side of which operation, and by which properties from there.
        properties: Those of a model, by the names on the wire.
        values: Those of an enum.
        attributes: What properties are called in Python where the rules would not say so of them alone.
        members: The same for the values of an enum, by the name of the member.
    """

    component: str | None = None
    family: str | None = None
    at: tuple[str, ...] = ()
    properties: tuple[str, ...] | None = None
    values: tuple[Any, ...] | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    members: dict[str, Any] = field(default_factory=dict)


@dataclass
class Memory:
    """All that one file says: tags and classes by name, operations by method and path."""

    tags: dict[str, KnownTag] = field(default_factory=dict)
    operations: dict[str, KnownOperation] = field(default_factory=dict)
    models: dict[str, KnownClass] = field(default_factory=dict)


def kept_text(text: str) -> str:
    """A text of a description as TOML can have it: half a surrogate pair has no place there."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def read(path: Path) -> Memory:
    """What a file says; nothing where there is none.

    Raises PipelineError, which names the place, for what is not understood there.
    """
    try:
        found = toml.read(path)
    except FileNotFoundError:
        return Memory()
    except PipelineError as error:
        hint = "where two things claim one name, each needs a name of its own; git has the file as it was"
        raise PipelineError(error.problem, file=path, hint=hint) from None
    try:
        return understood(found)
    except PipelineError as error:
        raise error.located(path) from None


def understood(found: Mapping[str, Any]) -> Memory:
    """What the tables of a file say. Raises PipelineError."""
    _only(found, ("tags", "operations", "models"), "")
    tags = _entries(found, "tags", KnownTag, lambda key, said: {"name": key, **said})
    operations = _entries(found, "operations", KnownOperation, lambda key, said: {"key": key, **said})
    models = _entries(found, "models", KnownClass, lambda key, said: {"name": key, **said})
    return Memory(tags, operations, models)


def _entries(
    found: Mapping[str, Any], section: str, kind: type[KnownT], whole: Callable[[str, dict[str, Any]], dict[str, Any]]
) -> dict[str, KnownT]:
    entries = found.get(section, {})
    if not isinstance(entries, dict):
        raise PipelineError(f"{section} is a table of tables", pointer=f"/{section}")
    return {key: _entry(whole(key, said), kind, f"/{section}/{key}", key) for key, said in _tables(section, entries)}


def _tables(section: str, entries: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    for key, said in entries.items():
        if not isinstance(said, dict):
            raise PipelineError(f"{key!r} is a table: [{section}.{key}]", pointer=f"/{section}/{key}")
    return list(entries.items())


def _entry(said: dict[str, Any], kind: type[KnownT], pointer: str, key: str) -> KnownT:
    known = {entry.name: entry for entry in fields(kind)}
    _only(said, tuple(known), pointer)
    if "name" not in said:
        raise PipelineError(f"{key!r} has no name", pointer=pointer, hint='write name = "tag.operation"')
    values: dict[str, Any] = {}
    for name, value in said.items():
        if not _fits(name, value):
            form = _WORDS[_FORMS.get(name, str)]
            raise PipelineError(f"{name} is {form}, not {value!r}", pointer=f"{pointer}/{name}")
        values[name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)


def _fits(name: str, value: Any) -> bool:
    if isinstance(value, dict) and name in ("arguments", "attributes"):
        return all(isinstance(each, str) for each in value.values())
    if isinstance(value, list) and name in _FORMS and name != "values":
        return _FORMS[name] is list and all(isinstance(each, str) for each in value)
    return isinstance(value, _FORMS.get(name, str))


def _only(said: Mapping[str, Any], known: tuple[str, ...], pointer: str) -> None:
    for name in said:
        if name not in known:
            raise PipelineError(
                f"{name!r} means nothing here; known are {', '.join(known)}", pointer=f"{pointer}/{name}"
            )


_FORMS: dict[str, type] = {
    **dict.fromkeys(("formerly", "takes", "at", "properties", "values"), list),
    **dict.fromkeys(("arguments", "attributes", "members"), dict),
}
_WORDS: dict[type, str] = {str: "a text", list: "a list of texts", dict: "a table"}
