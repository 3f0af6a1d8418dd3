"""A correction as it is written into ``overrides.toml``, to be shown with a notice and taken over from there."""

from __future__ import annotations

import json
import re
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_INDENT = "    "
_TO_BE_SAID = {"reason": "why the description is wrong", "evidence": "how that is known"}


def block(where: str, op: str, **more: Any) -> str:
    """A correction of one place in TOML, indented, with texts in it that a person is to replace.

    Args:
        where: The JSON pointer of the place.
        op: What is to be done there.
        more: What goes with that: `value`, or `to`.
    """
    # An asterisk would stand for any key.
    entries = {"where": where.replace("*", "~2"), "op": op, **more, **_TO_BE_SAID}
    lines = ["[[override]]", *(f"{key} = {_toml(value)}" for key, value in entries.items())]
    return "\n".join(_INDENT + line for line in lines)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _toml(key)


def _toml(value: Any) -> str:
    """A JSON value without null in TOML, on one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_toml(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    # JSON leaves the character DEL as it is, TOML does not.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
