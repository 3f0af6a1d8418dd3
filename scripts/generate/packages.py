"""Packages made of descriptions, those of large ones beside one another."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

from scripts.errors import Notice, PipelineError, counted
from scripts.names import FILE as NAMES
from scripts.names import Kept

from .generating import generate
from .remembering import held
from .served import news
from .understanding import named

# Descriptions of as many bytes take longer than another process takes to start.
_LARGE = 400_000


class Made(NamedTuple):
    """What became of a platform.

    Attributes:
        notices: what could not be understood of its description.
        news: what the facade loses and gains.
        names: the memory of its names.
        problem: why it could not be made.
    """

    notices: list[Notice]
    news: Sequence[str] = ()
    names: bytes = b""
    problem: PipelineError | None = None


def make_all(
    platforms: Sequence[str],
    specs: Path,
    current: Path,
    target: Path,
    *,
    strict: bool,
    step: Callable[[int, str], None],
) -> Iterator[tuple[str, Made]]:
    """Make the packages of some platforms in a folder, and give what became of each, in their order.

    Args:
        platforms: their names.
        specs: the folder of descriptions.
        current: the folder of the packages that these are to replace.
        target: where they are made.
        strict: take what could not be understood for an error.
        step: told which one is made, or waited for.
    """
    one = partial(make, specs=specs, current=current, target=target, strict=strict)
    sizes = {name: (specs / name / "openapi.json").stat().st_size for name in platforms}
    workers = min(sum(size >= _LARGE for size in sizes.values()), os.cpu_count() or 1)
    if workers < 2:
        for name in platforms:
            step(1, name)
            yield name, one(name)
        return
    # A fork would have the locks of this process's threads, without the threads.
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        # The largest begins first: none is left alone at the end.
        running = {name: pool.submit(one, name) for name in sorted(platforms, key=sizes.__getitem__, reverse=True)}
        for name in platforms:
            step(1, name)
            yield name, running[name].result()


def make(name: str, specs: Path, current: Path, target: Path, *, strict: bool) -> Made:
    """Make the package of one platform."""
    kept, seen = _understood(name, specs, strict=strict)
    if kept is None:
        return seen
    try:
        found = news(name, kept.plan, current / name)
        generate(kept.plan, name, target / name)
    except PipelineError as problem:
        return seen._replace(problem=problem)
    told = [*found, *map(str, kept.told), *held(kept, specs / name / NAMES)]
    return seen._replace(news=told, names=kept.text.encode())


def look_at(name: str, specs: Path, *, strict: bool) -> Made:
    """Look at the description of a platform of which nothing is to be made."""
    return _understood(name, specs, strict=strict)[1]


def _understood(name: str, specs: Path, *, strict: bool) -> tuple[Kept | None, Made]:
    try:
        kept = named(name, specs)
    except PipelineError as problem:
        return None, Made([], problem=problem)
    if kept.notices and strict:
        places = counted(len(kept.notices), "place")
        refused = PipelineError(f"{name}: {places} could not be understood, and --strict is asked for")
        return None, Made(kept.notices, problem=refused)
    return kept, Made(kept.notices)
