"""Run the checks: those that passed on the same inputs are not run again, slow ones run beside the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from scripts.errors import PipelineError, counted
from scripts.release import verify

from .cassettes import cassettes
from .checking import arrows, drift, imports, ledgers, lint, more_types, picture, types
from .elsewhere import determinism
from .interpreters import ROOT, installed
from .passed import Passed
from .workflows import workflows

Show = Callable[[str], None]
_PIPELINE = ("specs", "scripts", "generated", "requirements.lock")
_CODE = ("facade", "generated", "scripts", "pyproject.toml")
_WRITTEN = (*_CODE, "examples", "tests", "benchmarks")


class Check(NamedTuple):
    """One check. It gives the line that is printed where it passes, and may show more lines before.

    `reads` are the files and folders that decide what it finds, `also` tells what else does. `slow` ones are left out
    of a quick run, work in processes of their own, and therefore run beside the others.
    """

    title: str
    run: Callable[[Show], str]
    reads: tuple[str, ...]
    slow: bool = False
    also: Callable[[], str] = str


CHECKS = (
    Check("hand edits and drift", lambda show: drift(), _PIPELINE),
    Check("zero-loss ledger", ledgers, _PIPELINE),
    Check("workflows", workflows, (*_PIPELINE, "facade")),
    Check("cassettes", cassettes, ("specs", "scripts", "tests/cassettes")),
    Check(
        "version and changelog", lambda show: verify(ROOT), ("specs", "scripts", "CHANGELOG.md", "facade/version.py")
    ),
    Check("imports", lambda show: imports(), _CODE),
    Check("who knows whom", lambda show: arrows(), (*_CODE, "benchmarks")),
    Check("picture of that", lambda show: picture(), (*_CODE, "docs/rooms.svg")),
    Check("lint", lambda show: lint(), _WRITTEN),
    Check("strict types", lambda show: types(), _WRITTEN, slow=True),
    Check("strict types, by pyright", lambda show: more_types(), _CODE, slow=True),
    Check("same bytes everywhere", lambda show: determinism(), _PIPELINE, slow=True, also=lambda: repr(installed())),
)


class Outcome(NamedTuple):
    """What a check said, line by line; `problem` where it failed."""

    said: list[str]
    problem: str | None = None


def run(*, quick: bool = False, fresh: bool = False, root: Path = ROOT, checks: Sequence[Check] = CHECKS) -> bool:
    """Run the checks and print what each found.

    Args:
        quick: Leave out type checks and other Pythons and hash seeds.
        fresh: Run those as well that passed already on the same inputs.
        root: The folder with everything.
        checks: What to run.

    Returns:
        Whether all passed.
    """
    passed = Passed(root)
    console = Console(highlight=False, soft_wrap=True)
    chosen = [check for check in checks if not (quick and check.slow)]
    # Hashed before any check runs: what is edited meanwhile counts as not yet checked.
    inputs = {check.title: passed.inputs(check.reads, check.also()) for check in chosen}
    known = {} if fresh else {title: passed.said(title, digest) for title, digest in inputs.items()}
    bad = False
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        beside = {
            check.title: pool.submit(outcome, check) for check in chosen if check.slow and not known.get(check.title)
        }
        for title, check in ((check.title, check) for check in chosen):
            said = known.get(title)
            if said:
                _print(console, title, Outcome(said))
                continue
            found = beside[title].result() if title in beside else outcome(check)
            _print(console, title, found)
            bad |= found.problem is not None
            if found.problem is None:
                passed.keep(title, inputs[title], found.said)
            else:
                passed.forget(title)
    skipped = sum(1 for said in known.values() if said)
    if skipped:
        console.print(f"{counted(skipped, 'check')} passed before on the same files; make check FRESH=1 runs all anew")
    return not bad


def outcome(check: Check) -> Outcome:
    """Run a check."""
    lines: list[str] = []
    try:
        lines.append(check.run(lines.append))
    except PipelineError as error:
        return Outcome(lines, str(error))
    return Outcome(lines)


def _print(console: Console, title: str, found: Outcome) -> None:
    *shown, last = [*found.said, found.problem] if found.problem is not None else found.said
    for line in shown:
        console.print(line, markup=False)
    if found.problem is None:
        console.print(f"[green]ok[/]     {title}: ", end="")
    else:
        console.print(f"[red]failed[/] {title}")
    console.print(last, markup=False)
