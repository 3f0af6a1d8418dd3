"""Logging in, staying logged in, and being sent away."""

from __future__ import annotations

import base64
import json
import time

import httpx
import pytest

from facade.sandbox import IcaSandbox

from .conftest import PROBLEM, V3

ACCEPT = {"Accept": f"{V3}, {PROBLEM}"}


@pytest.fixture
def stranger(box: IcaSandbox) -> httpx.Client:
    with httpx.Client(base_url=box.base_url, headers=ACCEPT, trust_env=False) as client:
        yield client


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def claims(token: str) -> dict[str, object]:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_an_api_key_buys_a_token_that_says_when_it_ends(box: IcaSandbox, stranger: httpx.Client) -> None:
    answer = stranger.post("/api/tokens", headers={"X-API-Key": box.api_key})
    token = answer.json()["token"]
    assert token.count(".") == 2
    assert claims(token)["exp"] == pytest.approx(time.time() + box.token_lifetime, abs=5)
    assert stranger.get("/api/projects", headers=bearer(token)).status_code == 200
    assert box.tokens_issued == 1


def test_every_token_is_another(box: IcaSandbox, stranger: httpx.Client) -> None:
    answers = [stranger.post("/api/tokens", headers={"X-API-Key": box.api_key}).json()["token"] for _ in range(3)]
    assert len(set(answers)) == 3


def test_a_user_buys_a_token_with_a_password_and_may_name_the_tenant(box: IcaSandbox, stranger: httpx.Client) -> None:
    user = (box.credentials.username, box.credentials.password)
    assert stranger.post("/api/tokens", auth=user).status_code == 200
    assert stranger.post("/api/tokens", auth=user, params={"tenant": box.tenant}).status_code == 200
    assert stranger.post("/api/tokens", auth=user, params={"tenant": "elsewhere"}).status_code == 401
    assert stranger.post("/api/tokens", auth=(user[0], "wrong")).status_code == 401


def test_a_ps_token_buys_a_token(box: IcaSandbox, stranger: httpx.Client) -> None:
    assert stranger.post("/api/tokens", headers=bearer(box.credentials.ps_token)).status_code == 200


def test_a_token_can_be_renewed_unless_it_came_from_an_api_key(box: IcaSandbox, stranger: httpx.Client) -> None:
    renewed = stranger.post("/api/tokens:refresh", headers=bearer(box.jwt()))
    assert renewed.status_code == 200
    assert stranger.post("/api/tokens:refresh", headers=bearer(renewed.json()["token"])).status_code == 200
    from_key = stranger.post("/api/tokens", headers={"X-API-Key": box.api_key}).json()["token"]
    refusal = stranger.post("/api/tokens:refresh", headers=bearer(from_key))
    assert refusal.status_code == 400
    assert "API key" in refusal.json()["detail"]


def test_tokens_end_when_their_time_is_over_or_when_they_are_told_to(box: IcaSandbox, stranger: httpx.Client) -> None:
    token = box.jwt()
    box.expire_tokens()
    refusal = stranger.get("/api/projects", headers=bearer(token))
    assert refusal.status_code == 401
    assert refusal.headers["content-type"] == PROBLEM
    assert "www-authenticate" in refusal.headers
    before = box.token_lifetime
    box.token_lifetime = 0.0
    assert stranger.get("/api/projects", headers=bearer(box.jwt())).status_code == 401
    box.token_lifetime = before
    assert stranger.get("/api/projects", headers=bearer(box.jwt())).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-API-Key": "wrong"}, bearer("a.b.c"), {"Authorization": "Basic !!!"}, {"Authorization": "Bearer"}],
)
def test_other_calls_need_a_key_or_a_token(stranger: httpx.Client, headers: dict[str, str]) -> None:
    assert stranger.get("/api/projects", headers=headers).status_code == 401


def test_an_api_key_opens_ordinary_calls_but_does_not_renew_tokens(box: IcaSandbox, stranger: httpx.Client) -> None:
    key = {"X-API-Key": box.api_key}
    assert stranger.get("/api/projects", headers=key).status_code == 200
    assert stranger.post("/api/tokens:refresh", headers=key).status_code == 401
