"""Counts what tests tried and what became of it, and shows it as a table at the end of the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

_PROPERTY = "tally"
_PLATFORMS = ("ica", "emedgene", "connected_insights", "torrent_suite")
_KINDS = (
    "faults tried",
    "faults survived",
    "hostile inputs tried",
    "hostile inputs stopped",
    "canaries planted",
    "canaries found",
    "operations",
    "operations with cassettes",
)

Tally = Callable[..., None]


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Tally:
    """Count something: `tally("faults tried", "ica")`, or `tally("canaries planted", "ica", 12)`."""

    def count(kind: str, platform: str, number: int = 1) -> None:
        if kind not in _KINDS or platform not in _PLATFORMS:
            raise ValueError(f"{kind!r} of {platform!r} has no place in the table; see tests/tally.py")
        # Reports carry this from the workers of pytest-xdist to the one process that writes the table.
        request.node.user_properties.append((_PROPERTY, (kind, platform, number)))

    return count


class Table:
    """What all tests of a run have counted."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add what one test counted, once it is over."""
        if report.when != "teardown":
            return
        for name, value in report.user_properties:
            if name == _PROPERTY:
                kind, platform, number = value
                self._counts[kind, platform] += number

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Write the table, where there is anything in it."""
        kinds = [kind for kind in _KINDS if any((kind, platform) in self._counts for platform in _PLATFORMS)]
        if not kinds:
            return
        terminalreporter.section("tried")
        terminalreporter.write_line(self._row("", _PLATFORMS, "all"))
        for kind in kinds:
            numbers = [self._counts[kind, platform] for platform in _PLATFORMS]
            terminalreporter.write_line(self._row(kind, numbers, sum(numbers)))

    @staticmethod
    def _row(head: str, cells: tuple[str, ...] | list[int], last: str | int) -> str:
        return f"{head:<26}" + "".join(f"{cell:>20}" for cell in (*cells, last))
