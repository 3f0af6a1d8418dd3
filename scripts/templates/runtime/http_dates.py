"""Dates as HTTP has them (RFC 9110, 5.6.7): what Flask answers where its application has a date or a moment."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY, _LONG_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH, _TIME = f"(?P<month>{'|'.join(_MONTHS)})", r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
# Today's form, and the two that are obsolete and still to be read: of RFC 850, and of C's asctime.
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"{_DAY}, (?P<day>\d\d) {_MONTH} (?P<year>\d{{4}}) {_TIME} GMT",
        rf"{_LONG_DAY}, (?P<day>\d\d)-{_MONTH}-(?P<year>\d\d) {_TIME} GMT",
        rf"{_DAY} {_MONTH} (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})",
    )
)
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
    # Nearly all other text is sorted out by its first letter.
    if text[:1] not in "MTWFS":
        return None
    match = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if match is None:
        return None
    found = match.groupdict()
    month = _MONTHS.index(found["month"]) + 1
    rest = (int(found[name]) for name in ("day", "hour", "minute", "second"))
    return HttpDate(_year(found["year"]), month, *rest)


def _year(digits: str) -> int:
    if len(digits) > 2:
        return int(digits)
    now = datetime.datetime.now(datetime.UTC).year
    year = now - now % 100 + int(digits)
    return year - 100 if year > now + _AHEAD else year
