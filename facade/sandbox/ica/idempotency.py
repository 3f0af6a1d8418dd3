"""Idempotency keys: the answer to a first call is kept, and given again to the same call with the same key.

Only answers under 400 are kept. While the first call is still running, the same call again is refused with 409; tests
can also put a key into `in_progress` to bring that about. Another body under the same key is refused with 422; bodies
are compared as values, however they are written. The media type of the answer counts as part of the endpoint, so that
nobody is given a version that was not asked for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from facade.sandbox.wire import Answer

from .calls import Call
from .problems import Refusal

HEADER = "Idempotency-Key"
IN_PROGRESS_CODE = "ICA_IDEM_IN_PROGRESS"
OTHER_BODY_CODE = "ICA_IDEM_OTHER_BODY"


@dataclass(frozen=True)
class _Kept:
    """A call under a key; without an answer while it is running."""

    body: Any
    answer: Answer | None = None


class IdempotencyKeys:
    """Answers by endpoint and key; every credential of a sandbox belongs to the same user."""

    def __init__(self) -> None:
        self.in_progress: set[str] = set()
        self._kept: dict[tuple[str | None, ...], _Kept] = {}

    def clear(self) -> None:
        """Forget all keys."""
        self.in_progress.clear()
        self._kept.clear()

    async def once(self, call: Call, work: Callable[[Call], Awaitable[Answer]]) -> Answer:
        """Do the work, unless the call carries a key for which it has been done or is being done."""
        key = call.request.headers.get(HEADER.lower())
        if key is None or HEADER not in call.operation.parameters("header"):
            return await work(call)
        place = (call.operation.method, call.request.raw_path, call.answer_type, key)
        kept = self._kept.get(place)
        if kept is not None and kept.body != call.body:
            raise Refusal(422, f"{HEADER} {key} was used before, with another body", code=OTHER_BODY_CODE)
        if key in self.in_progress or (kept is not None and kept.answer is None):
            detail = f"the first request with {HEADER} {key} is still running: ask again when it has ended"
            raise Refusal(409, detail, code=IN_PROGRESS_CODE)
        if kept is not None and kept.answer is not None:
            return replace(kept.answer, headers=dict(kept.answer.headers))
        return await self._first(place, call, work)

    async def _first(
        self, place: tuple[str | None, ...], call: Call, work: Callable[[Call], Awaitable[Answer]]
    ) -> Answer:
        running = self._kept[place] = _Kept(call.body)
        try:
            answer = await work(call)
        except BaseException:
            self._free(place, running)
            raise
        if answer.status >= 400:
            self._free(place, running)
        elif self._kept.get(place) is running:
            self._kept[place] = _Kept(call.body, replace(answer, headers=dict(answer.headers)))
        return answer

    def _free(self, place: tuple[str | None, ...], running: _Kept) -> None:
        if self._kept.get(place) is running:
            del self._kept[place]
