"""Transfers of folders that are killed again and again, and simply repeated: nothing is lost, nothing sent twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from facade.sandbox import IcaSandbox

from .conftest import contents

ROOT = Path(__file__).parents[2]


def run_killed(box: IcaSandbox, arguments: list[str], at: list[int]) -> str:
    """Bring a folder, and kill whoever does it each time so many more files have gone through the storage; gives what
    the last one says, who is left alone."""
    command = [sys.executable, "-m", "tests.test_ica_transfers.transferring", box.base_url, box.api_key, *arguments]
    for more in at:
        end = len(box.storage.journal) + more
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        while process.poll() is None and len(box.storage.journal) < end:
            time.sleep(0.002)
        process.kill()
        assert process.wait() == -signal.SIGKILL, "it was done before it was killed"
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=600).stdout


def check_killed(box: IcaSandbox, folder: Path, tmp_path: Path, kind: str, kills: int, seed: int) -> list[str]:
    """Up and down, killed so often on each way; gives what the last runs said."""
    files = {path: data for path, data in contents(folder).items() if data is not None}
    drawn = random.Random(seed)
    most = len(files) // (kills + 1)
    said = []
    address = f"icav2://{box.project_ids[0]}/in/"
    at = [drawn.randint(1, most) for _ in range(kills)]
    said.append(run_killed(box, [kind, "up", str(folder), address, "told"], at))
    arrived = Counter(each.path for each in box.storage.journal if each.method == "PUT" and each.status == 200)
    assert set(arrived.values()) == {1}, "a file that was whole was sent again"
    assert len(arrived) == len(files)
    box.storage.journal.clear()
    at = [drawn.randint(1, most) for _ in range(kills)]
    said.append(run_killed(box, [kind, "down", str(tmp_path / "back"), address, "told"], at))
    assert contents(tmp_path / "back") == contents(folder)
    fetched = Counter(each.path for each in box.storage.journal)
    # Only what was on its way when the process was killed is asked for again.
    assert sum(fetched.values()) - len(fetched) <= kills * 8 * 2
    assert len(fetched) == len(files)
    return said


def made(root: Path, files: int, size: int, seed: int) -> Path:
    """A folder of so many files with so many bytes in all."""
    drawn = random.Random(seed)
    for number in range(files):
        place = root / f"part {number % 7}" / f"reads-{number:04}.bin"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(drawn.randbytes(drawn.randrange(2 * size // files)))
    (root / "nothing in it").mkdir()
    return root


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_folder_that_is_killed_on_its_way_arrives(box: IcaSandbox, tmp_path: Path, kind: str) -> None:
    folder = made(tmp_path / "run", 60, 6 << 20, seed=1)
    check_killed(box, folder, tmp_path, kind, kills=1, seed=len(kind))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_many_files_that_are_killed_several_times_arrive(box: IcaSandbox, tmp_path: Path, kind: str) -> None:
    folder = made(tmp_path / "run", 200, 20 << 20, seed=2)
    check_killed(box, folder, tmp_path, kind, kills=3, seed=len(kind))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_two_thousand_files_with_a_large_one_arrive_in_little_memory(
    box: IcaSandbox, tmp_path: Path, kind: str
) -> None:
    folder = made(tmp_path / "run", 2000, (2 << 30) - (200 << 20), seed=3)
    large = random.Random(4)
    with (folder / "large.bam").open("wb") as file:
        for _ in range(200):
            file.write(large.randbytes(1 << 20))
    box.storage.journal.keeps_bodies = False
    try:
        said = check_killed(box, folder, tmp_path, kind, kills=10, seed=len(kind))
    finally:
        box.storage.journal.keeps_bodies = True
    for each in said:
        assert int(each.splitlines()[-1]) < 100 << 20, said
