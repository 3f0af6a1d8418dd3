"""The command as a process: pipes, signals, terminals, completion, and an installation without its extra."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from facade import __version__

from .conftest import ROOT, Process, Run

MODULE = [sys.executable, "-m", "facade.command"]


def test_the_package_installs_the_command() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    entry = EntryPoint("sequencing", project["scripts"]["sequencing"], "console_scripts").load()
    assert entry.__module__ == "facade.command.entry"


def test_a_reader_that_leaves_early_ends_it_quietly(process: Process) -> None:
    done = process(
        "sequencing call ica project_data.get_project_data_list project_id=$ICAV2_PROJECT_ID --all -o jsonl page_size=5"
        " | head -n 1; echo ${PIPESTATUS[0]}"
    )
    line, code = done.stdout.splitlines()
    assert json.loads(line)["data"]["id"]
    assert (code, done.stderr) == ("141", "")


@pytest.mark.parametrize(
    "words",
    [
        "call ica project_data.get_project_data_list project_id=$ICAV2_PROJECT_ID -o table",
        "call ica project_data.get_project_data_list project_id=$ICAV2_PROJECT_ID -o csv",
        "ops ica project.create_project",
        "ops ica project.create_project -o table",
        "ops ica",
        "doctor ica",
    ],
)
def test_a_reader_that_is_gone_is_no_refusal_whatever_is_written(words: str, process: Process) -> None:
    # The reader has left when anything is written: not even one who is slow hides it.
    done = process(f"(sleep 0.1; sequencing {words}) | true; echo ${{PIPESTATUS[0]}}")
    assert (done.stdout, done.stderr) == ("141\n", "")


def test_notes_that_nobody_reads_change_no_code(process: Process) -> None:
    line = "sequencing call ica project.get_projects --columns name,nmae 2> >(true) >/dev/null; echo $?"
    assert process(line).stdout == "0\n"


def test_exit_codes_are_those_of_the_process(process: Process) -> None:
    done = process("sequencing call ica x.y 2>/dev/null; echo $?; sequencing --version; echo $?")
    assert done.stdout.splitlines() == ["2", f"sequencing {__version__}", "0"]


def test_ctrl_c_ends_it_in_one_line(variables: dict[str, str], tmp_path: Path) -> None:
    # Standard input is what it waits for.
    running = subprocess.Popen(
        [*MODULE, "call", "ica", "project.create_project", "--body", "-"],
        cwd=ROOT,
        env={**os.environ, **variables, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What a shell starts in the background is deaf to it, and so is all that it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert running.stdin is not None
    running.stdin.write("{")
    running.stdin.flush()
    _wait_until_it_reads(running.pid)
    running.send_signal(signal.SIGINT)
    out, said = running.communicate()
    assert (running.returncode, out, said) == (130, "", "stopped\n")


def _wait_until_it_reads(pid: int) -> None:
    """A process whose system call is a read of its standard input waits for it."""
    while True:
        waits = Path(f"/proc/{pid}/syscall").read_text().split()
        if waits[:2] == ["0", "0x0"]:
            return


def test_a_terminal_gets_a_table_with_colours_unless_it_wants_none(variables: dict[str, str]) -> None:
    coloured = _in_a_terminal("call", "ica", "region.get_regions", **variables)
    assert "RG-1" in coloured
    assert "\x1b[1m" in coloured
    assert "{" not in coloured
    plain = _in_a_terminal("ops", "ica", "--search", "get_region", NO_COLOR="1", **variables)
    assert "\x1b[3" not in plain
    # There is no room for both in one line.
    name, route = re.sub(r"\x1b\[[\d;]*m", "", plain).splitlines()[:2]
    assert (name, route) == ("region.get_region  v3", "    GET /api/regions/{regionId}  Region")


def _in_a_terminal(*words: str, **variables: str) -> str:
    """What a terminal of sixty columns gets."""
    ours, theirs = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "COLUMNS": "60", **variables}
    subprocess.run([*MODULE, *words], cwd=ROOT, env=environment, stdout=theirs, stderr=subprocess.DEVNULL, check=True)
    os.close(theirs)
    shown = os.read(ours, 1 << 16).decode()
    os.close(ours)
    return shown


def test_shells_complete_platforms_operations_arguments_and_values(run: Run, monkeypatch: object) -> None:
    def completed(*words: str) -> list[str]:
        line = " ".join(words)
        result = run(_SEQUENCING_COMPLETE="complete_bash", COMP_WORDS=f"sequencing {line}", COMP_CWORD=str(len(words)))
        return result.stdout.split()

    assert completed("call", "e") == ["emedgene"]
    assert completed("call", "ica", "region") == ["region.get_region", "region.get_regions"]
    assert "project_data." in completed("call", "ica", "proj")
    assert completed("call", "ica", "region.get_region", "r") == ["region_id="]
    assert completed("call", "ica", "project_data.get_project_data_list", "type=F") == ["type=FILE", "type=FOLDER"]
    assert completed("call", "nothing", "x") == []


def test_without_its_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError('No module', name='typer')")
    paths = os.pathsep.join([str(tmp_path), str(ROOT)])
    done = subprocess.run(
        MODULE, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "sequencing needs typer, which is not installed; it comes with the extra: pip install 'sequencing-clients[cli]'"
    ]


def test_a_sandbox_runs_a_command_with_its_variables(process: Process, tmp_path: Path) -> None:
    script = tmp_path / "first.sh"
    script.write_text('echo "$CONNECTED_INSIGHTS_URL"; exit 7\n')
    done = process(f"sequencing sandbox connected_insights --run 'bash {script}'; echo $?")
    address, code = done.stdout.splitlines()
    assert address.startswith("http://127.0.0.1:")
    assert code == "7"


def test_one_port_is_for_one_sandbox(run: Run) -> None:
    refused = run("sandbox", "ica", "emedgene", "--port", 80)
    assert (refused.exit_code, refused.stdout) == (2, "")


def test_a_sandbox_in_the_foreground_prints_what_a_shell_reads(variables: dict[str, str]) -> None:
    running = subprocess.Popen(
        [*MODULE, "sandbox", "connected_insights"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    lines = []
    for line in running.stdout:
        lines.append(line)
        if "CONNECTED_INSIGHTS_API_KEY" in line:
            break
    running.send_signal(signal.SIGTERM)
    _, said = running.communicate()
    assert (running.returncode, said) == (0, "")
    assert all(line.startswith(("export ", "# ")) for line in lines)
