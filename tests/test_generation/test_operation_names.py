"""Operations whose identifier repeats method and path are called by what they do."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.prepare import prepare
from scripts.prepare.operation_names import singular
from scripts.pull import describe

from .foreign import COUNT, TEXT, record
from .hashed import LABORATORY, listed
from .workshop import answer, service

LIST, ONE = answer(record(hits=listed(TEXT), total=COUNT)), answer(record(name=TEXT, tags=listed(TEXT)))


def named(*routes: tuple[str, str] | tuple[str, str, Any], **identifiers: str) -> list[str]:
    """The names of operations, in the order in which they are given; with identifiers of others by their path."""
    paths: dict[str, Any] = {}
    for method, path, *responses in routes:
        operation = {
            "operationId": f"{method}_{path.replace('/', '_')}",
            "responses": responses[0] if responses else {},
        }
        paths.setdefault(path, {})[method] = operation
    for path, identifier in identifiers.items():
        paths[f"/{path}"] = {"get": {"operationId": identifier, "responses": {}}}
    found = {(entry.method.lower(), entry.path): entry.name for entry in prepare(service(paths)).operations}
    return [found[method, path] for method, path, *_ in routes]


@pytest.mark.parametrize(
    ("route", "name"),
    [
        (("get", "/api/test", LIST), "list_test"),
        (("get", "/api/boxes/", answer(listed(TEXT))), "list_boxes"),
        (("get", "/api/test/{case_name}", ONE), "get_test"),
        (("get", "/api/cases/{id}/", ONE), "get_case"),
        (("get", "/api/me", ONE), "get_me"),
        (("get", "/api/ping"), "get_ping"),
        (("get", "/api/test/v2/{case_name}/reports/{report_type}/{report_id}"), "get_report"),
        (("get", "/api/storage/{storage_id}/fs/list", LIST), "list_fs"),
        (("post", "/api/cases/v2/cases", ONE), "create_case"),
        (("post", "/api/test/{case_name}/preset_group"), "create_preset_group"),
        (("put", "/api/test/{case_name}/status"), "update_status"),
        (("put", "/api/cases/{id}"), "update_case"),
        (("patch", "/api/analyses/{id}"), "patch_analysis"),
        (("delete", "/api/gene-lists/{id}"), "delete_gene_list"),
        (("delete", "/api/geneLists"), "delete_gene_lists"),
        (("head", "/api/cases/{id}"), "head_case"),
        (("post", "/api/data/{id}:scheduleDownload"), "create_schedule_download"),
        (("get", "/api"), "get_api"),
        (("get", "/{id}"), "get_id"),
    ],
)
def test_a_verb_and_the_last_fixed_part(route: Any, name: str) -> None:
    assert named(route) == [name]


def test_as_many_parts_as_tell_operations_apart() -> None:
    routes = [("get", f"/api/{owner}/{{id}}/reports", LIST) for owner in ("cases", "runs")]
    assert named(*routes, ("get", "/api/cases/{id}", ONE)) == ["list_case_reports", "list_run_reports", "get_case"]


def test_a_version_in_the_path_is_named_where_there_are_several() -> None:
    assert named(("post", "/api/auth/api_login/"), ("post", "/api/auth/v2/api_login/")) == [
        *("create_api_login", "create_api_login_v2")
    ]


def test_what_cannot_be_told_apart_is_told_by_its_path() -> None:
    assert named(("get", "/cases/{a}", ONE), ("get", "/cases/{a}/{b}", ONE)) == ["get_case", "get_cases_a_b"]


def test_names_that_somebody_gave_come_first() -> None:
    found = named(("get", "/api/runs/{id}/reports/{no}", ONE), zzz="getReport")
    assert found == ["get_run_report"]
    assert named(("get", "/api/reports/{no}", ONE), zzz="getReport") == ["get_api_reports_no"]


def test_other_identifiers_are_left_alone_and_none_at_all_is_as_good_as_method_and_path() -> None:
    paths = {"/cases/{id}/notes": {"get": {"operationId": "get_all_notes"}, "post": {}}}
    assert [entry.name for entry in prepare(service(paths)).operations] == ["get_all_notes", "create_note"]


def test_the_operations_of_a_server_that_names_none() -> None:
    plan = prepare(describe(json.dumps(LABORATORY).encode(), "document"))
    assert sorted((entry.tag, entry.name) for entry in plan.operations) == [
        ("boxes", "list_boxes"),
        ("cases", "create_case"),
        ("cases", "delete_test"),
        ("cases", "get_test"),
        ("cases", "list_test"),
        ("cases", "update_status"),
        ("default", "get_ping"),
        ("reports", "get_report"),
        ("samples", "list_samples"),
    ]
    assert {entry.id for entry in plan.operations} >= {"get__api_test_{case_name}", "post__api_cases_v2_cases"}


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        *(("cases", "case"), ("boxes", "box"), ("analyses", "analysis"), ("batches", "batch"), ("classes", "class")),
        *(("statuses", "status"), ("libraries", "library"), ("phenotypes", "phenotype"), ("status", "status")),
        *(("analysis", "analysis"), ("series", "series"), ("data", "data"), ("gene_lists", "gene_list")),
        *(("causes", "cause"), ("databases", "database"), ("access", "access")),
    ],
)
def test_one_of_several(plural: str, one: str) -> None:
    assert singular(plural) == one
