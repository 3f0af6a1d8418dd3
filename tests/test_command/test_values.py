"""What is typed, read by types that no platform here may have."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from facade.command.arguments import Argument
from facade.command.misuse import Misused
from facade.command.values import value_of, whole_value
from facade.command.words import type_in_words
from generated.runtime import decoders as d
from generated.runtime import operations as op
from generated.runtime.enums import Constants, NumberEnum, TextEnum
from generated.runtime.filterable import Asked


class _Soil(TextEnum):
    LOAM = "loam"
    SAND = "sand"


class _Depth(NumberEnum):
    SHALLOW = 5
    DEEP = 20


class _Mixed(Constants):
    KNOWN = (1, "one", True)


UTC = datetime.UTC
LISTED = d.ListOf(d.OneValueOf(_Soil))
EITHER = d.AnyOf(d.INTEGER, d.ListOf(d.INTEGER))


def _value(decoder: Any, *texts: str, asked: Asked | None = None) -> Any:
    parameter = op.query("plot", decoder)
    operation = op.operation("x", "x", "t", "GET", "/", parameters=(parameter,), asked={"plot": asked} if asked else {})
    return value_of(operation, Argument("plot", False, parameter), list(texts))


@pytest.mark.parametrize(
    ("decoder", "texts", "value"),
    [
        (d.TEXT, ["007"], "007"),
        (d.INTEGER, ["-7"], -7),
        (d.NUMBER, ["0.1"], 0.1),
        (d.NUMBER, ["12345678901234567890"], 12345678901234567890),
        (d.BOOLEAN, ["TRUE"], True),
        (d.Nullable(d.BOOLEAN), ["false"], False),
        (d.OneValueOf(_Soil), ["loam"], _Soil.LOAM),
        (d.OneValueOf(_Soil), ["peat"], "peat"),
        (d.OneValueOf(_Depth), ["20"], _Depth.DEEP),
        (d.OneValueOf(_Mixed), ["one"], "one"),
        (LISTED, ["sand"], [_Soil.SAND]),
        (LISTED, ["sand", "loam"], [_Soil.SAND, _Soil.LOAM]),
        (d.ListOf(d.TEXT), ["a,b"], ["a,b"]),
        (EITHER, ["1"], 1),
        (EITHER, ["1", "2"], [1, 2]),
        (d.AnyOf(d.TEXT, d.INTEGER), ["7"], 7),
        (d.AnyOf(d.TEXT, d.INTEGER), ["seven"], "seven"),
        (d.DAY, ["2026-12-31"], datetime.date(2026, 12, 31)),
        (d.EPOCH_SECONDS_DAY, ["2026-12-31"], datetime.date(2026, 12, 31)),
        (d.MOMENT, ["2026-12-31T23:59Z"], datetime.datetime(2026, 12, 31, 23, 59, tzinfo=UTC)),
        (d.EPOCH_MILLISECONDS, ["2026-12-31T23:59Z"], datetime.datetime(2026, 12, 31, 23, 59, tzinfo=UTC)),
        (d.LOCAL_MOMENT, ["2026-12-31T23:59"], datetime.datetime(2026, 12, 31, 23, 59)),
        (d.MapOf(d.INTEGER), ['{"a": 1}'], {"a": 1}),
        (d.ANY, ["[1]"], [1]),
        (d.ANY, ["word"], "word"),
    ],
)
def test_each_type_reads_its_own(decoder: Any, texts: list[str], value: Any) -> None:
    found = _value(decoder, *texts)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("decoder", "texts", "said"),
    [
        (d.INTEGER, ["1_000"], "plot=1_000: this is no whole number"),
        (d.INTEGER, ["٣"], "no whole number"),
        (d.NUMBER, ["nan"], "plot=nan: this is no number"),
        (d.BOOLEAN, ["1"], "type true or false"),
        (d.OneValueOf(_Soil), ["lome"], "plot=lome: did you mean loam? (plot:='\"lome\"' sends it as it is)"),
        (d.OneValueOf(_Depth), ["6"], "its values are: 5, 20"),
        (d.DAY, ["2026-12-31T00:00Z"], "type a day, such as"),
        (d.MOMENT, ["2026-12-31T23:59"], "which zone? Type 2026-12-31T23:59Z for UTC"),
        (d.TEXT, ["a", "b"], "plot= is one value, and was given 2 times"),
        (d.MapOf(d.TEXT), ["a"], "type it as JSON, plot:='{...}'"),
        (d.AnyOf(d.INTEGER, d.BOOLEAN), ["x"], "no whole number"),
        (d.NULL, ["x"], "takes nothing but to be left out"),
    ],
)
def test_what_is_no_value_of_a_type_is_refused(decoder: Any, texts: list[str], said: str) -> None:
    with pytest.raises(Misused) as caught:
        _value(decoder, *texts)
    assert said in str(caught.value)


def test_a_server_that_reads_words_gets_them() -> None:
    asked = Asked(values=("any",), truths=("yes", "no"))
    assert [_value(d.TEXT, text, asked=asked) for text in ("any", "true", "yes")] == ["any", True, "yes"]
    assert _value(d.TEXT, "a", "b", asked=Asked(listed=True)) == ["a", "b"]


def test_one_item_that_is_typed_as_json_is_the_list_of_it() -> None:
    argument = Argument("plot", False, op.query("plot", LISTED))
    assert whole_value(argument, "new") == ["new"]
    assert whole_value(argument, ["new"]) == ["new"]
    assert whole_value(None, "new") == "new"


def test_types_are_said_in_words() -> None:
    endless = d.Alias("Endless")
    endless.define(d.ListOf(endless))
    assert type_in_words(d.ListOf(d.AnyOf(d.MOMENT, d.INTEGER))) == "list of moment or whole number"
    assert type_in_words(d.MapOf(d.Nullable(d.DAY))) == "map to day"
    assert type_in_words(endless).endswith("...")
