"""Idempotency keys: one for each logical call, the same on each repetition, and what the platform says about them."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from facade import Conflict, Unprocessable
from facade.events import RequestSent, Retried
from facade.retries import Retries
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, cut_during, delay, html, status

from .conftest import QUICK, sent, settled
from .ways import SyncWay

BODY: dict[str, Any] = {"cwlItems": []}
CONFLICT = status(409, body={"title": "Conflict", "detail": "there is an analysis of this name already"})


def create(ica: Any, project_id: str, **arguments: Any) -> Any:
    body = arguments.pop("body", BODY)
    batches = ica.project_analysis_creation_batch
    return batches.create_analysis_creation_batch(project_id, body=body, **arguments)


def keys(box: IcaSandbox) -> list[str]:
    return [seen.headers["idempotency-key"] for seen in sent(box, "analysisCreationBatch", "POST")]


def test_every_call_gets_a_key_of_its_own(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    for _ in range(5):
        way.run(create(ica, project_id))
    assert len(set(keys(box))) == box.batches_created == 5


def test_all_tries_of_a_call_carry_the_same_key(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    for fault in (cut_before(), html(502), cut_during()):
        box.faults.add("POST /", action=fault)
    way.run(create(client(), project_id))
    assert len(keys(box)) == 4
    assert len(set(keys(box))) == box.batches_created == 1


def test_a_replay_after_a_refused_token_carries_the_same_key(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    way.run(create(ica, project_id))
    assert len(keys(box)) == 2
    assert len(set(keys(box))) == 1


def test_a_key_of_the_callers_is_used(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    first, again = (way.run(create(ica, project_id, idempotency_key="night-run-7")) for _ in range(2))
    assert first.id == again.id
    assert (set(keys(box)), box.batches_created) == ({"night-run-7"}, 1)


def test_operations_without_a_key_send_none(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    way.run(client().project.get_project(project_id))
    assert "idempotency-key" not in box.journal[0].headers


@pytest.mark.parametrize("key", ["", "x" * 256, "line\nbreak", "schlüssel"], ids=["empty", "long", "break", "umlaut"])
def test_a_key_that_cannot_be_used_is_refused_before_sending(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, key: str
) -> None:
    with pytest.raises(ValueError, match="idempotency_key"):
        way.run(create(client(), project_id, idempotency_key=key))
    assert not box.journal


def test_a_key_of_the_longest_length_is_fine(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    way.run(create(client(), project_id, idempotency_key="x" * 255))
    assert box.batches_created == 1


@pytest.mark.parametrize("own", [True, False], ids=["own key", "caller's key"])
def test_a_first_request_that_still_runs_is_waited_for(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, own: bool, events: list[Any]
) -> None:
    """Longer than the number of attempts would last: only the deadline ends it."""
    arguments = {} if own else {"idempotency_key": "night-run-7"}
    box.faults.add("POST /", action=delay(0.9))
    ica = client(timeout=0.3)
    assert way.run(create(ica, project_id, **arguments)).id
    settled(box, len([event for event in events if isinstance(event, RequestSent)]))
    assert box.batches_created == 1
    waits = [event for event in events if isinstance(event, Retried) and event.reason == "Conflict"]
    assert len(waits) > QUICK.attempts


def test_a_request_of_another_program_with_the_same_key_is_waited_for(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.idempotency.in_progress.add("shared-key")
    timer = threading.Timer(0.3, box.idempotency.in_progress.clear)
    timer.start()
    assert way.run(create(client(), project_id, idempotency_key="shared-key")).id
    timer.join()


def test_waiting_for_the_first_request_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.idempotency.in_progress.add("shared-key")
    policy = Retries(attempts=2, deadline=0.4, first_pause=0.01, longest_pause=0.02)
    with pytest.raises(Conflict, match=r"still running.*after \d+ attempts"):
        way.run(create(client(retries=policy), project_id, idempotency_key="shared-key"))
    assert len(box.journal) > policy.attempts


def test_retries_0_does_not_wait(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.idempotency.in_progress.add("shared-key")
    with pytest.raises(Conflict):
        way.run(create(client(retries=0), project_id, idempotency_key="shared-key"))
    assert len(box.journal) == 1


def test_a_conflict_about_something_else_is_raised_at_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.faults.add("POST /", times=None, action=CONFLICT)
    with pytest.raises(Conflict, match="of this name"):
        way.run(create(client(), project_id))
    assert len(box.journal) == 1


def test_a_conflict_that_does_not_tell_is_tried_as_often_as_others(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """Under a key that others may know it can mean either."""
    box.faults.add("POST /", times=None, action=CONFLICT)
    with pytest.raises(Conflict, match="after 4 attempts"):
        way.run(create(client(), project_id, idempotency_key="night-run-7"))


def test_a_conflict_without_a_key_is_raised_at_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.faults.add(times=None, action=status(409, body={"title": "Conflict", "detail": "still in progress"}))
    with pytest.raises(Conflict):
        way.run(client().project.get_project(project_id))
    assert len(box.journal) == 1


def test_the_same_key_with_another_body_is_said_to_be_that(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client()
    way.run(create(ica, project_id, idempotency_key="night-run-7"))
    with pytest.raises(Unprocessable, match=r"Idempotency-Key.*with another body"):
        way.run(create(ica, project_id, body={"nextflowItems": []}, idempotency_key="night-run-7"))
    assert box.batches_created == 1


@pytest.mark.parametrize("body", [b"", {"title": "Unprocessable", "detail": "no"}, {"title": "Unprocessable"}])
def test_a_platform_that_does_not_say_so_is_helped_out(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, body: Any
) -> None:
    box.faults.add("POST /", action=status(422, body=body))
    with pytest.raises(Unprocessable, match="perhaps this Idempotency-Key was used before with another body"):
        way.run(create(client(), project_id, idempotency_key="night-run-7"))


def test_a_key_made_here_is_not_blamed(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add("POST /", action=status(422, body={"title": "Unprocessable", "detail": "no such pipeline"}))
    with pytest.raises(Unprocessable) as caught:
        way.run(create(client(), project_id))
    assert "Idempotency" not in str(caught.value)


@pytest.mark.parametrize("fault", [cut_before, cut_during, cut_after], ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_cut_connection_creates_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, times: int
) -> None:
    box.faults.add("POST /", times=times, action=fault())
    assert way.run(create(client(), project_id)).id
    assert box.batches_created == 1
    assert len(keys(box)) == times + 1
