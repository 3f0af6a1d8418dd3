# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Moments and days that JSON has as numbers or arrays: since 1970, as Java's dates are, or place by place, as Jackson
writes what has no zone. They remember what came."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from math import floor, isfinite
from typing import Any, NamedTuple

from .timestamps import Day, Timestamp

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)
_SECOND = 1_000_000
_MICROSECOND = datetime.timedelta(microseconds=1)
# Milliseconds of these are in the years 1973 to 5138, and so are seconds with a fraction.
_MILLISECONDS = range(10**11, 10**14)
_SECONDS = (10**8, 10**11)
# A year, a month and a day; with the time of day, to the minute, the second or the nanosecond.
_DAY_PLACES = 3
_LENGTHS = (_DAY_PLACES, 5, 6, 7)
_FIRST_YEAR = 1000


class TimestampFromJson(Timestamp):
    """A `datetime.datetime` with the number or array that came in `json` (absent after arithmetic or `replace`)."""

    __slots__ = ("json",)

    json: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        json = getattr(self, "json", None)
        plain = datetime.datetime.combine(self.date(), self.timetz())
        return super().__reduce_ex__(protocol) if json is None else (_remembering, (plain, json))


class DayFromJson(Day):
    """A `datetime.date` with the number or array that came in `json` (absent after arithmetic or `replace`)."""

    __slots__ = ("json",)

    json: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        json = getattr(self, "json", None)
        plain = datetime.date(self.year, self.month, self.day)
        return super().__reduce_ex__(protocol) if json is None else (remembering_day, (plain, json))


def _remembering(moment: datetime.datetime, json: Any) -> TimestampFromJson:
    found = TimestampFromJson.combine(moment.date(), moment.timetz())
    found.json = json
    return found


def remembering_day(day: datetime.date, json: Any) -> DayFromJson:
    """The day, with what it came as."""
    found = DayFromJson(day.year, day.month, day.day)
    found.json = json
    return found


class Form(NamedTuple):
    """How JSON has a moment. `read` raises ValueError, TypeError or OverflowError for what is none; `write` raises
    ValueError for a moment that this form cannot say."""

    name: str
    expected: str
    read: Callable[[Any], datetime.datetime]
    write: Callable[[datetime.datetime], Any]

    def moment(self, json: Any) -> TimestampFromJson:
        """The moment that came. Raises ValueError where there is none."""
        try:
            return _remembering(self.read(json), json)
        except (TypeError, OverflowError):
            raise ValueError(f"{str(json)[:40]} is no moment as {self.name}") from None

    def day(self, json: Any) -> DayFromJson:
        """The day that came: a moment at midnight. Raises ValueError where there is none."""
        moment = self.moment(json)
        if moment.time() != datetime.time() or (isinstance(json, list) and len(json) > _DAY_PLACES):
            raise ValueError(f"{str(json)[:40]} is no day as {self.name}")
        return remembering_day(moment, json)

    def write_day(self, day: datetime.date) -> Any:
        """A day as it is sent."""
        midnight = datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC)
        written = self.write(midnight)
        return written[:_DAY_PLACES] if isinstance(written, list) else written


def _from_milliseconds(json: Any) -> datetime.datetime:
    if not _is_number(json) or json != int(json):
        raise ValueError("no whole number")
    return _EPOCH + int(json) * _MILLISECOND


def _to_milliseconds(moment: datetime.datetime) -> int:
    return _since_1970(moment) // _MILLISECOND


def _from_seconds(json: Any) -> datetime.datetime:
    if not _is_number(json):
        raise ValueError("no number")
    # As the decimal that was written, of which a datetime holds six places.
    return _EPOCH + floor(Decimal(repr(json)) * _SECOND) * _MICROSECOND


def _to_seconds(moment: datetime.datetime) -> int | float:
    microseconds = _since_1970(moment) // _MICROSECOND
    return microseconds / _SECOND if microseconds % _SECOND else microseconds // _SECOND


def _is_number(json: Any) -> bool:
    return isinstance(json, (int, float)) and not isinstance(json, bool) and isfinite(json)


def _since_1970(moment: datetime.datetime) -> datetime.timedelta:
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no zone and is no point in time: give it one, such as datetime.UTC")
    return moment - _EPOCH


def _from_array(json: Any) -> datetime.datetime:
    if json.__class__ is not list or len(json) not in _LENGTHS or any(part.__class__ is not int for part in json):
        raise ValueError("no array of numbers")
    places: list[int] = json + [0] * (_LENGTHS[-1] - len(json))
    year, month, day, hour, minute, second, nanosecond = places
    return datetime.datetime(year, month, day, hour, minute, second, nanosecond // 1000, datetime.UTC)


def _to_array(moment: datetime.datetime) -> list[int]:
    utc = moment if moment.tzinfo is None else moment.astimezone(datetime.UTC)
    parts = [utc.year, utc.month, utc.day, utc.hour, utc.minute]
    if utc.second or utc.microsecond:
        parts.append(utc.second)
    return [*parts, 1000 * utc.microsecond] if utc.microsecond else parts


EPOCH_MILLISECONDS = Form("epoch-milliseconds", "milliseconds since 1970", _from_milliseconds, _to_milliseconds)
EPOCH_SECONDS = Form("epoch-seconds", "seconds since 1970", _from_seconds, _to_seconds)
ARRAY = Form("array", "array of year, month, day", _from_array, _to_array)


def form_of(json: Any) -> Form | None:
    """The form in which a value that should be text can only be a moment; None where it may be anything."""
    if json.__class__ is int:
        return EPOCH_MILLISECONDS if json in _MILLISECONDS else None
    if json.__class__ is float:
        return EPOCH_SECONDS if _SECONDS[0] <= json < _SECONDS[1] else None
    if json.__class__ is list and json and json[0].__class__ is int and json[0] >= _FIRST_YEAR:
        return ARRAY
    return None


def undeclared_moment(json: Any) -> TimestampFromJson:
    """The moment that a value of an unmistakable form is. An array says no zone, and as little as in text is one made
    up. Raises ValueError where there is none."""
    form = form_of(json)
    if form is None:
        raise ValueError(f"{str(json)[:40]} may be anything")
    moment = form.moment(json)
    return _remembering(moment.replace(tzinfo=None), json) if form is ARRAY else moment


def undeclared_day(json: Any) -> DayFromJson:
    """The same for a day."""
    form = form_of(json)
    if form is None:
        raise ValueError(f"{str(json)[:40]} may be anything")
    return form.day(json)
