"""Models as JSON text and back, and under the names that they have in Python."""

from __future__ import annotations

import datetime
import json
import math
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade import UNSET
from generated.ica.models import AnalysisV4, DataDetails, MultipartFormDataInput, TenantIdentifier
from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Report
from tests.ica_clients import Way

from .records import analysis, data_list, put_off, source_of


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Tube(m.Model):
    """A tube, whose properties are spelt in the manner of Java."""

    fill_level: Any = UNSET
    filled_at: Any = UNSET
    parent_tube: Any = UNSET
    more_tubes: Any = UNSET
    by_colour: Any = UNSET


Tube._describe(
    m.optional("fillLevel", "fill_level", d.NUMBER),
    m.optional("filledAt", "filled_at", d.EPOCH_MILLISECONDS),
    m.optional("parentTube", "parent_tube", d.ModelOf(Tube)),
    m.optional("moreTubes", "more_tubes", d.ListOf(d.ModelOf(Tube))),
    m.optional("byColour", "by_colour", d.MapOf(d.ModelOf(Tube))),
)

TUBE: dict[str, Any] = {
    "fillLevel": 2.5,
    "filledAt": 1_767_323_045_678,
    "parentTube": {"fillLevel": None},
    "moreTubes": [{"fillLevel": 1}, None, {"madeBy": "hand"}],
    "byColour": {"darkRed": {"fillLevel": 3}},
    "ownerOf": {"fillLevel": "as it came"},
}


def test_json_text_is_what_came() -> None:
    source = source_of("AnalysisV4")
    model = AnalysisV4.from_dict(source)
    assert isinstance(model.time_created, datetime.datetime)
    text = model.to_json()
    assert json.loads(text) == source
    assert text == json.dumps(model.to_dict(), separators=(",", ":"))
    assert AnalysisV4.from_json(text) == model


def test_json_text_can_be_folded() -> None:
    assert TenantIdentifier(id="t", name="Grüße").to_json(indent=2) == '{\n  "id": "t",\n  "name": "Grüße"\n}'
    assert TenantIdentifier(id="t", name="Grüße").to_json() == '{"id":"t","name":"Grüße"}'


@pytest.mark.parametrize("make", [lambda: put_off(), lambda: data_list(50)], ids=["put off", "list"])
def test_what_was_put_off_is_written_as_it_came_whether_it_was_read_or_not(make: Any) -> None:
    model, read = make(), make()
    repr(read)
    assert json.loads(model.to_json()) == json.loads(read.to_json()) == model.to_dict()
    assert type(model).from_json(model.to_json()) == model


def test_numbers_are_written_as_they_came() -> None:
    text = '{"id":"t","name":"n","many":123456789012345678901234567890,"nan":NaN,"far":-Infinity,"small":5e-324}'
    model = TenantIdentifier.from_json(text)
    assert model.to_json() == text
    assert math.isnan(model.additional_properties["nan"])
    level = Tube.from_json('{"fillLevel":"12.50"}')
    assert level.fill_level == 12.5
    assert level.to_json() == '{"fillLevel":"12.50"}'
    level.fill_level = Decimal("0.1")
    assert level.to_json() == '{"fillLevel":0.1}'


def test_moments_are_written_as_they_came() -> None:
    model = TenantIdentifier.from_json('{"id":"t"}')
    assert model.name is UNSET
    assert model.to_json() == '{"id":"t"}'
    tube = Tube.from_json('{"filledAt":1767323045678}')
    assert tube.filled_at == datetime.datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=datetime.UTC)
    assert tube.to_json() == '{"filledAt":1767323045678}'
    tube.filled_at = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    assert tube.to_json() == '{"filledAt":1767312000000}'


def test_half_a_character_goes_through_files_in_utf_8() -> None:
    model = TenantIdentifier(id="t", name="a\ud83d")
    text = model.to_json()
    assert text.encode() == b'{"id":"t","name":"a\\ud83d"}'
    assert TenantIdentifier.from_json(text.encode()) == model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no", "Expecting value"),
        ("[1]", "a TenantIdentifier is a JSON object, and this is: array"),
        ("null", "this is: null"),
        ('{"id": 1e999}', "1e999 is too large a number"),
        ('{"id": ' + "[" * 200_000, "nested too deep"),
    ],
)
def test_what_is_no_object_in_json_is_refused(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        TenantIdentifier.from_json(text)


def test_what_differs_from_the_description_is_told() -> None:
    report = Report()
    TenantIdentifier.from_json('{"id": 7, "phase": 1}', report)
    assert {(drift.kind, drift.pointer) for drift in report.drifts} == {("type", "/id"), ("extra", "/phase")}


def test_what_has_no_form_in_json_is_refused_with_its_place() -> None:
    model = TenantIdentifier(id="t", name="n", additional_properties={"inner": [object()]})
    with pytest.raises(TypeError, match="/inner/0: a object is nothing that JSON has"):
        model.to_json()
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    model.additional_properties = {"deep": deep}
    with pytest.raises(ValueError, match="TenantIdentifier is nested too deep"):
        model.to_json()


def test_python_names_go_all_the_way_down_and_values_stay() -> None:
    tube = Tube.from_dict(TUBE)
    assert tube.to_dict() == TUBE
    assert tube.to_dict(python_names=True) == {
        "fill_level": 2.5,
        "filled_at": 1_767_323_045_678,
        "parent_tube": {"fill_level": None},
        "more_tubes": [{"fill_level": 1}, None, {"madeBy": "hand"}],
        "by_colour": {"darkRed": {"fill_level": 3}},
        "ownerOf": {"fillLevel": "as it came"},
    }
    assert tube.to_dict() == TUBE


def test_python_names_are_those_of_the_attributes() -> None:
    for model in (analysis(), put_off()):
        before, found = model.to_dict(), model.to_dict(python_names=True)
        assert model.to_dict() == before
        assert list(found) == [entry.attribute for entry in model._fields if entry.wire in before]
        for entry in model._fields:
            if not isinstance(before.get(entry.wire), (dict, list)) and entry.wire in before:
                assert found[entry.attribute] == before[entry.wire]
    listed = data_list(2).to_dict(python_names=True)
    assert listed["items"][1]["details"]["file_size_in_bytes"] == data_list(2)[1].details.file_size_in_bytes


def test_a_property_in_another_spelling_has_the_name_of_its_attribute() -> None:
    report = Report()
    tube = Tube.from_dict({"fill_level": 3, "parent_tube": {"fill-level": 1}}, report)
    assert {drift.kind for drift in report.drifts} == {"extra"}
    assert tube.to_dict() == {"fill_level": 3, "parent_tube": {"fill-level": 1}}
    assert tube.to_dict(python_names=True) == {"fill_level": 3, "parent_tube": {"fill_level": 1}}


def test_an_unknown_property_that_is_called_like_an_attribute_is_not_lost() -> None:
    tube = Tube.from_dict({"fillLevel": 1, "fill_level": 2, "fill_level_": 3})
    assert tube.to_dict(python_names=True) == {"fill_level": 1, "fill_level_": 2, "fill_level__": 3}


def test_maps_of_records_keep_their_keys() -> None:
    source = {"formData": {"theFile": {"bodyAsString": "x", "headers": {"aB": ["b"]}}, "other": None}}
    assert MultipartFormDataInput.from_dict(source).to_dict(python_names=True) == {
        "form_data": {"theFile": {"body_as_string": "x", "headers": {"aB": ["b"]}}, "other": None}
    }


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
NAMES = st.sampled_from([entry.wire for entry in DataDetails._fields]) | st.text(max_size=5)


@given(st.dictionaries(NAMES, JSON_VALUES))
def test_text_that_is_written_and_read_is_the_same(source: dict[str, Any]) -> None:
    model = DataDetails.from_dict(source)
    text = model.to_json()
    assert DataDetails.from_json(text) == model
    assert json.loads(text) == source
    assert DataDetails.from_json(model.to_json(indent=1)).to_dict() == source
    named = model.to_dict(python_names=True)
    assert len(named) == len(source)


def test_an_answer_is_saved_and_read_again(way: Way, project: str) -> None:
    found = way.run(way.client.project.get_project(project))
    assert type(found).from_json(found.to_json()) == found
    assert found.to_dict(python_names=True)["time_created"] == found.to_dict()["timeCreated"]
