# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Moments that are to be sent: points in time. One without a zone is none, unless the client was told which zone is
meant."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .unwritable import Unwritable

LOCAL, AS_IS = "local", "as is"
# The zone of moments without one: `LOCAL` is this machine's, `AS_IS` sends them as they are, None refuses them.
Zone = datetime.tzinfo | str | None
_ZONE: ContextVar[Zone] = ContextVar("zone", default=None)
_HINT = "give it one, such as datetime.UTC, or make the client with naive_datetimes="


@contextmanager
def naive_in(zone: Zone) -> Iterator[None]:
    """Take moments without a zone that are written meanwhile for moments in this one."""
    before = _ZONE.set(zone)
    try:
        yield
    finally:
        _ZONE.reset(before)


def point_in_time(moment: datetime.date) -> datetime.datetime:
    """The moment with its zone. Raises Unwritable for a day, and for a moment whose zone nobody knows."""
    found = moment_of(moment)
    if found.utcoffset() is not None:
        return found
    zone = _ZONE.get()
    if zone is None:
        raise Unwritable(f"{found.isoformat()} has no zone and is no point in time: {_HINT}")
    if isinstance(zone, str):
        return found if zone == AS_IS else found.astimezone()
    return found.replace(tzinfo=zone)


def moment_of(moment: datetime.date) -> datetime.datetime:
    """The moment itself. Raises Unwritable for a day, which has no time of day."""
    if not isinstance(moment, datetime.datetime):
        raise Unwritable(f"{moment.isoformat()} is a day, and a moment is asked for: give a datetime.datetime")
    # pandas has a moment that is none, and that differs from itself.
    if moment != moment:
        raise Unwritable(f"{moment} is no moment: leave it out, or give None")
    return moment


def day_of(day: datetime.date) -> datetime.date:
    """The day itself. Raises Unwritable for a moment: which day that is depends on where one is."""
    if isinstance(day, datetime.datetime):
        raise Unwritable(f"{day.isoformat()} is a moment, and a day is asked for: give its .date()")
    return day
