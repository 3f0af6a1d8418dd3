"""What the cassettes show of each platform: workflows and operations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from rich.table import Table

from facade.testing import about_of
from tests.scenarios import SANDBOXES

from .cassettes import CASSETTES, workflows_of
from .judging import described


class Coverage(NamedTuple):
    """What the cassettes of one platform show.

    Attributes:
        operations: all that the description has.
        shown: those of them that are in a cassette.
        workflows: for each workflow the cassettes that have it.
    """

    operations: frozenset[str]
    shown: frozenset[str]
    workflows: dict[str, list[str]]

    @property
    def missing(self) -> list[str]:
        """The workflows that no cassette has."""
        return sorted(name for name, cassettes in self.workflows.items() if not cassettes)


def coverage(platform: str, folder: Path = CASSETTES) -> Coverage:
    """What the cassettes of a platform show."""
    operations = frozenset(described(platform).operations)
    shown: set[str] = set()
    having: dict[str, list[str]] = defaultdict(list)
    for path in sorted((folder / platform).glob("*.yaml")):
        about = about_of(path)
        shown |= operations & about["operations"].keys()
        for name in about["workflows"]:
            having[name].append(path.stem)
    return Coverage(operations, frozenset(shown), {name: having[name] for name in sorted(workflows_of(platform))})


def table_of_workflows(platforms: Iterable[str], folder: Path = CASSETTES) -> Table:
    """Each workflow with the cassettes that have it."""
    table = Table(title="workflows", title_justify="left")
    for heading in ("platform", "workflow", "cassettes"):
        table.add_column(heading)
    for platform in platforms:
        for name, cassettes in coverage(platform, folder).workflows.items():
            table.add_row(platform, name, ", ".join(cassettes) or "none")
    return table


def table_of_operations(platforms: Iterable[str] = tuple(SANDBOXES), folder: Path = CASSETTES) -> Table:
    """How many operations and workflows of each platform are in a cassette."""
    table = Table(title="cassettes", title_justify="left")
    table.add_column("platform")
    headings = ("cassettes", "operations", "with cassettes", "workflows", "with cassettes")
    for heading in headings:
        table.add_column(heading, justify="right")
    sums = [0] * len(headings)
    for platform in platforms:
        found = coverage(platform, folder)
        served = len(found.workflows) - len(found.missing)
        files = len(list((folder / platform).glob("*.yaml")))
        numbers = [files, len(found.operations), len(found.shown), len(found.workflows), served]
        sums = [before + number for before, number in zip(sums, numbers, strict=True)]
        table.add_row(platform, *map(str, numbers))
    table.add_row("all", *map(str, sums), style="bold")
    return table
