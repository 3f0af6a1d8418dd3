"""Libraries that only `make test-data` has."""

from __future__ import annotations

import pytest

_REASON = "{} is not installed; `make test-data` has it"


def needs(*names: str) -> None:
    """Skip the module that calls this where one of these cannot be imported."""
    for name in names:
        pytest.importorskip(name, reason=_REASON.format(name))
