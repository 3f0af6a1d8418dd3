"""A nursery's inventory: a Tastypie application that has nothing in common with Torrent Suite but Tastypie.

It runs as a process of its own, because a process has one Django only, and because the same source runs on Tastypie
0.11 with Django 1.6 on Python 2.7 as well: `application/` is written for both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

_SERVE = Path(__file__).parent / "application" / "serve.py"


class Stack(NamedTuple):
    """What an application runs on: an interpreter, and a folder with packages besides its own."""

    python: str
    packages: str = ""


CURRENT = Stack(sys.executable)


def old_stack() -> Stack | None:
    """The stack that `make test-old-tastypie` builds, where its variables say where that is."""
    python, packages = os.environ.get("OLD_TASTYPIE_PYTHON"), os.environ.get("OLD_TASTYPIE_PACKAGES")
    return Stack(python, packages) if python and packages else None


class Nursery:
    """The application on loopback: `with Nursery(CURRENT) as nursery: httpx.get(nursery.root)`.

    Arguments: `stack`, what it runs on; `aware`, whether it keeps moments with their zone (Django's `USE_TZ`).
    """

    username = "keeper"
    api_key = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c"
    password = "seven watering cans"
    authorization = f"ApiKey {username}:{api_key}"

    def __init__(self, stack: Stack = CURRENT, *, aware: bool = False) -> None:
        self._stack = stack
        self._options = ["--aware"] if aware else []
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0

    def __enter__(self) -> Nursery:
        with tempfile.TemporaryFile() as said:
            self._process = subprocess.Popen(
                [self._stack.python, str(_SERVE), *self._options],
                env={**os.environ, "PYTHONPATH": self._stack.packages, "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
            )
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
            if not line.strip().isdigit():
                self._stop()
                said.seek(0)
                raise RuntimeError(f"the nursery does not start: {said.read().decode(errors='replace')}")
        self._port = int(line)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        assert self._process is not None
        # The application ends with its standard input.
        self._process.communicate()

    @property
    def base_url(self) -> str:
        """The address before /inventory."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def root(self) -> str:
        """The address of the API that has most of the resources."""
        return f"{self.base_url}/inventory/api/v2/"
