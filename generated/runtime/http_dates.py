# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Dates as HTTP has them (RFC 9110, 5.6.7): what Flask answers where its application has a date or a moment."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERS = {name: number for number, name in enumerate(_MONTHS, 1)}
_DAY, _LONG_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH, _TIME = f"({'|'.join(_MONTHS)})", r"(\d\d):(\d\d):(\d\d)"
# Today's form, and the two that are obsolete and still to be read: of RFC 850, and of C's asctime.
_TODAYS = re.compile(rf"{_DAY}, (\d\d) {_MONTH} (\d{{4}}) {_TIME} GMT", re.ASCII)
_RFC_850 = re.compile(rf"{_LONG_DAY}, (\d\d)-{_MONTH}-(\d\d) {_TIME} GMT", re.ASCII)
_ASCTIME = re.compile(rf"{_DAY} {_MONTH} ([ \d]\d) {_TIME} (\d{{4}})", re.ASCII)
# A year of two digits that seems further ahead than this is one of the century before.
_AHEAD = 50


class HttpDate(NamedTuple):
    """The numbers in an HTTP date, which is always UTC; not every such day or time exists."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int


def http_date(text: str) -> HttpDate | None:
    """The numbers in a text that is an HTTP date, else None."""
    if match := _TODAYS.fullmatch(text) or _RFC_850.fullmatch(text):
        day, month, year, hour, minute, second = match.groups()
    elif match := _ASCTIME.fullmatch(text):
        month, day, hour, minute, second, year = match.groups()
    else:
        return None
    return HttpDate(_year(year), _NUMBERS[month], int(day), int(hour), int(minute), int(second))


def _year(digits: str) -> int:
    if len(digits) > 2:
        return int(digits)
    now = datetime.datetime.now(datetime.UTC).year
    year = now - now % 100 + int(digits)
    return year - 100 if year > now + _AHEAD else year
