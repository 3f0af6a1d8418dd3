"""A deadline bounds a call with all that belongs to it: tries, pauses and the login."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade import PlatformError, ServerError, Timeout, TooManyRequests
from facade.call.attempts import Attempts
from facade.retries import Retries
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import status

from .clock import Clock
from .holding import HELD
from .ways import SyncWay

HALF_A_SECOND = Retries(attempts=1000, deadline=0.5, first_pause=0.02, longest_pause=0.05)


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch) -> list[float | None]:
    """The seconds that each request was given for the whole of it."""
    found: list[float | None] = []
    bound = Attempts.bound

    def noted(self: Attempts, send: Any, **how: Any) -> Any:
        limited = bound(self, send, **how)
        found.append(limited.within)
        return limited

    monkeypatch.setattr(Attempts, "bound", noted)
    return found


def test_a_pause_beyond_the_deadline_is_not_begun(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, clock: Clock
) -> None:
    box.faults.add(times=None, action=status(429, {"Retry-After": "3600"}))
    with pytest.raises(TooManyRequests) as caught:
        way.run(client().project.get_project(project_id))
    assert clock.pauses == []
    assert caught.value.attempts == len(box.journal) == 1


def test_tries_end_at_the_deadline(box: IcaSandbox, client: Any, way: SyncWay, project_id: str, clock: Clock) -> None:
    box.faults.add(times=None, action=status(503))
    with pytest.raises(ServerError, match=r"after \d+ attempts"):
        way.run(client(retries=HALF_A_SECOND).project.get_project(project_id))
    assert 0.3 < sum(clock.pauses) < 0.5
    assert len(box.journal) == len(clock.pauses) + 1 > 2


TIMEOUTS = {
    "seconds": 30,
    "none": None,
    "httpx.Timeout": httpx.Timeout(30, connect=5),
    "httpx.Timeout without end": httpx.Timeout(None),
    "a tuple": (5.0, 30.0, None, 5.0),
}


@pytest.mark.parametrize("timeout", TIMEOUTS.values(), ids=list(TIMEOUTS))
def test_waiting_for_an_answer_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, allowed: list[float], timeout: Any
) -> None:
    box.faults.add(times=None, action=HELD)
    with pytest.raises(Timeout):
        way.run(client(retries=HALF_A_SECOND, timeout=timeout).project.get_project(project_id))
    assert len(allowed) == 1
    assert 0.4 < allowed[0] <= 0.5


@pytest.mark.parametrize("timeout", TIMEOUTS.values(), ids=list(TIMEOUTS))
def test_every_form_of_timeout_is_good_for_a_call(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, timeout: Any
) -> None:
    for retries in (Retries(), Retries(deadline=None)):
        assert way.run(client(retries=retries, timeout=timeout).project.get_project(project_id)).id == project_id


@pytest.mark.parametrize("token_is_there", [False, True])
def test_a_login_that_hangs_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, allowed: list[float], token_is_there: bool
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    if token_is_there:
        way.run(ica.project.get_project(project_id))
        box.expire_tokens()
    ica = ica.with_options(retries=HALF_A_SECOND)
    box.faults.add("/api/tokens", times=None, action=HELD)
    allowed.clear()
    with pytest.raises(Timeout, match=r"^login: no answer in time"):
        way.run(ica.project.get_project(project_id))
    assert 0 < min(allowed) <= 0.5


def test_a_login_that_asks_to_wait_ends_at_the_deadline(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, clock: Clock
) -> None:
    box.faults.add("/api/tokens", times=None, action=status(503, {"Retry-After": "20"}))
    with pytest.raises(PlatformError):
        way.run(client(api_key=box.api_key, exchange=True, retries=HALF_A_SECOND).project.get_project(project_id))
    assert sum(clock.pauses) < 0.51


def test_many_that_wait_for_a_hanging_login_all_end(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, allowed: list[float]
) -> None:
    ica = client(api_key=box.api_key, exchange=True, retries=HALF_A_SECOND)
    box.faults.add("/api/tokens", times=None, action=HELD)
    answers = way.together([lambda: ica.project.get_project(project_id)] * 20)
    assert {type(answer) for answer in answers} == {Timeout}
    assert max(allowed) <= 60, "the login's own deadline, cut to the call's by the next entry"
    assert min(allowed) <= 0.5


def test_without_a_deadline_the_attempts_decide(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, clock: Clock
) -> None:
    box.faults.add(times=3, action=status(503, {"Retry-After": "2000"}))
    policy = Retries(attempts=4, deadline=None, longest_pause=0.01)
    assert way.run(client(retries=policy).project.get_project(project_id)).id == project_id
    assert clock.pauses == [2000.0] * 3


def test_nobody_waits_for_days(box: IcaSandbox, client: Any, way: SyncWay, project_id: str, clock: Clock) -> None:
    box.faults.add(times=3, action=status(503, {"Retry-After": "99999999"}))
    with pytest.raises(ServerError):
        way.run(client(retries=Retries(deadline=None)).project.get_project(project_id))
    assert clock.pauses == []


SENSELESS = [
    *({"attempts": 0}, {"attempts": -1}, {"deadline": -1.0}, {"deadline": float("nan")}, {"deadline": float("inf")}),
    *({"first_pause": -0.1}, {"first_pause": float("nan")}, {"longest_pause": float("inf")}, {"longest_pause": -1}),
]


@pytest.mark.parametrize("numbers", SENSELESS, ids=str)
def test_numbers_that_make_no_sense_are_refused_at_once(client: Any, numbers: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="retries="):
        client(retries=Retries(**numbers))
    with pytest.raises(ValueError, match="retries="):
        client().with_options(retries=Retries(**numbers))
