"""Files and folders up and down."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run" / "lane").mkdir(parents=True)
    (tmp_path / "run" / "a.txt").write_text("ACGT\n")
    (tmp_path / "run" / "lane" / "b.txt").write_text("TGCA\n")
    return tmp_path


def test_a_file_goes_up_and_comes_down_by_its_address(run: Run, here: Path, project_id: str) -> None:
    up = run("upload", here / "run" / "a.txt", "/by-file/")
    assert (up.exit_code, up.stdout) == (0, f"icav2://{project_id}/by-file/a.txt\n"), up.stderr
    down = run("download", up.stdout.strip())
    assert (down.exit_code, down.stdout) == (0, "a.txt\n"), down.stderr
    assert (here / "a.txt").read_text() == "ACGT\n"


def test_a_folder_goes_up_and_comes_down_with_all_that_is_in_it(run: Run, here: Path) -> None:
    up = run("upload", "run", "/by-folder/", "--at-once", 2)
    assert (up.exit_code, up.stderr) == (0, "2 done, 0 skipped, 0 failed\n")
    assert run("upload", "run", "/by-folder/").stderr == "0 done, 2 skipped, 0 failed\n"
    down = run("download", "/by-folder/")
    assert (down.exit_code, down.stdout, down.stderr) == (0, "by-folder\n", "2 done, 0 skipped, 0 failed\n")
    assert (here / "by-folder" / "lane" / "b.txt").read_text() == "TGCA\n"
    assert run("download", "/by-folder/", "elsewhere").stdout == "elsewhere\n"


def test_what_is_not_there_is_said(run: Run, here: Path) -> None:
    assert run("upload", "nothing", "/x/").exit_code == 2
    nothing = run("download", "/nothing/at/all.txt")
    assert (nothing.exit_code, nothing.stdout) == (4, "")
    assert run("download", "/reference/genome.fa", "--project", "no such project").exit_code == 4
    assert run("download", "/reference/genome.fa", "no/such/folder/x").exit_code == 2
