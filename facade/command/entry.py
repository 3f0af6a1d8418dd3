"""What is installed as the command `sequencing`."""

from __future__ import annotations

import sys
from io import TextIOWrapper

_MISUSED = 2


def main() -> None:
    """Run the command; without its extra, say what to install."""
    try:
        import rich as _rich  # noqa: F401  # pyright: ignore[reportUnusedImport]
        import typer as _typer  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ModuleNotFoundError as missing:
        print(
            f"sequencing needs {missing.name}, which is not installed; it comes with the extra: "
            "pip install 'sequencing-clients[cli]'",
            file=sys.stderr,
        )
        raise SystemExit(_MISUSED) from None
    _write_utf8()
    from .application import app

    app(prog_name="sequencing")


def _write_utf8() -> None:
    """Have programs that read the output find UTF-8, wherever it is read; a terminal is asked for what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
