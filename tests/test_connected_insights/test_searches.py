"""Searches: what arrives at the platform, what comes of it, and what is refused beforehand."""

from __future__ import annotations

import asyncio
import datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from facade.events import ListChanged
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import Action, delay, then
from facade.sandbox.wire import WireRequest
from generated.connected_insights.models.case_summary import CaseSummary
from tests.test_runtime_calls.loopback import Asked, Said

from .conftest import Connect, place, said
from .ways import Way

UTC = datetime.UTC
HOUR = datetime.timedelta(hours=1)
PAGED = {"pageNumber": "0"}


def queries(box: Box) -> list[dict[str, Any]]:
    return [dict(seen.query) for seen in box.journal]


def targets(box: Box) -> list[str]:
    """Paths and queries as they come from now on, with their escapes."""
    seen: list[str] = []

    def look(request: WireRequest) -> bool:
        seen.append(request.target)
        return False

    box.faults.add(look, times=None, action=delay(0))
    return seen


def names(cases: list[Any]) -> list[str]:
    return [case.display_id for case in cases]


@pytest.mark.parametrize("release", ["v1", "v2"])
@pytest.mark.parametrize(
    ("asked", "arrives"),
    [
        ({"display_id": "BX-0001"}, {"displayId": "BX-0001"}),
        ({"id": "ca5e0000-0000-4000-8000-00000000001"}, {"id": "ca5e0000-0000-4000-8000-00000000001"}),
        ({"status": "In Progress"}, {"status": "In Progress"}),
        ({"external_sample_id": "PLE-0001"}, {"externalSampleId": "PLE-0001"}),
        ({"disease_name": "colon"}, {"diseaseName": "colon"}),
        ({"tags": "priority"}, {"tags": "priority"}),
        (
            {"created_after": datetime.datetime(2024, 11, 5, 12, 40, tzinfo=UTC)},
            {"creationDateAfter": "2024-11-05T12:40:00Z"},
        ),
        (
            {"created_before": datetime.datetime(2024, 11, 5, 14, 40, tzinfo=datetime.timezone(2 * HOUR))},
            {"creationDateBefore": "2024-11-05T12:40:00Z"},
        ),
    ],
)
def test_each_parameter_arrives_and_narrows(
    way: Way, box: Box, asked: dict[str, Any], arrives: dict[str, str], release: str
) -> None:
    found = way.listed(way.ci.search_cases(**asked, release=release))
    assert 0 < len(found) < 25
    (query,) = queries(box)
    assert {name: value for name, value in query.items() if not name.startswith("page")} == arrives
    assert box.journal[0].path == f"/crs/api/{release}/cases/search"
    # Whatever is asked for is meant all together.
    both = way.listed(way.ci.search_cases(**{"display_id": "SBX", **asked}, release=release, limit=3))
    assert 0 < len(both) <= 3


def test_an_analysis_and_several_tags(way: Way, box: Box) -> None:
    case = way.run(way.ci.get_case(box.case_ids[4]))
    asked = {"analysis_id": case.analysis[0].id, "tags": ["prior", "batch"]}
    assert names(way.listed(way.ci.search_cases(**asked))) == [case.display_id]
    assert [value for name, value in box.journal[-1].query if name == "tags"] == ["prior", "batch"]


@pytest.mark.parametrize("release", ["v1", "v2"])
def test_a_percent_sign_is_any_text(way: Way, box: Box, release: str) -> None:
    sent = targets(box)
    assert len(way.listed(way.ci.search_cases(display_id="%", release=release))) == 25
    assert len(way.listed(way.ci.search_cases(display_id="S%11", release=release))) == 1
    assert "displayId=%25&" in f"{sent[0]}&"
    assert "displayId=S%2511&" in f"{sent[-1]}&"


def test_the_order_is_the_callers(way: Way, box: Box) -> None:
    up = names(way.listed(way.ci.search_cases(order_by="asc", page_size=10)))
    down = names(way.listed(way.ci.search_cases(order_by="DESC", page_size=10)))
    assert up == sorted(box.cases)
    assert down == up[::-1]
    assert [query["orderBy"] for query in queries(box)] == ["ASC"] * 3 + ["DESC"] * 3


def test_moments_are_in_utc_and_whole_seconds(way: Way, box: Box) -> None:
    """A moment between two seconds is rounded so that nothing that was meant is left out."""
    moment = datetime.datetime(2024, 11, 5, 7, 30, 0, 500_000, tzinfo=datetime.timezone(-5 * HOUR))
    way.listed(way.ci.search_cases(created_after=moment, created_before=moment))
    assert queries(box)[0]["creationDateAfter"] == "2024-11-05T12:30:00Z"
    assert queries(box)[0]["creationDateBefore"] == "2024-11-05T12:30:01Z"


def test_a_moment_that_came_can_be_asked_for(way: Way, box: Box) -> None:
    """Moments come with an offset without a colon, which the search would not take."""
    case = way.run(way.ci.get_case(box.case_ids[12]))
    assert case.to_dict()["createdDate"].endswith("+0000")
    found = way.listed(way.ci.search_cases(created_after=case.created_date))
    assert len(found) == 12
    assert queries(box)[-1]["creationDateAfter"] == case.created_date.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_moments_without_a_zone_are_in_that_of_the_settings(way: Way, box: Box) -> None:
    moment = datetime.datetime(2024, 11, 5, 12, 30)
    ahead = way.ci.with_options(naive_datetimes=datetime.timezone(2 * HOUR))
    way.listed(ahead.search_cases(created_after=moment))
    way.listed(ahead.audit_log(since=moment))
    assert queries(box)[0]["creationDateAfter"] == queries(box)[-1]["fromDate"] == "2024-11-05T10:30:00Z"


@pytest.mark.parametrize(
    ("asked", "error", "message"),
    [
        ({"display": "A"}, TypeError, r"search_cases\(\) has no argument 'display'; did you mean 'display_id'\?"),
        ({"display_Id": "A"}, TypeError, "did you mean 'display_id'"),
        (
            {"nonsense_of_another_kind": 1},
            TypeError,
            "'nonsense_of_another_kind'; it has: display_id, exact, ",
        ),
        ({"created_after": datetime.datetime(2024, 1, 1)}, ValueError, "created_after: a moment needs a time zone"),
        (
            {"created_before": datetime.date(2024, 1, 1)},
            TypeError,
            r"created_before: give a datetime\.datetime, not date",
        ),
        ({"created_before": "2024-01-01T00:00:00Z"}, TypeError, r"created_before: give a datetime\.datetime, not str"),
        ({"order_by": "newest"}, ValueError, "order_by='newest': cases come in the order ASC or DESC"),
        ({"order_by": 1}, ValueError, "order_by=1"),
        ({"release": "v3"}, ValueError, "release='v3': give one of v1, v2"),
        ({"exact": True}, ValueError, "exact= is about display_id="),
        ({"exact": True, "display_id": ""}, ValueError, "exact= is about display_id="),
        ({"exact": True, "display_id": "A", "limit": -1}, ValueError, "limit=-1"),
        ({"limit": -1}, ValueError, "limit"),
        ({"tags": ["", "b"]}, ValueError, "tags: give a text"),
        ({"tags": [7]}, ValueError, "tags: give a text"),
        ({"tags": []}, ValueError, "tags: give a text"),
    ],
)
def test_what_would_be_read_otherwise_is_refused(
    way: Way, box: Box, asked: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        way.listed(way.ci.search_cases(**asked))
    assert not box.journal


def test_none_is_as_if_it_were_not_given(way: Way, box: Box) -> None:
    asked = dict.fromkeys(("display_id", "exact", "status", "tags", "created_after", "order_by", "limit", "release"))
    assert len(way.listed(way.ci.search_cases(**asked))) == 25
    assert not {"displayId", "isExactMatch", "status", "tags"} & queries(box)[0].keys()


def test_exact_matches_are_looked_at_once_more(way: Way, box: Box) -> None:
    box.add_cases(1, "SBX-00001-B")
    found = way.listed(way.ci.search_cases(display_id="SBX-00001", exact=True))
    assert names(found) == ["SBX-00001"]
    assert queries(box)[0]["isExactMatch"] == "true"


@pytest.fixture
def inexact(elsewhere: Any) -> Any:
    """A platform whose search takes no notice of `isExactMatch`, and gives two cases a page: partly, then exactly."""
    rows = ["A-10", "A-1", "A-100", "B-A-1", "A-1", "a-1", "A-1"]

    def answer(asked: Asked) -> Said:
        query = dict(parse_qsl(urlsplit(asked.path).query))
        number = int(query.get("pageNumber", 0))
        page = [{"id": f"{2 * number + place}", "displayId": row} for place, row in enumerate(rows[2 * number :][:2])]
        return said(
            {"content": page, "number": number, "size": 2, "totalElements": 7, "totalPages": 4, "last": number == 3}
        )

    return elsewhere(answer)


def test_a_server_that_matches_partly_is_narrowed_here(inexact: Any) -> None:
    way, other = inexact
    search = way.ci.search_cases(display_id="A-1", exact=True, page_size=2)
    assert not other.asked
    assert [case.id for case in way.listed(search)] == ["1", "4", "6"]
    assert "of 'A-1' alone" in repr(search)


@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (2, 3), (3, 4), (9, 4)])
def test_a_limit_counts_exact_matches(inexact: Any, limit: int, pages: int) -> None:
    way, other = inexact
    found = way.listed(way.ci.search_cases(display_id="A-1", exact=True, page_size=2, limit=limit))
    assert [case.id for case in found] == ["1", "4", "6"][:limit]
    assert len(other.asked) == pages


def test_exact_matches_come_as_other_lists_do(inexact: Any) -> None:
    way, _ = inexact
    search = way.ci.search_cases(display_id="A-1", exact=True, page_size=2)
    assert way.run(search.first()).id == "1"
    assert [case.id for case in way.run(search.take(2))] == ["1", "4"]
    assert [[case.id for case in page.items] for page in way.listed(search.pages())] == [["1"], [], ["4"], ["6"]]
    none = way.ci.search_cases(display_id="none", exact=True, page_size=2)
    assert way.run(none.first()) is None


def test_one_case_is_found_by_its_display_id(way: Way, box: Box) -> None:
    box.add_cases(1, "SBX-00001-B")
    found = way.run(way.ci.find_case("SBX-00001"))
    assert isinstance(found, CaseSummary)
    assert found.id == box.cases["SBX-00001"].id
    with pytest.raises(ValueError, match="no case with the display id 'SBX-0000' in this workgroup"):
        way.run(way.ci.find_case("SBX-0000"))


def test_several_cases_of_a_display_id_are_all_named(inexact: Any) -> None:
    way, _ = inexact
    with pytest.raises(ValueError, match="several cases have the display id 'A-1': 1, 4, 6"):
        way.run(way.ci.find_case("A-1"))
    for empty in ("", None):
        with pytest.raises(ValueError, match="display_id"):
            way.run(way.ci.find_case(empty))


class Together(Action):
    """Keeps each request waiting until there are as many at once as there will be, and counts them."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.now = self.most = 0

    async def during(self) -> None:
        self.now += 1
        self.most = max(self.most, self.now)
        for _ in range(50):
            if self.now > self.wanted:
                break
            await asyncio.sleep(0.002)
        self.now -= 1


def test_ten_thousand_cases_come_in_order_without_loss_or_repeats(connect: Connect, box: Box) -> None:
    """Pages are fetched at once, and never more than were asked for."""
    box.add_cases(10_000 - 25)
    box.journal.keeps_bodies = False
    events: list[Any] = []
    way = connect(**place(box), api_key=box.api_key, on_event=events.append)
    at_once = Together(4)
    box.faults.add("/cases/search", times=None, action=at_once)
    search = way.ci.search_cases(order_by="ASC", page_size=1000, prefetch=4)
    found = names(way.listed(search))
    assert found == sorted(box.cases)
    assert len(found) == 10_000
    assert sorted(int(query["pageNumber"]) for query in queries(box)) == list(range(10))
    assert 1 < at_once.most <= 4
    assert not [event for event in events if isinstance(event, ListChanged)]


def test_cases_that_arrive_meanwhile_push_none_out(connect: Connect, box: Box) -> None:
    before = list(box.cases)
    box.switches.arriving = 2
    events: list[Any] = []
    way = connect(**place(box), api_key=box.api_key, on_event=events.append)
    found = names(way.listed(way.ci.search_cases(page_size=5, limit=60)))
    assert set(before) <= set(found), "what moves on to a later page is not left out"
    assert len(set(found)) == len(found), "and comes once"
    (told,) = [event for event in events if isinstance(event, ListChanged)]
    assert (told.what, told.before, told.after) == ("total", 25, 27)


def test_cases_that_leave_meanwhile_are_told_of_and_take_none_with_them(connect: Connect, box: Box) -> None:
    before = list(box.cases)
    events: list[Any] = []
    way = connect(**place(box), api_key=box.api_key, on_event=events.append)
    box.faults.add("/cases/search", action=then(lambda: box.leave(3)))
    found = names(way.listed(way.ci.search_cases(page_size=5, prefetch=0)))
    assert sorted(found) == sorted(before)
    (told,) = [event for event in events if isinstance(event, ListChanged)]
    assert (told.what, told.before, told.after) == ("total", 25, 22)


def test_the_server_may_give_fewer_rows_than_were_asked_for(way: Way, box: Box) -> None:
    box.switches.largest_page = 4
    assert sorted(names(way.listed(way.ci.search_cases(page_size=10)))) == sorted(box.cases)


def test_the_audit_log_is_searched_by_everything(way: Way, box: Box) -> None:
    box.switches.audit_entries = 60
    first = box.case_ids[0]
    since = datetime.datetime(2023, 2, 1, 10, 0, 0, 900_000, tzinfo=datetime.timezone(2 * HOUR))
    asked: dict[str, Any] = {
        "case_id": first,
        "user": "curator@birch.test",
        "entity_id": first,
        "entity_types": ["case", "report"],
        "event_name": "case.added",
        "since": since,
        "until": datetime.datetime(2023, 2, 1, 8, 5, 0, 1, tzinfo=UTC),
        "order_by": "+createdDate",
        "page_size": 3,
        "limit": 4,
    }
    sent = targets(box)
    found = way.listed(way.ci.audit_log(**asked))
    assert [entry.message[:13] for entry in found] == ["case.added on"] * 4
    moments = [entry.to_dict()["createdDate"] for entry in found]
    assert moments == sorted(moments)
    assert box.journal[0].query[:2] == [("caseId", first), ("userDisplayId", "curator@birch.test")]
    query = queries(box)[0]
    assert [value for name, value in box.journal[0].query if name == "entityType"] == ["case", "report"]
    assert (query["fromDate"], query["toDate"]) == ("2023-02-01T08:00:00Z", "2023-02-01T08:05:01Z")
    assert "orderBy=%2BcreatedDate" in sent[0]
    assert len(way.listed(way.ci.audit_log(entity_types="report"))) == 12


@pytest.mark.parametrize(
    ("asked", "error", "message"),
    [
        ({"userid": "A"}, TypeError, r"audit_log\(\) has no argument 'userid'; did you mean 'user'\?"),
        ({"since": datetime.datetime(2024, 1, 1)}, ValueError, "since: a moment needs a time zone"),
        ({"until": "now"}, TypeError, "until: give a datetime"),
        ({"entity_types": []}, ValueError, "entity_types: give a text"),
    ],
)
def test_what_the_log_cannot_be_asked_is_refused(
    way: Way, box: Box, asked: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        way.listed(way.ci.audit_log(**asked))
    assert not box.journal
