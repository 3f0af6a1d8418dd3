"""Faults on demand: what can go wrong between a caller and a platform, one request at a time.

    box.faults.add("/api/tokens", times=2, action=status(503, headers={"Retry-After": "1"}))
    box.faults.add(lambda request: request.method == "POST", action=cut_after())

A fault takes the requests that its match names, `times` of them (None: all of them), in the order in which faults
were added; one request meets one fault at most. A new kind of fault is a subclass of `Action` with one of two hooks.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .wire import Answer, Cut, WireRequest

Match = str | Callable[[WireRequest], bool] | None


class Action:
    """What a fault does. The default does nothing."""

    async def before(self, request: WireRequest) -> Answer | None:
        """Run before the platform sees the request; an answer here means that it never does."""
        return None

    def after(self, answer: Answer) -> Answer:
        """Change the answer that the platform has made; its state has already changed."""
        return answer


@dataclass(frozen=True)
class _Instead(Action):
    answer: Answer

    async def before(self, request: WireRequest) -> Answer | None:
        return replace(self.answer, headers=dict(self.answer.headers))


@dataclass(frozen=True)
class _Delay(Action):
    seconds: float

    async def before(self, request: WireRequest) -> Answer | None:
        await asyncio.sleep(self.seconds)
        return None


@dataclass(frozen=True)
class _Changed(Action):
    change: Callable[[Answer], Answer]

    def after(self, answer: Answer) -> Answer:
        return self.change(answer)


def status(code: int, headers: Mapping[str, str] | None = None, body: bytes | str | dict[str, Any] = b"") -> Action:
    """Answer with this status; a mapping as `body` is sent as problem+json unless `headers` say otherwise."""
    sent = dict(headers or {})
    if isinstance(body, dict):
        sent.setdefault("Content-Type", "application/problem+json")
        body = json.dumps(body)
    return _Instead(Answer(code, body.encode() if isinstance(body, str) else body, sent))


def html(code: int = 502) -> Action:
    """Answer with a page, as a gateway in front of a platform does."""
    page = f"<html><head><title>{code}</title></head><body><h1>{code} upstream failure</h1></body></html>"
    return status(code, {"Content-Type": "text/html; charset=utf-8"}, page)


def delay(seconds: float) -> Action:
    """Wait this long, then go on as usual."""
    return _Delay(seconds)


def cut_before() -> Action:
    """Close the connection; the platform never sees the request."""
    return _Instead(Answer(0, cut=Cut.ALL))


def cut_during() -> Action:
    """Send the headers and half of the body, then break the connection."""
    return _Changed(lambda answer: replace(answer, cut=Cut.HALF))


def cut_after() -> Action:
    """Let the platform do the work, then close the connection without an answer."""
    return _Changed(lambda answer: replace(answer, cut=Cut.ALL))


def garbage() -> Action:
    """Keep status and headers, but send a body that is not JSON."""
    return _Changed(lambda answer: replace(answer, body=b'{"items": [ \xff\xfe not json'))


def empty() -> Action:
    """Keep status and headers, but send no body."""
    return _Changed(lambda answer: replace(answer, body=b""))


def truncated_gzip() -> Action:
    """Send a gzip body whose end is missing, with a length that matches what is sent."""

    def truncate(answer: Answer) -> Answer:
        packed = gzip.compress(answer.body)
        headers = {**answer.headers, "Content-Encoding": "gzip"}
        return replace(answer, body=packed[: max(len(packed) // 2, 12)], headers=headers)

    return _Changed(truncate)


def rewrite(change: Callable[[Any], Any]) -> Action:
    """Pass the decoded JSON answer through `change` before it is sent; what it returns (or mutates) goes out."""

    def apply(answer: Answer) -> Answer:
        document = json.loads(answer.body)
        changed = change(document)
        return replace(answer, body=json.dumps(document if changed is None else changed).encode())

    return _Changed(apply)


@dataclass
class _Planned:
    match: Match
    left: int | None
    action: Action

    def fits(self, request: WireRequest) -> bool:
        if self.left == 0:
            return False
        if self.match is None:
            return True
        if isinstance(self.match, str):
            method, _, target = self.match.rpartition(" ")
            return method in ("", request.method) and target in request.target
        return self.match(request)


class Faults:
    """The queue of planned faults of one sandbox; safe to use from any thread."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def add(self, match: Match = None, times: int | None = 1, *, action: Action) -> None:
        """Plan a fault.

        `match` is a piece of the path and query ("/api/projects"), with a method before it if need be
        ("POST /api/projects"); or a function of the request; or None for every request.
        """
        with self._lock:
            self._planned.append(_Planned(match, times, action))

    def clear(self) -> None:
        """Drop all planned faults."""
        with self._lock:
            self._planned.clear()

    @property
    def pending(self) -> int:
        """How many planned faults still have requests to meet."""
        with self._lock:
            return sum(planned.left != 0 for planned in self._planned)

    def take(self, request: WireRequest) -> Action | None:
        """The action for this request, which uses up one of its times."""
        with self._lock:
            planned = next((planned for planned in self._planned if planned.fits(request)), None)
            if planned is None:
                return None
            if planned.left is not None:
                planned.left -= 1
            return planned.action
