"""Progress for people: a bar where there is a terminal and `rich` is installed, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

# What workflows and files call with how much is done, and how much there is (None while that is not known).
Progress = Callable[[int, int | None], object]
Update = Callable[[int, int | None], None]


def check_progress(told: Any, name: str = "progress") -> None:
    """Raise TypeError for what cannot be called with how far something is, unless it is None."""
    if told is not None and not callable(told):
        raise TypeError(f"{name}={told!r}: give what is called with how much is done and how much there is, or None")


@contextmanager
def progress(title: str, unit: str = "items") -> Iterator[Update]:
    """Show how far something is: `with progress("Reads", "bytes") as update: file.save("reads.bam", update)`.

    Args:
        title: what is being done.
        unit: what is counted; with `bytes` the numbers are shown as sizes and with the speed.

    Returns:
        A context manager over a function to call with how much is done and how much there is (None while that is not
        known), as `save`, `upload` and `download` call it.
    """
    bar = _bar(unit) if _is_seen() else None
    if bar is None:
        yield lambda done, total: None
        return
    with bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _is_seen() -> bool:
    # Programs without a console have no standard error, or one that is closed.
    return sys.stderr is not None and not sys.stderr.closed and sys.stderr.isatty()


def _bar(unit: str):  # type: ignore[no-untyped-def]
    try:
        from rich import progress as parts
        from rich.console import Console
    except ImportError:
        return None
    columns = [parts.TextColumn("{task.description}", markup=False), parts.BarColumn()]
    if unit == "bytes":
        columns += [parts.DownloadColumn(), parts.TransferSpeedColumn()]
    else:
        columns += [parts.MofNCompleteColumn(), parts.TextColumn(unit, markup=False)]
    return parts.Progress(*columns, parts.TimeRemainingColumn(), console=Console(stderr=True))
