"""Each way to log in sends what the platform wants to see, and no more."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from facade import LoginFailed, PlatformError, Unauthorized
from facade.events import LoginRenewed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import garbage, html, rewrite, status

from .conftest import sent
from .loopback import Asked, Loopback, Said
from .ways import SyncWay


def user(box: IcaSandbox) -> dict[str, str]:
    return {"username": box.credentials.username, "password": box.credentials.password}


WAYS: dict[str, Callable[[IcaSandbox], dict[str, Any]]] = {
    "key that is exchanged": lambda box: {"api_key": box.api_key, "exchange": True},
    "name and password": user,
    "name, password and tenant": lambda box: {**user(box), "tenant": box.tenant},
    "psToken": lambda box: {"ps_token": box.credentials.ps_token},
}
every_way = pytest.mark.parametrize("login", WAYS.values(), ids=list(WAYS))


def test_a_key_goes_with_every_call_and_buys_nothing(box: IcaSandbox, client: Any, way: SyncWay) -> None:
    ica = client()
    for project_id in box.project_ids:
        way.run(ica.project.get_project(project_id))
    assert {seen.headers.get("x-api-key") for seen in box.journal} == {box.api_key}
    assert not sent(box, "/api/tokens")


@every_way
def test_a_login_buys_one_token_for_all_calls(box: IcaSandbox, client: Any, way: SyncWay, login: Any) -> None:
    ica = client(**login(box))
    assert not box.journal, "nothing is sent before it is needed"
    for project_id in box.project_ids:
        way.run(ica.project.get_project(project_id))
    assert box.tokens_issued == 1
    (bought, *calls) = box.journal
    assert bought.path.endswith("/api/tokens")
    assert len({seen.headers["authorization"] for seen in calls}) == 1
    assert not [seen for seen in calls if "x-api-key" in seen.headers]


def test_a_name_and_password_go_to_the_chosen_tenant(box: IcaSandbox, client: Any, way: SyncWay) -> None:
    way.run(client(**user(box), tenant=box.tenant).project.get_project(box.project_ids[0]))
    assert box.journal[0].query == [("tenant", box.tenant)]
    scheme, text = box.journal[0].headers["authorization"].split()
    assert (scheme, base64.b64decode(text).decode()) == ("Basic", ":".join(user(box).values()))


@pytest.mark.parametrize("prefix", ["", "Bearer ", " bearer  "])
def test_a_ready_token_is_used_at_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, prefix: str
) -> None:
    token = box.jwt()
    way.run(client(token=prefix + token).project.get_project(project_id))
    assert [seen.headers["authorization"] for seen in box.journal] == [f"Bearer {token}"]


@pytest.mark.parametrize("around", [" {} ", "{}\n", "\t{}"])
def test_blanks_that_were_copied_along_are_left_out(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, around: str
) -> None:
    way.run(client(api_key=around.format(box.api_key)).project.get_project(project_id))
    assert box.journal[0].headers["x-api-key"] == box.api_key


@pytest.mark.parametrize("name", ["api_key", "token", "ps_token"])
@pytest.mark.parametrize("value", ["", " ", "kéy-7f3a", "key\r\nX-Other: 1", "key\x007f3a", "key–7f3a"])
def test_what_a_header_cannot_carry_is_refused_without_quoting_it(client: Any, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"a (credential|token) is empty|contains characters") as caught:
        client(**{name: value})
    assert not value.strip() or value not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api_key": "k", "username": "u", "password": "p"}, "one of api_key= and username="),
        ({"username": "u"}, "go together"),
        ({"api_key": "k", "tenant": "t"}, "tenant= goes with username="),
        ({"token": "t", "exchange": True}, "exchange= goes with api_key="),
        ({"username": "a:b", "password": "p"}, "colon"),
    ],
)
def test_contradictory_arguments_are_refused_at_once(client: Any, arguments: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        client(**arguments)


@pytest.mark.parametrize(
    "wrong",
    [
        {"api_key": "no-such-key", "exchange": True},
        {"username": "nobody@sandbox.test", "password": "guess-7f3a"},
        {"ps_token": "no-such-token"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_refused_login_says_what_to_check(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, wrong: Any
) -> None:
    ica = client(**wrong)
    with pytest.raises(LoginFailed, match=r"refused the login .401.*check the key, or the user name") as caught:
        way.run(ica.project.get_project(project_id))
    assert caught.value.operation == "GET /api/projects/{projectId}"
    assert len(box.journal) == 1, "a wrong password is not tried again: that locks accounts"


def test_a_wrong_key_that_is_sent_as_it_is_ends_in_unauthorized(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(api_key="no-such-key")
    with pytest.raises(Unauthorized):
        way.run(ica.project.get_project(project_id))
    assert len(box.journal) == 1


@pytest.mark.parametrize("code", [404, 405, 302])
def test_a_login_at_the_wrong_address_says_to_check_the_address(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int
) -> None:
    box.faults.add("/api/tokens", action=status(code, {"Location": "/elsewhere"}))
    ica = client(api_key=box.api_key, exchange=True)
    with pytest.raises(LoginFailed, match="check base_url"):
        way.run(ica.project.get_project(project_id))


@pytest.mark.parametrize("code", [500, 502, 503, 520, 429])
def test_a_login_that_fails_in_passing_is_tried_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, code: int
) -> None:
    box.faults.add("/api/tokens", times=2, action=status(code, {"Retry-After": "0"}))
    ica = client(api_key=box.api_key, exchange=True)
    assert way.run(ica.project.get_project(project_id)).id == project_id
    assert (len(sent(box, "/api/tokens")), box.tokens_issued) == (3, 1)


def test_a_login_that_keeps_failing_says_so_and_how_often(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.faults.add("/api/tokens", times=None, action=status(503, {"Retry-After": "0"}))
    ica = client(api_key=box.api_key, exchange=True)
    with pytest.raises(PlatformError, match=r"^login: 503 .*after 3 attempts"):
        way.run(ica.project.get_project(project_id))


GARBAGE = {
    "broken JSON": garbage(),
    "a page": html(200),
    "no token": rewrite(lambda answer: {"tokens": []}),
    "null": rewrite(lambda answer: {"token": None}),
    "empty": rewrite(lambda answer: {"token": ""}),
    "number": rewrite(lambda answer: {"token": 7}),
    "list": rewrite(lambda answer: {"token": ["secret-7f3a"]}),
    "not ASCII": rewrite(lambda answer: {"token": "sécret-7f3a"}),
    "a list": rewrite(lambda answer: [1]),
    "nothing": status(200),
}


@pytest.mark.parametrize("answer", GARBAGE.values(), ids=list(GARBAGE))
def test_a_login_that_answers_garbage_has_failed(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, answer: Any
) -> None:
    box.faults.add("/api/tokens", action=answer)
    ica = client(api_key=box.api_key, exchange=True)
    with pytest.raises(LoginFailed, match="without a token"):
        way.run(ica.project.get_project(project_id))
    assert way.run(ica.project.get_project(project_id)).id == project_id


def test_without_credentials_the_platform_says_no(box: IcaSandbox, way: SyncWay, project_id: str) -> None:
    ica = way.client(base_url=box.base_url)
    with pytest.raises(Unauthorized):
        way.run(ica.project.get_project(project_id))


def test_each_bought_token_is_told(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    for _ in range(3):
        way.run(ica.project.get_project(project_id))
    assert events.count(LoginRenewed("ica")) == 1


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_wrong_clock_here_does_not_make_every_call_log_in(
    way: SyncWay, loopback: Callable[..., Loopback], hours: int
) -> None:
    """The platform's clock is hours from ours; its tokens last for an hour of its own."""

    def answer(asked: Asked) -> Said:
        if "/api/tokens" not in asked.path:
            return Said(200)
        made = time.time() + hours * 3600
        claims = base64.urlsafe_b64encode(json.dumps({"iat": made, "exp": made + 3600}).encode()).decode()
        return Said(200, json.dumps({"token": f"a.{claims}.c"}).encode())

    platform = loopback(answer)
    ica = way.client(api_key="a-key", exchange=True, base_url=platform.url)
    for _ in range(3):
        way.run(ica.project.get_project("a-project"))
    assert [asked.path for asked in platform.asked].count("/api/tokens") == 1


def test_a_refused_login_keeps_the_platforms_answer_as_its_cause(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(api_key="no-such-key", exchange=True)
    with pytest.raises(LoginFailed) as caught:
        way.run(ica.project.get_project(project_id))
    assert isinstance(caught.value.__cause__, Unauthorized)
