"""What a user wrote before a description was renamed type-checks, and sends the same, after it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import generate
from tests.test_generation.workshop import Workshop

from .bakery import DESCRIPTION, USER_CODE, accepted, kept
from .test_kept import RENAMES, whole

BEFORE = kept(DESCRIPTION)
# By package: how the description changed and what a person wrote then. Both are all renames at once.
_KINDS = {
    "before": BEFORE,
    "renamed": kept(whole(DESCRIPTION), BEFORE.text),
    "respelt": kept(RENAMES["spelling of properties"](DESCRIPTION), BEFORE.text),
    "taken": kept(whole(DESCRIPTION), accepted(BEFORE.text)),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """All of these packages, and the user's code for each."""
    folder = tmp_path_factory.mktemp("names")
    made = Workshop(folder, "baked")
    for name, found in _KINDS.items():
        generate(found.plan, name, made.folder / name)
        code = USER_CODE.replace("PACKAGE", f"baked.{name}").replace("RUNTIME", "baked.runtime")
        (folder / f"uses_{name}.py").write_text(code)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield made


def _sent(view: Any, requests: list[Any]) -> Any:
    """A view that keeps what it would send."""

    def run(kind: str, call: Any) -> Any:
        request = call.request()
        requests.append(request[:4])
        raise _Sent

    return view(run)


class _Sent(Exception):
    pass


@pytest.mark.slow
def test_old_code_sends_the_same(shop: Workshop) -> None:
    import importlib
    import warnings

    found = {}
    for name in ("before", "renamed", "taken"):
        views = importlib.import_module(f"baked.{name}.client").Views
        requests: list[Any] = []
        view = _sent(views, requests)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            models = importlib.import_module(f"baked.{name}.models")
            for call in (
                lambda view: view.loaf.get_loaf("l 1"),
                lambda view: view.v1.loaf.get_loaf(loaf_id="l 1"),
                lambda view, models=models: view.loaf.create_loaf(body=models.NewLoaf(flour_used="rye")),
                lambda view, models=models: view.oven.update_oven(oven_id="o", body=models.Oven(heated_to=2.5)),
                lambda view: view.loaf.get_loaves(oven_code="a", page_size=2),
                lambda view: view.loaf.get_photo(loaf_id="l 1"),
            ):
                with pytest.raises(_Sent):
                    call(view)
        found[name] = [str(request) for request in requests]
    assert len(found["before"]) == 6
    assert found["before"] == found["renamed"] == found["taken"]


@pytest.mark.slow
def test_old_code_type_checks(shop: Workshop) -> None:
    folder = shop.folder.parent
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={folder / 'mypy'}"]
    names = [f"uses_{name}.py" for name in _KINDS]
    done = subprocess.run([*command, *names], capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout
    # Asked for, old names are told.
    asked = [*command, "--enable-error-code=deprecated", "uses_renamed.py", "uses_taken.py"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=folder)
    told = [line for line in done.stdout.splitlines() if "[deprecated]" in line]
    assert "uses_renamed.py" not in done.stdout, done.stdout
    assert sum("old name of an operation" in line for line in told) >= 4, done.stdout
    assert any("it is called furnace now" in line for line in told), done.stdout


@pytest.mark.slow
def test_old_code_type_checks_under_pyright(shop: Workshop) -> None:
    folder = shop.folder.parent
    settings = {"include": ["uses_*.py"], "typeCheckingMode": "strict", "reportDeprecated": "none"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = _pyright(folder)
    assert done["summary"]["errorCount"] == 0, done["generalDiagnostics"]
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "reportDeprecated": "error"}))
    told = [each for each in _pyright(folder)["generalDiagnostics"] if each["rule"] == "reportDeprecated"]
    assert {Path(each["file"]).name for each in told} == {"uses_taken.py"}
    assert len(told) >= 5


def _pyright(folder: Path) -> Any:
    command = [sys.executable, "-m", "pyright", "--outputjson", f"--pythonpath={sys.executable}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    return json.loads(done.stdout)
