"""The connections that a client keeps, whatever it sends with."""

from __future__ import annotations

from typing import Any

from facade.http.fast_lines import Line
from facade.http.internals import pools_of


def kept_by(client: Any) -> list[Any]:
    """The connections of a client, on whatever loop."""
    transport = client._transport
    shortcut = getattr(transport, "_shortcut", None)
    found: list[Any] = []
    for each in [] if shortcut is None else shortcut._fast.all():
        found += each.lines.lines
    return found + [each for pool in pools_of(transport.client()) for each in pool.connections]


def free_of(client: Any) -> int:
    """How many of them nobody uses."""
    return sum(
        not (each._asked or each.should_close) if isinstance(each, Line) else each.is_idle() for each in kept_by(client)
    )
