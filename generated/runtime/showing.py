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
# Names by which an address lets in whoever has it.
_SIGNED_NAME = re.compile(
    r"sign|(^|[-_])sig($|[-_])|policy|token|jwt|credential|secret|passw|key-?pair|access_?(key|id)|api_?key|"
    r"^(se|sp|sv|code)$",
    re.I,
)
_QUERY = re.compile(r"\?[^\s\"'<>]+")
_WEB_TOKEN = re.compile(r"\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.I)
# What stands where something is secret.
HIDDEN = "***"
# Nobody looks so deep, but anybody can send what is nested deeper; Python goes only so far into itself.
_DEEPEST = 100


def is_secret(name: str) -> bool:
    """Whether what has such a name is a secret."""
    return _SECRET_NAME.search(name) is not None


def without_secrets(text: str) -> str:
    """Text that may be JSON, or the beginning of it, without the values of members that are named like secrets, and
    without JSON web tokens and the queries of addresses that are signed."""
    if "eyJ" in text:
        text = _WEB_TOKEN.sub("***", text)
    if "?" in text and "=" in text:
        text = _QUERY.sub(_unsigned, text)
    if '":' not in text.replace(" ", "") and "':" not in text.replace(" ", ""):
        return text
    return _MEMBER.sub(lambda found: f"{found['name']}'***'" if _SECRET_NAME.search(found["key"]) else found[0], text)


def is_signed(query: str) -> bool:
    """Whether a query has a name by which an address lets in whoever has it."""
    return any(_SIGNED_NAME.search(part.partition("=")[0]) for part in query.split("&"))


def _unsigned(found: re.Match[str]) -> str:
    """A query, if it is not signed."""
    return "?***" if is_signed(found[0][1:]) else found[0]


def _bare(found: re.Match[str]) -> str:
    """An address without user, password and query: whose it is nobody knows here, nor how that host signs."""
    place, asked, _ = found[0].partition("?")
    scheme, _, rest = place.partition("//")
    host, slash, path = rest.partition("/")
    return f"{scheme}//{host.rpartition('@')[2]}{slash}{path}" + ("?***" if asked else "")


def cleared(text: str) -> str:
    """A text without what is secret in it, and without the signatures of presigned addresses."""
    return _ADDRESS.sub(_bare, without_secrets(text))


def is_hidden(name: str, value: Any) -> bool:
    """Whether a value is not shown, because of the name that it has."""
    return value is not None and not isinstance(value, bool) and is_secret(name)


def shown(name: str, value: Any, deep: int = 0) -> str:
    """A value for messages, in one line: secrets and the signatures in presigned addresses are not shown, nor what lies
    too deep."""
    if deep > _DEEPEST:
        return "..."
    if is_hidden(name, value):
        return repr(HIDDEN)
    if isinstance(value, str):
        return repr(cleared(value))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {shown(str(key), item, deep + 1)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(shown(name, item, deep + 1) for item in value) + "]"
    if isinstance(value, JsonObject):
        return value._shown(deep + 1)
    return repr(value)


def safe(name: str, value: Any, deep: int = 0) -> Any:
    """The same as a value, for what shows values in its own way. Records, which show themselves, stay what they are."""
    if deep > _DEEPEST:
        return "..."
    if is_hidden(name, value):
        return HIDDEN
    if value.__class__ is str:
        return cleared(value)
    if isinstance(value, dict):
        return {key: safe(str(key), item, deep + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [safe(name, item, deep + 1) for item in value]
    return value
