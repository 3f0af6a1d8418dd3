"""The sandbox in the foreground."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import httpx

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_command_says_where_it_listens_and_whom_it_lets_in() -> None:
    words = [sys.executable, "-m", "tests.sandbox", "--platform", "connected_insights", "--cases", "7"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            lines = [process.stdout.readline().strip().rpartition(" ") for _ in range(7)]
            said = {name: value for name, _, value in lines}
            headers = {
                "Authorization": f"ApiKey {said['api key']}",
                "X-ILMN-Domain": said["domain"],
                "X-ILMN-Workgroup": said["workgroup"],
            }
            url = f"{said['connected_insights']}/crs/api/v2/cases/search"
            assert httpx.get(url, headers=headers, trust_env=False).json()["totalElements"] == 7
            assert httpx.get(said["login"], trust_env=False).status_code == 404
        finally:
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=10) == 0
