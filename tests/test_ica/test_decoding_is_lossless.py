"""An answer that differs from the description loses nothing; it is told once, or refused when the client is strict."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest

from facade import ICA, DecodeError
from facade.events import DriftFound
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from generated.ica.models import AnalysisV3
from generated.runtime.unset import UNSET

Change = Callable[[dict[str, Any]], None]


class Drift(NamedTuple):
    """A change to an analysis, and how it is told: by kind and JSON pointer (`*` stands for a list index)."""

    label: str
    kind: str
    pointer: str
    change: Change

    def __str__(self) -> str:
        return self.label

    @property
    def place(self) -> str:
        return "/".join("*" if token.isdigit() else token for token in self.pointer.split("/"))


def put(*path: Any, value: Any) -> Change:
    """A change that puts a value somewhere; in a list, its first item may be new."""

    def change(document: dict[str, Any]) -> None:
        inner: Any = document
        for step in path[:-1]:
            inner = inner[step]
        if inner == []:
            inner.append(None)
        inner[path[-1]] = value

    return change


def drop(*path: str) -> Change:
    """A change that takes a property away."""

    def change(document: dict[str, Any]) -> None:
        inner = document
        for step in path[:-1]:
            inner = inner[step]
        del inner[path[-1]]

    return change


DRIFTS = [
    Drift("unknown enum value", "enum", "/status", put("status", value="HIBERNATING")),
    Drift("null where none is allowed", "null", "/userReference", put("userReference", value=None)),
    Drift("null for an enum", "null", "/status", put("status", value=None)),
    Drift("null for an object", "null", "/pipeline", put("pipeline", value=None)),
    Drift("required property is missing", "missing", "/reference", drop("reference")),
    Drift("required object is missing", "missing", "/tags", drop("tags")),
    Drift("missing further inside", "missing", "/tags/userTags", drop("tags", "userTags")),
    Drift("unknown property", "extra", "/phaseOfTheMoon", put("phaseOfTheMoon", value={"name": ["full", 1, None]})),
    Drift("unknown property further inside", "extra", "/pipeline/a~1b~0c", put("pipeline", "a/b~c", value=0.5)),
    Drift("number for text", "type", "/tenantName", put("tenantName", value=17)),
    Drift("boolean for an enum", "type", "/status", put("status", value=True)),
    Drift("text for an object", "type", "/pipeline", put("pipeline", value="pipeline-7")),
    Drift("object for a list", "type", "/tags/userTags", put("tags", "userTags", value={"0": "pilot"})),
    Drift("number in a list of texts", "type", "/tags/userTags/0", put("tags", "userTags", 0, value=3.0)),
    Drift("null in a list of texts", "null", "/tags/userTags/0", put("tags", "userTags", 0, value=None)),
    Drift("text that is no moment", "format", "/timeCreated", put("timeCreated", value="the day before yesterday")),
    Drift("number for a moment", "type", "/timeCreated", put("timeCreated", value=1_700_000_000)),
]

every_drift = pytest.mark.parametrize("drift", DRIFTS, ids=str)


def told(events: list[Any]) -> list[tuple[str, str]]:
    """Kind and place of all drift that was told."""
    return [(event.kind, event.pointer) for event in events if isinstance(event, DriftFound)]


@every_drift
def test_everything_is_kept_and_told_once(drift: Drift, box: IcaSandbox, ica: ICA, events: list[Any]) -> None:
    box.faults.add(times=None, action=rewrite(drift.change))
    for analysis_id in box.analysis_ids[:2]:
        found = ica.v3.project_analysis.get_analysis(box.project_ids[0], analysis_id)
        assert type(found) is AnalysisV3
        assert found.to_dict() == sent(box)
    assert told(events) == [(drift.kind, drift.place)]


@every_drift
def test_inside_a_list_too_whatever_the_item(drift: Drift, box: IcaSandbox, ica: ICA, events: list[Any]) -> None:
    def change(document: dict[str, Any]) -> None:
        for index in (1, 3):
            drift.change(document["items"][index])

    box.faults.add(times=None, action=rewrite(change))
    (page,) = ica.v3.project_analysis.get_analyses(box.project_ids[0]).pages()
    assert page.answer.to_dict() == sent(box)
    assert told(events) == [(drift.kind, f"/items/*{drift.place}")]


@every_drift
def test_strict_says_where_and_what(drift: Drift, box: IcaSandbox, ica: ICA) -> None:
    box.faults.add(times=None, action=rewrite(drift.change))
    strict = ica.with_options(strict=True)
    with pytest.raises(DecodeError) as caught:
        strict.v3.project_analysis.get_analysis(box.project_ids[0], box.analysis_ids[0])
    assert (caught.value.kind, caught.value.pointer) == (drift.kind, drift.pointer)
    assert drift.pointer in str(caught.value)
    assert "GET /api/projects/{projectId}/analyses/{analysisId}" in str(caught.value)


@every_drift
def test_strict_names_the_list_index(drift: Drift, box: IcaSandbox, ica: ICA) -> None:
    box.faults.add(times=None, action=rewrite(lambda document: drift.change(document["items"][3])))
    with pytest.raises(DecodeError) as caught:
        ica.with_options(strict=True).v3.project_analysis.get_analyses(box.project_ids[0]).collect()
    assert (caught.value.kind, caught.value.pointer) == (drift.kind, f"/items/3{drift.pointer}")


def test_drift_is_logged_as_a_warning(box: IcaSandbox, ica: ICA, caplog: pytest.LogCaptureFixture) -> None:
    box.faults.add(times=None, action=rewrite(put("status", value="HIBERNATING")))
    with caplog.at_level(logging.WARNING, "facade.ica"):
        for _ in range(2):
            ica.v3.project_analysis.get_analysis(box.project_ids[0], box.analysis_ids[0])
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("facade.ica", logging.WARNING)
    assert "HIBERNATING" in record.getMessage()


def test_a_list_that_is_null_has_no_items(box: IcaSandbox, ica: ICA, events: list[Any]) -> None:
    box.faults.add(times=None, action=rewrite(lambda document: document.update(items=None)))
    assert ica.v3.project_analysis.get_analyses(box.project_ids[0]).collect() == []
    assert told(events) == [("null", "/items")]


def test_an_answer_that_is_no_object_is_given_as_it_came(box: IcaSandbox, ica: ICA, events: list[Any]) -> None:
    box.faults.add(times=None, action=rewrite(lambda document: [1, "two", {"three": None}]))
    found: Any = ica.v3.project_analysis.get_analysis(box.project_ids[0], box.analysis_ids[0])
    assert found == [1, "two", {"three": None}]
    assert told(events) == [("type", "")]


def test_a_missing_field_is_unset_and_an_unknown_one_is_at_hand(box: IcaSandbox, ica: ICA) -> None:
    def change(document: dict[str, Any]) -> None:
        drop("reference")(document)
        put("phaseOfTheMoon", value="full")(document)

    box.faults.add(times=None, action=rewrite(change))
    found = ica.v3.project_analysis.get_analysis(box.project_ids[0], box.analysis_ids[0])
    assert found.reference is UNSET
    assert found.additional_properties == {"phaseOfTheMoon": "full"}


def sent(box: IcaSandbox) -> Mapping[str, Any]:
    """The JSON of the last answer."""
    answer: dict[str, Any] = json.loads(box.journal[-1].answer_body)
    return answer
