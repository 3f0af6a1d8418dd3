"""What a fault does: each function here gives an action for `Faults.add`.

A new kind of fault is a subclass of `Action` with one of its hooks.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .wire import Answer, Cut, WireRequest


class Action:
    """What a fault does. The default does nothing. `reads` is how much of a request's body is read at most."""

    reads: int | None = None

    async def before(self, request: WireRequest) -> Answer | None:
        """Run before the platform sees the request; an answer here means that it never does."""
        return None

    async def during(self) -> None:
        """Run when the platform has accepted the request and is about to do the work."""

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

    async def during(self) -> None:
        await asyncio.sleep(self.seconds)


@dataclass(frozen=True)
class _Hold(Action):
    released: threading.Event

    async def during(self) -> None:
        while not self.released.is_set():
            await asyncio.sleep(0.002)


@dataclass(frozen=True)
class _Changed(Action):
    change: Callable[[Answer], Answer]

    def after(self, answer: Answer) -> Answer:
        return self.change(answer)


@dataclass(frozen=True)
class _ReadsOnly(Action):
    reads: int | None = None


class _Together(Action):
    def __init__(self, actions: Sequence[Action]) -> None:
        self._actions = actions

    async def before(self, request: WireRequest) -> Answer | None:
        answer = None
        for action in self._actions:
            answer = await action.before(request) or answer
        return answer

    async def during(self) -> None:
        for action in self._actions:
            await action.during()

    def after(self, answer: Answer) -> Answer:
        for action in self._actions:
            answer = action.after(answer)
        return answer


def status(
    code: int,
    headers: Mapping[str, str] | None = None,
    body: bytes | str | dict[str, Any] = b"",
    *,
    after_work: bool = False,
) -> Action:
    """Answer with this status; a mapping as `body` is sent as problem+json unless `headers` say otherwise.

    The platform never sees the request, unless `after_work`: then it does the work, and its own answer is lost.
    """
    sent = dict(headers or {})
    if isinstance(body, dict):
        sent.setdefault("Content-Type", "application/problem+json")
        body = json.dumps(body)
    answer = Answer(code, body.encode() if isinstance(body, str) else body, sent)
    if not after_work:
        return _Instead(answer)
    return _Changed(lambda made: replace(answer, headers=dict(sent), operation_id=made.operation_id))


def html(code: int = 502) -> Action:
    """Answer with a page, as a gateway in front of a platform does."""
    page = f"<html><head><title>{code}</title></head><body><h1>{code} upstream failure</h1></body></html>"
    return status(code, {"Content-Type": "text/html; charset=utf-8"}, page)


def delay(seconds: float) -> Action:
    """Accept the request, do nothing for this long, then do the work: a slow platform.

    The call counts as running meanwhile, and goes on even when the caller has given up.
    """
    return _Delay(seconds)


def hold(released: threading.Event) -> Action:
    """Like `delay`, but until the event is set."""
    return _Hold(released)


def cut_before() -> Action:
    """Close the connection; the platform never sees the request."""
    return _Instead(Answer(0, cut=Cut.ALL))


def cut_during(after: int | None = None) -> Action:
    """Send the headers and `after` bytes of the body (None: half of it), then break the connection.

    Bytes are counted as they are sent, so after compression.
    """
    return _Changed(lambda answer: replace(answer, cut=Cut.PART, pause_at=after))


def cut_upload(after: int) -> Action:
    """Read about `after` bytes of the request's body (no fewer), then break the connection; no work is done.

    A match that is a function sees such a request without its body.
    """
    return _ReadsOnly(after)


def stall(seconds: float, after: int | None = None) -> Action:
    """Send the headers and `after` bytes of the body (None: half of it), wait this long, then send the rest."""
    return _Changed(lambda answer: replace(answer, stall=seconds, pause_at=after))


def truncated(size: int | None = None) -> Action:
    """Send the first `size` bytes of the body (None: half of it) as if they were all, with a length to match."""

    def truncate(answer: Answer) -> Answer:
        kept = len(answer.body) // 2 if size is None else size
        return replace(answer, body=answer.body[:kept])

    return _Changed(truncate)


def then(function: Callable[[], object]) -> Action:
    """Answer as usual, but call this when the work is done and the answer not yet sent.

    It runs on the server's thread, so it must not call the server.
    """

    def call(answer: Answer) -> Answer:
        function()
        return answer

    return _Changed(call)


def together(*actions: Action) -> Action:
    """Several actions for one request, in this order; of several answers instead of the platform's, the last counts."""
    if any(action.reads is not None for action in actions):
        raise ValueError("cut_upload stands alone: nothing comes after it")
    return _Together(actions)


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
