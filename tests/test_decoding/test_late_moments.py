"""A moment in a model is made when it is read; nobody can tell."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest

from facade import UNSET
from generated.ica.models import Country
from generated.runtime.drift import Report
from generated.runtime.filling import filler
from generated.runtime.timestamps import Timestamp

CREATED, MODIFIED = "2026-11-22T09:54:16.123Z", "2026-11-22 09:54:16.123456789+0200"
SOURCE: dict[str, Any] = dict.fromkeys(("code", "id", "name", "ownerId", "region", "tenantId"), "text")
SOURCE |= {"tenantName": None, "timeCreated": CREATED, "timeModified": MODIFIED}


def fresh(**changes: Any) -> Any:
    """A model of which nothing was read."""
    return filler(Country)(Country, {**SOURCE, **changes}, Report(), None)


def test_it_is_the_same_moment_each_time() -> None:
    model = fresh()
    assert type(model.time_created) is Timestamp
    assert model.time_created == datetime.datetime(2026, 11, 22, 9, 54, 16, 123_000, datetime.UTC)
    assert model.time_created is model.time_created
    assert (model.time_created.text, model.time_modified.text) == (CREATED, MODIFIED)
    assert fresh().to_dict() == model.to_dict() == SOURCE


@pytest.mark.parametrize("read", [False, True])
def test_it_is_copied_pickled_and_compared_like_any_other_value(read: bool) -> None:
    model, same = fresh(), Country.from_dict(SOURCE)
    if read:
        assert model.time_created
    twins = [copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)]
    for twin in [*twins, fresh(), same]:
        assert twin == model
        assert repr(twin) == repr(model)
        assert attrs.asdict(twin) == attrs.asdict(model)
        assert twin.to_dict() == SOURCE
        assert twin.time_modified.text == MODIFIED


def test_what_is_assigned_replaces_it() -> None:
    for value in (None, UNSET, "soon", datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)):
        model, other = fresh(), fresh()
        assert other.time_created.text == CREATED
        for changed in (model, other):
            changed.time_created = value
            assert changed.time_created is value
            assert changed.time_modified.text == MODIFIED
        assert model == other
    model.time_created = datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)
    assert model.to_dict() == {**SOURCE, "timeCreated": "2027-01-01T00:00:00Z"}


@pytest.mark.parametrize("value", [None, 7, "soon", "2026-02-30T00:00:00Z", "20261122", {"a": 1}])
def test_what_is_no_moment_is_there_at_once(value: Any) -> None:
    report = Report()
    model = filler(Country)(Country, {**SOURCE, "timeCreated": value}, report, None)
    assert [drift.pointer for drift in report.drifts] == ["/timeCreated"]
    assert model.time_created == value
    assert model.time_modified.text == MODIFIED
    assert model.to_dict() == {**SOURCE, "timeCreated": value}


def test_other_spellings_are_moments_too() -> None:
    text = "Sun, 22 Nov 2026 09:54:16 GMT"
    assert fresh(timeCreated=text).time_created.text == text


def test_what_does_not_exist_does_not() -> None:
    for model in (fresh(), Country.from_dict(SOURCE), Country(**attrs.asdict(fresh(), filter=_is_own))):
        assert not hasattr(model, "time_lost")
        assert not hasattr(model, "__deepcopy__")
        with pytest.raises(AttributeError, match="'Country' object has no attribute 'time_lost'"):
            model.time_lost  # noqa: B018


def _is_own(attribute: Any, value: object) -> bool:
    return not attribute.name.startswith("_")


def test_threads_read_the_same_and_what_one_assigns_stays() -> None:
    models = [fresh() for _ in range(2000)]
    new = datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)

    def assign(model: Any) -> None:
        model.time_created = new

    with ThreadPoolExecutor(4) as threads:
        read = [threads.submit(lambda model=model: (model.time_created, model.time_modified.text)) for model in models]
        written = [threads.submit(assign, model) for model in reversed(models)]
        texts = {future.result()[1] for future in read}
        assert [future.result() for future in written] == [None] * len(models)
    assert texts == {MODIFIED}
    assert {model.time_created for model in models} == {new}


def test_json_of_an_untouched_model_is_what_came() -> None:
    assert json.dumps(fresh().to_dict()) == json.dumps(SOURCE)
