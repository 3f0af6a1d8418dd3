"""What is installed as the command `sequencing`."""

from __future__ import annotations

import sys

_MISUSED = 2


def main() -> None:
    """Run the command; without its extra, say what to install."""
    try:
        import rich as _rich  # noqa: F401
        import typer as _typer  # noqa: F401
    except ModuleNotFoundError as missing:
        print(
            f"sequencing needs {missing.name}, which is not installed; it comes with the extra: "
            "pip install 'sequencing-clients[cli]'",
            file=sys.stderr,
        )
        raise SystemExit(_MISUSED) from None
    from .application import app

    app(prog_name="sequencing")
