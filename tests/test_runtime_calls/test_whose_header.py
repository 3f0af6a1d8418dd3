"""Which header goes out where several say one: an argument of the call, then the client's own, then what a login has
for those who say nothing. What a platform knows its users by stands above all."""

from __future__ import annotations

from typing import Any

import pytest

from facade.call.credentials import Credentials
from facade.call.flows import Flow
from facade.sandbox import IcaSandbox

from .test_idempotency import create
from .ways import SyncWay


class Greeting(Credentials):
    """Says who asks, and in which language answers are wanted where nobody says."""

    names = frozenset({"x-api-key"})
    defaults = frozenset({"accept-language", "x-laboratory"})

    def __init__(self, key: str) -> None:
        self._key = key

    def headers(self) -> Flow[dict[str, str]]:
        return {"X-API-Key": self._key, "Accept-Language": "de-DE", "X-Laboratory": "seven"}
        yield


@pytest.fixture
def ica(client: Any, box: IcaSandbox) -> Any:
    """A client of a login with headers besides."""
    made = client()
    made._core.credentials = Greeting(box.api_key)
    return made


@pytest.mark.parametrize(
    ("own", "language", "laboratory"),
    [
        ({}, "de-DE", "seven"),
        ({"accept-language": "fr"}, "fr", "seven"),
        ({"ACCEPT-LANGUAGE": "fr", "x-laboratory": "eight"}, "fr", "eight"),
    ],
)
def test_a_default_of_the_login_gives_way_however_it_is_written(
    box: IcaSandbox, ica: Any, way: SyncWay, project_id: str, own: dict[str, str], language: str, laboratory: str
) -> None:
    way.run(ica.with_options(headers=own).project.get_project(project_id))
    sent = box.journal[0].headers
    assert (sent["accept-language"], sent["x-laboratory"]) == (language, laboratory)
    assert sent["x-api-key"] == box.api_key


def test_what_the_login_is_known_by_gives_way_to_nobody(box: IcaSandbox, ica: Any) -> None:
    with pytest.raises(ValueError, match="X-Api-Key is what this client logs in with"):
        ica.with_options(headers={"X-Api-Key": "other"})


def test_an_argument_of_the_call_comes_before_the_clients_own(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """A key that is made for a call is no argument."""
    ica = client().with_options(headers={"idempotency-key": "the-clients"})
    for given in ({}, {"idempotency_key": "the-calls"}):
        way.run(create(ica, project_id, **given))
    assert [seen.headers["idempotency-key"] for seen in box.journal] == ["the-clients", "the-calls"]
