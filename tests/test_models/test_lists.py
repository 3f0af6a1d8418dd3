"""Answers that hold one list, and come whole, are iterated as that list, like pagers."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from generated.ica.models import Data, DataList, Region
from generated.runtime.items import Items
from generated.runtime.lists import Listing
from scripts.generate.understanding import planned, platforms
from scripts.prepare.places import model_of
from tests.ica_clients import Way
from tests.test_connected_insights.conftest import place
from tests.test_connected_insights.ways import AsyncWay, SyncWay

from .records import data_list


def test_an_answer_is_iterated_as_its_list(way: Way) -> None:
    answer = way.run(way.client.region.get_regions())
    assert isinstance(answer, Listing)
    listed = list(answer)
    assert listed == answer.items
    assert all(isinstance(region, Region) for region in listed)
    assert len(answer) == len(listed) > 0
    assert answer[0] is answer.items[0]
    assert answer[-1] is answer.items[-1]
    assert answer[1:3] == answer.items[1:3]
    assert answer.first() is answer.items[0]
    assert answer.take(2) == answer.items[:2]
    assert answer.take(10_000) == answer.collect() == answer.items
    assert answer[1] in answer
    assert "Moon" not in answer
    assert list(reversed(answer)) == answer.items[::-1]
    assert answer.to_dict() == {"items": [region.to_dict() for region in answer]}


def test_lists_of_its_own_can_be_changed_without_the_answer() -> None:
    answer = data_list(3)
    for own in (answer.collect(), answer.take(3), answer[:]):
        own.clear()
    assert len(answer) == 3
    answer.items.pop()
    assert len(answer) == len(answer.collect()) == 2


@pytest.mark.parametrize("source", [{"items": []}, {"items": None}, {}, {"phase": 1}])
def test_a_list_that_is_not_there_is_empty(source: dict[str, Any]) -> None:
    answer = DataList.from_dict(source)
    assert (len(answer), list(answer), answer.first(), answer.take(3), answer.collect()) == (0, [], None, [], [])
    assert answer.to_dict() == source
    with pytest.raises(IndexError):
        answer[0]


def test_an_answer_is_false_where_its_list_is_empty() -> None:
    assert data_list(1)
    assert not data_list(0)


@pytest.mark.parametrize(("came", "told"), [({"a": 1}, "object"), ("text", "string"), (7, "integer")])
def test_what_came_instead_of_a_list_is_no_list(came: Any, told: str) -> None:
    answer = DataList.from_dict({"items": came})
    with pytest.raises(TypeError, match=rf"DataList\.items is no list .* a JSON {told} came in its place"):
        iter(answer)
    assert answer.to_dict() == {"items": came}
    assert repr(answer).startswith("DataList(items=")


@pytest.mark.parametrize("count", [-1, 1.5, None, "2"])
def test_no_number_of_items_is_refused(count: Any) -> None:
    for listed in (data_list(1), data_list(1).collect()):
        with pytest.raises(ValueError, match="take"):
            listed.take(count)  # type: ignore[union-attr]


def test_copies_are_lists_too() -> None:
    answer = data_list(5)
    for twin in (copy.copy(answer), copy.deepcopy(answer), pickle.loads(pickle.dumps(answer)), attrs.evolve(answer)):
        assert twin == answer
        assert [each.id for each in twin] == [f"fil.{number}" for number in range(5)]
    whole = answer.collect()
    for items in (copy.copy(whole), copy.deepcopy(whole), pickle.loads(pickle.dumps(whole))):
        assert isinstance(items, Items)
        assert items == whole


def test_however_many_came_before_the_next_one_is_a_list_too() -> None:
    for _ in range(200):
        assert [type(each) for each in data_list(2)] == [Data, Data]


@pytest.fixture(params=["sync", "async"])
def insights(request: pytest.FixtureRequest, runner: Any) -> Iterator[Any]:
    """A client of a platform whose answers are lists by themselves."""
    with ConnectedInsightsSandbox(cases=2) as box:
        settings = {**place(box), "api_key": box.api_key}
        one: Any = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
        yield one
        one.close()


def test_an_answer_that_is_a_list_by_itself_has_the_words_of_pagers(insights: Any) -> None:
    answer = insights.run(insights.client.disease_configs.list_disease_configs())
    assert isinstance(answer, list)
    assert len(answer) > 1
    assert answer.first() is answer[0]
    assert answer.take(1) == answer[:1]
    assert answer.collect() == answer
    tests = insights.run(insights.client.test_definitions.list_test_definitions())
    assert [each.id for each in tests] == [each.id for each in tests.items]


def test_which_operations_answer_lists_that_come_whole() -> None:
    """Of a platform that answers objects with one list, each; pages and records that hold a list stay what they are."""
    listed: dict[str, set[str]] = {}
    for platform in platforms():
        plan = planned(platform)
        for operation in plan.operations:
            answer = model_of(operation.success, plan.classes)
            iterated = operation.gives_list or (answer is not None and answer.listing is not None)
            if operation.paging is None and iterated:
                listed.setdefault(platform, set()).add(
                    f"{operation.tag}.{operation.name} {operation.version or ''}".strip()
                )
    assert {platform: len(names) for platform, names in listed.items()} == {
        "connected_insights": 9,
        "emedgene": 7,
        "ica": 56,
        "torrent_suite": 88,
    }
    assert "project_permission.get_project_permissions v3" in listed["ica"]
    assert "project_permission.get_project_permissions v4" in listed["ica"]
    assert "sample.set" in listed["torrent_suite"]
    # A page says which one it is; records say more than a list.
    assert "cases.list_cases" not in listed["connected_insights"]
    assert "plannedexperiment.patch_list" not in listed["torrent_suite"]
    assert "applicationgroup.get" not in listed["torrent_suite"]
