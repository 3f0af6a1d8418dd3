"""From samples to figures: medians, ratios with their spread, and whether a bound is met."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.measuring.row import OURS, Row
from benchmarks.measuring.running import Measured


class Spread(NamedTuple):
    """The median, and the quartiles around it."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Figures:
    """The figures of one row.

    `ratios` are those of each side to the base, round by round; without a base they are the values themselves.
    `values` are in the row's own unit: milliseconds, seconds, MiB, or calls a second.
    """

    row: Row
    measured: Measured
    values: dict[str, Spread]
    ratios: dict[str, Spread]

    @property
    def ours(self) -> Spread | None:
        """What ours is held against the bounds with; None where ours could not be measured."""
        return self.ratios.get(OURS)

    @property
    def verdict(self) -> str:
        """Whether the bounds are met."""
        if self.ours is None:
            return "not measured"
        if self.row.must is None:
            return "no bound"
        if not self._within(self.row.must):
            return "**not met**"
        return "met" if self.row.aim is None or not self._within(self.row.aim) else "aim met"

    @property
    def met(self) -> bool:
        """Whether what must be is so, or nothing has to be."""
        return self.verdict != "**not met**"

    def _within(self, bound: float) -> bool:
        assert self.ours is not None
        return self.ours.median >= bound if self.row.rate else self.ours.median <= bound


def figures_of(row: Row, measured: Measured) -> Figures:
    """The figures of what was measured."""
    values, ratios = {}, {}
    for side, samples in measured.samples.items():
        values[side] = spread([_in_unit(row, sample) for sample in samples])
        base = measured.base.get(side, [])
        if not row.base:
            ratios[side] = values[side]
        elif base:
            pairs = zip(samples, base, strict=True)
            ratios[side] = spread([theirs / own if row.rate else own / theirs for own, theirs in pairs])
    return Figures(row, measured, values, ratios)


def spread(samples: Sequence[float]) -> Spread:
    """The median and the quartiles of some numbers."""
    if len(samples) == 1:
        return Spread(samples[0], samples[0], samples[0])
    low, median, high = statistics.quantiles(samples, n=4, method="inclusive")
    return Spread(median, low, high)


def _in_unit(row: Row, sample: float) -> float:
    if row.rate:
        return 1 / sample
    return sample * 1000 if row.unit == "ms" else sample
