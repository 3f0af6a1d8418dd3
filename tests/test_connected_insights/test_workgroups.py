"""The workgroup that calls are made in, and the other headers that every call carries."""

from __future__ import annotations

import time
from typing import Any

import pytest

from facade import LoginFailed, PlatformError, Timeout, Unauthorized
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import delay, status
from tests.test_runtime_calls.loopback import Asked, Said

from .conftest import WORKGROUP, Connect, Start, place, said
from .ways import Way

LOOKUP, GATEWAY = "/crs/api/v1/session/workgroups", "/gateway/workgroup"
SECOND = list(Box.workgroups)[1]
TESTS: dict[str, Any] = {"items": []}


def named(box: Box, **changes: Any) -> dict[str, Any]:
    return {**place(box), "api_key": box.api_key, **changes}


def member_of(*roles: tuple[str, str]) -> Any:
    """A platform whose user has roles in some workgroups."""

    def answer(asked: Asked) -> Said:
        if asked.path != LOOKUP:
            return said(TESTS)
        return said({"workgroupRoles": [{"orgid": number, "orgName": name} for number, name in roles]})

    return answer


@pytest.mark.parametrize("spelt", [WORKGROUP, WORKGROUP.upper()])
def test_an_id_is_sent_as_it_is(box: Box, connect: Connect, spelt: str) -> None:
    way = connect(**named(box, workgroup=spelt))
    way.run(way.ci.available_tests())
    assert [seen.headers["x-ilmn-workgroup"] for seen in box.journal] == [spelt]


@pytest.mark.parametrize("spelt", ["Birch Two", "birch two", " Birch Two "])
def test_a_name_is_looked_up_once(box: Box, connect: Connect, spelt: str) -> None:
    way = connect(**named(box, workgroup=spelt))
    for _ in range(2):
        way.run(way.ci.available_tests())
    way.run(way.ci.with_options(timeout=7).available_tests())
    assert [seen.path for seen in box.journal].count(LOOKUP) == 1
    assert {seen.headers["x-ilmn-workgroup"] for seen in box.journal if seen.path != LOOKUP} == {SECOND}


def test_many_at_once_look_it_up_once(box: Box, connect: Connect) -> None:
    box.faults.add(LOOKUP, action=delay(0.05))
    way = connect(**named(box, workgroup="Birch Two"))
    found = way.at_once(lambda: way.ci.available_tests(), 12)
    assert [len(tests) for tests in found] == [2] * 12
    assert [seen.path for seen in box.journal].count(LOOKUP) == 1


def test_many_at_once_are_told_of_one_lookup_that_failed(host: Start, connect: Connect) -> None:
    def answer(asked: Asked) -> Said:
        time.sleep(0.2)
        return said({"message": "no"}, 403 if asked.path == LOOKUP else 404)

    other = host(answer)
    way = connect(base_url=other.url, domain="lab", api_key="k", workgroup="Lab")
    found = way.at_once(lambda: way.ci.available_tests(), 6)
    assert [type(error) for error in found] == [LoginFailed] * 6
    assert len(other.asked) < 6


def test_a_lookup_that_failed_is_made_again(box: Box, connect: Connect) -> None:
    box.switches.workgroups_status = 403
    way = connect(**named(box, workgroup="Birch Two"))
    with pytest.raises(
        LoginFailed, match=r"^GET /crs/.*/workgroups: the workgroups cannot be read.*403.*check domain=, "
    ):
        way.run(way.ci.available_tests())
    box.switches.workgroups_status = 200
    assert len(way.run(way.ci.available_tests())) == 2


def test_a_lookup_is_tried_again_after_a_failure_that_passes(box: Box, connect: Connect) -> None:
    box.faults.add(LOOKUP, action=status(503, {"Retry-After": "0"}))
    way = connect(**named(box, workgroup="Birch Two"))
    assert len(way.run(way.ci.available_tests())) == 2


def test_a_wrong_key_is_told_by_the_lookup_too(box: Box, connect: Connect) -> None:
    way = connect(**named(box, workgroup="Birch Two", api_key="no-such-key"))
    with pytest.raises(Unauthorized, match="not valid") as caught:
        way.run(way.ci.available_tests())
    assert "no-such-key" not in repr(caught.value)
    assert [seen.path for seen in box.journal] == [LOOKUP]


def test_the_only_workgroup_needs_no_name(host: Start, connect: Connect) -> None:
    """A user has it once for every role."""
    other = host(member_of((SECOND, "Lab"), (SECOND, "Lab")))
    way = connect(base_url=other.url, domain="lab", api_key="k")
    assert way.run(way.ci.available_tests()) == []
    assert other.asked[-1].headers["x-ilmn-workgroup"] == SECOND


def test_a_workgroup_without_a_name_is_one_all_the_same(host: Start, connect: Connect) -> None:
    roles = [{"orgid": WORKGROUP, "orgName": None}, {"orgid": SECOND, "orgName": " Lab "}]
    other = host(lambda asked: said({"workgroupRoles": roles} if asked.path == LOOKUP else TESTS))
    several = connect(base_url=other.url, domain="lab", api_key="k")
    with pytest.raises(LoginFailed, match=rf"several workgroups.*without a name \({WORKGROUP}"):
        several.run(several.ci.available_tests())
    way = connect(base_url=other.url, domain="lab", api_key="k", workgroup="lab")
    assert way.run(way.ci.available_tests()) == []
    assert other.asked[-1].headers["x-ilmn-workgroup"] == SECOND


def test_of_several_workgroups_one_has_to_be_named(box: Box, connect: Connect) -> None:
    way = connect(**named(box, workgroup=None))
    with pytest.raises(LoginFailed, match=rf"several workgroups; give workgroup= one of them: .*Birch Two \({SECOND}"):
        way.run(way.ci.available_tests())
    assert [seen.path for seen in box.journal] == [LOOKUP]


def test_a_misspelt_name_is_told_what_there_is(box: Box, connect: Connect) -> None:
    way = connect(**named(box, workgroup="Birch Tow"))
    with pytest.raises(LoginFailed, match=r"no workgroup 'Birch Tow'; did you mean 'Birch Two'.*Birch One"):
        way.run(way.ci.available_tests())


def test_names_that_differ_in_capitals_alone_are_told_apart(host: Start, connect: Connect) -> None:
    other = host(member_of((WORKGROUP, "Lab"), (SECOND, "LAB")))

    def used(workgroup: str) -> str:
        way = connect(base_url=other.url, domain="lab", api_key="k", workgroup=workgroup)
        way.run(way.ci.available_tests())
        return other.asked[-1].headers["x-ilmn-workgroup"]

    assert (used("Lab"), used("LAB")) == (WORKGROUP, SECOND)
    with pytest.raises(LoginFailed, match="several workgroups are called 'lab'; give workgroup= the id"):
        used("lab")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ({"workgroupRoles": []}, "belongs to no workgroup"),
        ({"workgroupRoles": None}, "without the user's workgroups"),
        ({}, "without the user's workgroups"),
        ([], "without the user's workgroups"),
        ("no", "without the user's workgroups"),
        ({"workgroupRoles": [{"orgName": "Lab"}]}, "without the user's workgroups"),
    ],
)
def test_an_answer_without_workgroups_says_so(host: Start, connect: Connect, answer: Any, why: str) -> None:
    other = host(lambda asked: said(answer))
    way = connect(base_url=other.url, domain="lab", api_key="k")
    with pytest.raises(LoginFailed, match=why):
        way.run(way.ci.available_tests())
    with_name = connect(base_url=other.url, domain="lab", api_key="k", workgroup="Lab")
    with pytest.raises(LoginFailed, match=why):
        way.run(with_name.ci.available_tests())


def test_the_gateway_knows_the_workgroup_where_the_lookup_fails(box: Box, connect: Connect) -> None:
    box.switches.workgroups_status = 403
    way = connect(**named(box, workgroup=None))
    assert len(way.run(way.ci.available_tests())) == 2
    assert [seen.path for seen in box.journal] == [LOOKUP, GATEWAY, "/tms/api/v1/testDefinitions"], "not redirected"
    assert b"/crs/api/v1/session/workgroups" in box.journal[1].body
    assert "x-ilmn-workgroup" not in box.journal[1].headers
    assert box.journal[-1].headers["x-ilmn-workgroup"] == box.workgroup


def test_a_cookie_of_the_gateway_may_say_anything_besides(host: Start, connect: Connect) -> None:
    cookie = f'olympia-current-workgroup="{SECOND}"; Path=/; Secure; SameSite=None; Partitioned; a[b]'

    def answer(asked: Asked) -> Said:
        if asked.path == GATEWAY:
            return Said(200, b"", {"Set-Cookie": cookie})
        return said({"message": "down"}, 404) if asked.path == LOOKUP else said(TESTS)

    other = host(answer)
    way = connect(base_url=other.url, domain="lab", api_key="k")
    assert way.run(way.ci.available_tests()) == []
    assert other.asked[-1].headers["x-ilmn-workgroup"] == SECOND


@pytest.mark.parametrize(
    ("code", "cookies"),
    [
        (404, f"olympia-current-workgroup={SECOND}"),
        (302, "other=1"),
        (302, "olympia-current-workgroup=nonsense"),
        (302, "olympia-current-workgroup"),
        (302, '"'),
    ],
)
def test_a_gateway_that_does_not_know_is_no_use(host: Start, connect: Connect, code: int, cookies: str) -> None:
    def answer(asked: Asked) -> Said:
        return said({"message": "down"}, 404) if asked.path == LOOKUP else Said(code, b"", {"Set-Cookie": cookies})

    other = host(answer)
    way = connect(base_url=other.url, domain="lab", api_key="k")
    with pytest.raises(LoginFailed, match=r"workgroups cannot be read.*404.*give workgroup="):
        way.run(way.ci.available_tests())
    assert [asked.path for asked in other.asked] == [LOOKUP, GATEWAY]


def test_a_language_is_the_clients_the_copys_or_the_calls(box: Box, connect: Connect) -> None:
    case_id = box.case_ids[0]
    way = connect(**named(box, language="de-DE"))
    copy = way.ci.with_options(headers={"Accept-Language": "fr"})

    def used(call: Any) -> str:
        way.run(call)
        found: str = box.journal[-1].headers["accept-language"]
        return found

    assert used(way.ci.get_case(case_id)) == "de-DE"
    assert used(way.ci.get_case(case_id, accept_language="en-US")) == "en-US"
    assert used(way.ci.cases.get_case(case_id, direct_identifiers=False, accept_language="it")) == "it"
    assert used(copy.get_case(case_id)) == "fr"
    assert used(copy.get_case(case_id, accept_language="en-US")) == "en-US"
    assert used(way.ci.raw.cases.get_case(case_id, direct_identifiers=False, accept_language="it")) == "it"
    plain = connect(**named(box))
    way.run(plain.ci.get_case(case_id))
    assert "accept-language" not in box.journal[-1].headers


def test_errors_come_in_the_language_that_is_asked_for(box: Box, connect: Connect) -> None:
    way = connect(**named(box, language="de-DE"))
    with pytest.raises(PlatformError, match="wurde nicht gefunden"):
        way.run(way.ci.get_case("none"))
    with pytest.raises(PlatformError, match="was not found"):
        way.run(way.ci.get_case("none", accept_language="en"))


def test_a_copy_that_says_its_workgroup_needs_no_lookup(box: Box, connect: Connect) -> None:
    way = connect(**named(box, workgroup=None))
    for number in box.workgroups:
        way.run(way.ci.with_options(headers={"x-ilmn-workgroup": number}).available_tests())
    assert [seen.headers["x-ilmn-workgroup"] for seen in box.journal] == list(box.workgroups)


def test_a_copy_works_in_another_workgroup(way: Way, box: Box) -> None:
    other = way.ci.with_options(headers={"x-ilmn-workgroup": SECOND, "X-ILMN-Domain": box.domain})
    way.run(other.available_tests())
    way.run(way.ci.available_tests())
    assert [seen.headers["x-ilmn-workgroup"] for seen in box.journal] == [SECOND, WORKGROUP]
    with pytest.raises(ValueError, match=r"authorization is what this client logs in with; use with_credentials"):
        way.ci.with_options(headers={"authorization": "ApiKey other"})


def test_a_domain_that_is_not_the_users_is_said_as_the_platform_says_it(box: Box, connect: Connect) -> None:
    way = connect(**(named(box, workgroup="Birch Two") | {"domain": "oaklab"}))
    with pytest.raises(LoginFailed, match=r"403 Domain oaklab is not yours.*check domain=, or give workgroup= the id"):
        way.run(way.ci.available_tests())


def test_the_clients_timeout_is_for_the_lookup_too(box: Box, connect: Connect) -> None:
    box.faults.add(LOOKUP, times=None, action=delay(30.0))
    way = connect(**named(box, workgroup="Birch Two"), timeout=0.1)
    with pytest.raises(Timeout):
        way.run(way.ci.available_tests())
