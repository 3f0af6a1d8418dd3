"""Who a call comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Principal:
    """The credential that let a call in. `scheme` is "apiKey", "basic", "jwt", "psToken" or "none"."""

    scheme: str
    secret: str = ""
