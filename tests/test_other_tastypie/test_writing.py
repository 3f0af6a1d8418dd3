"""Objects that are made, changed and deleted, where some resources give them back and some do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from facade import BadRequest, NotFound
from facade.events import DriftFound, KeyLeftOut

BED = {
    "slug": "new bed/1",
    "title": "New",
    "slope": 2.25,
    "area": "3.5",
    "laid": "2024-01-02",
    "tended": "2024-01-02T03:04:05",
    "wakes": "05:06:07",
    "words": ["a"],
    "facts": {"x": None},
    "inside": "/inventory/api/v2/Garden-Beds/south/",
}


@pytest.fixture
def bed(client: Any) -> Iterator[Any]:
    yield client.garden_beds.create(body=BED)
    client.garden_beds.delete(BED["slug"])


def test_a_resource_that_gives_objects_back_does_so_typed(client: Any, bed: Any, events: list[Any]) -> None:
    assert (bed.slug, bed.facts, bed.inside) == (BED["slug"], BED["facts"], BED["inside"])
    assert client.garden_beds.patch(bed.slug, body={"title": "Patched"}).title == "Patched"
    bed.title = "Changed"
    assert client.garden_beds.update(bed.slug, body=bed).title == "Changed"
    assert client.garden_beds.get(bed.slug).facts == BED["facts"]
    assert not [event for event in events if isinstance(event, DriftFound) and event.kind == "extra"]


def test_a_resource_that_gives_nothing_back_gives_the_address(client: Any) -> None:
    address = client.class_.create(body={"label": "made", "bed": "/inventory/api/v2/Garden-Beds/south/"})
    made = client.class_.list(label="made").first()
    assert address.endswith(made.resource_uri)
    assert client.class_.patch(made.id, body={"label": "made better"}) is None
    made.label = "made best"
    assert client.class_.update(made.id, body=made) is None
    assert client.class_.get(made.id).label == "made best"
    client.class_.delete(made.id)
    with pytest.raises(NotFound):
        client.class_.get(made.id)


def test_an_update_that_makes_something_gives_its_address(client: Any) -> None:
    address = client.plant_kinds_2.update("mint", body={"code": "mint", "hardy": False})
    assert address.endswith("/inventory/api/v2/Plant-Kinds.2/mint/")
    assert client.plant_kinds_2.update("mint", body={"code": "mint", "hardy": True}) is None
    client.plant_kinds_2.delete("mint")


def test_several_objects_are_changed_and_deleted_at_once(client: Any) -> None:
    client.class_.patch_list(body={"objects": [{"label": "one of many"}, {"label": "one of many"}]})
    assert len(client.class_.list(label="one of many").collect()) == 2
    with pytest.raises(ValueError, match="confirm=True"):
        client.class_.delete_list(label="one of many")
    client.class_.delete_list(label="one of many", confirm=True)
    assert client.class_.list(label="one of many").collect() == []
    assert len(client.class_.list().collect()) == 30


def test_what_is_wrong_is_said_by_field(client: Any) -> None:
    with pytest.raises(BadRequest) as caught:
        client.garden_beds.create(body={"slug": "x", "title": "y", "slope": 100})
    assert set(caught.value.fields) == {"slope", "title"}
    with pytest.raises(BadRequest) as caught:
        client.import_.create(body={})
    assert caught.value.fields["note"] == ["say something", "it may be short"]
    with pytest.raises(BadRequest, match="code"):
        client.plant_kinds_2.create(body={"hardy": True})


def test_odd_names_are_written(client: Any) -> None:
    made = client.tag_2odd.create(body={"items": "i", "class": "k", "a__b": "q", "two words": "w", "upper": "u"})
    found = client.tag_2odd.get(made.id).to_dict()
    client.tag_2odd.delete(made.id)
    assert [found[name] for name in ("items", "class", "a__b", "two words", "upper")] == ["i", "k", "q", "w", "u"]


def test_what_a_resource_does_not_allow_is_not_there(client: Any) -> None:
    assert not hasattr(client.plant_summaries, "create")
    assert not hasattr(client.import_, "list")
    assert not hasattr(client.jars_2, "get")


def test_a_copy_never_writes_over_what_was_read(client: Any, events: list[Any]) -> None:
    plant = client.class_.list(limit=1).first()
    label, plant.label = plant.label, "a copy"
    address = client.class_.create(body=plant)
    made = client.class_.list(label="a copy").first()
    client.class_.delete(made.id)
    assert address.endswith(made.resource_uri)
    assert client.class_.get(plant.id).label == label
    assert [event.names for event in events if isinstance(event, KeyLeftOut)] == [("id", "resource_uri")]


def test_a_key_that_is_given_is_given_anew(client: Any, bed: Any) -> None:
    with pytest.raises(ValueError, match="slug: 'new bed/1' is the key of the object that was read"):
        client.garden_beds.create(body=bed)
    with pytest.raises(ValueError, match="the body is the object"):
        client.garden_beds.update("south", body=bed)
    bed.slug = "newer"
    assert client.garden_beds.create(body=bed).slug == "newer"
    client.garden_beds.delete("newer")
    assert client.garden_beds.get(BED["slug"]).title == BED["title"]
