"""The settings of Connected Insights from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..client.environment import settings_from, variable

_LOGINS = ("token", "api_key", "username")
_PLACE = ("domain", "workgroup", "language")
_PREFIX = "CONNECTED_INSIGHTS"


def insights_settings(given: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The settings for a client: what is given, and what variables such as `CONNECTED_INSIGHTS_URL` say besides.

    Raises ValueError when there is no address or there are no credentials.
    """
    place = {name: variable(f"{_PREFIX}_{name.upper()}", environment) for name in _PLACE}
    found = settings_from(_PREFIX, given, _LOGINS, ("password", "login_url"), environment)
    found = {name: value for name, value in place.items() if value} | found
    if not found.get("base_url") and not found.get("domain"):
        wanted = f"{_PREFIX}_URL, or {_PREFIX}_DOMAIN for a host in the cloud"
        raise ValueError(f"no address for Connected Insights: set {wanted}, or pass base_url= or domain=")
    if not any(found.get(name) for name in _LOGINS):
        wanted = f"{_PREFIX}_API_KEY, {_PREFIX}_TOKEN, or {_PREFIX}_USERNAME with {_PREFIX}_PASSWORD"
        raise ValueError(f"no credentials for Connected Insights: set {wanted}, or pass api_key=")
    return found
