"""What servers quote of a request in the messages of their errors: the secrets that it held are not told again."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from generated.runtime.showing import is_secret, without_secrets

if TYPE_CHECKING:
    import httpx

_HIDDEN = "***"
_SCHEME = re.compile(r"\b(Bearer|Basic|Token|ApiKey)(\s+)(?=[\w.~+/-]*[\d._~+/=-])[\w.~+/-]{8,}=*", re.I)
_ASSIGNED = re.compile(r"(?P<name>[\w.-]{1,100})(?P<sign>=)(?P<value>[^\s&;,'\"<>()]+)")
# In an address, whatever has a name of this kind signs it.
_SIGNED = re.compile(r"(?:^|[-_])(?:signature|sig|credential|security-?token|policy|key-pair-id)$", re.I)
_HEADERS = re.compile(r"authorization|cookie|(?:^|-)(?:key|token|auth|secret)(?:$|-)|api-?key", re.I)
# What is shorter says nothing, and would be found in other words.
_SHORTEST = 5
_LOOKED_AT = 1 << 16


def hiding(response: httpx.Response) -> Callable[[str], str]:
    """Hides in a text what looks like a secret, and each secret that the request of a response held."""
    held: list[str] = []
    asked = False

    def hide(text: str) -> str:
        nonlocal held, asked
        if not text:
            return text
        if not asked:
            held, asked = sorted(_held_by(response), key=len, reverse=True), True
        for secret in held:
            text = text.replace(secret, _HIDDEN)
        return _without_likely(text)

    return hide


def _without_likely(text: str) -> str:
    text = _SCHEME.sub(rf"\1\2{_HIDDEN}", without_secrets(text))
    return _ASSIGNED.sub(_hidden_value, text) if "=" in text else text


def _hidden_value(found: re.Match[str]) -> str:
    name = found["name"]
    return f"{name}={_HIDDEN}" if is_secret(name) or _SIGNED.search(name) else found[0]


def _held_by(response: httpx.Response) -> set[str]:
    """The secrets that a request held: in headers, in its query, and under their names in its body."""
    try:
        request = response.request
    except RuntimeError:
        return set()
    found = set()
    for name, value in request.headers.items():
        if _HEADERS.search(name) and "idempotency" not in name.lower():
            # With its scheme and without; of cookies, the values.
            found |= {value, *value.split()[1:], *(part.partition("=")[2] for part in value.split("; ") if "=" in part)}
            found.add(_password(value))
    found |= {value for name, value in request.url.params.multi_items() if is_secret(name) or _SIGNED.search(name)}
    found |= set(_in_body(request))
    return {value for value in found if len(value) >= _SHORTEST}


def _password(header: str) -> str:
    """The password of Basic credentials."""
    scheme, _, value = header.partition(" ")
    try:
        return b64decode(value).decode().partition(":")[2] if scheme.lower() == "basic" else ""
    except ValueError:
        return ""


def _in_body(request: httpx.Request) -> Iterator[str]:
    content = getattr(request, "_content", None)
    if not isinstance(content, bytes) or not content or len(content) > _LOOKED_AT:
        return
    kind = request.headers.get("content-type", "")
    if "json" in kind:
        try:
            yield from _in_json(json.loads(content))
        except (ValueError, RecursionError):
            return
    elif "urlencoded" in kind:
        yield from (value for name, value in parse_qsl(content.decode("utf-8", "replace")) if is_secret(name))


def _in_json(value: Any) -> Iterator[str]:
    waiting = [("", value)]
    while waiting:
        name, inner = waiting.pop()
        if isinstance(inner, str) and is_secret(name):
            yield inner
        elif isinstance(inner, Mapping):
            waiting += [(str(key), each) for key, each in inner.items()]
        elif isinstance(inner, list):
            waiting += [(name, each) for each in inner]
