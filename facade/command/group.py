"""How commands are run: whatever they end in is said in one line, and becomes their exit code."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup

from .endings import CLOSED_PIPE, told


class Group(TyperGroup):
    """Ends commands with the codes of `endings`."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            found = self._written(ctx)
        except (typer.Exit, typer.Abort):
            raise
        except Exception as error:
            if _is_of_typer(error):
                raise
            _end(told(error, debug=bool(ctx.obj and ctx.obj["debug"])))
        except KeyboardInterrupt as error:
            _end(told(error))
        return found

    def _written(self, ctx: Any) -> Any:
        """Run a command until all that it prints is written, however it ends."""
        try:
            found = super().invoke(ctx)
        except typer.Exit:
            sys.stdout.flush()
            raise
        sys.stdout.flush()
        return found


def _is_of_typer(error: Exception) -> bool:
    """Whether an error is one that Typer shows itself, with the usage of the command."""
    return hasattr(error, "format_message") and hasattr(error, "exit_code")


def _end(code: int) -> NoReturn:
    if code == CLOSED_PIPE:
        # What is left to be written has no reader: at its end Python would complain of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(code)
