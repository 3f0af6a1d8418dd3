"""A deadline bounds a call with all that belongs to it: tries, pauses and the login."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from facade import PlatformError, ServerError, Timeout, TooManyRequests
from facade.retries import Retries
from tests.sandbox import IcaSandbox
from tests.sandbox.faults import status

from .holding import HELD
from .ways import SyncWay

HALF_A_SECOND = Retries(attempts=1000, deadline=0.5, first_pause=0.02, longest_pause=0.05)


@pytest.fixture
def lasted() -> Any:
    """Seconds since the test began."""
    begun = time.monotonic()
    return lambda: time.monotonic() - begun


def test_a_pause_beyond_the_deadline_is_not_begun(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, lasted: Any
) -> None:
    box.faults.add(times=None, action=status(429, {"Retry-After": "3600"}))
    with pytest.raises(TooManyRequests) as caught:
        way.run(client().project.get_project(project_id))
    assert lasted() < 10
    assert caught.value.attempts == len(box.journal) == 1


def test_tries_end_at_the_deadline(box: IcaSandbox, client: Any, way: SyncWay, project_id: str, lasted: Any) -> None:
    box.faults.add(times=None, action=status(503))
    with pytest.raises(ServerError, match=r"after \d+ attempts"):
        way.run(client(retries=HALF_A_SECOND).project.get_project(project_id))
    assert 0.3 < lasted() < 10
    assert len(box.journal) > 2


TIMEOUTS = {
    "seconds": 30,
    "none": None,
    "httpx.Timeout": httpx.Timeout(30, connect=5),
    "httpx.Timeout without end": httpx.Timeout(None),
    "a tuple": (5.0, 30.0, None, 5.0),
}


@pytest.mark.parametrize("timeout", TIMEOUTS.values(), ids=list(TIMEOUTS))
def test_waiting_for_an_answer_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, lasted: Any, timeout: Any
) -> None:
    box.faults.add(times=None, action=HELD)
    with pytest.raises(Timeout):
        way.run(client(retries=HALF_A_SECOND, timeout=timeout).project.get_project(project_id))
    assert 0.4 < lasted() < 10


@pytest.mark.parametrize("timeout", TIMEOUTS.values(), ids=list(TIMEOUTS))
def test_every_form_of_timeout_is_good_for_a_call(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, timeout: Any
) -> None:
    for retries in (Retries(), Retries(deadline=None)):
        assert way.run(client(retries=retries, timeout=timeout).project.get_project(project_id)).id == project_id


@pytest.mark.parametrize("token_is_there", [False, True])
def test_a_login_that_hangs_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, token_is_there: bool
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    if token_is_there:
        way.run(ica.project.get_project(project_id))
        box.expire_tokens()
    ica = ica.with_options(retries=HALF_A_SECOND)
    box.faults.add("/api/tokens", times=None, action=HELD)
    begun = time.monotonic()
    with pytest.raises(Timeout, match=r"^login: no answer in time"):
        way.run(ica.project.get_project(project_id))
    assert time.monotonic() - begun < 10


def test_a_login_that_asks_to_wait_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, lasted: Any
) -> None:
    box.faults.add("/api/tokens", times=None, action=status(503, {"Retry-After": "20"}))
    with pytest.raises(PlatformError):
        way.run(client(api_key=box.api_key, exchange=True, retries=HALF_A_SECOND).project.get_project(project_id))
    assert lasted() < 10


def test_many_that_wait_for_a_hanging_login_all_end(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(api_key=box.api_key, exchange=True, retries=HALF_A_SECOND)
    box.faults.add("/api/tokens", times=None, action=HELD)
    begun = time.monotonic()
    answers = way.together([lambda: ica.project.get_project(project_id)] * 20)
    assert {type(answer) for answer in answers} == {Timeout}
    assert time.monotonic() - begun < 15


def test_without_a_deadline_the_attempts_decide(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add(times=3, action=status(503, {"Retry-After": "0.2"}))
    policy = Retries(attempts=4, deadline=None, longest_pause=0.01)
    assert way.run(client(retries=policy).project.get_project(project_id)).id == project_id
