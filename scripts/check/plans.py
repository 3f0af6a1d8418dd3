"""The plans that several checks look at, each made once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from scripts.generate import lock
from scripts.generate.understanding import SPECS, named
from scripts.names import Kept


def kept(platform: str, specs: Path = SPECS) -> Kept:
    """What `named` gives for a platform, as long as its description and all that is written beside it stay the same."""
    return _kept(platform, specs, tuple(sorted(lock.inputs_of(platform, specs).items())))


@cache
def _kept(platform: str, specs: Path, inputs: tuple[tuple[str, str], ...]) -> Kept:
    return named(platform, specs)
