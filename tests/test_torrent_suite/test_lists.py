"""Lists: filtered, sorted, and read to the end in pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from facade import TorrentSuite
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.runtime import filters
from generated.torrent_suite.models.chip import Chip
from generated.torrent_suite.models.compositeexperiment import Compositeexperiment
from generated.torrent_suite.models.results import Results

from .conftest import RESULTS
from .ways import Way

FIRST = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
NAMES = ["314", "316", "318", "510", "520", "521", "530", "540", "541", "550", "900", "P1.1.17"]


def names(way: Way, **filters: Any) -> list[str]:
    return [chip.name for chip in way.listed(way.ts.chip.list(**filters))]


def result_ids(way: Way, **filters: Any) -> list[int]:
    return [result.id for result in way.listed(way.ts.results.list(**filters))]


def offsets(box: TorrentSuiteSandbox) -> list[int]:
    return [int(dict(exchange.query).get("offset", 0)) for exchange in box.journal]


def test_a_list_gives_every_object_typed(box: TorrentSuiteSandbox, way: Way) -> None:
    chips = way.listed(way.ts.chip.list())
    assert sorted(chip.name for chip in chips) == NAMES
    assert {type(chip) for chip in chips} == {Chip}
    assert len(box.journal) == 1


def test_a_list_of_reports_is_typed_and_decoded(way: Way) -> None:
    (report,) = way.listed(way.ts.results.list(id=1))
    assert type(report) is Results
    assert report.time_stamp == FIRST
    assert report.libmetrics == ["/rundb/api/v1/libmetrics/1/"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"name__startswith": "31"}, ["314", "316", "318"]),
        ({"name__exact": "510"}, ["510"]),
        ({"name": "510"}, ["510"]),
        ({"name__in": ["314", "900", "no such"]}, ["314", "900"]),
        ({"id__gte": 11}, ["900", "P1.1.17"]),
        ({"id__range": (2, 4)}, ["316", "318", "510"]),
        ({"name__startswith": "31", "id__lt": 3}, ["314", "316"]),
        ({"is_active": False}, []),
    ],
    ids=str,
)
def test_filters_choose(box: TorrentSuiteSandbox, way: Way, filters: dict[str, Any], expected: list[str]) -> None:
    assert names(way, order_by=["id"], **filters) == expected
    assert len(box.journal) == 1


def test_a_moment_is_compared_in_its_zone(way: Way) -> None:
    since = FIRST + timedelta(minutes=RESULTS - 3)
    assert sorted(result_ids(way, timeStamp__gte=since)) == [RESULTS - 2, RESULTS - 1, RESULTS]


def test_what_came_after_the_last_that_was_seen_is_new(way: Way) -> None:
    seen = way.listed(way.ts.results.list(order_by=["-timeStamp"], limit=3))[-1]
    later = result_ids(way, timeStamp__gt=seen.time_stamp)
    assert sorted(later) == [RESULTS - 1, RESULTS]


def test_isnull_takes_true_and_false(way: Way) -> None:
    assert result_ids(way, diskusage__isnull=False) == []
    assert len(result_ids(way, diskusage__isnull=True, limit=5)) == 5


def test_a_filter_leads_across_a_relation(way: Way) -> None:
    found = way.listed(way.ts.libmetrics.list(report__resultsName__exact="report_3"))
    assert [metrics.id for metrics in found] == [4]


@pytest.mark.parametrize(
    ("order", "expected"), [("id", 1), ("-id", RESULTS), ("timeStamp", 1), ("-timeStamp", RESULTS)]
)
def test_lists_are_sorted_in_both_directions(way: Way, order: str, expected: int) -> None:
    ids = result_ids(way, order_by=[order], limit=30)
    assert ids[0] == expected
    assert ids == sorted(ids, reverse=order.startswith("-"))


@pytest.mark.parametrize("order", ["-time_stamp", ["-time_stamp"], ("-timeStamp", "id")])
def test_fields_to_sort_by_are_spelt_either_way(box: TorrentSuiteSandbox, way: Way, order: Any) -> None:
    assert result_ids(way, order_by=order, limit=3) == [RESULTS, RESULTS - 1, RESULTS - 2]
    assert dict(box.journal[0].query)["order_by"] in ("-timeStamp", "id")


@pytest.mark.parametrize("page_size", [*(pytest.param(size, marks=pytest.mark.slow) for size in (20, 100)), 1000])
def test_pages_give_every_object_once(box: TorrentSuiteSandbox, way: Way, page_size: int) -> None:
    ids = result_ids(way, page_size=page_size)
    assert sorted(ids) == list(range(1, RESULTS + 1))
    assert offsets(box) == list(range(0, RESULTS, page_size))


def test_filters_and_order_are_kept_over_pages(box: TorrentSuiteSandbox, way: Way) -> None:
    ids = result_ids(way, id__gt=1100, status__startswith="Completed", order_by=["id"], page_size=40)
    assert ids == list(range(1101, RESULTS + 1))
    assert offsets(box) == [0, 40, 80]
    for exchange in box.journal:
        asked = dict(exchange.query)
        assert (asked["id__gt"], asked["status__startswith"], asked["order_by"]) == ("1100", "Completed", "id")


def test_limit_ends_a_list(box: TorrentSuiteSandbox, way: Way) -> None:
    assert result_ids(way, order_by=["id"], page_size=20, limit=50) == list(range(1, 51))
    assert len(box.journal) == 3


def test_a_list_that_is_not_read_asks_nothing(box: TorrentSuiteSandbox, way: Way) -> None:
    way.ts.results.list(page_size=20)
    assert len(box.journal) == 0


def test_no_address_holds_a_credential(box: TorrentSuiteSandbox, way: Way) -> None:
    result_ids(way, id__gt=RESULTS - 100, page_size=40)
    way.run(way.ts.chip.get(1))
    for exchange in box.journal:
        assert exchange.headers["authorization"] == box.authorization
        address = f"{exchange.raw_path} {exchange.query}"
        assert box.api_key not in address
        assert box.username not in address


def test_later_pages_ask_the_endpoint_that_was_asked(box: TorrentSuiteSandbox, way: Way) -> None:
    runs = way.listed(way.ts.compositeexperiment.list(page_size=100))
    assert sorted(run.id for run in runs) == list(range(1, RESULTS // 4 + 1))
    assert {type(run) for run in runs} == {Compositeexperiment}
    link = json.loads(box.journal[0].answer_body)["meta"]["next"]
    assert link.startswith("/rundb/api/mesh/v1/compositeexperiment/")
    assert [exchange.path for exchange in box.journal] == ["/rundb/api/v1/compositeexperiment/"] * 3
    assert offsets(box) == [0, 100, 200]


def test_pages_tell_the_total(way: Way) -> None:
    pages = way.listed(way.ts.chip.list(page_size=5).pages())
    assert [len(page.items) for page in pages] == [5, 5, 2]
    assert {page.total for page in pages} == {12}


def test_filters_are_checked_once_however_many_pages_there_are(
    box: TorrentSuiteSandbox, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []

    def counted(name: str) -> None:
        check = getattr(filters, name)
        monkeypatch.setattr(filters, name, lambda *given: (checked.append(name), check(*given))[1])

    counted("check_equality")
    counted("filter_pairs")
    chips = way.ts.chip.list(id__gte=1, page_size=2)
    assert sorted(checked) == ["check_equality", "filter_pairs"]
    assert len(way.listed(chips)) == len(NAMES)
    assert len(box.journal) == len(NAMES) / 2
    assert {dict(exchange.query)["id__gte"] for exchange in box.journal} == {"1"}
    assert len(checked) == 2


def test_what_new_rows_push_onto_the_next_page_comes_once(box: TorrentSuiteSandbox, way: Way) -> None:
    """The newest row is the first."""
    with TorrentSuite(base_url=box.base_url, username=box.username, api_key=box.api_key) as other:
        first = way.ts.chip.list(page_size=5, prefetch=0)
        other.chip.create(body={"name": "new", "slots": 1})
        found = way.listed(_each(first, lambda: other.chip.create(body={"name": "newer", "slots": 1})))
    assert found == list(range(13, 0, -1))


def _each(chips: Any, look: Callable[[], object]) -> Any:
    """The ids of a list, in the manner of the list, with something that happens after each."""
    if hasattr(chips, "__iter__"):
        return (_seen(chip, look) for chip in chips)
    return (_seen(chip, look) async for chip in chips)


def _seen(chip: Any, look: Callable[[], object]) -> int:
    look()
    return int(chip.id)


def test_rows_that_a_relation_repeats_come_once(box: TorrentSuiteSandbox, way: Way) -> None:
    runs = [f"/rundb/api/v1/experiment/{number}/" for number in (1, 2, 3)]
    way.run(way.ts.sample.create(body={"name": "birch", "displayedName": "birch", "experiments": runs}))
    samples = way.listed(way.ts.sample.list(name="birch", experiments__id__lte=3))
    assert len(json.loads(box.journal[-1].answer_body)["objects"]) == 3
    assert [sample.name for sample in samples] == ["birch"]
