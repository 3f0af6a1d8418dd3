"""What storage and platform answer differently than usual."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from facade.sandbox.faults import Action, rewrite
from facade.sandbox.wire import Answer, WireRequest


@dataclass(frozen=True)
class labelled(Action):
    """Answer as usual, but with these headers; None takes one away."""

    headers: dict[str, str | None]

    def after(self, answer: Answer) -> Answer:
        merged = {**answer.headers, **self.headers}
        return replace(answer, headers={name: value for name, value in merged.items() if value is not None})


@dataclass(frozen=True)
class packed(Action):
    """Answer with the body compressed."""

    def after(self, answer: Answer) -> Answer:
        return replace(answer, body=gzip.compress(answer.body), headers={**answer.headers, "Content-Encoding": "gzip"})


@dataclass(frozen=True)
class holding(Action):
    """Answer with this body instead."""

    body: bytes

    def after(self, answer: Answer) -> Answer:
        return replace(answer, body=self.body)


def details(**changes: Any) -> Action:
    """Tell a file of the platform with other details."""

    def change(record: Any) -> None:
        record["data"]["details"].update(changes)

    return rewrite(change)


def each_item(change: Callable[[int, Any], None]) -> Action:
    """Change each item of a list, given its place."""

    def apply(page: Any) -> None:
        for place, item in enumerate(page["items"]):
            change(place, item)

    return rewrite(apply)


class in_pages_of(Action):
    """Answer a list of one page in several pages of this size."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._items: list[Any] = []

    async def before(self, request: WireRequest) -> Answer | None:
        token = request.query_value("pageToken")
        if token is None:
            return None
        media_type = request.headers["accept"].partition(",")[0]
        return Answer(200, self._page(int(token)), {"Content-Type": media_type})

    def after(self, answer: Answer) -> Answer:
        self._items = json.loads(answer.body)["items"]
        return replace(answer, body=self._page(0))

    def _page(self, start: int) -> bytes:
        end = start + self._size
        left = max(len(self._items) - end, 0)
        counts = {"nextPageToken": str(end) if left else "", "remainingRecords": left}
        return json.dumps({"items": self._items[start:end], **counts}).encode()
