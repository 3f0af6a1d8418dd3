"""What became of the files of a folder, and how far all of them together are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..call.flows import Stop
from ..errors import FolderFailed, LoginFailed, PlatformError, Unauthorized

if TYPE_CHECKING:
    from ..progress import Progress

# What is wrong with all files alike: the others would only fail in the same way.
_FATAL = (LoginFailed, Unauthorized)


class Transfer(NamedTuple):
    """A file of a folder: its path from there, its bytes (None where nobody says), and why it was skipped or failed."""

    path: str
    size: int | None = None
    reason: str = ""


@dataclass
class TransferReport:
    """What became of the files of a folder.

    Attributes:
        done: those that were sent or fetched.
        skipped: those that were there with the right size, and links and the like, which are not followed.
        failed: those that did not arrive.
    """

    done: list[Transfer] = field(default_factory=list)
    skipped: list[Transfer] = field(default_factory=list)
    failed: list[Transfer] = field(default_factory=list)

    def __str__(self) -> str:
        counts = f"{len(self.done):,} done, {len(self.skipped):,} skipped, {len(self.failed):,} failed"
        return "\n  ".join([counts, *(f"{each.path}: {each.reason}" for each in self.failed)])

    def finish(self) -> TransferReport:
        """The report in the order of paths. Raises FolderFailed, which holds it, where any file failed."""
        for each in (self.done, self.skipped, self.failed):
            each.sort()
        if self.failed:
            reasons = [f"{each.path}: {each.reason}" for each in self.failed]
            raise FolderFailed(reasons, self)
        return self


class Gauge:
    """How far several are together; tells the caller, one call at a time, from whichever thread.

    Args:
        progress: called with bytes done and bytes in all.
        total: bytes in all.
    """

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        self._lock = threading.Lock()
        self.add(0)

    def add(self, change: int) -> None:
        """Tell of so many bytes more, or fewer."""
        if self._progress is None:
            return
        with self._lock:
            self._done += change
            self._progress(self._done, self._total)


class Tally:
    """What becomes of all files of a folder, and how far they are together.

    Args:
        progress: called with bytes done and bytes in all.
        total: bytes in all.

    Attributes:
        stop: ends all that is on its way.
    """

    def __init__(self, progress: Progress | None, total: int) -> None:
        self.report = TransferReport()
        self.stop = Stop()
        self._gauge = Gauge(progress, total)

    def skipped(self, path: str, size: int | None, reason: str) -> None:
        """Take down a file that needs nothing."""
        self.report.skipped.append(Transfer(path, size, reason))
        self._gauge.add(size or 0)

    def failed(self, path: str, size: int | None, reason: str) -> None:
        """Take down a file that cannot be had."""
        self.report.failed.append(Transfer(path, size, reason))

    @contextmanager
    def of(self, path: str, size: int | None) -> Iterator[Progress]:
        """Take down what becomes of a file within; gives what is to be told how far it is. What is wrong with all of
        them is raised, and nothing else of the errors that a file can end in."""
        counted = 0

        def tell(done: int, total: int | None) -> None:
            nonlocal counted
            self.stop.check()
            change, counted = done - counted, done
            self._gauge.add(change)

        try:
            yield tell
        except _FATAL:
            raise
        except (PlatformError, OSError) as problem:
            self._gauge.add(-counted)
            self.failed(path, size, _reason(problem))
        else:
            self._gauge.add((size or counted) - counted)
            self.report.done.append(Transfer(path, size))


def _reason(problem: PlatformError | OSError) -> str:
    if isinstance(problem, OSError) and problem.strerror:
        return problem.strerror
    return str(problem)
