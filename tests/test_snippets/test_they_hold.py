"""Every snippet of the pages does what it is printed for: it runs on the sandboxes, and type checkers accept it."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import subprocess
import sys
import tomllib
from contextlib import ExitStack
from pathlib import Path

import pytest
import yaml

from facade.client.clients import SyncClient
from facade.clock import skipping

from .extraction import ROOT, pages, programs, snippets
from .given import ELSEWHERE, MODULES, UNTYPED, given, modules

SHOWN = sorted({snippet.page for snippet in snippets("python")})
RUN = [page for page in SHOWN if page not in ELSEWHERE]
TYPED = [page for page in SHOWN if page not in UNTYPED]
# What the snippets of a page print, among other things.
SAID = {
    "docs/calls.md": ["AnalysisV4 AnalysisV3", "not there:"],
    "docs/connected-insights.md": ["Birch"],
    "docs/emedgene.md": ["cases can be seen", "finalized"],
    "docs/ica.md": ["my-project", "2 done, 0 already, 0 failed", "night 7 SUCCEEDED"],
    "docs/settings.md": ["True"],
    "docs/torrent-suite.md": ["31", "["],
}


@pytest.mark.usefixtures("shell")
@pytest.mark.parametrize("page", RUN)
def test_they_run(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In the order of the page, as somebody would type them who reads it."""
    session: dict[str, object] = {"__name__": "__main__"}
    with skipping(), ExitStack() as stack:
        for snippet in programs(page):
            before = dict(session)
            exec(compile("\n" * (snippet.line - 2) + given(snippet), page, "exec"), session)
            for value in session.values():
                if isinstance(value, SyncClient):
                    stack.callback(value.close)
            exec(compile("\n" * (snippet.line - 1) + snippet.text, page, "exec"), session)
            for value in [value for name, value in session.items() if value is not before.get(name)]:
                if inspect.iscoroutinefunction(value):
                    asyncio.run(value())
    shown = capsys.readouterr().out
    for words in SAID.get(page, []):
        assert words in shown, shown


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each page as a module, with line numbers of its own."""
    folder = tmp_path_factory.mktemp("modules")
    for page in TYPED:
        for name, text in modules(page):
            (folder / f"{name}.py").write_text(text, encoding="utf-8")
    for name, text in MODULES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_mypy_accepts_them(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, folder.glob("*.py"))]
    environment = {**os.environ, "MYPYPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_accepts_them(folder: Path) -> None:
    settings = {"extraPaths": [str(folder), str(ROOT)], "typeCheckingMode": "strict"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)
    told = [f"{Path(each['file']).stem}:{each['range']['start']['line'] + 1}: {each['message']}"
            for each in found["generalDiagnostics"]]  # fmt: skip
    assert found["summary"]["filesAnalyzed"] >= len(TYPED)
    assert not told, "\n".join(told)


def test_what_is_tried_elsewhere_is_tried_there() -> None:
    for page, test in ELSEWHERE.items():
        assert programs(page)
        assert page in (ROOT / test).read_text(encoding="utf-8")
    assert UNTYPED.keys() <= ELSEWHERE.keys()


def test_other_snippets_can_be_read() -> None:
    for snippet in snippets("toml"):
        assert snippet.page in UNTYPED or tomllib.loads(snippet.text), snippet.place
    for snippet in snippets("yaml"):
        assert yaml.safe_load(snippet.text), snippet.place


def test_every_fence_says_what_it_is() -> None:
    known = {"", "python", "toml", "yaml"}
    fences = {page: text.count("\n```") + text.startswith("```") for page, text in pages().items()}
    found = {page: sum(2 for language in known for each in snippets(language) if each.page == page) for page in pages()}
    assert {page: number for page, number in fences.items() if found[page] < number} == {}
