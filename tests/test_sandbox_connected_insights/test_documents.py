"""The services' documents in three forms: how each is written, and that answers are as they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from facade.sandbox.connected_insights import ConnectedInsightsSandbox

SERVICES = ["crs", "drs", "als", "tms", "cfg", "cfs"]
CASE = "ca5e0000-0000-4000-8000-000000000001"
ANSWERS = {
    "/crs/api/v1/cases/search": "",
    "/crs/api/v2/cases/search": "",
    "/crs/api/v1/cases/{caseId}": "",
    "/crs/api/v2/cases/{caseId}": "?includeQcOverviewMetrics=true",
    "/crs/api/v1/cases/{caseId}/custom-metadata": "",
    "/crs/api/v1/cases/{caseId}/comments": "",
    "/crs/api/v1/cases/{caseId}/reports/json": "",
    "/crs/api/v1/files": "?path=gds://",
    "/crs/api/v1/session/workgroups": "",
    "/drs/v1/draftreport/case/{caseId}/reportjson": "",
    "/drs/v1/draftreport/case/{caseId}/json": "",
    "/als/api/v1/auditlogs/search": "",
    "/tms/api/v1/testDefinitions": "",
    "/cfg/api/v1/disease-config": "",
    "/cfs/api/v1/analysis/{analysisId}/qc": "",
}
REFUSED = ["/crs/api/v1/cases/search?pageSize=0", "/als/api/v1/auditlogs/search?pageSize=0"]


def read(box: ConnectedInsightsSandbox, form: str) -> dict[str, dict[str, Any]]:
    addresses = box.documents(form)
    with httpx.Client(trust_env=False) as client:
        return {name: client.get(url).json() for name, url in zip(SERVICES, addresses, strict=True)}


def operations(documents: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for service, document in documents.items():
        for path, item in document["paths"].items():
            yield from ((f"/{service}{path}", method) for method in item)


def with_nulls(schema: Any) -> Any:
    """The same, with null everywhere and nothing that it does not name, for a validator of JSON."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    made = {name: with_nulls(value) for name, value in schema.items() if name != "properties"}
    if "properties" in schema:
        made["properties"] = {name: with_nulls(value) for name, value in schema["properties"].items()}
        made["additionalProperties"] = False
    return {"anyOf": [made, {"type": "null"}]} if "type" in made else made


def fits(document: dict[str, Any], schema: dict[str, Any], answer: Any) -> None:
    components = {name: with_nulls(each) for name, each in document["components"]["schemas"].items()}
    Draft202012Validator({**with_nulls(schema), "components": {"schemas": components}}).validate(answer)


@pytest.mark.parametrize("form", ["openapi3", "springdoc"])
def test_answers_are_as_the_documents_say(box: ConnectedInsightsSandbox, client: httpx.Client, form: str) -> None:
    box.switches.audit_entries = 3
    documents = read(box, form)
    ids = {"caseId": CASE, "analysisId": box.cases["SBX-00001"].analysis_id}
    client.post(f"/crs/api/v1/cases/{CASE}/comments", json={"comment": "Look"})
    for path, query in ANSWERS.items():
        service = path.split("/")[1]
        operation = documents[service]["paths"][path.removeprefix(f"/{service}")]["get"]
        [content] = operation["responses"]["200"]["content"].values()
        answer = client.get(path.format(**ids) + query)
        assert answer.status_code == 200
        fits(documents[service], content["schema"], answer.json())
    for path in REFUSED:
        document = documents[path.split("/")[1]]
        answer = client.get(path)
        assert answer.status_code == 400
        fits(document, {"$ref": "#/components/schemas/ErrorDto"}, answer.json())


def test_swagger_2(box: ConnectedInsightsSandbox) -> None:
    documents = read(box, "swagger2")
    crs = documents["crs"]
    assert (crs["swagger"], crs["basePath"], f"http://{crs['host']}") == ("2.0", "/crs", box.base_url)
    search = crs["paths"]["/api/v1/cases/search"]["get"]
    assert (search["operationId"], search["tags"]) == ("searchCasesUsingGET", ["case-controller"])
    assert crs["paths"]["/api/v2/cases/search"]["get"]["operationId"] == "searchCasesUsingGET_1"
    assert search["produces"] == ["*/*"]
    assert search["responses"]["200"]["schema"] == {"$ref": "#/definitions/Page«CaseSummaryDto»"}
    assert search["responses"]["404"] == {"description": "Not Found"}
    assert [each["name"] for each in search["parameters"][:4] if each["required"]] == [
        "Authorization",
        "X-ILMN-Domain",
        "X-ILMN-Workgroup",
    ]
    upload = crs["paths"]["/api/v2/custom-case-data/files"]["post"]
    assert upload["parameters"][-1] == {
        "name": "files",
        "in": "formData",
        "description": "files",
        "required": True,
        "schema": {"type": "array", "items": {"type": "string", "format": "binary"}},
    }
    assert upload["responses"]["201"] == {"description": "Created"}
    assert "v1/draftreport/case/{caseId}/json" in str(documents["drs"]["paths"])
    for name in ("ErrorDto", "Page"):
        assert crs["definitions"][name] != documents["als"]["definitions"][name]
    tumor = documents["drs"]["definitions"]["TumorTypeDto"]["properties"]
    assert tumor["ancestors"]["items"] == {"$ref": "#/definitions/TumorTypeDto"}
    assert "nullable" not in str(documents)


@pytest.mark.parametrize(
    ("form", "version", "description", "search", "page"),
    [
        ("openapi3", "3.0.3", "Inferred Url", "searchCasesUsingGET_1", "PageOfCaseSummaryDto"),
        ("springdoc", "3.0.1", "Generated server url", "searchCases_1", "PageCaseSummaryDto"),
    ],
)
def test_openapi_3(
    box: ConnectedInsightsSandbox, form: str, version: str, description: str, search: str, page: str
) -> None:
    documents = read(box, form)
    for service, document in documents.items():
        validate(document)
        assert document["openapi"] == version
        assert document["servers"] == [{"url": f"{box.base_url}/{service}", "description": description}]
    crs = documents["crs"]
    assert crs["paths"]["/api/v2/cases/search"]["get"]["operationId"] == search
    assert page in crs["components"]["schemas"]
    assert "multipart/form-data" in crs["paths"]["/api/v2/custom-case-data/files"]["post"]["requestBody"]["content"]


def test_all_forms_have_the_same_operations(box: ConnectedInsightsSandbox) -> None:
    forms = [read(box, form) for form in ("swagger2", "openapi3", "springdoc")]
    [first, *others] = [set(operations(form)) for form in forms]
    assert others == [first, first]
    assert len(first) == 39


def test_which_documents_there_are(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    def statuses() -> list[int]:
        return [client.get(f"/als/{version}/api-docs").status_code for version in ("v2", "v3")]

    assert statuses() == [200, 200]
    box.switches.documents = "swagger2"
    assert statuses() == [200, 404]
    box.switches.documents = "springdoc"
    assert statuses() == [404, 200]
    box.switches.springdoc_version = "3.1.0"
    document = client.get("/als/v3/api-docs").json()
    assert document["openapi"] == "3.1.0"
    validate(document)
    box.switches.closed_documents = True
    assert httpx.get(f"{box.base_url}/als/v3/api-docs", trust_env=False).status_code == 401
    assert client.get("/als/v3/api-docs").status_code == 200
