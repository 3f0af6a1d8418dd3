"""Folders up and down, beside a plain loop of httpx with as many at once, and a large file beside boto3's own transfer.

Run it with `.venv/bin/python -m benchmarks.transfers`, a minute or two, or with `--full` for 2,000 files of 2 GiB in
all. Both sides run in turn, against the same sandbox in a process of its own, and each begins every other round.
What counts is the ratio of the medians, and where the machine is busy, that of the CPU time of this process. The large
file goes to moto, where `make test-real-storage` has put it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from facade import ICA

from .plain import Plain
from .serving import REAL_STORAGE, Served, sandbox


class Took(NamedTuple):
    """Seconds by the clock, of this process's CPU, and of the server's."""

    wall: float
    cpu: float
    server: float


Side = Callable[[], object]
Rounds = list[tuple[Took, Took]]


def added(one: Took, other: Took) -> Took:
    """What two things take, one after the other."""
    return Took(*map(sum, zip(one, other, strict=True)))


def made(root: Path, files: int, size: int, large: int) -> int:
    """Make files, one of which is large; gives how many bytes there are."""
    root.mkdir()
    each = (size - large) // files
    for number in range(files):
        (root / f"reads-{number:05}").write_bytes(os.urandom(each))
    with (root / "large").open("wb") as file:
        for _ in range(large >> 20):
            file.write(os.urandom(1 << 20))
    return files * each + (large >> 20 << 20)


def took(side: Side, server: Served) -> Took:
    """What one side takes."""
    there, here, begun = server.cpu(), time.process_time(), time.perf_counter()
    side()
    wall, cpu = time.perf_counter() - begun, time.process_time() - here
    return Took(wall, cpu, server.cpu() - there)


def both(ours: Side, theirs: Side, server: Served, number: int) -> tuple[Took, Took]:
    """What both sides take, one after the other; which is first changes with the number of the round."""
    if number % 2:
        second = took(theirs, server)
        return took(ours, server), second
    return took(ours, server), took(theirs, server)


def tell(what: str, rounds: Rounds, size: int, other: str) -> None:
    """Print what several rounds gave."""
    wall, theirs = (statistics.median(each[side].wall for each in rounds) for side in (0, 1))
    cpu, their_cpu = (statistics.median(each[side].cpu for each in rounds) for side in (0, 1))
    server, for_them = (statistics.median(each[side].server for each in rounds) for side in (0, 1))
    single = sorted(second.wall / first.wall for first, second in rounds)
    print(
        f"{what}: {size / wall / 1e6:.0f} MB/s, {other} {size / theirs / 1e6:.0f} MB/s, {theirs / wall:.2f}x "
        f"(single rounds {single[0]:.2f} to {single[-1]:.2f}); CPU {cpu:.2f} s and {their_cpu:.2f} s, "
        f"{their_cpu / cpu:.2f}x; of the server {server:.2f} s and {for_them:.2f} s",
        flush=True,
    )


def folders(folder: Path, options: argparse.Namespace) -> None:
    """Measure a folder up and down."""
    root = folder / "run"
    size = made(root, options.files, options.mib << 20, options.mib // 10 << 20)
    up: Rounds = []
    down: Rounds = []
    with sandbox() as server, ICA(api_key=server.key, base_url=server.base_url) as ica:
        ica.project_id = server.project
        plain = Plain(server.base_url, server.key, server.project, options.at_once, checks=options.checks)
        for number in range(-1, options.rounds):
            ours, theirs = f"/ours-{number}/", f"/plain-{number}/"
            a, b = folder / "ours", folder / "plain"
            sent = both(
                partial(ica.upload_folder, root, ours, at_once=options.at_once),
                partial(plain.up, root, theirs),
                server,
                number,
            )
            fetched = both(
                partial(ica.download_folder, ours, a, at_once=options.at_once),
                partial(plain.down, theirs, b),
                server,
                number,
            )
            # The first opens connections and imports what it needs.
            if number >= 0:
                up.append(sent)
                down.append(fetched)
            for copy in (a, b):
                shutil.rmtree(copy)
            server.forget()
    there_and_back = [(added(a, c), added(b, d)) for (a, b), (c, d) in zip(up, down, strict=True)]
    tell("folder up", up, size, "plain")
    tell("folder down", down, size, "plain")
    tell("folder up and down", there_and_back, 2 * size, "plain")


def large(folder: Path, options: argparse.Namespace) -> None:
    """Measure one large file up, in parts, and down, from moto."""
    path, here = folder / "large", folder / "here"
    here.mkdir()
    with path.open("wb") as file:
        for _ in range(options.large):
            file.write(os.urandom(1 << 20))
    up: Rounds = []
    down: Rounds = []
    with sandbox(options.real) as server, ICA(api_key=server.key, base_url=server.base_url) as ica:
        os.environ["AWS_ENDPOINT_URL_S3"] = server.storage
        plain = Plain(server.base_url, server.key, server.project, options.at_once)
        up_in_parts = partial(ica.upload, server.project, path, multipart_from=1 << 20, at_once=options.at_once)
        for number in range(-1, options.rounds):
            sent = both(
                partial(up_in_parts, folder_path=f"/ours-{number}/"),
                partial(plain.up_by_boto3, path, f"/boto3-{number}/", server.storage),
                server,
                number,
            )
            data_id = ica.find_data(f"/ours-{number}/large", project=server.project).data.id
            fetched = both(
                partial(ica.download, server.project, data_id, here / "ours"),
                partial(plain.down_by_boto3, data_id, here / "boto3", server.storage),
                server,
                number,
            )
            if number >= 0:
                up.append(sent)
                down.append(fetched)
            server.forget()
            shutil.rmtree(here)
            here.mkdir()
    tell("large file up", up, path.stat().st_size, "boto3")
    tell("large file down", down, path.stat().st_size, "boto3")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.transfers")
    parser.add_argument("--files", type=int, default=200, help="how many files, beside a large one with a tenth")
    parser.add_argument("--mib", type=int, default=200, help="how many MiB in all")
    parser.add_argument("--large", type=int, default=200, help="how many MiB the file has that goes in parts")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--full", action="store_true", help="2,000 files, 2 GiB, three rounds")
    parser.add_argument("--checks", action="store_true", help="let the plain loop compare the MD5 of what goes up, too")
    parser.add_argument("--only", choices=["folders", "large"])
    parser.add_argument("--real", type=Path, default=REAL_STORAGE, help="where moto is")
    options = parser.parse_args()
    if options.full:
        options.files, options.mib, options.rounds = 2000, 2048, 3
    with tempfile.TemporaryDirectory() as folder:
        if options.only != "large":
            folders(Path(folder), options)
        if options.only != "folders":
            if options.real.is_dir():
                large(Path(folder), options)
            else:
                print("large file: not measured, since moto is not there; make test-real-storage fetches it")


if __name__ == "__main__":
    main()
