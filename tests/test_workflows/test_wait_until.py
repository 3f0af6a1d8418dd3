"""Waiting: as long as it takes, less and less often, and not for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from facade import ConnectionFailed, NotFound, Timeout
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after
from tests.test_runtime_calls.clock import Clock, stop_time

from .ways import Way


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time stands still but for the pauses that the client makes."""
    return stop_time(monkeypatch)


class Analysis(NamedTuple):
    """Something to wait for."""

    status: str


def counting(until: int = 10**6) -> Callable[[], int]:
    """A function that gives 1, 2, 3 and so on."""
    numbers: Iterator[int] = iter(range(1, until))
    return lambda: next(numbers)


def test_it_stops_as_soon_as_it_is_done(way: Way, clock: Clock) -> None:
    assert way.run(way.ica.wait_until(way.reading(counting()), lambda number: number == 3)) == 3
    assert clock.pauses == [1.0, 1.5]


def test_nothing_is_waited_for_what_is_done_already(way: Way, clock: Clock) -> None:
    assert way.run(way.ica.wait_until(way.reading(counting()), bool, deadline=0)) == 1
    assert clock.pauses == []


def test_pauses_grow_up_to_the_longest(way: Way, clock: Clock) -> None:
    settings = {"first_pause": 2.0, "longest_pause": 5.0}
    way.run(way.ica.wait_until(way.reading(counting()), lambda number: number == 7, **settings))
    assert clock.pauses == [2.0, 3.0, 4.5, 5.0, 5.0, 5.0]


def test_no_pause_is_longer_than_the_longest_not_even_the_first(way: Way, clock: Clock) -> None:
    settings = {"first_pause": 60.0, "longest_pause": 5.0}
    way.run(way.ica.wait_until(way.reading(counting()), lambda number: number == 3, **settings))
    assert clock.pauses == [5.0, 5.0]


def test_at_the_deadline_there_is_a_last_look(way: Way, clock: Clock) -> None:
    found = way.run(way.ica.wait_until(way.reading(counting()), lambda number: number == 4, deadline=4.0))
    assert found == 4
    assert clock.pauses == [1.0, 1.5, 1.5]


def test_a_deadline_before_the_first_pause_ends_is_waited_for_too(way: Way, clock: Clock) -> None:
    with pytest.raises(Timeout):
        way.run(way.ica.wait_until(way.reading(counting()), lambda number: False, deadline=4.0, first_pause=10.0))
    assert clock.pauses == [4.0]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Analysis("IN_PROGRESS"), "'IN_PROGRESS'"),
        ("waiting", "'waiting'"),
        (None, "None"),
        (["long"] * 100, "['long', 'long', 'long',"),
    ],
)
def test_after_the_deadline_the_error_tells_what_was_seen_last(way: Way, clock: Clock, value: Any, told: str) -> None:
    with pytest.raises(Timeout) as caught:
        way.run(way.ica.wait_until(way.reading(lambda: value), lambda _: False, deadline=90))
    assert f"not done after 90.0 s (deadline 90 s); last seen: {told}" in str(caught.value)
    assert len(str(caught.value)) < 200


def test_everything_that_was_read_is_told(way: Way, clock: Clock) -> None:
    told: list[int] = []
    settings = {"on_progress": told.append}
    way.run(way.ica.wait_until(way.reading(counting()), lambda number: number == 4, **settings))
    assert told == [1, 2, 3, 4]


@pytest.mark.parametrize("error", [KeyError("key"), OSError(), StopIteration("end")])
def test_errors_of_the_callers_functions_come_through(way: Way, clock: Clock, error: Exception) -> None:
    def fail(*_: Any) -> Any:
        raise error

    # A generator or a coroutine cannot end in this error, so Python wraps it.
    kind = RuntimeError if isinstance(error, StopIteration) else type(error)
    for arguments in ((way.reading(fail), bool), (way.reading(counting()), fail)):
        with pytest.raises(kind):
            way.run(way.ica.wait_until(*arguments))
    assert clock.pauses == []


def test_an_analysis_is_followed_to_its_end(box: IcaSandbox, project: str, way: Way, clock: Clock) -> None:
    body = {"nextflowItems": [{"userReference": "run 1", "pipelineId": "p-1", "analysisInput": {"inputs": []}}]}
    body["nextflowItems"][0]["tags"] = {"technicalTags": [], "userTags": [], "referenceTags": []}
    (analysis,) = way.run(way.ica.create_analyses(project, body))
    told: list[str] = []
    found = way.run(
        way.ica.wait_until(
            lambda: way.ica.project_analysis.get_analysis(project, analysis.id),
            lambda seen: seen.status == "SUCCEEDED",
            on_progress=lambda seen: told.append(seen.status),
        )
    )
    assert (found.id, found.status) == (analysis.id, "SUCCEEDED")
    assert told == ["QUEUED", "INITIALIZING", "IN_PROGRESS", "SUCCEEDED"]


def test_errors_of_the_platform_come_through(box: IcaSandbox, project: str, way: Way) -> None:
    with pytest.raises(NotFound):
        way.run(
            way.ica.wait_until(
                lambda: way.ica.project_analysis.get_analysis(project, "00000000-7a34-4f4f-9a07-0f4c6f6d3a11"), bool
            )
        )
    box.faults.add("/analyses/", times=None, action=cut_after())
    with pytest.raises(ConnectionFailed, match="after 4 attempts"):
        way.run(way.ica.wait_until(lambda: way.ica.project_analysis.get_analysis(project, box.analysis_ids[0]), bool))
