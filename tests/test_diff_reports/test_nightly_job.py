"""The nightly jobs of the page about regenerating can be read, and their commands do what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import Checkout, without_operation

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/regenerating.md").read_text(encoding="utf-8")


def jobs() -> list[dict[str, Any]]:
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]


def scripts() -> list[str]:
    """The shell scripts of both jobs; what the systems fill in is made a word."""
    github, gitlab = jobs()
    steps = [step["run"] for step in github["jobs"]["compare"]["steps"] if "run" in step]
    whole = "\n".join(gitlab["descriptions"]["script"])
    return [re.sub(r"\$\{\{.*?\}\}", "mill", text) for text in [*steps, whole]]


def test_every_script_is_one() -> None:
    for text in scripts():
        subprocess.run(["bash", "-n"], input=text, text=True, check=True)


@pytest.mark.parametrize(("broken", "status"), [pytest.param(False, "0", marks=pytest.mark.slow), (True, "2")])
def test_the_status_says_whether_a_ticket_is_opened(checkout: Checkout, broken: bool, status: str) -> None:
    (text,) = [text for text in scripts() if "GITHUB_OUTPUT" in text]
    text = text.replace("--from HEAD", "--from released").replace(".venv/bin/python", sys.executable)
    if broken:
        checkout.describe(without_operation())
    output = checkout.root / "output"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "GITHUB_OUTPUT": str(output)}
    subprocess.run(["bash", "-e", "-c", text], check=True, env=environment, cwd=checkout.root, capture_output=True)
    assert output.read_text(encoding="utf-8") == f"status={status}\n"
    assert ("DELETE /benches" in (checkout.root / "changes.md").read_text(encoding="utf-8")) is broken
    assert (checkout.root / "changes.html").exists()


def test_every_target_and_option_that_the_page_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"(?:`|^|- |run: )make ([a-z-]+)", PAGE, re.MULTILINE)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for name in ("FROM", "TO", "FORMAT", "OUT", "DRY_RUN", "VERSION", "DATE"):
        assert f"$({name})" in makefile
