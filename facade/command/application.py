"""The commands of `sequencing` and their options; what they do is in the modules beside this one."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from . import completing
from .group import Group
from .misuse import Missing, Misused, meant
from .options import (
    Address,
    ApiVersion,
    AtOnce,
    BaseUrl,
    Debug,
    Form,
    FormOfLines,
    Overwrite,
    PlatformName,
    PlatformNames,
    Project,
    seconds,
)

_HELP = """The clients' operations, files and sandboxes.

Where a platform is and how to log in is read from the environment; `doctor` shows what is set. Exit codes: 0 done,
1 refused by the platform, 2 typed wrongly (nothing was sent), 3 no login, 4 not found, 5 no connection, 130 stopped.
"""

app = typer.Typer(cls=Group, help=_HELP, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None)


def _print_version(value: bool) -> None:
    if value:
        from facade.version import __version__

        print(f"sequencing {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Show the version and leave.")
    ] = False,
    debug: Debug = False,
) -> None:
    """What stands before the command."""


@app.command()
def doctor(
    platforms: PlatformNames = None,
    output: FormOfLines = None,
    base_url: BaseUrl = None,
    debug: Debug = False,
) -> None:
    """Show what is configured, reachable and logged in. No secret is shown."""
    from . import doctor as looking
    from .calling import Wanted, write_rows
    from .platforms import names_of

    checks = list(looking.machine_checks())
    for known in names_of(platforms or ()):
        checks += looking.checks_of(known, base_url=base_url, asked_for=bool(platforms))
    if output is None:
        looking.print_checks(checks)
    else:
        write_rows(iter([check._asdict() for check in checks]), Wanted(_form(output)))
    raise typer.Exit(0 if looking.went_well(checks) else 1)


@app.command()
def ops(
    platform: PlatformName,
    operation: Annotated[
        str | None,
        typer.Argument(
            metavar="[TAG.OPERATION]", autocompletion=completing.operations, help="One operation, with all of it."
        ),
    ] = None,
    search: Annotated[
        str | None, typer.Option("--search", "-s", metavar="WORDS", help="Words that are to be in it.")
    ] = None,
    api_version: ApiVersion = None,
    output: FormOfLines = None,
    debug: Debug = False,
) -> None:
    """List the operations of a platform, or show what one takes and gives."""
    from . import explaining
    from .calling import Wanted, write_rows
    from .operations import find, meant_operation
    from .platforms import platform_of

    known = platform_of(platform)
    if operation is not None:
        parts = explaining.parts_of(known, find(known, operation, api_version))
        if output is None:
            explaining.print_parts(parts)
        else:
            write_rows(explaining.records_of(parts), Wanted(_form(output)))
        return
    rows = explaining.lines_of(known, search, api_version)
    if not rows:
        raise Missing(f"nothing is called {search!r}; {meant_operation(known, search or '')}")
    if output is None:
        explaining.print_lines(rows)
    else:
        write_rows(iter(rows), Wanted(_form(output)))


@app.command()
def call(
    platform: PlatformName,
    operation: Annotated[
        str, typer.Argument(metavar="TAG.OPERATION", autocompletion=completing.operations, help="See `ops`.")
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]...",
            autocompletion=completing.arguments,
            help="Arguments; a name several times for a list, and NAME:=JSON for anything else.",
        ),
    ] = None,
    body: Annotated[
        str | None, typer.Option("--body", metavar="BODY", help="The body: a file, - for standard input, or JSON.")
    ] = None,
    file: Annotated[
        list[str] | None, typer.Option("--file", metavar="FIELD=PATH", help="A file for a field of a form.")
    ] = None,
    all_pages: Annotated[bool, typer.Option("--all", help="All pages of a list, not only the first.")] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=0, metavar="N", help="So many items of a list.")] = None,
    api_version: ApiVersion = None,
    output: Form = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--columns", metavar="A.B,C", help="What to show of each record, by dotted names."),
    ] = None,
    save: Annotated[
        str | None, typer.Option("--save", metavar="PATH", help="Where an answer goes that is a file.")
    ] = None,
    send_unknown: Annotated[
        bool, typer.Option("--send-unknown", help="Send what the description does not know of the body.")
    ] = False,
    timeout: Annotated[
        float | None,
        typer.Option("--timeout", metavar="SECONDS", help="How long to wait for an answer.", callback=seconds),
    ] = None,
    retries: Annotated[
        int | None, typer.Option("--retries", min=0, metavar="N", help="How often a failed call is repeated.")
    ] = None,
    base_url: BaseUrl = None,
    debug: Debug = False,
) -> None:
    """Call any operation, and write its answer."""
    from .asking import keywords
    from .calling import Wanted, show_call
    from .operations import find
    from .platforms import opened, platform_of

    known = platform_of(platform)
    found = find(known, operation, api_version)
    wanted = Wanted(_form(output), _names(columns), all_pages, limit, save)
    given = keywords(known, found, arguments or (), body, file or ())
    settings: dict[str, Any] = {"base_url": base_url, "timeout": timeout, "api_version": api_version}
    settings["retries"] = retries
    settings["unknown_keys"] = "send" if send_unknown else None
    with opened(known, **settings) as client:
        show_call(client, found, given, wanted)


@app.command()
def upload(
    path: Annotated[str, typer.Argument(metavar="PATH", help="A file or folder here.")],
    address: Address,
    project: Project = None,
    overwrite: Overwrite = False,
    at_once: AtOnce = 8,
    base_url: BaseUrl = None,
    debug: Debug = False,
) -> None:
    """Bring a file or folder to ICA. What is there already is not sent again."""
    from . import transfers

    with transfers.at_ica(base_url) as ica:
        transfers.upload(ica, path, address, transfers.Manner(project, overwrite, at_once))


@app.command()
def download(
    address: Address,
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="A file or folder here; its own name otherwise.")
    ] = None,
    project: Project = None,
    overwrite: Overwrite = False,
    at_once: AtOnce = 8,
    base_url: BaseUrl = None,
    debug: Debug = False,
) -> None:
    """Bring a file or folder of ICA here. What is here already is not fetched again."""
    from . import transfers

    with transfers.at_ica(base_url) as ica:
        transfers.download(ica, address, path, transfers.Manner(project, overwrite, at_once))


@app.command()
def sandbox(
    platforms: PlatformNames = None,
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="0 for a free one.")] = 0,
    run: Annotated[
        str | None,
        typer.Option("--run", metavar="COMMAND", help="Run a command with the variables set, and end with it."),
    ] = None,
    debug: Debug = False,
) -> None:
    """Run platforms on this machine to try things, until stopped; prints what a shell is to export."""
    from . import sandboxes
    from .platforms import names_of

    raise typer.Exit(sandboxes.serve(names_of(platforms or ()), port, run))


def _form(output: str | None) -> str:
    from .calling import FORMS

    if output is None:
        return "table" if sys.stdout.isatty() else "json"
    if output not in FORMS:
        raise Misused(f"--output {output}: {meant(output, FORMS)}")
    return output


def _names(columns: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for entry in columns or () for name in entry.split(",") if name.strip())
