"""Finalized cases come once each, and none is left out because the list changes while it is read."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from facade import PagingError
from facade.sandbox.actions import then
from facade.sandbox.emedgene import EmedgeneSandbox
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .conftest import Connect, Start
from .ways import Way

LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
Change = Callable[[list[str]], None]


def names(cases: list[Any]) -> list[str]:
    return [case.name for case in cases]


@pytest.mark.parametrize("ignores", [False, True])
@pytest.mark.parametrize("totals", [False, True])
def test_only_finalized_cases_come_whatever_the_server_does(
    way: Way, box: EmedgeneSandbox, ignores: bool, totals: bool
) -> None:
    box.switches.ignores_status, box.switches.totals = ignores, totals
    finalized = [name for name, record in box.cases.items() if record.status == "finalized"]
    found = names(way.listed(way.em.finalized_cases(page_size=3)))
    assert sorted(found) == sorted(finalized)
    assert len(found) == 5


def test_a_page_may_be_smaller_than_what_was_asked_for(way: Way, box: EmedgeneSandbox) -> None:
    for largest in (1, 2, 3):
        box.switches.largest_page = largest
        assert len(way.listed(way.em.finalized_cases())) == 5


def test_cases_that_arrive_meanwhile_push_none_out(way: Way, box: EmedgeneSandbox) -> None:
    box.switches.arriving, box.switches.ignores_status = 2, True
    before = {name for name, record in box.cases.items() if record.status == "finalized"}
    found = names(way.listed(way.em.finalized_cases(page_size=4)))
    assert before <= set(found)
    assert len(found) == len(set(found))


def test_pages_are_read_when_they_are_needed(way: Way, box: EmedgeneSandbox) -> None:
    cases = way.em.finalized_cases(page_size=2)
    assert not box.journal
    way.some(cases, 1)
    assert len(box.journal) == 1


def listing(here: list[str], change: Change, times: Any = None) -> Callable[[Asked], Said]:
    """A list of cases by name that changes after each page."""

    def answer(asked: Asked) -> Said:
        query = parse_qs(urlsplit(asked.path).query)
        first, size = int(query["from"][0]), int(query["size"][0])
        hits = [
            {"name": name, "status": "finalized", **({} if times is None else {"last_update": times[name]})}
            for name in here[first : first + size]
        ]
        body = json.dumps({"hits": hits, "total": len(here)}).encode()
        change(here)
        return Said(200, body, {"Content-Type": "application/json"})

    return answer


def gone(here: list[str]) -> None:
    del here[:2]


def to_the_front(here: list[str]) -> None:
    # The last one is changed, and the list is sorted by that.
    here.insert(0, here.pop())


def one_comes_two_go(here: list[str]) -> None:
    here[:2] = [f"new {len(here)}"]


def nothing(here: list[str]) -> None:
    """Nothing changes."""


@pytest.mark.parametrize("change", [nothing, gone, to_the_front, one_comes_two_go])
def test_no_case_that_stays_is_left_out(host: Start, connect: Connect, change: Change) -> None:
    here = [f"EMG{number:03}" for number in range(40)]
    start = set(here)
    platform: Loopback = host(listing(here, change))
    way = connect(base_url=platform.url, token="t")
    found = names(way.listed(way.em.finalized_cases(page_size=5)))
    assert start & set(here) <= set(found)
    assert len(found) == len(set(found))
    assert len(platform.asked) < 60


def test_cases_are_chosen_by_when_they_were_changed(host: Start, connect: Connect) -> None:
    now = datetime.datetime.now(datetime.UTC)
    times = {
        "an hour ago": (now - datetime.timedelta(hours=1)).isoformat(),
        "without a zone": (now - datetime.timedelta(hours=2)).replace(tzinfo=None).isoformat(),
        "as HTTP has it": (now - datetime.timedelta(hours=3)).strftime("%a, %d %b %Y %H:%M:%S GMT"),
        "long ago": "2001-02-03T04:05:06Z",
        "long ago, as HTTP has it": "Sat, 03 Feb 2001 04:05:06 GMT",
        "nobody knows": "recently",
    }
    platform = host(listing(list(times), nothing, times))
    way = connect(base_url=platform.url, token="t")
    recent = [name for name in times if not name.startswith("long ago")]
    assert names(way.listed(way.em.finalized_cases())) == recent
    assert names(way.listed(way.em.finalized_cases(since=LONG_AGO))) == list(times)
    shorter = datetime.timedelta(minutes=90)
    assert names(way.listed(way.em.finalized_cases(since=shorter))) == ["an hour ago", "nobody knows"]


@pytest.mark.parametrize(("zone", "count"), [(datetime.timezone(datetime.timedelta(hours=3)), 1), ("as is", 0)])
def test_a_moment_without_a_zone_is_in_that_of_the_settings(
    host: Start, connect: Connect, zone: Any, count: int
) -> None:
    times = {"at noon": "2026-02-03T12:00:00Z"}
    way = connect(base_url=host(listing(list(times), nothing, times)).url, token="t", naive_datetimes=zone)
    assert len(way.listed(way.em.finalized_cases(since=datetime.datetime(2026, 2, 3, 14)))) == count


def test_a_moment_needs_a_time_zone(way: Way) -> None:
    with pytest.raises(ValueError, match="time zone"):
        way.listed(way.em.finalized_cases(since=LONG_AGO.replace(tzinfo=None)))
    with pytest.raises(TypeError, match=r"since: give a datetime\.datetime or"):
        way.listed(way.em.finalized_cases(since="2026-01-01"))
    with pytest.raises(ValueError, match="page_size=0"):
        way.listed(way.em.finalized_cases(page_size=0))


@pytest.mark.parametrize("total", [{}, {"total": 9}, {"total": 9000}])
def test_a_server_that_knows_no_rows_ends_in_an_error(host: Start, connect: Connect, total: dict[str, int]) -> None:
    hits = [{"name": f"EMG{number}", "status": "trash"} for number in range(3)]
    body = json.dumps({"hits": hits, **total}).encode()
    platform = host(lambda asked: Said(200, body, {"Content-Type": "application/json"}))
    way = connect(base_url=platform.url, token="t")
    with pytest.raises(PagingError, match=r"whatever row|gives 3 of them"):
        way.listed(way.em.finalized_cases(page_size=3))


@pytest.mark.parametrize("totals", [False, True])
@pytest.mark.parametrize("arriving", [3, 4])
def test_a_page_that_only_repeats_does_not_end_the_list(
    way: Way, box: EmedgeneSandbox, arriving: int, totals: bool
) -> None:
    box.switches.ignores_status, box.switches.totals = True, totals
    before = {name for name, record in box.cases.items() if record.status == "finalized"}
    for _ in range(3):
        box.faults.add("GET /api/test?", action=then(lambda: box.arrive(arriving)))
    assert before <= set(names(way.listed(way.em.finalized_cases(page_size=4))))


def test_a_total_that_is_too_high_is_not_believed(host: Start, connect: Connect) -> None:
    here = [f"EMG{number}" for number in range(7)]

    def answer(asked: Asked) -> Said:
        said = listing(here, nothing)(asked)
        return said._replace(body=said.body.replace(b'"total": 7', b'"total": 70'))

    platform = host(answer)
    way = connect(base_url=platform.url, token="t")
    assert names(way.listed(way.em.finalized_cases(page_size=3))) == here


def test_a_list_without_cases_ends_at_once(host: Start, connect: Connect) -> None:
    platform = host(listing([], nothing))
    way = connect(base_url=platform.url, token="t")
    assert way.listed(way.em.finalized_cases()) == []
    assert len(platform.asked) == 1
