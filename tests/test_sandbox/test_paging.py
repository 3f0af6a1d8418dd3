"""Lists: by cursor and by offset, complete and without repeats."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.ica.schema_values import Variant

from .conftest import V3


def data_path(box: IcaSandbox) -> str:
    return f"/api/projects/{box.project_ids[0]}/data"


def by_cursor(client: httpx.Client, method: str, path: str, size: int, **more: Any) -> list[dict[str, Any]]:
    """All pages of a list, as they came."""
    pages, token = [], None
    while True:
        params = {"pageSize": size, **({"pageToken": token} if token else {})}
        page = client.request(method, path, params=params, **more)
        assert page.status_code == 200, page.text
        pages.append(page.json())
        token = pages[-1].get("nextPageToken")
        if not token:
            return pages


def test_the_cursor_visits_every_row_once_and_counts_down(box: IcaSandbox, client: httpx.Client) -> None:
    pages = by_cursor(client, "GET", data_path(box), 1000)
    assert [page["remainingRecords"] for page in pages] == [1500, 500, 0]
    ids = [item["data"]["id"] for page in pages for item in page["items"]]
    assert len(ids) == len(set(ids)) == 2500
    assert pages[-1]["nextPageToken"] == ""


@pytest.mark.parametrize(("variant", "end"), [(Variant.NULLS, {"nextPageToken": None}), (Variant.REQUIRED, {})])
def test_the_end_of_a_list_may_be_null_or_absent(
    box: IcaSandbox, client: httpx.Client, variant: Variant, end: dict[str, None]
) -> None:
    box.variant = variant
    last = by_cursor(client, "GET", data_path(box), 1000)[-1]
    assert {name: value for name, value in last.items() if name == "nextPageToken"} == end


def test_offsets_give_the_total_and_no_cursor(box: IcaSandbox, client: httpx.Client) -> None:
    first = client.get(data_path(box), params={"pageOffset": 0, "pageSize": 10}).json()
    last = client.get(data_path(box), params={"pageOffset": 2495, "pageSize": 10}).json()
    assert first["totalItemCount"] == last["totalItemCount"] == 2500
    assert first["nextPageToken"] is None
    assert (len(first["items"]), len(last["items"])) == (10, 5)
    assert client.get(data_path(box), params={"pageOffset": 3000}).json()["items"] == []


def test_rows_are_valid_and_a_page_holds_a_thousand_unless_told_otherwise(
    box: IcaSandbox, client: httpx.Client
) -> None:
    page = client.get(data_path(box))
    assert len(page.json()["items"]) == 1000
    operation = next(found for found in box.description.operations if found.operation_id == "getProjectDataList")
    assert not box.description.errors(operation.answer_types[V3], page.json())
    assert page.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ({"pageSize": "many"}, "pageSize"),
        ({"pageSize": "0"}, "pageSize"),
        ({"pageSize": "1001"}, "pageSize"),
        ({"pageOffset": "-1"}, "pageOffset"),
        ({"pageOffset": "200001"}, "pageOffset"),
        ({"pageToken": "nonsense"}, "pageToken"),
        ({"pageToken": "nonsense", "sort": "name"}, "sort"),
        ({"pageToken": "nonsense", "pageOffset": "0"}, "pageOffset"),
        ({"sort": "colour"}, "colour"),
    ],
)
def test_bad_paging_is_refused(box: IcaSandbox, client: httpx.Client, query: dict[str, str], reason: str) -> None:
    answer = client.get(data_path(box), params=query)
    assert answer.status_code == 400
    assert reason in answer.json()["detail"]


def test_a_cursor_counts_only_for_the_list_it_came_from(box: IcaSandbox, client: httpx.Client) -> None:
    token = client.get(data_path(box), params={"pageSize": 10}).json()["nextPageToken"]
    other = f"/api/projects/{box.project_ids[1]}/data"
    assert client.get(other, params={"pageToken": token}).status_code == 400
    assert client.get(data_path(box), params={"pageToken": token, "status": "PARTIAL"}).status_code == 400
    assert client.get(data_path(box), params={"pageToken": token, "pageSize": 7}).status_code == 200


def test_sorting_works_with_offsets_both_ways(box: IcaSandbox, client: httpx.Client) -> None:
    operation = next(found for found in box.description.operations if found.operation_id == "getProjectDataList")
    name = "name" if "name" in operation.query_parameters["sort"].get("x-sortable", ["name"]) else "path"
    up = client.get(data_path(box), params={"sort": name, "pageSize": 5}).json()
    down = client.get(data_path(box), params={"sort": f"{name} desc", "pageSize": 5}).json()
    rising = [item["data"]["details"][name] for item in up["items"]]
    falling = [item["data"]["details"][name] for item in down["items"]]
    assert rising == sorted(rising)
    assert falling == sorted(falling, reverse=True)
    assert rising != falling


def test_data_can_be_filtered_by_name_path_status_and_id(box: IcaSandbox, client: httpx.Client) -> None:
    def found(**query: Any) -> list[dict[str, Any]]:
        return [item["data"] for item in client.get(data_path(box), params=query).json()["items"]]

    first = found(pageSize=1)[0]
    details = first["details"]
    assert [data["id"] for data in found(filename=details["name"])] == [first["id"]]
    assert [data["id"] for data in found(id=box.data_ids[:2])] == box.data_ids[:2]
    fuzzy = found(filename=["000001", "000002"], filenameMatchMode="FUZZY")
    assert len(fuzzy) == 2
    assert len(found(filename=details["name"], filenameMatchMode="EXCLUDE", pageSize=10)) == 10
    assert {data["details"]["status"] for data in found(status="PARTIAL")} == {"PARTIAL"}
    assert len(found(filePath="/RUNS/run-0001/")) == 251
    assert len(found(filePath=details["path"], filePathMatchMode="FULL_CASE_INSENSITIVE")) == 1


def test_one_file_is_the_same_alone_as_in_the_list(box: IcaSandbox, client: httpx.Client) -> None:
    listed = client.get(data_path(box), params={"pageSize": 1}).json()["items"][0]
    alone = client.get(f"{data_path(box)}/{listed['data']['id']}")
    assert alone.json() == listed
    assert alone.headers["etag"]
    assert client.get(f"{data_path(box)}/fil.unknown").status_code == 404
    assert client.get("/api/projects/p/data/fil.unknown").status_code == 200


def test_every_other_list_pages_over_a_few_rows(box: IcaSandbox, client: httpx.Client) -> None:
    pages = by_cursor(client, "GET", "/api/entitledbundles", 10)
    ids = [row["id"] for page in pages for row in page["items"]]
    assert len(ids) == len(set(ids)) == 25
    assert [page["remainingRecords"] for page in pages] == [15, 5, 0]


def test_searches_by_post_page_too(box: IcaSandbox, client: httpx.Client) -> None:
    path = f"/api/projects/{box.project_ids[0]}/analysis:search"
    pages = by_cursor(client, "POST", path, 5, content=b"{}", headers={"Content-Type": V3})
    assert [row["id"] for page in pages for row in page["items"]] == box.analysis_ids


def test_the_same_seed_gives_the_same_rows(box: IcaSandbox, client: httpx.Client) -> None:
    with IcaSandbox(page_rows=7) as twin:
        headers = {"Accept": client.headers["Accept"], "X-API-Key": twin.api_key}
        answer = httpx.get(f"{twin.base_url}{data_path(box)}?pageSize=5", headers=headers, trust_env=False)
    assert answer.json()["items"] == client.get(data_path(box), params={"pageSize": 5}).json()["items"]
