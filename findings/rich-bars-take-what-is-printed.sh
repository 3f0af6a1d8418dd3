#!/usr/bin/env bash
# rich 15: a progress bar on standard error, which is a terminal, in a program whose standard output is a file.
# Expected: the bar is drawn on the terminal, and what the program prints goes into the file.
# Seen: what is printed while the bar is shown goes to the terminal, and the file lacks it: `Progress` has
# `redirect_stdout=True` by default, which asks whether its own console is a terminal, not whether standard output is.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0
cat > "$space/program.py" <<'PYTHON'
import sys

from rich.console import Console
from rich.progress import Progress

print("before")
with Progress(console=Console(stderr=True), **({} if sys.argv[1] == "default" else {"redirect_stdout": False})) as bar:
    bar.add_task("work", total=1)
    print("during")
print("after")
PYTHON
cat > "$space/run.py" <<'PYTHON'
import os
import pty
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

space = Path(sys.argv[1])


def printed(way):
    """What is in the file, and what came to the terminal."""
    terminal, side = pty.openpty()
    with open(space / "out.txt", "wb") as file:
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
        program = subprocess.Popen([sys.executable, space / "program.py", way], stdout=file, stderr=side, env=environment)
        os.close(side)
        shown = b""
        try:
            while piece := os.read(terminal, 4096):
                shown += piece
        except OSError:  # how a terminal says on Linux that nobody has its other side any more
            pass
        assert program.wait() == 0
    return (space / "out.txt").read_text().split(), b"during" in shown


print("rich", version("rich"))
for way in ("default", "told not to"):
    print(f"{way}: in the file {printed(way)[0]}, 'during' on the terminal: {printed(way)[1]}")
assert printed("default") == (["before", "after"], True), "a bar does not take what is printed any more"
assert printed("told not to") == (["before", "during", "after"], False), "redirect_stdout=False does something else"
print("as found: what is printed beside a bar on standard error is not in the file")
PYTHON
"$space/venv/bin/python" "$space/run.py" "$space"
