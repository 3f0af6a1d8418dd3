"""Platforms themselves: which of them the environment has credentials for, and what is not recorded there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from tests.scenarios import SANDBOXES, Scenario


def login_for(scenario: Scenario, environment: Mapping[str, str] = os.environ) -> str | None:
    """The login by which a scenario can be played at its platform, None where the environment has none for it.

    A scenario that signs in as most do takes any login that is there.
    """
    live = SANDBOXES[scenario.platform].live
    wanted = list(live) if scenario.login == "key" else [scenario.login]
    there = (login for login in wanted if all(environment.get(name) for name in live.get(login, ("",))))
    return next(there, None)


def is_live(platform: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the environment has credentials for a platform."""
    return any(all(environment.get(name) for name in names) for names in SANDBOXES[platform].live.values())


def settings_for(scenario: Scenario) -> dict[str, Any]:
    """The settings for a client of the platform itself, as `from_env` finds them."""
    return SANDBOXES[scenario.platform].live_settings(login_for(scenario) or scenario.login)


def reason_to_skip(scenario: Scenario, *, writes: bool) -> str | None:
    """Why a scenario is not played at the platform itself, None where it is."""
    if scenario.needs_sandbox:
        return "needs a sandbox"
    if scenario.writes and not writes:
        return "writes; record it with --writes"
    if login_for(scenario) is None:
        return f"no credentials for the login {scenario.login!r}"
    return None
