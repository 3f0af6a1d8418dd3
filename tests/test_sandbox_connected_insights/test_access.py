"""Who is let in, where, and how logins are made."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox, words
from facade.sandbox.faults import cut_before, html, status

SEARCH = "/crs/api/v2/cases/search"
WORKGROUPS = "/crs/api/v1/session/workgroups"
SESSION = "/platform-services-manager/Session/"


def login(box: ConnectedInsightsSandbox, **changes: Any) -> httpx.Response:
    request = {
        "auth": (box.username, box.password),
        "headers": {"grant_type": "password"},
        "json": {"clientId": box.client_id, "rURL": box.base_url},
        **changes,
    }
    return httpx.post(box.login_url + SESSION, trust_env=False, **request)


@pytest.mark.parametrize("scheme", ["ApiKey", "apikey", "APIKey"])
def test_a_key_lets_in_whatever_the_letters_of_its_scheme(
    box: ConnectedInsightsSandbox, client: httpx.Client, scheme: str
) -> None:
    assert client.get(SEARCH, headers={"Authorization": f"{scheme} {box.api_key}"}).status_code == 200


def test_a_token_is_sent_bare(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    token = login(box).json()["access_token"]
    assert client.get(SEARCH, headers={"Authorization": token}).status_code == 200
    assert client.get(SEARCH, headers={"Authorization": f"Bearer {token}"}).status_code == 401
    assert client.get(SEARCH, headers={"Authorization": f"ApiKey {token}"}).status_code == 401
    assert client.get(SEARCH, headers={"Authorization": box.api_key}).status_code == 401
    box.expire_tokens()
    assert client.get(SEARCH, headers={"Authorization": token}).json() == {"message": "The token has expired"}


def test_a_token_can_be_good_for_some_calls_only(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.switches.token_calls = 2
    headers = {"Authorization": box.token()}
    assert [client.get(SEARCH, headers=headers).status_code for _ in range(3)] == [200, 200, 401]


@pytest.mark.parametrize(
    ("code", "name", "value"),
    [
        (401, "Authorization", ""),
        (401, "Authorization", "ApiKey other"),
        (400, "X-ILMN-Domain", ""),
        (403, "X-ILMN-Domain", "irchlab"),
        (400, "X-ILMN-Workgroup", ""),
        (403, "X-ILMN-Workgroup", "Birch One"),
    ],
)
def test_who_is_not_let_in_is_told_so_in_their_language(client: httpx.Client, code: int, name: str, value: str) -> None:
    english, german = (
        client.get(SEARCH, headers={name: value, "Accept-Language": language}) for language in ("fr, en;q=0.5", "de-AT")
    )
    assert english.status_code == german.status_code == code
    assert english.json()["message"] != german.json()["message"]
    assert (english.headers["Content-Language"], german.headers["Content-Language"]) == ("en", "de")


def test_workgroups_are_looked_up_without_one(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    del client.headers["X-ILMN-Workgroup"]
    roles = client.get(WORKGROUPS).json()["workgroupRoles"]
    assert {role["orgid"]: role["orgName"] for role in roles} == box.workgroups


def test_the_gateway_says_the_workgroup_in_a_cookie(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.switches.workgroups_status = 403
    assert client.get(WORKGROUPS).status_code == 403
    body = {"rURL": f"https://birchlab.example{WORKGROUPS}"}
    answer = client.request("GET", "/gateway/workgroup", json=body)
    assert answer.status_code == 302
    assert answer.cookies["olympia-current-workgroup"] == box.workgroup
    assert client.get("/gateway/workgroup").status_code == 400


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        (401, {"auth": ("somebody", "else")}),
        (401, {"auth": None}),
        (400, {"headers": {}}),
        (400, {"json": {"clientId": "other", "rURL": "x"}}),
        (400, {"json": {"clientId": "connectedinsights"}}),
    ],
)
def test_other_logins_are_refused_without_a_token(
    box: ConnectedInsightsSandbox, code: int, changes: dict[str, Any]
) -> None:
    answer = login(box, **changes)
    assert answer.status_code == code
    assert "access_token" not in answer.json()
    assert [each.status for each in box.login_journal] == [code]


def test_a_wrong_password_can_be_answered_200(box: ConnectedInsightsSandbox) -> None:
    box.switches.refuses_with_200 = True
    answer = login(box, auth=(box.username, "wrong"))
    assert (answer.status_code, list(answer.json())) == (200, ["message"])


def test_there_can_be_faults_on_either_host(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.faults.add(SEARCH, action=html(502))
    box.faults.add(SEARCH, action=status(429, {"Retry-After": "1"}))
    box.faults.add(SESSION, action=cut_before())
    assert [client.get(SEARCH).status_code for _ in range(3)] == [502, 429, 200]
    with pytest.raises(httpx.RemoteProtocolError):
        login(box)


def test_nowhere_and_other_methods(client: httpx.Client) -> None:
    assert client.get("/crs/api/v9/cases").status_code == 404
    assert client.get("/fms/api/v1/filters").status_code == 404
    assert client.delete(SEARCH).status_code == 405
    assert client.put(WORKGROUPS).status_code == 405


def test_what_belongs_to_a_workgroup_is_in_no_other(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    other = {"X-ILMN-Workgroup": list(box.workgroups)[1]}
    search = "/crs/api/v2/cases/search"
    found = client.get(search, headers=other).json()["content"]
    assert [case["displayId"] for case in found] == ["BTW-00003", "BTW-00002", "BTW-00001"]
    assert client.get(search).json()["totalElements"] == 25
    path = f"/crs/api/v2/cases/{found[0]['id']}"
    assert client.get(path).status_code == 404
    assert client.get(path, headers=other).json()["client"]["workGroupId"] == other["X-ILMN-Workgroup"]
    assert client.get(f"/crs/api/v2/cases/{box.case_ids[0]}", headers=other).status_code == 404
    body = {"displayId": "SBX-00001", "testDefinitionId": next(iter(words.TEST_DEFINITIONS))}
    assert client.post("/crs/api/v1/cases", json=body, headers=other).status_code == 201, "it is another case"
    assert client.post("/crs/api/v1/cases", json=body).status_code == 400
    logs = [client.get("/als/api/v1/auditlogs/search", headers=each).json()["content"] for each in (other, {})]
    assert [[entry["eventName"] for entry in log] for log in logs] == [["case.added"], []]
    files = {"files": ("a.csv", b"Case_ID\n1\n", "text/csv")}
    [taken] = client.post("/crs/api/v2/custom-case-data/files", files=files, headers=other).json()
    status = f"/crs/api/v1/custom-case-data/{taken['id']}/status"
    assert [client.get(status, headers=each).status_code for each in (other, {})] == [200, 404]
