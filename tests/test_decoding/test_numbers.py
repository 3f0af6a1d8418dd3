"""Numbers that other parsers change: nothing is rounded, and what cannot be kept is refused aloud."""

from __future__ import annotations

import json
import math
import random
from typing import Any

import httpx
import pytest

from facade import DecodeError
from facade.call import decoding, parsing
from generated.runtime.model import to_json

from .answers import REQUEST, Told, valid_answers

WHOLE = [
    2**31,
    2**53 + 1,
    2**63 - 1,
    2**63,
    2**64 - 1,
    2**64,
    10**18,
    10**19,
    10**40,
    10**400,
    123456789012345678901234,
]
WHOLE += [-number for number in WHOLE] + [-(2**63) - 1]
FLOATS = ["-0.0", "0.1", "1e300", "-1e-300", "5e-324", "1.7976931348623157e308", "3.141592653589793", "1E5", "1e+5"]
SHAPES = ["%s", " %s", '{"a":%s}', '{"a": %s}', "[%s]", "[1,%s]", "[1, %s, 2]", '{"a":[\n%s\n]}', '{"a":\t%s}']


@pytest.fixture(params=["fast parser", "standard library"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to parse."""
    if request.param == "standard library":
        monkeypatch.setattr(parsing, "_fast_loads", None)
    else:
        assert parsing._fast_loads is not None


def parsed(text: str | bytes) -> Any:
    """What the facade makes of a body."""
    content = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return parsing.parse_json(httpx.Response(200, content=content, request=REQUEST))


@pytest.mark.parametrize("number", WHOLE)
@pytest.mark.usefixtures("parser")
def test_whole_numbers_of_any_size_stay_what_they_are(number: int) -> None:
    for shape in SHAPES:
        found = parsed(shape % number)
        assert json.dumps(found) == json.dumps(json.loads(shape % number))
        assert str(number) in json.dumps(found)


@pytest.mark.parametrize("text", FLOATS)
@pytest.mark.usefixtures("parser")
def test_floats_stay_what_they_are(text: str) -> None:
    found = parsed(f'{{"a": {text}}}')["a"]
    assert (found, math.copysign(1, found)) == (float(text), math.copysign(1, float(text)))
    assert type(found) is float


@pytest.mark.parametrize("text", ["1e400", "-1e400", "1E+999", "1" + "0" * 400 + ".5", "[0, 1e309]"])
@pytest.mark.usefixtures("parser")
def test_a_number_that_no_float_can_hold_is_refused(text: str) -> None:
    with pytest.raises(DecodeError, match="too large a number"):
        parsed(f'{{"a": {text}}}')


@pytest.mark.usefixtures("parser")
def test_words_for_numbers_are_numbers() -> None:
    found = parsed('{"a": [NaN, Infinity, -Infinity]}')["a"]
    assert math.isnan(found[0])
    assert found[1:] == [math.inf, -math.inf]


@pytest.mark.parametrize(
    "text", ['{"a": "\\ud800"}', '{"a": "\u2028 \\u0000 \U0001f9ec"}', '\ufeff{"a": 1}', '{"é": "é"}']
)
@pytest.mark.usefixtures("parser")
def test_texts_stay_what_they_are(text: str) -> None:
    assert parsed(text) == json.loads(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"a": 01}', "<html>", '{"a": 1} x', "[" * 100_000, '{"a": 1' + "0" * 5000 + "}"],
    ids=["nothing", "half", "octal", "html", "two", "deep", "long"],
)
@pytest.mark.usefixtures("parser")
def test_what_is_no_json_is_refused_with_its_beginning(text: str) -> None:
    with pytest.raises(DecodeError, match="is not JSON") as caught:
        parsed(text)
    assert len(str(caught.value)) < 400


def test_digits_in_texts_do_not_matter() -> None:
    source = {"id": "1234567890" * 5, "list": ["-1234567890123456789012", ":1234567890123456789012"], "number": 7}
    assert parsed(json.dumps(source)) == source


def test_random_json_is_read_like_the_standard_library_reads_it() -> None:
    chance = random.Random(3)
    pieces: list[Any] = [*WHOLE, 0.5, -0.0, "text", "1" * 30, None, True, {}, []]
    for _ in range(500):
        value = {str(index): [chance.choice(pieces) for _ in range(3)] for index in range(3)}
        text = json.dumps(value, indent=chance.choice((None, 1)), separators=chance.choice(((",", ":"), (", ", ": "))))
        assert json.dumps(parsed(text)) == json.dumps(json.loads(text))


@pytest.mark.parametrize("number", WHOLE)
def test_models_keep_them_too(number: int) -> None:
    answer = next(answer for answer in valid_answers() if '"remainingRecords"' in answer.text)
    value = {**json.loads(answer.text), "remainingRecords": number, "phase": [number]}
    told = Told()
    found = decoding.decode(answer.response(value), answer.operation, told, strict=False)  # type: ignore[arg-type]
    assert json.dumps(to_json(found), sort_keys=True) == json.dumps(value, sort_keys=True)
    assert told.drifts == [("extra", "/phase")]
