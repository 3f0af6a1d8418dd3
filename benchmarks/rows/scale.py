"""Files of many bytes, beside a plain loop of httpx: time and memory; folders, by `benchmarks.transfers`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.measuring.row import OURS, Row, Sides, Size, wall
from benchmarks.measuring.running import ROOT, RowFailed, environment
from benchmarks.supply.large import DATA_ID
from benchmarks.supply.server import served

from . import clients
from .memory import peak_of_process

PROJECT = "0d9e3a52-7a83-4d1b-9f0e-6a1b1c2d3e4f"
PLAIN = "httpx"
CHECKING = "httpx, then hashlib"
_CHUNK = 1 << 20
_DATA = f"/api/projects/{PROJECT}/data"
Move = Callable[[str, Path], object]


def our_up(address: str, path: Path) -> object:
    """A file brought to the storage with the facade."""
    return clients.ours(address).upload(PROJECT, path)


def our_down(address: str, path: Path) -> object:
    """The file fetched from there."""
    return clients.ours(address).download(PROJECT, DATA_ID, path.with_name("fetched"))


def plain_up(address: str, path: Path) -> Any:
    """The same with the loop that anybody would write, which checks nothing."""
    import httpx

    made = clients.plain(address).post(f"{_DATA}:createFileWithUploadUrl", json={"name": path.name}).json()
    with path.open("rb") as file:
        length = {"Content-Length": str(path.stat().st_size)}
        return httpx.put(made["uploadUrl"], content=file, headers=length, timeout=60).raise_for_status()


def checking_up(address: str, path: Path) -> object:
    """The same, after which the file is read once more for its MD5, to compare it with what the storage says."""
    from benchmarks.plain import md5_of

    answer = plain_up(address, path)
    if answer.headers["etag"] != f'"{md5_of(path)}"':
        raise ValueError("other bytes have come")
    return answer


def plain_down(address: str, path: Path) -> object:
    """The file fetched so."""
    import httpx

    made = clients.plain(address).post(f"{_DATA}/{DATA_ID}:createDownloadUrl").json()
    with httpx.stream("GET", made["url"], timeout=60) as answer, path.with_name("plain").open("wb") as file:
        answer.raise_for_status()
        for chunk in answer.iter_raw():
            file.write(chunk)
    return None


def _fill(path: Path, size: int) -> None:
    piece = bytes(range(256)) * 4096
    with path.open("wb") as file:
        for begun in range(0, size, len(piece)):
            file.write(piece[: size - begun])


@contextmanager
def moved(moves: dict[str, Move], size: Size, *, sent: bool = False, tagged: bool = False) -> Iterator[Sides]:
    """A large file, once a sample: one that is there to be sent, whose MD5 the storage tells where it is tagged, or one
    that is fetched."""
    served_large = served(items=size.items, large=size.large, tagged=tagged)
    with tempfile.TemporaryDirectory() as space, served_large as address:
        path = Path(space) / "reads"
        if sent:
            _fill(path, size.large)
        sides = Sides()
        for name, move in moves.items():
            sides.add(name, partial(wall, partial(move, address, path), before=partial(_clear, path)))
        yield sides


def _clear(path: Path) -> None:
    """Leave nothing there of what was fetched, nor to be written by the system while the next one is."""
    for name in ("fetched", "plain"):
        path.with_name(name).unlink(missing_ok=True)
    os.sync()


@contextmanager
def grown(size: Size) -> Iterator[Sides]:
    """A large file up and down: by how much the peak of memory is above that of a small one."""

    def ours(small: str, large: str, space: Path) -> float:
        for name, address, length in (("small", small, 1 << 20), ("large", large, size.large)):
            (space / name).mkdir(exist_ok=True)
            path = space / name / "reads"
            _fill(path, length)
            for move in (our_up, our_down):
                _clear(path)
                move(address, path)
            if name == "small":
                before = peak_of_process()
        return peak_of_process() - before

    with (
        tempfile.TemporaryDirectory() as folder,
        served(items=size.items, large=1 << 20) as small,
        served(items=size.items, large=size.large) as large,
    ):
        sides = Sides()
        sides.add(OURS, lambda: lambda: ours(small, large, Path(folder)))
        yield sides


def folders() -> list[str]:
    """What `benchmarks.transfers` has to say of folders with many files, line by line."""
    command = [sys.executable, "-m", "benchmarks.transfers"]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RowFailed(f"benchmarks.transfers: {done.stderr.strip()[-2000:]}")
    return done.stdout.splitlines()


_LARGE: dict[str, Any] = {"unit": "s", "processes": 1, "warm": 0, "together": True, "full": True}
ROWS = [
    Row(
        "large-up",
        "5 GiB up",
        partial(moved, {OURS: our_up, PLAIN: plain_up}, sent=True),
        base=PLAIN,
        must=1.1,
        rounds=5,
        **_LARGE,
    ),
    Row(
        "large-down",
        "5 GiB down",
        partial(moved, {OURS: our_down, PLAIN: plain_down}),
        base=PLAIN,
        must=1.1,
        rounds=7,
        **_LARGE,
    ),
    Row(
        "large-checked",
        "5 GiB up, and its MD5 compared with the storage's",
        partial(moved, {OURS: our_up, CHECKING: checking_up}, sent=True, tagged=True),
        base=CHECKING,
        rounds=5,
        **_LARGE,
    ),
    Row(
        "large-memory",
        "5 GiB up and down: peak memory above that of 1 MiB",
        grown,
        must=16,
        rounds=1,
        profile=lambda size: [],
        **{**_LARGE, "unit": "MiB"},
    ),
]
