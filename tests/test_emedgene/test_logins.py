"""Each way to log in sends what the platform wants to see, and no more."""

from __future__ import annotations

import base64
import json
import pickle
from typing import Any

import pytest

from facade import Emedgene, Forbidden, LoginFailed, PlatformError, Unauthorized
from facade.call.flows import AcquireLock, ReleaseLock, Send
from facade.emedgene.login import emedgene_credentials
from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.faults import then
from tests.test_runtime_calls.loopback import Asked, Said

from .conftest import Connect, Start

JSON = {"Content-Type": "application/json"}
PLAIN = {"Content-Type": "text/plain"}
NO_CASES = Said(200, b'{"hits": [], "total": 0}', JSON)
USER = {"username": "eva@lab.test", "password": "pä ss-wren "}
V2, V1 = "/api/auth/v2/api_login/", "/api/auth/api_login/"


def said(answer: Any, status: int = 200) -> Said:
    return Said(status, json.dumps(answer).encode(), JSON)


def user(box: EmedgeneSandbox) -> dict[str, Any]:
    return {"base_url": box.base_url, "username": box.username, "password": box.password}


def key(box: EmedgeneSandbox) -> dict[str, Any]:
    return {"base_url": box.base_url, "login_url": box.login_url, "api_key": box.api_key}


@pytest.mark.parametrize("login", [user, key], ids=["password", "key"])
def test_a_login_buys_one_token_for_all_calls(box: EmedgeneSandbox, connect: Connect, login: Any) -> None:
    way = connect(**login(box))
    assert not box.journal, "nothing is sent before it is needed"
    for _ in range(3):
        assert way.run(way.em.check_connection()) == 25
    assert len(box.tokens) == 1


def test_a_password_goes_to_the_login_alone(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(**user(box))
    way.run(way.em.check_connection())
    first, second = box.journal
    assert first.path == V2
    assert "authorization" not in first.headers
    assert second.headers["authorization"] == f"Bearer {next(iter(box.tokens))}"


def test_the_login_host_sees_the_key_and_the_platform_the_token(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(**key(box))
    way.run(way.em.with_options(headers={"X-Laboratory": "7"}).check_connection())
    (asked,) = box.login_journal
    assert "x-laboratory" not in asked.headers
    scheme, text = asked.headers["authorization"].split()
    assert (scheme, base64.b64decode(text).decode()) == ("Basic", f"emedgene:{box.api_key}")
    assert sorted(asked.query) == [("audience", "emedgene"), ("grant_type", "api_key")]
    token = next(iter(box.tokens))
    assert [seen.headers["authorization"] for seen in box.journal] == [f"Bearer {token}"]


@pytest.mark.parametrize("name", ["Authorization", "Emgauthorization"])
def test_the_header_of_the_token_is_the_callers_choice(box: EmedgeneSandbox, connect: Connect, name: str) -> None:
    for login in ({"base_url": box.base_url, "token": f"bearer {box.token()}"}, user(box)):
        box.journal.clear()
        way = connect(**login, auth_header=name)
        way.run(way.em.check_connection())
        sent = {"authorization", "emgauthorization"} & box.journal[-1].headers.keys()
        assert sent == {name.lower()}


@pytest.mark.parametrize("status", [404, 405])
def test_an_older_release_is_asked_at_its_own_address(host: Start, connect: Connect, status: int) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == V2:
            return Said(status, b"no such page", PLAIN)
        return said({"Authorization": "Bearer old-wren"}) if asked.path == V1 else NO_CASES

    platform = host(answer)
    way = connect(base_url=platform.url, **USER)
    assert way.run(way.em.check_connection()) == 0
    assert [asked.path for asked in platform.asked[:2]] == [V2, V1]
    assert json.loads(platform.asked[1].body) == USER
    assert platform.asked[2].headers["authorization"] == "Bearer old-wren"


@pytest.mark.parametrize("answer", [{}, {"message": "wrong"}, {"access_token": None}, {"access_token": ""}, [], "no"])
def test_a_good_status_without_a_token_is_a_failed_login(host: Start, connect: Connect, answer: Any) -> None:
    platform = host(lambda asked: said(answer))
    way = connect(base_url=platform.url, **USER)
    with pytest.raises(LoginFailed, match="without a token"):
        way.run(way.em.check_connection())
    assert len(platform.asked) == 1


def test_a_wrong_password_is_not_tried_again(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(**{**user(box), "password": "guess-wren"})
    with pytest.raises(LoginFailed, match=r"refused the login .401.*check the user name and password") as caught:
        way.run(way.em.check_connection())
    assert isinstance(caught.value.__cause__, Unauthorized)
    assert len(box.journal) == 1


def test_a_wrong_key_says_to_check_the_key(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(**{**key(box), "api_key": "no-such-key"})
    with pytest.raises(LoginFailed, match="check the key"):
        way.run(way.em.check_connection())
    assert not box.journal


def test_a_login_host_without_a_login_says_to_check_its_address(host: Start, connect: Connect) -> None:
    other = host(lambda asked: Said(404))
    way = connect(base_url="http://127.0.0.1:9", login_url=other.url, api_key="a-key")
    with pytest.raises(LoginFailed, match="check login_url"):
        way.run(way.em.check_connection())


def test_a_login_that_is_sent_elsewhere_names_the_setting(host: Start, connect: Connect) -> None:
    other = host(lambda asked: Said(308, headers={"Location": "http://127.0.0.2:9/elsewhere"}))
    way = connect(base_url="http://127.0.0.1:9", login_url=other.url, api_key="a-key")
    with pytest.raises(LoginFailed, match="give its address as login_url="):
        way.run(way.em.check_connection())


@pytest.mark.parametrize("login", [user, key], ids=["password", "key"])
def test_an_expired_token_is_renewed_once_without_notice(box: EmedgeneSandbox, connect: Connect, login: Any) -> None:
    way = connect(**login(box))
    way.run(way.em.check_connection())
    box.expire_tokens()
    assert way.run(way.em.check_connection()) == 25
    assert len(box.tokens) == 2


def test_what_is_forbidden_with_a_new_token_too_stays_forbidden(host: Start, connect: Connect) -> None:
    def answer(asked: Asked) -> Said:
        return said({"access_token": "t-wren"}) if asked.path == V2 else Said(403, b"not for you", PLAIN)

    platform = host(answer)
    way = connect(base_url=platform.url, **USER)
    with pytest.raises(Forbidden, match="not for you"):
        way.run(way.em.check_connection())
    assert [asked.path for asked in platform.asked] == [V2, "/api/test?size=1", V2, "/api/test?size=1"]


def test_a_ready_token_that_has_expired_is_forbidden(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(base_url=box.base_url, token=box.token())
    box.expire_tokens()
    with pytest.raises(Forbidden, match="expired"):
        way.run(way.em.check_connection())
    assert len(box.journal) == 1


def test_a_ready_token_is_used_until_it_ends_and_then_renewed(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(**user(box), token=box.token())
    way.run(way.em.check_connection())
    assert len(box.tokens) == 1
    box.expire_tokens()
    way.run(way.em.check_connection())
    assert len(box.tokens) == 2


def test_no_secret_is_left_in_an_error(host: Start, connect: Connect) -> None:
    platform = host(lambda asked: said({"message": "no"}, 401))
    for login in (USER, {"api_key": "key-wren", "login_url": platform.url}):
        way = connect(base_url=platform.url, **login)
        with pytest.raises(LoginFailed) as caught:
            way.run(way.em.check_connection())
        cause: Any = caught.value.__cause__
        request = cause.response.request
        shown = f"{caught.value!r} {caught.value} {cause!r} {request.content!r} {request.headers.raw!r} {way.em!r}"
        assert "wren" not in shown
        assert base64.b64encode(b"emedgene:key-wren").decode() not in shown


def test_clients_are_pickled_without_their_login(connect: Connect, box: EmedgeneSandbox) -> None:
    way = connect(**user(box))
    data = pickle.dumps(way.em)
    assert box.password.encode() not in data
    other = pickle.loads(data)
    assert other.base_url == box.base_url


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"username": "u"}, "go together"),
        ({"password": "p"}, "go together"),
        ({"username": "u", "password": ""}, "empty"),
        ({"username": "u", "password": "p", "api_key": "k"}, "one of"),
        ({"login_url": "https://login.test"}, "goes with api_key="),
        ({"api_key": "k"}, "needs login_url="),
        ({"api_key": "k", "login_url": "login.test"}, "login_url: an address"),
        ({"token": "t", "auth_header": "X-Anything"}, "auth_header"),
        ({"base_url": ""}, "no address for Emedgene: give base_url="),
        ({"base_url": None}, "no address for Emedgene: give base_url="),
    ],
)
def test_contradictory_arguments_are_refused_at_once(connect: Connect, arguments: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        connect(**{"base_url": "https://lab.emedgene.test", **arguments})


def test_the_login_host_follows_from_an_address_of_the_platforms_own() -> None:
    login = emedgene_credentials(
        "https://Lab7.emg.illumina.com/",
        username=None,
        password=None,
        api_key="a-key",
        login_url=None,
        token=None,
        auth_header="Authorization",
    )
    effects = login.headers()
    assert isinstance(next(effects), AcquireLock)
    send = effects.send(None)
    assert isinstance(send, Send)
    assert send.url.startswith("https://lab7.login.illumina.com/platform-services-manager/Token?audience=emedgene&")
    assert isinstance(effects.throw(InterruptedError()), ReleaseLock)
    with pytest.raises(InterruptedError):
        next(effects)


def test_from_env_reads_its_own_variables(box: EmedgeneSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "USERNAME", "PASSWORD", "API_KEY", "LOGIN_URL", "TOKEN", "AUTH_HEADER"):
        monkeypatch.delenv(f"EMEDGENE_{name}", raising=False)
    with pytest.raises(ValueError, match="EMEDGENE_URL"):
        Emedgene.from_env()
    monkeypatch.setenv("EMEDGENE_URL", box.base_url)
    with pytest.raises(ValueError, match="EMEDGENE_TOKEN"):
        Emedgene.from_env()
    monkeypatch.setenv("EMEDGENE_API_KEY", box.api_key)
    monkeypatch.setenv("EMEDGENE_LOGIN_URL", box.login_url)
    monkeypatch.setenv("EMEDGENE_AUTH_HEADER", "Emgauthorization")
    with Emedgene.from_env() as em:
        assert em.check_connection() == 25
    assert "emgauthorization" in box.journal[-1].headers
    with Emedgene.from_env(token="given-wren") as em, pytest.raises(Unauthorized):
        em.check_connection()


@pytest.mark.parametrize("status", [400, 422, 500])
@pytest.mark.parametrize(
    "login", [{"username": "someone", "password": "pass-wren"}, {"api_key": "key-wren"}], ids=["password", "key"]
)
def test_a_host_that_quotes_what_it_refuses_does_not_make_it_known(
    host: Start, connect: Connect, login: Any, status: int
) -> None:
    """SpecTree's 422 repeats the whole input."""
    echo = host(
        lambda asked: Said(
            status,
            b'[{"msg": "no", "input": ' + json.dumps(f"{asked.body!r} {asked.headers}").encode() + b"}]",
            {"Content-Type": "application/json"},
        )
    )
    way = connect(base_url=echo.url, **login, **({"login_url": echo.url} if "api_key" in login else {}))
    with pytest.raises(PlatformError) as caught:
        way.run(way.em.check_connection())
    error: Any = caught.value
    while error is not None:
        answer = getattr(error, "response", None)
        shown = f"{error} {error!r} {vars(error)} {answer.text if answer is not None else ''}"
        assert "wren" not in shown
        assert base64.b64encode(b"emedgene:key-wren").decode() not in shown
        error = error.__cause__ or error.__context__


def test_a_token_may_end_in_the_middle_of_a_list_and_of_a_wait(box: EmedgeneSandbox, connect: Connect) -> None:
    way = connect(base_url=box.base_url, username=box.username, password=box.password)
    box.faults.add("GET /api/test?", skip=1, action=then(box.expire_tokens))
    cases = way.listed(way.em.cases.list_cases(page_size=5))
    assert sorted(case.name for case in cases) == sorted(box.cases)
    name = way.run(way.em.create_case(box.body("S9"), dry_run="never")).name
    box.faults.add(f"GET /api/test/{name}", action=then(box.expire_tokens))
    seen: list[str] = []
    waited = way.em.wait_for_status(name, "delivered", first_pause=0.001, on_progress=seen.append)
    assert way.run(waited) == "delivered"
    assert len(seen) > 1
    assert sum(exchange.path.endswith("api_login/") for exchange in box.journal) == 3
