"""A server that keeps a call waiting by sending a little now and then does not outlast the deadline."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from facade import Timeout
from facade.retries import Retries

from .raw_server import Line, RawServer, Talk
from .ways import SyncWay

SOON = Retries(attempts=3, deadline=0.4, first_pause=0.01)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.illumina.v3+json\r\n"
FILE = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"


def drip_status(line: Line) -> None:
    line.say(b"HTTP/1.1 200 ")
    line.drip(b"O")


def drip_headers(line: Line) -> None:
    line.say(HEAD)
    line.drip(b"X-More: 1\r\n")


def drip_informational(line: Line) -> None:
    line.drip(b"HTTP/1.1 103 Early Hints\r\n\r\n")


def drip_body(line: Line) -> None:
    line.say(HEAD, b"Content-Length: 1000000\r\n\r\n")
    line.drip(b" ")


def drip_chunks(line: Line) -> None:
    line.say(HEAD, b"Transfer-Encoding: chunked\r\n\r\n")
    line.drip(b"1\r\n \r\n")


def drip_size_of_a_chunk(line: Line) -> None:
    line.say(HEAD, b"Transfer-Encoding: chunked\r\n\r\n")
    line.drip(b"0")


def drip_until_the_end(line: Line) -> None:
    line.say(HEAD, b"Connection: close\r\n\r\n")
    line.drip(b" ")


def pour_without_end(line: Line) -> None:
    line.say(HEAD, b"Connection: close\r\n\r\n")
    line.drip(b" " * 1000, 0.0001)


def drip_an_error(line: Line) -> None:
    line.say(b"HTTP/1.1 503 Busy\r\nContent-Length: 1000000\r\n\r\n")
    line.drip(b" ")


DRIPS: list[Talk] = [
    drip_status,
    drip_headers,
    drip_informational,
    drip_body,
    drip_chunks,
    drip_size_of_a_chunk,
    drip_until_the_end,
    pour_without_end,
    drip_an_error,
]
IN_THE_BODY: list[Talk] = [drip_body, drip_chunks, drip_until_the_end, pour_without_end, drip_an_error]


@pytest.fixture
def serving() -> Iterator[Any]:
    """Starts servers."""
    with ExitStack() as stack:
        yield lambda talk: stack.enter_context(RawServer(talk))


def named(drips: list[Talk]) -> Any:
    return pytest.mark.parametrize("talk", drips, ids=[talk.__name__ for talk in drips])


@named(DRIPS)
def test_an_answer_that_drips_ends_at_the_deadline(way: SyncWay, serving: Any, talk: Talk) -> None:
    server = serving(talk)
    ica = way.client(api_key="a-key", base_url=server.url, retries=SOON, timeout=30)
    with pytest.raises(Timeout, match=r"^GET /api/projects/\{projectId\}: no answer in time") as caught:
        way.run(ica.project.get_project("a-project"))
    assert caught.value.attempts == len(server.asked) == 1
    assert caught.value.sent


@named(IN_THE_BODY)
def test_through_a_client_of_the_callers_own_too(way: SyncWay, serving: Any, talk: Talk) -> None:
    own = way.keep(way.http_client(timeout=30))
    ica = way.client(api_key="a-key", base_url=serving(talk).url, retries=SOON, timeout=30, http_client=own)
    with pytest.raises(Timeout, match="no answer in time"):
        way.run(ica.project.get_project("a-project"))


@named(DRIPS)
def test_a_login_that_drips_ends_at_the_deadline(way: SyncWay, serving: Any, talk: Talk) -> None:
    ica = way.client(api_key="a-key", exchange=True, base_url=serving(talk).url, retries=SOON, timeout=30)
    with pytest.raises(Timeout, match="no answer in time"):
        way.run(ica.project.get_project("a-project"))


def test_nobody_waits_longer_for_the_login_of_another_than_the_own_deadline(way: SyncWay, serving: Any) -> None:
    server = serving(drip_body)
    # A try each: a busy machine may find the time for a second one.
    once = Retries(attempts=1, deadline=2)
    patient = way.client(api_key="a-key", exchange=True, base_url=server.url, retries=once, timeout=30)
    hasty = patient.with_options(retries=once._replace(deadline=SOON.deadline))
    first, *others = way.together(
        [lambda: patient.project.get_project("a-project"), *[lambda: hasty.project.get_project("a-project")] * 5]
    )
    assert {type(answer) for answer in (first, *others)} == {Timeout}
    assert len(server.asked) <= 6


def file_of(ica: Any) -> Any:
    return ica.project_pipeline.download_project_pipeline_file_content("a-project", "a-pipeline", "a-file")


def slow_file(line: Line) -> None:
    line.say(FILE, b"Content-Length: 12\r\n\r\n")
    for _ in range(12):
        line.wait(0.08)
        line.say(b"x")


READERS: dict[str, Any] = {
    "save": lambda way, file, path: way.run(file.save(path)).read_bytes(),
    "read": lambda way, file, path: way.run(file.read()),
}


@pytest.mark.parametrize("reader", READERS.values(), ids=list(READERS))
def test_a_file_ends_at_a_deadline_that_was_asked_for(way: SyncWay, serving: Any, tmp_path: Path, reader: Any) -> None:
    def talk(line: Line) -> None:
        line.say(FILE, b"Content-Length: 1000000\r\n\r\n")
        line.drip(b"x")

    ica = way.client(api_key="a-key", base_url=serving(talk).url, retries=SOON, timeout=30)
    with pytest.raises(Timeout, match="no answer in time"):
        reader(way, file_of(ica), tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("reader", READERS.values(), ids=list(READERS))
def test_a_file_may_take_its_time_where_no_deadline_was_asked_for(
    way: SyncWay, serving: Any, tmp_path: Path, reader: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The usual deadline has passed before the file is here; its bytes keep coming, and that is enough."""
    monkeypatch.setattr("facade.retries.Retries.__new__.__defaults__", _short_deadline())
    ica = way.client(api_key="a-key", base_url=serving(slow_file).url, timeout=30)
    assert reader(way, file_of(ica), tmp_path / "file") == b"x" * 12


def _short_deadline() -> tuple[Any, ...]:
    defaults = Retries._field_defaults
    usual = type(defaults["deadline"])(0.7)
    return tuple({**defaults, "deadline": usual}.values())


def test_a_connection_serves_on_after_a_deadline(way: SyncWay, serving: Any) -> None:
    """What a deadline has cut off is not taken for the beginning of the next answer."""
    answers = iter([drip_body, lambda line: line.say(HEAD, b'Content-Length: 11\r\n\r\n{"id": "x"}')])
    ica = way.client(api_key="a-key", base_url=serving(lambda line: next(answers)(line)).url, retries=SOON)
    with pytest.raises(Timeout):
        way.run(ica.project.get_project("a-project"))
    assert way.run(ica.with_options(retries=Retries()).project.get_project("a-project")).id == "x"
