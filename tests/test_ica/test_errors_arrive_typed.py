"""Whatever goes wrong arrives as one class of the tree, and says what a person can act on."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

import facade
from facade import ICA, AsyncICA
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import (
    Action,
    cut_after,
    cut_before,
    cut_during,
    delay,
    empty,
    garbage,
    html,
    status,
    truncated_gzip,
)

# Every failure here is to be seen, so none is repeated.
ONCE: dict[str, Any] = {"retries": 0}
CALL = "GET /api/projects/{projectId}"
JSON_TYPE = {"Content-Type": "application/vnd.illumina.v3+json"}
REQUEST_ID = {"X-Request-Id": "req-77"}
PROBLEM = {
    "id": "0b4f6e2a-3d5b-4a8f-9c1d-7e2f3a4b5c6d",
    "type": "https://problems.sandbox.test/validation",
    "title": "Constraint violation",
    "status": 422,
    "detail": "ICA_PROJ_021: the values do not fit",
    "parameters": {},
    "timestamp": "2025-02-03T04:05:06Z",
    "violations": [
        {"field": "name", "message": "is too long"},
        {"field": "name", "message": "is taken"},
        {"field": "tags.userTags", "message": "must not be empty"},
    ],
}


class Fault(NamedTuple):
    """An answer that says no, and the error that it has to become."""

    label: str
    action: Action
    kind: str
    status: int
    title: str = ""
    detail: str = ""
    code: str | None = None
    fields: dict[str, list[str]] = {}  # noqa: RUF012 - never changed
    request_id: str | None = None

    def __str__(self) -> str:
        return self.label


def problem(number: int, **body: Any) -> Action:
    return status(number, REQUEST_ID, {"type": "about:blank", "status": number, **body})


def plain(label: str, code: int, kind: str, title: str) -> Fault:
    """A problem with a title and a detail."""
    action = problem(code, title=title, detail="look here")
    return Fault(label, action, kind, code, title, "look here", request_id="req-77")


FAULTS = [
    plain("400", 400, "BadRequest", "Bad Request"),
    plain("401", 401, "Unauthorized", "Unauthorized"),
    plain("403", 403, "Forbidden", "Forbidden"),
    plain("404", 404, "NotFound", "Not Found"),
    plain("409", 409, "Conflict", "Conflict"),
    plain("412", 412, "PreconditionFailed", "Precondition Failed"),
    plain("418", 418, "ApiError", "No coffee here"),
    plain("429", 429, "TooManyRequests", "Too Many Requests"),
    plain("500", 500, "ServerError", "Internal Server Error"),
    Fault(
        "422 with violations",
        status(422, body=PROBLEM),
        "Unprocessable",
        422,
        "Constraint violation",
        "ICA_PROJ_021: the values do not fit",
        "ICA_PROJ_021",
        {"name": ["is too long", "is taken"], "tags.userTags": ["must not be empty"]},
        "0b4f6e2a-3d5b-4a8f-9c1d-7e2f3a4b5c6d",
    ),
    Fault("code of its own", problem(403, title="No", code="ICA_SEC_003"), "Forbidden", 403, "No", "", "ICA_SEC_003"),
    Fault("a problem with only a detail", status(404, body={"detail": "gone"}), "NotFound", 404, "Not Found", "gone"),
    Fault("an empty problem", status(409, body={}), "Conflict", 409, "Conflict"),
    Fault("HTML from a gateway", html(502), "ServerError", 502, "Bad Gateway", "502 upstream failure"),
    Fault("520 without a body", status(520), "ServerError", 520, "Unknown error at the gateway"),
    Fault("empty body", status(403), "Forbidden", 403, "Forbidden"),
    Fault("plain text", status(503, {"Content-Type": "text/plain"}, "down\nuntil 9"), "ServerError", 503, "", "down"),
    Fault("no JSON, labelled JSON", status(400, JSON_TYPE, "{oh, no"), "BadRequest", 400, "Bad Request", "{oh, no"),
    Fault("a list", status(400, JSON_TYPE, '[{"loc": ["a", 0], "msg": "bad"}]'), "BadRequest", 400, "Bad Request"),
    Fault("text in JSON", status(404, JSON_TYPE, '"not here"'), "NotFound", 404, "Not Found", "not here"),
    Fault("bytes", status(500, body=b"\x00\xff\xfe" * 9), "ServerError", 500, "Internal Server Error", "27 bytes"),
    Fault("a redirect to nowhere", status(302), "ApiError", 302, "Found"),
]

every_fault = pytest.mark.parametrize("fault", FAULTS, ids=str)


def check(error: Any, fault: Fault) -> None:
    assert type(error) is getattr(facade, fault.kind)
    assert isinstance(error, facade.ApiError)
    assert error.status == error.response.status_code == fault.status
    assert fault.title in error.title
    assert fault.detail in error.detail
    assert error.code == fault.code
    if fault.fields or fault.label != "a list":
        assert error.fields == fault.fields
    assert fault.request_id in (None, error.request_id)
    for part in (CALL, str(fault.status), fault.title, fault.detail, fault.code or "", fault.request_id or ""):
        assert part in str(error)
    assert all(message in str(error) for messages in fault.fields.values() for message in messages)
    assert "<" not in error.detail
    assert len(str(error)) < 1000


@pytest.fixture
def ica(ica: ICA) -> ICA:
    """A client that gives up at once: what is told is the first failure."""
    return ica.with_options(**ONCE)


@every_fault
def test_an_answer_that_says_no(box: IcaSandbox, ica: ICA, fault: Fault) -> None:
    box.faults.add(times=None, action=fault.action)
    with pytest.raises(facade.PlatformError) as caught:
        ica.project.get_project("a-project")
    check(caught.value, fault)


@every_fault
async def test_the_same_when_awaited(box: IcaSandbox, fault: Fault) -> None:
    box.faults.add(times=None, action=fault.action)
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url, **ONCE) as ica:
        with pytest.raises(facade.PlatformError) as caught:
            await ica.project.get_project("a-project")
    check(caught.value, fault)


def test_messages_of_a_list_are_found_by_field(box: IcaSandbox, ica: ICA) -> None:
    box.faults.add(times=None, action=status(400, JSON_TYPE, '[{"loc": ["body", "name"], "msg": "is too long"}]'))
    with pytest.raises(facade.BadRequest, match=r"body\.name: is too long") as caught:
        ica.project.get_project("a-project")
    assert caught.value.fields == {"body.name": ["is too long"]}


def test_the_platforms_own_refusals(box: IcaSandbox, ica: ICA) -> None:
    with pytest.raises(facade.NotFound, match="missing-project does not exist"):
        ica.project.get_project("missing-project")
    wanted = {"name": "Birch", "dataSharingEnabled": True, "regionId": "r", "storageBundleId": "s"}
    with pytest.raises(facade.BadRequest, match="/billingMode"):
        ica.project.create_project(body={**wanted, "billingMode": "NOBODY"})
    stale = {"name": "Birch", "billingMode": "PROJECT"}
    project = ica.project.get_project(box.project_ids[0])
    with pytest.raises(facade.PreconditionFailed, match="read it again"):
        ica.project.update_project(project.id, body={**project.to_dict(), **stale}, if_match='"another"')
    with ICA(base_url=box.base_url) as nobody, pytest.raises(facade.Unauthorized, match="no credentials"):
        nobody.project.get_project("a-project")


Broken = tuple[Action, str, str]
BROKEN: dict[str, Broken] = {
    "200 with HTML": (html(200), "DecodeError", "text/html"),
    "200 without a body": (empty(), "DecodeError", "no body"),
    "200 with something else than JSON": (garbage(), "DecodeError", "not JSON"),
    "gzip without its end": (truncated_gzip(), "PlatformError", ""),
    "cut before the answer": (cut_before(), "ConnectionFailed", "connection"),
    "cut instead of the answer": (cut_after(), "ConnectionFailed", "connection"),
    "cut in the middle of the answer": (cut_during(), "ConnectionFailed", "connection"),
}


def check_broken(error: Any, broken: Broken) -> None:
    _, kind, said = broken
    assert isinstance(error, getattr(facade, kind))
    assert not isinstance(error, facade.ApiError)
    assert CALL in str(error)
    assert said in str(error)
    if kind in ("ConnectionFailed", "Timeout"):
        assert error.sent is True
    if kind == "DecodeError":
        assert (error.kind, error.pointer, error.response.status_code) == ("body", "", 200)


@pytest.mark.parametrize("label", BROKEN)
def test_an_answer_that_does_not_arrive(box: IcaSandbox, ica: ICA, label: str) -> None:
    box.faults.add(times=None, action=BROKEN[label][0])
    with pytest.raises(facade.PlatformError) as caught:
        ica.project.get_project("a-project")
    check_broken(caught.value, BROKEN[label])


@pytest.mark.parametrize("label", BROKEN)
async def test_an_answer_that_does_not_arrive_when_awaited(box: IcaSandbox, label: str) -> None:
    box.faults.add(times=None, action=BROKEN[label][0])
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url, **ONCE) as ica:
        with pytest.raises(facade.PlatformError) as caught:
            await ica.project.get_project("a-project")
    check_broken(caught.value, BROKEN[label])


@pytest.fixture
def slow_box() -> Iterator[IcaSandbox]:
    """A sandbox of its own: what it answers too late does not come into the journal of other tests."""
    with IcaSandbox(page_rows=1, invented_ids=True) as box:
        box.faults.add(times=None, action=delay(30))
        yield box


TOO_LATE: Broken = (delay(30), "Timeout", "in time")


def test_an_answer_that_comes_too_late(slow_box: IcaSandbox) -> None:
    settings = {"base_url": slow_box.base_url, "timeout": 0.2, **ONCE}
    with ICA(api_key=slow_box.api_key, **settings) as ica, pytest.raises(facade.PlatformError) as caught:
        ica.project.get_project("a-project")
    check_broken(caught.value, TOO_LATE)


async def test_an_answer_that_comes_too_late_when_awaited(slow_box: IcaSandbox) -> None:
    async with AsyncICA(api_key=slow_box.api_key, base_url=slow_box.base_url, timeout=0.2, **ONCE) as ica:
        with pytest.raises(facade.PlatformError) as caught:
            await ica.project.get_project("a-project")
    check_broken(caught.value, TOO_LATE)


def test_nobody_listens() -> None:
    settings = {"base_url": "http://127.0.0.1:9", **ONCE}
    with ICA(token="invented", **settings) as ica, pytest.raises(facade.ConnectionFailed) as caught:
        ica.project.get_project("a-project")
    assert caught.value.sent is False


def test_an_error_shows_what_support_asks_for(box: IcaSandbox) -> None:
    nobody = "00000000-0000-4000-8000-000000000000"
    with ICA(api_key=box.api_key, base_url=box.base_url) as ica, pytest.raises(facade.NotFound) as caught:
        ica.project.get_project(nobody)
    shown = repr(caught.value)
    assert shown.startswith("NotFound('404 Not Found")
    assert f"status=404, operation='GET /api/projects/{{projectId}}', request_id='{caught.value.request_id}')" in shown
    assert repr(pickle.loads(pickle.dumps(caught.value))).startswith("NotFound(")
    assert repr(facade.LoginFailed("no token came")) == "LoginFailed('no token came')"
