"""What attrs and the library's own ways to copy see of a model: what is public, and all of that."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from facade import UNSET
from generated.ica.models import Data, DataList, TenantIdentifier
from generated.runtime import model as m
from tests.ica_clients import Way

from .records import analysis, data_list, put_off


def names_in(value: Any) -> Iterator[str]:
    """All keys of a value, however deep."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from names_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from names_in(item)


@pytest.mark.parametrize("make", [analysis, put_off, lambda: data_list(3)], ids=["whole", "put off", "list"])
def test_a_dict_that_attrs_makes_has_public_names_only(make: Any) -> None:
    model = make()
    found = attrs.asdict(model)
    assert not [name for name in names_in(found) if name.startswith("_")]
    assert found.keys() == {entry.attribute for entry in model._fields} | {"additional_properties"}
    assert model == make()
    assert model.to_dict() == make().to_dict()


def test_records_within_are_dicts_and_values_are_those_of_python() -> None:
    model = analysis(phase="full", spare=UNSET)
    found = attrs.asdict(model)
    assert found["tenant"] == {"id": model.tenant.id, "name": model.tenant.name, "additional_properties": {}}
    assert found["time_created"] is model.time_created
    assert found["additional_properties"]["phase"] == "full"
    given = attrs.asdict(model, filter=lambda field, value: value is not UNSET and value != {})
    assert "additional_properties" not in given["tenant"]


def test_fields_are_those_of_the_description_and_the_rest() -> None:
    assert [field.name for field in attrs.fields(TenantIdentifier)] == ["additional_properties", "id", "name"]
    assert attrs.fields_dict(TenantIdentifier)["id"].type in (str, "str")
    assert attrs.has(DataList)


def test_a_model_can_be_made_of_what_attrs_says_of_it() -> None:
    model = TenantIdentifier.from_dict({"id": "t", "name": "n", "phase": "full"})
    assert TenantIdentifier(**attrs.asdict(model, recurse=False)) == model


def test_a_changed_copy_shares_no_unknown_properties_with_the_model() -> None:
    for model in (analysis(), analysis(phase="full")):
        before = model.to_dict()
        changed = attrs.evolve(model, user_reference="run-7")
        changed.additional_properties["tide"] = 3
        assert model.to_dict() == before
        assert changed.to_dict() == {**before, "userReference": "run-7", "tide": 3}


def test_a_copy_of_what_was_put_off_is_equal_and_writes_the_same() -> None:
    given = put_off().to_dict()
    for twin in (copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model)), attrs.evolve):
        model = put_off()
        other = twin(model)
        assert other is not model
        assert other == model == put_off()
        assert other.to_dict() == model.to_dict() == given


def test_unknown_properties_can_be_replaced() -> None:
    model, properties = TenantIdentifier(id="t", name="n"), {"phase": "full"}
    model.additional_properties = properties
    properties["tide"] = 3  # type: ignore[assignment]
    assert model.to_dict() == {"id": "t", "name": "n", "phase": "full"}
    late = put_off()
    late.additional_properties = {"phase": "full"}
    assert late.to_dict() == {**put_off().to_dict(), "phase": "full"}
    made = TenantIdentifier(id="t", name="n", additional_properties={"phase": "full"})
    assert made == model


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Labelled(TenantIdentifier):
    """A class of a user's own, with an attribute that is never sent."""

    label: str = ""


def test_a_class_of_a_user_s_own_keeps_its_attributes_when_it_is_copied() -> None:
    model = Labelled.from_dict({"id": "t", "name": "n", "phase": "full"})
    model.label = "mine"
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)):
        assert (twin.label, twin.id, twin.additional_properties) == ("mine", "t", {"phase": "full"})
        assert twin == model
    assert attrs.asdict(model) == {
        "additional_properties": {"phase": "full"},
        "id": "t",
        "name": "n",
        "label": "mine",
    }


def test_an_etag_stays_with_copies_of_the_object_and_not_with_a_changed_one(way: Way, project: str) -> None:
    found = way.run(way.client.project.get_project(project))
    etag = found._etag
    assert etag
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin._etag == etag
    changed = attrs.evolve(found, name="other")
    assert changed._etag is None
    with pytest.raises(ValueError, match="came without an ETag; read it again"):
        way.run(way.client.project.update_project(project, body=changed, if_match=changed))
    assert "_etag" not in set(names_in(attrs.asdict(found)))


def test_an_etag_can_be_given_to_no_object() -> None:
    with pytest.raises(TypeError, match="etag"):
        m.Model(etag_="W/7")  # type: ignore[call-arg]
    assert Data.from_dict({})._etag is None
