"""Idempotency keys: the answer to a first call is kept, and given again to the same call with the same key.

Only answers under 400 are kept. Another body under the same key is refused with 422; bodies are compared as values,
however they are written. A key whose first call still runs is refused with 409, which tests bring about by putting the
key into `in_progress`. The media type of the answer counts as part of the endpoint, so that nobody is given a version
that was not asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.sandbox.wire import Answer

from .calls import Call
from .problems import Refusal

HEADER = "Idempotency-Key"


@dataclass(frozen=True)
class _Kept:
    body: Any
    answer: Answer


class IdempotencyKeys:
    """Answers by endpoint and key; every credential of a sandbox belongs to the same user."""

    def __init__(self) -> None:
        self.in_progress: set[str] = set()
        self._kept: dict[tuple[str | None, ...], _Kept] = {}

    def clear(self) -> None:
        """Forget all keys."""
        self.in_progress.clear()
        self._kept.clear()

    def once(self, call: Call, work: Callable[[Call], Answer]) -> Answer:
        """Do the work, unless the call carries a key for which it has been done."""
        key = call.request.headers.get(HEADER.lower())
        if key is None or HEADER not in call.operation.parameters("header"):
            return work(call)
        if key in self.in_progress:
            raise Refusal(409, f"a call with {HEADER} {key} is still in progress")
        place = (call.operation.method, call.request.raw_path, call.answer_type, key)
        kept = self._kept.get(place)
        if kept is None:
            kept = self._kept[place] = _Kept(call.body, work(call))
        elif kept.body != call.body:
            raise Refusal(422, f"{HEADER} {key} was used before with another body")
        return replace(kept.answer, headers=dict(kept.answer.headers))
