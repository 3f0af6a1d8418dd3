"""Moments and days that remember how they were written, so that they can be written back as they came."""

from __future__ import annotations

import datetime
import re
from typing import Any

from .http_dates import http_date

SHORTEST = len("20260102T03")
_SIX_DECIMALS = re.compile(r"\.\d{6}(?!\d)")
_ISO_LIKE = re.compile(r"\d{4}-?\d\d-?\d\d\D+\d\d")


class Timestamp(datetime.datetime):
    """A `datetime.datetime` with the platform's own spelling in `text` (absent after arithmetic or `replace`)."""

    __slots__ = ("text",)

    text: str

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """Read ISO 8601 and its usual relatives (a blank for the T, no zone, one to nine decimals, RFC 1123), and the
        dates of HTTP.

        A moment without a zone stays without one; a date of HTTP is always UTC. Raises ValueError for anything else,
        such as a date alone.
        """
        if len(text) < SHORTEST:
            raise ValueError(f"{text!r} has no time of day")
        try:
            moment = cls.fromisoformat(text)
        except ValueError:
            moment = cls._parse_unusual(text)
        moment.text = text
        return moment

    @classmethod
    def parse_with_milliseconds(cls, text: str) -> Timestamp:
        """The same for a platform that writes milliseconds where microseconds belong: `.000391` for 391 milliseconds.

        Its own spelling is then not what is sent; see `sent_text`.
        """
        moment = cls.parse(text)
        if not 0 < moment.microsecond < 1000 or not _SIX_DECIMALS.search(text):
            return moment
        meant = moment.replace(microsecond=1000 * moment.microsecond)
        meant.text = text
        return meant

    @classmethod
    def _parse_unusual(cls, text: str) -> Timestamp:
        # dateutil and email cost more to import than all other decoding; most answers never need them.
        if _ISO_LIKE.match(text):
            from dateutil import parser

            found = parser.parse(text)
        elif (numbers := http_date(text)) is not None:
            return cls(*numbers, tzinfo=datetime.UTC)
        else:
            from email.utils import parsedate_to_datetime

            found = parsedate_to_datetime(text)
        return cls.combine(found.date(), found.timetz())

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (_restored, (text, self.microsecond))


# Records that many items of a list refer to, such as formats and regions, come with the same moments each time.
_KEPT: dict[str, Timestamp] = {}
_MOST_KEPT = 1024
_read = datetime.datetime.fromisoformat
_pickled = datetime.datetime.__reduce__


def made(text: str) -> Timestamp:
    """The same as `parse`, for a text that is as long as moments are."""
    try:
        # By way of what is pickled of it, a moment becomes one of another class in two thirds of the time.
        moment = Timestamp(*_pickled(_read(text))[1])
    except ValueError:
        return Timestamp.parse(text)
    moment.text = text
    return moment


def kept(text: str) -> Timestamp:
    """The same; those that came last are made once."""
    moment = _KEPT.get(text)
    if moment is None:
        moment = made(text)
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        _KEPT[text] = moment
    return moment


def is_kept(text: str) -> bool:
    """Whether such a moment is at hand."""
    return text in _KEPT


def _restored(text: str, microsecond: int) -> Timestamp:
    moment = Timestamp.parse(text)
    if moment.microsecond != microsecond:
        moment = moment.replace(microsecond=microsecond)
        moment.text = text
    return moment


class Day(datetime.date):
    """A `datetime.date` that came as an HTTP date, with that in `text` (absent after arithmetic or `replace`)."""

    __slots__ = ("text",)

    text: str

    @classmethod
    def parse(cls, text: str) -> Day:
        """Read an HTTP date at midnight. Raises ValueError for anything else."""
        numbers = http_date(text)
        if numbers is None or any(numbers[3:]):
            raise ValueError(f"{text[:40]!r} is no day as an HTTP date")
        day = cls(*numbers[:3])
        day.text = text
        return day

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "text", None)
        return super().__reduce_ex__(protocol) if text is None else (Day.parse, (text,))


def wire_text(moment: datetime.date) -> str:
    """The text of a date or a moment: its own spelling when it has one, else ISO 8601 (UTC as `Z`)."""
    text = getattr(moment, "text", None)
    return text if isinstance(text, str) else _iso(moment)


def sent_text(moment: datetime.date) -> str:
    """The text to send for a date or a moment: the same, unless whoever reads its own spelling would take it for
    another moment, or it is not ISO 8601: servers that answer HTTP dates take none."""
    text = getattr(moment, "text", None)
    if not isinstance(text, str) or not text[:1].isdigit() or Timestamp.parse(text) != moment:
        return _iso(moment)
    return text


def _iso(moment: datetime.date) -> str:
    text = moment.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text
