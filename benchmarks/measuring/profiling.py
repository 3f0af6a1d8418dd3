"""Where time goes: the functions with the most time of their own."""

from __future__ import annotations

import cProfile
import pstats
from pathlib import Path
from typing import Any

from .row import Sample

LINES = 8
_ROOT = Path(__file__).parents[2]


def profile_of(sample: Sample) -> list[str]:
    """A sample's functions by own time, after one that warms up; of the thread that takes the sample."""
    sample()
    profile = cProfile.Profile()
    profile.runcall(sample)
    return told(profile)


def told(profile: cProfile.Profile | str, root: Path = _ROOT) -> list[str]:
    """The first lines of a profile, or of a file with one, of code that is in a folder."""
    # What typeshed does not know of: the numbers behind the printed table.
    stats: Any = pstats.Stats(profile)
    # A sample begins with a collection of garbage, which is no part of what is measured.
    known = {where: times for where, times in stats.stats.items() if "gc.collect" not in where[2]}
    total = sum(times[2] for times in known.values()) or 1.0
    entries = sorted(known.items(), key=lambda entry: -entry[1][2])[:LINES]
    return [
        f"{100 * own / total:3.0f} % {1000 * own:8.1f} ms {calls:8} calls  {named(file, line, function, root)}"
        for (file, line, function), (_, calls, own, _, _) in entries
    ]


def named(file: str, line: int, function: str, root: Path = _ROOT) -> str:
    """A place in the code, as short as it can be found."""
    path = Path(file)
    if path.is_relative_to(root) and "site-packages" not in path.parts:
        return f"{path.relative_to(root)}:{line} {function}"
    return function if file == "~" else f"{'/'.join(path.parts[-2:])}:{line} {function}"
