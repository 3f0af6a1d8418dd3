"""The two ways to drive a call: clients that block, and clients that are awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeVar

from ..files.downloads import AsyncFile, SyncFile
from ..http.runners import AsyncRunner, SyncRunner
from .base import Client

T = TypeVar("T")


class SyncClient(Client):
    """A client whose calls block."""

    _transport_class = "SyncTransport"
    _runner_class = SyncRunner
    _list_class = "SyncList"
    _file_class = SyncFile
    _runner: SyncRunner

    def wait_until(
        self,
        read: Callable[[], T],
        done: Callable[[T], object],
        *,
        deadline: float = 3600.0,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Call `read` until `done` says that what it gave is what was waited for, and return that.

        Args:
            read: what to ask for, such as `lambda: ica.project_analysis.get_analysis(project_id, analysis_id)`.
            done: whether to stop.
            deadline: seconds after which to give up.
            first_pause: seconds between the first two reads; each pause is half as long again.
            longest_pause: seconds between two reads at the most.
            on_progress: called with everything that was read.

        Raises:
            Timeout: it was not done before the deadline.
        """
        pauses = {"deadline": deadline, "first_pause": first_pause, "longest_pause": longest_pause}
        found: T = self._runner.run(self._until(read, done, on_progress=on_progress, **pauses))
        return found

    def close(self) -> None:
        """Close the connections. A client that was given as `http_client` stays open."""
        made = self._lazy_transport.end()
        if made is not None:
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(Client):
    """A client whose calls are awaited."""

    _transport_class = "AsyncTransport"
    _runner_class = AsyncRunner
    _list_class = "AsyncList"
    _file_class = AsyncFile
    _runner: AsyncRunner

    async def wait_until(
        self,
        read: Callable[[], Awaitable[T]],
        done: Callable[[T], object],
        *,
        deadline: float = 3600.0,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Await what `read` gives until `done` says that it is what was waited for; see `SyncClient.wait_until`."""
        pauses = {"deadline": deadline, "first_pause": first_pause, "longest_pause": longest_pause}
        found: T = await self._runner.run(self._until(read, done, on_progress=on_progress, **pauses))
        return found

    async def close(self) -> None:
        """Close the connections. A client that was given as `http_client` stays open."""
        made = self._lazy_transport.end()
        if made is not None:
            await made.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
