"""Traffic for tests: recorded once, replayed without a network.

    from facade.testing import replay

    with replay("tests/cassettes/cases.yaml"), ICA(api_key="any") as ica:
        ...

Needs the extra `testing`. Everything here is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import AnswerRefused as AnswerRefused
    from .errors import CassetteUnusable as CassetteUnusable
    from .errors import NetworkBlocked as NetworkBlocked
    from .errors import NotRecorded as NotRecorded
    from .errors import RecordingFailed as RecordingFailed
    from .errors import ReplayError as ReplayError
    from .exchanges import Exchange as Exchange
    from .replaying import Tape as Tape
    from .replaying import replay as replay
    from .storing import about_of as about_of

_HOMES = {
    "AnswerRefused": "errors",
    "CassetteUnusable": "errors",
    "Exchange": "exchanges",
    "NetworkBlocked": "errors",
    "NotRecorded": "errors",
    "RecordingFailed": "errors",
    "ReplayError": "errors",
    "Tape": "replaying",
    "about_of": "storing",
    "replay": "replaying",
}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def _public(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'facade.testing' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return value


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is there.
    __getattr__ = _public


def __dir__() -> list[str]:
    return list(_HOMES)
