"""What is tried again, how often, after which pause, and what is told when it was of no use."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest

from facade import (
    ApiError,
    ConnectionFailed,
    DecodeError,
    NotFound,
    PlatformError,
    ServerError,
    Timeout,
    TooManyRequests,
)
from facade.events import RequestSent, Retried
from facade.retries import Retries
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import (
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

from .clock import Clock
from .conftest import QUICK, sent
from .holding import HELD
from .loopback import Loopback, Said
from .ways import SyncWay

PASSING: dict[str, tuple[Any, type[PlatformError]]] = {
    "408": (status(408), ApiError),
    "429": (status(429), TooManyRequests),
    "429 with seconds": (status(429, {"Retry-After": "0"}), TooManyRequests),
    "500": (status(500, body={"title": "Internal"}), ServerError),
    "502 page": (html(502), ServerError),
    "503": (status(503, {"Retry-After": "0.01"}), ServerError),
    "504": (status(504), ServerError),
    "520": (status(520), ServerError),
    "cut before": (cut_before(), ConnectionFailed),
    "cut during": (cut_during(), ConnectionFailed),
    "cut after": (cut_after(), ConnectionFailed),
    "half a gzip": (truncated_gzip(), ConnectionFailed),
}
every_passing = pytest.mark.parametrize(("fault", "error"), PASSING.values(), ids=list(PASSING))

LASTING: dict[str, tuple[Any, type[PlatformError]]] = {
    "400": (status(400), ApiError),
    "404": (status(404), NotFound),
    "501": (status(501), ServerError),
    "nothing": (empty(), DecodeError),
    "garbage": (garbage(), DecodeError),
    "page": (html(200), DecodeError),
}


@every_passing
def test_a_read_survives_what_passes(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any
) -> None:
    box.faults.add("/api/projects", times=2, action=fault)
    assert way.run(client().project.get_project(project_id)).id == project_id
    assert len(box.journal) == 3


@every_passing
def test_a_read_gives_up_after_all_attempts_and_says_so(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any, events: list[Any]
) -> None:
    box.faults.add("/api/projects", times=None, action=fault)
    with pytest.raises(error, match=r"^GET /api/projects/\{projectId\}: .*after 4 attempts") as caught:
        way.run(client().project.get_project(project_id))
    assert (caught.value.attempts, len(box.journal)) == (4, 4)
    told = [event for event in events if isinstance(event, Retried)]
    assert [event.attempt for event in told] == [1, 2, 3]
    assert {event.reason for event in told} == {type(caught.value).__name__}
    assert [event.attempt for event in events if isinstance(event, RequestSent)] == [1, 2, 3, 4]


@every_passing
def test_retries_0_means_never(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any
) -> None:
    box.faults.add("/api/projects", times=None, action=fault)
    with pytest.raises(error) as caught:
        way.run(client(retries=0).project.get_project(project_id))
    assert (caught.value.attempts, len(box.journal)) == (1, 1)
    assert "attempts" not in str(caught.value)


@pytest.mark.parametrize(("fault", "error"), LASTING.values(), ids=list(LASTING))
def test_what_another_try_does_not_mend_is_not_tried_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any
) -> None:
    box.faults.add("/api/projects", times=None, action=fault)
    with pytest.raises(error):
        way.run(client().project.get_project(project_id))
    assert len(box.journal) == 1


@pytest.mark.parametrize("count", [1, 2, 7])
def test_a_number_of_repetitions(box: IcaSandbox, client: Any, way: SyncWay, project_id: str, count: int) -> None:
    box.faults.add(times=None, action=status(503, {"Retry-After": "0"}))
    with pytest.raises(ServerError, match=f"after {count + 1} attempts"):
        way.run(client(retries=count).project.get_project(project_id))
    assert len(box.journal) == count + 1


@pytest.mark.parametrize("wrong", [-1, True])
def test_a_number_that_makes_no_sense_is_refused(client: Any, wrong: Any) -> None:
    with pytest.raises(ValueError, match="retries="):
        client(retries=wrong)


def test_a_slow_answer_is_a_timeout(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add(times=2, action=HELD)
    ica = client(timeout=0.6)
    assert way.run(ica.project.get_project(project_id)).id == project_id
    box.faults.add(times=None, action=HELD)
    with pytest.raises(Timeout, match=r"no answer in time .*after 4 attempts"):
        way.run(ica.project.get_project(project_id))


def test_a_refused_connection_is_tried_again(
    way: SyncWay, loopback: Callable[..., Loopback], events: list[Any]
) -> None:
    """Nobody listens at first, and the platform comes up between two tries."""
    free = loopback(lambda asked: Said(200))
    port = int(free.url.rsplit(":", 1)[1])
    free.__exit__(None, None, None)
    platform: list[Loopback] = []

    def on_event(event: Any) -> None:
        events.append(event)
        if isinstance(event, Retried) and event.attempt == 2:
            platform.append(loopback(lambda asked: Said(200, b'{"id": "up"}'), port=port))

    ica = way.client(api_key="a-key", base_url=f"http://127.0.0.1:{port}", retries=QUICK, on_event=on_event)
    assert way.run(ica.project.get_project("a-project")).id == "up"
    assert [event.status for event in events if isinstance(event, RequestSent)] == [None, None, 200]
    assert len(platform[0].asked) == 1


def test_a_refused_connection_says_so(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    free = loopback(lambda asked: Said(200))
    free.__exit__(None, None, None)
    ica = way.client(api_key="a-key", base_url=free.url, retries=QUICK)
    with pytest.raises(ConnectionFailed, match="after 4 attempts") as caught:
        way.run(ica.project.get_project("a-project"))
    assert not caught.value.sent


@pytest.mark.parametrize(
    ("wait", "least"),
    [(lambda: "7", 7.0), (lambda: formatdate(time.time() + 100, usegmt=True), 50.0)],
    ids=["seconds", "date"],
)
def test_retry_after_is_obeyed(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, wait: Any, least: float, clock: Clock, events: Any
) -> None:
    box.faults.add(action=status(429, {"Retry-After": wait()}))
    patient = client(retries=Retries(longest_pause=0.01))
    way.run(patient.project.get_project(project_id))
    (pause,) = clock.pauses
    assert least <= pause <= 2 * least
    assert [event.pause for event in events if isinstance(event, Retried)] == [pause]


@pytest.mark.parametrize("text", ["soon", "-5", "nan", "inf", "Mon, 99 Foo 2026", "", "Tue, 01 Jan 2019 00:00:00 GMT"])
def test_an_odd_retry_after_is_no_reason_to_wait(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, text: str, clock: Clock
) -> None:
    box.faults.add(action=status(503, {"Retry-After": text}))
    way.run(client().project.get_project(project_id))
    (pause,) = clock.pauses
    assert 0 <= pause <= QUICK.longest_pause


def test_pauses_grow_and_differ(box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]) -> None:
    box.faults.add(times=None, action=status(500))
    policy = Retries(attempts=7, first_pause=0.002, longest_pause=0.016)
    for _ in range(20):
        with pytest.raises(ServerError):
            way.run(client(retries=policy).project.get_project(project_id))
    told = [event for event in events if isinstance(event, Retried)]
    longest = [max(event.pause for event in told if event.attempt == number) for number in range(1, 7)]
    for number, pause in enumerate(longest):
        assert pause <= min(0.016, 0.002 * 2**number)
    assert longest[3] > 0.004 > longest[0]
    assert len({event.pause for event in told}) > 60


@every_passing
def test_a_put_survives_what_passes(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any
) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    box.faults.add("PUT /api/projects", times=2, action=fault)
    assert way.run(ica.project.update_project(project_id, body=project)).id == project_id
    written = sent(box, "/api/projects", "PUT")
    assert len(written) == 3
    assert len({seen.body for seen in written}) == 1


@pytest.mark.parametrize("fault", ["429", "500", "502 page", "520", "cut before", "cut after"])
def test_a_delete_survives_what_passes(box: IcaSandbox, client: Any, way: SyncWay, fault: str) -> None:
    box.faults.add("DELETE /api/notificationChannels", times=2, action=PASSING[fault][0])
    way.run(client().notification_channel.delete_notification_channel("5f0c8a52-9a52-4f6e-8c43-7f3a7f3a7f3a"))
    assert len(box.journal) == 3


def test_options_of_a_copy_are_its_own(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client(timeout=20)
    hasty = ica.with_options(timeout=0.1, retries=0)
    box.faults.add(action=HELD)
    box.faults.add(action=delay(0.2))
    with pytest.raises(Timeout):
        way.run(hasty.project.get_project(project_id))
    assert way.run(ica.project.get_project(project_id)).id == project_id
    assert hasty._transport is ica._transport
