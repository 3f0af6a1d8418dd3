"""The document that spectree publishes, and how it differs from what is answered."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.emedgene.library import OLD

ROUTES = """
POST /api/auth/v2/api_login/
POST /api/auth/api_login/
GET /api/test
GET /api/test/{case_name}
POST /api/cases/v2/cases
PUT /api/test/{case_name}/status
POST /api/test/{case_name}/preset_group
PUT /api/test/{case_name}/add_participants_on_create/
PUT /api/test/{case_name}/participants
GET /api/organization/users/
GET /api/candidates/{case_name}
GET /api/test/{case_name}/export
GET /api/tag/
GET /api/test/v2/{case_name}/reports/{report_type}/{report_id}
GET /api/test/v2/{case_name}/reports
GET /api/storage
GET /api/storage/{storage_id}
GET /api/storage/{storage_id}/fs/list
GET /api/sample/
GET /api/phenotype/
GET /api/gene_list/
GET /api/kit/
GET /api/label/
GET /api/preset_group/
GET /api/activity/
"""


@pytest.fixture
def document(anonymous: httpx.Client) -> dict[str, Any]:
    return anonymous.get("/api/apidoc/openapi.json").json()


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The one schema whose name begins so, or a class inside of it."""
    first, _, last = name.partition(".")
    schemas = document["components"]["schemas"].items()
    [found] = [
        each for key, each in schemas if key.split(".")[0] == first and key.split(".")[2:] == ([last] * bool(last))
    ]
    return found


def test_the_document_has_all_routes(document: dict[str, Any]) -> None:
    operations = {f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods}
    assert operations == set(ROUTES.strip().splitlines())


def test_the_release_says_which_openapi_it_writes(document: dict[str, Any]) -> None:
    assert document["openapi"] == ("3.0.3" if OLD else "3.1.0")


def test_ids_and_names_are_no_identifiers(document: dict[str, Any]) -> None:
    reports = document["paths"]["/api/test/v2/{case_name}/reports/{report_type}/{report_id}"]["get"]
    assert reports["operationId"] == "get__api_test_v2_{case_name}_reports_{report_type}_{report_id}"
    create = document["paths"]["/api/cases/v2/cases"]["post"]
    assert create["operationId"] == "post__api_cases_v2_cases"
    assert all("." in name for name in document["components"]["schemas"])


def test_no_scheme_is_declared(document: dict[str, Any]) -> None:
    assert document["security"] == []
    assert "securitySchemes" not in document["components"]


def test_a_class_in_two_others_is_written_for_each(document: dict[str, Any]) -> None:
    owners = {key.split(".")[0] for key in document["components"]["schemas"] if key.split(".")[2:] == ["Tag"]}
    assert owners == {"Candidates", "Export", "Tags"}


def test_variants_are_told_apart_by_kind(document: dict[str, Any]) -> None:
    items = schema(document, "Candidates")["properties"]["hits"]["items"]
    assert len(items["oneOf"]) == 2
    assert items["discriminator"]["propertyName"] == "kind"
    # spectree 3.0 writes the mapping with names that the document does not have.
    known = {f"#/components/schemas/{key}" for key in document["components"]["schemas"]}
    assert {reference in known for reference in items["discriminator"]["mapping"].values()} == {OLD}


def test_an_alias_stands_where_the_answer_has_the_field(document: dict[str, Any]) -> None:
    assert "intersectBedId" in schema(document, "Kits.Kit")["properties"]
    activity = schema(document, "ActivityPage.Activity")
    assert "happenedAt" in activity["required"]
    assert "happened_at" not in activity["properties"]


def test_a_decimal_is_a_number_for_an_old_release(document: dict[str, Any]) -> None:
    hours = schema(document, "ActivityPage.Activity")["properties"]["hours_since_creation"]
    assert hours["type"] == ("number" if OLD else "string")


def test_times_are_promised_as_iso(document: dict[str, Any]) -> None:
    times = schema(document, "CaseList.CaseSummary")["properties"]["creation_time"]
    assert (times if OLD else times["anyOf"][0])["format"] == "date-time"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("post", "/api/auth/api_login/"),
        ("put", "/api/test/{case_name}/add_participants_on_create/"),
        ("get", "/api/label/"),
        ("get", "/api/test/v2/{case_name}/reports/{report_type}/{report_id}"),
    ],
)
def test_some_routes_declare_no_answer(document: dict[str, Any], method: str, path: str) -> None:
    answers = document["paths"][path][method]["responses"]
    assert "200" not in answers


def test_the_same_class_is_read_and_answered(document: dict[str, Any]) -> None:
    operation = document["paths"]["/api/test/{case_name}/participants"]["put"]
    read = operation["requestBody"]["content"]["application/json"]["schema"]
    assert read == operation["responses"]["200"]["content"]["application/json"]["schema"]


def test_what_does_not_fit_is_declared(document: dict[str, Any]) -> None:
    create = document["paths"]["/api/cases/v2/cases"]["post"]
    assert set(create["responses"]) == {"201", "422"}
    assert schema(document, "ValidationError")["type"] == "array"
    assert schema(document, "NewCase.Phenotype")["additionalProperties"] is False


def test_bodies_are_required_since_a_later_release(document: dict[str, Any]) -> None:
    body = document["paths"]["/api/cases/v2/cases"]["post"]["requestBody"]
    assert body.get("required", False) is not OLD


def test_query_models_become_parameters(document: dict[str, Any]) -> None:
    parameters = {each["name"]: each for each in document["paths"]["/api/test"]["get"]["parameters"]}
    assert set(parameters) == {"from", "size", "status"}
    assert parameters["status"]["schema"]["type"] == "array"
    assert parameters["size"]["schema"]["default"] == 20
