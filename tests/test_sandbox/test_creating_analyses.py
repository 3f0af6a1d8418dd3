"""Creating analyses: one at a time, in batches, and once only under an idempotency key."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after
from facade.sandbox.ica.description import Operation
from facade.sandbox.ica.schema_values import SchemaValues, Variant

from .conftest import PROBLEM, V3, V4


def operation_named(box: IcaSandbox, name: str) -> Operation:
    return next(operation for operation in box.description.operations if operation.operation_id == name)


def wanted(box: IcaSandbox, reference: str = "run 7") -> dict[str, Any]:
    """A body that asks for one analysis."""
    schema = operation_named(box, "createNextflowAnalysis").body_types[V3]
    return {**SchemaValues(box.description, "wanted", Variant.REQUIRED).make(schema), "userReference": reference}


def create(box: IcaSandbox, client: httpx.Client, body: Any, key: str | None = None) -> httpx.Response:
    headers = {"Content-Type": V3, **({"Idempotency-Key": key} if key else {})}
    return client.post(
        f"/api/projects/{box.project_ids[0]}/analysis:nextflow", content=json.dumps(body), headers=headers
    )


def test_a_created_analysis_reaches_its_end_as_it_is_read(box: IcaSandbox, client: httpx.Client) -> None:
    created = create(box, client, wanted(box))
    assert created.status_code == 201
    assert (created.json()["status"], created.json()["userReference"]) == ("REQUESTED", "run 7")
    path = f"/api/projects/{box.project_ids[0]}/analyses/{created.json()['id']}"
    seen = [client.get(path, headers={"Accept": V4}).json()["status"] for _ in range(5)]
    assert seen == ["QUEUED", "INITIALIZING", "IN_PROGRESS", "SUCCEEDED", "SUCCEEDED"]
    assert created.json()["id"] in box.analysis_ids


def test_the_same_key_and_body_create_once(box: IcaSandbox, client: httpx.Client) -> None:
    body, before = wanted(box), len(box.analysis_ids)
    first, again = create(box, client, body, "key-1"), create(box, client, body, "key-1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert len(box.analysis_ids) == before + 1
    assert create(box, client, body, "key-2").json()["id"] != first.json()["id"]


def test_a_lost_answer_is_given_again(box: IcaSandbox, client: httpx.Client) -> None:
    body, before = wanted(box), len(box.analysis_ids)
    box.faults.add("analysis:nextflow", action=cut_after())
    with pytest.raises(httpx.TransportError):
        create(box, client, body, "key-1")
    assert create(box, client, body, "key-1").json()["id"] == box.analysis_ids[-1]
    assert len(box.analysis_ids) == before + 1


def test_a_key_refuses_another_body_and_a_call_in_progress(box: IcaSandbox, client: httpx.Client) -> None:
    assert create(box, client, wanted(box), "key-1").status_code == 201
    other = create(box, client, wanted(box, "run 8"), "key-1")
    assert (other.status_code, other.headers["content-type"]) == (422, PROBLEM)
    box.idempotency.in_progress.add("key-2")
    assert create(box, client, wanted(box), "key-2").status_code == 409
    box.idempotency.in_progress.discard("key-2")
    assert create(box, client, wanted(box), "key-2").status_code == 201


def test_a_refused_call_leaves_its_key_free(box: IcaSandbox, client: httpx.Client) -> None:
    assert create(box, client, {}, "key-1").status_code == 400
    assert create(box, client, wanted(box), "key-1").status_code == 201


def test_a_batch_creates_its_analyses_step_by_step(box: IcaSandbox, client: httpx.Client) -> None:
    body = {"nextflowItems": [wanted(box, f"run {number}") for number in range(3)]}
    path = f"/api/projects/{box.project_ids[0]}/analysisCreationBatch"
    created = client.post(path, content=json.dumps(body), headers={"Content-Type": V3})
    assert created.status_code == 201
    batch = f"{path}/{created.json()['id']}"
    waiting = client.get(f"{batch}/items", headers={"Accept": V4}).json()["items"]
    assert {item["processing"]["status"] for item in waiting} == {"RUNNING"}
    assert not any("createdAnalysis" in item for item in waiting)
    assert client.get(batch).json()["job"]["status"] == "SUCCEEDED"
    page = client.get(f"{batch}/items", params={"status": "SUCCEEDED"}, headers={"Accept": V4})
    items = page.json()["items"]
    assert [item["request"]["userReference"] for item in items] == ["run 0", "run 1", "run 2"]
    assert [item["createdAnalysis"]["id"] for item in items] == box.analysis_ids[-3:]
    assert not box.description.errors(
        operation_named(box, "getAnalysisCreationBatchItems").answer_types[V4], page.json()
    )
    assert client.get(f"{batch}/items/{items[0]['id']}").json()["id"] == items[0]["id"]
    assert client.get(f"{path}/5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11").status_code == 404
