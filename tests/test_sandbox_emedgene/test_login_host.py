"""The host that gives tokens for API keys: what it takes, and that neither host learns what is for the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.faults import status
from facade.sandbox.journal import Journal

TOKEN = "/platform-services-manager/Token"
ASKED = {"audience": "emedgene", "grant_type": "api_key"}


@pytest.fixture
def host(box: EmedgeneSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=box.login_url, auth=("emedgene", box.api_key), trust_env=False) as client:
        yield client


def said_in(journal: Journal, words: str) -> bool:
    """Whether somebody sent these words, in whatever part of a request."""
    return any(words in f"{each.raw_path} {each.query} {each.headers} {each.body!r}" for each in journal)


def test_an_api_key_gives_a_token_that_the_platform_takes(
    box: EmedgeneSandbox, host: httpx.Client, anonymous: httpx.Client
) -> None:
    answer = host.post(TOKEN, params=ASKED)
    assert answer.status_code == 200
    assert answer.json()["token_type"] == "Bearer"
    token = answer.json()["access_token"]
    assert anonymous.get("/api/tag/", headers={"Authorization": f"Bearer {token}"}).status_code == 200
    [asked] = box.login_journal
    basic = asked.headers["authorization"]
    assert basic.startswith("Basic ")
    assert not said_in(box.journal, basic.removeprefix("Basic "))
    assert not said_in(box.journal, box.api_key)
    assert said_in(box.journal, token)
    assert not said_in(box.login_journal, token)


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        (401, {"auth": ("emedgene", "another key")}),
        (401, {"auth": ("other", None)}),
        (401, {"auth": None, "headers": {"Authorization": "Bearer token"}}),
        (400, {"params": {}}),
        (400, {"params": {"audience": "emedgene"}}),
        (400, {"params": {**ASKED, "audience": "ica"}}),
        (400, {"params": {**ASKED, "scope": "all"}}),
        (400, {"params": {}, "data": ASKED}),
        (400, {"data": ASKED}),
        (400, {"json": {}}),
    ],
)
def test_anything_else_is_refused(box: EmedgeneSandbox, code: int, changes: dict[str, Any]) -> None:
    request = {"params": ASKED, "auth": ("emedgene", box.api_key), **changes}
    if request["auth"] == ("other", None):
        request["auth"] = ("other", box.api_key)
    answer = httpx.post(box.login_url + TOKEN, trust_env=False, **request)
    assert answer.status_code == code
    assert "access_token" not in answer.json()
    assert [each.status for each in box.login_journal] == [code]


def test_a_token_is_asked_for_by_post_at_one_address(host: httpx.Client) -> None:
    assert host.get(TOKEN, params=ASKED).status_code == 405
    assert host.post(f"{TOKEN}/", params=ASKED).status_code == 404
    assert host.get("/api/test").status_code == 404


def test_the_platform_gives_no_tokens_for_api_keys(box: EmedgeneSandbox, anonymous: httpx.Client) -> None:
    answer = anonymous.post(TOKEN, params=ASKED, auth=("emedgene", box.api_key))
    assert answer.status_code == 401


def test_the_login_host_can_fail_too(box: EmedgeneSandbox, host: httpx.Client) -> None:
    box.faults.add(TOKEN, action=status(503))
    assert [host.post(TOKEN, params=ASKED).status_code for _ in range(2)] == [503, 200]


def test_tokens_for_api_keys_end_too(box: EmedgeneSandbox, host: httpx.Client, anonymous: httpx.Client) -> None:
    token = host.post(TOKEN, params=ASKED).json()["access_token"]
    box.expire_tokens()
    assert anonymous.get("/api/tag/", headers={"Authorization": f"Bearer {token}"}).status_code == 403
