"""Folders up and down, beside a plain loop of httpx with as many at once: bytes a second, side by side.

Run it with `.venv/bin/python -m benchmarks.transfers [files] [MiB] [rounds]`. The sandbox is a process of its own. The
plain loop checks nothing, resumes nothing and reports nothing: it creates a file and puts its bytes, or asks for an
address and writes what comes.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from facade import ICA

AT_ONCE = 8
_CHUNK = 1 << 20
_ACCEPT = {"Accept": "application/vnd.illumina.v3+json, application/problem+json"}


@contextmanager
def sandbox() -> Iterator[tuple[str, str]]:
    """The address of a sandbox, and its key."""
    command = [sys.executable, "-m", "tests.sandbox", "--port", "0", "--page-rows", "10"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        found: dict[str, str] = {}
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").strip().partition("=")
                found[name] = value.strip("'\"")
            if {"ICAV2_BASE_URL", "ICA_API_KEY"} <= found.keys():
                break
        yield found["ICAV2_BASE_URL"], found["ICA_API_KEY"]
    finally:
        process.terminate()
        process.wait()


def filled(root: Path, files: int, size: int) -> int:
    """Make files, one of which has a tenth of all bytes; gives how many bytes there are."""
    root.mkdir()
    large = size // 10
    for number in range(files):
        (root / f"reads-{number:05}").write_bytes(os.urandom((size - large) // files))
    with (root / "large").open("wb") as file:
        for _ in range(large >> 20):
            file.write(os.urandom(1 << 20))
    return sum(path.stat().st_size for path in root.iterdir())


class Plain:
    """The loop that anybody would write."""

    def __init__(self, base_url: str, key: str, project: str) -> None:
        self._api = httpx.Client(base_url=base_url, headers={"X-API-Key": key, **_ACCEPT}, trust_env=False, timeout=60)
        self._storage = httpx.Client(trust_env=False, timeout=60)
        self._data = f"/api/projects/{project}/data"

    def _at_once(self, function: Callable[[Any], object], items: list[Any]) -> None:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(function, items))

    def up(self, root: Path, folder: str) -> None:
        """Bring a folder up."""

        def one(path: Path) -> None:
            body = {"name": path.name, "folderPath": folder}
            kind = {"Content-Type": "application/vnd.illumina.v3+json"}
            made = self._api.post(f"{self._data}:createFileWithUploadUrl", json=body, headers=kind)
            made.raise_for_status()
            with path.open("rb") as file:
                size = {"Content-Length": str(path.stat().st_size)}
                self._storage.put(made.json()["uploadUrl"], content=file, headers=size).raise_for_status()

        self._at_once(one, sorted(root.iterdir()))

    def down(self, folder: str, root: Path) -> None:
        """Bring a folder down."""
        query = {"filePath": folder, "filePathMatchMode": "STARTS_WITH_CASE_INSENSITIVE", "type": "FILE"}
        rows: list[Any] = []
        token = None
        while True:
            more: dict[str, str] = {"pageToken": token} if token else {}
            answer = self._api.get(self._data, params={**query, "pageSize": "1000", **more}).raise_for_status().json()
            rows += answer["items"]
            token = answer.get("nextPageToken")
            if not token:
                break
        root.mkdir()

        def one(row: Any) -> None:
            made = self._api.post(f"{self._data}/{row['data']['id']}:createDownloadUrl").raise_for_status()
            with (
                self._storage.stream("GET", made.json()["url"]) as answer,
                (root / row["data"]["details"]["name"]).open("wb") as file,
            ):
                answer.raise_for_status()
                for chunk in answer.iter_raw():
                    file.write(chunk)

        self._at_once(one, rows)


def seconds(function: Callable[[], object]) -> float:
    """How long it took."""
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    files, mib, rounds = [*map(int, sys.argv[1:]), *(200, 200, 5)[len(sys.argv) - 1 :]]
    times: dict[str, list[float]] = {name: [] for name in ("up", "up plain", "down", "down plain")}
    with (
        tempfile.TemporaryDirectory() as folder,
        sandbox() as (base_url, key),
        ICA(api_key=key, base_url=base_url) as ica,
    ):
        root = Path(folder) / "run"
        size = filled(root, files, mib << 20)
        project = next(iter(ica.project.get_projects())).id
        ica.project_id = project
        plain = Plain(base_url, key, project)
        for number in range(rounds):
            sides = {
                "up": lambda number=number: ica.upload_folder(root, f"/ours-{number}/", at_once=AT_ONCE),
                "up plain": lambda number=number: plain.up(root, f"/plain-{number}/"),
                "down": lambda number=number: ica.download_folder(f"/ours-{number}/", Path(folder) / f"a{number}"),
                "down plain": lambda number=number: plain.down(f"/plain-{number}/", Path(folder) / f"b{number}"),
            }
            for name, side in sides.items():
                times[name].append(seconds(side))
            for copy in ("a", "b"):
                subprocess.run(["rm", "-rf", str(Path(folder) / f"{copy}{number}")], check=True)
    for way in ("up", "down"):
        ours, theirs = statistics.median(times[way]), statistics.median(times[f"{way} plain"])
        ratio = statistics.median(b / a for a, b in zip(times[way], times[f"{way} plain"], strict=True))
        print(f"{way}: {size / ours / 1e6:.0f} MB/s, plain {size / theirs / 1e6:.0f} MB/s, {ratio:.2f}x")


if __name__ == "__main__":
    main()
