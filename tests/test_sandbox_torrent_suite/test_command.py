"""The sandbox in the foreground."""

from __future__ import annotations

import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

REPOSITORY = Path(__file__).resolve().parents[2]


@contextmanager
def command(*options: str, lines: int) -> Iterator[dict[str, str]]:
    """What the command says, by its first words; it is interrupted in the end."""
    words = [sys.executable, "-m", "facade.sandbox", "--platform", "torrent_suite", *options]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            said = [process.stdout.readline().strip().rpartition(" ") for _ in range(lines)]
            yield {name: value for name, _, value in said}
        finally:
            process.send_signal(signal.SIGINT)
            try:
                ended = process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        assert ended == 0


def test_the_command_says_where_it_listens_and_whom_it_lets_in() -> None:
    with command("--runs", "7", lines=4) as said:
        headers = {"Authorization": f"ApiKey {said['user']}:{said['api key']}"}
        url = f"{said['torrent_suite']}/rundb/api/v1/compositeexperiment/"
        assert httpx.get(url, headers=headers, trust_env=False).json()["meta"]["total_count"] == 7


def test_the_command_serves_https() -> None:
    with command("--certificate-for", "127.0.0.1", lines=5) as said:
        trust = ssl.create_default_context(cafile=said["certificate"])
        url = f"{said['torrent_suite']}/rundb/api/v1/torrentsuite/version/"
        assert httpx.get(url, verify=trust, trust_env=False).status_code == 200
