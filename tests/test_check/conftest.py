"""A copy of the project's specs and generated tree that a test may spoil."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent


class Copy(NamedTuple):
    """Where the copy is."""

    specs: Path
    generated: Path


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """The committed specs and generated tree, copied."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=ignored)
    return Copy(tmp_path / "specs", tmp_path / "generated")
