"""What Flask servers that SpecTree describes make of an answer says the same as the answer itself."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from facade import ICA, AsyncICA, DecodeError
from facade.events import DriftFound
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from generated.ica.models import AnalysisV4
from generated.runtime.drift import Report
from generated.runtime.model import to_json

from .answers import DESCRIPTION, Valid, canonical, decoded, valid_answers
from .flask_manner import FlaskManner, without_fractions

SCHEMA = {"$ref": "#/components/schemas/AnalysisV4"}
MANNER = FlaskManner(DESCRIPTION)


@pytest.mark.parametrize("answer", valid_answers(), ids=lambda answer: f"{answer.operation.name} {answer.media_type}")
def test_every_answer_says_the_same_in_that_manner(answer: Valid) -> None:
    value = without_fractions(json.loads(answer.text))
    changed = MANNER.write(answer.schema, value)
    decoder = next(entry.decoder for entry in answer.operation.answers if entry.media_type == answer.media_type)
    found, same = decoder(changed, Report(), None), decoder(value, Report(), None)
    text, told = decoded(answer, changed)
    assert text == canonical(changed)
    assert {kind for kind, _ in told} <= {"extra", "type"}
    for twin in (found, copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin == same
        assert canonical(to_json(twin)) == canonical(changed)
    # What is sent is what the description has; moments may be spelt otherwise in ISO 8601.
    again = decoder(to_json(found, sending=True), report := Report(), None)
    assert again == same
    assert report.drifts == []


@pytest.fixture
def box() -> Iterator[IcaSandbox]:
    """A platform."""
    with IcaSandbox(invented_ids=True) as box:
        yield box


def in_that_manner(document: dict[str, Any]) -> dict[str, Any]:
    """An analysis as such a server writes it."""
    written: dict[str, Any] = MANNER.write(SCHEMA, document)
    return written


def check(found: Any, events: list[Any], box: IcaSandbox, plain: AnalysisV4) -> None:
    """The answer of the wire is given back, its values are those of the plain answer, and each name is told."""
    sent = json.loads(box.journal[-1].answer_body)
    assert "time_created" in sent
    assert sent["time_created"].endswith(" GMT")
    assert type(found) is AnalysisV4
    assert found.to_dict() == sent
    assert found.time_created == plain.time_created.replace(microsecond=0)
    assert found.workflow_session.user_reference == plain.workflow_session.user_reference
    assert found.pipeline.code == plain.pipeline.code
    told = [(event.kind, event.pointer) for event in events if isinstance(event, DriftFound)]
    assert ("extra", "/time_created") in told
    assert len(told) == len(set(told))
    assert {kind for kind, _ in told} <= {"extra", "type"}


def test_it_is_read_over_the_wire(box: IcaSandbox) -> None:
    events: list[Any] = []
    with ICA(api_key=box.api_key, base_url=box.base_url, on_event=events.append) as ica:
        where = box.project_ids[0], box.analysis_ids[0]
        plain = ica.project_analysis.get_analysis(*where)
        box.faults.add(times=None, action=rewrite(in_that_manner))
        for _ in range(2):
            check(ica.project_analysis.get_analysis(*where), events, box, plain)
        with pytest.raises(DecodeError) as caught:
            ica.with_options(strict=True).project_analysis.get_analysis(*where)
        assert caught.value.kind == "extra"


async def test_it_is_read_over_the_wire_by_the_async_client(box: IcaSandbox) -> None:
    events: list[Any] = []
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url, on_event=events.append) as ica:
        where = box.project_ids[0], box.analysis_ids[0]
        plain = await ica.project_analysis.get_analysis(*where)
        box.faults.add(times=None, action=rewrite(in_that_manner))
        check(await ica.project_analysis.get_analysis(*where), events, box, plain)


def test_strict_takes_http_dates_and_says_where_a_number_is_text(box: IcaSandbox) -> None:
    def dates(document: dict[str, Any]) -> None:
        document["timeCreated"] = "Fri, 02 Jan 2026 08:04:05 GMT"

    with ICA(api_key=box.api_key, base_url=box.base_url, strict=True) as ica:
        where = box.project_ids[0], box.analysis_ids[0]
        box.faults.add(times=1, action=rewrite(dates))
        found = ica.project_analysis.get_analysis(*where)
        assert found.time_created.isoformat() == "2026-01-02T08:04:05+00:00"
        assert found.to_dict()["timeCreated"] == "Fri, 02 Jan 2026 08:04:05 GMT"
        box.faults.add(times=1, action=rewrite(lambda document: document.update(totalItemCount="3")))
        with pytest.raises(DecodeError) as caught:
            next(iter(ica.project_data.get_project_data_list(box.project_ids[0]).pages()))
        assert (caught.value.kind, caught.value.pointer) == ("type", "/totalItemCount")
