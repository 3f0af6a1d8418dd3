"""What `make regenerate` tells: what changed, what it breaks, which version follows; and a rehearsal of all that."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from scripts.diff import released
from scripts.diff.changes import Report
from scripts.diff.loading import Loaded
from scripts.diff.telling import Told, show
from scripts.diff.verdict import bump_of

from . import changelog, releasing, state

# How many changes of a platform that break nobody are told one by one.
_SHOWN = 20
_COPIED = ("specs", "generated", "facade", ".last", changelog.FILE.as_posix())

Before = dict[str, tuple[Loaded, dict[str, str]]]


def before(root: Path) -> Before:
    """The descriptions that packages were generated from which are not up to date any more, where they are kept."""
    specs = root / "specs"
    found = {
        name: state.recall(root, specs, name)
        for name, said in state.said_now(specs).items()
        if said != state.said_of(specs, name)
    }
    return {name: kept for name, kept in found.items() if kept is not None}


def tell(root: Path, made: dict[str, bool], kept: Before, say: Callable[[str], None]) -> None:
    """Tell what changed in the platforms that were made, and write the changelog and the version.

    Args:
        root: The checkout.
        made: For each platform whether it was generated anew.
        kept: What `before` gave before that.
        say: Prints a line.

    Raises:
        PipelineError: The changelog or the version cannot be read or written.
    """
    specs = root / "specs"
    for name in [name for name, new in made.items() if new]:
        state.remember(root, specs, name)
    if not any(made.values()) and releasing.is_settled(root):
        return
    found = releasing.following(root)
    reports = _reports(specs, made, kept, found)
    told = found.told if found else None
    if reports:
        bump = told.bump if told else bump_of(reports)
        after = (told.version, told.following) if told else (None, None)
        show(Told(tuple(reports), bump, *after), Console(highlight=False), limit=_SHOWN)
    if found is None:
        say("nothing was released yet, so no version follows; make release begins with what is here")
        return
    for problem in found.problems if found.was != found.version or not reports else ():
        say(f"notice: {problem}")
    for line in releasing.write(root, found):
        say(line)


@contextmanager
def rehearsal(root: Path) -> Iterator[Path]:
    """Work in a copy of all that is written, which is gone afterwards."""
    home = Path.cwd()
    with tempfile.TemporaryDirectory() as space:
        for name in _COPIED:
            source, target = root / name, Path(space) / name
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            elif source.is_file():
                shutil.copy2(source, target)
        os.chdir(space)
        try:
            yield Path()
        finally:
            os.chdir(home)


def show_entry(root: Path, say: Callable[[str], None]) -> None:
    """Show what the changelog has of what was not released yet, for a rehearsal."""
    path = root / changelog.FILE
    if path.is_file():
        for line in changelog.Changelog(path.read_text(encoding="utf-8")).unreleased:
            say(f"  {line}".rstrip())
    say("nothing was written: this was a dry run")


def _reports(specs: Path, made: dict[str, bool], kept: Before, found: releasing.Following | None) -> list[Report]:
    """What changed in each platform that was made: since it was generated last, where that is known, else since the
    last release."""
    released_as = released.about(specs).get("platforms", {})
    since = {report.platform: report for report in found.told.reports} if found else {}
    now = state.said_now(specs)
    reports = []
    for name in [name for name, new in made.items() if new]:
        old, said = kept.get(name, (None, None))
        if old is not None and said is not None and said != released_as.get(name):
            reports.append(state.between(name, old, said, specs, now[name]))
        elif name in since:
            reports.append(since[name])
    return reports
