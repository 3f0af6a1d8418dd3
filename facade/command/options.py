"""The options that several commands have. Each says its name: some releases of Typer take it from `metavar`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from . import completing
from .misuse import Misused
from .platforms import PLATFORMS


def remember_debug(ctx: Any, value: bool) -> bool:
    """Keep for the end of the command that tracebacks are wanted, wherever among the words that was typed."""
    root = ctx.find_root()
    root.obj = {"debug": value or bool(root.obj and root.obj["debug"])}
    return value


def seconds(value: float | None) -> float | None:
    """Refuse times that end before they begin, while it can be said what was typed.

    Raises:
        Misused: it is not above zero, or no number.
    """
    if value is not None and not value > 0:
        raise Misused(f"--timeout {value:g}: type seconds above 0")
    return value


def _form(said: str) -> Any:
    return typer.Option("--output", "-o", autocompletion=completing.forms, metavar="FORM", help=said)


PlatformName = Annotated[
    str, typer.Argument(metavar="PLATFORM", autocompletion=completing.platforms, help=", ".join(PLATFORMS))
]
PlatformNames = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PLATFORM]...", autocompletion=completing.platforms, help="All where none is named."),
]
Debug = Annotated[bool, typer.Option("--debug", help="Show tracebacks.", callback=remember_debug)]
BaseUrl = Annotated[str | None, typer.Option("--base-url", metavar="URL", help="Where the platform is, for this call.")]
ApiVersion = Annotated[
    str | None, typer.Option("--version", metavar="VERSION", help="A version of the API, such as v3.")
]
Form = Annotated[str | None, _form("table, json, jsonl or csv; in a terminal a table, JSON elsewhere.")]
FormOfLines = Annotated[str | None, _form("table, json, jsonl or csv; lines for people otherwise.")]
Project = Annotated[
    str | None,
    typer.Option("--project", metavar="PROJECT", help="The id or name of a project; ICAV2_PROJECT_ID otherwise."),
]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace what is there and differs.")]
AtOnce = Annotated[
    int, typer.Option("--at-once", metavar="N", min=1, max=100, help="How many files, or parts of one, at once.")
]
Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="icav2://PROJECT/path, or a path in the project.")]
