"""Emedgene's settings from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

_LOGINS = ("token", "api_key", "username")
_OF_THE_LOGIN = (*_LOGINS, "password", "login_url", "auth_header")


def emedgene_settings(given: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The settings for a client: what is given, and what the environment has besides. Where a login is given, none is
    read.

    Raises ValueError when there is no address or there are no credentials.
    """
    environment = os.environ if environment is None else environment
    found = {"base_url": environment.get("EMEDGENE_URL")}
    if not any(given.get(name) for name in _LOGINS):
        found |= {name: environment.get(f"EMEDGENE_{name.upper()}") for name in _OF_THE_LOGIN}
    settings = {**{name: value for name, value in found.items() if value}, **given}
    if not settings.get("base_url"):
        raise ValueError("no address for Emedgene: set EMEDGENE_URL, or pass base_url=")
    if not any(settings.get(name) for name in _LOGINS):
        raise ValueError(
            "no credentials for Emedgene: set EMEDGENE_USERNAME with EMEDGENE_PASSWORD, EMEDGENE_API_KEY or "
            "EMEDGENE_TOKEN, or pass username= and password="
        )
    return settings
