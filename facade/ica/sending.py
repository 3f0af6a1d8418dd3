"""How files go up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..http.proxies import Way


_MOST_AT_ONCE = 100


class Sending(NamedTuple):
    """The way to the storage, the size from which files go in parts, and how many files or parts at once."""

    way: Way
    multipart_from: int
    at_once: int


def checked_at_once(at_once: int) -> int:
    """How many files, parts or calls at once. Raises ValueError for what is no such number."""
    if isinstance(at_once, bool) or not isinstance(at_once, int) or not 1 <= at_once <= _MOST_AT_ONCE:
        raise ValueError(f"at_once={at_once!r}: give a number from 1 to {_MOST_AT_ONCE}")
    return at_once
