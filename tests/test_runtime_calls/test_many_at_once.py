"""However many threads or tasks meet a missing or ended token: one login, and nobody is left behind."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncICA, LoginFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import delay

from .conftest import QUICK, sent
from .loopback import Asked, Loopback, Said
from .test_logging_in import WAYS
from .ways import SyncWay

MANY = 200


def test_the_first_calls_buy_one_token(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    box.faults.add("/api/tokens", action=delay(0.1))
    ica = client(api_key=box.api_key, exchange=True)
    answers = way.together([lambda: ica.project.get_project(project_id)] * MANY)
    assert {getattr(answer, "id", answer) for answer in answers} == {project_id}
    assert box.tokens_issued == 1


@pytest.mark.parametrize("login", [WAYS["key that is exchanged"], WAYS["name and password"]], ids=["key", "password"])
def test_an_ended_token_is_renewed_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, login: Any
) -> None:
    ica = client(**login(box))
    way.run(ica.project.get_project(project_id))
    box.expire_tokens()
    box.faults.add("/api/tokens", action=delay(0.1))
    answers = way.together([lambda: ica.project.get_project(project_id)] * MANY)
    assert {getattr(answer, "id", answer) for answer in answers} == {project_id}
    assert (box.tokens_issued, box.tokens_refreshed) == (2, 0)


def test_a_token_about_to_end_is_refreshed_once(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ica = client(**WAYS["psToken"](box))
    way.run(ica.project.get_project(project_id))
    now = time.time()
    monkeypatch.setattr("facade.call.credentials.time.time", lambda: now + 3600 - 50)
    answers = way.together([lambda: ica.project.get_project(project_id)] * MANY)
    assert {getattr(answer, "id", answer) for answer in answers} == {project_id}
    assert (box.tokens_issued, box.tokens_refreshed) == (1, 1)


def test_copies_of_a_client_renew_once_between_them(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(api_key=box.api_key, exchange=True)
    copies = [ica.with_options(timeout=100 + number) for number in range(20)]
    way.together([lambda copy=copy: copy.project.get_project(project_id) for copy in copies])
    assert box.tokens_issued == 1


def test_a_wrong_password_is_sent_once_for_all_who_wait(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """Fifty wrong logins would lock the account."""
    box.faults.add("/api/tokens", action=delay(1))
    ica = client(username="nobody@sandbox.test", password="guess")
    answers = way.together([lambda: ica.project.get_project(project_id)] * 50)
    assert {type(answer) for answer in answers} == {LoginFailed}
    assert len({str(answer) for answer in answers}) == 1
    assert len(sent(box, "/api/tokens")) == 1


def test_after_a_refused_login_the_next_call_tries_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(username="nobody@sandbox.test", password="guess")
    for _ in range(2):
        with pytest.raises(LoginFailed):
            way.run(ica.project.get_project(project_id))
    assert len(sent(box, "/api/tokens")) == 2


def waiting_client(platform: Loopback) -> AsyncICA:
    return AsyncICA(api_key="a-key", exchange=True, base_url=platform.url, retries=QUICK)


def slow_login(gate: threading.Event) -> Callable[[Asked], Said]:
    """A platform whose first login is answered when the gate opens."""
    logins: list[Asked] = []

    def answer(asked: Asked) -> Said:
        if "/api/tokens" not in asked.path:
            return Said(200)
        logins.append(asked)
        if len(logins) == 1:
            gate.wait(10)
        return Said(200, b'{"token": "a-token"}')

    return answer


async def test_cancelling_the_task_that_renews_lets_the_others_renew(loopback: Callable[..., Loopback]) -> None:
    gate = threading.Event()
    platform = loopback(slow_login(gate))
    async with waiting_client(platform) as ica:
        tasks = [asyncio.ensure_future(ica.project.get_project("a-project")) for _ in range(20)]
        while not platform.asked:
            await asyncio.sleep(0.01)
        tasks[0].cancel()
        answers = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 20)
        gate.set()
    assert isinstance(answers[0], asyncio.CancelledError)
    assert not [answer for answer in answers[1:] if isinstance(answer, BaseException)]
    assert [asked.path for asked in platform.asked].count("/api/tokens") == 2


async def test_cancelling_tasks_that_wait_disturbs_nobody(loopback: Callable[..., Loopback]) -> None:
    gate = threading.Event()
    platform = loopback(slow_login(gate))
    async with waiting_client(platform) as ica:
        tasks = [asyncio.ensure_future(ica.project.get_project("a-project")) for _ in range(20)]
        while not platform.asked:
            await asyncio.sleep(0.01)
        for task in tasks[1::2]:
            task.cancel()
        await asyncio.sleep(0)
        gate.set()
        answers = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 20)
    assert {type(answer) for answer in answers[1::2]} == {asyncio.CancelledError}
    assert not [answer for answer in answers[::2] if isinstance(answer, BaseException)]
    assert [asked.path for asked in platform.asked].count("/api/tokens") == 1


async def test_cancelling_at_any_moment_never_deadlocks(box: IcaSandbox, project_id: str) -> None:
    """Tasks cancelled after 0, 1, 2... turns of the loop, in the middle of whatever they were doing."""
    async with AsyncICA(api_key=box.api_key, exchange=True, base_url=box.base_url, retries=QUICK) as ica:
        for turns in range(30):
            box.expire_tokens()
            tasks = [asyncio.ensure_future(ica.project.get_project(project_id)) for _ in range(4)]
            for _ in range(turns):
                await asyncio.sleep(0.0005)
            tasks[turns % 4].cancel()
            tasks[(turns + 1) % 4].cancel()
            answers = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 20)
            wrong = [found for found in answers if isinstance(found, Exception)]
            assert not wrong
        assert (await ica.project.get_project(project_id)).id == project_id


def test_an_interrupted_login_locks_nobody_out(box: IcaSandbox, project_id: str) -> None:
    """Control-C in the middle of a renewal, and the program goes on."""
    interrupts = [KeyboardInterrupt()]

    def interrupt(request: httpx.Request) -> None:
        if interrupts and "/api/tokens" in request.url.path:
            raise interrupts.pop()

    with httpx.Client(event_hooks={"request": [interrupt]}) as own:
        ica = ICA(api_key=box.api_key, exchange=True, base_url=box.base_url, http_client=own)
        with pytest.raises(KeyboardInterrupt):
            ica.project.get_project(project_id)
        assert ica.project.get_project(project_id).id == project_id
