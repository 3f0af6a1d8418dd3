"""Flows that run at once: in threads for clients that block, in tasks for those that are awaited."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, TypeVar

import anyio
import anyio.to_thread

from ..call.flows import AtOnce, Effect, Flow, ReadBody, Send, Sleep, Stop, Stopped
from .driving import AsyncPerformer, SyncPerformer, drive, drive_async

T = TypeVar("T")
# How often a pause looks whether it is wanted still.
_LOOK = 0.5


async def in_thread(function: Callable[[], T]) -> T:
    """What a function gives that blocks. Whoever is cancelled meanwhile waits for it: what it works on is in use."""
    context = copy_context()
    begun, over = threading.Event(), threading.Event()

    def run() -> T:
        begun.set()
        try:
            return context.run(function)
        finally:
            over.set()

    try:
        found: T = await anyio.to_thread.run_sync(run)
    except BaseException:
        # anyio waits where its own scopes are cancelled; a task of asyncio that is cancelled goes on at once.
        if begun.is_set() and not over.is_set():
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(over.wait)
        raise
    return found


class _Shared:
    """Flows that several take from, and the first error that any of them ends in."""

    def __init__(self, effect: AtOnce) -> None:
        self._flows = iter(effect.flows)
        self._lock = threading.Lock()
        self._stop = effect.stop
        self.error: BaseException | None = None

    def __iter__(self) -> Iterator[Flow[Any]]:
        while not self._stop.asked:
            with self._lock:
                flow = next(self._flows, None)
            if flow is None:
                return
            yield flow

    def failed(self, error: BaseException) -> None:
        """Stop all, for this reason."""
        with self._lock:
            if self.error is None and not isinstance(error, Stopped):
                self.error = error
        self._stop.asked = True

    def finish(self) -> None:
        """Raise the error, if there is one."""
        if self.error is not None:
            error, self.error = self.error, None
            raise error


def run_all(effect: AtOnce, performer: SyncPerformer) -> None:
    """Run flows in threads, blocking until all have ended."""
    shared = _Shared(effect)
    stoppable = _Stoppable(performer, effect.stop)

    def work() -> None:
        try:
            for flow in shared:
                drive(flow, stoppable)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised where all are waited for
            shared.failed(error)

    with ThreadPoolExecutor(effect.most, thread_name_prefix="facade-transfers") as threads:
        try:
            for begun in [threads.submit(copy_context().run, work) for _ in range(effect.most)]:
                begun.result()
        except BaseException:
            # Whoever waits is interrupted: the others end at their next effect.
            effect.stop.asked = True
            raise
    shared.finish()


class _Stoppable:
    """A performer that begins nothing more once it is to stop, and ends pauses and downloads."""

    def __init__(self, performer: SyncPerformer, stop: Stop) -> None:
        self._performer = performer
        self._stop = stop

    def send(self, effect: Send) -> Any:
        """Send one request and read the answer."""
        self._stop.check()
        return self._performer.send(effect)

    def perform(self, effect: Effect) -> Any:
        """Anything else."""
        if isinstance(effect, Sleep):
            return self._wait(effect.seconds)
        if isinstance(effect, ReadBody):
            effect = effect._replace(write=self._watched(effect.write))
        return self._performer.perform(effect)

    def _wait(self, seconds: float) -> None:
        while seconds > 0:
            self._stop.check()
            self._performer.perform(Sleep(min(seconds, _LOOK)))
            seconds -= _LOOK

    def _watched(self, write: Callable[[bytes], object]) -> Callable[[bytes], object]:
        def watched(chunk: bytes) -> object:
            self._stop.check()
            return write(chunk)

        return watched


async def run_all_async(effect: AtOnce, performer: AsyncPerformer) -> None:
    """Run flows in tasks until all have ended."""
    shared = _Shared(effect)

    async def work() -> None:
        try:
            for flow in shared:
                await drive_async(flow, performer)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where all are waited for
            shared.failed(error)
            group.cancel_scope.cancel()

    try:
        async with anyio.create_task_group() as group:
            for _ in range(effect.most):
                group.start_soon(work)
    except BaseException:
        effect.stop.asked = True
        raise
    shared.finish()
