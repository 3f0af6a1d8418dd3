"""Two descriptions compared, against `json.loads` of the same two files: two releases of ICA's, or any two.

Run it with `.venv/bin/python -m benchmarks.diff OLD NEW [rounds]`. In each round every side runs once, in turn; what
counts is CPU time, and the median of the rounds. Peak memory is that of a process of its own that does nothing else.
"""

from __future__ import annotations

import gc
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.diff import compare

ROUNDS = 7
SPEC = Path(__file__).parents[1] / "specs" / "ica" / "openapi.json"
Side = Callable[[], Any]


def sides(old: bytes, new: bytes) -> dict[str, Side]:
    """Everything that is compared; the first one is the measure."""
    return {
        "json.loads of both": lambda: (json.loads(old), json.loads(new)),
        "json.loads of both, and the comparison": lambda: compare(json.loads(old), json.loads(new)),
    }


def measured(old: bytes, new: bytes, rounds: int) -> dict[str, float]:
    """The median CPU seconds of each side."""
    compared = sides(old, new)
    times: dict[str, list[float]] = {name: [] for name in compared}
    for turn in range(rounds + 1):
        for name, side in compared.items():
            gc.collect()
            begun = time.process_time()
            result = side()
            spent = time.process_time() - begun
            del result
            # The first round warms up imports and caches.
            if turn:
                times[name].append(spent)
    return {name: statistics.median(values) for name, values in times.items()}


def peaks(old: Path, new: Path) -> dict[str, float]:
    """The peak memory of a process that does one side, in MiB."""
    found = {}
    for number, name in enumerate(sides(b"", b"")):
        program = [sys.executable, "-m", "benchmarks.diff", "--once", str(number), str(old), str(new)]
        found[name] = float(subprocess.run(program, check=True, capture_output=True, text=True).stdout) / 1024
    return found


def once(number: int, old: Path, new: Path) -> None:
    """Do one side, and print the peak memory in KiB."""
    list(sides(old.read_bytes(), new.read_bytes()).values())[number]()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # macOS counts bytes.
    print(peak // 1024 if sys.platform == "darwin" else peak)


def main() -> None:
    """Measure and print."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--once"]:
        once(int(arguments[1]), Path(arguments[2]), Path(arguments[3]))
        return
    files = [Path(argument) for argument in arguments if not argument.isdigit()] or [SPEC, SPEC]
    rounds = next((int(argument) for argument in arguments if argument.isdigit()), ROUNDS)
    old, new = files[0], files[-1]
    medians = measured(old.read_bytes(), new.read_bytes(), rounds)
    memory = peaks(old, new)
    report = compare(json.loads(old.read_bytes()), json.loads(new.read_bytes()))
    print(f"{old} ({report.operations[0]} operations) -> {new} ({report.operations[1]}): {len(report.changes)} changes")
    for name, seconds in medians.items():
        print(f"{name}: {1000 * seconds:.0f} ms, {memory[name]:.0f} MiB at the most")


if __name__ == "__main__":
    main()
