"""How files go up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..http.proxies import Way


class Sending(NamedTuple):
    """The way to the storage, the size from which files go in parts, and how many files or parts at once."""

    way: Way
    multipart_from: int
    at_once: int
