"""Idempotency keys: one for each logical call of an operation that takes one, the same on every repetition."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from generated.runtime.calls import Call

HEADER = "Idempotency-Key"
_LONGEST = 255


class Keyed(NamedTuple):
    """A call with its key; `own` when the key was made here, for this call alone."""

    call: Call[Any]
    key: str | None
    own: bool


def keyed(call: Call[Any]) -> Keyed:
    """The call with an idempotency key, if its operation takes one. Raises ValueError for a caller's key that is not
    usable."""
    for parameter, value in zip(call.operation.parameters, call.arguments, strict=True):
        if parameter.where == "header" and parameter.name.lower() == "idempotency-key":
            if value is None:
                key = str(uuid.uuid4())
                return Keyed(call.replaced("header", **{parameter.name: key}), key, own=True)
            if not str(value) or len(str(value)) > _LONGEST:
                raise ValueError(f"idempotency_key: 1 to {_LONGEST} characters, not {len(str(value))}")
            return Keyed(call, str(value), own=False)
    return Keyed(call, None, own=False)
