"""The command line of the pipeline; `make` calls it."""

from __future__ import annotations

import os
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from scripts.errors import Notice, PipelineError, counted, first_of, listed

if TYPE_CHECKING:
    from scripts.pull import PullResult

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)

_INTERRUPTED = 130
# What a command ends with that was called wrongly. Here 2 says that something breaks.
_MISUSED = 2
_BREAKS = 2
_GONE_SHOWN = 5

_Strict = Annotated[bool, typer.Option(help="Fail where a description has places that cannot be understood.")]


def main() -> None:
    """Run a command; a problem that a person can act on is shown without a traceback."""
    try:
        app()
    except PipelineError as error:
        _stop(str(error))
    except SystemExit as stop:
        # Typer leaves with this code, and says nothing, when Ctrl-C is pressed.
        if stop.code == _INTERRUPTED:
            _stop("stopped; nothing was left half done", _INTERRUPTED)
        if stop.code == _MISUSED:
            raise SystemExit(1) from None
        raise
    except _Breaks:
        raise SystemExit(_BREAKS) from None


class _Breaks(Exception):
    """A report told of something that breaks."""


def _stop(message: str, code: int = 1) -> NoReturn:
    typer.echo(f"error: {message}", err=True)
    raise SystemExit(code)


def _tell(notices: list[Notice]) -> None:
    for line in first_of(notices):
        typer.echo(f"notice: {line}", err=True)


def _tell_news(lines: list[str]) -> None:
    for line in lines:
        typer.echo(f"notice: {line}", err=True)


@app.command()
def pull(
    platform: Annotated[str, typer.Argument(help="A platform of specs/sources.toml.")],
    source: Annotated[
        str | None,
        typer.Option(help="A URL, a file, or - for standard input; for several services also their host, or a folder."),
    ] = None,
    api_key: Annotated[
        str | None,
        typer.Option(help="An API key, sent to the URL's own host; USER:KEY for Tastypie.", envvar="PULL_API_KEY"),
    ] = None,
    token: Annotated[str | None, typer.Option(help="A token, likewise.", envvar="PULL_TOKEN")] = None,
    header: Annotated[
        list[str] | None, typer.Option(help="Another header, 'Name: value'; PULL_HEADERS has one in each line.")
    ] = None,
    keep_prose: Annotated[bool, typer.Option(help="Keep descriptions and examples, for a private build.")] = False,
    keep_going: Annotated[bool, typer.Option(help="Leave a service that cannot be pulled as it was.")] = False,
    release: Annotated[
        str | None, typer.Option(help="The release of a Tastypie server; what is kept of others stays.")
    ] = None,
    force: Annotated[
        bool, typer.Option(help="Take a description that has lost a tenth of what is kept, or is of elsewhere.")
    ] = False,
    strict: _Strict = False,
) -> None:
    """Fetch a platform's description and keep its facts in specs/."""
    from scripts.generate import news, understood
    from scripts.pull import pull as run
    from scripts.pull.login import login_headers
    from scripts.release import pulled
    from scripts.sources import find

    lines = [*(header or []), *os.environ.get("PULL_HEADERS", "").splitlines()]
    headers = login_headers(find(platform), api_key, token, lines)
    before = pulled.before(Path(), platform)
    result = run(
        platform,
        source or None,
        headers=headers,
        keep_prose=keep_prose,
        keep_going=keep_going,
        release=release or None,
        force=force,
    )
    _tell_what_stays_and_goes(result)
    typer.echo(_told(result))
    try:
        plan, notices = understood(platform)
        notices = [*result.notices, *notices]
        _tell_news(news(platform, plan, Path("generated") / platform))
    except PipelineError as error:
        # Corrections can be out of date now; the description is kept all the same.
        notices = [*result.notices, Notice(error.problem, error.file, error.pointer, error.hint)]
    _tell(notices)
    if notices and strict:
        state = "the new description was written" if result.changed else "the description is the same as before"
        raise PipelineError(f"{counted(len(notices), 'notice')}, and --strict is asked for; {state}")
    if result.changed:
        for line in pulled.told(Path(), platform, before):
            typer.echo(line)
        typer.echo("make regenerate brings the generated client up to date")


def _told(result: PullResult) -> str:
    """What a pull brought, in a line."""
    of_each = ", ".join(f"{service} {count}" for service, count in result.services.items())
    operations = counted(result.operations, "operation") + (f" ({of_each})" if of_each else "")
    line = f"{result.path.as_posix()}: {'updated' if result.changed else 'unchanged'}, {operations}"
    line += f", {counted(result.schemas, 'schema')}"
    return f"{line}; without what was pulled of {listed(result.dropped)} before" if result.dropped else line


def _tell_what_stays_and_goes(result: PullResult) -> None:
    for service, problem in result.kept.items():
        typer.echo(f"notice: service {service} stays as it was: {problem}", err=True)
    if result.left:
        verb = "stays" if len(result.left) == 1 else "stay"
        typer.echo(f"notice: this is one service; {listed(result.left)} {verb} as before", err=True)
    if result.gone:
        first = ", ".join(result.gone[:_GONE_SHOWN]) + (", ..." if len(result.gone) > _GONE_SHOWN else "")
        typer.echo(f"notice: {counted(len(result.gone), 'operation')} of before no longer there: {first}", err=True)


@app.command()
def diff(
    platform: Annotated[str | None, typer.Argument(help="A platform; all of them by default.")] = None,
    old: Annotated[
        str | None,
        typer.Option("--from", help="A commit, a file, a URL, or `released`; by default the last commit."),
    ] = None,
    new: Annotated[str | None, typer.Option("--to", help="The same; by default what is in the working tree.")] = None,
    form: Annotated[
        str | None, typer.Option("--format", help="text, markdown, json or html; by default as --out ends, else text.")
    ] = None,
    out: Annotated[str | None, typer.Option(help="A file to write to instead of standard output.")] = None,
    readers: Annotated[bool, typer.Option(help="Exit with 2 also where only readers break.")] = False,
) -> None:
    """Tell what changed between two descriptions, and whom it breaks.

    Exits with 0 where nothing breaks, with 2 where something breaks callers, and with 1 where it cannot be told.
    """
    from scripts.diff import reporting

    form = reporting.form_of(form, out)
    told, notices = reporting.differences(platform or None, old or None, new or None, dict(os.environ))
    _tell_news(notices)
    reporting.publish(told, form, out)
    if told.breaks(readers=readers):
        raise _Breaks


@app.command()
def regenerate(
    platform: Annotated[str | None, typer.Argument(help="Only this platform.")] = None,
    force: Annotated[bool, typer.Option(help="Also what has not changed.")] = False,
    strict: _Strict = False,
    dry_run: Annotated[bool, typer.Option(help="Tell all, and write nothing.")] = False,
) -> None:
    """Generate the clients of all platforms whose inputs changed; tell what changed, and which version follows."""
    from scripts.generate import regenerate as run
    from scripts.release import news as releases

    with releases.rehearsal(Path()) if dry_run else nullcontext():
        before = releases.before(Path())
        try:
            made = run(only=platform or None, force=force, strict=strict, tell=_tell, tell_news=_tell_news)
        except PipelineError:
            # What could be made is told all the same; the others have their turn when they can be.
            try:
                releases.tell(Path(), before, typer.echo)
            except PipelineError as error:
                _tell_news([f"changelog and version wait until that is mended: {error.problem}"])
            raise
        for name, new in made.items():
            typer.echo(f"{name}: {('to be generated' if dry_run else 'generated') if new else 'up to date'}")
        releases.tell(Path(), before, typer.echo)
        if dry_run:
            releases.show_entry(Path(), typer.echo)


@app.command()
def release(
    version: Annotated[str | None, typer.Option(help="A higher version than what changed demands.")] = None,
    date: Annotated[str | None, typer.Option(help="Its date; today by default.")] = None,
) -> None:
    """Make what is here a release: its heading in the changelog, and its descriptions for later comparison."""
    from scripts.release import releasing

    new = releasing.release(Path(), date=date or datetime.now(UTC).date().isoformat(), chosen=version or None)
    typer.echo(f"{new} is released here; commit it, tag it v{new}, and make wheel builds it")


@app.command()
def check(
    quick: Annotated[bool, typer.Option(help="Leave out other Python versions and type checks.")] = False,
    fresh: Annotated[bool, typer.Option(help="Also what passed already on the same files.")] = False,
) -> None:
    """Prove that nothing is lost or edited by hand, that all imports, type-checks and lints, and who knows whom."""
    from scripts.check import run

    if not run(quick=quick, fresh=fresh):
        raise SystemExit(1)


@app.command("release-check")
def release_check(
    only: Annotated[str | None, typer.Option(help="One Python, such as 3.12, instead of all that are here.")] = None,
) -> None:
    """Install the wheel where nothing else is, on every Python here, and use it as its users do; needs the network."""
    from scripts.check.wheel import try_out

    try_out(typer.echo, only=only)


@app.command(hidden=True)
def fingerprint(target: Path) -> None:
    """Generate everything into a folder and print its hash; `check` runs this under other Pythons and hash seeds."""
    from scripts.generate.lock import digest_of_tree
    from scripts.generate.regenerating import write_tree
    from scripts.generate.understanding import platforms

    write_tree(target, platforms())
    typer.echo(digest_of_tree(target))


@app.command()
def reference(
    out: Annotated[Path, typer.Option(help="The folder to write; what is in it of before goes.")] = Path("site"),
) -> None:
    """Write the pages of the documentation and the reference of all platforms, for `make docs` to make a site of."""
    from scripts.reference import write_site

    count = write_site(Path(), out, _tell)
    typer.echo(f"{out.as_posix()}: {counted(count, 'page')}")


@app.command()
def picture() -> None:
    """Draw the rooms of the code, and which knows which, as docs/rooms.svg."""
    from .documents.writing import write_whole
    from .rooms import PICTURE, draw, read_rooms

    changed = write_whole(Path(PICTURE), draw(read_rooms()).encode())
    typer.echo(f"{PICTURE}: {'drawn' if changed else 'unchanged'}")
