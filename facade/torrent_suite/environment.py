"""Torrent Suite's settings from the environment, and its address as people write it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..client.addresses import platform_address
from ..client.environment import settings_from, variable

_LOGIN = ("username", "api_key", "password", "session")
_PATH = "/rundb/api/v1"
# Scripts often run on the server itself.
THIS_MACHINE = "http://localhost"


def torrent_suite_settings(given: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The settings for a Torrent Suite client: what is given, and what the environment has besides.

    Variables are `TORRENT_SUITE_URL`, `TORRENT_SUITE_USERNAME`, `TORRENT_SUITE_API_KEY`, `TORRENT_SUITE_PASSWORD`,
    `TORRENT_SUITE_SESSION` and `TORRENT_SUITE_RELEASE`. Where a login is given, none is read.

    Raises ValueError when there are no credentials.
    """
    found = settings_from("TORRENT_SUITE", given, _LOGIN, environment=environment)
    if release := variable("TORRENT_SUITE_RELEASE", environment):
        found.setdefault("release", release)
    if not any(found.get(name) for name in _LOGIN[1:]) and not given.get("username"):
        raise ValueError(
            "no credentials for Torrent Suite: set TORRENT_SUITE_USERNAME with TORRENT_SUITE_API_KEY or "
            "TORRENT_SUITE_PASSWORD, or TORRENT_SUITE_SESSION, or pass username= and api_key="
        )
    return found


def server_address(server: str) -> str:
    """The base URL of a Torrent Suite server as people write it: a name, an address, or that of its API."""
    if not isinstance(server, str):  # which is told there
        return platform_address(server)
    server = server.strip()
    if "://" not in server:
        server = f"http://{server}"
    return server.rstrip("/").removesuffix(_PATH)
