"""Whatever a client was given to log in with, and whatever it bought with that, is shown nowhere."""

from __future__ import annotations

import base64
import copy
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from facade import LoginFailed, PlatformError
from facade.retries import Retries
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import (
    cut_after,
    cut_before,
    cut_during,
    empty,
    garbage,
    html,
    rewrite,
    status,
    truncated_gzip,
)

from .holding import HELD
from .test_logging_in import WAYS
from .ways import SyncWay

LOGINS = {"key": lambda box: {"api_key": box.api_key}, **WAYS, "token": lambda box: {"token": box.jwt()}}
every_login = pytest.mark.parametrize("login", LOGINS.values(), ids=list(LOGINS))

FAULTS: dict[str, Any] = {
    "400": status(400, body={"title": "Bad Request"}),
    "401": status(401),
    "404": status(404, body={"title": "Not Found"}),
    "409": status(409),
    "422": status(422),
    "429": status(429),
    "500": status(500),
    "a page": html(502),
    "cut before": cut_before(),
    "cut during": cut_during(),
    "cut after": cut_after(),
    "garbage": garbage(),
    "empty": empty(),
    "half a gzip": truncated_gzip(),
    "drift": rewrite(lambda answer: answer.update(name=7)),
    "elsewhere": status(302, {"Location": "ftp://other.test/"}),
    "in a circle": status(302, {"Location": "?again"}),
    "late": HELD,
}


def secrets(box: IcaSandbox, login: dict[str, Any]) -> set[str]:
    """Everything that must not be seen: what was given, in each form in which it travels, and what was bought."""
    given = {value for name, value in login.items() if name in ("api_key", "token", "ps_token", "password")}
    if "password" in login:
        given.add(base64.b64encode(f"{login['username']}:{login['password']}".encode()).decode())
    bought = {
        seen.headers[name].rpartition(" ")[2]
        for seen in box.journal
        for name in ("authorization", "x-api-key")
        if name in seen.headers
    }
    return given | bought


def shown_by(client: Any) -> Iterator[str]:
    core = client._core
    for part in (client, client.project, client.project.get_project, core, core.credentials, client._transport):
        yield repr(part)
    for holder in (client, core, core.credentials, client._transport):
        yield repr(vars(holder))


def shown_by_error(error: PlatformError) -> Iterator[str]:
    yield from (str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error)))
    for inner in (error, error.__cause__, error.__context__):
        if inner is None:
            continue
        yield from (str(inner), repr(inner), repr(vars(inner)))
        for holder in (getattr(inner, "response", None), getattr(inner, "_request", None)):
            request = getattr(holder, "request", holder)
            if isinstance(request, httpx.Request):
                yield from (repr(request.headers.raw), repr(vars(request)), repr(vars(holder)))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
@every_login
def test_a_failure_shows_nothing(
    box: IcaSandbox,
    client: Any,
    way: SyncWay,
    project_id: str,
    events: list[Any],
    caplog: pytest.LogCaptureFixture,
    login: Any,
    fault: Any,
) -> None:
    given = login(box)
    box.faults.add("/api/projects", times=None, action=fault)
    timeout = 0.15 if fault is FAULTS["late"] else 5
    with caplog.at_level(logging.DEBUG):
        ica = client(**given, strict=True, timeout=timeout, retries=Retries(attempts=2, first_pause=0.001))
        with pytest.raises(PlatformError) as caught:
            way.run(ica.project.get_project(project_id))
    shown = [*shown_by(ica), *shown_by_error(caught.value), *map(repr, events)]
    shown += [record.getMessage() + repr(vars(record)) for record in caplog.records if record.name.startswith("facade")]
    hidden = secrets(box, given)
    assert hidden
    assert len(shown) > 15
    assert not [text for text in shown if any(secret in text for secret in hidden)]


@pytest.mark.parametrize("login", [found for name, found in LOGINS.items() if name in WAYS], ids=list(WAYS))
@pytest.mark.parametrize("fault", ["400", "401", "500", "a page", "cut before", "garbage", "empty", "elsewhere"])
def test_a_failed_login_shows_nothing(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any, fault: str
) -> None:
    given = login(box)
    box.faults.add("/api/tokens", times=None, action=FAULTS[fault])
    ica = client(**given)
    with pytest.raises(PlatformError) as caught:
        way.run(ica.project.get_project(project_id))
    shown = [*shown_by(ica), *shown_by_error(caught.value)]
    assert not [text for text in shown if any(secret in text for secret in secrets(box, given))]


@every_login
def test_a_good_answer_shows_nothing_of_the_request(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any
) -> None:
    given = login(box)
    ica = client(**given)
    response = way.run(ica.raw.project.get_project(project_id))
    (page, *_) = way.pages(ica.project_data.get_project_data_list(project_id, page_size=500))
    shown = [repr(vars(seen)) + repr(seen.request.headers.raw) for seen in (response, page.response)]
    assert not [text for text in shown if any(secret in text for secret in secrets(box, given))]


def test_a_header_of_the_callers_own_is_treated_like_ours(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = way.client(base_url=box.base_url, retries=0).with_options(headers={"Authorization": "Bearer own-7f3a"})
    with pytest.raises(PlatformError) as caught:
        way.run(ica.project.get_project(project_id))
    assert box.journal[0].headers["authorization"] == "Bearer own-7f3a"
    assert not [text for text in shown_by_error(caught.value) if "own-7f3a" in text]


@pytest.mark.parametrize("ending", ["\n", "\r\nX-Other: 1", "\0", "é", "\u2028", "\ud800", "\x7f"])
def test_a_header_that_cannot_be_sent_is_refused_at_once_and_not_quoted(client: Any, ending: str) -> None:
    with pytest.raises(ValueError, match="the value of X-Ticket contains characters") as caught:
        client().with_options(headers={"X-Ticket": f"own-7f3a{ending}"})
    assert "own-7f3a" not in f"{caught.value!r} {caught.value.__context__!r}"


@pytest.mark.parametrize("name", ["", "X Ticket", "X-Ticket:", "X-Tickét", "X\n"])
def test_a_name_that_no_header_has_is_refused_at_once(client: Any, name: str) -> None:
    with pytest.raises(ValueError, match="headers: a name"):
        client().with_options(headers={name: "own-7f3a"})


@pytest.mark.parametrize("value", [b"own-7f3a", 7, None])
def test_a_header_that_is_no_text_is_refused_at_once(client: Any, value: Any) -> None:
    with pytest.raises(TypeError, match="are text") as caught:
        client().with_options(headers={"X-Ticket": value})
    assert "own-7f3a" not in str(caught.value)


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_a_header_that_follows_from_the_body_is_refused_at_once(client: Any, name: str) -> None:
    with pytest.raises(ValueError, match="follows from the body"):
        client().with_options(headers={name: "5"})


@every_login
@pytest.mark.parametrize("spelt", [str.lower, str.upper, str.title], ids=["lower", "upper", "title"])
def test_a_header_of_the_login_is_not_the_callers_to_set(box: IcaSandbox, client: Any, login: Any, spelt: Any) -> None:
    given = login(box)
    own = "x-api-key" if set(given) == {"api_key"} else "authorization"
    with pytest.raises(ValueError, match=r"with_credentials\(") as caught:
        client(**given).with_options(headers={spelt(own): "own-7f3a"})
    assert "own-7f3a" not in str(caught.value)


def test_a_header_is_one_however_its_name_is_written(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client().with_options(headers={"x-ticket": "first", "ACCEPT-LANGUAGE": "de"})
    ica = ica.with_options(headers={"X-Ticket": " second\t"})
    way.run(ica.project.get_project(project_id))
    told = [(name.lower(), value) for name, value in box.journal[0].headers.items() if name.lower() == "x-ticket"]
    assert told == [("x-ticket", "second")]
    assert box.journal[0].headers["accept-language"] == "de"


@every_login
def test_a_pickled_client_asks_for_its_credentials_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any
) -> None:
    given = login(box)
    ica = client(**given, api_version="v3").with_options(timeout=7, headers={"X-Ticket": "own-7f3a"})
    way.run(ica.project.get_project(project_id))
    packed = pickle.dumps(ica)
    assert not [secret for secret in {*secrets(box, given), "own-7f3a"} if secret.encode() in packed]
    again = way.keep(pickle.loads(packed))
    assert (type(again), again.base_url, again._options.timeout) == (type(ica), box.base_url, 7)
    asked = len(box.journal)
    with pytest.raises(LoginFailed, match=r"was pickled.*with_credentials\("):
        way.run(again.project.get_project(project_id))
    assert len(box.journal) == asked
    signed_in = way.keep(again.with_credentials(**given))
    assert way.run(signed_in.project.get_project(project_id)).id == project_id
    assert signed_in._options.api_version == "v3"


@every_login
@pytest.mark.parametrize(
    "travel", [copy.deepcopy, lambda given: pickle.loads(pickle.dumps(given))], ids=["deepcopy", "pickle"]
)
def test_lists_and_files_travel_as_clients_do(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any, travel: Any
) -> None:
    """To another process too, without credentials."""
    given = login(box)
    ica = client(**given, api_version="v3").with_options(headers={"X-Ticket": "own-7f3a"})
    way.run(ica.project.get_project(project_id))
    pager = ica.project_data.get_project_data_list(project_id, limit=7)
    file = ica.project_pipeline.download_project_pipeline_file_content(project_id, project_id, project_id)
    packed = pickle.dumps([pager, file])
    assert not [secret for secret in {*secrets(box, given), "own-7f3a"} if secret.encode() in packed]
    again, same = travel(pager), travel(file)
    assert repr(again) == repr(pager)
    for use in (lambda: way.items(again), lambda: way.run(same.read())):
        with pytest.raises(LoginFailed, match=r"was pickled.*with_credentials\("):
            use()


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy], ids=["copy", "deepcopy"])
def test_a_duplicate_of_a_client_has_no_credentials(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, duplicate: Any
) -> None:
    """`with_options()` is the copy that stays signed in."""
    again = way.keep(duplicate(client()))
    assert not [text for text in shown_by(again) if box.api_key in text]
    with pytest.raises(LoginFailed, match="with_credentials"):
        way.run(again.project.get_project(project_id))


def test_a_credential_alone_cannot_be_pickled(box: IcaSandbox, client: Any) -> None:
    with pytest.raises(TypeError, match="credentials are not pickled"):
        pickle.dumps(client()._core.credentials)


def test_a_token_in_an_answer_is_there_and_not_shown(box: IcaSandbox, client: Any, way: SyncWay) -> None:
    token = way.run(client().token.create_jwt_token())
    assert token.token.count(".") == 2
    assert token.token not in repr(token)
    assert token.token not in f"{token}"


def test_a_presigned_address_is_there_and_its_signature_not_shown(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    signed = "https://storage.test/file?X-Amz-Credential=who&X-Amz-Signature=secret-7f3a"
    box.faults.add("createDownloadUrl", action=rewrite(lambda answer: answer.update(url=signed)))
    data_id = box.available_data_ids[0]
    link = way.run(client().project_data.create_download_url_for_data(project_id, data_id))
    assert link.url == signed
    assert "secret-7f3a" not in repr(link)
    assert "https://storage.test/file" in repr(link)


def test_events_and_logs_name_operations_and_not_addresses(
    box: IcaSandbox,
    client: Any,
    way: SyncWay,
    project_id: str,
    events: list[Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """An address holds identifiers of a laboratory's projects; the operation is enough."""
    box.faults.add(action=status(503, {"Retry-After": "0"}))
    with caplog.at_level(logging.DEBUG, "facade"):
        way.items(client().project_data.get_project_data_list(project_id, page_size=250))
    assert len(events) >= 5
    told = [repr(event) for event in events]
    told += [record.getMessage() for record in caplog.records if record.name == "facade.ica"]
    assert not [text for text in told if project_id in text]
