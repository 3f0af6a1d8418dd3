"""What only answers have is not asked of requests, and the other way round."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from facade import UNSET, InvalidBody
from facade.events import DriftFound
from tests.test_runtime_calls.loopback import Loopback


def test_a_request_needs_no_property_that_is_the_platform_s_to_say(way: Any, host: Loopback) -> None:
    models = import_module("generated.florist.models")
    found = way.run(way.client.shop.account(body={"name": "Ann", "secret": "s"}))
    way.run(way.client.shop.account(body=models.Account(name="Ann", secret="s")))
    assert [json.loads(asked.body) for asked in host.asked] == [{"name": "Ann", "secret": "s"}] * 2
    # The answer has what only answers have, and not what only requests have: that is as described.
    assert (found.id, found.name, found.secret) == ("a1", "Ann", UNSET)
    assert found.made.year == 2026
    assert [event for event in way.events if isinstance(event, DriftFound)] == []
    assert way.run(way.client.with_options(strict=True).shop.account(body={"name": "A", "secret": "s"})).id == "a1"


def test_a_request_needs_what_the_platform_keeps_to_itself(way: Any, host: Loopback) -> None:
    with pytest.raises(InvalidBody) as caught:
        way.run(way.client.shop.account(body={"name": "Ann"}))
    assert [(fault.kind, fault.pointer) for fault in caught.value.faults] == [("missing", "/secret")]
    assert host.asked == []


@pytest.mark.usefixtures("clients")
def test_an_answer_without_what_answers_have_is_told() -> None:
    models = import_module("generated.florist.models")
    drift = import_module("generated.runtime.drift")
    report = drift.Report()
    models.Account.from_dict({"name": "Ann"}, report)
    assert [(found.kind, found.pointer) for found in report.drifts] == [("missing", "/id"), ("missing", "/made")]


@pytest.mark.usefixtures("clients")
def test_the_constructor_asks_for_what_a_request_needs() -> None:
    account = import_module("generated.florist.models").Account
    with pytest.raises(TypeError, match="secret"):
        account(name="Ann")
    assert account.from_dict({"name": "Ann", "id": "a1"}).to_dict() == {"name": "Ann", "id": "a1"}
