"""The sandbox in the foreground."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import httpx

from .conftest import PROBLEM, V3

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_command_prints_where_it_listens_and_ends_on_interrupt(description_path: Path) -> None:
    command = [sys.executable, "-m", "facade.sandbox", "--port", "0", "--description", str(description_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            lines = [process.stdout.readline().strip() for _ in range(4)]
            base_url, api_key = lines[0].removeprefix("ica "), lines[1].removeprefix("api key ")
            headers = {"X-API-Key": api_key, "Accept": f"{V3}, {PROBLEM}"}
            assert lines[3].startswith("storage http://127.0.0.1:")
            assert httpx.get(f"{base_url}/api/projects", headers=headers, trust_env=False).status_code == 200
        finally:
            process.send_signal(signal.SIGINT)
            try:
                ended = process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        assert ended == 0
