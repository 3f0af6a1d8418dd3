"""Faults on demand, as a caller meets them."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.faults import (
    Action,
    cut_after,
    cut_before,
    cut_during,
    delay,
    empty,
    garbage,
    html,
    rewrite,
    status,
    truncated_gzip,
)

from .conftest import PROJECT, V3


def test_a_status_comes_as_often_as_planned_and_then_no_more(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add("/api/projects", times=2, action=status(429, headers={"Retry-After": "1"}, body={"title": "Slow"}))
    answers = [client.get("/api/projects") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].headers["retry-after"] == "1"
    assert answers[0].json() == {"title": "Slow"}
    assert box.faults.pending == 0


def test_faults_meet_only_the_requests_that_match(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add("POST /api/projects", action=status(500))
    box.faults.add(lambda request: ("search", "none") in request.query, action=status(503))
    assert client.get("/api/projects").status_code == 200
    assert client.get("/api/projects", params={"search": "none"}).status_code == 503
    assert client.post("/api/projects").status_code == 500


def test_a_fault_without_a_count_stays_until_it_is_cleared(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add(times=None, action=html(502))
    answers = [client.get("/api/projects") for _ in range(3)]
    assert {answer.status_code for answer in answers} == {502}
    assert answers[0].text.startswith("<html>")
    box.faults.clear()
    assert client.get("/api/projects").status_code == 200


def test_statuses_that_have_no_name_can_be_sent(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add(action=status(520))
    assert client.get("/api/projects").status_code == 520


def test_a_delay_lets_other_requests_pass(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add("search=slow", action=delay(0.2))
    started = time.monotonic()
    assert client.get("/api/projects", params={"search": "slow"}).status_code == 200
    assert time.monotonic() - started >= 0.2


def test_a_sandbox_closes_while_a_request_is_held_back(description_path: Path) -> None:
    with IcaSandbox(description_path) as held:
        held.faults.add(action=delay(60))
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{held.base_url}/api/projects", timeout=0.1, trust_env=False)
        started = time.monotonic()
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("action", [cut_before(), cut_during(), cut_after()])
def test_a_cut_connection_is_a_transport_error_and_the_next_call_works(
    box: IcaSandbox, client: httpx.Client, action: Action
) -> None:
    box.faults.add(action=action)
    with pytest.raises(httpx.TransportError):
        client.get("/api/projects")
    assert client.get("/api/projects").status_code == 200


def test_a_cut_before_changes_nothing_and_a_cut_after_has_done_the_work(box: IcaSandbox, client: httpx.Client) -> None:
    before = len(box.project_ids)
    for action, expected in ((cut_before(), before), (cut_after(), before + 1)):
        box.faults.add("POST /api/projects", action=action)
        with pytest.raises(httpx.TransportError):
            client.post("/api/projects", json=PROJECT, headers={"Content-Type": V3})
        assert len(box.project_ids) == expected
        assert box.journal[-1].status == 0


def test_a_cut_in_the_middle_sends_the_head_and_half_of_the_body(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add(action=cut_during())
    with client.stream("GET", "/api/projects") as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.TransportError):
            answer.read()


def test_bodies_can_be_garbage_or_empty(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add(action=garbage())
    box.faults.add(action=empty())
    broken, bare = client.get("/api/projects"), client.get("/api/projects")
    assert (broken.status_code, broken.headers["content-type"]) == (200, V3)
    with pytest.raises(ValueError, match=r".*"):
        broken.json()
    assert (bare.status_code, bare.content) == (200, b"")


def test_a_gzip_body_can_lack_its_end(box: IcaSandbox, client: httpx.Client) -> None:
    whole = client.get("/api/projects").content
    box.faults.add(action=truncated_gzip())
    with client.stream("GET", "/api/projects") as answer:
        assert answer.headers["content-encoding"] == "gzip"
        raw = b"".join(answer.iter_raw())
    assert raw.startswith(b"\x1f\x8b")
    assert len(raw) < len(whole)


def test_an_answer_can_be_rewritten(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add(action=rewrite(lambda page: page["items"][0].update(billingMode="SPONSORED")))
    box.faults.add(action=rewrite(lambda page: {"items": []}))
    assert client.get("/api/projects").json()["items"][0]["billingMode"] == "SPONSORED"
    assert client.get("/api/projects").json() == {"items": []}


def test_the_journal_holds_what_was_asked_and_answered(box: IcaSandbox, client: httpx.Client) -> None:
    client.get("/api/projects", params=[("userTags", "a b"), ("userTags", "c")], headers={"X-Trace": "7"})
    exchange = box.journal[-1]
    assert (exchange.method, exchange.status, exchange.version) == ("GET", 200, "v3")
    assert exchange.operation_id == "getProjects"
    assert exchange.query == [("userTags", "a b"), ("userTags", "c")]
    assert exchange.headers["x-trace"] == "7"
    assert exchange.answer_headers["content-type"] == V3
    assert exchange.answer_body.startswith(b'{"items"')
    box.clear()
    assert len(box.journal) == 0
