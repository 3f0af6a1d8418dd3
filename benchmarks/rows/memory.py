"""Memory while items stream by: by how much the peak of a process is above what it had before the first request.

A side is a process of its own, which prints that, and how long it took.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.measuring.profiling import LINES, named
from benchmarks.measuring.row import OURS, Row, Sample, Sides, Size
from benchmarks.measuring.running import ROOT, environment
from benchmarks.supply.server import served

from . import clients, paging

MIB = 1 << 20
_STATUS = Path("/proc/self/status")


class Streamed(NamedTuple):
    """By how many MiB the peak is above the beginning, and how many seconds a page took."""

    grown: float
    seconds: float


def streamed(side: str, address: str, pages: int) -> Streamed:
    """Have a process of its own read so many pages."""
    program = "from benchmarks.rows import memory; memory.stream()"
    command = [sys.executable, "-c", program, side, address, str(pages)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True)
    return Streamed(*json.loads(done.stdout))


@contextmanager
def peak(size: Size) -> Iterator[Sides]:
    """All pages, with nothing kept; the sides that are slow read fewer, which makes no difference to the peak."""

    def made(side: str, address: str) -> Sample:
        paging.READERS[side](address)  # whether it is there at all
        pages = size.pages if side in (OURS, paging.LOOP) else size.peer_pages
        return lambda: streamed(side, address, pages).grown

    with served(items=size.items) as address:
        sides = Sides()
        for side in paging.READERS:
            sides.add(side, partial(made, side, address))
        yield sides


@contextmanager
def ten_times(part: str, size: Size) -> Iterator[Sides]:
    """Ten times as many pages, beside as many as before."""
    with served(items=size.items) as address:
        sides = Sides()
        for side, pages in ((OURS, 10 * size.pages), (_TENTH, size.pages)):
            sides.add(side, lambda pages=pages: lambda: getattr(streamed(OURS, address, pages), part))  # type: ignore[misc]
        yield sides


_TENTH = "ours, a tenth of it"


def peak_of_process() -> float:
    """The highest resident memory of this process in MiB: what `resource` tells begins with that of its parent."""
    if _STATUS.exists():
        (line,) = [line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found / MIB if sys.platform == "darwin" else found / 1024


def stream() -> None:
    """Read all pages as one side, and print what that took."""
    side, address, told = sys.argv[1:]
    pages = int(told)
    read = paging.READERS[side](address)
    read(0)  # an empty list: imports, and the connection
    gc.collect()
    before, begun = peak_of_process(), time.perf_counter()
    read(pages)
    print(json.dumps(Streamed(peak_of_process() - before, (time.perf_counter() - begun) / pages)))


def _profile(size: Size) -> list[str]:
    """The lines that had most memory when all of ours was at its peak; by tracemalloc, which slows all down."""
    program = "import tracemalloc; tracemalloc.start(); from benchmarks.rows import memory; memory.trace()"
    with served(items=size.items) as address:
        command = [sys.executable, "-c", program, address, str(size.peer_pages)]
        done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def trace() -> None:
    """Print the lines that hold most memory in the midst of a page."""
    import tracemalloc

    address, pages = sys.argv[1:]
    rows = iter(clients.ours(address).project_data.get_project_data_list(f"pages-{pages}"))
    for _, item in zip(range(1500), rows, strict=False):
        assert item.data.details.name
    for entry in tracemalloc.take_snapshot().statistics("lineno")[:LINES]:
        frame = entry.traceback[0]
        print(f"{entry.size / MIB:6.1f} MiB {entry.count:8} objects  {named(frame.filename, frame.lineno, '')}")


ROWS = [
    Row(
        "memory",
        "peak memory while 100,000 items stream by, above that before",
        peak,
        unit="MiB",
        must=40,
        aim=30,
        processes=1,
        peer_processes=1,
        rounds=3,
        warm=0,
        together=True,
        profile=_profile,
    ),
    Row(
        "million-memory",
        "1,000,000 items: peak memory, against that of 100,000",
        partial(ten_times, "grown"),
        unit="MiB",
        base=_TENTH,
        must=1.1,
        processes=1,
        rounds=1,
        warm=0,
        together=True,
        profile=_profile,
        full=True,
    ),
    Row(
        "million-time",
        "1,000,000 items: time a page, against that of 100,000",
        partial(ten_times, "seconds"),
        base=_TENTH,
        must=1.1,
        processes=1,
        rounds=1,
        warm=0,
        together=True,
        full=True,
    ),
]
