"""Bars in a terminal, drawn by rich: all that are there at once, one below the other."""

from __future__ import annotations

import sys
import threading
from typing import Any

from .words import counted

_lock = threading.Lock()
_shown: _Display | None = None


def begun(title: str, unit: str) -> TerminalBar | None:
    """A bar that is drawn from now on; None where rich is not installed."""
    global _shown
    with _lock:
        if _shown is None:
            try:
                display = _Display()
            except ImportError:
                return None
            display.live.start()
            _shown = display
        return TerminalBar(_shown, title, unit)


def _left(display: _Display) -> None:
    global _shown
    with _lock:
        display.bars -= 1
        if not display.bars:
            _shown = None
            display.live.stop()


class _Display:
    """What is drawn together, as only one thing at a time can move the cursor.

    Attributes:
        live: rich's own.
        bars: how many are in it that go on.
    """

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        self.bars = 0
        self.live: Any = Progress(
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[told]}", markup=False),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            # rich draws what is printed meanwhile above the bar, and for that takes it to where the bar is. What goes
            # to a pipe or a file is to get there.
            redirect_stdout=sys.stdout is not None and not sys.stdout.closed and sys.stdout.isatty(),
        )


class TerminalBar:
    """One bar."""

    def __init__(self, display: _Display, title: str, unit: str) -> None:
        self._display = display
        self._unit = unit
        self._task = display.live.add_task(title, total=None, told="")
        display.bars += 1

    def update(self, done: int, total: int | None) -> None:
        """Show how much is done, and how much there is."""
        self._display.live.update(self._task, completed=done, total=total, told=counted(done, total, self._unit))

    def say(self, status: str) -> None:
        """Show what is waited for."""
        self._display.live.update(self._task, told=status)

    def end(self) -> None:
        """Draw it for the last time."""
        self._display.live.stop_task(self._task)
        _left(self._display)
