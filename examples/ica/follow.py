"""What the steps of an analysis write, while they run; then all their logs, in a folder.

`python -m examples.ica.follow ANALYSIS FOLDER`, with the id or the user reference of an analysis.
"""

from __future__ import annotations

import sys

from facade import ICA
from facade.ica import LogPart


def show(part: LogPart) -> None:
    """Print a piece of a log, with the name of its step before each line."""
    for line in part.text.splitlines():
        print(f"[{part.step} {part.stream}] {line}")


if __name__ == "__main__":
    analysis, folder = sys.argv[1:]
    with ICA.from_env() as ica:
        ended = ica.follow_logs(analysis, show, first_pause=0.1)
        print("ended:", ended.status)
        for step in ica.steps(analysis):
            print("step", step.name, step.status, step.exit_code)
        for log in ica.logs(analysis, folder):
            print("saved:", log.path)
        for code, given in ica.inputs(analysis).items():
            print("input", code, *(data.name for data in given.analysis_data or []))
