# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Decoders of moments and days: as text, and where the description says so as numbers or arrays."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from .drift import Place, Report, mismatch, report
from .json_moments import ARRAY, Form, remembering_day, undeclared_day, undeclared_moment
from .json_moments import EPOCH_MILLISECONDS as _MILLISECONDS
from .json_moments import EPOCH_SECONDS as _SECONDS
from .numerals import number_from_text
from .scalars import NO_CLASSES, Decoder
from .timestamps import Day, Timestamp
from .zones import day_of, moment_of, point_in_time


class Moments(Decoder):
    """Dates with a time: to `Timestamp`. Text that is no moment stays text; a number or an array that can only be one
    is read as such and told. `local` ones have no zone by description."""

    __slots__ = ("_local",)

    expected = "date-time"
    exact = NO_CLASSES

    def __init__(self, *, local: bool = False) -> None:
        self._local = local

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not str:
            mismatch(value, place, key, self.expected)
            return _read(undeclared_moment, value)
        try:
            return self.parse(value)
        except (ValueError, OverflowError, TypeError):
            report("format", place, key, self.expected, "other text")
            return value

    parse = staticmethod(Timestamp.parse)

    def fit(self, value: Any) -> int:
        if value.__class__ is not str:
            # Less than any alternative that takes a number or an array as it is.
            return 0 if _read(undeclared_moment, value) is value else 2
        try:
            Timestamp.parse(value)
        except (ValueError, OverflowError, TypeError):
            return 2
        # More than a day, which an HTTP date at midnight may be as well.
        return 12

    def formed(self, value: Any, sending: bool) -> Any:
        # What came from the platform goes back as it came.
        if not sending or not isinstance(value, datetime.date) or _came(value):
            return value
        return moment_of(value) if self._local else point_in_time(value)


class MillisecondMoments(Moments):
    """The same, of a platform that writes milliseconds where microseconds belong."""

    __slots__ = ()

    parse = staticmethod(Timestamp.parse_with_milliseconds)


class Days(Decoder):
    """Dates without a time: to `datetime.date`, if that writes back to the same text, or to `Day`, which an HTTP date
    at midnight is. A number or an array that can only be a day is read as such and told."""

    __slots__ = ()

    expected = "date"
    exact = NO_CLASSES

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        if value.__class__ is not str:
            mismatch(value, place, key, self.expected)
            return _read(undeclared_day, value)
        try:
            day = datetime.date.fromisoformat(value)
            if day.isoformat() == value:
                return day
        except ValueError:
            pass
        try:
            return Day.parse(value)
        except ValueError:
            report("format", place, key, self.expected, "other text")
            return value

    def fit(self, value: Any) -> int:
        if value.__class__ is not str:
            return 0 if _read(undeclared_day, value) is value else 2
        if len(value) == 10 and value[4:5] == "-":
            return 11
        try:
            Day.parse(value)
        except ValueError:
            return 0
        return 11

    def formed(self, value: Any, sending: bool) -> Any:
        return day_of(value) if sending and isinstance(value, datetime.date) else value


class InForm(Decoder):
    """Moments or days that JSON has in another form than text, as the description says. What else can only be one is
    read as such and told."""

    __slots__ = ("_meant", "_otherwise", "_read", "_write", "expected", "form")

    exact = NO_CLASSES

    def __init__(self, form: Form, otherwise: Decoder) -> None:
        days = isinstance(otherwise, Days)
        self.form = form
        self.expected = form.expected
        self._otherwise = otherwise
        self._read: Callable[[Any], Any] = form.day if days else form.moment
        self._write: Callable[[Any], Any] = form.write_day if days else form.write
        # An array says no zone.
        self._meant: Callable[[Any], Any] = day_of if days else moment_of if form is ARRAY else point_in_time

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        try:
            return self._read(value)
        except ValueError:
            mismatch(value, place, key, self.expected)
            return self._other(value)

    def _other(self, value: Any) -> Any:
        """A moment in another form, or in a number that came as text; else the value."""
        try:
            found = self._read(+number_from_text(value))
        except (ValueError, TypeError):
            found = self._otherwise(value, Report(), None)
            return remembering_day(found, value) if found.__class__ is datetime.date else found
        found.json = value
        return found

    def fit(self, value: Any) -> int:
        # More than a number; less than any alternative that takes text as it is.
        if _read(self._read, value) is not value:
            return 13
        return 0 if self._other(value) is value else 2

    def formed(self, value: Any, sending: bool) -> Any:
        if not isinstance(value, datetime.date):
            return value
        came = getattr(value, "json", None)
        if not sending and (came is not None or hasattr(value, "text")):
            return value
        if came is not None and _read(self._read, came) == value:
            return came
        return self._write(self._meant(value) if sending else value)


def _came(moment: datetime.date) -> bool:
    """Whether a moment is as the platform wrote it."""
    return hasattr(moment, "text") or hasattr(moment, "json")


def _read(read: Callable[[Any], Any], value: Any) -> Any:
    """What is read of a value, or the value itself where that cannot be."""
    try:
        return read(value)
    except ValueError:
        return value


MOMENT = Moments()
LOCAL_MOMENT = Moments(local=True)
MILLISECOND_MOMENT = MillisecondMoments(local=True)
DAY = Days()
EPOCH_MILLISECONDS = InForm(_MILLISECONDS, MOMENT)
EPOCH_SECONDS = InForm(_SECONDS, MOMENT)
MOMENT_ARRAY = InForm(ARRAY, MOMENT)
EPOCH_MILLISECONDS_DAY = InForm(_MILLISECONDS, DAY)
EPOCH_SECONDS_DAY = InForm(_SECONDS, DAY)
DAY_ARRAY = InForm(ARRAY, DAY)
