"""Work that takes long shows a bar by itself: in a terminal, and nowhere that nobody looks."""

from __future__ import annotations

import inspect
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from pathlib import Path
from typing import Any

import pytest

import facade
from facade.client.workflow import workflow
from facade.progress import STATUS, LateBar, silent
from facade.sandbox import IcaSandbox

from .test_progress_bars import Terminal
from .test_progress_bars import terminal as terminal
from .ways import Way

SIZE = 3_000_000


@pytest.fixture
def reads(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "reads.bam"
    path.write_bytes(bytes(SIZE))
    return path


def _workflows() -> Iterator[workflow[Any, Any]]:
    for name in ("ICA", "Emedgene", "ConnectedInsights", "TorrentSuite"):
        kind = getattr(facade, name)
        for part in kind.__mro__:
            yield from (each for each in vars(part).values() if isinstance(each, workflow))


def test_each_workflow_that_tells_how_far_it_is_can_show_it() -> None:
    """By the annotation of the argument, which is given by name alone."""
    shown = {each._flow.__name__: each._bar for each in _workflows() if each._bar is not None}
    assert shown["upload"] == shown["download_folder"] == ("progress", "bytes")
    assert shown["create_analyses"] == shown["wait_for_analyses"] == ("on_progress", "items")
    assert shown["wait_for_analysis"] == ("on_progress", STATUS)
    assert len(shown) > 15
    for each in _workflows():
        if each._bar is not None:
            parameter = inspect.signature(each._flow).parameters[each._bar[0]]
            assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
            assert parameter.default is None


def test_uploads_and_downloads_show_a_bar(
    project: str, way: Way, reads: Path, target: Path, terminal: Terminal
) -> None:
    with redirect_stderr(terminal):
        record = way.run(way.ica.upload(project, reads))
        way.run(way.ica.download(project, record.data.id, target))
    assert re.search(r"upload .*3\.0/3\.0 MB", terminal.drawn)
    assert re.search(r"download .*3\.0/3\.0 MB", terminal.drawn)


def test_lists_and_waiting_show_one(
    box: IcaSandbox, project: str, way: Way, tmp_path: Path, terminal: Terminal
) -> None:
    with redirect_stderr(terminal):
        (analysis,) = box.add_analyses(["one"], project)
        way.run(way.ica.wait_for_analysis(analysis, project=project, first_pause=0.001))
        way.run(way.ica.project_data.get_project_data_list(project, page_size=20).to_jsonl(tmp_path / "data.jsonl"))
    assert re.search(r"wait for analysis .*SUCCEEDED", terminal.drawn)
    assert re.search(r"data\.jsonl .*\d+/\d+ items", terminal.drawn)


def test_files_that_are_answered_show_one(way: Way, project: str, tmp_path: Path, terminal: Terminal) -> None:
    ids = ("8c1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e", "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11")
    found = way.ica.project_pipeline.download_project_pipeline_file_content(project, *ids)
    with redirect_stderr(terminal):
        way.run(found.save(tmp_path / "main.nf"))
    assert "main.nf" in terminal.drawn


@pytest.mark.parametrize("quiet", ["pipe", "FACADE_PROGRESS", "CI", "silent", "own", "no rich"])
def test_there_is_none_where_it_is_not_wanted(
    quiet: str, project: str, way: Way, reads: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    own: list[Any] = []
    given = {"silent": silent, "own": lambda done, total: own.append(done)}.get(quiet)
    if quiet in ("FACADE_PROGRESS", "CI"):
        monkeypatch.setenv(quiet, {"FACADE_PROGRESS": "0", "CI": "true"}[quiet])
    if quiet == "no rich":
        for name in [name for name in sys.modules if name.partition(".")[0] == "rich"]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "rich", None)
    seen = Terminal(seen=False) if quiet == "pipe" else terminal
    with redirect_stderr(seen):
        way.run(way.ica.upload(project, reads, progress=given))
    assert seen.getvalue() == ""
    assert own[-1:] == ([SIZE] if quiet == "own" else [])


def test_several_bars_at_once_are_drawn_together(terminal: Terminal) -> None:
    with redirect_stderr(terminal), LateBar("First", "bytes") as first, LateBar("Second") as second:
        first.update(1_500_000, 3_000_000)
        second.update(7, None)
    assert "1.5/3.0 MB" in terminal.drawn
    assert "7 items" in terminal.drawn
    # Outside of it nothing is drawn, and nothing fails.
    first.update(3_000_000, 3_000_000)
    assert "3.0/3.0 MB" not in terminal.drawn


def test_an_error_ends_the_bar_and_comes_through(project: str, way: Way, tmp_path: Path, terminal: Terminal) -> None:
    with redirect_stderr(terminal):
        with pytest.raises(FileNotFoundError):
            way.run(way.ica.upload(project, tmp_path / "absent"))
        with LateBar("After") as after:
            after.update(1, 1)
    assert "After" in terminal.drawn


PROGRAM = """
import sys
from facade import ICA

with ICA.from_env(on_event=lambda event: print(type(event).__name__)) as ica:
    ica.upload(sys.argv[1], sys.argv[2])
"""


def _ran(box: IcaSandbox, project: str, reads: Path, *, seen: bool, **variables: str) -> tuple[str, str]:
    """What a program writes, whose standard error is a terminal of its own or a pipe, and standard output a pipe."""
    ours, theirs = pty.openpty() if seen else os.pipe()
    environment = {name: value for name, value in os.environ.items() if name not in ("CI", "FACADE_PROGRESS")}
    environment |= {"ICA_API_KEY": box.api_key, "ICAV2_BASE_URL": box.base_url, "TERM": "xterm", "COLUMNS": "100"}
    program = [sys.executable, "-c", PROGRAM, project, str(reads)]
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=theirs, text=True, env={**environment, **variables}
    ) as process:
        os.close(theirs)
        drawn = b""
        try:
            while piece := os.read(ours, 4096):
                drawn += piece
        except OSError:
            # So Linux says that nobody is at the other end of a terminal any more.
            pass
        finally:
            os.close(ours)
        assert process.stdout is not None
        said = process.stdout.read()
    assert process.returncode == 0, drawn
    return said, re.sub(r"\x1b\[[?\d;]*[A-Za-z]", "", drawn.decode())


def test_a_program_in_a_terminal_shows_it_and_its_output_stays_its_own(
    box: IcaSandbox, project: str, reads: Path
) -> None:
    said, drawn = _ran(box, project, reads, seen=True)
    assert "3.0/3.0 MB" in drawn
    # What is printed while a bar is drawn goes where it is meant to go.
    assert said.split().count("RequestSent") >= 2
    assert "RequestSent" not in drawn
    other = reads.rename(reads.with_name("others.bam"))
    assert "3.0/3.0 MB" in _ran(box, project, other, seen=True, NO_COLOR="1")[1]


@pytest.mark.parametrize("variables", [{"FACADE_PROGRESS": "off"}, {"CI": "1"}, {}])
def test_a_program_that_nobody_looks_at_shows_nothing(
    box: IcaSandbox, project: str, reads: Path, variables: dict[str, str]
) -> None:
    assert _ran(box, project, reads, seen=bool(variables), **variables)[1] == ""
