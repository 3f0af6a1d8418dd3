"""The snippets of docs/data.md run on the sandbox, and mypy accepts them, where pandas and pyarrow are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facade.sandbox import IcaSandbox
from tests.test_data.needed import needs
from tests.test_snippets.extraction import ROOT, programs
from tests.test_snippets.given import modules

needs("pandas", "pyarrow")
PAGE = "docs/data.md"


def test_the_snippets_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with IcaSandbox(page_rows=1200) as box:
        monkeypatch.chdir(tmp_path)
        for name, value in {"ICA_API_KEY": box.api_key, "ICAV2_BASE_URL": box.base_url, "HOME": str(tmp_path)}.items():
            monkeypatch.setenv(name, value)
        for snippet in programs(PAGE):
            exec(compile("\n" * (snippet.line - 1) + snippet.text, PAGE, "exec"), {"__name__": "__main__"})
    said = capsys.readouterr().out
    for words in (
        "AVAILABLE",
        "500 files",
        "cityName",
        "data.jsonl.gz",
        "0 values in the rest",
        "4 of 4",
        "exome panel",
    ):
        assert words in said, said
    assert {path.name for path in tmp_path.iterdir()} == {"data.jsonl.gz", "data.parquet", "projects.jsonl"}


def test_mypy_accepts_them(tmp_path: Path) -> None:
    for name, text in modules(PAGE):
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, tmp_path.glob("*.py"))]
    environment = {**os.environ, "MYPYPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
