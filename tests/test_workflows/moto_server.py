"""moto in server mode: an S3 server of another make, run on this machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def moto_at(found: Path) -> Iterator[str]:
    """The address of a server, which ends with this; `found` is where `make test-real-storage` put it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    silent = subprocess.DEVNULL
    command = [f"{found}/moto/bin/python", "-m", "moto.server", "-p", str(port)]
    process = subprocess.Popen(command, stdout=silent, stderr=silent, start_new_session=True)
    try:
        end = time.monotonic() + 60
        while time.monotonic() < end and process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        else:
            raise RuntimeError("moto does not listen")
        yield f"http://127.0.0.1:{port}"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
