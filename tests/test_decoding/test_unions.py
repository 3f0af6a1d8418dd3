"""Values that may be one of several: the discriminator decides, else what fits best; and nothing is lost either way."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from facade.sandbox.ica.schema_values import SchemaValues, Variant
from generated.ica.models import (
    AnalysisV3Status,
    CwlAnalysisJsonInput,
    CwlAnalysisStructuredInput,
    IntegerSettings,
    OptionSettings,
    StringSettings,
)
from generated.ica.models.cwl_analysis_input import decode_cwl_analysis_input
from generated.ica.models.settings import decode_settings
from generated.runtime.decoders import ANY, TEXT, AnyOf, ModelOf, OneValueOf
from generated.runtime.drift import Report
from generated.runtime.model import to_json

from .answers import DESCRIPTION, canonical, mutated
from .reading import Reading

DECODERS = {"CwlAnalysisInput": decode_cwl_analysis_input, "Settings": decode_settings}
STRUCTURED = {"objectType": "STRUCTURED", "inputs": []}
AS_JSON = {"objectType": "JSON", "inputJson": "{}"}


def decoded(name: str, value: Any) -> tuple[Any, frozenset[tuple[str, str]]]:
    """The decoded value, which must write back what came, and what was told."""
    report = Report()
    found = DECODERS[name](value, report, None)
    assert canonical(to_json(found)) == canonical(value)
    return found, frozenset((drift.kind, drift.pointer) for drift in report.drifts)


@pytest.mark.parametrize(
    ("value", "expected"), [(STRUCTURED, CwlAnalysisStructuredInput), (AS_JSON, CwlAnalysisJsonInput)]
)
def test_the_discriminator_decides(value: dict[str, Any], expected: type) -> None:
    found, told = decoded("CwlAnalysisInput", value)
    assert type(found) is expected
    assert told == frozenset()
    extended = {**value, "phase": 1}
    found, told = decoded("CwlAnalysisInput", extended)
    assert type(found) is expected
    assert told == {("extra", "/phase")}


def test_the_discriminator_decides_against_the_fit() -> None:
    found, told = decoded("CwlAnalysisInput", {"objectType": "JSON", "inputs": []})
    assert type(found) is CwlAnalysisJsonInput
    assert told == {("missing", "/inputJson"), ("extra", "/inputs")}


@pytest.mark.parametrize("kind", ["YAML", None, 7, "absent"])
def test_without_a_discriminator_that_is_known_the_best_fit_is_taken(kind: Any) -> None:
    for known, expected in ((STRUCTURED, CwlAnalysisStructuredInput), (AS_JSON, CwlAnalysisJsonInput)):
        value = {name: inner for name, inner in {**known, "objectType": kind}.items() if inner != "absent"}
        found, told = decoded("CwlAnalysisInput", value)
        assert type(found) is expected
        assert ("variant", "/objectType") in told
        assert {pointer for _, pointer in told} == {"/objectType"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"defaultValues": ["a"]}, StringSettings),
        ({"defaultValues": [1, 2]}, IntegerSettings),
        ({"defaultValues": ["a"], "options": ["a", "b"]}, OptionSettings),
        ({"options": ["a"]}, OptionSettings),
        ({"defaultValues": ["a", "b", "c", "d"]}, StringSettings),
        ({"defaultValues": []}, (StringSettings, IntegerSettings, OptionSettings)),
        ({}, (StringSettings, IntegerSettings, OptionSettings)),
    ],
)
def test_alternatives_are_told_apart_by_what_is_in_them(value: dict[str, Any], expected: Any) -> None:
    found, told = decoded("Settings", value)
    assert isinstance(found, expected)
    assert told == frozenset()


@pytest.mark.parametrize("value", ["text", 7, [], True])
def test_what_is_none_of_them_stays_what_it_is(value: Any) -> None:
    for name in DECODERS:
        assert decoded(name, value) == (value, {("type", "")})


def test_anything_is_taken_before_a_model_that_lacks_something() -> None:
    report = Report()
    anything = AnyOf(ModelOf(CwlAnalysisJsonInput), ANY)
    assert anything({"objectType": "JSON", "other": 1}, report, None) == {"objectType": "JSON", "other": 1}
    assert report.drifts == []
    assert type(anything(AS_JSON, report, None)) is CwlAnalysisJsonInput


def test_a_new_value_of_an_enum_is_taken_by_whatever_takes_it_as_it_is() -> None:
    report = Report()
    either = AnyOf(OneValueOf(AnalysisV3Status), TEXT)
    assert either("HIBERNATING", report, None) == "HIBERNATING"
    assert report.drifts == []
    assert either("SUCCEEDED", report, None) is AnalysisV3Status.SUCCEEDED


@pytest.mark.parametrize("name", DECODERS)
def test_random_changes_lose_nothing_and_are_told(name: str) -> None:
    """An alternative that fits without a difference is always found; else one of them is taken, and its differences
    are told."""
    schema = {"$ref": f"#/components/schemas/{name}"}
    random = Random(11)
    for turn in range(3000):
        variant = Variant(turn % len(Variant))
        text = json.dumps(SchemaValues(DESCRIPTION, f"seed {turn // 100}", variant).make(schema))
        value = mutated(text, random)
        _, told = decoded(name, value)
        reading = Reading(DESCRIPTION).read(schema, value)
        assert reading.explains(told), f"{value}\n{sorted(told)}\n{reading.found} {reading.choices}"
