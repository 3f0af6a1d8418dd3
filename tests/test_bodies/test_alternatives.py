"""Of several kinds of objects, the one that is meant says how its values are written and what it may have."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from facade import InvalidBody
from tests.test_runtime_calls.loopback import Loopback

from .service import JSON, MULTIPART

NOON = datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC)
WRITTEN = {"ByClock": 1767355200, "ByCounter": 1767355200000, "ByText": "2026-01-02T12:00:00Z"}


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_moment_is_written_as_the_named_kind_has_it(way: Any, host: Loopback, kind: str) -> None:
    body = {"waterings": [{"by": kind, "at": NOON}], "byPlant": {"fern": {"by": kind, "at": NOON}}}
    written = {"by": kind, "at": WRITTEN[kind]}
    way.run(way.client.shop.care(body=body))
    assert json.loads(host.asked[0].body) == {"waterings": [written], "byPlant": {"fern": written}}
    way.run(way.client.shop.care(body={**body, "file": b"x"}))
    assert host.asked[1].headers["content-type"].startswith(MULTIPART)
    assert json.dumps(written, separators=(",", ":")).encode() in host.asked[1].body


def test_without_a_name_a_moment_is_written_as_the_likeliest_has_it(blocking: Any, host: Loopback) -> None:
    for body in ({"grams": 1, "at": NOON}, {"drops": 1, "at": NOON}):
        blocking.client.shop.care(body={"feeding": body}, content_type=JSON)
    moments = [json.loads(asked.body)["feeding"]["at"] for asked in host.asked]
    assert moments == [WRITTEN["ByClock"], WRITTEN["ByText"]]


@pytest.mark.parametrize(
    ("kind", "at", "told"), [("ByDay", NOON, "a day is asked for"), ("ByText", NOON.date(), "a moment is asked for")]
)
def test_a_moment_that_the_named_kind_cannot_have_is_refused(
    blocking: Any, host: Loopback, kind: str, at: Any, told: str
) -> None:
    with pytest.raises(ValueError, match=f"body/waterings/0/at: .*{told}"):
        blocking.client.shop.care(body={"waterings": [{"by": kind, "at": at}]}, content_type=JSON)
    assert host.asked == []


def test_of_an_unknown_kind_nothing_is_guessed(blocking: Any, host: Loopback) -> None:
    body = {"waterings": [{"by": "ByMoon", "at": NOON, "phase": 1}], "feeding": {"grams": 1}}
    with pytest.raises(InvalidBody) as caught:
        blocking.client.shop.care(body=body, content_type=JSON)
    assert [(fault.kind, fault.pointer) for fault in caught.value.faults] == [("variant", "/waterings/0/by")]
    with pytest.raises(InvalidBody) as caught:
        blocking.client.shop.grade(body={"number": 3})
    assert [fault.kind for fault in caught.value.faults] == ["variant"]
    blocking.client.with_options(unknown_keys="send").shop.grade(body={"number": 3})
    assert json.loads(host.asked[0].body) == {"number": 3}


def test_a_kind_may_be_named_by_a_number(blocking: Any, host: Loopback) -> None:
    blocking.client.shop.grade(body={"number": 2, "two": "x"})
    assert len(host.asked) == 1
    with pytest.raises(InvalidBody) as caught:
        blocking.client.shop.grade(body={"number": 2, "one": "x"})
    assert [(fault.kind, fault.pointer) for fault in caught.value.faults] == [("extra", "/one"), ("missing", "/two")]
