"""Pictures of the command for the documentation: what a terminal shows of it, beside the sandboxes.

`python -m examples.command_pictures` writes them into docs/pictures/.
"""

from __future__ import annotations

import shlex
import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path

from facade.sandbox.running import DEFAULTS, PLATFORMS

from .terminal import drawn, seen

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
WIDTH = 110
COMMANDS = {
    "doctor": ["doctor"],
    "ops": [
        "ops ica --search 'project get analysis logs'",
        "ops torrent_suite --search 'results plugin'",
        "ops ica region.get_region",
    ],
    "call": [
        "call ica project_data.get_project_data_list project_id=$ICAV2_PROJECT_ID type=FILE --limit 4",
        "call torrent_suite results.list status=Completed --limit 3 --columns id,resultsName,status",
        "call ica project.get_project project_id=nothing",
    ],
}


def main() -> None:
    """Run the commands and draw what they print."""
    with ExitStack() as stack:
        variables: dict[str, str] = {}
        for place, (name, started) in enumerate(PLATFORMS.items()):
            # Settled, so that a picture changes where what it shows does.
            lines = stack.enter_context(started(Namespace(**{**DEFAULTS, "port": 8131 + place, "page_rows": 60})))
            exported = [shlex.split(line)[1].split("=", 1) for line in lines if line.startswith("export ")]
            variables |= dict(exported)
            print(name, "runs")
        for name, commands in COMMANDS.items():
            shown = "".join(f"$ sequencing {command}\n{_ran(command, variables)}\n" for command in commands)
            (PICTURES / f"command-{name}.svg").write_text(
                drawn("sequencing", shown.rstrip("\n"), WIDTH), encoding="utf-8"
            )


def _ran(command: str, variables: dict[str, str]) -> str:
    return seen(f"{shlex.quote(sys.executable)} -m facade.command {command}", WIDTH, variables=variables)


if __name__ == "__main__":
    main()
