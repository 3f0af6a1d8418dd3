"""In answers of any size and shape, no whole number is rounded by the fast parser, whatever stands where it came."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade import DecodeError
from facade.call import decoding, parsing
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


texts = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=40)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(LONG) | st.floats() | texts,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(texts, inside, max_size=4),
    max_leaves=20,
)


@given(values, st.sampled_from([None, 2]), st.booleans())
def test_both_parsers_read_the_same(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only, allow_nan=True)
    response = _response("application/json", text.encode("utf-8", "surrogatepass"))
    with pytest.MonkeyPatch.context() as patched:
        fast = outcome(response)
        patched.setattr(parsing, "_fast_loads", None)
        assert fast == outcome(response)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "1e400",
            "-1E+999",
            "[0.1e-400]",
            "-0",
            "-0.0",
            "1.7976931348623157e308",
            "5e-324",
            "123456789.123456789012345",
        ),
        *("[1,]", "{'a': 1}", "[1] 2", "01", "+1", ".5", "1.", "nul", "", '"', '"\t"', "\ufeff1", "1" * 5000),
        *('"\\ud800"', '"\\ud800\\u0041"', '"\\udc00\\ud800"', '{"a": 1, "a": 2}', "[" * 100_000, "NaN", "[-Infinity]"),
    ],
)
def test_both_parsers_read_and_refuse_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    response = _response("application/json", text.encode())
    fast = outcome(response)
    monkeypatch.setattr(parsing, "_fast_loads", None)
    assert fast == outcome(response)


def outcome(response: httpx.Response) -> str:
    """What an answer is read as, or how it is refused."""
    try:
        return repr(parsing.parse_json(response))
    except DecodeError as problem:
        return str(problem)
