"""From a running server's six documents to the same client, in each form that its frameworks write them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox

ROOT = Path(__file__).parents[2]
LEDGER = """
import json
from scripts.check.ledger import Ledger
from scripts.generate import corrected, understood

ledger = Ledger(corrected("connected_insights"), "generated.connected_insights", nulls_anywhere=True).fill()
told = [str(notice) for notice in understood("connected_insights")[1]]
lost = {kind: sorted(account.lost) for kind, account in ledger.accounts.items() if account.lost}
print(json.dumps([len(ledger.accounts["operations"].expected), lost, told]))
"""
NAMES = """
import json
from importlib import import_module
from generated.connected_insights.client import Api

tags = {tag: import_module(f"generated.connected_insights.api.{tag}").Api for tag in Api._tags}
print(json.dumps({tag: sorted(name for name in vars(api) if not name.startswith("_")) for tag, api in tags.items()}))
"""
# Each form with what else it can say: what springdoc writes can be OpenAPI 3.0 or 3.1.
FORMS = {"swagger2": None, "openapi3": None, "springdoc": "3.1.0"}
WORKFLOWS = ("cases", "reports", "searches", "uploads", "workgroups")
# The form that is tried with both clients.
FIRST = "swagger2"
# What a pull and a regeneration write; the other platforms are only looked at.
OURS = ("connected_insights", "runtime")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=FORMS)
def tree(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project after `make pull` from the running server, and `make regenerate`."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("examples", "facade", "generated", "scripts", "specs", "tests"):
        (folder / name).mkdir()
        for path in (ROOT / name).iterdir():
            if name in ("generated", "specs") and path.is_dir() and path.name not in OURS:
                (folder / name / path.name).symlink_to(path)
            elif path.is_dir():
                shutil.copytree(path, folder / name / path.name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(path, folder / name)
    shutil.copy(ROOT / "pyproject.toml", folder)
    if request.param == FIRST:
        (folder / FIRST).touch()
    with ConnectedInsightsSandbox(cases=1) as box:
        box.documents(request.param)
        if version := FORMS[request.param]:
            box.switches.springdoc_version = version
        box.switches.closed_documents = True
        lines = [f"{name}: {value}" for name, value in box.headers.items() if name != "Authorization"]
        login = {"PULL_API_KEY": box.api_key, "PULL_HEADERS": "\n".join(lines)}
        said = run(folder, "-m", "scripts", "pull", "connected_insights", "--source", box.base_url, **login)
    assert "openapi.json: updated" in said
    run(folder, "-m", "scripts", "regenerate", "connected_insights")
    return folder


def run(folder: Path, *arguments: str, **settings: str) -> str:
    """What a command of the project prints in the tree."""
    path = os.pathsep.join(filter(None, [str(folder), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path, **settings}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


def test_the_same_client_comes_of_it(tree: Path) -> None:
    operations, lost, told = json.loads(run(tree, "-c", LEDGER))
    assert (lost, told) == ({}, [])
    names = json.loads(run(tree, "-c", NAMES))
    assert names == json.loads(run(ROOT, "-c", NAMES))
    assert operations == sum(map(len, names.values()))


def test_every_workflow_works_as_before(tree: Path) -> None:
    """The tests of the workflows, in the tree: blocking and awaited in one form, blocking in the others."""
    command = ["-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-m", "not slow"]
    if not (tree / FIRST).exists():
        command += ["-k", "not async"]
    said = run(tree, *command, *(f"tests/test_connected_insights/test_{name}.py" for name in WORKFLOWS))
    assert " passed" in said
    assert " failed" not in said
