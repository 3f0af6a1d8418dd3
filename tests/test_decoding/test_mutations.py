"""Answers that were changed at random lose nothing, and every difference from the description is told; none else."""

from __future__ import annotations

import json
from random import Random

import pytest

from facade import DecodeError

from .answers import DESCRIPTION, Valid, canonical, decoded, mutated, valid_answers
from .reading import Reading

USUAL, MANY = range(10), range(10, 100)
STRUCTURAL = ("type", "required", "enum", "nullable", "oneOf", "anyOf")


def check(seed: int, count: int) -> None:
    """Decode randomly changed answers, forgiving and strict, and compare with what the description says."""
    random = Random(seed)
    answers = valid_answers()
    for _ in range(count):
        answer = random.choice(answers)
        _check(answer, mutated(answer.text, random))


def _check(answer: Valid, value: object) -> None:
    text, told = decoded(answer, value)
    assert text == canonical(value), f"{answer.operation.id} {answer.media_type}"
    reading = Reading(DESCRIPTION).read(answer.schema, value)
    assert reading.explains(told), (
        f"{answer.operation.id} {answer.media_type}\n told {sorted(told)}\n"
        f" expected {sorted(reading.found)}, {reading.choices}\n {text}"
    )
    if not told:
        assert decoded(answer, value, strict=True) == (text, told)
        return
    with pytest.raises(DecodeError) as caught:
        decoded(answer, value, strict=True)
    assert (caught.value.kind, caught.value.pointer) in told
    assert (caught.value.pointer or "the answer") in str(caught.value)


def test_every_valid_answer_is_told_to_be_one() -> None:
    for answer in valid_answers():
        value = json.loads(answer.text)
        assert decoded(answer, value, strict=True) == (canonical(value), frozenset())
        assert Reading(DESCRIPTION).read(answer.schema, value).explains(frozenset())


@pytest.mark.parametrize("seed", USUAL)
def test_random_changes_lose_nothing_and_are_told(seed: int) -> None:
    check(seed, 1000)


def test_what_is_expected_is_what_a_validator_of_schemas_says() -> None:
    """So that what decoders are held to is not an opinion of these tests: forms of dates and extras aside."""
    random = Random(7)
    answers = [answer for answer in valid_answers() if len(answer.text) < 1500]
    for _ in range(1000):
        answer = random.choice(answers)
        value = mutated(answer.text, random)
        reading = Reading(DESCRIPTION).read(answer.schema, value)
        mine = _structural(reading.found) or any(
            all(_structural(alternative) for alternative in choice.alternatives) for choice in reading.choices
        )
        theirs = [error for error in DESCRIPTION.errors(answer.schema, value) if error.validator in STRUCTURAL]
        assert bool(mine) is bool(theirs), f"{theirs}\n{reading.found}"


def _structural(found: frozenset[tuple[str, str]] | set[tuple[str, str]]) -> bool:
    return any(kind not in ("extra", "format") for kind, _ in found)


@pytest.mark.parametrize("mutant", ["untold", "lost"])
def test_a_decoder_that_keeps_silent_or_drops_something_is_caught(mutant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if mutant == "untold":
        monkeypatch.setattr("generated.runtime.containers.report", lambda *facts: None)
    else:
        monkeypatch.setattr("generated.runtime.model.Model._decode_rest", lambda source, place: {})
    with pytest.raises(AssertionError):
        check(0, 1000)


@pytest.mark.slow
@pytest.mark.parametrize("seed", MANY)
def test_many_more_random_changes_lose_nothing_and_are_told(seed: int) -> None:
    check(seed, 1000)
