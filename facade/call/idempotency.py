"""Idempotency keys: one for each logical call of an operation that takes one, the same on every repetition."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import PlatformError, Unprocessable

if TYPE_CHECKING:
    from generated.runtime.calls import Call

HEADER = "Idempotency-Key"
_LONGEST_KEY = 255


class KeyedCall(NamedTuple):
    """A call with its key; `own` when the key was made here, for this call alone."""

    call: Call[Any]
    key: str | None
    own: bool


def keyed(call: Call[Any]) -> KeyedCall:
    """The call with an idempotency key, if its operation takes one. Raises ValueError for a caller's key that is not
    usable."""
    for parameter, value in zip(call.operation.parameters, call.arguments, strict=True):
        if parameter.where == "header" and parameter.name.lower() == "idempotency-key":
            if value is None:
                key = str(uuid.uuid4())
                return KeyedCall(call.replaced("header", **{parameter.name: key}), key, own=True)
            text = str(value)
            if not text or len(text) > _LONGEST_KEY:
                raise ValueError(f"idempotency_key: 1 to {_LONGEST_KEY} characters, not {len(text)}")
            if not text.isascii() or not text.isprintable():
                raise ValueError("idempotency_key: printable ASCII characters only")
            return KeyedCall(call, text, own=False)
    return KeyedCall(call, None, own=False)


def header_arguments(with_key: KeyedCall) -> frozenset[str]:
    """The headers, in lower case, that the caller gave as arguments of the call: not a key that was made here."""
    call = with_key.call
    given = {
        parameter.name.lower()
        for parameter, value in zip(call.operation.parameters, call.arguments, strict=True)
        if parameter.where == "header" and value is not None
    }
    return frozenset(given - {HEADER.lower()} if with_key.own else given)


def explain(error: PlatformError, with_key: KeyedCall) -> None:
    """Say in a 422 to a caller's key that the key can be the reason, unless the platform says so itself."""
    if not isinstance(error, Unprocessable) or with_key.key is None or with_key.own:
        return
    if "idempoten" not in f"{error.title} {error.detail}".lower():
        hint = f"perhaps this {HEADER} was used before with another body"
        error.detail = f"{error.detail}; {hint}" if error.detail else hint
