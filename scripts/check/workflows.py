"""Whether the descriptions have what the workflows of the facade need."""

from __future__ import annotations

from collections.abc import Callable

from scripts.generate import needs_of, unavailable
from scripts.generate.understanding import platforms
from scripts.prepare.needs import unserved

from .plans import kept


def workflows(show: Callable[[str], None]) -> str:
    """Show the workflows that a description cannot serve. That is no failure: calling one says so, and whoever has
    another description does without it."""
    count, lacking = 0, list[str]()
    for name in platforms():
        needs = needs_of(name)
        count += len(needs)
        lacking += unavailable(name, unserved(kept(name).plan, needs)) if needs else []
    for line in lacking:
        show(f"  told: {line}")
    return f"{count - len(lacking)} of {count} can be served"
