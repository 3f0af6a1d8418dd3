"""What a client tells of its work: to `on_event`, and to a logger of the standard library."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from facade import ICA, PlatformError
from facade.events import DriftFound, LoginRenewed, PageRead, RequestSent, Retried, VersionChosen
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_before, delay, rewrite, status

from .ways import SyncWay

GET = "GET /api/projects/{projectId}"
LIST = "GET /api/projects/{projectId}/data"


def of(kind: type, events: list[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_a_request_is_told_with_its_facts(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    box.faults.add(action=delay(0.05))
    way.run(client().project.get_project(project_id))
    (told,) = events
    assert told == RequestSent("ica", GET, "v3", 1, 200, told.seconds)
    assert told.seconds >= 0.05


@pytest.mark.parametrize(("fault", "code"), [(status(404), 404), (cut_before(), None)], ids=["404", "cut"])
def test_a_failed_request_is_told_too(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any], fault: Any, code: Any
) -> None:
    box.faults.add(action=fault)
    with pytest.raises(PlatformError):
        way.run(client(retries=0).project.get_project(project_id))
    assert [(event.status, event.attempt) for event in of(RequestSent, events)] == [(code, 1)]


def test_a_retry_is_told_before_its_pause(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    box.faults.add(action=status(503, {"Retry-After": "0.02"}))
    way.run(client().project.get_project(project_id))
    assert [type(event) for event in events] == [RequestSent, Retried, RequestSent]
    assert events[1] == Retried("ica", GET, 1, 0.02, "ServerError")
    assert [event.attempt for event in of(RequestSent, events)] == [1, 2]


def test_a_login_and_each_renewal_are_told(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    way.run(ica.project.get_project(project_id))
    kinds = [LoginRenewed, RequestSent, RequestSent, LoginRenewed, RequestSent]
    assert [type(event) for event in events] == kinds


@pytest.mark.parametrize("sort", [None, "timeCreated"], ids=["by cursor", "by offset"])
def test_each_page_is_told(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any], sort: Any
) -> None:
    listing = client().project_data.get_project_data_list(project_id, page_size=200, sort=sort)
    assert len(way.items(listing)) == 500
    assert of(PageRead, events) == [
        PageRead("ica", LIST, number, items, 500) for number, items in ((1, 200), (2, 200), (3, 100))
    ]


def test_drift_is_told_once_for_each_place(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    box.faults.add(times=None, action=rewrite(lambda answer: answer.update(name=7, colour="teal")))
    ica = client()
    for _ in range(3):
        assert way.run(ica.project.get_project(project_id)).name == 7
    assert set(of(DriftFound, events)) == {
        DriftFound("ica", GET, "type", "/name", "string", "integer"),
        DriftFound("ica", GET, "extra", "/colour", "nothing", "a property"),
    }
    assert len(of(DriftFound, events)) == 2


def test_a_chosen_version_is_told(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    refused = status(400, body={"title": "invalid accept header", "code": "ICA_API_004"})
    box.faults.add(lambda request: "v4" in request.headers["accept"], times=None, action=refused)
    ica = client(api_version="auto")
    for _ in range(3):
        way.run(ica.project_analysis.get_analysis(project_id, box.analysis_ids[0]))
    operation = "GET /api/projects/{projectId}/analyses/{analysisId}"
    assert of(VersionChosen, events) == [VersionChosen("ica", operation, "v4", "v3")]
    assert [event.version for event in of(RequestSent, events)] == ["v4", "v3", "v3", "v3"]


def test_every_event_is_logged_with_its_facts(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    box.faults.add("/api/projects", action=status(503, {"Retry-After": "0"}))
    drift = rewrite(lambda answer: answer["items"][0].update(colour="teal"))
    box.faults.add("/api/projects", times=None, action=drift)
    with caplog.at_level(logging.DEBUG, "facade.ica"):
        ica = client(api_key=box.api_key, exchange=True)
        way.items(ica.project_data.get_project_data_list(project_id, page_size=500))
    records = [record for record in caplog.records if record.name == "facade.ica"]
    assert [vars(record)["event"] for record in records] == [event._asdict() for event in events]
    assert {record.getMessage().split()[0]: record.levelname for record in records} == {
        "RequestSent": "DEBUG",
        "PageRead": "DEBUG",
        "Retried": "INFO",
        "LoginRenewed": "INFO",
        "DriftFound": "WARNING",
    }


def test_a_quiet_logger_costs_and_says_nothing(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "facade.ica"):
        way.run(client().project.get_project(project_id))
    assert not [record for record in caplog.records if record.name.startswith("facade")]


def test_copies_tell_the_same_listener(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    way.run(client().with_options(timeout=5).project.get_project(project_id))
    assert len(of(RequestSent, events)) == 1


def test_a_listener_that_fails_costs_no_answer(
    box: IcaSandbox, way: SyncWay, project_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    def listener(event: Any) -> None:
        raise RuntimeError(f"the listener failed at {type(event).__name__}")

    ica = way.client(api_key=box.api_key, exchange=True, base_url=box.base_url, on_event=listener)
    made = way.run(ica.project_data.create_file(project_id, body={"name": "heard.txt", "folderPath": "/"}))
    assert made.data.details.name == "heard.txt"
    failed = [each for each in caplog.records if each.levelname == "ERROR"]
    assert {each.name for each in failed} == {"facade.ica"}
    assert {each.getMessage() for each in failed} >= {
        "on_event failed at LoginRenewed",
        "on_event failed at RequestSent",
    }
    assert "the listener failed at RequestSent" in caplog.text


def test_a_listener_can_still_be_interrupted(box: IcaSandbox, project_id: str) -> None:
    def listener(event: Any) -> None:
        raise KeyboardInterrupt

    ica = ICA(api_key=box.api_key, base_url=box.base_url, on_event=listener)
    with ica, pytest.raises(KeyboardInterrupt):
        ica.project.get_project(project_id)
