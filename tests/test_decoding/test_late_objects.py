"""An object of an answer is made when it is read; nobody can tell, but by the time that a difference is told."""

from __future__ import annotations

import copy
import datetime
import importlib
import json
import logging
import pickle
import pkgutil
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from random import Random
from threading import Barrier
from typing import Any

import attrs
import httpx
import pytest

import generated.connected_insights.models
import generated.emedgene.models
import generated.ica.models
import generated.torrent_suite.models
from facade import UNSET, DecodeError
from facade.call.decoding import decode
from facade.events import DriftFound, Reporter
from facade.sandbox.ica.schema_values import SchemaValues, Variant
from generated.ica.api.project_data.get_project_data_list import OPERATION
from generated.ica.models import DataDetails, DataFormat
from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Report
from generated.runtime.filling import maker
from generated.runtime.habits import BETWEEN, Habit, MomentHabit
from generated.runtime.timestamps import kept, made

from .answers import DESCRIPTION, canonical, mutated

PACKAGES = [
    generated.ica.models,
    generated.emedgene.models,
    generated.connected_insights.models,
    generated.torrent_suite.models,
]
VALUES: list[Any] = [
    *("2026-11-22T09:54:16.123Z", "2026-11-22", "", "text", None, True, 0, 7, 2.5, [], ["a"], [None, 3], {}, {"a": 1}),
    *([{"id": 1}], {"a": None}, {"id": "x", "name": 3}, [[1], [2.0, "x"]], {"a": [{"b": {}}]}),
]
SCHEMA = {"$ref": "#/components/schemas/ProjectData"}
ITEM: Any = SchemaValues(DESCRIPTION, "late", Variant.FULL).make(SCHEMA)
SOURCE: Any = ITEM["data"]["details"]


def fresh(**changes: Any) -> Any:
    """An object of which nothing was read."""
    model: Any = DataDetails._decode_late(json.loads(json.dumps({**SOURCE, **changes})), (Report(), None), 0)
    model = model if model._late.__class__ is tuple else _put_off(model)
    assert model._late.__class__ is tuple
    return model


def _put_off(model: Any) -> Any:
    """Whatever other tests did, a class whose habit begins anew puts the next object off."""
    DataDetails._habit.__init__()  # type: ignore[misc]
    return DataDetails._decode_late(json.loads(json.dumps(model.to_dict())), (Report(), None), 0)


def _models() -> list[type[m.Model]]:
    found = []
    for package in PACKAGES:
        for entry in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(entry.name)
            found += [
                value
                for value in vars(module).values()
                if isinstance(value, type) and issubclass(value, m.Model) and value.__module__ == module.__name__
            ]
    return found


def filled(decoder: d.Decoder, random: Random, deep: int = 0) -> Any:
    """A value for a decoder: in three of four cases of its shape."""
    if random.random() < 0.25 or deep > 4:
        return random.choice(VALUES)
    if isinstance(decoder, d.ModelOf):
        return {
            entry.wire: filled(entry.decoder, random, deep + 1)
            for entry in decoder.resolve()._fields
            if random.random() < 0.8
        } | ({"phase": 1} if random.random() < 0.1 else {})
    if isinstance(decoder, d.ListOf):
        return [filled(decoder.item, random, deep + 1) for _ in range(random.randint(0, 2))]
    if isinstance(decoder, d.MapOf):
        return {name: filled(decoder.value, random, deep + 1) for name in "ab"[: random.randint(0, 2)]}
    parts = decoder.parts()
    return filled(random.choice(parts), random, deep + 1) if parts else random.choice(VALUES)


def read_all(value: Any, random: Random) -> None:
    """Read everything, the attributes of each object in any order."""
    if isinstance(value, m.Model):
        for entry in random.sample(value._fields, len(value._fields)):
            read_all(getattr(value, entry.attribute), random)
    elif isinstance(value, (list, dict)):
        for item in value if isinstance(value, list) else value.values():
            read_all(item, random)


def _alike(model: type[m.Model], random: Random) -> None:
    """Compare what is made late of a value with what is made at once: the values, their classes, the JSON, and what is
    told."""
    decoder, text = d.ModelOf(model), json.dumps(filled(d.ModelOf(model), random))
    at_once, late = Report(), Report()
    made, came = decoder(json.loads(text), at_once, None), decoder.late(json.loads(text), late, None)
    if random.random() < 0.5:
        assert canonical(m.to_json(came)) == canonical(json.loads(text)) == canonical(m.to_json(made))
    read_all(came, random)
    assert came == made
    assert type(came) is type(made)
    assert repr(came) == repr(made)
    assert canonical(m.to_json(came)) == canonical(json.loads(text))
    assert set(late.drifts) == set(at_once.drifts)
    assert len(late.drifts) == len(at_once.drifts)


@pytest.mark.parametrize("kind", range(8))
def test_what_is_made_late_is_what_is_made_at_once(kind: int) -> None:
    """For all models of all platforms."""
    for model in _models()[kind::8]:
        random = Random(model.__name__)
        for _ in range(5):
            _alike(model, random)


def test_so_it_is_where_most_are_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some of many models, by the function that is put together for each, and those in them likewise."""
    models = _models()
    for model in models:
        monkeypatch.setattr(model, "_habit", Habit())
        monkeypatch.setattr(model, "_moments", MomentHabit(len(model._late_places)))
        monkeypatch.setattr(model, "_maker", None)
        model._habit.at_once = model._moments.at_once = BETWEEN
    chosen = [model for model in models if model._is_large]
    for model in chosen[::5]:
        monkeypatch.setattr(model, "_maker", maker(model))
        random = Random(model.__name__)
        for _ in range(6):
            _alike(model, random)
        assert model._habit.at_once < BETWEEN


@pytest.mark.parametrize("reads", [(), ("region",), ("tenant_id",), ("region", "tenant_id")])
def test_it_is_copied_pickled_compared_and_shown_like_any_other_value(reads: tuple[str, ...]) -> None:
    same = DataDetails.from_dict(SOURCE)

    def touched() -> Any:
        model = fresh()
        for name in reads:
            getattr(model, name)
        return model

    for make in (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)), attrs.evolve):
        twin: Any = make(touched())
        assert (type(twin), twin, repr(twin), attrs.asdict(twin)) == (
            DataDetails,
            same,
            repr(same),
            attrs.asdict(touched()),
        )
        assert twin.to_dict() == SOURCE
    assert touched() == same == touched()
    assert repr(touched()) == repr(same)
    assert attrs.asdict(touched()) == attrs.asdict(same)
    match touched():
        case DataDetails(tenant_id=found):
            assert found == SOURCE["tenantId"]
        case _:
            raise AssertionError
    with pytest.raises(TypeError, match="unhashable"):
        hash(touched())


def test_each_read_gives_the_same_object_before_and_after_all_is_made() -> None:
    model = fresh()
    region = model.region
    country = region.country
    assert model.region is region
    assert model.tenant_id == SOURCE["tenantId"]
    assert model.region is region
    assert model.region.country is country
    assert (region.id, region.code) == (SOURCE["region"]["id"], SOURCE["region"]["code"])
    assert region.country is country


@pytest.mark.parametrize("before", [(), ("region",), ("tenant_id",)])
def test_what_is_assigned_before_anything_is_read_stays(before: tuple[str, ...]) -> None:
    for name, value in (("region", None), ("region", UNSET), ("tenant_id", "other"), ("tenant_id", UNSET)):
        model, same = fresh(), DataDetails.from_dict(SOURCE)
        for read in before:
            getattr(model, read)
        setattr(model, name, value)
        setattr(same, name, value)
        assert getattr(model, name) is value
        assert model == same
        assert model.to_dict() == same.to_dict()
    model = fresh()
    model.additional_properties["phase"] = 1
    assert model.to_dict() == {**SOURCE, "phase": 1}


def test_what_is_deleted_is_gone() -> None:
    model = fresh()
    del model.region
    assert not hasattr(model, "region")
    assert model.tenant_id == SOURCE["tenantId"]
    assert not hasattr(fresh(), "phase")
    with pytest.raises(AttributeError, match="'DataDetails' object has no attribute 'phase'"):
        fresh().phase  # noqa: B018


def test_the_json_that_is_given_back_is_the_callers_own() -> None:
    for reads in ((), ("region",), ("region", "tenant_id")):
        model = fresh()
        for name in reads:
            getattr(model, name)
        first = model.to_dict()
        first["tags"]["userTags"].append("changed")
        first["tenantId"] = first["region"]["country"]["code"] = None
        second = model.to_dict()
        assert second == SOURCE
        second["region"].clear()
        assert model.region.country.code == SOURCE["region"]["country"]["code"]
        assert model.to_dict() == SOURCE
        model.region.country.name = "mine"
        assert model.to_dict()["region"]["country"]["name"] == "mine"


def test_threads_that_read_first_get_the_same_objects() -> None:
    for _ in range(50):
        model, start = fresh(), Barrier(4)

        def reading(model: Any = model, start: Barrier = start) -> tuple[Any, ...]:
            start.wait()
            return model.region, model.region.country, model.tags, model.tenant_id, model.region.id

        with ThreadPoolExecutor(4) as threads:
            found = [future.result() for future in [threads.submit(reading) for _ in range(4)]]
        assert len({tuple(map(id, each[:3])) for each in found}) == 1


def test_what_one_thread_assigns_while_others_read_stays() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(100):
            model, start = fresh(), Barrier(3)

            def reading(model: Any = model, start: Barrier = start) -> None:
                start.wait()
                read_all(model, Random(1))

            def assigning(model: Any = model, start: Barrier = start) -> None:
                start.wait()
                model.tenant_id = "mine"

            with ThreadPoolExecutor(3) as threads:
                for future in [threads.submit(each) for each in (reading, assigning, reading)]:
                    future.result()
            assert model.tenant_id == "mine"
    finally:
        sys.setswitchinterval(interval)


def page(change: Any) -> httpx.Response:
    """A page of two items, changed."""
    items = [json.loads(json.dumps(ITEM)) for _ in range(2)]
    value: Any = {"items": items, "nextPageToken": "", "remainingRecords": 0, "totalItemCount": 2}
    change(value)
    return httpx.Response(
        200,
        headers={"Content-Type": "application/vnd.illumina.v3+json"},
        content=json.dumps(value).encode(),
        request=httpx.Request("GET", "https://ica.invalid/"),
    )


def test_an_object_of_few_properties_is_made_and_those_in_it_are_put_off() -> None:
    DataDetails._habit.__init__()  # type: ignore[misc]
    answer = decode(page(lambda value: None), OPERATION, Reporter("ica", None), strict=False)
    for item in answer.items:
        assert item._late is None
        assert item.data._late is None
        assert item.data.details._late.__class__ is tuple
        assert item.to_dict() == ITEM


def deep(value: Any) -> None:
    """A change of a nested record."""
    value["items"][1]["data"]["details"]["region"]["code"] = 7


def told(caplog: pytest.LogCaptureFixture) -> list[Any]:
    """What the log has of differences."""
    return [
        (record.event["operation"], record.event["kind"], record.event["pointer"])  # type: ignore[attr-defined]
        for record in caplog.records
        if record.msg == "%s %s" and "DriftFound" in record.getMessage()
    ]


def test_a_difference_is_logged_when_it_is_met_once_with_its_operation(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    reporter = Reporter("ica", None)
    answers = [decode(page(deep), OPERATION, reporter, strict=False) for _ in range(2)]
    assert told(caplog) == []
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda item: item.data.details.region.code, [*answers[0].items, *answers[1].items]))
    assert told(caplog) == [(OPERATION.route, "type", "/items/*/data/details/region/code")]


def test_what_a_call_goes_by_is_told_at_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    decode(
        page(lambda value: value.update(totalItemCount="two", phase=1)), OPERATION, Reporter("ica", None), strict=False
    )
    assert [kind for _, kind, _ in told(caplog)] == ["type", "extra"]


def test_a_listener_is_told_at_once_and_strict_raises_at_once() -> None:
    events: list[Any] = []
    decode(page(deep), OPERATION, Reporter("ica", events.append), strict=False)
    assert [event.pointer for event in events if isinstance(event, DriftFound)] == ["/items/*/data/details/region/code"]
    with pytest.raises(DecodeError) as caught:
        decode(page(deep), OPERATION, Reporter("ica", None), strict=True)
    assert caught.value.pointer == "/items/1/data/details/region/code"


def test_changed_answers_are_given_back_as_they_came_whatever_is_read() -> None:
    random = Random(3)
    for _ in range(300):
        value = mutated(json.dumps(SOURCE), random)
        found = d.ModelOf(DataDetails).late(json.loads(json.dumps(value)), Report(), None)
        for name in random.sample(("region", "tenant_id"), random.randint(0, 2)):
            if isinstance(found, DataDetails):
                read_all(getattr(found, name), random)
        assert canonical(m.to_json(found)) == canonical(value)


@attrs.define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Grove(m.Model):
    """A model in which there is more of it."""

    name: Any
    groves: Any = UNSET


Grove._describe(m.required("name", "name", d.TEXT), m.optional("groves", "groves", d.ListOf(d.ModelOf(Grove))))


def test_objects_of_which_most_are_read_whole_are_made_whole() -> None:
    """Which nobody can tell either, but by the time that it takes."""

    def made() -> Any:
        return Grove._decode_late({"name": "a", "groves": [{"name": 7}]}, (Report(), None), 0)

    begun = [made() for _ in range(150)]
    assert all(each._late.__class__ is tuple for each in begun)
    assert {each.groves[0].name for each in begun if each.name} == {7}
    later = [made() for _ in range(150)]
    assert later[-1]._late.__class__ is not tuple
    assert later[-1] == begun[0]


@pytest.mark.parametrize(("texts", "make"), [(1, kept), (10_000, made)], ids=["the same again", "others each time"])
def test_moments_that_come_again_are_made_once(texts: int, make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DataFormat, "_moments", MomentHabit(len(DataFormat._late_places)))
    monkeypatch.setattr(DataFormat, "_filler", None)
    monkeypatch.setattr(DataFormat, "_made", count())
    began = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    for number in range(400):
        first = (began + datetime.timedelta(seconds=number % texts)).isoformat()
        second = (began + datetime.timedelta(days=1 + number % texts)).isoformat()
        found = DataFormat.from_dict({"id": "f", "code": "BAM", "timeCreated": first, "timeModified": second})
        assert (found.time_created.isoformat(), found.time_modified.isoformat()) == (first, second)
    assert DataFormat._moments.at_once
    assert DataFormat._moments.make is make
