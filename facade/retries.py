"""How often a failed call is tried again: the policy that callers give as `retries=`."""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["Retries"]


class UsualDeadline(float):
    """The deadline of those who ask for none; files may take longer."""


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
    deadline: float | None = UsualDeadline(300.0)
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
