"""Faults on demand: what can go wrong between a caller and a platform, one request at a time.

    box.faults.add("/api/tokens", times=2, action=status(503, headers={"Retry-After": "1"}))
    box.faults.add(lambda request: request.method == "POST", action=cut_after())

A fault takes the requests that its match names, `times` of them (None: all of them), in the order in which faults
were added; one request meets one fault at most, which may be several `together`. What a fault can do is in `actions`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from .actions import (
    Action,
    cut_after,
    cut_before,
    cut_during,
    cut_upload,
    delay,
    empty,
    garbage,
    hold,
    html,
    rewrite,
    stall,
    status,
    then,
    together,
    truncated,
    truncated_gzip,
)
from .wire import WireRequest

__all__ = [
    "Action",
    "Faults",
    "cut_after",
    "cut_before",
    "cut_during",
    "cut_upload",
    "delay",
    "empty",
    "garbage",
    "hold",
    "html",
    "rewrite",
    "stall",
    "status",
    "then",
    "together",
    "truncated",
    "truncated_gzip",
]

Match = str | Callable[[WireRequest], bool] | None


@dataclass
class _Planned:
    match: Match
    left: int | None
    skip: int
    action: Action

    def meets(self, request: WireRequest) -> bool:
        """Whether the fault takes this request; a request that fits but is to pass counts as passed."""
        if not self.fits(request):
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.left is not None:
            self.left -= 1
        return True

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

    def add(self, match: Match = None, times: int | None = 1, *, skip: int = 0, action: Action) -> None:
        """Plan a fault.

        `match` is a piece of the path and query ("/api/projects"), with a method before it if need be
        ("POST /api/projects"); or a function of the request; or None for every request. The first `skip` of the
        requests that match pass unharmed.
        """
        with self._lock:
            self._planned.append(_Planned(match, times, skip, action))

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
            ready = (planned for planned in self._planned if planned.action.reads is None)
            planned = next((planned for planned in ready if planned.meets(request)), None)
            return planned.action if planned else None

    def take_before_body(self, request: WireRequest) -> Action | None:
        """The action for a request of which only the head has been read."""
        with self._lock:
            early = (planned for planned in self._planned if planned.action.reads is not None)
            planned = next((planned for planned in early if planned.meets(request)), None)
            return planned.action if planned else None
