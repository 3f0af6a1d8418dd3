"""Tokens are renewed before they end or when they are refused, once, and the call that met it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from facade import LoginFailed, ServerError, Unauthorized
from facade.events import LoginRenewed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, status

from .conftest import QUICK, sent
from .loopback import Asked, Loopback, Said
from .test_logging_in import WAYS, every_way
from .ways import SyncWay

RENEWABLE = ("name and password", "psToken")


@pytest.mark.parametrize("login", [WAYS[name] for name in RENEWABLE], ids=RENEWABLE)
def test_a_token_that_is_about_to_end_is_renewed_with_itself(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within a minute of its end: `exp` is in an hour, so the clock is moved there."""
    ica = client(**login(box))
    way.run(ica.project.get_project(project_id))
    now = time.time()
    monkeypatch.setattr("facade.call.credentials.time.time", lambda: now + 3600 - 50)
    for _ in range(3):
        way.run(ica.project.get_project(project_id))
    assert (box.tokens_issued, box.tokens_refreshed) == (1, 1)


def test_a_token_that_a_key_bought_is_bought_anew(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The platform does not refresh such tokens."""
    ica = client(api_key=box.api_key, exchange=True)
    way.run(ica.project.get_project(project_id))
    now = time.time()
    monkeypatch.setattr("facade.call.credentials.time.time", lambda: now + 3600 - 50)
    way.run(ica.project.get_project(project_id))
    assert (box.tokens_issued, len(sent(box, "tokens:refresh"))) == (2, 0)


@pytest.mark.parametrize("login", [WAYS["key that is exchanged"], WAYS["psToken"]], ids=["key", "psToken"])
def test_short_lived_tokens_are_renewed_in_time(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any
) -> None:
    """Lives of two seconds: calls do not see a 401, because each token is renewed before its end."""
    box.token_lifetime = 2.0
    ica = client(**login(box))
    end = time.monotonic() + 2.4
    while time.monotonic() < end:
        way.run(ica.project.get_project(project_id))
        time.sleep(0.05)
    assert box.tokens_issued + box.tokens_refreshed >= 2
    # One is forgiven: a busy machine can hold a call back until its token has ended.
    assert len([seen for seen in box.journal if seen.status == 401]) <= 1


@every_way
def test_a_refused_token_is_renewed_and_the_call_sent_once_more(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any, events: list[Any]
) -> None:
    ica = client(**login(box))
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    assert way.run(ica.project.get_project(project_id)).id == project_id
    assert [seen.status for seen in sent(box, "/api/projects")] == [200, 401, 200]
    assert (box.tokens_issued, events.count(LoginRenewed("ica"))) == (2, 2)


def test_a_write_is_replayed_too_after_a_refused_token(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """A call that was refused at the door has not been carried out, POST or not."""
    ica = client(api_key=box.api_key, exchange=True, retries=0)
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    body = {"cwlItems": []}
    way.run(ica.project_analysis_creation_batch.create_analysis_creation_batch(project_id, body=body))
    assert box.batches_created == 1


@every_way
def test_a_platform_that_always_says_401_is_asked_twice(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any
) -> None:
    box.faults.add("/api/projects", times=None, action=status(401))
    ica = client(**login(box))
    with pytest.raises(Unauthorized, match="after 2 attempts"):
        way.run(ica.project.get_project(project_id))
    assert (len(sent(box, "/api/projects")), box.tokens_issued) == (2, 2)


def test_a_refused_ready_token_without_a_key_ends_in_unauthorized(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(token=box.jwt())
    box.expire_tokens()
    with pytest.raises(Unauthorized, match="401"):
        way.run(ica.project.get_project(project_id))
    assert len(box.journal) == 1


def test_a_ready_token_past_its_end_says_what_to_do(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.token_lifetime = -1.0
    ica = client(token=box.jwt())
    with pytest.raises(LoginFailed, match=r"token has expired .* give a new token, or a key"):
        way.run(ica.project.get_project(project_id))
    assert not box.journal, "an ended token is not worth sending"


def test_a_ready_token_gives_way_to_the_key_when_it_ends(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    token = box.jwt()
    ica = client(token=token, api_key=box.api_key)
    way.run(ica.project.get_project(project_id))
    assert box.tokens_issued == 0
    box.expire_tokens()
    way.run(ica.project.get_project(project_id))
    assert (box.tokens_issued, box.tokens_refreshed) == (1, 0)


def test_a_renewal_that_fails_in_passing_leaves_the_old_token_in_use(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Renewal begins a minute early for this."""
    ica = client(**WAYS["psToken"](box))
    way.run(ica.project.get_project(project_id))
    box.faults.add("/api/tokens", times=None, action=status(503, {"Retry-After": "0"}))
    now = time.time()
    monkeypatch.setattr("facade.call.credentials.time.time", lambda: now + 3600 - 50)
    assert way.run(ica.project.get_project(project_id)).id == project_id


def test_a_token_that_may_not_be_refreshed_is_bought_anew(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ica = client(**WAYS["name and password"](box))
    way.run(ica.project.get_project(project_id))
    box.faults.add("tokens:refresh", action=status(400))
    now = time.time()
    monkeypatch.setattr("facade.call.credentials.time.time", lambda: now + 3600 - 50)
    way.run(ica.project.get_project(project_id))
    assert (box.tokens_issued, box.tokens_refreshed) == (2, 0)


@pytest.mark.parametrize("fault", [cut_before, cut_after], ids=lambda fault: fault.__name__)
def test_a_login_whose_connection_breaks_is_repeated(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any
) -> None:
    box.faults.add("/api/tokens", action=fault())
    ica = client(api_key=box.api_key, exchange=True)
    assert way.run(ica.project.get_project(project_id)).id == project_id


@pytest.mark.parametrize("prefetch", [0, 1])
def test_a_list_of_fifty_pages_outlives_its_tokens(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, prefetch: int
) -> None:
    """Nothing is lost and nothing comes twice when the token ends in the middle, and again."""
    box.expire_tokens_after(17, times=2)
    ica = client(api_key=box.api_key, exchange=True)
    listing = ica.project_data.get_project_data_list(project_id, page_size=10, prefetch=prefetch)
    items = way.items(listing)
    assert len({item.data.id for item in items}) == len(items) == 500
    assert box.tokens_issued == 3
    pages = sent(box, "/data")
    refused = [seen for seen in pages if seen.status == 401]
    assert len(pages) - len(refused) == 50
    assert 2 <= len(refused) <= 2 * (1 + prefetch)


def test_copies_share_the_token(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    for copy in (ica.with_options(timeout=5), ica.with_options(retries=0), ica):
        way.run(copy.project.get_project(project_id))
    assert box.tokens_issued == 1


def test_a_token_that_does_not_say_when_it_ends_is_used_until_it_is_refused(
    way: SyncWay, loopback: Callable[..., Loopback]
) -> None:
    bought: list[str] = []

    def answer(asked: Asked) -> Said:
        if "/api/tokens" in asked.path:
            bought.append(f"opaque-{len(bought)}")
            return Said(200, f'{{"token": "{bought[-1]}"}}'.encode())
        return Said(200 if asked.headers["authorization"] == "Bearer opaque-1" else 401)

    platform = loopback(answer)
    ica = way.client(api_key="a-key", exchange=True, base_url=platform.url)
    for _ in range(3):
        way.run(ica.project.get_project("a-project"))
    assert bought == ["opaque-0", "opaque-1"]


@pytest.mark.parametrize("renewal", [401, 503])
def test_a_renewal_that_fails_does_not_hide_that_a_change_may_be_done(
    way: SyncWay, loopback: Callable[..., Loopback], renewal: int
) -> None:
    """The first try got no clear answer; that there is no token for another one says nothing about it."""
    logins, tries = [], []

    def answer(asked: Asked) -> Said:
        if asked.path.startswith("/api/tokens"):
            logins.append(asked)
            return Said(201, b'{"token": "invented"}') if len(logins) == 1 else Said(renewal)
        tries.append(asked)
        return Said(504 if len(tries) == 1 else 401)

    ica = way.client(username="someone", password="invented", base_url=loopback(answer).url, retries=QUICK)
    create = ica.project_analysis_creation_batch.create_analysis_creation_batch
    with pytest.raises(LoginFailed if renewal == 401 else ServerError) as caught:
        way.run(create("a-project", body={"cwlItems": []}))
    assert (len(tries), caught.value.may_be_done) == (2, True)


def test_a_first_login_that_fails_leaves_nothing_done(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    ica = way.client(
        username="someone", password="invented", base_url=loopback(lambda asked: Said(504)).url, retries=QUICK
    )
    with pytest.raises(ServerError) as caught:
        way.run(ica.project_analysis_creation_batch.create_analysis_creation_batch("p", body={"cwlItems": []}))
    assert not caught.value.may_be_done
