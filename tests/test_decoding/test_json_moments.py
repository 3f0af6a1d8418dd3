"""Moments that JSON has as numbers or arrays: declared ones are datetimes, and so are unmistakable ones, which are
told. All are given back as they came."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import Any

import attrs
import pytest

from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime import operations as op
from generated.runtime.drift import Drift, Report
from generated.runtime.filling import filler
from generated.runtime.model import to_json
from generated.runtime.payloads import payload_for
from generated.runtime.wire import pairs

UTC = datetime.UTC
NOON = datetime.datetime(2021, 3, 1, 10, 0, tzinfo=UTC)
DECLARED: list[tuple[Any, Any, datetime.date]] = [
    (d.EPOCH_MILLISECONDS, 1614592800123, NOON.replace(microsecond=123_000)),
    (d.EPOCH_MILLISECONDS, 1614592800000.0, NOON),
    (d.EPOCH_MILLISECONDS, 0, datetime.datetime(1970, 1, 1, tzinfo=UTC)),
    (d.EPOCH_MILLISECONDS, -1, datetime.datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)),
    (d.EPOCH_SECONDS, 1614592800, NOON),
    (d.EPOCH_SECONDS, 1614592800.1, NOON.replace(microsecond=100_000)),
    (d.EPOCH_SECONDS, json.loads("1614592800.123456789"), NOON.replace(microsecond=123_456)),
    (d.MOMENT_ARRAY, [2021, 3, 1, 10, 0], NOON),
    (d.MOMENT_ARRAY, [2021, 3, 1, 10, 0, 30], NOON.replace(second=30)),
    (d.MOMENT_ARRAY, [2021, 3, 1, 10, 0, 30, 123000789], NOON.replace(second=30, microsecond=123_000)),
    (d.MOMENT_ARRAY, [2021, 3, 1], NOON.replace(hour=0)),
    (d.DAY_ARRAY, [2021, 3, 1], datetime.date(2021, 3, 1)),
    (d.EPOCH_MILLISECONDS_DAY, 1614556800000, datetime.date(2021, 3, 1)),
    (d.EPOCH_SECONDS_DAY, 1614556800, datetime.date(2021, 3, 1)),
]
UNDECLARED: list[tuple[Any, Any, datetime.date]] = [
    (d.MOMENT, 1614592800123, NOON.replace(microsecond=123_000)),
    (d.MOMENT, 1614592800.25, NOON.replace(microsecond=250_000)),
    (d.MOMENT, [2021, 3, 1, 10, 0], NOON.replace(tzinfo=None)),
    (d.MILLISECOND_MOMENT, 1614592800000, NOON),
    (d.DAY, [2021, 3, 1], datetime.date(2021, 3, 1)),
    (d.DAY, 1614556800000, datetime.date(2021, 3, 1)),
    (d.EPOCH_MILLISECONDS, "1614592800123", NOON.replace(microsecond=123_000)),
    (d.EPOCH_MILLISECONDS, "2021-03-01T10:00:00+0000", NOON),
    (d.EPOCH_SECONDS, "1614592800.5", NOON.replace(microsecond=500_000)),
    (d.EPOCH_SECONDS, [2021, 3, 1, 10, 0], NOON.replace(tzinfo=None)),
    (d.MOMENT_ARRAY, 1614592800000, NOON),
    (d.DAY_ARRAY, "2021-03-01", datetime.date(2021, 3, 1)),
]


def _each(decoder: Any, *values: Any) -> list[tuple[Any, Any]]:
    return [(decoder, value) for value in values]


NONE: list[tuple[Any, Any]] = [
    *_each(d.MOMENT, 17, 1614592800, 10**14, -(10**12), 0.5, 1e300, True, {}, [], [1, 2, 3]),
    *_each(d.MOMENT, [2021, 13, 1], [2021, 3, 1, 10], [2021, "3", 1], [2021, 3, 1, 10, 0, 0, -1]),
    *_each(d.DAY, 1614592800123, [2021, 3, 1, 0, 0], [2021, 2, 30], 5),
    *_each(d.EPOCH_MILLISECONDS, 0.5, 10**17, 10**400, True, "soon", [], {}),
    *_each(d.EPOCH_SECONDS, 1e300, float("inf"), False, "", "NaN"),
    *_each(d.EPOCH_MILLISECONDS_DAY, 1614592800123, "1614592800123"),
    (d.MOMENT_ARRAY, [2021, 3, True]),
]


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Visit(m.Model):
    """A model of moments."""

    at: datetime.datetime
    day: datetime.date
    others: list[datetime.datetime]
    by_name: dict[str, datetime.datetime]
    text: datetime.datetime


Visit._describe(
    m.required("at", "at", d.EPOCH_MILLISECONDS),
    m.optional("day", "day", d.DAY_ARRAY, null=True),
    m.optional("others", "others", d.Nullable(d.ListOf(d.EPOCH_SECONDS))),
    m.optional("byName", "by_name", d.MapOf(d.AnyOf(d.BOOLEAN, d.MOMENT_ARRAY))),
    m.optional("text", "text", d.MOMENT),
    rest=d.EPOCH_SECONDS,
)
SOURCE: dict[str, Any] = {
    "at": 1614592800123,
    "day": [2021, 3, 1],
    "others": [1614592800, 1614592800.5],
    "byName": {"a": [2021, 3, 1, 10, 0, 30, 123000789]},
    "text": 1614592800123,
    "undeclared": 1614592800.25,
}


def decoded(decoder: Any, value: Any) -> tuple[Any, list[Drift]]:
    """The decoded value, which must be written as it came, and what was told."""
    report = Report()
    found = decoder(value, report, "here")
    written = to_json(decoder.formed(found, False))
    assert (written, type(written)) == (value, type(value))
    return found, report.drifts


@pytest.mark.parametrize(("decoder", "value", "wanted"), DECLARED)
def test_a_declared_form_is_a_moment_and_sent_as_it_came(decoder: Any, value: Any, wanted: datetime.date) -> None:
    found, told = decoded(decoder, value)
    assert (found, told) == (wanted, [])
    assert getattr(found, "tzinfo", UTC) is UTC
    assert to_json(decoder.formed(found, True), sending=True) == value
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert (type(twin), twin, to_json(twin)) == (type(found), wanted, value)


@pytest.mark.parametrize(("decoder", "value", "wanted"), UNDECLARED)
def test_an_unmistakable_form_is_a_moment_and_told_once(decoder: Any, value: Any, wanted: datetime.date) -> None:
    found, told = decoded(decoder, value)
    assert (found, [drift.kind for drift in told]) == (wanted, ["type"])
    assert decoded(d.AnyOf(d.BOOLEAN, decoder), value)[0] == wanted
    assert pickle.loads(pickle.dumps(found)) == wanted


@pytest.mark.parametrize(("decoder", "value"), NONE)
def test_anything_else_stays_what_it_is_and_is_told(decoder: Any, value: Any) -> None:
    found, told = decoded(decoder, value)
    assert found is value
    assert len(told) == 1


def test_whatever_takes_numbers_or_arrays_takes_them_first() -> None:
    for other, value in ((d.INTEGER, 1614592800123), (d.NUMBER, 1614592800.5), (d.ListOf(d.INTEGER), [2021, 3, 1])):
        for options in ((other, d.MOMENT), (d.MOMENT, other)):
            assert decoded(d.AnyOf(*options), value) == (value, [])


@pytest.mark.parametrize(
    ("decoder", "moment", "written"),
    [
        (d.EPOCH_MILLISECONDS, NOON.replace(microsecond=123_456), 1614592800123),
        (d.EPOCH_MILLISECONDS, NOON.astimezone(datetime.timezone(datetime.timedelta(hours=5))), 1614592800000),
        (d.EPOCH_SECONDS, NOON, 1614592800),
        (d.EPOCH_SECONDS, NOON.replace(microsecond=123_456), 1614592800.123456),
        (d.EPOCH_SECONDS, datetime.datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), -0.5),
        (d.MOMENT_ARRAY, NOON, [2021, 3, 1, 10, 0]),
        (d.MOMENT_ARRAY, NOON.replace(tzinfo=None, second=5), [2021, 3, 1, 10, 0, 5]),
        (d.MOMENT_ARRAY, NOON.replace(microsecond=7), [2021, 3, 1, 10, 0, 0, 7000]),
        (d.DAY_ARRAY, datetime.date(2021, 3, 1), [2021, 3, 1]),
        (d.EPOCH_MILLISECONDS_DAY, datetime.date(2021, 3, 1), 1614556800000),
        (d.EPOCH_MILLISECONDS, decoded(d.MOMENT, "2021-03-01T10:00:00+0000")[0], 1614592800000),
        (d.MOMENT, decoded(d.EPOCH_MILLISECONDS, 1614592800123)[0], "2021-03-01T10:00:00.123000Z"),
        (d.EPOCH_SECONDS, decoded(d.EPOCH_MILLISECONDS, 1614592800500)[0], 1614592800.5),
    ],
)
def test_what_is_sent_has_the_declared_form(decoder: Any, moment: datetime.date, written: Any) -> None:
    assert to_json(decoder.formed(moment, True), sending=True) == written
    assert json.loads(bytes(payload_for(op.body("application/json", "json", decoder), moment).content)) == written  # type: ignore[arg-type]


def test_a_moment_without_a_zone_is_no_point_in_time() -> None:
    visit = Visit.from_dict(SOURCE)
    visit.at = datetime.datetime(2021, 3, 1)
    with pytest.raises(ValueError, match=r"has no zone.*datetime\.UTC"):
        visit.to_dict()


@pytest.mark.parametrize("by", ["loop", "function"])
def test_models_hold_moments_and_give_json_back(by: str) -> None:
    report = Report()
    visit: Any = Visit.from_dict(SOURCE, report) if by == "loop" else filler(Visit)(Visit, SOURCE, report, None)
    assert [drift.pointer for drift in report.drifts] == ["/text"]
    assert visit.others[1] - visit.others[0] == datetime.timedelta(seconds=0.5)
    assert visit.day == datetime.date(2021, 3, 1)
    for twin in (visit, copy.deepcopy(visit), pickle.loads(pickle.dumps(visit)), attrs.evolve(visit)):
        assert (twin, twin.to_dict()) == (visit, SOURCE)
        assert to_json(twin, sending=True) == {**SOURCE, "text": "2021-03-01T10:00:00.123000Z"}
    visit.at += datetime.timedelta(hours=1)
    visit.others.append(NOON)
    visit.day = None
    visit.additional_properties["more"] = NOON
    changed = {"at": 1614596400123, "others": [*SOURCE["others"], 1614592800], "day": None, "more": 1614592800}
    assert visit.to_dict() == {**SOURCE, **changed}
    assert Visit.from_dict(visit.to_dict()) == visit


@pytest.mark.parametrize("kind", ["json", "form", "multipart"])
def test_moments_in_plain_mappings_are_sent_in_the_declared_form(kind: str) -> None:
    form = op.body("application/json", kind, d.ModelOf(Visit))
    for body in ({"at": NOON, "day": None, "byName": {"a": NOON}}, Visit.from_dict({"at": 1614592800000})):
        payload = payload_for(form, body)
        assert b"1614592800000" in (payload.content or payload.parts[0][1][1])  # type: ignore[index]


def test_parameters_are_written_in_the_declared_form() -> None:
    for decoder in (d.EPOCH_MILLISECONDS, d.ListOf(d.EPOCH_MILLISECONDS)):
        value = NOON if decoder is d.EPOCH_MILLISECONDS else [NOON]
        assert pairs(op.query("since", decoder), value) == [("since", "1614592800000")]
