"""Emedgene's settings from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..client.environment import settings_from

_LOGINS = ("token", "api_key", "username")


def emedgene_settings(given: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The settings for a client: what is given, and what variables such as `EMEDGENE_URL` say besides.

    Raises ValueError when there is no address or there are no credentials.
    """
    found = settings_from("EMEDGENE", given, _LOGINS, ("password", "login_url", "auth_header"), environment)
    if not found.get("base_url"):
        raise ValueError("no address for Emedgene: set EMEDGENE_URL, or pass base_url=")
    if not any(found.get(name) for name in _LOGINS):
        wanted = "EMEDGENE_USERNAME with EMEDGENE_PASSWORD, EMEDGENE_API_KEY or EMEDGENE_TOKEN"
        raise ValueError(f"no credentials for Emedgene: set {wanted}, or pass username= and password=")
    return found
