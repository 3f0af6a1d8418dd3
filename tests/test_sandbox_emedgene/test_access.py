"""Who is let in at the platform, and what those see who are not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.faults import status

V2, V1 = "/api/auth/v2/api_login/", "/api/auth/api_login/"
TAGS = "/api/tag/"


def credentials(box: EmedgeneSandbox, password: str | None = None) -> dict[str, str]:
    return {"username": box.username, "password": box.password if password is None else password}


def test_a_password_gives_a_token(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    answer = anonymous.post(V2, json=credentials(box))
    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "token_type"}
    assert answer.json()["token_type"] == "bearer"
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    assert anonymous.get(TAGS, headers=headers).status_code == 200


def test_the_older_login_gives_the_header_itself(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    answer = anonymous.post(V1, json=credentials(box))
    assert (answer.status_code, set(answer.json())) == (200, {"Authorization"})
    assert answer.json()["Authorization"].startswith("Bearer ")
    assert anonymous.get(TAGS, headers=answer.json()).status_code == 200


@pytest.mark.parametrize("path", [V1, V2])
def test_a_wrong_password_is_refused_in_plain_text(box: EmedgeneSandbox, anonymous: httpx.Client, path: str) -> None:
    answer = anonymous.post(path, json=credentials(box, "wrong"))
    assert (answer.status_code, answer.text) == (401, "Wrong user name or password")
    assert answer.headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("path", [V1, V2])
def test_a_wrong_password_can_be_answered_200_without_a_token(
    box: EmedgeneSandbox, anonymous: httpx.Client, path: str
) -> None:
    box.switches.refuses_with_200 = True
    answer = anonymous.post(path, json=credentials(box, "wrong"))
    assert (answer.status_code, answer.json()) == (200, {"message": "Wrong user name or password"})
    assert anonymous.post(V2, json=credentials(box)).json()["access_token"]


def test_a_login_without_a_password_does_not_fit_the_schema(anonymous: httpx.Client) -> None:
    answer = anonymous.post(V2, json={"username": "somebody"})
    assert answer.status_code == 422
    assert [each["loc"] for each in answer.json()] == [["password"]]


@pytest.mark.parametrize("name", ["Authorization", "Emgauthorization"])
@pytest.mark.parametrize("scheme", ["Bearer", "bearer"])
def test_either_header_lets_in(box: EmedgeneSandbox, anonymous: httpx.Client, name: str, scheme: str) -> None:
    assert anonymous.get(TAGS, headers={name: f"{scheme} {box.token()}"}).status_code == 200
    assert box.journal[-1].headers[name.lower()].startswith(scheme)


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer unknown"}, {"Emgauthorization": "nonsense"}])
@pytest.mark.parametrize("path", [TAGS, "/api/test", "/api/nowhere", "/api/cases/v2/cases"])
def test_others_are_told_so_as_json(anonymous: httpx.Client, path: str, headers: dict[str, str]) -> None:
    answer = anonymous.get(path, headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"message": "Authentication is required"})


def test_a_password_is_no_credential_for_calls(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    assert anonymous.get(TAGS, auth=(box.username, box.password)).status_code == 401


def test_a_token_whose_hours_are_over_is_403_in_plain_text(box: EmedgeneSandbox, client: httpx.Client) -> None:
    assert client.get(TAGS).status_code == 200
    box.expire_tokens()
    answer = client.get(TAGS)
    assert (answer.status_code, answer.text) == (403, "The token has expired")
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert client.get(TAGS, headers=box.headers).status_code == 200


def test_a_token_is_good_for_eight_hours(box: EmedgeneSandbox) -> None:
    token = box.token()
    assert timedelta(hours=7.9) < box.tokens[token] - datetime.now(UTC) <= timedelta(hours=8)


def test_the_journal_holds_what_was_asked_and_answered(box: EmedgeneSandbox, client: httpx.Client) -> None:
    client.get("/api/test?size=1")
    [exchange] = box.journal
    assert (exchange.method, exchange.path, exchange.status) == ("GET", "/api/test", 200)
    assert exchange.query == [("size", "1")]
    assert exchange.headers["authorization"] == client.headers["Authorization"]
    box.clear()
    assert len(box.journal) == 0
    assert client.get(TAGS).status_code == 401


def test_faults_can_be_added(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.faults.add("/api/tag/", action=status(503))
    assert [client.get(TAGS).status_code for _ in range(2)] == [503, 200]


def test_two_sandboxes_have_cases_of_their_own(box: EmedgeneSandbox, client: httpx.Client) -> None:
    with EmedgeneSandbox(cases=2) as other:
        url = f"{other.base_url}/api/test"
        assert httpx.get(url, headers=other.headers, trust_env=False).json()["total"] == 2
        assert httpx.get(url, headers=client.headers, trust_env=False).status_code == 401
    assert client.get("/api/test").json()["total"] == 25
