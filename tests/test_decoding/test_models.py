"""Models are values: equal, copied, pickled and changed like values, with whatever else came in the answer."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest

from facade import UNSET
from generated.ica.models import AnalysisV3, MultipartFormDataInput, RcloneTempCredentials
from generated.runtime import model as m
from generated.runtime.decoders import INTEGER, TEXT, ModelOf
from generated.runtime.drift import Report

from .answers import DESCRIPTION, Valid, canonical, decoded, valid_answers


def analysis(**changes: Any) -> dict[str, Any]:
    """The JSON of an analysis."""
    (answer, *_) = [entry for entry in valid_answers() if entry.schema == {"$ref": "#/components/schemas/AnalysisV3"}]
    return {**json.loads(answer.text), **changes}


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Inventory(m.Model):
    """A model whose undeclared properties are numbers."""

    name: str


Inventory._describe(m.required("name", "name", TEXT), rest=INTEGER)


def one_of_each_class() -> list[Valid]:
    """A full answer for each schema."""
    return list({json.dumps(answer.schema): answer for answer in reversed(valid_answers())}.values())


def model_of(answer: Valid, **more: Any) -> Any:
    """The model in an answer."""
    value = {**json.loads(answer.text), **more}
    decoder = next(entry.decoder for entry in answer.operation.answers if entry.media_type == answer.media_type)
    return decoder(value, Report(), None), value


@pytest.mark.parametrize("answer", one_of_each_class(), ids=lambda answer: answer.operation.name)
def test_copies_and_pickles_are_equal_and_write_the_same(answer: Valid) -> None:
    model, value = model_of(answer, phaseOfTheMoon={"name": ["full", None]})
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)):
        assert twin is not model
        assert type(twin) is type(model)
        assert twin == model
        assert canonical(twin.to_dict()) == canonical(value)
    again, _ = model_of(answer, phaseOfTheMoon={"name": ["full", None]})
    assert again == model
    other, _ = model_of(answer, phaseOfTheMoon="new")
    assert other != model


def test_a_deep_copy_shares_nothing() -> None:
    model = AnalysisV3.from_dict(analysis(phase=[1]))
    twin = copy.deepcopy(model)
    twin.additional_properties["phase"].append(2)
    twin.tags.user_tags.append("pilot")
    assert model.to_dict() == analysis(phase=[1])
    assert twin != model


def test_a_changed_copy_leaves_the_model_as_it_was() -> None:
    model = AnalysisV3.from_dict(analysis(phase="full"))
    changed = attrs.evolve(model, user_reference="run-7", summary=UNSET)
    assert model.to_dict() == analysis(phase="full")
    expected = analysis(phase="full", userReference="run-7")
    del expected["summary"]
    assert changed.to_dict() == expected


def test_unset_is_not_null() -> None:
    absent = {name: value for name, value in analysis().items() if name != "summary"}
    model = AnalysisV3.from_dict(absent)
    assert model.summary is UNSET
    assert not model.summary
    assert model != AnalysisV3.from_dict({**absent, "summary": None})
    assert model.to_dict() == absent
    assert pickle.loads(pickle.dumps(model)).summary is UNSET
    assert copy.deepcopy(model).summary is UNSET


def test_unknown_properties_are_at_hand_and_can_be_added() -> None:
    model = AnalysisV3.from_dict(analysis(phase="full"))
    assert model.additional_properties == {"phase": "full"}
    model.additional_properties["tide"] = 3
    assert model.to_dict() == analysis(phase="full", tide=3)
    made = AnalysisV3.from_dict(analysis())
    made.additional_properties.update(phase="full", tide=3)
    assert made == model


def test_models_of_different_classes_are_never_equal() -> None:
    assert Inventory.from_dict({"name": "x"}) != RcloneTempCredentials.from_dict({"name": "x"})
    assert Inventory.from_dict({"name": "x"}) != {"name": "x"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Inventory.from_dict({"name": "x"}))


def test_what_a_model_was_made_of_is_not_changed() -> None:
    source = analysis(phase="full")
    before = canonical(source)
    model = AnalysisV3.from_dict(source)
    model.user_reference = "run-7"
    model.additional_properties["tide"] = 3
    assert canonical(source) == before


def test_undeclared_properties_with_a_type_are_decoded_by_it() -> None:
    report = Report()
    source = {"name": "x", "tubes": 3, "racks": "two", "a/b": None}
    model = Inventory.from_dict(source, report)
    assert model.to_dict() == source
    assert model.additional_properties == {"tubes": 3, "racks": "two", "a/b": None}
    assert [(drift.kind, drift.pointer) for drift in report.drifts] == [("type", "/racks"), ("null", "/a~1b")]


@pytest.mark.parametrize("key", ["", "self", "a/b~c", "0", "ü", "config"])
def test_maps_take_any_key_and_check_the_values(key: str) -> None:
    pointer = f"/config/{key.replace('~', '~0').replace('/', '~1')}"
    report = Report()
    source = {"config": {key: 7, "good": "text"}, "expirationTime": "", "filePathPrefix": "", "storageType": ""}
    model = RcloneTempCredentials.from_dict(source, report)
    assert model.to_dict() == source
    assert [(drift.kind, drift.pointer) for drift in report.drifts] == [("type", pointer)]


def test_maps_of_models_hold_models() -> None:
    source = {"formData": {"file": {"bodyAsString": "x", "headers": {"a": ["b"]}}, "other": None}}
    report = Report()
    model: Any = MultipartFormDataInput.from_dict(source, report)
    assert model.form_data["file"].body_as_string == "x"
    assert model.to_dict() == source
    assert [(drift.kind, drift.pointer) for drift in report.drifts] == [("null", "/formData/other")]


def test_an_empty_answer_is_a_model_in_which_everything_is_missing() -> None:
    (answer, *_) = [entry for entry in valid_answers() if entry.schema == {"$ref": "#/components/schemas/AnalysisV3"}]
    text, told = decoded(answer, {})
    required = DESCRIPTION.resolve(answer.schema)["required"]
    assert text == "{}"
    assert told == {("missing", f"/{name}") for name in required}


def test_a_decoder_goes_to_another_process_however_often_it_was_used() -> None:
    """What it has put together for the class is made anew there."""
    decoder = ModelOf(AnalysisV3)
    for _ in range(100):
        decoder(analysis(), Report(), None)
    twin = pickle.loads(pickle.dumps(decoder))
    assert twin.resolve() is AnalysisV3
    assert twin(analysis(), Report(), None) == decoder(analysis(), Report(), None)
