"""Record the cassettes: `python -m tests.record [--platform NAME] [--check]`.

A platform whose credentials are in the environment, as `from_env` of its client reads them, is recorded itself; all
others are sandboxes. What writes is recorded at a platform itself with `--writes` only, and what counts on a sandbox
not at all: these cassettes stay as they are.
"""

from __future__ import annotations

import argparse
import sys

from rich.console import Console
from rich.table import Table

from tests.scenarios import SANDBOXES, SCENARIOS

from .cassettes import CASSETTES, path_of, record
from .coverage import coverage, table_of_operations, table_of_workflows
from .live import is_live, reason_to_skip, settings_for


def main() -> int:
    """Record, and show what the cassettes have then; gives the exit status."""
    options = _options()
    console = Console(soft_wrap=True, highlight=False)
    platforms = [options.platform] if options.platform else list(SANDBOXES)
    live = [name for name in platforms if not options.sandbox and is_live(name)]
    for name in platforms:
        console.print(f"{name}: {'the platform itself, by the environment' if name in live else 'a sandbox'}")
    table = Table(title="scenarios", title_justify="left")
    for heading in ("platform", "scenario", "recorded at", "cassette"):
        table.add_column(heading)
    changed, failed = 0, list[str]()
    for scenario in (each for each in SCENARIOS if each.platform in platforms):
        is_itself = scenario.platform in live
        skipped = reason_to_skip(scenario, writes=options.writes) if is_itself else None
        if skipped:
            table.add_row(scenario.platform, scenario.name, "-", f"as it was: {skipped}")
            continue
        settings = settings_for(scenario) if is_itself else None
        try:
            change = record(scenario, settings, write=not options.check)
        except Exception as error:  # noqa: BLE001 - the others are recorded all the same
            change = "as it was: failed"
            failed.append(f"{scenario}: {type(error).__name__}: {error}")
        else:
            changed += change != "same"
        table.add_row(scenario.platform, scenario.name, "platform" if is_itself else "sandbox", change)
    console.print(table)
    console.print(table_of_workflows(platforms))
    console.print(table_of_operations(platforms))
    for line in failed:
        console.print(line, markup=False)
    return max(_said_of(platforms, changed if options.check else 0, console), bool(failed))


def _said_of(platforms: list[str], changed: int, console: Console) -> int:
    """Say what is not as it should be; gives the exit status."""
    wanted = {path_of(each) for each in SCENARIOS}
    left = [path for name in platforms for path in sorted((CASSETTES / name).glob("*")) if path not in wanted]
    missing = [f"{name}: {workflow}" for name in platforms for workflow in coverage(name).missing]
    for path in left:
        console.print(f"{path}: no scenario has this cassette; remove it")
    for line in missing:
        console.print(f"{line}: no cassette has this workflow; write a scenario in tests/scenarios/")
    if changed:
        console.print(f"{changed} cassettes are not what would be recorded now: make record")
    return 1 if left or missing or changed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.record", description=__doc__)
    parser.add_argument("--platform", choices=sorted(SANDBOXES), help="record only this one")
    parser.add_argument("--check", action="store_true", help="say whether cassettes would change, and write none")
    parser.add_argument("--sandbox", action="store_true", help="use sandboxes whatever the environment has")
    parser.add_argument("--writes", action="store_true", help="record what writes at platforms themselves too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
