"""Bars in a terminal, drawn by rich: all that are there at once, one below the other."""

from __future__ import annotations

import sys
import threading
from typing import Any

from . import is_terminal
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


def _left(bar: TerminalBar, display: _Display) -> None:
    """End what is drawn with the last bar in it; others go to the lines above, as all that is drawn is drawn anew each
    time. One that failed in several threads is left by each of them."""
    global _shown
    with _lock:
        if bar.ended:
            return
        bar.ended = True
        display.bars -= 1
        if display.bars:
            display.lift(bar.task)
            return
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
            redirect_stdout=is_terminal(sys.stdout),
        )

    def lift(self, task: Any) -> None:
        """Draw a bar for the last time, above those that go on."""
        (ended,) = [each for each in self.live.tasks if each.id == task]
        self.live.remove_task(task)
        self.live.console.print(self.live.make_tasks_table([ended]))


class TerminalBar:
    """One bar.

    Attributes:
        task: what rich knows it by.
        ended: whether it is left.
    """

    def __init__(self, display: _Display, title: str, unit: str) -> None:
        self._display = display
        self._unit = unit
        self.task = display.live.add_task(title, total=None, told="")
        self.ended = False
        display.bars += 1

    def update(self, done: int, total: int | None) -> None:
        """Show how much is done, and how much there is."""
        self._display.live.update(self.task, completed=done, total=total, told=counted(done, total, self._unit))

    def say(self, status: str) -> None:
        """Show what is waited for."""
        self._display.live.update(self.task, told=status)

    def end(self) -> None:
        """Draw it for the last time."""
        self._display.live.stop_task(self.task)
        _left(self, self._display)
