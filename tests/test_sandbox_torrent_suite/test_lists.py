"""Pages, filters and order."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox


def objects(client: httpx.Client, path: str) -> list[dict[str, Any]]:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()["objects"]


def total(client: httpx.Client, path: str) -> int:
    return client.get(path).json()["meta"]["total_count"]


def test_pages_follow_one_another_by_host_less_addresses(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    page = client.get("/chip/?limit=5").json()
    assert page["meta"] == {
        "limit": 5,
        "next": "/rundb/api/v1/chip/?limit=5&offset=5",
        "offset": 0,
        "previous": None,
        "total_count": 12,
    }
    names = []
    while True:
        names += [chip["name"] for chip in page["objects"]]
        following = page["meta"]["next"]
        if following is None:
            break
        page = client.get(f"{box.base_url}{following}").json()
    assert len(names) == len(set(names)) == 12


def test_the_next_page_keeps_the_filters(client: httpx.Client) -> None:
    meta = client.get("/chip/?name__startswith=5&limit=2").json()["meta"]
    assert meta["total_count"] == 7
    assert "name__startswith=5" in meta["next"]


def test_twenty_rows_come_unless_asked_otherwise(client: httpx.Client) -> None:
    assert len(objects(client, "/results/")) == 20


@pytest.mark.parametrize("limit", [0, 5000])
def test_a_thousand_rows_are_the_most(client: httpx.Client, limit: int) -> None:
    page = client.get(f"/results/?limit={limit}").json()
    assert (page["meta"]["limit"], page["meta"]["total_count"], len(page["objects"])) == (1000, 2500, 1000)
    assert page["meta"]["next"] is not None


def test_an_offset_beyond_the_end_gives_no_rows(client: httpx.Client) -> None:
    assert objects(client, "/chip/?offset=500") == []


@pytest.mark.parametrize("query", ["limit=-1", "limit=many", "offset=-3", "offset=x"])
def test_a_bad_limit_or_offset_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/chip/?{query}")
    assert answer.status_code == 400
    assert answer.json()["error"].startswith("Invalid")


def test_filters_are_django_lookups(client: httpx.Client) -> None:
    assert [chip["name"] for chip in objects(client, "/chip/?name=530")] == ["530"]
    assert total(client, "/chip/?name__in=530,540") == 2
    assert total(client, "/chip/?name__in=530&name__in=540") == 2
    assert total(client, "/chip/?name__iexact=p1.1.17") == 1
    assert total(client, "/results/?id__range=10,19") == 10
    assert total(client, "/chip/?isActive=false") == 0


def test_filters_cross_relations(client: httpx.Client) -> None:
    assert total(client, "/libmetrics/?report__resultsName=report_7") == 1
    assert total(client, "/results/?experiment__expName=run_3") == 4
    assert total(client, "/libmetrics/?report__resultsName__startswith=report_7") == 11
    assert total(client, "/libmetrics/?report__experiment__expName__iexact=RUN_3") == 4
    assert total(client, "/results/?experiment__expName__in=run_3,run_4") == 8
    assert total(client, "/results/?experiment__date__year=2025") == 0
    assert total(client, "/results/?experiment__isnull=false&limit=1") == 2500


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("report__resultsName__foo=x", "The 'resultsName' field does not support relations."),
        ("report__reportLink__year=2026", "The 'reportLink' field does not support relations."),
        ("report__bamLink__startswith=x", "The 'bamLink' field does not allow filtering."),
        ("report__nothing__startswith=x", "The 'nothing' field does not allow filtering."),
        ("genome__name__startswith=x", "The 'genome' field does not support relations."),
    ],
)
def test_a_chain_that_leads_nowhere_is_refused(client: httpx.Client, query: str, problem: str) -> None:
    answer = client.get(f"/libmetrics/?{query}")
    assert (answer.status_code, answer.json()) == (400, {"error": problem})


@pytest.mark.parametrize("moment", ["2026-01-06", "2026-01-06T00:00:00", "2026-01-06T00:00:00%2B00:00"])
def test_moments_can_be_filtered_with_and_without_an_offset(client: httpx.Client, moment: str) -> None:
    assert total(client, f"/results/?timeStamp__lt={moment}") == 930


def test_an_unknown_filter_is_ignored(client: httpx.Client) -> None:
    assert total(client, "/chip/?nmae=530") == 12


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("plannedexperiment/?chipType=530", "The 'chipType' field does not allow filtering."),
        ("location/?comments=x", "The 'comments' field does not allow filtering."),
        ("chip/?name__foo=x", "The 'name' field does not support relations."),
        ("chip/?slots=many", "Invalid resource lookup data provided (mismatched type)."),
    ],
)
def test_a_filter_that_cannot_be_used_is_refused(client: httpx.Client, query: str, problem: str) -> None:
    answer = client.get(f"/{query}")
    assert (answer.status_code, answer.json()) == (400, {"error": problem})


def test_rows_can_be_ordered(client: httpx.Client) -> None:
    names = [chip["name"] for chip in objects(client, "/chip/?order_by=name")]
    assert names == sorted(names)
    assert [row["id"] for row in objects(client, "/results/?order_by=-timeStamp&limit=2")] == [2500, 2499]
    assert client.get("/chip/?order_by=nothing").status_code == 400


def test_the_newest_row_comes_first_by_default(client: httpx.Client) -> None:
    assert [row["id"] for row in objects(client, "/results/?limit=2")] == [2500, 2499]


def test_a_set_has_no_meta_and_names_what_is_not_there(client: httpx.Client) -> None:
    answer = client.get("/chip/set/1;2;999/").json()
    assert [chip["id"] for chip in answer["objects"]] == [1, 2]
    assert answer["not_found"] == ["999"]
    assert "meta" not in answer


def test_the_second_page_of_composite_experiments_is_on_the_mesh(
    box: TorrentSuiteSandbox, client: httpx.Client
) -> None:
    page = client.get("/compositeexperiment/?limit=2").json()
    assert page["meta"]["next"] == "/rundb/api/mesh/v1/compositeexperiment/?limit=2&offset=2"
    assert "_host" not in page["objects"][0]
    mesh = client.get(f"{box.base_url}{page['meta']['next']}").json()
    assert mesh["warnings"] == []
    assert mesh["objects"][0]["_host"] == "localhost"
    assert mesh["objects"][0]["resource_uri"].startswith("/rundb/api/mesh/v1/")
    assert client.get(f"{box.base_url}/rundb/api/mesh/v1/compositeexperiment/?limit=0").json()["meta"]["limit"] == 100


def test_the_mesh_has_another_order(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    main = objects(client, "/compositeexperiment/?limit=100")
    mesh = objects(client, f"{box.base_url}/rundb/api/mesh/v1/compositeexperiment/?limit=100")
    assert [run["resultDate"] for run in main] == sorted((run["resultDate"] for run in main), reverse=True)
    assert [run["date"] for run in mesh] == sorted((run["date"] for run in mesh), reverse=True)
    assert [run["id"] for run in main] != [run["id"] for run in mesh]


def test_runs_are_chosen_by_the_states_of_their_reports(client: httpx.Client) -> None:
    def reports(query: str = "") -> dict[int, list[str]]:
        runs = objects(client, f"/compositeexperiment/?limit=0{query}")
        return {run["id"]: [row["status"] for row in run["results"]] for run in runs}

    everything = reports()
    words = {
        "Completed": ["Completed"],
        "Error": ["Error in Alignment", "Completed with 1 error(s)"],
        "Progress": ["Base Calling"],
        "Other": ["Importing Failed"],
    }
    for state, statuses in words.items():
        wanted = {key: [each for each in found if each in statuses] for key, found in everything.items()}
        assert reports(f"&result_status={state}") == {key: found for key, found in wanted.items() if found} != {}


@pytest.mark.parametrize(
    "query",
    [
        "compositeexperiment/?result_status=completed",
        "compositeexperiment/?all_date=2026-01-05,2026-01-06",
        "compositeexperiment/?chefReagentsSerialNum=none",
        "results/?isThumbnail=true",
    ],
)
def test_values_that_are_not_read_choose_everything(client: httpx.Client, query: str) -> None:
    def count(path: str) -> int:
        return client.get(f"/{path}").json()["meta"]["total_count"]

    assert count(query) == count(query.partition("?")[0]) > 0


def test_of_two_serial_numbers_either_may_fit(client: httpx.Client) -> None:
    path = "/compositeexperiment/?chefReagentsSerialNum=none&chefSolutionsSerialNum="
    assert client.get(f"{path}nothing").json()["meta"]["total_count"] == 0


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("compositeexperiment/?all_text=run_12", 11),
        ("compositeexperiment/?all_date=01/05/2026 08:00,01/05/2026 11:00", 3),
        ("compositeexperiment/?samples__name__in=sample_1,sample_2", 2),
        ("compositeexperiment/?plugins__name__in=variantCaller", 75),
        ("compositeexperiment/?samples__name__in=sample_1&result_status=Completed", 1),
        ("results/?isThumbnail=yes", 625),
        ("results/?isThumbnail=no", 1875),
        ("plannedexperiment/?name_or_id=p0003", 1),
        ("plannedexperiment/?for_report=1", 1),
        ("plannedexperiment/?chipBarcode=AB1", 0),
        ("plannedexperiment/?platform=S5", 0),
        ("plannedexperimentdb/?name_or_id=p0003", 1),
        ("compositedatamanagement/?search_name=nothing", 0),
        ("plantemplatebasicinfo/?user=nobody", 0),
    ],
)
def test_some_parameters_are_no_fields(client: httpx.Client, query: str, count: int) -> None:
    assert total(client, f"/{query}") == count


def test_parameters_that_are_no_fields_stay_on_the_next_page(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    meta = client.get("/compositeexperiment/?result_status=Completed&limit=2").json()["meta"]
    assert "result_status=Completed" in meta["next"]
    mesh = client.get(f"{box.base_url}{meta['next']}").json()["meta"]
    assert mesh["total_count"] == meta["total_count"]
