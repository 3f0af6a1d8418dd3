"""The tries of a call: which failures are worth another one, how long to wait for it, and when to stop."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..clock import monotonic
from ..errors import ApiError, Conflict, ConnectionFailed, DecodeError, PlatformError, ServerError, Timeout
from ..retries import Retries, UsualDeadline
from .flows import AcquireLock, Flow, Send, Sleep

if TYPE_CHECKING:
    from generated.runtime.operations import Operation
    from generated.runtime.payloads import Payload

    from .flows import Effect

T = TypeVar("T")

READS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
SAFE_METHODS = READS | {"PUT", "DELETE"}
# What a write is answered that was carried out already: gone, in the way of itself, or no longer what was read.
_AS_IF_DONE = frozenset({404, 409, 410, 412})
_SECONDS = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_PASSING = frozenset({408, 425, 429})
# Server errors that another try does not mend: not implemented, HTTP version, network login.
_LASTING = frozenset({501, 505, 511})
# Whoever is told to come back after days is better off with the error.
_LONGEST_WAIT = 86_400.0
# Doubled so often, the first pause is beyond any longest one.
_MOST_DOUBLINGS = 60
_STILL_RUNNING = ("idempoten", "in progress", "still running", "being processed")


class Attempts:
    """The tries of one call.

    Args:
        policy: how often, how soon and until when.
        safe: whether a try that got no answer may be repeated.
        payload: what is sent; whether that can be sent a second time at all may be known only once it was begun.
        write: the method of a call that changes something; None for one that only reads.
        key: its idempotency key.
        own_key: whether the key was made here, for this call alone.
    """

    def __init__(
        self,
        policy: Retries,
        *,
        safe: bool,
        payload: Payload | None = None,
        write: str | None = None,
        key: str | None = None,
        own_key: bool = False,
    ) -> None:
        self._policy = policy
        self._safe = safe
        self._payload = payload
        self._write = write
        self._key = key
        self._own_key = own_key
        self._unclear = False
        self.ended = False
        self.number = 0
        self._started = monotonic()

    def begin_again(self) -> None:
        """Count the tries and the time from here on: it got on."""
        self.number = 1
        self._started = monotonic()

    def left(self) -> float | None:
        """Seconds until the deadline, None when there is none."""
        deadline = self._policy.deadline
        return None if deadline is None else max(0.0, deadline - (monotonic() - self._started))

    def bound(self, send: Send, *, file: bool = False) -> Send:
        """The request, which ends at the deadline; one that moves a file only at a deadline that was asked for."""
        left = self.left()
        if left is None:
            return send
        send = send._replace(timeout=_shortened(send.timeout, left))
        if file and isinstance(self._policy.deadline, UsualDeadline):
            return send
        return send._replace(within=_shorter(send.within, left))

    def is_repeatable(self) -> bool:
        """Whether what is sent can be sent a second time."""
        return self._payload is None or self._payload.can_rewind()

    def left_for_files(self) -> float | None:
        """Seconds until a deadline that was asked for, None when none was: the usual one is not for files."""
        return None if isinstance(self._policy.deadline, UsualDeadline) else self.left()

    def seconds(self, seconds: float | None) -> float | None:
        """As long as that, but no longer than until the deadline."""
        left = self.left()
        return seconds if left is None else _shorter(seconds, left)

    def limited(self, flow: Flow[T], timeout: Any = None) -> Flow[T]:
        """The same flow, none of whose requests and pauses reaches beyond the deadline, nor waits longer than a
        timeout says."""
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                effect = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as stop:
                value: T = stop.value
                return value
            result, error = None, None
            try:
                result = yield self._limited_effect(effect, timeout)
            except BaseException as problem:  # noqa: BLE001 - whatever it is, the flow decides what it means
                error = problem

    def _limited_effect(self, effect: Effect, timeout: Any) -> Effect:
        if isinstance(effect, Send):
            return self.bound(effect._replace(timeout=_shortest(effect.timeout, timeout)))
        if isinstance(effect, Sleep):
            return Sleep(self.seconds(effect.seconds) or 0.0)
        return AcquireLock(self.seconds(effect.seconds)) if isinstance(effect, AcquireLock) else effect

    def final(self, flow: Flow[T]) -> Flow[T]:
        """The same flow, an error of which ends the tries: what failed is not what is tried, but something it needs."""
        try:
            return (yield from flow)
        except PlatformError:
            self.ended = True
            raise

    def pause(self, error: PlatformError) -> float | None:
        """Seconds to wait before the next try; None when the error is final."""
        if self.ended or not self.is_repeatable() or not self._worth_it(error) or self._used_up(error):
            return None
        asked = retry_after(error.response.headers) if isinstance(error, ApiError) else None
        seconds = asked if asked is not None else backoff(self._policy, self.number)
        left = self.left()
        if left is None:
            return seconds if seconds <= _LONGEST_WAIT else None
        # A try that begins too late to be answered only hides the reason behind a timeout.
        least = min(1.0, (self._policy.deadline or 0.0) / 10)
        return None if seconds + least >= left else seconds

    def note(self, error: PlatformError) -> None:
        """Take down how a try failed; in the error of the last one, say what the tries before it leave open."""
        if not self.ended:
            error.attempts = max(error.attempts, self.number)
        if self._write is None:
            return
        # What failed in something else than the call itself, such as its login, says nothing of the call.
        self._unclear = error.may_be_done = self._unclear or (not self.ended and _may_be_done(error))
        if self.number > 1 and self._unclear and isinstance(error, ApiError) and error.status in _AS_IF_DONE:
            hint = f"an earlier try of this {self._write} got no answer and may be the reason"
            hint += "; read again what is there now"
            error.detail = f"{error.detail}; {hint}" if error.detail else hint

    def _used_up(self, error: PlatformError) -> bool:
        """Whether no try is left. The end of the first request with a key is waited for until the deadline."""
        waiting = self._policy.attempts > 1 and self._policy.deadline is not None and self._says_running(error)
        return self.number >= self._policy.attempts and not waiting

    def _worth_it(self, error: PlatformError) -> bool:
        if isinstance(error, (ConnectionFailed, Timeout)):
            return (self._safe or not error.sent) and not getattr(error, "lasting", False)
        if isinstance(error, Conflict) and self._key is not None:
            return self._is_still_running(error)
        if not isinstance(error, ApiError) or not self._safe:
            return False
        return is_passing(error) and error.status not in _LASTING

    def _is_still_running(self, error: Conflict) -> bool:
        """Whether a 409 says that the first request with this key still runs, rather than that the state forbids it.

        Nobody else knows a key that was made for this call, so before the first repetition it can only be the latter.
        """
        return not self._own_key or self.number > 1 or self._says_running(error)

    def _says_running(self, error: PlatformError) -> bool:
        if not isinstance(error, Conflict) or self._key is None:
            return False
        said = f"{error.title} {error.detail} {error.code or ''}".lower()
        return any(word in said for word in _STILL_RUNNING)


def is_read(operation: Operation) -> bool:
    """Whether an operation changes nothing, so that it may be asked for more often than is needed."""
    return operation.method in READS and operation.dangerous is None


def is_passing(error: ApiError) -> bool:
    """Whether an answer says nothing of what was asked for or by whom, but that the platform, or what stands before it,
    failed or has no time."""
    return error.status in _PASSING or error.status >= 500


def _unmended(error: PlatformError) -> Flow[bool]:
    return False
    yield  # a flow is a generator, even one that asks for nothing


def retried(
    once: Callable[[], Flow[T]],
    attempts: Attempts,
    *,
    mended: Callable[[PlatformError], Flow[bool]] = _unmended,
    on_pause: Callable[[PlatformError, float], object] = lambda error, seconds: None,
) -> Flow[T]:
    """A flow that tries until it succeeds, or until another try is of no use; then it ends in the last error.

    Args:
        once: gives a flow for one try.
        attempts: counts the tries and says which failures are worth another.
        mended: gives a flow that says whether the reason of a failure is removed, such as a token that had ended; the
            next try then comes at once.
        on_pause: called with a failure and the seconds until the next try.
    """
    while True:
        attempts.number += 1
        # What failed is looked at where Python lets go of it: kept longer, it would keep all that it passed through.
        try:
            return (yield from once())
        except PlatformError as error:
            if not attempts.ended and (yield from _mending(mended(error), attempts)):
                continue
            pause = attempts.pause(error)
            attempts.note(error)
            if pause is None:
                raise
            on_pause(error, pause)
        yield Sleep(pause)


def _mending(flow: Flow[bool], attempts: Attempts) -> Flow[bool]:
    """The same flow; that it fails is the last thing to tell of the tries."""
    try:
        return (yield from flow)
    except PlatformError as error:
        attempts.note(error)
        raise


def _may_be_done(error: PlatformError) -> bool:
    """Whether a try that failed so may have been carried out all the same."""
    if isinstance(error, (ConnectionFailed, Timeout)):
        return error.sent
    if isinstance(error, DecodeError):
        return True
    # A platform that is not there, or has no time, has not begun; others can fail after the work is done.
    return isinstance(error, ServerError) and error.status not in (501, 503, 505, 511)


def _shortened(timeout: Any, left: float) -> Any:
    """The caller's timeout, but no longer than until the deadline."""
    if isinstance(timeout, tuple):
        return tuple(_shorter(part, left) for part in timeout)
    if timeout is None or isinstance(timeout, (int, float)):
        return _shorter(timeout, left)
    # An httpx.Timeout, which knows its parts by name.
    return type(timeout)(**{name: _shorter(part, left) for name, part in timeout.as_dict().items()})


def _shortest(usual: Any, timeout: Any) -> Any:
    """The usual timeout of a request of ours, in seconds, but in no phase longer than the caller's."""
    if timeout is None:
        return usual
    if isinstance(timeout, tuple):
        return tuple(usual if part is None else min(usual, part) for part in timeout)
    return _shortened(timeout, usual)


def _shorter(seconds: float | None, left: float) -> float:
    return max(0.001, left if seconds is None else min(seconds, left))


def backoff(policy: Retries, number: int) -> float:
    """Seconds after a number of tries: at random up to a bound that doubles, so that not all callers come at once."""
    # Imported by the first failure: most programs never need it.
    from random import uniform

    return uniform(0.0, min(policy.longest_pause, policy.first_pause * 2.0 ** min(number - 1, _MOST_DOUBLINGS)))  # noqa: S311


def retry_after(headers: Any) -> float | None:
    """Seconds that a `Retry-After` header asks to wait, given as seconds or as a date; None when it says nothing."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if _SECONDS.fullmatch(text):
        return max(0.0, float(text))
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
