"""Keep the facts of a description and drop its prose.

What is prose depends on the place, so the document is walked by position: :data:`scripts.documents.positions.SHAPES`
says what each key holds. Facts are kept to the byte and prose is dropped; of a map of names to prose the names stay,
and the texts become empty.

Every other key is kept only when its value consists of numbers, booleans, nulls and words without blanks, an extension
(``x-...``) only when something here reads it: this drops vendors' texts and samples, and hints for mock servers and
other programs. What is made here may have extensions of its own.
Where null stands for an object, as an empty line in YAML does, a map's entry becomes an empty object and a field is
left out.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from scripts.documents.extensions import READ
from scripts.documents.json_types import named
from scripts.documents.pointers import join
from scripts.documents.positions import SHAPES, spec_of
from scripts.errors import PipelineError

# What programs that make up answers read, beside the extensions for that.
_FOR_MOCKS = frozenset(("faker", "chance"))
_WORD = re.compile(r"[A-Za-z0-9_.:/+*$#@,{}()\[\]=|-]{0,200}")
_DROPPED = object()

# "The attributes for which sorting is supported:", "Sortable fields:", "Can be sorted by:"...
_SORT_LIST = re.compile(
    r"(?:\b(?:attributes?|columns?|fields?|properties)\b[^.:<\n]*\bsort\w*[^.:<\n]*|\bsort\w*\b[^.:<\n]*"
    r"\b(?:allowed|attributes?|by|columns?|fields?|on|possible|properties|supported)\b[^.:<\n]*):",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<[^>]*>|[\n,;\u2022*]|\s-\s|\band\b|\bor\b")
_SORTABLE = re.compile(r"[-\s]*([`'\"]?)([A-Za-z_][\w.]*?)\1(?:\s*\([^()]*\))?\.?\s*")


def reduce(document: dict[str, Any], *, keep_prose: bool = False, own: bool = False) -> dict[str, Any]:
    """Give the facts of an OpenAPI 3 document as a new document.

    A response keeps a description, since OpenAPI demands one: its status code, or its name among the components. A
    query parameter ``sort`` whose prose lists the attributes to sort by gets them as ``x-sortable``.

    Args:
        document: The description; it is not changed.
        keep_prose: Leave the prose in place, for a build that is not published.
        own: The document was made here: all of its extensions are kept.

    Raises:
        PipelineError: The document is no object. What else is not of the type that its place calls for is kept, without
            sentences.
    """
    reduced: dict[str, Any] = _Reducer(keep_prose, own).object_of("document", document, "", "")
    return reduced


class _Reducer:
    def __init__(self, keep_prose: bool, own: bool) -> None:
        self._keep_prose = keep_prose
        self._own = own

    def object_of(self, kind: str, node: Any, pointer: str, name: str) -> Any:
        if kind == "schema" and isinstance(node, bool):
            return node
        if not isinstance(node, dict):
            if kind == "document":
                raise PipelineError(f"an object is needed here ({kind}), not {named(node)}", pointer=pointer)
            return self._other(node)
        result = {}
        for key, value in node.items():
            spec = spec_of(kind, key)
            if value is None and spec is not None and spec == SHAPES[kind].get("*"):
                value = {}
            kept = self._value(spec, key, value, join(pointer, key))
            if kept is not _DROPPED:
                result[key] = kept
        if kind == "response" and "$ref" not in node and not (self._keep_prose and "description" in node):
            result["description"] = name
        if kind == "parameter" and "x-sortable" not in node and (names := _sortable(node)):
            result["x-sortable"] = names
        return result

    def _value(self, spec: str | None, key: str, value: Any, pointer: str) -> Any:
        if spec == "=":
            return copy.deepcopy(value)
        if spec == "-" or spec is None:
            keep = self._keep_prose or (spec is None and self._is_read(key) and _is_words(value))
            return copy.deepcopy(value) if keep else _DROPPED
        if value is None:
            return _DROPPED
        if spec[0] == "[" or (spec == "schema" and isinstance(value, list)):
            return self._list(spec.strip("[]"), value, pointer)
        if spec[0] == "{":
            return self._map(spec.strip("{}"), value, pointer)
        if spec == "~":
            names = self._map("=", value, pointer)
            return names if self._keep_prose or not isinstance(names, dict) else dict.fromkeys(names, "")
        if spec == "discriminator" and isinstance(value, str):
            # Swagger names the property alone; so do documents that were brought to OpenAPI 3 by hand.
            return value
        return self.object_of(spec, value, pointer, key)

    def _is_read(self, key: str) -> bool:
        if key.startswith("x-"):
            return self._own or key in READ
        return key not in _FOR_MOCKS

    def _other(self, value: Any) -> Any:
        """A value of another type than its place calls for, kept for a correction, or to be told."""
        return copy.deepcopy(value) if self._keep_prose else _without_sentences(value)

    def _list(self, kind: str, value: Any, pointer: str) -> Any:
        if not isinstance(value, list):
            return self._other(value)
        return [self.object_of(kind, item, join(pointer, index), "") for index, item in enumerate(value)]

    def _map(self, kind: str, value: Any, pointer: str) -> Any:
        if not isinstance(value, dict):
            return self._other(value)
        result = {}
        for name, item in value.items():
            result[name] = self._value(kind, name, {} if item is None else item, join(pointer, name))
        return result


def _without_sentences(value: Any) -> Any:
    """A value whose texts are names at the most."""
    if isinstance(value, str):
        return value if _is_words(value) else ""
    if isinstance(value, list):
        return [_without_sentences(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_sentences(item) for key, item in value.items()}
    return value


def _is_words(value: Any) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None and "://" not in value
    if isinstance(value, list):
        return all(map(_is_words, value))
    if isinstance(value, dict):
        return all(_is_words(key) and _is_words(item) for key, item in value.items())
    return True


def _sortable(parameter: dict[str, Any]) -> list[str]:
    text = parameter.get("description")
    if parameter.get("name") != "sort" or parameter.get("in") != "query" or not isinstance(text, str):
        return []
    for found in reversed(list(_SORT_LIST.finditer(text))):
        names: list[str] = []
        for item in filter(str.strip, _BREAK.split(text[found.end() :])):
            name = _SORTABLE.fullmatch(item)
            if name is None:
                break
            names.append(name[2])
        if names:
            return list(dict.fromkeys(names))
    return []
