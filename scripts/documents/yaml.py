"""Read one YAML 1.2 document so that it gives what the same document would give as JSON.

The library's scanner finds the structure; what a scalar means is decided here, by the core schema of YAML 1.2: no
dates, no ``yes``/``no``, no sexagesimal numbers. Keys are always text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from scripts.errors import PipelineError

MAX_CHARACTERS = 64 * 1024 * 1024
MAX_ALIASED = 2_000_000
MAX_DEPTH = 200

_NODES = (AliasEvent, MappingStartEvent, ScalarEvent, SequenceStartEvent)
_TAG = "tag:yaml.org,2002:"
_SURROGATE = re.compile("[\ud800-\udfff]")
_NULL = re.compile(r"null|Null|NULL|~|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.nan|\.NaN|\.NAN")
_TAGS_OF: dict[type[Event], tuple[str, ...]] = {
    ScalarEvent: ("str", "int", "float", "bool", "null", "timestamp"),
    MappingStartEvent: ("map",),
    SequenceStartEvent: ("seq",),
}


def read(text: str) -> Any:
    """Read a YAML text.

    Args:
        text: The whole text of one document.

    Returns:
        Its content in JSON's types; aliases are expanded into copies, merge keys are merged.

    Raises:
        PipelineError: The text is not YAML, repeats a key, holds several documents, uses tags or numbers that JSON has
            no word for, or grows out of proportion when its aliases are expanded. The message names line and column.
    """
    if len(text) > MAX_CHARACTERS:
        raise PipelineError(f"this is not JSON, and as YAML it is larger than {MAX_CHARACTERS // 2**20} MiB")
    try:
        return _Composer(YAML(typ="safe", pure=True).parse(text)).document()
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        problem = " ".join(filter(None, (error.context, error.problem))) or "this is not YAML"
        hint = "YAML is indented with spaces, never with tabs" if "\\t" in problem else None
        raise PipelineError(place + problem, hint=hint) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise PipelineError(f"line {line}: a character that YAML does not allow: {error.character!r}") from None
    except YAMLError as error:
        raise PipelineError(f"this is not YAML: {error}") from None
    except RecursionError:
        raise PipelineError(f"this document is nested more than {MAX_DEPTH} levels deep") from None


class _Composer:
    """Builds plain values out of parser events."""

    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        # An anchor's value and its weight; None while the value is still being read.
        self._anchors: dict[str, tuple[Any, int] | None] = {}
        self._aliased = 0
        self._depth = 0

    def document(self) -> Any:
        result: Any = None
        count = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                count += 1
                if count == 2:
                    raise _error(event, "a second document begins here; one is expected")
            elif isinstance(event, _NODES):
                result = self._node(event)[0]
        return result

    def _node(self, event: Event) -> tuple[Any, int]:
        if isinstance(event, AliasEvent):
            return self._alias(event)
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            self._anchors[anchor] = None
        tag = _tag(event)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _error(event, f"this document is nested more than {MAX_DEPTH} levels deep")
        found: tuple[Any, int]
        if isinstance(event, ScalarEvent):
            found = _scalar(event, tag), 1 + len(event.value)
        elif isinstance(event, SequenceStartEvent):
            found = self._sequence()
        else:
            found = self._mapping()
        self._depth -= 1
        if anchor is not None:
            self._anchors[anchor] = found
        return found

    def _alias(self, event: AliasEvent) -> tuple[Any, int]:
        if event.anchor not in self._anchors:
            raise _error(event, f"the alias *{event.anchor} names no anchor before it")
        found = self._anchors[event.anchor]
        if found is None:
            raise _error(event, f"the anchor &{event.anchor} contains itself")
        self._aliased += found[1]
        if self._aliased > MAX_ALIASED:
            raise _error(event, "the aliases of this document expand beyond all measure")
        return _copied(found[0]), found[1]

    def _children(self) -> Iterator[Event]:
        for event in self._events:
            if isinstance(event, CollectionEndEvent):
                return
            yield event

    def _sequence(self) -> tuple[list[Any], int]:
        result = []
        weight = 1
        for event in self._children():
            value, size = self._node(event)
            result.append(value)
            weight += size
        return result, weight

    def _mapping(self) -> tuple[dict[str, Any], int]:
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        weight = 1
        for event in self._children():
            if _is_merge(event):
                following = next(self._events)
                value, size = self._node(following)
                merged = {**_sources(value, following), **merged}
            else:
                key = _key(event, self._node(event)[0])
                if key in own:
                    raise _error(event, f"the key {key!r} comes twice")
                own[key], size = self._node(next(self._events))
                size += len(key)
            weight += size
        return {**merged, **own}, weight


def _sources(value: Any, event: Event) -> dict[str, Any]:
    sources = value if isinstance(value, list) else [value]
    result: dict[str, Any] = {}
    for source in reversed(sources):
        if not isinstance(source, dict):
            raise _error(event, "only mappings can be merged")
        result.update(source)
    return result


def _is_merge(event: Event) -> bool:
    return isinstance(event, ScalarEvent) and event.value == "<<" and event.style is None and event.tag is None


def _key(event: Event, value: Any) -> str:
    if isinstance(value, (dict, list)):
        raise _error(event, "a key must be a text, not a list or a mapping")
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, float) and isinstance(event, ScalarEvent):
        return str(event.value)
    return str(value)


def _tag(event: Event) -> str | None:
    tag = getattr(event, "tag", None)
    if tag is None:
        return None
    if tag == "!":
        return "str" if isinstance(event, ScalarEvent) else None
    name = str(tag).removeprefix(_TAG)
    if not str(tag).startswith(_TAG) or name not in _TAGS_OF[type(event)]:
        raise _error(event, f"the tag {str(tag)!r} has no meaning in a description")
    return name


def _scalar(event: ScalarEvent, tag: str | None) -> Any:
    text = str(event.value)
    if _SURROGATE.search(text):
        # JSON joins the two escapes of a surrogate pair to one character, YAML does not.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    if tag in ("str", "timestamp") or (tag is None and event.style is not None):
        return text
    forms: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
        ("null", _NULL, lambda _: None),
        ("bool", _BOOL, lambda value: value.lower() == "true"),
        ("int", _INT, _integer),
        ("float", _FLOAT, float),
    )
    if tag in (None, "float") and _NOT_FINITE.fullmatch(text):
        raise _error(event, f"the number {text} cannot be said in JSON")
    for name, pattern, convert in forms:
        if tag in (None, name) and pattern.fullmatch(text):
            try:
                return convert(text)
            except ValueError:
                raise _error(event, "this number has several thousand digits") from None
    if tag is not None:
        raise _error(event, f"{text!r} is not of the type {tag}")
    return text


def _integer(text: str) -> int:
    return int(text[2:], {"0o": 8, "0x": 16}[text[:2]]) if text[:2] in ("0o", "0x") else int(text)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_copied(child) for child in value]
    return value


def _error(event: Event, problem: str) -> PipelineError:
    mark = event.start_mark
    return PipelineError(f"line {mark.line + 1}, column {mark.column + 1}: {problem}")
