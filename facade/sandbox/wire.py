"""What crosses the wire, without any server library: one request in, one answer out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, unquote


@dataclass(frozen=True)
class WireRequest:
    """One request as it arrived. `target` is the request target with its escapes untouched.

    `received` is what a reader made of the body as it came, where a server has one for such requests; `body` is empty
    then.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    received: Any = None

    @cached_property
    def raw_path(self) -> str:
        """The path with its escapes, without the query."""
        return self.target.partition("?")[0]

    @cached_property
    def path(self) -> str:
        """The path with its escapes undone, for reading; routing uses `raw_path`."""
        return unquote(self.raw_path)

    @cached_property
    def query(self) -> list[tuple[str, str]]:
        """Query names and values in the order in which they were sent."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def query_value(self, name: str) -> str | None:
        """The first value of a query parameter, or None."""
        return next((value for key, value in self.query if key == name), None)


class Cut(Enum):
    """How much of an answer reaches the caller."""

    NOTHING = "the whole answer is sent"
    PART = "the connection breaks in the middle of the body"
    ALL = "the connection closes before the first byte"


@dataclass
class Answer:
    """One answer, before compression and before it is sent.

    `pause_at` is the number of body bytes as sent (half of them when None) after which the connection breaks, if `cut`
    says so, or the answer stalls for `stall` seconds. `stream` is a body that is made while it is sent, instead of
    `body`; no journal keeps it, and a fault has it made whole first.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    operation_id: str | None = None
    version: str | None = None
    cut: Cut = Cut.NOTHING
    pause_at: int | None = None
    stall: float = 0.0
    stream: Iterator[bytes] | None = None
