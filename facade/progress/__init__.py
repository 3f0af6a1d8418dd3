"""Progress for people: a bar where there is a terminal or a notebook to see it in, nothing elsewhere.

Work that takes long shows one by itself, unless it is given a function of the caller's to tell how far it is, or
`silent`. `FACADE_PROGRESS=0` in the environment leaves all of them out. In a terminal `rich` draws them, and where that
is not installed nothing is drawn; a notebook draws them itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
# What workflows and files call with how much is done, and how much there is (None while that is not known).
Progress = Callable[[int, int | None], object]
Update = Callable[[int, int | None], None]
# What the unit is called of work that only says what it waits for.
STATUS = "status"
# The variable that leaves all bars out, and what it then says.
SWITCH = "FACADE_PROGRESS"
_OFF = frozenset({"0", "false", "no", "off"})


class Bar(Protocol):
    """What is drawn of one piece of work."""

    def update(self, done: int, total: int | None) -> None:
        """Show how much is done, and how much there is."""

    def say(self, status: str) -> None:
        """Show what is waited for."""

    def end(self) -> None:
        """Draw it for the last time."""


def silent(*_: object) -> None:
    """What to give as `progress=` or `on_progress=` for work that is to show no bar."""


def check_progress(told: Any, name: str = "progress") -> None:
    """Raise TypeError for what cannot be called with how far something is, unless it is None."""
    if told is not None and not callable(told):
        raise TypeError(
            f"{name}={told!r}: give what is called with how much is done and how much there is, "
            "facade.progress.silent for no bar, or None"
        )


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
    late = LateBar(title, unit)
    with late:
        yield late.update


@contextmanager
def told(given: Progress | None, title: str, unit: str = "items") -> Iterator[Progress]:
    """What long work tells how far it is: the caller's function, or a bar where none is given.

    Args:
        given: what the caller gave.
        title: what is being done.
        unit: what is counted.
    """
    check_progress(given)
    if given is not None:
        yield given
        return
    with progress(title, unit) as update:
        yield update


class LateBar:
    """A bar that is drawn from when it is entered until it is left, if anybody sees it; before and after it does
    nothing. Where it cannot be drawn (any more), as the terminal is gone, the work goes on without it.

    Args:
        title: what is being done.
        unit: what is counted, or `STATUS`.
    """

    def __init__(self, title: str, unit: str = "items") -> None:
        self._title = title
        self._unit = unit
        self._bar: Bar | None = None

    def __enter__(self) -> LateBar:
        with suppress(Exception):
            self._bar = _drawn(self._title, self._unit)
        return self

    def __exit__(self, *problem: object) -> None:
        self._end()

    def update(self, done: int, total: int | None) -> None:
        """Show how much is done, and how much there is."""
        self._draw(lambda bar: bar.update(done, total))

    def say(self, status: object) -> None:
        """Show what is waited for."""
        self._draw(lambda bar: bar.say(str(status)))

    def _draw(self, draw: Callable[[Bar], None]) -> None:
        bar = self._bar
        if bar is not None:
            try:
                draw(bar)
            except Exception:  # noqa: BLE001 - whatever is wrong with the terminal, the work is what matters
                self._end()

    def _end(self) -> None:
        bar, self._bar = self._bar, None
        if bar is not None:
            with suppress(Exception):
                bar.end()

    def around(self, flow: Generator[Any, Any, T]) -> Generator[Any, Any, T]:
        """A flow during which the bar is drawn."""
        with self:
            return (yield from flow)


def is_wanted() -> bool:
    """Whether bars are drawn at all: not where the environment says so, nor in continuous integration."""
    return os.environ.get(SWITCH, "").strip().lower() not in _OFF and not os.environ.get("CI")


def is_seen() -> bool:
    """Whether anybody would see a bar."""
    return is_wanted() and (_is_terminal() or _is_notebook())


def _drawn(title: str, unit: str) -> Bar | None:
    if not is_wanted():
        return None
    if _is_terminal():
        # Imported where there is somebody to look.
        from .terminal import begun

        return begun(title, unit)
    if _is_notebook():
        from .notebook import NotebookBar

        return NotebookBar(title, unit)
    return None


def _is_terminal() -> bool:
    return is_terminal(sys.stderr)


def is_terminal(stream: Any) -> bool:
    """Whether a standard stream is one. Programs without a console have none, or one that is closed, and what programs
    put there instead may have no more than `write`."""
    try:
        return stream is not None and bool(stream.isatty())
    except (AttributeError, ValueError):
        return False


def _is_notebook() -> bool:
    # Of a shell that runs in a terminal the kernel is not.
    shell = sys.modules["IPython"].get_ipython() if "ipykernel" in sys.modules and "IPython" in sys.modules else None
    return hasattr(shell, "kernel")
