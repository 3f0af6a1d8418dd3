"""Analyses in batches: created once, waited for, and given back typed."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from facade import BadRequest, Conflict, ConnectionFailed, InvalidBody, Timeout, Unprocessable
from facade.errors import BatchFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, rewrite, status
from facade.sandbox.ica.schema_values import SchemaValues, Variant
from generated.ica.models import AnalysisV3, AnalysisV4, CreateAnalysisCreationBatch

from .answers import each_item, in_pages_of
from .ways import Seen, Way

ITEMS = "/items"
KEY = "idempotency-key"
QUICK = {"first_pause": 0.001}


def batch(box: IcaSandbox, count: int = 3) -> dict[str, Any]:
    """A body that asks for some analyses."""
    operation = next(found for found in box.description.operations if found.operation_id == "createNextflowAnalysis")
    schema = next(iter(operation.body_types.values()))
    wanted = SchemaValues(box.description, "wanted", Variant.REQUIRED).make(schema)
    return {"nextflowItems": [{**wanted, "userReference": f"run {number}"} for number in range(count)]}


def posts(box: IcaSandbox) -> list[Any]:
    return [exchange for exchange in box.journal if exchange.method == "POST"]


def looks(box: IcaSandbox) -> int:
    """How often the items were read from their beginning."""
    pages = [exchange for exchange in box.journal if exchange.path.endswith(ITEMS)]
    return sum("pageToken" not in dict(exchange.query) for exchange in pages)


def test_all_analyses_come_back_in_order_when_all_are_created(box: IcaSandbox, project: str, way: Way) -> None:
    analyses = way.run(way.ica.create_analyses(project, batch(box), **QUICK))
    assert [type(analysis) for analysis in analyses] == [AnalysisV4] * 3
    assert [analysis.id for analysis in analyses] == box.analysis_ids[-3:]
    assert [analysis.user_reference for analysis in analyses] == ["run 0", "run 1", "run 2"]
    assert (box.batches_created, looks(box)) == (1, 2)
    assert {exchange.version for exchange in box.journal if exchange.path.endswith(ITEMS)} == {"v4"}


def test_items_that_say_nothing_yet_are_waited_for(box: IcaSandbox, project: str, way: Way) -> None:
    def untold(answer: dict[str, Any]) -> None:
        answer["items"][0]["processing"] = None

    box.faults.add(ITEMS, times=2, action=rewrite(untold))
    assert len(way.run(way.ica.create_analyses(project, batch(box, 1), **QUICK))) == 1
    assert looks(box) == 3


def test_a_batch_under_another_name_is_not_sent(box: IcaSandbox, project: str, way: Way) -> None:
    with pytest.raises(InvalidBody, match=r"/analyses: .* it has: cwlItems, nextflowItems, nextflowJsonItems"):
        way.run(way.ica.create_analyses(project, {"analyses": batch(box)["nextflowItems"]}, **QUICK))
    with pytest.raises(InvalidBody) as caught:
        way.run(way.ica.create_analyses(project, {"nextflowItems": [{"tag": {}}]}, **QUICK))
    assert ("/nextflowItems/0/tag", ("tags",)) in [(fault.pointer, fault.near) for fault in caught.value.faults]
    with pytest.raises(InvalidBody, match="/x: "):
        way.run(way.ica.raw.project_analysis_creation_batch.create_analysis_creation_batch(project, body={"x": []}))
    assert posts(box) == []


def test_only_the_lists_that_the_description_names_are_waited_for(box: IcaSandbox, project: str, way: Way) -> None:
    seen = Seen()
    body = {**batch(box, 2), "labels": ["a", "b", "c"]}
    sending = way.ica.with_options(unknown_keys="send")
    analyses = way.run(sending.create_analyses(project, body, **QUICK, on_progress=seen))
    assert len(analyses) == 2
    assert {total for _, total in seen} == {2}


@pytest.mark.parametrize(("version", "kind"), [("v3", AnalysisV3), ("v4", AnalysisV4), ("auto", AnalysisV4)])
def test_they_have_the_types_of_the_pinned_version(
    box: IcaSandbox, project: str, way: Way, version: str, kind: type
) -> None:
    pinned = way.ica.with_options(api_version=version)
    analyses = way.run(pinned.create_analyses(project, batch(box, 1), **QUICK))
    assert [type(analysis) for analysis in analyses] == [kind]


def test_auto_falls_back_to_the_version_that_is_served(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add(f"GET {ITEMS}", action=status(406, body={"title": "not acceptable"}))
    tolerant = way.ica.with_options(api_version="auto")
    analyses = way.run(tolerant.create_analyses(project, batch(box, 1), **QUICK))
    assert [type(analysis) for analysis in analyses] == [AnalysisV3]


def test_a_model_does_as_well_as_a_mapping(box: IcaSandbox, project: str, way: Way) -> None:
    body = CreateAnalysisCreationBatch.from_dict(batch(box))
    assert len(way.run(way.ica.create_analyses(project, body, **QUICK))) == 3
    assert box.batches_created == 1


def test_progress_tells_how_many_are_settled(box: IcaSandbox, project: str, way: Way, seen: Seen) -> None:
    def one_is_first(place: int, item: Any) -> None:
        item["processing"]["status"] = "SUCCEEDED" if place == 1 else "RUNNING"

    box.faults.add(ITEMS, action=each_item(one_is_first))
    way.run(way.ica.create_analyses(project, batch(box), on_progress=seen, **QUICK))
    assert seen == [(1, 3), (3, 3)]


def test_a_key_is_made_where_none_is_given(box: IcaSandbox, project: str, way: Way) -> None:
    for _ in range(2):
        way.run(way.ica.create_analyses(project, batch(box), **QUICK))
    keys = [exchange.headers[KEY] for exchange in posts(box)]
    assert len({uuid.UUID(key) for key in keys}) == 2
    assert box.batches_created == 2


def test_the_same_key_gives_the_same_batch(box: IcaSandbox, project: str, way: Way) -> None:
    first, again = (
        way.run(way.ica.create_analyses(project, batch(box), idempotency_key="night-7", **QUICK)) for _ in range(2)
    )
    assert [analysis.id for analysis in first] == [analysis.id for analysis in again]
    assert [exchange.headers[KEY] for exchange in posts(box)] == ["night-7", "night-7"]
    assert box.batches_created == 1


def test_a_lost_answer_does_not_create_a_second_batch(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("POST /api", times=2, action=cut_after())
    assert len(way.run(way.ica.create_analyses(project, batch(box), **QUICK))) == 3
    assert len({exchange.headers[KEY] for exchange in posts(box)}) == 1
    assert (len(posts(box)), box.batches_created) == (3, 1)


def test_after_a_failure_the_key_of_ones_own_goes_on_with_the_batch(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add(f"GET {ITEMS}", times=4, action=cut_after())
    with pytest.raises(ConnectionFailed):
        way.run(way.ica.create_analyses(project, batch(box), idempotency_key="night-8", **QUICK))
    assert len(way.run(way.ica.create_analyses(project, batch(box), idempotency_key="night-8", **QUICK))) == 3
    assert box.batches_created == 1


def test_a_refused_batch_is_the_platforms_error(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("POST /api", action=status(400, body={"title": "unknown pipeline", "detail": "p-1"}))
    with pytest.raises(BadRequest, match="unknown pipeline: p-1"):
        way.run(way.ica.create_analyses(project, batch(box), **QUICK))
    assert looks(box) == 0


@pytest.mark.parametrize(("code", "kind"), [(409, Conflict), (422, Unprocessable)])
def test_a_key_that_nobody_gave_is_not_blamed(
    box: IcaSandbox, project: str, way: Way, code: int, kind: type[Exception]
) -> None:
    box.faults.add("POST /api", action=status(code, body={"title": "pipeline is not released"}))
    with pytest.raises(kind) as caught:
        way.run(way.ica.create_analyses(project, batch(box), **QUICK))
    assert str(caught.value).endswith(f"{code} pipeline is not released")
    assert len(posts(box)) == 1


def test_failed_items_come_with_the_analyses_of_the_others(box: IcaSandbox, project: str, way: Way) -> None:
    def fails(place: int, item: Any) -> None:
        if place != 1 and item["processing"]["status"] == "SUCCEEDED":
            reason = "no such input" if place == 0 else None
            item["processing"] = {"status": "FAILED", "additionalStatusInformation": reason}
            del item["createdAnalysis"]

    box.faults.add(ITEMS, times=None, action=each_item(fails))
    with pytest.raises(BatchFailed) as caught:
        way.run(way.ica.create_analyses(project, batch(box), **QUICK))
    error = caught.value
    assert [item.request.user_reference for item in error.items] == ["run 0", "run 2"]
    assert [analysis.user_reference for analysis in error.analyses] == ["run 1"]
    batch_id = posts(box)[0].answer_headers["etag"].strip('"').partition("-")[0]
    assert f"2 items of batch {batch_id}" in str(error)
    assert f"{error.items[0].id}: no such input" in str(error)
    assert f"{error.items[1].id}: no reason given" in str(error)


def test_after_the_deadline_the_error_says_how_far_it_came(box: IcaSandbox, project: str, way: Way) -> None:
    def one_waits(place: int, item: Any) -> None:
        item["processing"]["status"] = "WAITING_RESOURCES" if place == 2 else "SUCCEEDED"

    box.faults.add(ITEMS, times=None, action=each_item(one_waits))
    with pytest.raises(Timeout) as caught:
        way.run(way.ica.create_analyses(project, batch(box), deadline=0.2, first_pause=0.01))
    batch_id = next(exchange.path for exchange in box.journal if exchange.path.endswith(ITEMS)).split("/")[-2]
    assert f"2 of 3 items of batch {batch_id} are settled" in str(caught.value)
    assert "deadline 0.2 s" in str(caught.value)


def test_items_that_are_not_listed_yet_are_waited_for(box: IcaSandbox, project: str, way: Way, seen: Seen) -> None:
    def none(page: Any) -> None:
        page["items"] = []

    def all_but_one(page: Any) -> None:
        del page["items"][2:]

    box.faults.add(ITEMS, action=rewrite(none))
    box.faults.add(ITEMS, action=rewrite(all_but_one))
    assert len(way.run(way.ica.create_analyses(project, batch(box), on_progress=seen, **QUICK))) == 3
    assert seen == [(0, 3), (2, 3), (3, 3)]


def test_an_empty_batch_is_done_at_once(box: IcaSandbox, project: str, way: Way) -> None:
    assert way.run(way.ica.create_analyses(project, {"nextflowItems": []}, **QUICK)) == []


def test_many_items_come_over_several_pages(box: IcaSandbox, project: str, way: Way, seen: Seen) -> None:
    box.faults.add(ITEMS, times=None, action=in_pages_of(10))
    analyses = way.run(way.ica.create_analyses(project, batch(box, 25), on_progress=seen, **QUICK))
    assert [analysis.user_reference for analysis in analyses] == [f"run {number}" for number in range(25)]
    assert (seen[0], seen[-1], box.batches_created) == ((0, 25), (25, 25), 1)
    pages = [dict(exchange.query).get("pageToken") for exchange in box.journal if exchange.path.endswith(ITEMS)]
    assert pages == [None, "10", "20"] * 2


def test_a_page_that_is_lost_is_asked_for_again(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("pageToken=10", action=status(503))
    box.faults.add(ITEMS, times=None, action=in_pages_of(10))
    assert len(way.run(way.ica.create_analyses(project, batch(box, 25), **QUICK))) == 25


def test_a_status_that_is_new_is_waited_for(box: IcaSandbox, project: str, way: Way, seen: Seen) -> None:
    def new_word(place: int, item: Any) -> None:
        item["processing"]["status"] = "COMPACTING"

    box.faults.add(ITEMS, action=each_item(new_word))
    assert len(way.run(way.ica.create_analyses(project, batch(box), on_progress=seen, **QUICK))) == 3
    assert seen[0] == (0, 3)
