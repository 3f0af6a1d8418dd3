"""Bars in a notebook, which draws them itself: they need no more than the notebook has."""

from __future__ import annotations

import time
from html import escape
from importlib import import_module
from typing import Any

from .words import counted

# Each drawing is a message to the browser.
_SECONDS = 0.1


class NotebookBar:
    """One bar, below the cell that is run."""

    def __init__(self, title: str, unit: str) -> None:
        self._title = title
        self._unit = unit
        self._done = 0
        self._total: int | None = None
        self._status = ""
        self._drawn = time.monotonic()
        display: Any = import_module("IPython.display").display
        self._handle = display(self._shown(), raw=True, display_id=True)

    def update(self, done: int, total: int | None) -> None:
        """Show how much is done, and how much there is."""
        self._done, self._total, self._status = done, total, counted(done, total, self._unit)
        self._draw()

    def say(self, status: str) -> None:
        """Show what is waited for."""
        self._status = status
        self._draw()

    def end(self) -> None:
        """Draw it for the last time."""
        self._handle.update(self._shown(), raw=True)

    def _draw(self) -> None:
        now = time.monotonic()
        if now - self._drawn >= _SECONDS:
            self._drawn = now
            self._handle.update(self._shown(), raw=True)

    def _shown(self) -> dict[str, str]:
        text = f"{self._title}: {self._status}" if self._status else self._title
        # Without a value the browser shows that something goes on.
        value = f' value="{self._done}" max="{self._total}"' if self._total else ""
        bar = "" if self._status and not self._done else f"<progress{value}></progress> "
        html = f"<div>{bar}{escape(text)}</div>"
        return {"text/plain": text, "text/html": html}
