"""Progress on standard error: a bar on a terminal, plain lines elsewhere, nothing when quiet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

Step = Callable[[int, str], None]
ProgressFactory = Callable[[str, int | None], AbstractContextManager[Step]]


@contextmanager
def progress(title: str, total: int | None = None, *, quiet: bool = False) -> Iterator[Step]:
    """Show how far a stage is.

    Args:
        title: What is being done.
        total: How many steps there are, when that is known.
        quiet: Show nothing at all.

    Returns:
        A context manager over ``step(count, label)``, which moves on by ``count`` and names what was reached. Outside a
        terminal only the title and the labels that differ from the one before are printed.
    """
    if quiet:
        yield lambda count, label: None
        return
    if not sys.stderr.isatty():
        yield _printer(title)
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[label]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total, label="")
        yield lambda count, label: bar.update(task, advance=count, label=label)


def _printer(title: str) -> Step:
    print(title, file=sys.stderr)
    last = ""

    def step(count: int, label: str) -> None:
        nonlocal last
        if label and label != last:
            print(f"  {label}", file=sys.stderr)
            last = label

    return step
