"""A key, a token and a password are shown nowhere, whatever goes wrong, and go to nobody else."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from facade import LoginFailed, PlatformError
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import cut_before, garbage, html, rewrite, status
from tests.test_runtime_calls.loopback import Said
from tests.test_runtime_calls.test_secrets import shown_by_error

from .conftest import Connect, Start, place, said

FAULTS: dict[str, Any] = {
    "401": status(401),
    "500": status(500, body={"message": "broken"}),
    "a page": html(502),
    "cut": cut_before(),
    "garbage": garbage(),
    "drift": rewrite(lambda answer: answer.update(id=7)),
    "elsewhere": status(302, {"Location": "ftp://other.test/"}),
}
LOGINS: dict[str, Any] = {
    "key": lambda box: {"api_key": box.api_key},
    "token": lambda box: {"token": box.token()},
    "password": lambda box: {"login_url": box.login_url, "username": box.username, "password": box.password},
}
SESSION = "/platform-services-manager/Session/"
every_login = pytest.mark.parametrize("login", LOGINS.values(), ids=list(LOGINS))


def hidden(box: Box, given: dict[str, Any]) -> set[str]:
    """Everything that must not be seen: what was given, in each form in which it travels, and what was bought."""
    secrets = {value for name, value in given.items() if name in ("api_key", "token", "password")}
    if "password" in given:
        secrets.add(base64.b64encode(f"{given['username']}:{given['password']}".encode()).decode())
    return secrets | {seen.headers["authorization"].rpartition(" ")[2] for seen in box.journal}


def shown_by(client: Any) -> Iterator[str]:
    core = client._core
    for part in (client, client.cases, client.search_cases(), core, core.credentials, core.credentials._login):
        yield repr(part)
    for holder in (client, core, core.credentials, core.credentials._login, client._transport):
        yield repr(vars(holder))


@pytest.mark.parametrize("lookup", [False, True], ids=["call", "lookup"])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
@every_login
def test_a_failure_shows_nothing(
    box: Box, connect: Connect, caplog: pytest.LogCaptureFixture, login: Any, fault: Any, lookup: bool
) -> None:
    given = login(box)
    if lookup and fault is FAULTS["drift"]:
        pytest.skip("what a lookup says is read by its few names")
    events: list[Any] = []
    box.faults.add("/session/workgroups" if lookup else "/crs/api/v2/cases/", times=None, action=fault)
    workgroup = {"workgroup": "Birch One"} if lookup else {}
    way = connect(**{**place(box), **workgroup}, **given, strict=True, on_event=events.append)
    with caplog.at_level(logging.DEBUG), pytest.raises(PlatformError) as caught:
        way.run(way.ci.get_case(box.case_ids[0]))
    shown = [*shown_by(way.ci), *shown_by_error(caught.value), *map(repr, events)]
    shown += [record.getMessage() + repr(vars(record)) for record in caplog.records if record.name.startswith("facade")]
    secrets = hidden(box, given)
    assert secrets
    assert len(shown) > 15
    assert not [text for text in shown if any(secret in text for secret in secrets)]


@pytest.mark.parametrize("fault", ["401", "500", "a page", "cut", "garbage", "elsewhere"])
def test_a_failed_login_shows_nothing(box: Box, connect: Connect, fault: str) -> None:
    given = LOGINS["password"](box)
    box.faults.add(SESSION, times=None, action=FAULTS[fault])
    way = connect(**place(box), **given)
    with pytest.raises(PlatformError) as caught:
        way.run(way.ci.available_tests())
    secrets = hidden(box, given)
    assert not [text for text in (*shown_by(way.ci), *shown_by_error(caught.value)) if any(map(text.count, secrets))]


def test_a_host_that_quotes_what_it_refuses_does_not_make_it_known(host: Start, connect: Connect) -> None:
    echo = host(lambda asked: said({"message": f"{asked.body!r} {asked.headers}"}, 400))
    logins: list[dict[str, Any]] = [
        {"username": "someone", "password": "pass-wren", "login_url": echo.url},
        {"api_key": "key-wren"},
        {"token": "token-wren"},
    ]
    for login in logins:
        way = connect(base_url=echo.url, domain="lab", **login)
        with pytest.raises(LoginFailed) as caught:
            way.run(way.ci.available_tests())
        shown = [*shown_by_error(caught.value)]
        hidden = ["wren", base64.b64encode(b"someone:pass-wren").decode()]
        assert not [text for text in shown if any(map(text.count, hidden))]


@every_login
def test_a_redirect_to_another_host_takes_no_secret_along(box: Box, host: Start, connect: Connect, login: Any) -> None:
    given = login(box)
    other = host(lambda asked: Said(200, json.dumps({"items": []}).encode(), {"Content-Type": "application/json"}))
    target = other.url.replace("127.0.0.1", "localhost")
    box.faults.add("/tms/", action=status(307, {"Location": f"{target}/tms/api/v1/testDefinitions"}))
    way = connect(**place(box), **given)
    assert way.run(way.ci.available_tests()) == []
    (asked,) = other.asked
    assert not any(secret in str(asked) for secret in hidden(box, given))
    assert not {"x-ilmn-domain", "x-ilmn-workgroup", "authorization"} & asked.headers.keys()
