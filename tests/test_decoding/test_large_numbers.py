"""In answers of any size and shape, no whole number is rounded by the fast parser, whatever stands where it came."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import attrs
import pytest

from facade.call import decoding, parsing
from generated.runtime import decoders as d
from generated.runtime import enums
from generated.runtime import model as m
from generated.runtime.floats import tells_floats
from generated.runtime.model import to_json

from .answers import Told, Valid, _response, canonical, valid_answers
from .reading import places

LONG = [2**64, -(2**63) - 1, 10**30, 123456789012345678901234, -(10**19)]
LARGE = b" " * 30_000


def decoded(answer: Valid, value: Any) -> tuple[Any, Told]:
    """What a large answer with this value gives, and what was told."""
    told = Told()
    response = _response(answer.media_type, json.dumps(value).encode() + LARGE)
    return decoding.decode(response, answer.operation, told, strict=False), told  # type: ignore[arg-type]


def test_long_numbers_anywhere_stay_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parsing._fast_loads is not None
    random = Random(23)
    for answer in valid_answers():
        value = {"value": json.loads(answer.text)}
        for _ in range(4):
            holder = json.loads(json.dumps(value))
            *above, step = random.choice([trail for trail in places(holder) if trail])
            here: Any = holder
            for before in above:
                here = here[before]
            number = random.choice(LONG)
            here[step] = random.choice((number, [number], {"a": {"b": [number, 0.5]}}))
            found, told = decoded(answer, holder["value"])
            assert canonical(to_json(found)) == canonical(holder["value"])
            with monkeypatch.context() as patched:
                patched.setattr(parsing, "_fast_loads", None)
                same, told_then = decoded(answer, holder["value"])
            assert same == found
            assert told.drifts == told_then.drifts


def test_a_usual_answer_is_not_searched_for_long_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = next(answer for answer in valid_answers() if '"remainingRecords"' in answer.text)
    value = json.loads(answer.text)
    assert decoded(answer, value)[1].drifts == []
    searched: list[bytes] = []
    monkeypatch.setattr(parsing, "may_have_rounded", searched.append)
    decoded(answer, value)
    assert searched == []
    decoded(answer, {**value, "remainingRecords": 3.0})
    decoded(answer, {**value, "phase": 1})
    assert len(searched) == 2


class Shades(enums.Constants):
    """Values of which some are floats."""

    KNOWN = (1, 0.5, "dark")


class Sizes(enums.NumberEnum):
    """Whole numbers."""

    SMALL = 1


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Tree(m.Model):
    """A model that contains itself."""

    size: Any = None
    trees: Any = None


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Measured(m.Model):
    """A model with a number in it."""

    size: Any = None


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Open(m.Model):
    """A model with free properties."""


Tree._describe(m.optional("size", "size", d.INTEGER), m.optional("trees", "trees", d.ListOf(d.ModelOf(Tree))))
Measured._describe(m.optional("size", "size", d.Nullable(d.NUMBER)))
Open._describe(rest=d.ANY)
RECURSIVE = d.Alias("Recursive")
RECURSIVE.define(d.AnyOf(d.TEXT, d.ListOf(RECURSIVE)))


@pytest.mark.parametrize(
    "decoder",
    [
        *(d.TEXT, d.INTEGER, d.BOOLEAN, d.NULL, d.MOMENT, d.DAY, d.BINARY, d.ListOf(d.Nullable(d.INTEGER))),
        *(d.MapOf(d.TEXT), d.AnyOf(d.TEXT, d.INTEGER), d.OneValueOf(Sizes), d.ModelOf(Tree), RECURSIVE),
    ],
)
def test_where_floats_are_told(decoder: d.Decoder) -> None:
    assert tells_floats(decoder)


@pytest.mark.parametrize(
    "decoder",
    [
        *(d.ANY, d.NUMBER, d.Nullable(d.NUMBER), d.ListOf(d.ANY), d.MapOf(d.NUMBER), d.AnyOf(d.TEXT, d.NUMBER)),
        *(d.OneValueOf(Shades), d.ModelOf(Measured), d.ModelOf(Open), d.ListOf(d.ListOf(d.ModelOf(Open)))),
    ],
)
def test_where_floats_may_pass(decoder: d.Decoder) -> None:
    assert not tells_floats(decoder)
