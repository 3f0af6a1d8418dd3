"""Sandboxes in the foreground, for whoever wants to try the clients without a platform."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import threading
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack

from .misuse import Misused
from .platforms import Known

_EXPORT = "export "


def serve(platforms: Sequence[Known], port: int, run: str | None) -> int:
    """Start sandboxes, and print what to export; end when interrupted, or with a command that is run beside them.

    Args:
        platforms: which.
        port: where the one that is named listens; 0 for a free port.
        run: a command to run with the variables set.

    Returns:
        The code that the command ended with, 0 without one.
    """
    if port and len(platforms) > 1:
        raise Misused("--port is for one platform: name it")
    with ExitStack() as stack:
        lines = [line for known in platforms for line in _started(stack, known, port)]
        if run is not None:
            return _run(run, _exported(lines))
        stopped = _stopping()
        for line in lines:
            print(line if line.startswith(_EXPORT) else f"# {line}", flush=True)
        stopped.wait()
        return 0


def _started(stack: ExitStack, known: Known, port: int) -> list[str]:
    """Start a sandbox, and give what there is to be said of it."""
    from facade.sandbox.running import DEFAULTS, PLATFORMS

    if known.name not in PLATFORMS:
        raise Misused(f"there is no sandbox of {known.name}; there are: {', '.join(PLATFORMS)}")
    try:
        return stack.enter_context(PLATFORMS[known.name](Namespace(**{**DEFAULTS, "port": port})))
    except ImportError as missing:
        raise Misused(str(missing)) from missing


def _exported(lines: Sequence[str]) -> dict[str, str]:
    assigned = (shlex.split(line.removeprefix(_EXPORT))[0] for line in lines if line.startswith(_EXPORT))
    return dict(entry.split("=", 1) for entry in assigned)


def _run(command: str, variables: dict[str, str]) -> int:
    words = shlex.split(command)
    if not words:
        raise Misused("--run wants a command")
    return subprocess.run(words, env={**os.environ, **variables}, check=False).returncode


def _stopping() -> threading.Event:
    """What is set when somebody wants this to end."""
    stopped = threading.Event()
    # Set here, because a shell lets what it starts in the background ignore interrupts.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda _number, _frame: stopped.set())
    return stopped
