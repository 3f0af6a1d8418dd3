"""Servers of other makes, run on this machine for as long as a test needs them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from contextlib import suppress

import pytest


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


def started(command: list[str], port: int) -> subprocess.Popen[bytes]:
    """A server that listens."""
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=silent, stderr=silent, start_new_session=True)
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.1)
    stop(process)
    pytest.fail(f"{command[0]} does not listen")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a server, and what it started itself: the `node` of an environment starts the real one."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
