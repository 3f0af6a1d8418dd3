"""Progress bars: where somebody can see them, nowhere else, and never in the way."""

from __future__ import annotations

import errno
import importlib
import io
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import ModuleType

import pytest

import facade.progress
from facade.progress import progress
from facade.sandbox import IcaSandbox

from .ways import Way


class Terminal(io.StringIO):
    """Where standard error can go; `seen` by somebody or not."""

    def __init__(self, seen: bool = True) -> None:
        super().__init__()
        self._seen = seen

    @property
    def drawn(self) -> str:
        """What was written, without colours and moves of the cursor."""
        return re.sub(r"\x1b\[[?\d;]*[A-Za-z]", "", self.getvalue())

    def isatty(self) -> bool:
        return self._seen


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal that can draw."""
    for name, value in {"TERM": "xterm-256color", "COLUMNS": "120"}.items():
        monkeypatch.setenv(name, value)
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "CI", "FACADE_PROGRESS"):
        monkeypatch.delenv(name, raising=False)
    return Terminal()


def test_the_module_and_the_function_have_places_of_their_own() -> None:
    assert isinstance(facade.progress, ModuleType)
    assert importlib.import_module("facade.progress").progress is progress


def test_items_are_counted(terminal: Terminal) -> None:
    with redirect_stderr(terminal), progress("Analyses") as update:
        update(1, 3)
        update(3, 3)
    drawn = terminal.drawn
    assert "Analyses" in drawn
    assert "3/3" in drawn
    assert "items" in drawn


def test_the_unit_is_the_callers(terminal: Terminal) -> None:
    with redirect_stderr(terminal), progress("Follow [bold]run[/bold]", unit="cases [new]") as update:
        update(2, 5)
    assert "Follow [bold]run[/bold]" in terminal.drawn
    assert "2/5 cases [new]" in terminal.drawn


def test_bytes_are_shown_as_sizes(terminal: Terminal) -> None:
    with redirect_stderr(terminal), progress("Reads", "bytes") as update:
        update(0, None)
        update(3_000_000, 3_000_000)
    assert "3.0/3.0 MB" in terminal.drawn


def test_a_size_that_stays_unknown_is_no_obstacle(terminal: Terminal) -> None:
    for unit in ("bytes", "items"):
        with redirect_stderr(terminal), progress("Reads", unit) as update:
            update(2_000_000, None)
    assert "2.0" in terminal.drawn


def test_nothing_is_drawn_where_nobody_sees_it() -> None:
    blind = Terminal(seen=False)
    with redirect_stderr(blind), progress("Reads") as update:
        update(1, 2)
    assert blind.getvalue() == ""


def test_nothing_is_drawn_without_rich(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "rich"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "rich", None)
    with redirect_stderr(terminal), progress("Reads") as update:
        update(1, 2)
    assert terminal.getvalue() == ""


def test_a_program_without_standard_error_works() -> None:
    closed = Terminal()
    closed.close()
    for stderr in (None, closed):
        with redirect_stderr(stderr), progress("Reads") as update:
            update(1, 2)


def test_an_error_under_the_bar_comes_through(terminal: Terminal) -> None:
    with redirect_stderr(terminal), pytest.raises(KeyError), progress("Reads"):
        raise KeyError("reads")


def test_every_workflow_takes_the_bar(
    box: IcaSandbox, project: str, way: Way, tmp_path: Path, target: Path, terminal: Terminal
) -> None:
    reads = tmp_path / "reads.bam"
    reads.write_bytes(bytes(3_000_000))
    with redirect_stderr(terminal), progress("Up", "bytes") as update:
        record = way.run(way.ica.upload(project, reads, progress=update))
    with redirect_stderr(terminal), progress("Down", "bytes") as update:
        way.run(way.ica.download(project, record.data.id, target, progress=update))
    with redirect_stderr(terminal), progress("Pipeline", "bytes") as update:
        ids = ("8c1f9c5e-63cf-4a3c-9d28-3d1f5a0b8f2e", "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11")
        found = way.ica.project_pipeline.download_project_pipeline_file_content(project, *ids)
        way.run(found.save(target, update))
    with redirect_stderr(terminal), progress("Batch") as update:
        way.run(way.ica.create_analyses(project, {"nextflowItems": []}, on_progress=update))
    for title in ("Up", "Down", "Pipeline", "Batch"):
        assert title in terminal.drawn
    assert terminal.drawn.count("3.0/3.0 MB") >= 2


class Gone(Terminal):
    """A terminal that somebody closed, such as one of a connection that broke."""

    gone = False

    def write(self, text: str) -> int:
        if self.gone:
            raise OSError(errno.EIO, "Input/output error")
        return super().write(text)


@pytest.mark.parametrize("gone", ["before", "meanwhile"])
def test_work_goes_on_where_its_terminal_is_gone(terminal: Terminal, gone: str) -> None:
    lost = Gone()
    lost.gone = gone == "before"
    with redirect_stderr(lost), progress("Reads") as update, progress("More reads") as other:
        update(1, 3)
        lost.gone = True
        # What waits to be drawn fails at the next drawing.
        for done in range(3):
            update(done, 3)
            other(done, 3)
    with redirect_stderr(terminal), progress("Later") as update:
        update(1, 1)
    assert "Later" in terminal.drawn
    assert "reads" not in terminal.drawn


class Logged:
    """What some programs put in the place of standard error."""

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        pass


def test_a_standard_error_of_somebody_elses_is_no_terminal(terminal: Terminal) -> None:
    with redirect_stderr(Logged()), progress("Reads") as update:  # type: ignore[type-var]
        update(1, 3)
    with redirect_stderr(terminal), redirect_stdout(Logged()), progress("Reads") as update:  # type: ignore[type-var]
        update(1, 3)
    assert "1/3" in terminal.drawn


def test_bars_that_ended_are_not_drawn_again_while_others_go_on(terminal: Terminal) -> None:
    """Of thousands of files each drawing would take longer, and those that go on would not be on the screen."""
    with redirect_stderr(terminal), progress("All") as update:
        for number in range(50):
            with progress(f"File {number}.") as file:
                file(1, 1)
        before = len(terminal.drawn)
        update(1, 2)
    assert "All" in terminal.drawn[before:]
    assert "File" not in terminal.drawn[before:]
    assert all(f"File {number}." in terminal.drawn for number in range(50))
