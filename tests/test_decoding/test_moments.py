"""Moments in every spelling that platforms use become datetimes, and are written back letter for letter."""

from __future__ import annotations

import copy
import datetime
import itertools
import json
import pickle
from typing import Any

import pytest

from generated.runtime.decoders import DAY, MILLISECOND_MOMENT, MOMENT
from generated.runtime.drift import Report
from generated.runtime.model import to_json
from generated.runtime.timestamps import Timestamp, sent_text, wire_text

UTC = datetime.UTC
DECIMALS = ["", *(f".{'123456789'[:count]}" for count in range(1, 10))]
ZONES = {"": None, "Z": 0, "+00:00": 0, "+0000": 0, "-00:00": 0, "+05:30": 330, "-0800": -480, "+02": 120}
SPELLINGS = [
    f"2026-11-22{gap}09:54:16{decimals}{zone}" for gap, decimals, zone in itertools.product("T ", DECIMALS, ZONES)
]
UNUSUAL = {
    "2026-11-22t09:54:16z": datetime.datetime(2026, 11, 22, 9, 54, 16, tzinfo=UTC),
    "2026-11-22T09:54": datetime.datetime(2026, 11, 22, 9, 54),
    "2026-11-22T09:54Z": datetime.datetime(2026, 11, 22, 9, 54, tzinfo=UTC),
    "2026-11-22T09:54:16,5Z": datetime.datetime(2026, 11, 22, 9, 54, 16, 500_000, tzinfo=UTC),
    "20261122T095416Z": datetime.datetime(2026, 11, 22, 9, 54, 16, tzinfo=UTC),
    "2026-11-22 09:54:16 +0000": datetime.datetime(2026, 11, 22, 9, 54, 16, tzinfo=UTC),
    "2026-11-22  09:54:16": datetime.datetime(2026, 11, 22, 9, 54, 16),
    "Sun, 22 Nov 2026 09:54:16 GMT": datetime.datetime(2026, 11, 22, 9, 54, 16, tzinfo=UTC),
    "Sun, 22 Nov 2026 09:54:16 +0100": datetime.datetime(2026, 11, 22, 8, 54, 16, tzinfo=UTC),
    "0001-01-01T00:00:00Z": datetime.datetime(1, 1, 1, tzinfo=UTC),
    "9999-12-31T23:59:59.999999999+00:00": datetime.datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
}
WRONG = ["", "soon", "2026-11-22", "20261122", "2026-W47-7", "2026-02-30T00:00:00Z", "2026-11-22T25:00:00Z", "09:54:16"]
WRONG += [
    "1700000000",
    "2026-11-22T09:54:16Z_NEXT",
    "2026-13-22T09:54:16Z",
    "None",
    "\u0662\u0660\u0662\u0666",
    "T",
    "Z",
]


def decoded(decoder: Any, value: Any) -> tuple[Any, list[str]]:
    """The decoded value and the kinds of what was told."""
    report = Report()
    return decoder(value, report, None), [drift.kind for drift in report.drifts]


@pytest.mark.parametrize("text", SPELLINGS)
def test_every_spelling_is_a_moment_and_is_kept(text: str) -> None:
    moment, told = decoded(MOMENT, text)
    assert isinstance(moment, datetime.datetime)
    assert told == []
    assert to_json(moment) == text
    decimals = text[19:].split("+")[0].split("-")[0].removesuffix("Z")
    zone = ZONES[text[19 + len(decimals) :]]
    offset = None if zone is None else datetime.timedelta(minutes=zone)
    assert moment.replace(tzinfo=None) == datetime.datetime(2026, 11, 22, 9, 54, 16, int(f"{decimals[1:7]:0<6}"))
    assert moment.utcoffset() == offset


@pytest.mark.parametrize("text", UNUSUAL)
def test_other_spellings_are_moments_too(text: str) -> None:
    moment, told = decoded(MOMENT, text)
    assert moment == UNUSUAL[text]
    assert told == []
    assert to_json(moment) == text


@pytest.mark.parametrize("text", WRONG)
def test_text_that_is_no_moment_stays_text_and_is_told(text: str) -> None:
    assert decoded(MOMENT, text) == (text, ["format"])


@pytest.mark.parametrize("value", [1_700_000_000, 1.5, True, [], {}])
def test_what_is_no_text_is_no_moment(value: Any) -> None:
    assert decoded(MOMENT, value) == (value, ["type"])


def test_null_is_no_moment() -> None:
    assert decoded(MOMENT, None) == (None, ["null"])


@pytest.mark.parametrize("text", [*SPELLINGS[::7], *UNUSUAL])
def test_copies_and_pickles_keep_the_spelling(text: str) -> None:
    moment = Timestamp.parse(text)
    twins = [copy.copy(moment), copy.deepcopy(moment)]
    twins += [pickle.loads(pickle.dumps(moment, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for twin in twins:
        assert (type(twin), twin, wire_text(twin)) == (Timestamp, moment, text)


def test_what_is_calculated_is_written_anew() -> None:
    moment = Timestamp.parse("2026-11-22 09:54:16.5+0000")
    assert wire_text(moment + datetime.timedelta(hours=1)) == "2026-11-22T10:54:16.500000Z"
    assert wire_text(moment.replace(microsecond=0)) == "2026-11-22T09:54:16Z"
    assert wire_text(moment.astimezone(datetime.timezone(datetime.timedelta(hours=2)))).endswith(
        "11:54:16.500000+02:00"
    )
    later = pickle.loads(pickle.dumps(moment + datetime.timedelta(hours=1)))
    assert wire_text(later) == "2026-11-22T10:54:16.500000Z"


def test_a_moment_is_a_datetime_in_every_other_way() -> None:
    moment = Timestamp.parse("2026-11-22T09:54:16Z")
    same = datetime.datetime(2026, 11, 22, 9, 54, 16, tzinfo=UTC)
    assert (moment, hash(moment), moment.isoformat()) == (same, hash(same), same.isoformat())
    assert moment - same == datetime.timedelta()
    assert sorted([moment, same - datetime.timedelta(1)])[1] is moment


@pytest.mark.parametrize("text", ["2026-11-22", "0001-01-01", "9999-12-31", "2024-02-29"])
def test_days_are_dates(text: str) -> None:
    day, told = decoded(DAY, text)
    assert type(day) is datetime.date
    assert (to_json(day), told) == (text, [])


@pytest.mark.parametrize("text", ["", "20261122", "2026-W47-7", "2026-02-29", "2026-11-22T00:00:00", "22.11.2026"])
def test_days_in_other_spellings_stay_text_and_are_told(text: str) -> None:
    assert decoded(DAY, text) == (text, ["format"])


def test_moments_survive_json() -> None:
    texts = [*SPELLINGS, *UNUSUAL]
    moments = [decoded(MOMENT, text)[0] for text in texts]
    assert json.loads(json.dumps(to_json(moments))) == texts


@pytest.mark.parametrize(
    ("text", "microsecond"),
    [
        ("2026-01-05T08:30:00.000391+00:00", 391_000),
        ("2026-01-05T08:30:00.000007+00:00", 7_000),
        ("2026-01-05T08:30:00+00:00", 0),
        ("2026-01-05T08:30:00.000000+00:00", 0),
        ("2026-01-05T08:30:00.520820", 520_820),
        ("2026-01-05T08:30:00.391Z", 391_000),
        ("2026-01-05T08:30:00.0004Z", 400),
        ("2026-01-05T08:30:00.000391250Z", 391),
    ],
)
def test_milliseconds_in_the_place_of_microseconds_are_read_as_such(text: str, microsecond: int) -> None:
    moment, told = decoded(MILLISECOND_MOMENT, text)
    assert (type(moment), moment.microsecond, told) == (Timestamp, microsecond, [])
    for other in (moment, copy.deepcopy(moment), pickle.loads(pickle.dumps(moment))):
        assert (other, wire_text(other)) == (moment, text)
        assert Timestamp.parse(sent_text(other)) == moment
    assert to_json({"at": moment}) == {"at": text}


def test_what_is_sent_of_a_moment_is_its_own_spelling_where_that_says_the_same() -> None:
    for text in SPELLINGS:
        assert sent_text(Timestamp.parse(text)) == text
    assert (
        sent_text(decoded(MILLISECOND_MOMENT, "2026-01-05T08:30:00.000391+00:00")[0]) == "2026-01-05T08:30:00.391000Z"
    )
