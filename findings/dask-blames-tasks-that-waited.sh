#!/usr/bin/env bash
# distributed 2026.8.0 blames tasks that only waited at a worker for its end, and gives them up.
# A task with number 0 kills its process; nineteen others do nothing at all. With `allowed-failures` 0 a task is given up
# that was at a worker when that ended.
# Expected: number 0 is given up, and all others are done.
# Seen: so it is with `worker-saturation` 1.0 alone. With 1.1, which is the usual, one that waited behind it is given up
# too, as `KilledWorker`, and with "inf" all twenty. With the usual `allowed-failures` of 3 it takes four such ends.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check "dask[distributed]==2026.8.0"
cat > "$space/run.py" <<'PYTHON'
import logging
import os
import signal
from pathlib import Path

import dask
import distributed
from distributed import Client, LocalCluster, wait

logging.disable(logging.CRITICAL)
HERE = Path(__file__).parent


def work(number, all_there):
    while not all_there.exists():
        pass
    if number == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def given_up(saturation):
    all_there = HERE / f"go-{saturation}"
    settings = {"worker-saturation": saturation, "allowed-failures": 0}
    with dask.config.set({f"distributed.scheduler.{name}": value for name, value in settings.items()}):
        with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as processes:
            with Client(processes) as client:
                futures = client.map(work, range(20), all_there=all_there)
                # Until then all of them are where they wait.
                while not any(client.processing().values()):
                    pass
                all_there.touch()
                wait(futures)
                return [number for number, future in enumerate(futures) if future.status != "finished"]


if __name__ == "__main__":
    print("distributed", distributed.__version__, "worker-saturation", dask.config.get("distributed.scheduler.worker-saturation"))
    found = {saturation: given_up(saturation) for saturation in (1.0, 1.1, float("inf"))}
    for saturation, numbers in found.items():
        print(f"given up with {saturation}:", *numbers)
    assert found == {1.0: [0], 1.1: [0, 1], float("inf"): list(range(20))}, "the behaviour has changed"
    print("as found: what only waited is given up as well")
PYTHON
"$space/venv/bin/python" "$space/run.py"
