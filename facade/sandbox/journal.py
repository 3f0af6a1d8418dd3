"""The record of everything that a sandbox was asked and what it answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import overload


@dataclass(frozen=True)
class Exchange:
    """One request and its answer.

    `headers` and `answer_headers` have lower-case names. `answer_body` is the body before compression. `status` is 0
    when the connection was closed without an answer. `version` is the media type version that was agreed ("v3").
    """

    method: str
    path: str
    raw_path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    operation_id: str | None
    version: str | None
    status: int
    answer_headers: dict[str, str]
    answer_body: bytes


class Journal(Sequence[Exchange]):
    """Exchanges in the order in which they were answered; safe to read from any thread.

    While `keeps_bodies` is false, exchanges are added without their bodies.
    """

    def __init__(self) -> None:
        self.keeps_bodies = True
        self._exchanges: list[Exchange] = []
        self._lock = threading.Lock()

    def add(self, exchange: Exchange) -> None:
        """Append one exchange."""
        if not self.keeps_bodies:
            exchange = replace(exchange, body=b"", answer_body=b"")
        with self._lock:
            self._exchanges.append(exchange)

    def clear(self) -> None:
        """Forget all exchanges."""
        with self._lock:
            self._exchanges.clear()

    def snapshot(self) -> list[Exchange]:
        """A copy that later requests do not change."""
        with self._lock:
            return list(self._exchanges)

    @overload
    def __getitem__(self, index: int) -> Exchange: ...
    @overload
    def __getitem__(self, index: slice) -> list[Exchange]: ...
    def __getitem__(self, index: int | slice) -> Exchange | list[Exchange]:
        with self._lock:
            return self._exchanges[index]

    def __len__(self) -> int:
        with self._lock:
            return len(self._exchanges)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(self.snapshot())
