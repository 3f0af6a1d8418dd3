"""How the calls of a client are made: what its cheap copies can differ in."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from ..retries import Retries
from .flows import MOST_BYTES
from .versions import AUTO


class Options(NamedTuple):
    """The settings of calls.

    `timeout` is in seconds (or an `httpx.Timeout`), None for no limit. `naive_datetimes` is the zone of moments
    without one; None refuses them. `max_answer` is the number of bytes that an answer may have, None for any.
    `prefetch` says whether lists fetch a page ahead.
    """

    timeout: Any = 60.0
    retries: Retries = Retries()
    headers: tuple[tuple[str, str], ...] = ()
    api_version: str | None = None
    strict: bool = False
    unknown_keys: str = "refuse"
    naive_datetimes: datetime.tzinfo | str | None = None
    max_answer: int | None = MOST_BYTES
    prefetch: bool = True

    @property
    def pinned(self) -> str | None:
        """The version that operations with several are called in; None for the newest, from which `auto` begins too."""
        return None if self.api_version == AUTO else self.api_version
