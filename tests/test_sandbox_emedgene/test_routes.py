"""What Flask does with addresses and methods: slashes, redirects, and what is nowhere."""

from __future__ import annotations

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox

WITH_SLASH = [
    "activity",
    "gene_list",
    "kit",
    "label",
    "organization/users",
    "phenotype",
    "preset_group",
    "sample",
    "tag",
]
WITHOUT_SLASH = ["test", "test/EMG700000001", "test/EMG700000001/export", "storage", "storage/204/fs/list"]


@pytest.mark.parametrize("name", WITH_SLASH)
def test_a_missing_slash_is_redirected_with_the_query(box: EmedgeneSandbox, client: httpx.Client, name: str) -> None:
    answer = client.get(f"/api/{name}?size=1&size=2")
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"{box.base_url}/api/{name}/?size=1&size=2"
    assert client.get(f"/api/{name}/").status_code == 200


def test_a_redirected_login_keeps_its_body(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    body = {"username": box.username, "password": box.password}
    answer = anonymous.post("/api/auth/v2/api_login", json=body, follow_redirects=True)
    assert answer.json()["access_token"]
    assert [(each.status, each.body) for each in box.journal] == [
        (308, box.journal[0].body),
        (200, box.journal[0].body),
    ]


@pytest.mark.parametrize("name", WITHOUT_SLASH)
def test_a_slash_too_many_is_nowhere(client: httpx.Client, name: str) -> None:
    assert client.get(f"/api/{name}").status_code == 200
    answer = client.get(f"/api/{name}/")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "/api/test"), ("PATCH", "/api/tag/"), ("GET", "/api/auth/v2/api_login/")]
)
def test_another_method_is_405(client: httpx.Client, method: str, path: str) -> None:
    answer = client.request(method, path)
    assert answer.status_code == 405
    assert "Allow" in answer.headers


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_another_method_without_its_slash_is_nowhere(client: httpx.Client, method: str) -> None:
    assert client.request(method, "/api/tag").status_code == 404


def test_the_older_way_to_create_a_case_is_not_there(client: httpx.Client) -> None:
    assert client.post("/api/test/", json={"test_data": {}}).status_code == 404
    assert client.post("/api/test", json={"test_data": {}}).status_code == 405


def test_the_document_is_for_everybody_unless_said(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    assert anonymous.get("/api/apidoc/openapi.json").json()["info"]["title"]
    answer = anonymous.get("/api/apidoc/swagger")
    assert (answer.status_code, answer.headers["Location"]) == (308, f"{box.base_url}/api/apidoc/swagger/")
    page = anonymous.get("/api/apidoc/swagger/")
    assert page.headers["Content-Type"].startswith("text/html")
    assert "/api/apidoc/openapi.json" in page.text
    box.switches.closed_document = True
    assert anonymous.get("/api/apidoc/openapi.json").status_code == 401
    assert anonymous.get("/api/apidoc/openapi.json", headers=box.headers).status_code == 200
