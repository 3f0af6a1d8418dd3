"""Numbers that came as text, as Python's decimals do: they are numbers, told once, and written as they came."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Drift, Report
from generated.runtime.enums import TextEnum
from generated.runtime.filling import filler
from generated.runtime.model import to_json
from generated.runtime.numerals import FloatFromText, IntegerFromText, number_from_text
from generated.runtime.wire import text as written

NUMBERS = {
    "12.50": 12.5,
    "0.1": 0.1,
    "-0.00": -0.0,
    "1E+2": 100.0,
    "1e-7": 1e-7,
    "0E-10": 0.0,
    "17": 17,
    "-3": -3,
    "0": 0,
    "100.0": 100.0,
    str(2**80): 2**80,
    "123456789.123456": 123456789.123456,
    "-1.5e300": -1.5e300,
}
# Spellings of ids and of what JSON has no number for, and numbers that a float does not hold.
OTHER = ["", " 1", "1 ", "+5", "007", "00.5", ".5", "5.", "1_000", "1,5", "0x10", "NaN", "Infinity", "-", "one", "true"]
OTHER += ["\u0661\u0662", "12.5\n", "0.10000000000000000001", "9007199254740993.0", "1e400", "1e-400", "1" * 5000]


class Kind(TextEnum):
    """Known words."""

    BEAM = "beam"


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Scale(m.Model):
    """A model of numbers."""

    weight: float
    pieces: int
    each: list[float]


Scale._describe(
    m.required("weight", "weight", d.NUMBER),
    m.optional("pieces", "pieces", d.INTEGER),
    m.optional("each", "each", d.ListOf(d.NUMBER)),
)
SOURCE: dict[str, Any] = {"weight": "12.50", "pieces": "17", "each": [1.5, "2.50", 3]}


def decoded(decoder: Any, value: Any) -> tuple[Any, list[Drift]]:
    """The decoded value, which must be written as it came, and what was told."""
    report = Report()
    found = decoder(value, report, "here")
    assert to_json(found) == value
    return found, report.drifts


@pytest.mark.parametrize("text", NUMBERS)
@pytest.mark.parametrize("decoder", [d.NUMBER, d.Nullable(d.NUMBER), d.AnyOf(d.BOOLEAN, d.NUMBER), d.AnyOf(d.NUMBER)])
def test_a_number_in_text_is_a_number_and_told(decoder: Any, text: str) -> None:
    found, told = decoded(decoder, text)
    assert found == NUMBERS[text]
    assert isinstance(found, int) is isinstance(NUMBERS[text], int)
    assert told == [Drift("type", "/here", "number", "string")]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_whole_number_in_text_is_one(text: str) -> None:
    found, told = decoded(d.INTEGER, text)
    assert (found == NUMBERS[text]) is (NUMBERS[text] == int(NUMBERS[text]))
    assert told == [Drift("type", "/here", "integer", "string")]


@pytest.mark.parametrize("text", OTHER)
def test_other_text_stays_text_and_is_told(text: str) -> None:
    for decoder in (d.NUMBER, d.INTEGER):
        found, (drift,) = decoded(decoder, text)
        assert type(found) is str
        assert drift.kind == "type"


@given(st.decimals(allow_nan=False, allow_infinity=False) | st.floats(allow_nan=False, allow_infinity=False).map(repr))
def test_any_decimal_is_read_without_loss_or_not_at_all(value: Decimal | str) -> None:
    text = str(value)
    found, told = decoded(d.NUMBER, text)
    assert len(told) == 1
    exact = Decimal(repr(float(text))) == Decimal(text)
    short = len(text.upper().partition("E")[2].lstrip("+-")) < 4
    whole = text.lstrip("-").isdigit()
    assert isinstance(found, str) is not (whole or (exact and short))
    if not isinstance(found, str):
        assert Decimal(repr(found)) == Decimal(text)


@given(st.integers())
def test_any_whole_number_is_read_exactly(number: int) -> None:
    found, _ = decoded(d.INTEGER, str(number))
    assert (found, type(found)) == (number, IntegerFromText)


@given(st.text())
def test_any_text_is_given_back(text: str) -> None:
    decoded(d.AnyOf(d.NUMBER, d.MOMENT, d.DAY, d.BOOLEAN), text)


@pytest.mark.parametrize("text", ["12.50", "17"])
def test_whatever_takes_text_takes_it_first(text: str) -> None:
    for options in ((d.NUMBER, d.TEXT), (d.TEXT, d.NUMBER), (d.INTEGER, d.ANY), (d.NUMBER, d.BINARY)):
        assert decoded(d.AnyOf(*options), text) == (text, [])
        assert type(decoded(d.AnyOf(*options), text)[0]) is str
    for kinds in ((d.OneValueOf(Kind), d.NUMBER), (d.NUMBER, d.OneValueOf(Kind))):
        found, (drift,) = decoded(d.AnyOf(*kinds), text)
        assert (type(found), drift.kind) == (str, "enum")


@pytest.mark.parametrize("text", NUMBERS)
def test_it_is_a_number_in_every_other_way(text: str) -> None:
    number, plain = number_from_text(text), NUMBERS[text]
    assert (number, hash(number), str(number), repr(number)) == (plain, hash(plain), str(plain), repr(plain))
    assert json.loads(json.dumps({"at": number})) == {"at": plain}
    assert type(number + 1) is type(plain + 1)
    assert sorted([number, plain + 1, plain - 1])[1] == plain
    assert written(number) == str(number)
    assert to_json(number, sending=True) == plain
    assert type(to_json(number, sending=True)) is type(plain)


@pytest.mark.parametrize("text", NUMBERS)
def test_copies_and_pickles_keep_the_text(text: str) -> None:
    number = number_from_text(text)
    twins = [copy.copy(number), copy.deepcopy(number)]
    twins += [pickle.loads(pickle.dumps(number, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for twin in twins:
        assert (type(twin), twin, twin.text) == (type(number), number, text)


@pytest.mark.parametrize("by", ["loop", "function"])
def test_models_hold_numbers_and_give_texts_back(by: str) -> None:
    report = Report()
    scale: Any = Scale.from_dict(SOURCE, report) if by == "loop" else filler(Scale)(Scale, SOURCE, report, None)
    plain = Scale.from_dict({"weight": 12.5, "pieces": 17, "each": [1.5, 2.5, 3]})
    assert [drift.pointer for drift in report.drifts] == ["/weight", "/pieces", "/each/1"]
    assert (type(scale.weight), type(scale.pieces)) == (FloatFromText, IntegerFromText)
    for twin in (scale, copy.deepcopy(scale), pickle.loads(pickle.dumps(scale)), attrs.evolve(scale)):
        assert twin == plain
        assert repr(twin) == repr(plain)
        assert twin.to_dict() == SOURCE
        assert to_json(twin, sending=True) == plain.to_dict()
    scale.weight, scale.pieces = 13.5, scale.pieces + 1
    scale.each.append(4)
    assert scale.to_dict() == {"weight": 13.5, "pieces": 18, "each": [1.5, "2.50", 3, 4]}


def test_a_model_that_has_text_there_is_taken_before_one_that_has_a_number() -> None:
    label = attrs.make_class("Label", ["weight"], bases=(m.Model,), eq=False, repr=False, getstate_setstate=False)
    label._describe(m.required("weight", "weight", d.TEXT))
    for options in ((Scale, label), (label, Scale)):
        either = d.AnyOf(*map(d.ModelOf, options))
        assert type(either({"weight": "12.50"}, Report(), None)) is label
        assert type(either({"weight": 12.5}, Report(), None)) is Scale
