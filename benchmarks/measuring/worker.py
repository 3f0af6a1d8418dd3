"""One process of a row: `python -m benchmarks.measuring.worker`, told by JSON what to measure; prints JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

from .profiling import profile_of
from .row import OURS, MissingPeer, Row, Size


def names(row: Row, size: Size) -> list[str]:
    """The sides of a row."""
    with row.sides(size) as sides:
        return sides.names


def measured(row: Row, size: Size, chosen: list[str], rounds: int, warm: int) -> dict[str, list[float]]:
    """The samples of some sides of a row, taken in turn."""
    with row.sides(size) as sides:
        samples = {name: sides.sample(name) for name in chosen}
        taken: dict[str, list[float]] = {name: [] for name in chosen}
        for turn in range(warm + rounds):
            for name, sample in samples.items():
                value = sample()
                if turn >= warm:
                    taken[name].append(value)
    return taken


def profiled(row: Row, size: Size) -> list[str]:
    """Where the time of our side goes."""
    if row.profile is not None:
        return row.profile(size)
    with row.sides(size) as sides:
        return profile_of(sides.sample(OURS))


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """What is asked of a row: its sides, samples, or a profile; "missing" says why a side cannot be had."""
    from benchmarks.rows import ROWS

    row, size = ROWS[asked["row"]], Size(**asked["size"])
    if asked["ask"] == "names":
        return {"names": names(row, size)}
    if asked["ask"] == "profile":
        return {"profile": profiled(row, size)}
    try:
        return {"taken": measured(row, size, asked["sides"], asked["rounds"], asked["warm"])}
    except MissingPeer as missing:
        return {"missing": str(missing)}


def main() -> None:
    """Measure and print."""
    asked = json.loads(sys.argv[1])
    for module in asked["without"]:
        sys.modules[module] = None  # type: ignore[assignment]
    print(json.dumps(answer(asked)))


if __name__ == "__main__":
    main()
