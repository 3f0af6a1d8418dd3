"""The platforms on loopback: real HTTP servers for tests, demos and measurements.

    from facade.sandbox import IcaSandbox

    with IcaSandbox() as box, ICA(api_key=box.api_key, base_url=box.base_url) as ica:
        ...

Needs the extra `sandbox`. Nothing here imports the clients that are tested against it, and each platform is imported
when it is first used: none needs what another is built on.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .connected_insights import ConnectedInsightsSandbox as ConnectedInsightsSandbox
    from .emedgene import EmedgeneSandbox as EmedgeneSandbox
    from .ica import IcaSandbox as IcaSandbox
    from .journal import Exchange as Exchange
    from .storage import Storage as Storage
    from .storage import StoredObject as StoredObject
    from .torrent_suite import TorrentSuiteSandbox as TorrentSuiteSandbox

_HOMES = {
    "ConnectedInsightsSandbox": "connected_insights",
    "EmedgeneSandbox": "emedgene",
    "Exchange": "journal",
    "IcaSandbox": "ica",
    "Storage": "storage",
    "StoredObject": "storage",
    "TorrentSuiteSandbox": "torrent_suite",
}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def _public(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'facade.sandbox' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return value


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is there.
    __getattr__ = _public


def __dir__() -> list[str]:
    return list(_HOMES)
