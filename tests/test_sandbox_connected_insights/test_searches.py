"""Finding cases, page by page."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from facade.sandbox.faults import then

V1, V2 = "/crs/api/v1/cases/search", "/crs/api/v2/cases/search"
ALL = {"displayId": "%"}


def found(client: httpx.Client, path: str = V2, **query: Any) -> list[str]:
    return [each["displayId"] for each in client.get(path, params={"pageSize": 100, **query}).json()["content"]]


def test_a_page_has_eleven_keys(client: httpx.Client) -> None:
    page = client.get(V2, params={**ALL, "pageNumber": 2, "pageSize": 10, "orderBy": "ASC"}).json()
    assert {name: value for name, value in page.items() if name != "content"} == {
        "pageable": {
            "sort": {"sorted": True, "unsorted": False, "empty": False},
            "offset": 20,
            "pageNumber": 2,
            "pageSize": 10,
            "paged": True,
            "unpaged": False,
        },
        "totalElements": 25,
        "totalPages": 3,
        "number": 2,
        "size": 10,
        "numberOfElements": 5,
        "first": False,
        "last": True,
        "empty": False,
        "sort": {"sorted": True, "unsorted": False, "empty": False},
    }
    assert [each["displayId"] for each in page["content"]] == [f"SBX-{number:05}" for number in range(21, 26)]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({}, 25),
        (ALL, 25),
        ({"displayId": "0001"}, 11),
        ({"displayId": "sbx-00001"}, 1),
        ({"displayId": "sbx%1"}, 12),
        ({"displayId": "SBX-0001", "isExactMatch": "true"}, 0),
        ({"displayId": "SBX-00010", "isExactMatch": "true"}, 1),
        ({"displayId": "%", "isExactMatch": "true"}, 0),
        ({"displayId": "%25"}, 1),
        ({"id": "ca5e0000-0000-4000-8000-00000000001"}, 10),
        ({"externalSampleId": "SAMPLE-0000"}, 9),
        ({"tags": "prior"}, 5),
        ({"tags": ["prior", "batch-0"]}, 5),
        ({"tags": "routine,priority"}, 0),
        ({"status": "Complete"}, 7),
        ({"status": "complete"}, 0),
        ({"diseaseName": "melanoma"}, 8),
        ({"analysisId": "a7a10000-0000-4000-8000-000000000065"}, 1),
        ({"creationDateAfter": "2024-11-05T12:46:06Z"}, 5),
        ({"creationDateBefore": "2024-11-05T12:46:06Z", "creationDateAfter": "2024-11-05T12:44:06Z"}, 1),
    ],
)
def test_what_a_search_finds(client: httpx.Client, query: dict[str, Any], count: int) -> None:
    assert len(found(client, **query)) == len(found(client, V1, **query)) == count


def test_the_order(client: httpx.Client) -> None:
    names = [f"SBX-{number:05}" for number in range(1, 26)]
    assert found(client, orderBy="ASC") == names
    assert found(client, orderBy="DESC") == found(client) == names[::-1]


@pytest.mark.parametrize(
    "query",
    [
        "creationDateAfter=2024-11-05",
        "creationDateAfter=2024-11-05T12:46:06%2B0000",
        "creationDateBefore=2024-11-05T12:46:06.000Z",
        "creationDateBefore=2024-13-05T12:46:06Z",
        "orderBy=asc",
        "isExactMatch=1",
        "pageNumber=-1",
        "pageSize=0",
        "pageSize=many",
        "displayId=%",
    ],
)
def test_what_cannot_be_read_is_refused(box: ConnectedInsightsSandbox, query: str) -> None:
    # As a raw target: clients would mend the last one.
    answer = httpx.Request("GET", f"{box.base_url}{V2}", headers=box.headers)
    answer.extensions["target"] = f"{V2}?{query}".encode()
    with httpx.Client(trust_env=False) as client:
        assert client.send(answer).status_code == 400


def test_ten_thousand_cases_come_in_pages_of_a_thousand_at_most() -> None:
    with ConnectedInsightsSandbox(10_000) as box, httpx.Client(trust_env=False, headers=box.headers) as client:
        pages = [
            client.get(box.base_url + V2, params={**ALL, "pageSize": 5000, "pageNumber": number, "orderBy": "ASC"})
            for number in (0, 9, 10)
        ]
    first, last, beyond = (page.json() for page in pages)
    assert (first["size"], first["totalPages"], first["content"][-1]["displayId"]) == (1000, 10, "SBX-01000")
    assert (last["last"], last["content"][-1]["displayId"]) == (True, "SBX-10000")
    assert (beyond["content"], beyond["empty"], beyond["totalElements"]) == ([], True, 10_000)


def test_cases_come_and_go_meanwhile(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.faults.add(V2, action=then(box.arrive))
    query = {**ALL, "pageSize": 10, "orderBy": "ASC"}
    first = client.get(V2, params=query).json()
    second = client.get(V2, params={**query, "pageNumber": 1}).json()
    assert first["content"][-1] == second["content"][0]
    assert (first["totalElements"], second["totalElements"]) == (25, 26)
    assert box.leave(2) == ["SBX-00025", "AAA-00026"]
    box.switches.arriving = 3
    assert [client.get(V2).json()["totalElements"] for _ in range(2)] == [24, 27]


def test_the_lists_of_the_pages_of_the_platform(client: httpx.Client) -> None:
    body = {"onlyUnassigned": "false", "sortByColumns": ["+createdDate"], "pageNumber": 1, "pageSize": 5}
    page = client.post("/crs/api/v1/cases/list", json=body).json()
    assert [each["displayId"] for each in page["content"]] == [f"SBX-{number:05}" for number in range(6, 11)]
    query = {"searchTerm": "0002", "pageNumber": 0, "pageSize": 25, "orderBy": "ASC"}
    assert client.post("/crs/api/v1/cases/list/search", params=query).json()["totalElements"] == 7
    assert client.post("/crs/api/v1/cases/list", json={"onlyUnassigned": False}).status_code == 400
