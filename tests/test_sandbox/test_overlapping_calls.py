"""Calls that overlap in time, are given up, or lose their answer; and tokens that end meanwhile."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.faults import (
    Action,
    cut_after,
    cut_before,
    cut_during,
    cut_upload,
    delay,
    hold,
    status,
    then,
    together,
)
from facade.sandbox.ica.schema_values import SchemaValues, Variant

from .conftest import PROBLEM, V3

PATIENCE = 5.0


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as pool:
        yield pool


def wanted(box: IcaSandbox, count: int = 1) -> dict[str, Any]:
    """A body that asks for a batch of analyses."""
    operation = next(found for found in box.description.operations if found.operation_id == "createNextflowAnalysis")
    schema = operation.body_types[V3]
    made = SchemaValues(box.description, "wanted", Variant.REQUIRED).make(schema)
    return {"nextflowItems": [{**made, "userReference": f"run {number}"} for number in range(count)]}


def create(box: IcaSandbox, client: httpx.Client, key: str, count: int = 1, **more: Any) -> httpx.Response:
    path = f"/api/projects/{box.project_ids[0]}/analysisCreationBatch"
    headers = {"Content-Type": V3, "Idempotency-Key": key}
    return client.post(path, content=json.dumps(wanted(box, count)), headers=headers, **more)


def wait_for(happened: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_the_same_call_twice_at_once_is_refused_until_the_first_has_ended(
    box: IcaSandbox, client: httpx.Client, pool: ThreadPoolExecutor
) -> None:
    released = threading.Event()
    box.faults.add("analysisCreationBatch", action=hold(released))
    first = pool.submit(create, box, client, "key-1")
    wait_for(lambda: box.faults.pending == 0)
    second, other = create(box, client, "key-1"), create(box, client, "key-1", 2)
    assert not first.done()
    assert (second.status_code, second.json()["code"]) == (409, "ICA_IDEM_IN_PROGRESS")
    assert (other.status_code, other.json()["code"]) == (422, "ICA_IDEM_OTHER_BODY")
    assert second.headers["content-type"] == PROBLEM
    released.set()
    assert first.result().status_code == 201
    again = create(box, client, "key-1")
    assert (again.status_code, again.json()) == (201, first.result().json())
    assert box.batches_created == 1


def test_a_call_that_was_given_up_goes_on(box: IcaSandbox, client: httpx.Client) -> None:
    released = threading.Event()
    box.faults.add("analysisCreationBatch", action=hold(released))
    with pytest.raises(httpx.ReadTimeout):
        create(box, client, "key-1", timeout=httpx.Timeout(PATIENCE, read=0.1))
    wait_for(lambda: box.faults.pending == 0)
    assert create(box, client, "key-1").status_code == 409
    assert box.batches_created == 0
    released.set()
    wait_for(lambda: box.batches_created)
    wait_for(lambda: create(box, client, "key-1").status_code == 201)
    assert box.batches_created == 1


@pytest.mark.parametrize(
    ("action", "created"),
    [
        (cut_before(), 0),
        (status(503), 0),
        (cut_during(), 1),
        (cut_during(3), 1),
        (cut_after(), 1),
        (status(504, after_work=True), 1),
        (together(delay(0.05), cut_after()), 1),
    ],
)
def test_work_whose_answer_was_lost_is_done_once(
    box: IcaSandbox, client: httpx.Client, action: Action, created: int
) -> None:
    box.faults.add("analysisCreationBatch", action=action)
    try:
        assert create(box, client, "key-1").status_code in (503, 504)
    except httpx.TransportError:
        assert box.journal[-1].path.endswith("/analysisCreationBatch")
    assert box.batches_created == created
    assert create(box, client, "key-1").status_code == 201
    assert box.batches_created == 1


def test_without_the_key_the_work_is_done_again(box: IcaSandbox, client: httpx.Client) -> None:
    assert create(box, client, "key-1").json()["id"] != create(box, client, "key-2").json()["id"]
    assert box.batches_created == 2
    box.clear()
    assert box.batches_created == 0


def test_a_fault_can_let_some_requests_pass_first(box: IcaSandbox, client: httpx.Client) -> None:
    box.faults.add("/api/projects", skip=2, action=status(500))
    assert [client.get("/api/projects").status_code for _ in range(4)] == [200, 200, 500, 200]


def test_a_list_can_change_between_its_pages(box: IcaSandbox, client: httpx.Client) -> None:
    before = box.data_ids
    box.faults.add("/data", action=then(lambda: box.delete_file(before[0])))
    path = f"/api/projects/{box.project_ids[0]}/data"
    first = client.get(path, params={"pageSize": 2}).json()
    second = client.get(path, params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    assert [item["data"]["id"] for item in first["items"]] == before[:2]
    assert [item["data"]["id"] for item in second["items"]] == before[3:5]


def test_an_upload_fault_cannot_be_combined() -> None:
    with pytest.raises(ValueError, match="alone"):
        together(cut_upload(1), delay(1))


def buy(box: IcaSandbox, client: httpx.Client) -> dict[str, str]:
    token = client.post("/api/tokens", headers={"X-API-Key": box.api_key}).json()["token"]
    return {"Authorization": f"Bearer {token}"}


def test_tokens_can_end_in_the_middle_of_a_long_list(box: IcaSandbox) -> None:
    path, token, pages, ids = f"/api/projects/{box.project_ids[0]}/data", None, 0, set()
    accept = {"Accept": f"{V3}, {PROBLEM}"}
    with httpx.Client(base_url=box.base_url, headers=accept, trust_env=False) as client:
        signed = buy(box, client)
        box.expire_tokens_after(20, times=2)
        while token != "":
            params = {"pageSize": 50, **({"pageToken": token} if token else {})}
            answer = client.get(path, params=params, headers=signed)
            if answer.status_code == 401:
                assert (answer.json()["code"], answer.headers["content-type"]) == ("ICA_AUTH_EXPIRED", PROBLEM)
                assert pages in (20, 40)
                signed = buy(box, client)
                continue
            pages, token = pages + 1, answer.json()["nextPageToken"]
            ids |= {item["data"]["id"] for item in answer.json()["items"]}
    assert (pages, len(ids), box.tokens_issued, box.tokens_refreshed) == (50, 2500, 3, 0)


def test_renewals_are_counted_apart(box: IcaSandbox, client: httpx.Client) -> None:
    assert client.post("/api/tokens:refresh").status_code == 200
    assert (box.tokens_issued, box.tokens_refreshed) == (0, 1)


def test_what_a_password_or_a_ps_token_bought_can_be_renewed(box: IcaSandbox) -> None:
    user = (box.credentials.username, box.credentials.password)
    with httpx.Client(base_url=box.base_url, headers={"Accept": f"{V3}, {PROBLEM}"}, trust_env=False) as client:
        for login in ({"auth": user}, {"headers": {"Authorization": f"Bearer {box.credentials.ps_token}"}}):
            token = client.post("/api/tokens", **login).json()["token"]
            signed = {"Authorization": f"Bearer {token}"}
            assert client.post("/api/tokens:refresh", headers=signed).status_code == 200
            box.expire_tokens()
            assert client.post("/api/tokens:refresh", headers=signed).status_code == 401
    assert (box.tokens_issued, box.tokens_refreshed) == (2, 2)


def test_a_call_that_was_let_in_is_answered_though_its_token_ends(
    box: IcaSandbox, client: httpx.Client, pool: ThreadPoolExecutor
) -> None:
    released = threading.Event()
    box.faults.add(times=3, action=hold(released))
    running = [pool.submit(client.get, "/api/projects") for _ in range(3)]
    wait_for(lambda: box.faults.pending == 0)
    box.expire_tokens()
    released.set()
    assert [answer.result().status_code for answer in running] == [200, 200, 200]
    assert client.get("/api/projects").status_code == 401
