"""From a running SpecTree server to the same client: its description is laid over the facts, and all still works.

`make test-old-spectree` runs this on a release that writes OpenAPI 3.0.3.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from generated.emedgene.client import Api

ROOT = Path(__file__).parents[2]
LEDGER = """
import json
from scripts.check.ledger import Ledger
from scripts.generate import corrected

accounts = Ledger(corrected("emedgene"), "generated.emedgene").fill().accounts
print(json.dumps({kind: [len(account.expected), sorted(account.lost)] for kind, account in accounts.items()}))
"""
NAMES = """
import json
from importlib import import_module
from generated.emedgene.client import Api

tags = {tag: import_module(f"generated.emedgene.api.{tag}").Api for tag in Api._tags}
print(json.dumps({tag: sorted(name for name in vars(api) if not name.startswith("_")) for tag, api in tags.items()}))
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project after `make pull` from the running server, and `make regenerate`."""
    folder = tmp_path_factory.mktemp("project")
    bare = shutil.ignore_patterns("__pycache__")
    for name in ("examples", "facade", "generated", "scripts", "specs", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=bare)
    shutil.copy(ROOT / "pyproject.toml", folder)
    with EmedgeneSandbox() as box:
        box.switches.closed_document = True
        source = f"{box.base_url}/api/apidoc/openapi.json"
        said = run(folder, "-m", "scripts", "pull", "emedgene", "--source", source, "--token", box.token())
    assert "openapi.json: updated" in said
    run(folder, "-m", "scripts", "regenerate", "emedgene")
    return folder


def run(folder: Path, *arguments: str) -> str:
    """What a command of the project prints in the tree."""
    path = os.pathsep.join(filter(None, [str(folder), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


def test_nothing_of_the_servers_description_is_lost(tree: Path) -> None:
    accounts = json.loads(run(tree, "-c", LEDGER))
    assert {kind: lost for kind, (_, lost) in accounts.items() if lost} == {}
    assert accounts["operations"][0] > len(names(ROOT))


def names(folder: Path) -> set[str]:
    """The operations of a tree by tag and name."""
    found = json.loads(run(folder, "-c", NAMES))
    return {f"{tag}.{name}" for tag, operations in found.items() for name in operations}


def test_what_the_facts_name_keeps_its_name_and_the_rest_is_added(tree: Path) -> None:
    known, found = names(ROOT), names(tree)
    assert known < found
    assert set(Api._tags) <= {name.partition(".")[0] for name in found}


def test_every_workflow_works_as_before(tree: Path) -> None:
    """The tests of this folder, in the tree; those of hosts that a test makes up are about the facts."""
    command = ("-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not slow")
    said = run(tree, *command, "tests/test_emedgene", "--ignore=tests/test_emedgene/test_size.py")
    assert " passed" in said
    assert " failed" not in said
