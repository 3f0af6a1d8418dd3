"""What a terminal shows of commands, as text and as a picture."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.text import Text


def seen(line: str, width: int, *, variables: Mapping[str, str] | None = None, folder: Path | None = None) -> str:
    """What a terminal gets of a line of a shell.

    Args:
        line: the line.
        width: how many columns the terminal has.
        variables: what the environment has besides.
        folder: where it runs, by default here.
    """
    ours, theirs = pty.openpty()
    environment = {**os.environ, **(variables or {}), "COLUMNS": str(width), "TERM": "xterm-256color"}
    running = subprocess.Popen(["bash", "-c", line], stdout=theirs, stderr=theirs, env=environment, cwd=folder)
    os.close(theirs)
    pieces = []
    try:
        while piece := os.read(ours, 1 << 16):
            pieces.append(piece)
    except OSError:
        # How Linux says that nobody is at the other end any more.
        pass
    running.wait()
    os.close(ours)
    return _settled(b"".join(pieces).decode().replace("\r\n", "\n"))


def _settled(text: str) -> str:
    """What stays of lines that were written anew, as those of bars are."""
    lines = (line.rpartition("\r")[2] for line in re.sub(r"\x1b\[\?25[hl]", "", text).split("\n"))
    return "\n".join(re.sub(r"^(\x1b\[(2K|1A))+", "", line) for line in lines)


def drawn(title: str, shown: str, width: int) -> str:
    """The same as the text of an SVG file."""
    console = Console(record=True, width=width, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    console.print(Text.from_ansi(shown))
    picture = console.export_svg(title=title, unique_id="sequencing")
    # Nothing of the documentation is fetched from elsewhere.
    return re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
