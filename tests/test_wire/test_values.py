"""One rule for each value that could become another on the wire, wherever it is written."""

from __future__ import annotations

import datetime
import json
from collections import deque
from decimal import Decimal
from importlib import import_module
from typing import Any
from urllib.parse import unquote
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from generated.runtime.timestamps import Timestamp

from .conftest import Market

NAIVE = datetime.datetime(2026, 7, 1, 12, 30)
AWARE = NAIVE.replace(tzinfo=datetime.UTC)
DAY = datetime.date(2026, 7, 1)
CAME = Timestamp.parse("2026-07-01 12:30")


class NotATime(datetime.datetime):
    """What pandas has for a moment that is none: it differs from itself."""

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


QUERIES: list[tuple[str, Any, str]] = [
    ("list", ["a,b", "c"], "list=a,b&list=c"),
    ("list", deque(["a", "b"]), "list=a&list=b"),
    ("list", range(2), "list=0&list=1"),
    ("csv", ["a", "b"], "csv=a,b"),
    ("csv", [], ""),
    ("pipes", ["a", "b"], "pipes=a|b"),
    ("blanks", ["a", "b"], "blanks=a b"),
    ("flat", {"r": 1, "g": None}, "flat=r,1"),
    ("deep", {"a": {"b": 1}}, "deep[a][b]=1"),
    ("expand", ["a", "b"], "expand[0]=a&expand[1]=b"),
    ("json", {"a": [None, 1]}, 'json={"a":[null,1]}'),
    ("number", Decimal("1.50"), "number=1.50"),
    ("text", UUID(int=1), "text=00000000-0000-0000-0000-000000000001"),
    ("text", memoryview(b"ab"), "text=ab"),
    ("day", DAY, "day=2026-07-01"),
    ("when", AWARE, "when=2026-07-01T12:30:00Z"),
    ("when", CAME, "when=2026-07-01 12:30"),
    ("when", "2026-07-01", "when=2026-07-01"),
    ("either", DAY, "either=2026-07-01"),
    ("either", AWARE, "either=2026-07-01T12:30:00Z"),
    ("local", NAIVE, "local=2026-07-01T12:30:00"),
    ("local", AWARE, "local=2026-07-01T12:30:00Z"),
    ("epoch", AWARE, "epoch=1782909000000"),
    ("array", NAIVE, "array=2026&array=7&array=1&array=12&array=30"),
]


@pytest.mark.parametrize(("name", "value", "query"), QUERIES)
def test_a_query_says_what_was_given(name: str, value: Any, query: str, blocking: Market) -> None:
    assert unquote(blocking.call("asked", **{name: value}).target) == "/asked" + ("?" + query if query else "")


REFUSED: list[tuple[str, Any, str]] = [
    ("csv", ["a,b"], "'csv': ',' divides the values here"),
    ("pipes", ["a|b"], "'pipes': '|' divides"),
    ("blanks", ["a b"], "'blanks': ' ' divides"),
    ("flat", {"r": "a,b"}, "'flat': ',' divides"),
    ("deep", {"a[b": 1}, "'deep' cannot hold 'a[b'"),
    ("list", ["a", None], "'list[1]': there is no spelling for None"),
    ("csv", [None], "'csv[0]': there is no spelling for None"),
    ("object", {"a": [None]}, "'object.a[0]': there is no spelling for None"),
    ("expand", [None], "'expand[0]': there is no spelling for None"),
    ("number", float("nan"), "'number': nan is no number"),
    ("number", Decimal("Infinity"), "'number': Infinity is no number"),
    ("list", [float("-inf")], "'list[0]': -inf is no number"),
    ("json", {"a": [float("inf")]}, "/a/0: inf is no number that JSON has"),
    ("json", {"a": b"x"}, "/a: a bytes is nothing that JSON has"),
    ("text", object(), "'text': a object cannot be written"),
    ("text", len, "'text': a builtin_function_or_method cannot be written"),
    ("text", b"\xff", "'text': these bytes are no UTF-8 text"),
    ("day", AWARE, "query parameter 'day': 2026-07-01T12:30:00+00:00 is a moment, and a day is asked for"),
    ("when", NAIVE, "query parameter 'when': 2026-07-01T12:30:00 has no zone"),
    ("when", DAY, "query parameter 'when': 2026-07-01 is a day, and a moment is asked for"),
    ("when", NotATime(2026, 7, 1), "is no moment"),
    ("whens", [AWARE, NAIVE], "query parameter 'whens': /1: 2026-07-01T12:30:00 has no zone"),
    ("either", NAIVE, "has no zone"),
    ("worded", NAIVE, "has no zone"),
    ("local", DAY, "is a day, and a moment is asked for"),
    ("epoch", NAIVE, "has no zone"),
    ("epoch", DAY, "is a day, and a moment is asked for"),
]


@pytest.mark.parametrize(("name", "value", "said"), REFUSED)
def test_a_query_that_would_say_something_else_is_refused(name: str, value: Any, said: str, blocking: Market) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        blocking.call("asked", **{name: value})
    assert said in str(caught.value)
    assert not blocking.server.arrived


def test_what_is_required_is_there(blocking: Market) -> None:
    assert blocking.call("needed", ids=[1]).target == "/needed?ids=1"
    with pytest.raises(ValueError, match="'ids' is required, and nothing is sent for what is empty"):
        blocking.call("needed", ids=[])


@pytest.mark.parametrize(
    ("operation", "value", "target"),
    [
        ("simple", ["a", "b c"], "/simple/a,b%20c"),
        ("simple", "a,b", "/simple/a,b"),
        ("label", ["a", "b"], "/label/.a.b"),
        ("matrix", "a;b,c=d", "/matrix/;id=a%3Bb%2Cc%3Dd"),
        ("pairs", {"a": 1, "b": "c=d"}, "/pairs/a=1,b=c=d"),
        ("moved", AWARE, "/moved/2026-07-01T12:30:00Z"),
    ],
)
def test_a_path_says_what_was_given(operation: str, value: Any, target: str, blocking: Market) -> None:
    assert blocking.call(operation, value).target == target


@pytest.mark.parametrize(
    ("operation", "value", "said"),
    [
        ("simple", ["a,b"], "'ids': ',' divides"),
        ("simple", ["a", None], "'ids[1]': there is no spelling for None"),
        ("label", ["a.b"], "'ids': '.' divides"),
        ("pairs", {"a=b": 1}, "'of': '=' divides"),
        ("pairs", {"a": "b,c"}, "'of': ',' divides"),
        ("moved", NAIVE, "path parameter 'when': 2026-07-01T12:30:00 has no zone"),
        ("moved", DAY, "is a day"),
    ],
)
def test_a_path_that_would_lead_elsewhere_is_refused(operation: str, value: Any, said: str, blocking: Market) -> None:
    with pytest.raises(ValueError, match=r"divides|spelling|zone|day") as caught:
        blocking.call(operation, value)
    assert said in str(caught.value)


def test_headers_and_cookies_follow_the_same_rules(blocking: Market) -> None:
    assert blocking.call("header", x_ids=["a", "b"]).headers["x-ids"] == "a,b"
    assert blocking.call("crumbs", ids=["a", "b"], day=DAY).headers["cookie"] == "ids=a%2Cb; day=2026-07-01"
    for operation, wrong in (
        ("header", {"x_ids": ["a,b"]}),
        ("header", {"x_ids": [None]}),
        ("crumbs", {"ids": ["a,b"]}),
        ("crumbs", {"day": AWARE}),
    ):
        with pytest.raises(ValueError, match=r"divides|None|a day is asked for"):
            blocking.call(operation, **wrong)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"opens": NAIVE}, "body/opens: 2026-07-01T12:30:00 has no zone"),
        ({"opens": DAY}, "body/opens: 2026-07-01 is a day"),
        ({"day": AWARE}, "body/day: 2026-07-01T12:30:00+00:00 is a moment"),
        ({"visits": [{"at": AWARE}, {"at": NAIVE, "who": "a"}]}, "body/visits/1/at: 2026-07-01T12:30:00 has no zone"),
        ({"visits": [{"on": AWARE}]}, "body/visits/0/on: "),
        ({"notes": {"a/b": NAIVE}}, "body/notes/a~1b: "),
        ({"stall": {"stall": {"opens": NAIVE}}}, "body/stall/stall/opens: "),
        ({"price": float("nan")}, "/price: nan is no number that JSON has"),
        ({"anything": [{"a": float("inf")}]}, "/anything/0/a: inf is no number that JSON has"),
        ({"anything": {1, b"x"}}, "a bytes is nothing that JSON has"),
    ],
)
def test_a_json_body_that_would_say_something_else_is_refused(
    body: dict[str, Any], said: str, blocking: Market
) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        blocking.call("json", body=body)
    assert said in str(caught.value)
    assert not blocking.server.arrived


def test_a_model_is_held_to_the_same_rules_and_gives_back_what_came(blocking: Market) -> None:
    kind = import_module("generated.invented_market.models.stall").Stall
    came = {"opens": "2026-07-01 12:30", "visits": [{"at": "2026-07-01T12:30:00"}, {"on": "2026-07-01"}]}
    stall = kind.from_dict(came)
    assert json.loads(blocking.call("json", body=stall).body) == came
    stall.stall = kind(opens=NAIVE)
    assert stall.to_dict()["stall"] == {"opens": "2026-07-01T12:30:00"}
    with pytest.raises(ValueError, match="body/stall/opens: 2026-07-01T12:30:00 has no zone"):
        blocking.call("json", body=stall)
    stall.visits[0].at = NAIVE
    with pytest.raises(ValueError, match="body/visits/0/at: 2026-07-01T12:30:00 has no zone"):
        blocking.call("json", body={"visits": stall.visits})


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        (datetime.UTC, "2026-07-01T12:30:00Z"),
        (ZoneInfo("Europe/Berlin"), "2026-07-01T12:30:00+02:00"),
        ("as is", "2026-07-01T12:30:00"),
        ("local", NAIVE.astimezone().isoformat().replace("+00:00", "Z")),
    ],
)
def test_a_client_can_be_told_which_zone_is_meant(zone: Any, written: str, market: Market) -> None:
    client = market.client.with_options(naive_datetimes=zone)
    assert unquote(market.call("asked", when=NAIVE, client=client).target) == f"/asked?when={written}"
    assert json.loads(market.call("json", body={"opens": NAIVE}, client=client).body) == {"opens": written}
    # What has a zone, came or needs none is as before.
    query = market.call("asked", when=AWARE, local=NAIVE, client=client).target
    assert unquote(query) == "/asked?when=2026-07-01T12:30:00Z&local=2026-07-01T12:30:00"
    with pytest.raises(ValueError, match="has no zone"):
        market.call("asked", when=NAIVE)


def test_numbers_since_1970_are_of_the_zone_that_is_meant(blocking: Market) -> None:
    client = blocking.client.with_options(naive_datetimes=ZoneInfo("Europe/Berlin"))
    assert blocking.call("asked", epoch=NAIVE, client=client).target == "/asked?epoch=1782901800000"


def test_a_zone_that_is_none_is_refused_where_the_client_is_made(blocking: Market) -> None:
    for zone in ("Europe/Berlin", 2, datetime.timedelta(hours=1)):
        with pytest.raises(ValueError, match="naive_datetimes="):
            blocking.client.with_options(naive_datetimes=zone)
        with pytest.raises(ValueError, match="naive_datetimes="):
            type(blocking.client)(naive_datetimes=zone)
