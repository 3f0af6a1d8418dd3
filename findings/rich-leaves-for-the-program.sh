#!/usr/bin/env bash
# rich 15: a console on standard error whose reader has left, in a program that handles errors of its own.
# Expected: `print` raises BrokenPipeError, as `print(..., file=sys.stderr)` does, and standard output goes on.
# Seen: `print` raises SystemExit(1), which `except Exception` lets through, and standard output, which has its reader,
# is led to /dev/null: `Console.on_broken_pipe` does both, whichever stream the console writes to.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0
cat > "$space/program.py" <<'PYTHON'
import os
import sys

from rich.console import Console

read, write = os.pipe()
os.close(read)
os.dup2(write, 2)
try:
    if sys.argv[1] == "rich":
        Console(stderr=True).print("a note")
    else:
        print("a note", file=sys.stderr, flush=True)
except BaseException as error:
    raised = f"{type(error).__name__}({error.code})" if isinstance(error, SystemExit) else type(error).__name__
    with open(sys.argv[2], "w") as told:
        told.write(raised)
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
print("the result", flush=True)
PYTHON
cat > "$space/run.py" <<'PYTHON'
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

space = Path(sys.argv[1])


def seen(way):
    """What was raised, and what came on standard output."""
    told = space / "told.txt"
    program = subprocess.run([sys.executable, space / "program.py", way, told], stdout=subprocess.PIPE, text=True)
    assert program.returncode == 0
    return told.read_text(), program.stdout.strip()


print("rich", version("rich"))
for way in ("print", "rich"):
    print(f"{way}: raised {seen(way)[0]}, on standard output {seen(way)[1]!r}")
assert seen("print") == ("BrokenPipeError", "the result")
assert seen("rich") == ("SystemExit(1)", ""), "rich does something else where nobody reads any more"
print("as found: a reader of standard error who leaves ends the program, and takes standard output with it")
PYTHON
"$space/venv/bin/python" "$space/run.py" "$space"
