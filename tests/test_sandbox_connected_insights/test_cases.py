"""One case, from its beginning to its end."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox, words

TEST = next(iter(words.TEST_DEFINITIONS))
DISEASE = {"externalid": "372244006", "ontologytype": "SNOMEDCT", "name": "Malignant melanoma"}
SUBJECT = {"gender": "FEMALE", "relationshipToProband": "PROBAND", "samples": [{"externalSampleId": "S-1"}]}
BODY = {"displayId": "NEW-1", "testDefinitionId": TEST, "tags": ["mine"], "subjects": [SUBJECT]}


def path_of(box: ConnectedInsightsSandbox, display_id: str = "SBX-00001", version: str = "v1") -> str:
    return f"/crs/api/{version}/cases/{box.cases[display_id].id}"


def states(client: httpx.Client, path: str, looks: int) -> list[str]:
    return [client.get(path).json()["subState"] for _ in range(looks)]


def test_a_case_says_everything_or_null(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    case = client.get(path_of(box, version="v2")).json()
    assert case["createdDate"] == "2024-11-05T12:27:06+0000"
    assert case["completedDate"] == "2024-11-08T12:27:06+0000"
    assert case["caseSubjects"][0]["activeSample"]["externalSampleId"] == "SAMPLE-00001"
    assert json.loads(case["ingestionResult"])["result"]["outputFileTables"][0]["files"][0]["sizeInBytes"] == 4096
    assert case["qcOverviewMetrics"] is None
    new = client.get(path_of(box, "SBX-00002")).json()
    assert new.keys() == case.keys()
    assert (new["status"], new["ingestionResult"], new["analysis"], new["completedDate"]) == ("New", None, [], None)


def test_flags_show_more(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    flags = {"directIdentifiers": "true", "includeQcOverviewMetrics": "true"}
    path = f"/crs/api/v2/cases/{box.cases['SBX-00001'].id.upper()}"
    case, hidden = (client.get(path, params=query).json() for query in (flags, {}))
    assert case["caseSubjects"][0]["subject"]["lastName"] == "Made-Up 1"
    assert hidden["caseSubjects"][0]["subject"]["lastName"] is None
    assert case["qcOverviewMetrics"] == [{"metric": "MEAN_COVERAGE", "value": "501.25", "passStatus": "PASS"}]


def test_a_disease_is_set_and_the_case_processed_anew(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    path = path_of(box)
    answer = client.put(f"{path}/diseases", json=DISEASE)
    assert (answer.status_code, answer.content) == (200, b"")
    assert "Content-Type" not in answer.headers
    assert states(client, path, 3) == [words.PROCESSING, words.PROCESSING, words.READY]
    case = client.get(path).json()
    assert (case["status"], case["diseases"]) == (words.IN_PROGRESS, [DISEASE])
    assert [entry.event for entry in box.audit] == ["case.disease.updated", "case.analysis.linked"]


@pytest.mark.parametrize(
    ("switches", "seen"),
    [
        ({"processing_looks": 0}, [words.READY]),
        ({"processing_lag": 1, "processing_looks": 1}, [words.DELIVERED, words.PROCESSING, words.READY]),
        ({"processing_looks": 1, "processing_ends": words.ISSUE}, [words.PROCESSING, words.ISSUE, words.ISSUE]),
    ],
)
def test_how_processing_goes(
    box: ConnectedInsightsSandbox, client: httpx.Client, switches: dict[str, Any], seen: list[str]
) -> None:
    for name, value in switches.items():
        setattr(box.switches, name, value)
    client.put(f"{path_of(box)}/diseases", json=DISEASE)
    assert states(client, path_of(box), len(seen)) == seen


@pytest.mark.parametrize(
    "body",
    [
        {"externalId": "372244006", "ontologyType": "SNOMEDCT", "name": "Malignant melanoma"},
        [DISEASE],
        {**DISEASE, "externalid": 372244006},
        None,
    ],
)
def test_other_diseases_are_refused(box: ConnectedInsightsSandbox, client: httpx.Client, body: Any) -> None:
    answer = client.put(f"{path_of(box)}/diseases", json=body)
    assert answer.status_code == 400
    assert list(answer.json()) == ["code", "message", "details"]


def test_a_case_is_made_processed_and_removed(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    made = client.post("/crs/api/v1/cases", json=BODY)
    assert (made.status_code, made.json()["displayId"]) == (201, "NEW-1")
    assert client.post("/crs/api/v1/cases/", json=BODY).status_code == 400
    again = client.post("/crs/api/v1/cases/?forceOverwrite=true", json=BODY).json()
    assert client.get(f"/crs/api/v1/cases/{made.json()['id']}").status_code == 404
    path = f"/crs/api/v1/cases/{again['id']}"
    assert client.post(f"{path}/process").content == b""
    assert client.post(f"{path}/process").status_code == 400
    assert client.delete(path).json()["code"] == "CASE_RUNS"
    answer = client.delete(path, params={"force": "true"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert client.get(path).json() == {"message": f"Case {again['id']} was not found"}
    assert box.audit[-1].event == "case.deleted"


@pytest.mark.parametrize(
    "changes",
    [
        {"displayId": None},
        {"testDefinitionId": "unknown"},
        {"subjects": [SUBJECT] * 6},
        {"subjects": [{**SUBJECT, "relationshipToProband": "proband"}]},
        {"subjects": [{**SUBJECT, "relationshipToProband": "OTHER"}]},
        {"subjects": [{**SUBJECT, "isAffected": True}]},
    ],
)
def test_cases_that_do_not_hold_together(client: httpx.Client, changes: dict[str, Any]) -> None:
    assert client.post("/crs/api/v1/cases", json={**BODY, **changes}).status_code == 400
    assert client.post("/crs/api/v1/cases", content=json.dumps(BODY)).status_code == 400


def test_a_case_can_be_updated_and_patched(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    path = path_of(box)
    assert client.put(path, json=BODY).status_code == 200
    assert client.patch(path, json={"caseOwners": ["somebody"], "status": "New"}).status_code == 200
    case = client.get(path).json()
    assert (case["displayId"], case["caseOwners"], case["status"]) == ("NEW-1", ["somebody"], "New")


def test_states_are_set(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    path = path_of(box, "SBX-00003")
    answer = client.post(f"{path}/qc-actions", params={"action": "override"})
    assert answer.json() == {"message": "Action override has been taken"}
    assert client.post(f"{path}/qc-actions", params={"action": "forget"}).status_code == 400
    assert client.get(path).json()["subState"] == words.READY
    assert client.post(f"{path}/status", json={"status": "New", "subState": words.MISSING}).status_code == 200
    assert client.post(f"{path}/status", json={"status": "Old"}).status_code == 400
    assert client.put(f"{path}/turn-around-time", json={"turnAroundTime": 9}).status_code == 200
    assert client.post(f"{path}/complete", json={"completedDate": "2025-01-02T03:04:05Z"}).status_code == 400
    assert client.post(f"{path}/complete", json={"completedDate": "2025-01-02T03:04:05.678Z"}).status_code == 200
    case = client.get(path).json()
    assert (case["status"], case["completedDate"], case["turnAroundTime"]) == (
        "Complete",
        "2025-01-02T03:04:05+0000",
        9,
    )


def test_what_hangs_on_a_case(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    path = path_of(box)
    client.post(f"{path}/tags", json={"tags": ["more"]})
    assert client.get(path).json()["tags"] == ["routine", "batch-0", "more"]
    client.put(f"{path}/tags", json={"tags": ["only"]})
    assert client.get(path).json()["tags"] == ["only"]
    item = {"type": "Text", "name": "Site", "value": "Lung", "order": 1, "restricted": False}
    assert client.post(f"{path}/custom-metadata", json={"configData": [item]}).json() == {"configData": [item]}
    assert client.put(f"{path}/custom-metadata", json={"configData": [{"name": "Grade"}]}).status_code == 200
    assert [each["name"] for each in client.get(f"{path}/custom-metadata").json()["configData"]] == ["Grade"]
    assert client.delete(f"{path}/custom-metadata").status_code == 204
    comment = client.post(f"{path}/comments", json={"comment": "Look"})
    assert comment.status_code == 201
    one = f"{path}/comments/{comment.json()['id']}"
    assert client.put(one, json={"comment": "Look again"}).json()["comment"] == "Look again"
    assert [each["comment"] for each in client.get(f"{path}/comments").json()] == ["Look again"]
    assert [client.delete(one).status_code for _ in range(2)] == [204, 404]
