"""Reading and changing cases."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.emedgene.library import OLD
from facade.sandbox.faults import then

FIRST = "EMG700000001"


def names(answer: httpx.Response) -> list[str]:
    return [hit["name"] for hit in answer.json()["hits"]]


def test_cases_are_listed_newest_first(client: httpx.Client) -> None:
    answer = client.get("/api/test")
    assert answer.json()["total"] == 25
    assert names(answer) == [f"EMG7000000{number:02}" for number in range(25, 5, -1)]


def test_a_page_begins_at_from_and_has_size_rows(client: httpx.Client) -> None:
    assert names(client.get("/api/test?from=23&size=5")) == ["EMG700000002", FIRST]
    assert names(client.get("/api/test?from=25&size=5")) == []
    assert names(client.get("/api/test?from=0&size=0")) == []
    assert names(client.get("/api/test?from=1&size=2")) == ["EMG700000024", "EMG700000023"]


def test_a_page_is_no_longer_than_the_platform_likes(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.add_cases(120)
    assert len(names(client.get("/api/test?size=1000"))) == 100
    box.switches.largest_page = 7
    assert len(names(client.get("/api/test?size=1000"))) == 7


@pytest.mark.parametrize("query", ["from=-1", "size=many", "from=1&from=2"])
def test_a_page_that_is_none_is_422(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/api/test?{query}")
    assert answer.status_code == 422
    assert len(answer.json()) == 1


def test_unknown_parameters_are_ignored(client: httpx.Client) -> None:
    assert client.get("/api/test?finalized_since=2031-01-01&page=3").json()["total"] == 25


def test_cases_are_filtered_by_status(box: EmedgeneSandbox, client: httpx.Client) -> None:
    answer = client.get("/api/test?status=trash&status=finalized&size=100")
    assert answer.json()["total"] == 10
    assert {hit["status"] for hit in answer.json()["hits"]} == {"trash", "finalized"}
    assert client.get("/api/test?status=trash").json()["total"] == 5
    box.switches.ignores_status = True
    assert client.get("/api/test?status=trash").json()["total"] == 25


def test_a_list_may_not_say_how_many_there_are(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.switches.totals = False
    assert set(client.get("/api/test").json()) == {"hits"}


def test_cases_arrive_while_somebody_pages(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.faults.add("GET /api/test?", action=then(lambda: box.arrive(2)))
    first = names(client.get("/api/test?size=5"))
    answer = client.get("/api/test?from=5&size=5")
    assert names(answer)[:2] == first[-2:]
    assert answer.json()["total"] == 27


def test_cases_can_arrive_after_each_page(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.switches.arriving = 1
    pages = [client.get(f"/api/test?from={start}&size=5") for start in (0, 5, 10)]
    assert [page.json()["total"] for page in pages] == [25, 26, 27]
    assert names(pages[1])[0] == names(pages[0])[-1]


def test_times_are_http_dates_in_the_list(client: httpx.Client) -> None:
    hit = client.get("/api/test?size=1").json()["hits"][0]
    assert hit["creation_time"].endswith(" GMT")
    assert parsedate_to_datetime(hit["creation_time"]) < parsedate_to_datetime(hit["last_update"])


@pytest.mark.skipif(OLD, reason="an old spectree writes all times so")
def test_times_are_iso_in_a_case(client: httpx.Client) -> None:
    case = client.get(f"/api/test/{FIRST}").json()
    created = datetime.fromisoformat(case["creation_time"])
    assert created.microsecond
    listed = client.get("/api/test?size=1&from=24").json()["hits"][0]
    assert parsedate_to_datetime(listed["creation_time"]) == created.replace(microsecond=0)


def test_a_case_has_everything(box: EmedgeneSandbox, client: httpx.Client) -> None:
    case = client.get(f"/api/test/{FIRST}").json()
    assert (case["name"], case["status"], case["creator"]) == (FIRST, "finalized", box.username)
    assert case["participants"] == [101]
    assert case["patients"]["proband"]["relationship"] == "Test Subject"
    assert case["selected_preset_set"] == "Default"
    assert case["test_data"] == box.cases[FIRST].data


def test_fields_can_be_chosen(box: EmedgeneSandbox, client: httpx.Client) -> None:
    path = f"/api/test/{FIRST}"
    query = {"test_fields": ["status", "patients", "creation_time"]}
    case = client.get(path, params=query).json()
    assert set(case) == {"name", *query["test_fields"]}
    assert datetime.fromisoformat(case["creation_time"]).tzinfo
    assert client.get(path, params={"test_fields": "status"}).json() == {"name": FIRST, "status": "finalized"}
    box.switches.nameless_selection = True
    assert client.get(path, params={"test_fields": "status"}).json() == {"status": "finalized"}
    assert client.get(path, params={"test_fields": "nonsense"}).json() == {}


@pytest.mark.parametrize(
    "path", ["/api/test/EMG1", "/api/test/EMG1/export", "/api/candidates/EMG1", "/api/test/v2/EMG1/reports"]
)
def test_a_case_that_is_not_there_is_404_in_plain_text(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (404, "Case EMG1 not found")


@pytest.mark.parametrize("status", ["delivered", "finalized", "trash", "custom_status_12"])
def test_users_set_a_status(box: EmedgeneSandbox, client: httpx.Client, status: str) -> None:
    answer = client.put(f"/api/test/{FIRST}/status", json={"status": status})
    assert (answer.status_code, answer.json()) == (200, {"name": FIRST, "status": status})
    assert box.cases[FIRST].status == status


def test_some_statuses_are_not_for_users(client: httpx.Client) -> None:
    answer = client.put(f"/api/test/{FIRST}/status", json={"status": "in_progress"})
    assert (answer.status_code, answer.text) == (400, "Only the system sets in_progress")
    answer = client.put(f"/api/test/{FIRST}/status", json={"status": "Finalized"})
    assert (answer.status_code, answer.json()) == (400, {"message": "Unknown status: Finalized"})
    assert client.put(f"/api/test/{FIRST}/status", json={}).status_code == 422


def test_a_test_gives_a_case_any_status(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.set_status(FIRST, "custom_status_9")
    assert client.get(f"/api/test/{FIRST}").json()["status"] == "custom_status_9"


@pytest.mark.parametrize("said", ["Trio", "2"])
def test_presets_are_chosen_by_name_or_id(client: httpx.Client, said: str) -> None:
    answer = client.post(f"/api/test/{FIRST}/preset_group", json={"preset_group": said})
    assert answer.json() == {"name": FIRST, "selected_preset_set": "Trio"}
    assert client.get(f"/api/test/{FIRST}").json()["selected_preset_set"] == "Trio"
    answer = client.post(f"/api/test/{FIRST}/preset_group", json={"preset_group": "Quartet"})
    assert (answer.status_code, answer.json()) == (400, {"message": "Preset group Quartet not found"})


def test_participants_are_replaced_by_ids(client: httpx.Client) -> None:
    path = f"/api/test/{FIRST}/participants"
    assert client.put(path, json={"participants": [103, 102]}).json() == {"participants": [103, 102]}
    answer = client.put(path, json={"participants": [102, 9]})
    assert (answer.status_code, answer.json()) == (400, {"message": "Unknown users: [9]"})
    assert client.get(f"/api/test/{FIRST}").json()["participants"] == [103, 102]


def test_participants_are_added_by_address(client: httpx.Client) -> None:
    path = f"/api/test/{FIRST}/add_participants_on_create/"
    answer = client.put(path, json={"emails": ["bruno@lab.test", "alma@lab.test", "curator@lab.test"]})
    assert answer.json() == {"participants": [101, 103, 102]}
    answer = client.put(path, json={"emails": ["nobody@lab.test"]})
    assert (answer.status_code, answer.text) == (400, "No user has the address nobody@lab.test")
