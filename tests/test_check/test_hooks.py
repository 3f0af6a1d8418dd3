"""What git is told to run before commits and pushes."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
CONFIG = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
HOOKS = [hook for each in CONFIG["repos"] for hook in each["hooks"]]


def test_hooks_run_what_the_lock_has() -> None:
    assert [each["repo"] for each in CONFIG["repos"]] == ["local"]
    for hook in HOOKS:
        program = re.match(r"\.venv/bin/python -m (\w+)", hook["entry"])
        assert program is not None, hook["entry"]
        assert find_spec(program[1]) is not None
        assert hook["language"] == "system"


def test_generated_code_is_checked_where_anything_of_it_changes() -> None:
    (whole,) = (hook for hook in HOOKS if "scripts check" in hook["entry"])
    known = {"specs/lock.json", "scripts/cli.py", "generated/ica/client.py", "facade/version.py", "CHANGELOG.md"}
    assert {name for name in known if re.search(whole["files"], name)} == known
    assert not re.search(whole["files"], "docs/ica.md")
