"""What holds for all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from facade.http.shortcut import Shortcut

from .tally import Table
from .tally import tally as tally

# The same examples in every run; HYPOTHESIS_PROFILE=search looks for others. Neither judges how fast a machine is.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", _PATIENT, derandomize=True)
settings.register_profile("search", _PATIENT)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

# What this machine has to say of the way out is no part of any test; those about it say it themselves.
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]

# `make test-httpx-transport` has everything that is awaited sent by httpx.
if os.environ.get("FACADE_TRANSPORT") == "httpx":
    Shortcut.of = lambda self, request, effect: None  # type: ignore[method-assign]


def pytest_configure(config: pytest.Config) -> None:
    """Have what tests count shown at the end."""
    config.pluginmanager.register(Table(), "tally")
