"""What keeps state: projects and analyses."""

from __future__ import annotations

import json

import httpx
import pytest

from facade.sandbox import IcaSandbox

from .conftest import PROBLEM, PROJECT, V3, V4


def test_known_projects_are_listed_and_read_alike(box: IcaSandbox, client: httpx.Client) -> None:
    listed = client.get("/api/projects").json()["items"]
    assert [project["id"] for project in listed] == box.project_ids
    alone = client.get(f"/api/projects/{box.project_ids[0]}")
    assert alone.json() == listed[0]


def test_projects_can_be_searched_by_name(box: IcaSandbox, client: httpx.Client) -> None:
    assert len(client.get("/api/projects", params={"search": "KESTREL"}).json()["items"]) == 1


def test_a_created_project_is_kept_and_can_be_updated(box: IcaSandbox, client: httpx.Client) -> None:
    created = client.post("/api/projects", content=json.dumps(PROJECT), headers={"Content-Type": V3})
    assert created.status_code == 201
    path = f"/api/projects/{created.json()['id']}"
    assert created.json()["name"] == PROJECT["name"]
    assert client.get(path).json() == created.json()
    assert created.json()["id"] in box.project_ids
    changed = {**created.json(), "name": "Willow"}
    headers = {"Content-Type": V3, "If-Match": created.headers["etag"]}
    updated = client.put(path, content=json.dumps(changed), headers=headers)
    assert updated.json()["name"] == "Willow"
    assert updated.headers["etag"] != created.headers["etag"]
    lost = client.put(path, content=json.dumps(changed), headers=headers)
    assert (lost.status_code, lost.headers["content-type"]) == (412, PROBLEM)


def test_an_unknown_project_is_answered_from_the_schema(box: IcaSandbox, client: httpx.Client) -> None:
    answer = client.get("/api/projects/5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11")
    assert answer.status_code == 200
    assert answer.json()["id"] not in box.project_ids


def test_an_analysis_is_told_in_the_words_of_each_version(box: IcaSandbox, client: httpx.Client) -> None:
    older_words = set()
    for analysis_id in box.analysis_ids:
        path = f"/api/projects/{box.project_ids[0]}/analyses/{analysis_id}"
        older = client.get(path, headers={"Accept": f"{V3}, {PROBLEM}"})
        newer = client.get(path, headers={"Accept": f"{V4}, {PROBLEM}"})
        assert (older.headers["content-type"], newer.headers["content-type"]) == (V3, V4)
        v3, v4 = older.json(), newer.json()
        assert v3["id"] == v4["id"] == analysis_id
        assert v3["ownerId"] == v4["owner"]["id"]
        assert v3["tenantId"] == v4["tenant"]["id"]
        assert v3["reference"] == v4["reference"]
        assert v3["analysisPriority"] == v4["analysisPriority"]
        older_words.add((v4["status"], v3["status"]))
    assert {("QUEUED", "REQUESTED"), ("IN_PROGRESS", "INPROGRESS"), ("SUCCEEDED", "SUCCEEDED")} <= older_words


def test_analyses_are_listed_and_searched_by_status(box: IcaSandbox, client: httpx.Client) -> None:
    project = f"/api/projects/{box.project_ids[0]}"
    listed = client.get(f"{project}/analyses").json()["items"]
    assert [analysis["id"] for analysis in listed] == box.analysis_ids
    succeeded = client.get(f"{project}/analyses", params={"status": "SUCCEEDED"}).json()["items"]
    assert {analysis["status"] for analysis in succeeded} == {"SUCCEEDED"}
    body = json.dumps({"status": ["QUEUED"]})
    found = client.post(f"{project}/analysis:search", content=body, headers={"Content-Type": V3}).json()["items"]
    assert {analysis["status"] for analysis in found} == {"QUEUED"}


@pytest.mark.parametrize("known", [True, False])
def test_an_unknown_analysis_is_missing_only_in_a_known_project(
    box: IcaSandbox, client: httpx.Client, known: bool
) -> None:
    project = box.project_ids[0] if known else "elsewhere"
    answer = client.get(f"/api/projects/{project}/analyses/5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11")
    assert answer.status_code == (404 if known else 200)
