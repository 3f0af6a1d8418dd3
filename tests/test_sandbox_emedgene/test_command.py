"""The sandbox in the foreground."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

REPOSITORY = Path(__file__).resolve().parents[2]


@contextmanager
def command(*options: str) -> Iterator[dict[str, str]]:
    """What the command says, by its first words; it is interrupted in the end."""
    words = [sys.executable, "-m", "facade.sandbox", "--platform", "emedgene", *options]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            said = [process.stdout.readline().strip().rpartition(" ") for _ in range(5)]
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
    with command("--cases", "7") as said, httpx.Client(trust_env=False) as client:
        body = {"username": said["user"], "password": said["password"]}
        by_password = client.post(f"{said['emedgene']}/api/auth/v2/api_login/", json=body).json()
        asked = {"audience": "emedgene", "grant_type": "api_key"}
        url = f"{said['login']}/platform-services-manager/Token"
        by_key = client.post(url, params=asked, auth=("emedgene", said["api key"])).json()
        for token in (by_password["access_token"], by_key["access_token"]):
            headers = {"Authorization": f"Bearer {token}"}
            assert client.get(f"{said['emedgene']}/api/test", headers=headers).json()["total"] == 7
