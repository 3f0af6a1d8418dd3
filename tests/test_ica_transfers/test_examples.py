"""The examples with folders and contents run as they stand, against the sandbox."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from facade.sandbox import IcaSandbox

from .conftest import FILES, contents


@pytest.fixture(autouse=True)
def signed_in(box: IcaSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox in the environment."""
    monkeypatch.setenv("ICA_API_KEY", box.api_key)
    monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)


def test_folders(
    project: str,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = [str(folder), f"icav2://{project}/in/", str(tmp_path / "back")]
    monkeypatch.setattr(sys, "argv", ["folders", *told])
    for said in (f"up: {len(FILES)} done, 2 skipped", f"up: 0 done, {len(FILES) + 2} skipped"):
        runpy.run_module("examples.ica.folders", run_name="__main__")
        assert said in capsys.readouterr().out
    assert contents(tmp_path / "back") == contents(folder)


def test_contents(
    box: IcaSandbox, project: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    box.add_file("words.txt", b"lantern", "/in/deep/")
    monkeypatch.setattr(sys, "argv", ["contents", f"icav2://{project}/in/", "deep/words.txt"])
    runpy.run_module("examples.ica.contents", run_name="__main__")
    said = capsys.readouterr().out
    for text in (
        "begins: b'lantern'",
        "presigned: deep/words.txt 7 True",
        "RCLONE_CONFIG_ICA_TYPE",
        "AWS_SESSION_TOKEN",
    ):
        assert text in said
