"""A POST without a key may not be repeated by the platform's rules, so it leaves this machine once."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest

from facade import ConnectionFailed, PlatformError, ServerError, Timeout
from facade.events import DriftFound, RequestSent, Retried
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import delay
from tests.test_sandbox.conftest import PROJECT

from .conftest import QUICK, sent, settled
from .holding import HELD
from .loopback import Loopback, Said
from .test_retries import LASTING, PASSING
from .ways import SyncWay

EVERY = {**PASSING, **LASTING, "late": (HELD, Timeout)}
BODY: dict[str, Any] = {"cwlItems": []}


@pytest.mark.parametrize(("fault", "error"), EVERY.values(), ids=list(EVERY))
def test_a_post_is_sent_once_whatever_happens(
    box: IcaSandbox, client: Any, way: SyncWay, fault: Any, error: Any, events: list[Any]
) -> None:
    box.faults.add("POST /", times=None, action=fault)
    timeout = 0.1 if error is Timeout else 5
    with pytest.raises(error) as caught:
        way.run(client(timeout=timeout).project.create_project(body=PROJECT))
    assert caught.value.attempts == 1
    assert [type(event) for event in events if not isinstance(event, DriftFound)] == [RequestSent]


def test_a_post_waits_for_a_platform_that_is_not_up_yet(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    """Nothing has left this machine as long as the connection is refused."""
    free = loopback(lambda asked: Said(200))
    port = int(free.url.rsplit(":", 1)[1])
    free.__exit__(None, None, None)
    platform: list[Loopback] = []

    def on_event(event: Any) -> None:
        if isinstance(event, Retried) and not platform:
            platform.append(loopback(lambda asked: Said(201, b'{"id": "up"}'), port=port))

    ica = way.client(api_key="a-key", base_url=f"http://127.0.0.1:{port}", retries=QUICK, on_event=on_event)
    assert way.run(ica.project.create_project(body=PROJECT)).id == "up"
    assert len(platform[0].asked) == 1


def test_a_post_to_a_platform_that_never_comes_up_says_how_often(
    way: SyncWay, loopback: Callable[..., Loopback]
) -> None:
    free = loopback(lambda asked: Said(200))
    free.__exit__(None, None, None)
    ica = way.client(api_key="a-key", base_url=free.url, retries=QUICK)
    with pytest.raises(ConnectionFailed, match="after 4 attempts"):
        way.run(ica.project.create_project(body=PROJECT))


@pytest.mark.parametrize(("fault", "error"), PASSING.values(), ids=list(PASSING))
def test_a_post_with_a_key_survives_what_passes(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any, error: Any
) -> None:
    box.faults.add("POST /", times=2, action=fault)
    create = client().project_analysis_creation_batch.create_analysis_creation_batch
    assert way.run(create(project_id, body=BODY)).id
    written = sent(box, "analysisCreationBatch")
    assert len(written) == 3
    assert len({(seen.headers["idempotency-key"], seen.body) for seen in written}) == 1
    assert box.batches_created == 1


def test_a_slow_post_with_a_key_creates_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, events: list[Any]
) -> None:
    box.faults.add("POST /", times=2, action=delay(0.5))
    create = client(timeout=0.3, retries=20).project_analysis_creation_batch.create_analysis_creation_batch
    assert way.run(create(project_id, body=BODY)).id
    settled(box, len([event for event in events if isinstance(event, RequestSent)]))
    assert box.batches_created == 1


def put_file(ica: Any, file: Any) -> Any:
    return ica.project_pipeline.update_project_pipeline_file(
        "a-project", "a-pipeline", "a-file", body={"content": file}
    )


def test_a_file_that_can_be_read_again_is_sent_again_whole(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    answers = [Said(503, b"", {"Retry-After": "0"}), Said(200)]
    platform = loopback(lambda asked: answers.pop(0))
    ica = way.client(api_key="a-key", base_url=platform.url, retries=QUICK)
    way.run(put_file(ica, io.BytesIO(b"all of the file")))
    assert [asked.body.count(b"all of the file") for asked in platform.asked] == [1, 1]


def test_a_stream_that_cannot_be_read_again_is_sent_once(way: SyncWay, loopback: Callable[..., Loopback]) -> None:
    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

    platform = loopback(lambda asked: Said(503, b"", {"Retry-After": "0"}))
    ica = way.client(api_key="a-key", base_url=platform.url, retries=QUICK)
    with pytest.raises(PlatformError) as caught:
        way.run(put_file(ica, Stream(b"a file")))
    assert isinstance(caught.value, ServerError)
    assert len(platform.asked) == 1
