"""One process of a row: `python -m benchmarks.measuring.worker`, told by JSON what to measure; prints JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

from .profiling import profile_of
from .row import OURS, MissingPeer, Row, Sample, Size


def names(row: Row, size: Size) -> list[str]:
    """The sides of a row."""
    with row.sides(size) as sides:
        return sides.names


def measured(row: Row, size: Size, chosen: list[str], rounds: int, warm: int) -> dict[str, Any]:
    """The samples of some sides of a row, taken in turn, and why some cannot be had; none where that is the first."""
    samples: dict[str, Sample] = {}
    missing: dict[str, str] = {}
    with row.sides(size) as sides:
        for name in chosen:
            try:
                samples[name] = sides.sample(name)
            except MissingPeer as error:
                missing[name] = str(error)
        taken: dict[str, list[float]] = {name: [] for name in samples}
        for turn in range(0 if chosen[0] in missing else warm + rounds):
            for name, sample in samples.items():
                value = sample()
                if turn >= warm:
                    taken[name].append(value)
    return {"taken": taken, "missing": missing}


def profiled(row: Row, size: Size) -> list[str]:
    """Where the time of our side goes."""
    if row.profile is not None:
        return row.profile(size)
    with row.sides(size) as sides:
        return profile_of(sides.sample(OURS))


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """What is asked of a row: its sides, samples, or a profile."""
    from benchmarks.rows import ROWS

    row, size = ROWS[asked["row"]], Size(**asked["size"])
    if asked["ask"] == "names":
        return {"names": names(row, size)}
    if asked["ask"] == "profile":
        return {"profile": profiled(row, size)}
    return measured(row, size, asked["sides"], asked["rounds"], asked["warm"])


def main() -> None:
    """Measure and print."""
    asked = json.loads(sys.argv[1])
    for module in asked["without"]:
        sys.modules[module] = None  # type: ignore[assignment]
    print(json.dumps(answer(asked)))


if __name__ == "__main__":
    main()
