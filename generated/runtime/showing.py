# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What is shown of values: no secrets, no signatures, and nothing that lies too deep."""

from __future__ import annotations

import re
from typing import Any

from .writing import JsonObject

_SECRET_NAME = re.compile(
    r"pass(word|phrase|wd)|secret|(?<!page)_?token$|api_?key|access_?key|credential|private_?key|authorization|"
    r"(^|_)pwd?$",
    re.I,
)
# A member of an object in text, in JSON's quotes or Python's; its value may be cut off.
_MEMBER = re.compile(
    r"""(?P<name>(["'])(?P<key>[^"'\\]{1,100})\2\s*:\s*)(?:(["'])(?:\\.|(?!\4).)*(?:\4|$)|[^\s"',}{\[\]]+)""", re.S
)
_SIGNED_URL = re.compile(r"\?\S*(?:signature|sig|token|credential)=\S*", re.I)
# Nobody looks so deep, but anybody can send what is nested deeper; Python goes only so far into itself.
_DEEPEST = 100


def is_secret(name: str) -> bool:
    """Whether what has such a name is a secret."""
    return _SECRET_NAME.search(name) is not None


def without_secrets(text: str) -> str:
    """Text that may be JSON, or the beginning of it, without the values of members that are named like secrets."""
    if '":' not in text.replace(" ", "") and "':" not in text.replace(" ", ""):
        return text
    return _MEMBER.sub(lambda found: f"{found['name']}'***'" if _SECRET_NAME.search(found["key"]) else found[0], text)


def shown(name: str, value: Any, deep: int = 0) -> str:
    """A value for `repr`: secrets and the signatures in presigned addresses are not shown, nor what lies too deep."""
    if deep > _DEEPEST:
        return "..."
    if value is not None and not isinstance(value, bool) and _SECRET_NAME.search(name):
        return "'***'"
    if isinstance(value, str):
        return repr(_SIGNED_URL.sub("?***", without_secrets(value)))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {shown(str(key), item, deep + 1)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(shown(name, item, deep + 1) for item in value) + "]"
    if isinstance(value, JsonObject):
        return value._shown(deep + 1)
    return repr(value)
