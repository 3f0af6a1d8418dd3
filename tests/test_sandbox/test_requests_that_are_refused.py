"""What the sandbox refuses, and that each refusal is a problem that names the fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.ica.negotiation import BAD_ACCEPT_CODE

from .conftest import PROBLEM, PROJECT, V3, V4


def refused(box: IcaSandbox, answer: httpx.Response, status: int) -> str:
    """The detail of a refusal that has the status and the shape of the description's Problem."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    problem = answer.json()
    assert not box.description.errors({"$ref": "#/components/schemas/Problem"}, problem)
    assert problem["status"] == status
    return problem["detail"]


def post_project(client: httpx.Client, body: Any, **headers: str) -> httpx.Response:
    return client.post("/api/projects", content=json.dumps(body), headers={"Content-Type": V3, **headers})


def test_unknown_paths_are_not_found(box: IcaSandbox, client: httpx.Client) -> None:
    assert "/api/nothing" in refused(box, client.get("/api/nothing"), 404)
    assert box.journal[-1].operation_id is None


def test_a_known_path_with_another_method_names_the_methods_it_has(box: IcaSandbox, client: httpx.Client) -> None:
    answer = client.delete("/api/projects")
    refused(box, answer, 405)
    assert answer.headers["allow"] == "GET, POST"


def test_unknown_query_parameters_are_refused_by_name(box: IcaSandbox, client: httpx.Client) -> None:
    assert "pagesize" in refused(box, client.get("/api/projects", params={"pagesize": 5}), 400)


@pytest.mark.parametrize("query", [{"includeHiddenProjects": "perhaps"}, {"search": ""}])
def test_query_values_must_fit_their_schema(box: IcaSandbox, client: httpx.Client, query: dict[str, str]) -> None:
    assert next(iter(query)) in refused(box, client.get("/api/projects", params=query), 400)


def test_query_values_must_be_among_the_listed_ones(box: IcaSandbox, client: httpx.Client) -> None:
    path = f"/api/projects/{box.project_ids[0]}/data"
    assert client.get(path, params={"status": ["AVAILABLE", "PARTIAL"]}).status_code == 200
    assert "at /1" in refused(box, client.get(path, params={"status": ["AVAILABLE", "LOST"]}), 400)


def test_required_query_parameters_must_be_there(box: IcaSandbox, client: httpx.Client) -> None:
    assert "region" in refused(box, client.get("/api/samples"), 400)


def test_header_parameters_are_checked(box: IcaSandbox, client: httpx.Client) -> None:
    path = f"/api/projects/{box.project_ids[0]}/data:createFolder"
    body = json.dumps({"name": "run-7"})
    headers = {"Content-Type": V3, "Idempotency-Key": "k" * 256}
    assert "Idempotency-Key" in refused(box, client.post(path, content=body, headers=headers), 400)


@pytest.mark.parametrize("accept", [None, "*/*", "application/*", "application/json", V4, PROBLEM, f"{V3};q=0"])
def test_accept_must_name_a_media_type_of_the_answer(box: IcaSandbox, client: httpx.Client, accept: str | None) -> None:
    del client.headers["Accept"]
    request = client.build_request("GET", "/api/projects")
    request.headers.pop("Accept", None)
    if accept:
        request.headers["Accept"] = accept
    answer = client.send(request)
    assert V3 in refused(box, answer, 400)
    assert answer.json()["code"] == BAD_ACCEPT_CODE


def test_a_bad_accept_can_be_refused_as_a_gateway_does(description_path: Path) -> None:
    with IcaSandbox(description_path, bad_accept_status=406, strict=True) as box:
        answer = httpx.get(f"{box.base_url}/api/projects", headers={"X-API-Key": box.api_key}, trust_env=False)
        refused(box, answer, 406)


def test_the_highest_version_that_is_accepted_is_the_one_that_is_answered(
    box: IcaSandbox, client: httpx.Client
) -> None:
    path = f"/api/projects/{box.project_ids[0]}/analyses/{box.analysis_ids[0]}"
    answer = client.get(path, headers={"Accept": f"{V3}, {V4};q=0.5, {PROBLEM}"})
    assert answer.headers["content-type"] == V4
    assert box.journal[-1].version == "v4"


def test_body_and_answer_must_have_the_same_version(box: IcaSandbox, client: httpx.Client) -> None:
    path = f"/api/projects/{box.project_ids[0]}/analyses/{box.analysis_ids[0]}"
    body = client.get(path).json()
    headers = {"Content-Type": V3, "Accept": f"{V4}, {PROBLEM}"}
    assert "same version" in refused(box, client.put(path, content=json.dumps(body), headers=headers), 400)


@pytest.mark.parametrize("content_type", ["text/plain", V4, "application/x-www-form-urlencoded"])
def test_a_body_of_a_media_type_that_is_not_listed_is_refused(
    box: IcaSandbox, client: httpx.Client, content_type: str
) -> None:
    assert V3 in refused(box, post_project(client, PROJECT, **{"Content-Type": content_type}), 415)


def test_a_body_without_a_media_type_is_refused(box: IcaSandbox, client: httpx.Client) -> None:
    refused(box, client.post("/api/projects", content=json.dumps(PROJECT)), 415)


def test_a_required_body_must_be_there(box: IcaSandbox, client: httpx.Client) -> None:
    assert "needs a body" in refused(box, client.post("/api/projects", headers={"Content-Type": V3}), 400)


def test_a_body_where_none_belongs_is_refused(box: IcaSandbox, client: httpx.Client) -> None:
    answer = client.request("GET", "/api/projects", content=b"{}", headers={"Content-Type": V3})
    assert "takes no body" in refused(box, answer, 400)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"name": 3}, "at /name"),
        ({"name": ""}, "at /name"),
        ({"billingMode": "FREE"}, "at /billingMode"),
        ({"regionId": "not-a-uuid"}, "at /regionId"),
        ({"tags": {"technicalTags": [1], "userTags": []}}, "at /tags/technicalTags/0"),
    ],
)
def test_faults_in_a_body_are_named_by_json_pointer(
    box: IcaSandbox, client: httpx.Client, change: dict[str, Any], pointer: str
) -> None:
    assert pointer in refused(box, post_project(client, {**PROJECT, **change}), 400)


def test_a_body_that_is_not_json_is_refused(box: IcaSandbox, client: httpx.Client) -> None:
    answer = client.post("/api/projects", content=b"{", headers={"Content-Type": V3})
    assert "request body" in refused(box, answer, 400)


def test_null_counts_for_a_nullable_enum(box: IcaSandbox, client: httpx.Client) -> None:
    assert post_project(client, {**PROJECT, "analysisPriority": None}).status_code == 201


def test_multipart_parts_must_be_known_complete_and_of_their_type(box: IcaSandbox, client: httpx.Client) -> None:
    path = "/api/projects/p/pipelines/q/files"
    good = {"content": ("main.nf", b"process {}")}
    assert client.post(path, files=good).status_code == 201
    assert "extra" in refused(box, client.post(path, files={**good, "extra": ("x", b"x")}), 400)
    assert "content" in refused(box, client.post(path, files={"other": ("x", b"x")}), 400)
    twice = [("content", ("a", b"a")), ("content", ("b", b"b"))]
    assert "once" in refused(box, client.post(path, files=twice), 400)


def test_text_parts_of_a_multipart_body_are_checked_against_their_schema(box: IcaSandbox, client: httpx.Client) -> None:
    path = "/api/projects/p/pipelines:createCwlPipeline"
    fields = {
        "code": "run-7",
        "description": "text",
        "analysisStorageId": PROJECT["regionId"],
        "links": json.dumps({"links": []}),
    }
    files = {"workflowCwlFile": ("w.cwl", b"x"), "parametersXmlFile": ("p.xml", b"x")}
    assert "at /code" in refused(box, client.post(path, data={**fields, "code": "!"}, files=files), 400)
    assert "links is not JSON" in refused(box, client.post(path, data={**fields, "links": "{"}, files=files), 400)


def test_form_fields_are_typed_by_the_schema(box: IcaSandbox, client: httpx.Client) -> None:
    path = "/api/pipelines/p:archive"
    accept = {"Accept": PROBLEM}
    assert client.post(path, data={"message": "done"}, headers=accept).status_code == 204
    assert "message" in refused(box, client.post(path, data={"message": "x" * 300}, headers=accept), 400)


@pytest.mark.parametrize("name", ["missing-1", "00000000-0000-0000-0000-000000000000"])
def test_ids_that_are_agreed_to_be_missing_do_not_exist(box: IcaSandbox, client: httpx.Client, name: str) -> None:
    assert name in refused(box, client.get(f"/api/projects/{name}"), 404)


def test_colons_must_stay_as_they_are(box: IcaSandbox, client: httpx.Client) -> None:
    accept = {"Accept": PROBLEM}
    assert client.post("/api/projects/p/data/d:archive", headers=accept).status_code == 204
    box.clear()
    assert client.post("/api/projects/p/data/d%3Aarchive", headers=accept).status_code != 204
    assert box.journal[-1].operation_id == "linkDataToProject"


def test_a_parameter_may_hold_an_escaped_slash_but_not_a_slash(box: IcaSandbox, client: httpx.Client) -> None:
    assert client.get("/api/projects/a%2Fb").status_code == 200
    refused(box, client.get("/api/projects/a/b"), 404)


def test_literal_paths_win_over_parameters(box: IcaSandbox, client: httpx.Client) -> None:
    assert client.get("/api/projects/p/data/eligibleForLinking").status_code == 200
    assert box.journal[-1].path.endswith("eligibleForLinking")
    assert box.journal[-1].operation_id != "getProjectData"
