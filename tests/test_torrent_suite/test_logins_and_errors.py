"""The ways to sign in, and what a server that says no is turned into."""

from __future__ import annotations

import base64
import pickle
import re
from typing import Any

import httpx
import pytest

from facade import (
    AsyncTorrentSuite,
    BadFilterValue,
    BadRequest,
    FilterError,
    Forbidden,
    NotFound,
    PlatformError,
    TorrentSuite,
    Unauthorized,
    UnknownFilter,
)
from facade.sandbox.torrent_suite import TorrentSuiteSandbox

from .conftest import Connect
from .ways import Way


def test_a_key_signs_in(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.username, api_key=box.api_key)
    assert way.run(way.ts.chip.get(1)).name == "314"
    assert box.journal[0].headers["authorization"] == f"ApiKey {box.username}:{box.api_key}"


def test_a_password_signs_in(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.username, password=box.password)
    assert way.run(way.ts.chip.get(1)).name == "314"
    kind, _, value = box.journal[0].headers["authorization"].partition(" ")
    assert kind == "Basic"
    assert base64.b64decode(value).decode() == f"{box.username}:{box.password}"


@pytest.mark.parametrize("client", [TorrentSuite, AsyncTorrentSuite])
@pytest.mark.parametrize(("name", "password"), [("u", "a:b"), ("u:v", "a")])
def test_a_password_that_the_server_cannot_read_is_refused_with_a_hint(client: Any, name: str, password: str) -> None:
    with pytest.raises(ValueError, match=r"colon in it; give api_key= instead"):
        client(base_url="torrent.test", username=name, password=password)


def test_the_server_fails_at_a_colon_in_a_password(box: TorrentSuiteSandbox) -> None:
    found = httpx.get(f"{box.base_url}/rundb/api/v1/chip/1/", auth=(box.username, "a:b"))
    assert found.status_code == 500


def test_a_session_is_sent_as_a_cookie(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(session="abc123")
    with pytest.raises(Unauthorized):
        way.run(way.ts.chip.get(1))
    assert box.journal[0].headers["cookie"] == "sessionid=abc123"
    assert "authorization" not in box.journal[0].headers


def test_without_a_login_none_is_sent(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect()
    with pytest.raises(Unauthorized):
        way.run(way.ts.chip.get(1))
    assert not {"authorization", "cookie"} & box.journal[0].headers.keys()


@pytest.mark.parametrize("client", [TorrentSuite, AsyncTorrentSuite])
@pytest.mark.parametrize(
    "login",
    [
        {"username": "u", "api_key": "k", "password": "p"},
        {"username": "u", "api_key": "k", "session": "s"},
        {"username": "u", "password": "p", "session": "s"},
        {"username": "u"},
        {"api_key": "k"},
        {"password": "p"},
    ],
    ids=lambda login: "+".join(login),
)
def test_contradictory_logins_are_refused(client: Any, login: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"session=|username="):
        client(base_url="http://127.0.0.1:9", **login)


@pytest.mark.parametrize("login", [{"api_key": "wrong-key"}, {"password": "wrong-word"}], ids=str)
def test_a_wrong_login_is_unauthorized(box: TorrentSuiteSandbox, connect: Connect, login: dict[str, str]) -> None:
    way = connect(username=box.username, **login)
    with pytest.raises(Unauthorized) as refused:
        way.run(way.ts.chip.get(1))
    assert box.journal[0].answer_body == b""
    assert "401" in str(refused.value)
    for secret in login.values():
        assert secret not in f"{refused.value} {refused.value!r} {way.ts!r}"


def test_a_reader_reads_and_does_not_write(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.reader, api_key=box.reader_key)
    assert way.run(way.ts.chip.get(1)).name == "314"
    with pytest.raises((Unauthorized, Forbidden)):
        way.run(way.ts.chip.patch(1, body={"description": "mine"}))
    assert way.run(way.ts.chip.get(1)).description == "Ion 314 Chip"


@pytest.mark.parametrize(
    ("resource", "body", "field"),
    [
        ("plannedexperiment", {}, "planName"),
        ("plannedexperiment", {"planName": "p", "barcodedSamples": "{'a"}, "barcodedSamples"),
        ("sample", {}, "displayedName"),
    ],
)
def test_what_is_wrong_is_said_by_field(way: Way, resource: str, body: dict[str, Any], field: str) -> None:
    with pytest.raises(BadRequest, match=field) as refused:
        way.run(getattr(way.ts, resource).create(body=body))
    assert list(refused.value.fields) == [field]
    assert len(refused.value.fields[field]) == 1


def test_what_the_server_cannot_filter_by_is_a_bad_request(way: Way) -> None:
    with pytest.raises(BadRequest, match="anything"):
        way.listed(way.ts.results.list(reportstorage__anything=1))


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("nope", "cannot be sorted by 'nope'; it can by: description, earlyDatFileDeletion, id, "),
        (["id", "-nmae"], "cannot be sorted by 'nmae'; did you mean 'name'?"),
        (("-Is_Active",), "cannot be sorted by 'Is_Active'; did you mean 'isActive'?"),
        ("", "cannot be sorted by ''; it can by: "),
    ],
)
def test_what_a_list_is_not_sorted_by_is_told_at_once(
    box: TorrentSuiteSandbox, way: Way, order: Any, told: str
) -> None:
    with pytest.raises(UnknownFilter, match=re.escape(told)):
        way.ts.chip.list(order_by=order)
    assert not box.journal


def test_an_object_that_is_not_there_is_not_found(box: TorrentSuiteSandbox, way: Way) -> None:
    with pytest.raises(NotFound) as missing:
        way.run(way.ts.chip.get(99999))
    assert missing.value.operation == "GET /rundb/api/v1/chip/{id}/"
    assert len(box.journal) == 1


@pytest.mark.parametrize(
    ("filters", "kind", "said"),
    [
        ({"nmae": "318"}, UnknownFilter, "nmae: there is no filter 'nmae'; did you mean name?"),
        ({"id__gt": "many"}, BadFilterValue, "id__gt: 'many' is not a whole number"),
        ({"order_by": "nmae"}, UnknownFilter, "order_by: the list cannot be sorted by 'nmae'; did you mean 'name'?"),
    ],
)
def test_a_filter_that_is_refused_is_an_error_of_the_tree(
    box: TorrentSuiteSandbox, way: Way, filters: dict[str, Any], kind: type[FilterError], said: str
) -> None:
    with pytest.raises(PlatformError) as refused:
        way.ts.chip.list(**filters)
    assert type(refused.value) is kind
    assert isinstance(refused.value, (FilterError, ValueError))
    assert str(refused.value) == f"GET /rundb/api/v1/chip/: {said}"
    assert (refused.value.operation, refused.value.field) == ("GET /rundb/api/v1/chip/", next(iter(filters)))
    assert refused.value.__cause__ is None
    again = pickle.loads(pickle.dumps(refused.value))
    assert (type(again), str(again), again.field) == (kind, str(refused.value), refused.value.field)
    assert not box.journal


def test_filters_of_workflows_and_of_raw_calls_are_too(box: TorrentSuiteSandbox, way: Way) -> None:
    for call in (way.ts.completed_runs, way.ts.raw.compositeexperiment.list):
        with pytest.raises(UnknownFilter, match=r"^GET /rundb/api/v1/compositeexperiment/: nmae: "):
            call(nmae="318")
    assert not box.journal


def test_what_is_no_filter_stays_what_it_is(way: Way) -> None:
    with pytest.raises(ValueError, match="pass confirm=True") as refused:
        way.ts.chip.delete_list()
    assert type(refused.value) is ValueError
