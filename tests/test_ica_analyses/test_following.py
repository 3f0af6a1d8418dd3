"""Analyses waited for: one by looking at it, many by one list a look."""

from __future__ import annotations

from typing import Any

import pytest

from facade import AmbiguousName, AnalysisFailed, BadRequest, ConnectionFailed, NoSuchName, NotFound, Timeout
from facade.ica.analyses import has_ended, has_failed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, rewrite, status
from generated.ica.models import AnalysisV3, AnalysisV4
from tests.ica_clients import Way

from .conftest import QUICK, Reads, routes

NOWHERE = "00000000-0000-4000-8000-000000000000"
SEARCH = "POST analysis:search"


@pytest.mark.parametrize("status", ["SUCCEEDED", "FAILED", "FAILED_FINAL", "FAILEDFINAL", "ABORTED"])
def test_the_ends_of_both_versions_are_ends(status: str) -> None:
    assert has_ended(status)
    assert has_failed(status) == (status != "SUCCEEDED")


@pytest.mark.parametrize(
    "status", ["REQUESTED", "IN_PROGRESS", "INPROGRESS", "AWAITINGINPUT", "GENERATING_OUTPUTS", "ABORTING", "PAUSED"]
)
def test_nothing_else_is_one(status: str) -> None:
    assert not has_ended(status)
    assert not has_failed(status)


@pytest.mark.parametrize(("version", "kind"), [("v4", AnalysisV4), ("v3", AnalysisV3), (None, AnalysisV4)])
def test_one_is_looked_at_until_it_has_ended(box: IcaSandbox, way: Way, version: str | None, kind: type) -> None:
    (analysis_id,) = box.add_analyses(["one"])
    seen: list[str] = []
    client = way.client.with_options(api_version=version)
    found = way.run(client.wait_for_analysis(analysis_id, on_progress=seen.append, **QUICK))
    assert (type(found), found.id, str(found.status)) == (kind, analysis_id, "SUCCEEDED")
    assert (len(seen), seen[-1]) == (4, "SUCCEEDED")
    assert routes(box) == [f"GET {analysis_id}"] * 4


def test_it_may_be_named_by_its_reference_its_record_and_its_project(
    box: IcaSandbox, way: Way, project: str, reads: Reads
) -> None:
    (other,) = box.add_analyses(["elsewhere"], project_id=box.project_ids[1])
    assert way.run(way.client.wait_for_analysis(other, project=box.project_ids[1], **QUICK)).id == other
    (mine,) = box.add_analyses(["by name"])
    found = way.run(way.client.wait_for_analysis("by name", **QUICK))
    assert found.id == mine
    assert way.run(way.client.wait_for_analysis(found)).id == mine
    with pytest.raises(NoSuchName, match="by another name"):
        way.run(way.client.wait_for_analysis("by another name"))
    with pytest.raises(NotFound):
        way.run(way.client.wait_for_analysis(NOWHERE))
    way.client.project_id = None
    with pytest.raises(ValueError, match="project"):
        way.run(way.client.wait_for_analysis(mine))


def test_a_failure_is_an_end_and_an_error_only_if_asked_for(box: IcaSandbox, way: Way) -> None:
    box.failing_analyses.add("bad")
    good, bad = box.add_analyses(["good", "bad"])
    assert way.run(way.client.wait_for_analysis(bad, **QUICK)).status == "FAILED"
    with pytest.raises(AnalysisFailed, match=r"1 of 1 .*\n.*bad\): FAILED"):
        way.run(way.client.wait_for_analysis(bad, check=True))
    with pytest.raises(AnalysisFailed) as caught:
        way.run(way.client.wait_for_analyses([good, bad], check=True, **QUICK))
    assert [each.id for each in caught.value.failed] == [bad]
    assert [each.id for each in caught.value.analyses] == [good, bad]


def test_a_look_at_many_is_one_list(box: IcaSandbox, way: Way) -> None:
    box.failing_analyses.add("many-7")
    ids = box.add_analyses(f"many-{number}" for number in range(500))
    seen: list[tuple[int, int | None]] = []
    found = way.run(way.client.wait_for_analyses(ids[::-1], on_progress=lambda *counts: seen.append(counts), **QUICK))
    assert [each.id for each in found] == ids[::-1]
    assert {type(each) for each in found} == {AnalysisV4}
    assert [each.user_reference for each in found if each.status == "FAILED"] == ["many-7"]
    assert seen == [(0, 500)] * 3 + [(500, 500)]
    # Three looks at all that run, the last look at none, and one list of those that have ended.
    assert routes(box) == [SEARCH] * 5


def test_many_names_are_looked_for_in_one_list(box: IcaSandbox, way: Way) -> None:
    names = [f"named-{number}" for number in range(20)]
    ids = box.add_analyses(names)
    found = way.run(way.client.wait_for_analyses(names, **QUICK))
    assert [each.id for each in found] == ids
    # One list for the names, then two looks at all that run, the last at none, and one list of those that have ended.
    assert routes(box) == [SEARCH] * 5
    box.add_analyses(["named-7"])
    with pytest.raises(AmbiguousName, match="named-7"):
        way.run(way.client.wait_for_analyses(names, **QUICK))
    with pytest.raises(NoSuchName, match="none of them"):
        way.run(way.client.wait_for_analyses([*names[:7], *names[8:], "none of them"], **QUICK))


def test_a_server_that_does_not_sort_so_is_asked_for_each(box: IcaSandbox, way: Way) -> None:
    ids = box.add_analyses(f"unsorted-{number}" for number in range(4))
    box.faults.add("sort=endDate", action=status(400))
    found = way.run(way.client.wait_for_analyses(ids, **QUICK))
    assert [str(each.status) for each in found] == ["SUCCEEDED"] * 4
    assert routes(box)[-4:] == [f"GET {each}" for each in ids]


def test_few_that_have_ended_are_read_alone(box: IcaSandbox, way: Way) -> None:
    old = box.analysis_ids[0]
    (new,) = box.add_analyses(["new"])
    found = way.run(way.client.wait_for_analyses([new, old, new], **QUICK))
    assert [each.id for each in found] == [new, old, new]
    assert routes(box) == [SEARCH, f"GET {old}", SEARCH, SEARCH, SEARCH, f"GET {new}"]
    assert way.run(way.client.wait_for_analyses([])) == []


def test_a_status_of_tomorrow_is_waited_out(box: IcaSandbox, way: Way) -> None:
    """No list that is asked for has it, and the analysis goes on all the same."""

    def later(answer: Any) -> Any:
        return {**answer, "status": "RESTING"}

    (analysis_id,) = box.add_analyses(["odd"])
    box.faults.add("analysis:search", action=rewrite(lambda answer: {**answer, "items": []}))
    box.faults.add(f"/analyses/{analysis_id}", action=rewrite(later))
    found = way.run(way.client.wait_for_analyses([analysis_id], **QUICK))
    assert found[0].status == "SUCCEEDED"


def test_those_that_never_end_are_a_timeout(box: IcaSandbox, way: Way) -> None:
    running = [box.analysis_ids[1], box.analysis_ids[3]]
    with pytest.raises(Timeout, match="0 of 2 analyses have ended"):
        way.run(way.client.wait_for_analyses(running, deadline=0.01, **QUICK))
    with pytest.raises(Timeout, match="IN_PROGRESS"):
        way.run(way.client.wait_for_analysis(running[0], deadline=0.01, **QUICK))


def test_a_text_is_no_list(box: IcaSandbox, way: Way) -> None:
    with pytest.raises(TypeError, match="give a list"):
        way.run(way.client.wait_for_analyses("one"))
    assert routes(box) == []


def test_one_is_stopped_and_may_be_stopped_again(box: IcaSandbox, way: Way) -> None:
    (analysis_id,) = box.add_analyses(["to stop"])
    # The sandbox takes a step at each look.
    assert way.run(way.client.abort(analysis_id)).status == "ABORTED"
    assert routes(box) == [f"GET {analysis_id}", f"POST {analysis_id}:abort", f"GET {analysis_id}"]
    assert way.run(way.client.abort(analysis_id)).status == "ABORTED"
    assert routes(box)[3:] == [f"GET {analysis_id}"]


def test_one_that_ends_meanwhile_is_no_error_and_one_that_goes_on_is(box: IcaSandbox, way: Way) -> None:
    (analysis_id,) = box.add_analyses(["ends"])
    for _ in range(2):
        way.run(way.client.project_analysis.get_analysis(way.client.project_id, analysis_id))
    box.faults.add(":abort", action=status(409))
    assert way.run(way.client.abort(analysis_id)).status == "SUCCEEDED"
    box.faults.add(":abort", action=status(400))
    with pytest.raises(BadRequest):
        way.run(way.client.abort(box.analysis_ids[3]))


def test_an_abort_without_an_answer_is_looked_for(box: IcaSandbox, way: Way) -> None:
    """It is not asked for twice, and told where it cannot be seen."""
    done, not_done = box.add_analyses(["done", "not done"])
    box.faults.add(":abort", action=cut_after())
    assert way.run(way.client.abort(done)).status in ("ABORTING", "ABORTED")
    box.faults.add(":abort", action=cut_before())
    with pytest.raises(ConnectionFailed):
        way.run(way.client.abort(not_done))
    assert sum(route.endswith(":abort") for route in routes(box)) == 2


def test_ids_in_capitals_are_ids(box: IcaSandbox, way: Way) -> None:
    made = box.add_analyses(f"run {number}" for number in range(4))
    found = way.run(way.client.wait_for_analyses([each.upper() for each in made], **QUICK))
    assert [each.id for each in found] == made
