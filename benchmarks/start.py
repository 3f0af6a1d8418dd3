"""From nothing to a first call that is ready to be sent, against `import httpx`: what a short script waits for.

Run it with `.venv/bin/python -m benchmarks.start [rounds]`. In each round every side is a process of its own, in turn;
what counts is its CPU time, less that of a Python that does nothing, and the median of the rounds.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

ROUNDS = 15
SIDES = {
    "nothing": "",
    "import httpx": "import httpx",
    "a first call built": (
        "from facade import ICA\n"
        "ica = ICA(api_key='invented', base_url='https://ica.invalid/ica/rest')\n"
        "from generated.ica.api.project.get_project import get_project\n"
        "ica.project.get_project\n"
        "get_project('invented').request()"
    ),
}


def cpu_seconds(program: str) -> float:
    """What one process took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", program], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    for program in SIDES.values():
        cpu_seconds(program)  # so that all bytecode is there
    times: dict[str, list[float]] = {name: [] for name in SIDES}
    for _ in range(rounds):
        for name, program in SIDES.items():
            times[name].append(cpu_seconds(program))
    medians = {name: statistics.median(found) for name, found in times.items()}
    beyond = {name: seconds - medians["nothing"] for name, seconds in medians.items()}
    for name in list(SIDES)[1:]:
        print(f"{name}: {1000 * beyond[name]:.0f} ms, {beyond[name] / beyond['import httpx']:.2f}x import httpx")


if __name__ == "__main__":
    main()
