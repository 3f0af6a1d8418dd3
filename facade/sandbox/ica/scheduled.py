"""What the platform takes on and does later: data is deleted or archived after it was looked at some more times."""

from __future__ import annotations

from collections.abc import Callable


class Scheduled:
    """Changes of data that are still to come.

    Attributes:
        looks: how often the data of a project is looked at until what is asked for from now on is done; 0 for at once.
    """

    def __init__(self) -> None:
        self.looks = 0
        self._ahead: list[tuple[int, Callable[[], object]]] = []

    def clear(self) -> None:
        """Forget what is still to come, and do everything at once from now on."""
        self.looks = 0
        self._ahead.clear()

    def later(self, under_way: Callable[[], object], done: Callable[[], object]) -> None:
        """Begin something, and do it after some looks."""
        if not self.looks:
            done()
            return
        under_way()
        self._ahead.append((self.looks, done))

    def look(self) -> None:
        """Data was looked at."""
        due = [done for looks, done in self._ahead if looks <= 1]
        self._ahead = [(looks - 1, done) for looks, done in self._ahead if looks > 1]
        for done in due:
            done()
