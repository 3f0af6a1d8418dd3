"""What `make regenerate` tells: what changed, what it breaks, which version follows; and a rehearsal of all that."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from scripts.diff import released
from scripts.diff.changes import Report
from scripts.diff.telling import Told, show
from scripts.diff.verdict import bump_of, why

from . import changelog, releasing, state, version
from .state import Made, Said

# How many changes of a platform that break nobody are told one by one.
_SHOWN = 20
_COPIED = ("specs", "generated", "facade", ".last", changelog.FILE.as_posix())


class Before(NamedTuple):
    """What packages were made of before a run.

    Attributes:
        said: What tells their descriptions, by platform.
        kept: These descriptions, of platforms that are not up to date and where they are kept.
    """

    said: dict[str, Said]
    kept: dict[str, Made]


def before(root: Path) -> Before:
    """What packages are made of before a run."""
    specs = root / "specs"
    said, now = state.generated(specs), state.here(specs)
    kept = {name: made for name in said if said[name] != now[name] and (made := state.recall(root, name)) is not None}
    return Before(said, kept)


def tell(root: Path, was: Before, say: Callable[[str], None]) -> None:
    """Tell what changed in the platforms that were made since, and write the changelog and the version.

    Args:
        root: The checkout.
        was: What `before` gave before the run.
        say: Prints a line.

    Raises:
        PipelineError: The changelog or the version cannot be read or written.
    """
    now = state.generated(root / "specs")
    changed = [name for name, said in now.items() if said != was.said.get(name)]
    for name in changed:
        state.remember(root, name)
    has_version = (root / version.FILE).is_file()
    if not changed and (not has_version or releasing.is_settled(root)):
        return
    found = releasing.following(root) if has_version else None
    _tell_changes(root, changed, was, found, say)
    if found is not None:
        for line in releasing.write(root, found):
            say(line)
    elif changed:
        lacking = "nothing was released yet" if has_version else f"there is no {version.FILE.as_posix()} here"
        say(f"{lacking}, so no version follows; make release begins with what is here")


def _tell_changes(
    root: Path, changed: list[str], was: Before, found: releasing.Following | None, say: Callable[[str], None]
) -> None:
    reports = _reports(root, changed, was, found)
    for name in changed:
        if found and name not in [report.platform for report in reports]:
            say(f"{name}: nothing changed in meaning")
    told = found.told if found else Told((), bump_of(reports))
    if reports:
        show(Told(tuple(reports), told.bump, told.version, told.following), Console(highlight=False), limit=_SHOWN)
    elif told.bump and told.version:
        say(f"verdict since {told.version}: {why(told.bump, told.version)}")
    if found and told.reports and (found.is_lowered or not changed):
        for problem in found.problems:
            say(f"notice: {problem}")


@contextmanager
def rehearsal(root: Path) -> Iterator[None]:
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
            yield
        finally:
            os.chdir(home)


def show_entry(root: Path, say: Callable[[str], None]) -> None:
    """Show what the changelog has of what was not released yet, for a rehearsal."""
    path = root / changelog.FILE
    if path.is_file():
        for line in changelog.Changelog(path.read_text(encoding="utf-8")).unreleased:
            say(f"  {line}".rstrip())
    say("nothing was written: this was a dry run")


def _reports(root: Path, changed: list[str], was: Before, found: releasing.Following | None) -> list[Report]:
    """What changed in each of these platforms: since it was generated last, where that is known, else since the last
    release."""
    at_release = released.about(root / "specs").get("platforms", {})
    since = {report.platform: report for report in found.told.reports} if found else {}
    reports = []
    for name in changed:
        old = was.kept.get(name)
        if old is not None and old.said != at_release.get(name):
            reports.append(state.between(name, old, state.made_of(root, name)))
        elif name in since:
            reports.append(since[name])
    return reports
