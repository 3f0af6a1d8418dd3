"""Retries: which failures are worth another try, how long to wait for it, and when to stop."""

from __future__ import annotations

import math
import re
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import ApiError, Conflict, ConnectionFailed, PlatformError, ServerError, Timeout

if TYPE_CHECKING:
    from .flows import Send

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
_STILL_RUNNING = ("idempoten", "in progress", "still running", "being processed")


class _Usual(float):
    """The deadline of those who ask for none."""


class Retries(NamedTuple):
    """How a failed call is tried again.

    Calls are repeated when that is safe: GET, HEAD, PUT and DELETE, and others that carry an idempotency key or have
    not left this machine. The pauses grow exponentially, with jitter; a `Retry-After` of the platform is obeyed.

    attempts: how often a call is sent at the most, 1 for never again. While the platform says that the first request
        with the same idempotency key still runs, the deadline alone counts.
    deadline: seconds that a call with all its tries may take, None for no limit. Files may take longer, up and down, as
        long as their bytes keep coming, unless a deadline is given.
    first_pause: the upper bound of the first pause in seconds; it doubles with each try.
    longest_pause: the upper bound of any pause in seconds, other than one that the platform asks for.
    """

    attempts: int = 5
    deadline: float | None = _Usual(300.0)
    first_pause: float = 0.5
    longest_pause: float = 30.0


def retries_of(setting: Retries | int | None) -> Retries:
    """A policy from what callers give: one of their own, a number of repetitions, or None for the usual one.

    Raises ValueError for numbers that make no sense.
    """
    if setting is None:
        return Retries()
    if isinstance(setting, Retries):
        seconds = (setting.first_pause, setting.longest_pause, 0 if setting.deadline is None else setting.deadline)
        if setting.attempts < 1 or not all(0 <= number < math.inf for number in seconds):
            raise ValueError(f"retries={setting!r}: at least one attempt, and no negative or infinite seconds")
        return setting
    if isinstance(setting, bool) or not isinstance(setting, int) or setting < 0:
        raise ValueError(f"retries={setting!r}: give a number of repetitions from 0, or a Retries")
    return Retries(attempts=setting + 1)


class Attempts:
    """The tries of one call."""

    def __init__(self, policy: Retries, *, safe: bool, key: str | None = None, own_key: bool = False) -> None:
        self._policy = policy
        self._safe = safe
        self._key = key
        self._own_key = own_key
        self._started = time.monotonic()
        self._unclear = False
        self.number = 0

    def left(self) -> float | None:
        """Seconds until the deadline, None when there is none."""
        deadline = self._policy.deadline
        return None if deadline is None else max(0.0, deadline - (time.monotonic() - self._started))

    def bound(self, send: Send, *, file: bool = False) -> Send:
        """The request, which ends at the deadline; one that moves a file only at a deadline that was asked for."""
        left = self.left()
        if left is None:
            return send
        send = send._replace(timeout=_shortened(send.timeout, left))
        if file and isinstance(self._policy.deadline, _Usual):
            return send
        return send._replace(within=_shorter(send.within, left))

    def seconds(self, seconds: float | None) -> float | None:
        """As long as that, but no longer than until the deadline."""
        left = self.left()
        return seconds if left is None else _shorter(seconds, left)

    def pause(self, error: PlatformError) -> float | None:
        """Seconds to wait before the next try; None when the error is final."""
        if not self._worth_it(error) or self._used_up(error):
            return None
        asked = retry_after(error.response.headers) if isinstance(error, ApiError) else None
        seconds = asked if asked is not None else _backoff(self._policy, self.number)
        left = self.left()
        if left is None:
            return seconds if seconds <= _LONGEST_WAIT else None
        # A try that begins too late to be answered only hides the reason behind a timeout.
        least = min(1.0, (self._policy.deadline or 0.0) / 10)
        return None if seconds + least >= left else seconds

    def note(self, error: PlatformError, method: str, *, reads: bool) -> None:
        """Take down how a try failed; in the error of the last one, say what the tries before it leave open."""
        error.attempts = self.number
        if reads:
            return
        self._unclear = error.may_be_done = self._unclear or _may_be_done(error)
        if self.number > 1 and self._unclear and isinstance(error, ApiError) and error.status in _AS_IF_DONE:
            hint = f"an earlier try of this {method} got no answer and may be the reason; read again what is there now"
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
        return error.status in _PASSING or (error.status >= 500 and error.status not in _LASTING)

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


def _may_be_done(error: PlatformError) -> bool:
    """Whether a try that failed so may have been carried out all the same."""
    if isinstance(error, (ConnectionFailed, Timeout)):
        return error.sent
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


def _shorter(seconds: float | None, left: float) -> float:
    return max(0.001, left if seconds is None else min(seconds, left))


def _backoff(policy: Retries, number: int) -> float:
    # Imported by the first failure: most programs never need it.
    from tenacity import RetryCallState, wait_random_exponential

    state = RetryCallState(retry_object=None, fn=None, args=(), kwargs={})  # type: ignore[arg-type]
    state.attempt_number = number
    wait = wait_random_exponential(multiplier=policy.first_pause, max=policy.longest_pause)
    return float(wait(state))


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
