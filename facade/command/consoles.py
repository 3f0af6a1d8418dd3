"""Consoles of rich that end as all else here does where nobody reads on."""

from __future__ import annotations

from typing import NoReturn

from rich.console import Console


class PipedConsole(Console):
    """A console that tells of a reader who has left, as writing to the stream itself does. The usual one leaves the
    program by itself, with the code of a refusal."""

    def on_broken_pipe(self) -> NoReturn:
        """Called by rich while it handles the error."""
        raise BrokenPipeError
