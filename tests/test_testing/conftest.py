from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.test_runtime_calls.loopback import Asked, Loopback, Said


class Host:
    """A host on loopback that answers as it is told, and counts; a cassette calls it `https://host.test`."""

    name = "https://host.test"

    def __init__(self) -> None:
        self.answers: list[Said] = []
        self._loopback = Loopback(self._answer)

    def _answer(self, asked: Asked) -> Said:
        json = {"Content-Type": "application/json"}
        return self.answers.pop(0) if self.answers else Said(200, b'{"path": "%s"}' % asked.path.encode(), json)

    @property
    def url(self) -> str:
        return self._loopback.url

    @property
    def asked(self) -> list[Asked]:
        return self._loopback.asked

    @property
    def origins(self) -> dict[str, str]:
        return {self.url: self.name}

    def say(self, body: bytes, status: int = 200, **headers: str) -> None:
        """What to answer next."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append(Said(status, body, {"Content-Type": "application/json", **named}))

    def __enter__(self) -> Host:
        self._loopback.__enter__()
        return self

    def __exit__(self, *problem: object) -> None:
        self._loopback.__exit__(None, None, None)


@pytest.fixture(scope="session")
def _host() -> Iterator[Host]:
    with Host() as host:
        yield host


@pytest.fixture
def host(_host: Host) -> Host:
    _host.answers.clear()
    _host.asked.clear()
    return _host


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassette.yaml"


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False, verify=False) as made:
        yield made
