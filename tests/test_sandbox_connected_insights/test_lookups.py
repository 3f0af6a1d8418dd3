"""Reports, the audit log, and what else is looked up."""

from __future__ import annotations

import json

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from facade.sandbox.faults import cut_during

AUDIT = "/als/api/v1/auditlogs/search"


def draft(box: ConnectedInsightsSandbox, display_id: str = "SBX-00001") -> str:
    return f"/drs/v1/draftreport/case/{box.cases[display_id].id}"


def test_a_report_is_bare_or_enveloped_or_a_text(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    bare = client.get(f"{draft(box)}/reportjson").json()
    assert client.get(f"{draft(box)}/json").json() == {"response": bare}
    details = bare["subjects"][0]["reports"][0]["reportDetails"]
    assert [variant["start"] for variant in details["variants"]] == [1000, 1001, 1002]
    metrics = bare["preferredQcMetrics"][0]["qcMetrics"]["sampleQcMetrics"]["sections"][0]["metrics"]
    assert metrics[0]["value"] == "501.25"
    assert bare["testDefinition"]["reports"][0]["reportTemplate"]["timeCreated"] == 1683356889123
    text = client.get(f"/crs/api/v1/cases/{bare['id']}/reports/json").json()["jsonContent"]
    assert json.loads(text)["displayId"] == "SBX-00001"


def test_a_large_report_is_made_while_it_is_sent(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.switches.report_variants = 2500
    path = f"{draft(box)}/reportjson"
    answer = client.get(path)
    assert answer.headers["Transfer-Encoding"] == "chunked"
    details = answer.json()["subjects"][0]["reports"][0]["reportDetails"]
    assert [variant["id"] for variant in details["variants"]] == [f"variant-{number}" for number in range(2500)]
    assert {tuple(sorted(variant)) for variant in details["variants"]} == {tuple(sorted(details["variants"][0]))}
    assert box.journal[-1].answer_body == b""
    box.faults.add(path, action=cut_during())
    with pytest.raises(httpx.RemoteProtocolError):
        client.get(path)


def test_a_report_is_printed(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    case = client.get(f"/crs/api/v1/cases/{box.cases['SBX-00001'].id}").json()
    answer = client.get(f"{draft(box)}/reports/{case['caseSubjects'][0]['reportTypes'][0]['id']}/pdf")
    assert (answer.headers["Content-Type"], answer.content) == ("application/pdf", box.report_pdf("SBX-00001"))
    assert client.get(f"{draft(box)}/reports/{case['id']}/pdf").status_code == 404


@pytest.mark.parametrize("end", ["reportjson", "json", "reports/any/pdf"])
def test_nothing_is_reported_of_a_case_that_was_not_processed(
    box: ConnectedInsightsSandbox, client: httpx.Client, end: str
) -> None:
    answer = client.get(f"{draft(box, 'SBX-00002')}/{end}")
    assert (answer.status_code, list(answer.json())) == (404, ["message"])


def test_the_audit_log_is_paged_and_ordered(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.switches.audit_entries = 50_000
    client.put(f"/crs/api/v1/cases/{box.cases['SBX-00003'].id}/tags", json={"tags": []})
    newest = client.get(AUDIT).json()
    assert (newest["totalElements"], newest["content"][0]["eventName"]) == (50_001, "case.updated")
    query = {"pageSize": 1000, "pageNumber": 50, "orderBy": "+createdDate"}
    assert client.get(AUDIT, params=query).json()["content"] == newest["content"][:1]
    assert client.get(f"{AUDIT}?orderBy=+createdDate").status_code == 400
    box.journal.keeps_bodies = False
    assert client.get(AUDIT).content
    assert [bool(each.answer_body) for each in box.journal[-2:]] == [True, False]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"caseId": "SBX-00001"}, 100),
        ({"caseId": "CA5E0000-0000-4000-8000-000000000001"}, 100),
        ({"caseId": "SBX-00002"}, 0),
        ({"entityType": ["report", "molecular-data"]}, 40),
        ({"eventName": "case.added"}, 20),
        ({"userDisplayId": "second@birch.test"}, 50),
        ({"fromDate": "2023-02-01T08:00:07Z", "toDate": "2023-02-01T08:00:21+0000"}, 3),
        ({"fromDate": "2023-02-01T08:00:07Z", "eventName": "case.added"}, 19),
    ],
)
def test_the_audit_log_is_filtered(
    box: ConnectedInsightsSandbox, client: httpx.Client, query: dict[str, str], count: int
) -> None:
    box.switches.audit_entries = 100
    assert client.get(AUDIT, params=query).json()["totalElements"] == count


def test_other_lists(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    assert [each["version"] for each in client.get("/tms/api/v1/testDefinitions").json()["items"]] == ["1.0", "1.0"]
    configs = client.get("/cfg/api/v1/disease-config").json()
    assert [each["associatedDiseasesTerms"] is None for each in configs] == [False, False, False, True]
    analysis = box.cases["SBX-00001"].analysis_id
    assert client.get(f"/cfs/api/v1/analysis/{analysis}/qc").json()["formatVersion"] == "1.0"
    assert client.get("/cfs/api/v1/analysis/unknown/qc").status_code == 404


def test_files_are_found_by_folder_or_path(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    folder = f"gds://birch/analyses/{box.cases['SBX-00001'].analysis_id}"
    [file] = client.get("/crs/api/v1/files", params={"path": folder, "includePresignedUrl": "true"}).json()
    assert file["path"] == f"{folder}/variants.vcf.gz"
    assert httpx.get(file["preSignedUrl"], trust_env=False).content.startswith(b"##fileformat")
    assert client.get("/crs/api/v1/files", params={"path": folder, "matchExactPath": "true"}).json() == []
    [plain] = client.get("/crs/api/v1/files", params={"path": file["path"], "matchExactPath": "true"}).json()
    assert plain["preSignedUrl"] is None
