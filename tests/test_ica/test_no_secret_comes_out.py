"""Keys and tokens go to the platform and nowhere else: not into errors, logs, events, representations or pickles."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import facade
from facade import ICA
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import Action, cut_before, garbage, html, rewrite, status

FAILURES: dict[str, Action] = {
    "404": status(404, body={"title": "Not Found"}),
    "HTML": html(502),
    "cut": cut_before(),
    "garbage": garbage(),
    "drift": rewrite(lambda answer: answer.update(name=7)),
}
LOGINS: dict[str, Callable[[IcaSandbox], dict[str, Any]]] = {
    "api_key": lambda box: {"api_key": box.api_key},
    "token": lambda box: {"token": box.jwt()},
}

every_failure = pytest.mark.parametrize("failure", FAILURES)
every_login = pytest.mark.parametrize("login", LOGINS)


@pytest.fixture
def settings(box: IcaSandbox, events: list[Any]) -> dict[str, Any]:
    """For a client that fails at once, and tells everything."""
    return {"base_url": box.base_url, "strict": True, "retries": 0, "on_event": events.append}


def failed(box: IcaSandbox, ica: ICA, failure: str) -> facade.PlatformError:
    """The error of a call that fails."""
    box.faults.add(times=None, action=FAILURES[failure])
    with pytest.raises(facade.PlatformError) as caught:
        ica.project.get_project("a-project")
    box.faults.clear()
    return caught.value


@every_failure
@every_login
def test_what_a_failure_shows(
    box: IcaSandbox,
    settings: dict[str, Any],
    events: list[Any],
    login: str,
    failure: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (name, secret) = next(iter(LOGINS[login](box).items()))
    with caplog.at_level(logging.DEBUG), ICA(**{name: secret}, **settings) as ica:
        error = failed(box, ica, failure)
        assert secret in (header.removeprefix("Bearer ") for header in box.journal[0].headers.values())
        shown = [*shown_by_client(ica), *shown_by_error(error), *map(repr, events)]
    shown += [record.getMessage() + repr(vars(record)) for record in caplog.records]
    assert len(shown) > 10
    assert not [text for text in shown if secret in text]


def shown_by_client(ica: ICA) -> Iterator[str]:
    pager = ica.project_data.get_project_data_list("a-project")
    answer = ica.raw.project.get_project("a-project")
    for part in (ica, ica.project, ica.project.get_project, pager, answer, answer.request, answer.request.headers):
        yield repr(part)
    for holder in (ica, ica._core, ica._core.credentials, pager, answer, answer.request):
        yield repr(vars(holder))


def shown_by_error(error: facade.PlatformError) -> Iterator[str]:
    yield from (str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error)))
    yield pickle.dumps(error).decode("latin-1")
    response = getattr(error, "response", None)
    if isinstance(response, httpx.Response):
        yield from (repr(vars(response)), repr(vars(response.request)), repr(response.request.headers.raw))


@every_failure
def test_an_error_comes_back_from_another_process(box: IcaSandbox, settings: dict[str, Any], failure: str) -> None:
    """As something that can be caught and says the same."""
    with ICA(api_key=box.api_key, **settings) as ica:
        error = failed(box, ica, failure)
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, facade.PlatformError)
    assert str(again) == str(error)
