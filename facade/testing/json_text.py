"""JSON as text: single values are replaced where they stand, and everything else stays letter by letter."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
# Names that say nothing by themselves: what they hold is called as what they are in.
_NAMELESS = frozenset({"value", "values", "text", "raw"})
# What an object calls the name of a value that is beside it.
_NAMES = ("name", "key", "header", "field", "parameter", "variable")
# Is given the name of a value and the value, a text or a number; gives the one to have instead.
Change = Callable[[str, Any], Any]


def is_json_text(text: str) -> bool:
    """Whether a text is an object or a list of JSON."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


class _Container:
    """An object or a list that is open.

    Attributes:
        is_object: which of them it is.
        called: the name that it is the value of.
        name: that of the value that comes next.
        at_name: whether a name comes next.
    """

    __slots__ = ("at_name", "called", "is_object", "name")

    def __init__(self, is_object: bool, called: str) -> None:
        self.is_object = self.at_name = is_object
        self.called = self.name = called


def pairs(text: str) -> Iterator[tuple[str, Any]]:
    """Names and values that stand beside each other in objects, as `{"name": ..., "value": ...}`."""
    open_ = [json.loads(text)] if '"value"' in text.lower() else []
    while open_:
        found = open_.pop()
        if isinstance(found, dict):
            lower = {key.lower(): value for key, value in found.items()}
            for name in _NAMES:
                if isinstance(lower.get(name), str) and "value" in lower:
                    yield lower[name], lower["value"]
        if isinstance(found, (dict, list)):
            open_ += found.values() if isinstance(found, dict) else found


def rewritten(
    text: str, change: Change, rename: Callable[[str], str] = str, holds: Callable[[str], bool] = lambda name: False
) -> str:
    """A text of JSON with its texts and numbers changed; a value in a list is called as the list is, and so is all that
    an object has whose name `holds` one kind of things. The `name` of an object is called with that of the object."""
    pieces: list[str] = []
    open_ = [_Container(False, "")]
    end = 0
    for token in _TOKEN.finditer(text):
        found, here = token.group(), open_[-1]
        pieces.append(text[end : token.start()])
        end = token.end()
        if found in "{[":
            open_.append(_Container(found == "{", here.name))
        elif found in "}]":
            open_.pop()
        elif found == ",":
            here.at_name = here.is_object
        elif found == ":":
            here.at_name = False
        elif here.at_name:
            name = json.loads(found)
            if here.called and (name.lower() in _NAMELESS or holds(here.called)):
                here.name = here.called
            else:
                here.name = f"{here.called}_{name}" if name.lower() == "name" else name
            renamed = rename(name)
            found = found if renamed == name else json.dumps(renamed)
        else:
            found = _changed(found, here.name, change)
        pieces.append(found)
    return "".join(pieces) + text[end:]


def _changed(token: str, name: str, change: Change) -> str:
    value = json.loads(token)
    if value is None or isinstance(value, bool):
        return token
    changed = change(name, value)
    return token if changed == value else json.dumps(changed, ensure_ascii=token.isascii())
