"""Dates as HTTP has them, which Flask answers where its description has ISO 8601: the same moment, the same text."""

from __future__ import annotations

import copy
import datetime
import pickle
from email.utils import format_datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Report
from generated.runtime.filling import filler
from generated.runtime.model import to_json
from generated.runtime.timestamps import Day, Timestamp, sent_text, wire_text

UTC = datetime.UTC
FIX, RFC_850, ASCTIME = "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"
FORMS = [FIX, RFC_850, ASCTIME]
MIDNIGHTS = ["Sun, 06 Nov 1994 00:00:00 GMT", "Sunday, 06-Nov-94 00:00:00 GMT", "Sun Nov  6 00:00:00 1994"]
SECONDS = st.datetimes(min_value=datetime.datetime(1, 1, 2), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)


def decoded(decoder: Any, value: Any) -> tuple[Any, list[str]]:
    """The decoded value, which must be written as it came, and the kinds of what was told."""
    report = Report()
    found = decoder(value, report, None)
    assert to_json(found) == value
    return found, [drift.kind for drift in report.drifts]


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Fair(m.Model):
    """A model with a moment and a day."""

    opens: datetime.datetime
    day: datetime.date


Fair._describe(m.required("opens", "opens", d.MOMENT), m.required("day", "day", d.DAY))


@pytest.mark.parametrize("text", FORMS)
@pytest.mark.parametrize("decoder", [d.MOMENT, d.MILLISECOND_MOMENT, d.Nullable(d.MOMENT), d.AnyOf(d.TEXT, d.MOMENT)])
def test_each_form_is_the_moment_in_utc(text: str, decoder: Any) -> None:
    found, told = decoded(decoder, text)
    assert type(found) is Timestamp
    assert (found, found.tzinfo, told) == (datetime.datetime(1994, 11, 6, 8, 49, 37, tzinfo=UTC), UTC, [])


@given(SECONDS)
def test_every_moment_is_read_as_what_it_is(moment: datetime.datetime) -> None:
    for text in (format_datetime(moment, usegmt=True), moment.ctime()):
        assert decoded(d.MOMENT, text) == (moment, [])
        assert decoded(d.MOMENT, text)[0].tzinfo is UTC


def test_a_year_of_two_digits_is_at_most_fifty_years_ahead() -> None:
    now = datetime.datetime.now(UTC)
    for years in range(-49, 51):
        moment = datetime.datetime(now.year + years, 3, 1, 12, tzinfo=UTC)
        found, told = decoded(d.MOMENT, f"{moment:%A, %d-%b-%y} 12:00:00 GMT")
        assert (told, found.year % 100) == ([], moment.year % 100)
        assert -100 < found.year - now.year <= 50
        if years >= 0 or moment.year // 100 == now.year // 100:
            assert found == moment


@pytest.mark.parametrize(
    "text",
    [
        "Sun, 31 Feb 2026 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 06 Now 1994 08:49:37 GMT",
        "Sunday was the sixth",
        "Sun Nov 31 08:49:37 1994",
        "Wed",
    ],
)
def test_what_only_looks_like_one_stays_text_and_is_told(text: str) -> None:
    assert decoded(d.MOMENT, text) == (text, ["format"])
    assert decoded(d.DAY, text) == (text, ["format"])
    assert decoded(d.AnyOf(d.MOMENT, d.DAY, d.TEXT), text) == (text, [])


@pytest.mark.parametrize("text", MIDNIGHTS)
def test_a_day_at_midnight_is_the_day(text: str) -> None:
    found, told = decoded(d.DAY, text)
    assert isinstance(found, datetime.date)
    assert not isinstance(found, datetime.datetime)
    assert (found, hash(found), told) == (datetime.date(1994, 11, 6), hash(datetime.date(1994, 11, 6)), [])


@pytest.mark.parametrize("text", [*FORMS, FIX.replace("08:49:37", "00:00:01"), f"{MIDNIGHTS[0]} "])
def test_a_moment_within_a_day_is_no_day(text: str) -> None:
    assert decoded(d.DAY, text) == (text, ["format"])


@pytest.mark.parametrize("options", [(d.DAY, d.MOMENT, d.TEXT), (d.TEXT, d.MOMENT, d.DAY)])
def test_a_moment_is_taken_before_a_day_and_both_before_text(options: Any) -> None:
    either = d.AnyOf(*options)
    assert type(decoded(either, FIX)[0]) is Timestamp
    assert type(decoded(either, MIDNIGHTS[0])[0]) is Timestamp
    assert type(decoded(either, "1994-11-06")[0]) is datetime.date
    assert type(decoded(d.AnyOf(d.TEXT, d.DAY), MIDNIGHTS[0])[0]) is Day
    assert decoded(d.AnyOf(d.TEXT, d.DAY), FIX) == (FIX, [])


@pytest.mark.parametrize("value", [*map(Timestamp.parse, FORMS), *map(Day.parse, MIDNIGHTS)])
def test_copies_and_pickles_keep_the_text_and_what_is_calculated_does_not(value: Any) -> None:
    twins = [copy.copy(value), copy.deepcopy(value)]
    twins += [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for twin in twins:
        assert (type(twin), twin, wire_text(twin)) == (type(value), value, value.text)
    later = value + datetime.timedelta(days=1)
    for made in (later, value.replace(year=1995)):
        assert wire_text(made).startswith("199")
        assert pickle.loads(pickle.dumps(made)) == copy.copy(made) == made


@pytest.mark.parametrize("value", [*map(Timestamp.parse, FORMS), *map(Day.parse, MIDNIGHTS)])
def test_iso_8601_is_sent_since_servers_that_answer_these_take_none(value: Any) -> None:
    expected = "1994-11-06T08:49:37Z" if isinstance(value, Timestamp) else "1994-11-06"
    assert sent_text(value) == to_json([value], sending=True)[0] == expected


@pytest.mark.parametrize("by", ["loop", "function"])
@pytest.mark.parametrize("text", FORMS)
def test_models_hold_them_and_give_them_back(text: str, by: str) -> None:
    source, report = {"opens": text, "day": MIDNIGHTS[0]}, Report()
    fair = Fair.from_dict(source, report) if by == "loop" else filler(Fair)(Fair, source, report, None)
    same = Fair.from_dict({"opens": "1994-11-06T08:49:37Z", "day": "1994-11-06"})
    for twin in (fair, copy.deepcopy(fair), pickle.loads(pickle.dumps(fair)), attrs.evolve(fair)):
        assert twin == same
        assert twin.to_dict() == source
        assert to_json(twin, sending=True) == same.to_dict()
    assert report.drifts == []
    fair.opens, fair.day = datetime.datetime(2027, 1, 1, tzinfo=UTC), datetime.date(2027, 1, 1)
    assert fair.to_dict() == {"opens": "2027-01-01T00:00:00Z", "day": "2027-01-01"}
