from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the code that is written by hand, with little of what is generated, to plant something into."""
    bare = shutil.ignore_patterns("__pycache__")
    for name in ("facade", "scripts", "generated/runtime", "benchmarks"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=bare)
    for name in ("generated/__init__.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path
