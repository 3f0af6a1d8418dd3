"""Torrent Suite's facade on the description of another Tastypie server, pulled in the place of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import generate, planned
from scripts.pull import pull
from tests.other_tastypie import Nursery
from tests.test_other_tastypie import use
from tests.test_other_tastypie.conftest import login, quiet, source

HERE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tree(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Facade and generated package as `make pull` and `make regenerate` leave them, apart from the project's own."""
    folder = tmp_path_factory.mktemp("tree")
    specs = folder / "specs"
    specs.mkdir()
    (specs / "sources.toml").write_text(source(nursery.root, "torrent_suite"))
    (specs / "torrent_suite").mkdir()
    shutil.copy(HERE / "specs/torrent_suite/knowledge.toml", specs / "torrent_suite")
    pull("torrent_suite", headers=login(nursery), specs=specs, progress=quiet)
    bare = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE / "facade", folder / "facade", ignore=bare)
    shutil.copytree(HERE / "generated/runtime", folder / "generated/runtime", ignore=bare)
    shutil.copy(HERE / "generated/__init__.py", folder / "generated")
    generate(planned("torrent_suite", specs), "torrent_suite", folder / "generated/torrent_suite")
    return folder


@pytest.mark.parametrize("login_by", ["api_key", "password"])
def test_it_lists_follows_and_writes(tree: Path, nursery: Nursery, login_by: str) -> None:
    secret: Any = getattr(nursery, login_by)
    settings = {"base_url": nursery.base_url, "username": nursery.username, login_by: secret}
    done = subprocess.run(
        [sys.executable, use.__file__, json.dumps(settings)],
        env={**os.environ, "PYTHONPATH": str(tree)},
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shared = {"jars": 330, "filtered": ["set", "south"], "followed": ["Corner & wall", "Set aside"]}
    neighbours = ["plant 01", "plant 02"]
    rest = {"neighbours": neighbours, "kind": "ba.sil", "misspelt": "titel", "made": "made", "deleted": True}
    assert json.loads(done.stdout) == [shared | rest, shared]
