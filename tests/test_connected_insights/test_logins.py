"""Each way to log in sends what the platform wants to see, where it wants to see it, and no more."""

from __future__ import annotations

import base64
import json
import pickle
from typing import Any

import pytest

from facade import ConnectedInsights, LoginFailed, Unauthorized
from facade.connected_insights import Patience, Workgroup
from facade.connected_insights.login import domain_of
from facade.events import LoginRenewed
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import then
from tests.test_runtime_calls.loopback import Said

from .conftest import WORKGROUP, Connect, Start, place, said

SOON = Patience(deadline=60, first_pause=0.001, longest_pause=0.001, settle=60.0)
SESSION = "/platform-services-manager/Session/"


def user(box: Box) -> dict[str, Any]:
    return {**place(box), "login_url": box.login_url, "username": box.username, "password": box.password}


@pytest.mark.parametrize("pasted", ["{}", "ApiKey {}", "apikey  {}", " APIKEY {}\n"])
def test_a_key_is_sent_with_its_scheme(box: Box, connect: Connect, pasted: str) -> None:
    way = connect(**place(box), api_key=pasted.format(box.api_key))
    assert not box.journal, "nothing is sent before it is needed"
    way.run(way.ci.available_tests())
    (asked,) = box.journal
    assert asked.headers["authorization"] == f"ApiKey {box.api_key}"
    assert (asked.headers["x-ilmn-domain"], asked.headers["x-ilmn-workgroup"]) == (box.domain, box.workgroup)
    assert not box.login_journal


@pytest.mark.parametrize("pasted", ["{}", "Bearer {}", " bearer {} "])
def test_a_token_is_sent_as_it_is(box: Box, connect: Connect, pasted: str) -> None:
    token = box.token()
    way = connect(**place(box), token=pasted.format(token))
    way.run(way.ci.available_tests())
    assert box.journal[0].headers["authorization"] == token


def test_a_password_goes_to_the_login_host_alone(box: Box, connect: Connect) -> None:
    way = connect(**user(box), language="de-DE")
    for _ in range(3):
        way.run(way.ci.with_options(headers={"X-Laboratory": "7"}).available_tests())
    (login,) = box.login_journal
    assert (login.method, login.path) == ("POST", SESSION)
    assert login.headers["grant_type"] == "password"
    scheme, text = login.headers["authorization"].split()
    assert (scheme, base64.b64decode(text).decode()) == ("Basic", f"{box.username}:{box.password}")
    assert json.loads(login.body) == {"clientId": "connectedinsights", "rURL": box.base_url}
    assert not {"x-laboratory", "x-ilmn-domain", "x-ilmn-workgroup"} & login.headers.keys()
    token = {seen.headers["authorization"] for seen in box.journal}
    assert len(token) == 1
    assert " " not in token.pop(), "a token of a session has no scheme"
    assert not [seen for seen in box.journal if box.password in str(seen)]


def test_a_login_that_is_sent_elsewhere_names_the_setting(box: Box, host: Start, connect: Connect) -> None:
    """The password goes to the host that was named, and nowhere else."""
    other = host(lambda asked: said({"access_token": "t"}))
    target = f"{other.url.replace('127.0.0.1', 'localhost')}{SESSION}"
    first = host(lambda asked: Said(308, headers={"Location": target}))
    way = connect(**{**user(box), "login_url": first.url})
    with pytest.raises(LoginFailed, match="give its address as login_url="):
        way.run(way.ci.available_tests())
    assert not other.asked
    assert not box.journal


@pytest.mark.parametrize("answer", [{}, {"message": "wrong"}, {"access_token": None}, {"access_token": ""}, [], "no"])
def test_a_good_status_without_a_token_is_a_failed_login(host: Start, connect: Connect, answer: Any) -> None:
    other = host(lambda asked: said(answer))
    way = connect(base_url=other.url, domain="lab", login_url=other.url, username="u", password="p")
    with pytest.raises(LoginFailed, match="without a token; check the user name and password, and login_url"):
        way.run(way.ci.available_tests())
    assert len(other.asked) == 1


@pytest.mark.parametrize("with_200", [False, True])
def test_a_wrong_password_is_not_tried_again(box: Box, connect: Connect, with_200: bool) -> None:
    box.switches.refuses_with_200 = with_200
    way = connect(**{**user(box), "password": "guess-7f3a"})
    with pytest.raises(LoginFailed, match="check the user name and password") as caught:
        way.run(way.ci.available_tests())
    assert "guess-7f3a" not in f"{caught.value!r} {caught.value.__cause__!r}"
    assert len(box.login_journal) == 1
    assert not box.journal


def test_a_wrong_key_and_an_ended_token_are_refused(box: Box, connect: Connect) -> None:
    token = box.token()
    box.expire_tokens()
    for login, why in (({"api_key": "no-such-key"}, "not valid"), ({"token": token}, "expired")):
        box.journal.clear()
        way = connect(**place(box), **login)
        with pytest.raises(Unauthorized, match=why):
            way.run(way.ci.available_tests())
        assert len(box.journal) == 1


def test_a_ready_token_is_used_until_it_ends_and_then_renewed(box: Box, connect: Connect) -> None:
    events: list[Any] = []
    way = connect(**user(box), token=box.token(), on_event=events.append)
    way.run(way.ci.available_tests())
    assert not box.login_journal
    box.expire_tokens()
    way.run(way.ci.available_tests())
    assert len(box.login_journal) == 1
    assert sum(isinstance(event, LoginRenewed) for event in events) == 1


def test_a_token_may_end_in_the_middle_of_a_list_and_of_a_wait(box: Box, connect: Connect) -> None:
    way = connect(**user(box))
    box.faults.add("/cases/search", skip=1, action=then(box.expire_tokens))
    cases = way.listed(way.ci.search_cases(page_size=5))
    assert sorted(case.display_id for case in cases) == sorted(box.cases)
    case_id = box.case_ids[0]
    box.faults.add(f"GET /crs/api/v2/cases/{case_id}", skip=1, action=then(box.expire_tokens))
    seen: list[Any] = []
    way.run(way.ci.set_disease(case_id, "372244006", "Melanoma", patience=SOON, on_progress=seen.append))
    assert len(seen) > 1
    assert len(box.login_journal) == 3


def test_many_whose_token_ended_renew_it_once(box: Box, connect: Connect) -> None:
    way = connect(**user(box))
    way.run(way.ci.available_tests())
    box.expire_tokens()
    found = way.at_once(lambda: way.ci.available_tests(), 12)
    assert [len(tests) for tests in found] == [2] * 12
    assert len(box.login_journal) == 2


def test_many_that_are_refused_try_the_password_once(box: Box, connect: Connect) -> None:
    way = connect(**{**user(box), "password": "guess-7f3a"})
    found = way.at_once(lambda: way.ci.available_tests(), 8)
    assert {type(error) for error in found} == {LoginFailed}
    assert len(box.login_journal) < 8


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://birchlab.connectedinsights.illumina.com", "birchlab"),
        ("https://https-stop.connectedinsights.illumina.com/", "https-stop"),
        ("https://TPH.cac1.trusight.illumina.com", "tph"),
        ("https://insights.hospital.test:8443/base", "insights"),
        ("https://localhost", "localhost"),
    ],
)
def test_the_domain_is_the_first_label_of_the_host(address: str, domain: str) -> None:
    assert domain_of(address) == domain


@pytest.mark.parametrize("address", ["https://10.1.2.3", "https://10.1.2.3:8443/", "https://[fd00::1]:8443"])
def test_an_address_of_numbers_needs_a_domain(connect: Connect, address: str) -> None:
    with pytest.raises(ValueError, match="give domain="):
        connect(base_url=address, api_key="k", workgroup=WORKGROUP)
    way = connect(base_url=address, api_key="k", workgroup=WORKGROUP, domain="lab")
    assert way.ci.base_url == address.rstrip("/")


def test_a_domain_alone_is_an_address_in_the_cloud(connect: Connect) -> None:
    way = connect(domain="birchlab", api_key="k")
    assert way.ci.base_url == "https://birchlab.connectedinsights.illumina.com"


def test_names_of_hosts_lead_to_their_domain_on_the_wire(box: Box, connect: Connect) -> None:
    address = box.base_url.replace("127.0.0.1", "localhost")
    way = connect(base_url=address, api_key=box.api_key, workgroup=box.workgroup)
    with pytest.raises(Exception, match="Domain localhost is not yours"):
        way.run(way.ci.available_tests())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "no credentials: give api_key="),
        ({"username": "u"}, "go together"),
        ({"password": "p"}, "go together"),
        ({"username": "u", "password": ""}, "empty"),
        ({"username": "u:v", "password": "p"}, "colon"),
        ({"api_key": ""}, "empty"),
        ({"api_key": "ApiKey "}, "empty"),
        ({"token": " "}, "empty"),
        ({"token": "Bearer "}, "empty"),
        ({"username": "u", "password": "p", "api_key": "k"}, "one of"),
        ({"api_key": "k", "token": "t"}, "one of"),
        ({"api_key": "k", "login_url": "https://login.test"}, "login_url= goes with username="),
        ({"base_url": "https://lab.test", "username": "u", "password": "p"}, "username= needs login_url="),
        ({"username": "u", "password": "p", "login_url": "login.test"}, "login_url: an address"),
        ({"api_key": "k", "workgroup": " "}, "workgroup= is empty"),
        ({"api_key": "k", "domain": "lab.connectedinsights.illumina.com"}, "first part of the host"),
        ({"api_key": "k", "domain": " "}, "first part of the host"),
        ({"api_key": "k", "domain": "lab", "base_url": None, "workgroup": "", "token": None}, "workgroup= is empty"),
        ({"api_key": "k", "domain": "a/b", "base_url": None}, "domain"),
        ({"api_key": "k", "language": "dé"}, "language"),
        ({"api_key": "k", "language": ""}, "language= is empty"),
        ({"api_key": "k", "base_url": ""}, "no address"),
        ({"api_key": "k", "base_url": None}, "no address"),
        ({"api_key": "k", "base_url": "lab.connectedinsights.illumina.com"}, "base_url: an address"),
    ],
)
def test_contradictory_arguments_are_refused_at_once(connect: Connect, arguments: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        connect(**{"base_url": "https://lab.connectedinsights.illumina.com", **arguments})


def test_the_login_host_of_the_cloud_is_known(connect: Connect) -> None:
    connect(domain="birchlab", username="u", password="p")
    with pytest.raises(ValueError, match="needs login_url="):
        connect(base_url="https://illumina.com.evil.test", username="u", password="p")
    with pytest.raises(ValueError, match="needs login_url="):
        connect(base_url="https://evil-illumina.com", username="u", password="p")


def test_from_env_reads_its_own_variables(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("URL", "USERNAME", "PASSWORD", "API_KEY", "LOGIN_URL", "TOKEN", "DOMAIN", "WORKGROUP", "LANGUAGE")
    for name in names:
        monkeypatch.delenv(f"CONNECTED_INSIGHTS_{name}", raising=False)

    def declare(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(f"CONNECTED_INSIGHTS_{name}", value)

    with pytest.raises(ValueError, match="CONNECTED_INSIGHTS_URL, or CONNECTED_INSIGHTS_DOMAIN"):
        ConnectedInsights.from_env()
    declare(DOMAIN=box.domain)
    with pytest.raises(ValueError, match="CONNECTED_INSIGHTS_API_KEY"):
        ConnectedInsights.from_env()
    with ConnectedInsights.from_env(api_key="k") as ci:
        assert ci.base_url == "https://birchlab.connectedinsights.illumina.com"
    declare(URL=box.base_url, WORKGROUP="Birch Two", LANGUAGE="de-DE", API_KEY=box.api_key)
    with ConnectedInsights.from_env() as ci:
        ci.available_tests()
    sent = box.journal[-1].headers
    assert sent["authorization"] == f"ApiKey {box.api_key}"
    assert box.workgroups[sent["x-ilmn-workgroup"]] == "Birch Two"
    assert (sent["x-ilmn-domain"], sent["accept-language"]) == (box.domain, "de-DE")
    with ConnectedInsights.from_env(token="given-7f3a", workgroup=WORKGROUP) as ci, pytest.raises(Unauthorized):
        ci.available_tests()
    assert box.journal[-1].headers["authorization"] == "given-7f3a"
    monkeypatch.delenv("CONNECTED_INSIGHTS_API_KEY")
    declare(USERNAME=box.username, PASSWORD=box.password, LOGIN_URL=box.login_url)
    with ConnectedInsights.from_env() as ci:
        ci.available_tests()
    assert len(box.login_journal) == 1
    declare(TOKEN=box.token())
    with ConnectedInsights.from_env() as ci:
        ci.available_tests()
    assert len(box.login_journal) == 1


def test_other_credentials_keep_the_settings(box: Box, connect: Connect) -> None:
    way = connect(**place(box), api_key=box.api_key, language="de-DE")
    other = way.ci.with_credentials(token=box.token(), domain=box.domain, workgroup="birch two")
    way.run(other.available_tests())
    way.run(other.close())
    assert box.workgroups[box.journal[-1].headers["x-ilmn-workgroup"]] == "Birch Two"
    with pytest.raises(TypeError, match="base_url= is not a credential"):
        way.ci.with_credentials(token="t", base_url=box.base_url)


def test_clients_are_pickled_without_their_login(connect: Connect, box: Box) -> None:
    way = connect(**user(box))
    way.run(way.ci.available_tests())
    data = pickle.dumps([way.ci, way.ci.search_cases(page_size=3), way.ci.search_cases(display_id="A", exact=True)])
    token = box.journal[-1].headers["authorization"]
    assert not [secret for secret in (box.password, token, box.username) if secret.encode() in data]
    other, searched, exact = pickle.loads(data)
    assert other.base_url == box.base_url
    for use in (
        lambda: way.run(other.available_tests()),
        lambda: way.run(other.user_workgroups()),
        lambda: way.listed(searched),
        lambda: way.listed(exact),
    ):
        with pytest.raises(LoginFailed, match=r"was pickled.*with_credentials\("):
            use()
    again = other.with_credentials(**{name: value for name, value in user(box).items() if name != "base_url"})
    assert len(way.run(again.available_tests())) == 2
    for client in (other, again):
        way.run(client.close())


def test_the_workgroups_of_a_user_need_none(box: Box, connect: Connect) -> None:
    way = connect(**{**user(box), "workgroup": "misspelt"})
    found = way.run(way.ci.user_workgroups())
    assert found == [Workgroup(number, name) for number, name in box.workgroups.items()]
    (asked,) = box.journal
    assert "x-ilmn-workgroup" not in asked.headers
    assert asked.headers["x-ilmn-domain"] == box.domain
    box.expire_tokens()
    assert len(way.run(way.ci.user_workgroups())) == 2
    assert len(box.login_journal) == 2
