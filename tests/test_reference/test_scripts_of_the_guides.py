"""The programs of the pages on platforms and calls run as printed, on the sandboxes."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from facade.sandbox import __main__ as foreground

from .conftest import ROOT

# By page, the platform of its programs and what they say.
PAGES = {
    "ica": ("ica", ["Harbor exome panel"]),
    "calls": ("ica", ["AnalysisV4 AnalysisV3", "not there:"]),
    "settings": ("ica", ["True"]),
    "emedgene": ("emedgene", ["cases can be seen", "finalized"]),
    "connected-insights": ("connected_insights", ["Birch"]),
    "torrent-suite": ("torrent_suite", ["31", "["]),
}
_PROGRAM = re.compile(r"^```python\n(from facade .*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def environments() -> Iterator[dict[str, dict[str, str]]]:
    """What a shell is told to export for each sandbox, started when a page first needs it."""
    found: dict[str, dict[str, str]] = {}
    with ExitStack() as stack:

        class Started(dict[str, dict[str, str]]):
            def __missing__(self, platform: str) -> dict[str, str]:
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(sys, "argv", ["sandbox", "--platform", platform])
                    options = foreground._options()
                options.page_rows, options.runs, options.cases = 20, 5, 5
                lines = stack.enter_context(foreground.PLATFORMS[platform](options))
                said = [line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export ")]
                self[platform] = {name: shlex.split(value)[0] for name, value in said}
                return self[platform]

        found = Started()
        yield found


@pytest.mark.parametrize("page", PAGES)
def test_they_run(
    page: str,
    environments: dict[str, dict[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    platform, said = PAGES[page]
    for name, value in environments[platform].items():
        monkeypatch.setenv(name, value)
    programs = _PROGRAM.findall((ROOT / f"docs/{page}.md").read_text(encoding="utf-8"))
    runnable = [program for program in programs if "icav2://" not in program]
    assert runnable
    for program in runnable:
        exec(compile(program, f"docs/{page}.md", "exec"), {"__name__": "__main__"})
    shown = capsys.readouterr().out
    for words in said:
        assert words in shown, shown
