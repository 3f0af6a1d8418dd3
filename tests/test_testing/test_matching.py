"""Which requests are the recorded one: those that ask for the same, whoever asks and whenever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from facade.testing import NotRecorded, replay

from .conftest import Host

FORM = {"content-type": "application/x-www-form-urlencoded"}
JSON = {"content-type": "application/json"}
SIGNED = "/key?X-Amz-Algorithm=AWS4&X-Amz-Date={}&X-Amz-Signature={}&X-Amz-Credential={}&X-Amz-SignedHeaders=host"


def asked(target: str = "/a", *, method: str = "POST", **settings: Any) -> dict[str, Any]:
    return {"method": method, "url": target, **settings}


SAME = [
    (asked("/a?x=1&y=2&x=3"), asked("/a?y=2&x=1&x=3")),
    (asked("/a?x=a%20b"), asked("/a?x=a+b")),
    (asked(json={"a": 1, "b": [1, 2.0]}), asked(content=b'{ "b": [1.0, 2],\n "a": 1}', headers=JSON)),
    (asked(content=b"a=1&b=2&a=3", headers=FORM), asked(content=b"b=2&a=1&a=3", headers=FORM)),
    (asked(files={"f": ("n.csv", b"1,2", "text/csv")}), asked(files={"f": ("n.csv", b"1,2", "text/csv")})),
    (
        asked(files={"b": ("", b'{"a": 1, "b": 2}', "application/json")}),
        asked(files={"b": ("", b'{"b":2,"a":1}', "application/json")}),
    ),
    (asked(headers={"Authorization": "Bearer one"}), asked(headers={"X-API-Key": "two", "Cookie": "a=b"})),
    (asked(headers={"Idempotency-Key": "1"}), asked(headers={"Idempotency-Key": "2"})),
    (asked(headers={"traceparent": "00-1", "User-Agent": "x"}), asked(headers={"traceparent": "00-2"})),
    (asked(SIGNED.format(1, "a" * 20, "me")), asked(SIGNED.format(2, "b" * 20, "you"))),
    (asked("/key?sv=1&se=2026&sig=abcdefgh"), asked("/key?sv=1&se=2027&sig=ijklmnop")),
    (asked(json={"username": "one", "password": "first"}), asked(json={"username": "two", "password": "second"})),
    (asked(data={"client_secret": "first"}), asked(data={"client_secret": "second"})),
    (asked(json={"patient": {"firstName": "Ada"}}), asked(json={"patient": {"firstName": "Eve"}})),
    (asked(content=b""), asked()),
    (asked(content=(piece for piece in [b"ab", b"c"])), asked(content=b"abc")),
]
OTHER = [
    (asked(method="PUT"), asked(method="PATCH"), "method: recorded 'PUT', now 'PATCH'"),
    (asked("/a"), asked("/b"), "path: recorded '/a', now '/b'"),
    (asked("/a%2Fb"), asked("/a/b"), "path: recorded '/a%2Fb', now '/a/b'"),
    (asked("/a?x=1&x=2"), asked("/a?x=2&x=1"), 'query x: recorded ["1", "2"], now ["2", "1"]'),
    (asked("/a?x="), asked("/a"), "query x: recorded '', now nothing"),
    (asked("/a?api_key=1"), asked(), "query api_key: recorded ..., now nothing"),
    (asked("/a?pageToken=1"), asked("/a?pageToken=2"), "query pageToken: recorded '1', now '2'"),
    (asked("/key?sv=1&sig=abcdefgh"), asked("/key?sv=2&sig=ijklmnop"), "query sv: recorded '1', now '2'"),
    (asked(headers={"Accept": "a/b"}), asked(headers={"Accept": "a/c"}), "header accept: recorded 'a/b', now 'a/c'"),
    (asked(headers={"Range": "bytes=0-1"}), asked(), "header range: recorded 'bytes=0-1', now nothing"),
    (asked(headers={"If-Match": '"1"'}), asked(headers={"If-Match": '"2"'}), "header if-match: "),
    (asked(headers={"X-ILMN-Workgroup": "1"}), asked(headers={"X-ILMN-Workgroup": "2"}), "header x-ilmn-workgroup: "),
    (asked(json={"a": {"b": [1]}}), asked(json={"a": {"b": [2]}}), "body /a/b/0: recorded 1, now 2"),
    (asked(json={"a": 1}), asked(json={"a": True}), "body /a: recorded 1, now True"),
    (asked(json={"a": "1"}), asked(json={"a": 1}), "body /a: recorded '1', now 1"),
    (asked(json={"a": None}), asked(json={}), "body /a: "),
    (asked(json=[1, 2]), asked(json=[2, 1]), "body /0: recorded 1, now 2"),
    (asked(json={"password": "a"}), asked(json={}), "body /password: recorded 'something', now nothing"),
    (asked(data={"a": "1"}), asked(data={"a": "2"}), "body field a: recorded '1', now '2'"),
    (asked(files={"f": ("a.csv", b"1")}), asked(files={"f": ("b.csv", b"1")}), "body part f, header content-disposi"),
    (asked(files={"f": b"1"}), asked(files={"f": b"2"}), "body part f: recorded b'1', now b'2'"),
    (asked(content=b"\xff\x00"), asked(content=b"\xff\x01"), "body: recorded b'\\xff\\x00', now b'\\xff\\x01'"),
]


def send(client: httpx.Client, base: str, request: dict[str, Any]) -> None:
    client.request(**{**request, "url": base + request["url"]})


@pytest.mark.parametrize(("recorded", "now"), SAME)
def test_it_is_the_same(
    recorded: dict[str, Any], now: dict[str, Any], client: httpx.Client, host: Host, path: Path
) -> None:
    with replay(path, mode="all", origins=host.origins):
        send(client, host.url, recorded)
    with replay(path) as tape:
        send(client, host.name, now)
        assert not tape.unplayed


@pytest.mark.parametrize(("recorded", "now", "difference"), OTHER)
def test_it_is_another(
    recorded: dict[str, Any], now: dict[str, Any], difference: str, client: httpx.Client, host: Host, path: Path
) -> None:
    with replay(path, mode="all", origins=host.origins):
        send(client, host.url, recorded)
    with pytest.raises(NotRecorded) as caught, replay(path):
        send(client, host.name, now)
    assert any(line.startswith(difference) for line in caught.value.differences), caught.value.differences


def test_the_host_counts(client: httpx.Client, host: Host, path: Path) -> None:
    with replay(path, mode="all", origins=host.origins):
        send(client, host.url, asked())
    with pytest.raises(NotRecorded) as caught, replay(path):
        send(client, "https://elsewhere.test", asked())
    assert len(caught.value.differences) == 1
    with replay(path, origins=host.origins) as tape:
        send(client, host.url, asked())
        assert not tape.unplayed


def test_ranges_that_are_asked_for_at_once_are_not_mixed_up(client: httpx.Client, host: Host, path: Path) -> None:
    for body in (b"first", b"second"):
        host.say(body, 206)
    with replay(path, mode="all", origins=host.origins):
        for wanted in ("bytes=0-4", "bytes=5-9"):
            client.get(f"{host.url}/file", headers={"Range": wanted})
    with replay(path):
        found = [client.get(f"{host.name}/file", headers={"Range": each}).text for each in ("bytes=5-9", "bytes=0-4")]
    assert found == ["second", "first"]


def test_what_else_is_new_in_each_run_can_be_left_out(client: httpx.Client, host: Host, path: Path) -> None:
    first = asked("/a?nonce=1", headers={"X-Run": "1"}, json={"sent_at": "yesterday", "a": 1})
    again = asked("/a?nonce=2", headers={"X-Run": "2"}, json={"sent_at": "today", "a": 1})
    with replay(path, mode="all", origins=host.origins):
        send(client, host.url, first)
    with replay(path, ignore=["nonce", "X-Run", "sent_at"]):
        send(client, host.name, again)
    with pytest.raises(NotRecorded) as caught, replay(path):
        send(client, host.name, again)
    assert len(caught.value.differences) == 3
