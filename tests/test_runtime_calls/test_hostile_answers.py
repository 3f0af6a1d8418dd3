"""Whatever a server answers, a call ends in a typed answer or in one error of the tree, and shows no secret."""

from __future__ import annotations

import base64
import gzip
import traceback
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from facade import ConnectionFailed, DecodeError, PlatformError, ServerError
from facade.call.attempts import retry_after
from facade.call.flows import Sleep as _Sleep
from facade.retries import Retries

from .raw_server import Line, RawServer
from .ways import SyncWay

KEY = "secret-7f3a"
TYPE = b"Content-Type: application/vnd.illumina.v3+json\r\n"
PROJECT = b'{"id": "x"}'


def whole(body: bytes, headers: bytes = TYPE, status: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n%s" % (status, headers, len(body), body)


def chunked(body: bytes, headers: bytes = TYPE) -> bytes:
    return b"HTTP/1.1 200 OK\r\n%sTransfer-Encoding: chunked\r\n\r\n%s" % (headers, body)


def packed(body: bytes, coding: bytes) -> bytes:
    return whole(body, TYPE + b"Content-Encoding: " + coding + b"\r\n")


BOMB = gzip.compress(b" " * (32 << 20))

# What HTTP or JSON do not allow, or allow and nobody expects.
WIRE: dict[str, bytes] = {
    "nothing": b"",
    "no http": b"\x16\x03\x01\x00\x01\x01\r\n\r\n",
    "ssh": b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
    "http 0.9": b'{"id": "x"}\r\n\r\n',
    "http 2": b"HTTP/2 200\r\n\r\n",
    "no reason": whole(PROJECT, status=b"200"),
    "odd reason": whole(PROJECT, status=b"200 \xff\xfe\x1b[31m"),
    "status 99": whole(PROJECT, status=b"99 Odd"),
    "status 000": whole(PROJECT, status=b"000 Odd"),
    "status 299": whole(PROJECT, status=b"299 Odd"),
    "status 600": whole(PROJECT, status=b"600 Odd"),
    "status 999": whole(PROJECT, status=b"999 Odd"),
    "status 1000": whole(PROJECT, status=b"1000 Odd"),
    "status text": whole(PROJECT, status=b"OK fine"),
    "many headers": whole(PROJECT, TYPE + b"".join(b"X-%d: 1\r\n" % number for number in range(3000))),
    "a header bomb": whole(PROJECT, TYPE + b"X-Bomb: " + b"x" * (1 << 20) + b"\r\n"),
    "a nul in a header": whole(PROJECT, TYPE + b"X-Nul: a\0b\r\n"),
    "a header without colon": whole(PROJECT, TYPE + b"Hello there\r\n"),
    "a folded header": whole(PROJECT, TYPE + b"X-Folded: a\r\n  b\r\n"),
    "bytes in a header": whole(PROJECT, TYPE + b"X-Bytes: \xff\xfe\xe9\r\nETag: \xff\r\n"),
    "two lengths": whole(PROJECT, TYPE + b"Content-Length: 5\r\n"),
    "length and chunks": whole(b"5\r\nhello\r\n0\r\n\r\n", TYPE + b"Transfer-Encoding: chunked\r\n"),
    "a negative length": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: -1\r\n\r\n" + PROJECT,
    "a length in words": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: ten\r\n\r\n" + PROJECT,
    "a huge length": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 99999999999999999999\r\n\r\n" + PROJECT,
    "too long a length": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 50\r\n\r\n" + PROJECT,
    "too short a length": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 5\r\n\r\n" + PROJECT,
    "chunk of no size": chunked(b"zz\r\nhello\r\n0\r\n\r\n"),
    "chunk of a huge size": chunked(b"fffffffffffffffff\r\nhello\r\n0\r\n\r\n"),
    "chunk without end": chunked(b"b\r\n" + PROJECT),
    "chunks with a trailer": chunked(b"b\r\n" + PROJECT + b"\r\n0\r\nX-After: 1\r\n\r\n"),
    "chunk extensions": chunked(b"b;" + b"x" * 200 + b"\r\n" + PROJECT + b"\r\n0\r\n\r\n"),
    "another transfer coding": b"HTTP/1.1 200 OK\r\n" + TYPE + b"Transfer-Encoding: gzip\r\n\r\n" + PROJECT,
    "switching protocols": b"HTTP/1.1 101 Switching\r\nUpgrade: odd\r\nConnection: upgrade\r\n\r\n",
    "informational first": b"HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 103 Hints\r\nLink: <x>\r\n\r\n" + whole(PROJECT),
    "204 with a body": whole(PROJECT, status=b"204 Nothing"),
    "205 with a body": whole(PROJECT, status=b"205 Reset"),
    "206 in part": whole(PROJECT[:5], TYPE + b"Content-Range: bytes 0-4/11\r\n", status=b"206 Part"),
    "207": whole(b"[]", status=b"207 Many"),
    "304 with a body": whole(PROJECT, status=b"304 Same"),
    "300 without location": whole(b"[1]", status=b"300 Choose"),
    "302 without location": whole(b"", status=b"302 Found"),
    "302 to itself": whole(b"", TYPE + b"Location: \r\n", status=b"302 Found"),
    "302 to nonsense": whole(b"", TYPE + b"Location: http://[::bad/\r\n", status=b"302 Found"),
    "302 to bytes": whole(b"", TYPE + b"Location: /\xff\xfe\r\n", status=b"302 Found"),
    "302 to two places": whole(b"", TYPE + b"Location: /a\r\nLocation: ftp://b\r\n", status=b"302 Found"),
    "302 to a long place": whole(b"", TYPE + b"Location: /" + b"a" * 70000 + b"\r\n", status=b"302 Found"),
    "402 of nothing": whole(b"", b"", status=b"402 Pay"),
    "two answers": whole(PROJECT) + whole(b'{"id": "the next"}'),
    "cookies": whole(PROJECT, TYPE + b"Set-Cookie: a=b; Domain=.test; Max-Age=x\r\nSet-Cookie: \xff\0=;;;\r\n"),
    "no gzip": packed(PROJECT, b"gzip"),
    "half a gzip": packed(gzip.compress(PROJECT)[:-9], b"gzip"),
    "a wrong checksum": packed(gzip.compress(PROJECT)[:-8] + b"\0" * 8, b"gzip"),
    "gzip and more": packed(gzip.compress(PROJECT) + b"more", b"gzip"),
    "two gzips": packed(gzip.compress(PROJECT) + gzip.compress(b" "), b"gzip"),
    "a gzip bomb": packed(BOMB, b"gzip"),
    "gzip in gzip": packed(gzip.compress(gzip.compress(PROJECT)), b"gzip, gzip"),
    "half of gzip in gzip": packed(gzip.compress(gzip.compress(PROJECT))[:-9], b"gzip, gzip"),
    "deflate": packed(zlib.compress(PROJECT), b"deflate"),
    "half a deflate": packed(zlib.compress(PROJECT * 50)[:-20], b"deflate"),
    "no deflate": packed(PROJECT, b"deflate"),
    "an unknown coding": packed(b"\x1b\x05\x80", b"br"),
    "a coding of nonsense": packed(PROJECT, b"\xff, ,,x"),
    "no gzip of nothing": packed(b"", b"gzip"),
}
BODIES: dict[str, bytes] = {
    "NaN": b'{"id": NaN}',
    "infinity": b'{"id": -Infinity}',
    "1e999": b'{"id": 1e999}',
    "a long number": b'{"id": ' + b"9" * 5000 + b"}",
    "a long fraction": b'{"id": 0.' + b"9" * 5000 + b"}",
    "equal keys": b'{"id": "x", "id": "y"}',
    "half a character": b'{"id": "\\ud800"}',
    "half a key": b'{"\\udfff": "x", "id": "x"}',
    "half a character in utf-8": b'{"id": "\xed\xa0\x80"}',
    "no utf-8": b'{"id": "\xff\xfe"}',
    "utf-16": '{"id": "x"}'.encode("utf-16"),
    "utf-32": '{"id": "x"}'.encode("utf-32"),
    "a mark first": b"\xef\xbb\xbf" + PROJECT,
    "nuls": b"\0" * 100,
    "a nul inside": b'{"id": "a\0b"}',
    "an escaped nul": b'{"id": "a\\u0000b"}',
    "deep lists": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep in a property": b'{"id": "x", "more": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    "deep where it is described": b'{"id": "x", "owner": ' + b'{"owner":' * 3000 + b"1" + b"}" * 3000 + b"}",
    "half": b'{"id": "x',
    "two": PROJECT + PROJECT,
    "white": b" \r\n\t ",
    "null": b"null",
    "text": b'"x"',
    "a number": b"7",
    "a list": b"[1, 2]",
    "an odd key": b'{"__class__": 1, "__dict__": {}, "id": "x", "to_dict": 5, "additional_properties": 6}',
    "a large one": b'{"id": "' + b"x" * (8 << 20) + b'"}',
}
TYPES: list[bytes] = [
    b"",
    b"Content-Type: \r\n",
    b"Content-Type: application/json; charset=utf-7\r\n",
    b"Content-Type: application/json; charset=\xff\r\n",
    b'Content-Type: text/html; charset="idna"\r\n',
    b"Content-Type: text/plain; charset=hex\r\n",
    b"Content-Type: text/plain; charset=utf-16\r\n",
    b"Content-Type: application/problem+json\r\n",
    b"Content-Type: application/octet-stream\r\n",
    b"Content-Type: application/json\r\nContent-Type: text/html\r\n",
    b"Content-Type: ;;;=,\xff\r\n",
]
PROBLEMS: dict[str, bytes] = {
    **BODIES,
    "a bad title": b'{"title": {"a": [1]}, "detail": ["x", null], "code": [], "errors": {"a": null, "b": {"c": 1}}}',
    "bad fields": b'{"violations": [1, null, {"field": {"a": 1}, "message": 3}, {"field": ["a", null], "msg": "m"}]}',
    "half a character in a title": b'{"title": "\\ud800", "detail": "\\udfff"}',
    "an escape": b'{"title": "\\u001b[31mred\\u0007", "detail": "a\\r\\nb"}',
    "a long title": b'{"title": "' + b"t" * (4 << 20) + b'"}',
    "many fields": b'{"errors": {'
    + b",".join(b'"f%d": ["m"]' % number for number in range(20_000))
    + b'}, "title": "t"}',
    "html": b"<html><script>" + b"<" * 100_000 + b"</html>",
}


@pytest.fixture
def serving() -> Iterator[Any]:
    """Starts servers that answer every request in the same way, and then close the line if that is wanted."""
    with ExitStack() as stack:

        def start(answer: bytes, *, close: bool = False) -> RawServer:
            def talk(line: Line) -> None:
                line.say(answer)
                if close:
                    line.close()

            return stack.enter_context(RawServer(talk))

        yield start


Ask = Callable[[SyncWay, Any], Any]


def one(way: SyncWay, ica: Any) -> Any:
    return way.run(ica.project.get_project("a-project"))


def outcome(way: SyncWay, server: RawServer, ask: Ask = one, **settings: Any) -> Any:
    """What a call ends in: its answer, or the error of the tree; anything else fails the test."""
    policy = Retries(attempts=2, deadline=20, first_pause=0.001)
    ica = way.client(**{"api_key": KEY, **settings}, base_url=server.url, timeout=10, retries=policy)
    try:
        found = ask(way, ica)
    except PlatformError as error:
        found = error
    if isinstance(found, PlatformError):
        shown = "".join([str(found), repr(found), *traceback.format_exception(found)])
        assert KEY not in shown
        assert shown.encode()
        assert len(str(found)) < 10_000
        assert not [letter for letter in str(found) if letter != "\n" and not letter.isprintable()]
    assert repr(found)
    assert not hasattr(found, "to_dict") or found.to_dict()
    return found


@pytest.mark.parametrize("answer", WIRE.values(), ids=list(WIRE))
def test_http_that_nobody_expects(way: SyncWay, serving: Any, answer: bytes) -> None:
    outcome(way, serving(answer, close=True))


def file_of(ica: Any) -> Any:
    return ica.project_pipeline.download_project_pipeline_file_content("a-project", "a-pipeline", "a-file")


@pytest.mark.parametrize("answer", WIRE.values(), ids=list(WIRE))
def test_http_that_nobody_expects_of_a_file(way: SyncWay, serving: Any, answer: bytes, tmp_path: Path) -> None:
    """There is a whole file in the end, or none and no piece of one."""
    server = serving(answer, close=True)
    found = outcome(way, server, lambda way, ica: way.run(file_of(ica).save(tmp_path / "file")))
    assert list(tmp_path.iterdir()) == ([] if isinstance(found, PlatformError) else [tmp_path / "file"])
    outcome(way, server, lambda way, ica: way.run(file_of(ica).read()))


NEW_PROJECT = {
    "name": "Elm",
    "billingMode": "PROJECT",
    "dataSharingEnabled": True,
    "regionId": "r",
    "storageBundleId": "s",
}
WAYS_TO_ASK: dict[str, Ask] = {
    "a list": lambda way, ica: way.items(ica.project.get_projects(limit=5)),
    "a write": lambda way, ica: way.run(ica.project.create_project(body=NEW_PROJECT)),
    "raw": lambda way, ica: way.run(ica.raw.project.get_project("a-project")),
}


@pytest.mark.parametrize("ask", WAYS_TO_ASK.values(), ids=list(WAYS_TO_ASK))
@pytest.mark.parametrize("answer", WIRE.values(), ids=list(WIRE))
def test_http_that_nobody_expects_of_other_calls(way: SyncWay, serving: Any, answer: bytes, ask: Ask) -> None:
    outcome(way, serving(answer, close=True), ask)


@pytest.mark.parametrize("answer", WIRE.values(), ids=list(WIRE))
def test_http_that_nobody_expects_of_a_client_of_the_callers_own(way: SyncWay, serving: Any, answer: bytes) -> None:
    outcome(way, serving(answer, close=True), http_client=way.keep(way.http_client()))


@pytest.mark.parametrize("strict", [False, True], ids=["forgiving", "strict"])
@pytest.mark.parametrize("body", BODIES.values(), ids=list(BODIES))
def test_json_that_nobody_expects(way: SyncWay, serving: Any, body: bytes, strict: bool) -> None:
    outcome(way, serving(whole(body)), strict=strict)


PAGES: dict[str, bytes] = {
    **BODIES,
    "no items": b'{"items": null, "totalItemCount": 5}',
    "items of another type": b'{"items": {"a": 1}, "totalItemCount": "x", "nextPageToken": 7}',
    "a token for ever": b'{"items": [{"id": "x"}], "nextPageToken": "a", "remainingRecords": -5}',
    "a huge total": b'{"items": [{"id": "x"}], "totalItemCount": 1e300}',
    "a negative total": b'{"items": [{"id": "x"}], "totalItemCount": -1}',
    "half a character for a token": b'{"items": [{"id": "x"}], "nextPageToken": "\\ud800"}',
    "items that are none": b'{"items": [null, 1, "x", [], {}], "totalItemCount": 5}',
}


@pytest.mark.parametrize("strict", [False, True], ids=["forgiving", "strict"])
@pytest.mark.parametrize("body", PAGES.values(), ids=list(PAGES))
def test_pages_that_nobody_expects(way: SyncWay, serving: Any, body: bytes, strict: bool) -> None:
    server = serving(whole(body))
    outcome(way, server, lambda way, ica: way.items(ica.project.get_projects(limit=20)), strict=strict)
    outcome(
        way, server, lambda way, ica: way.items(ica.project_data.get_project_data_list("p", limit=20)), strict=strict
    )
    assert len(server.asked) < 60


@pytest.mark.parametrize("headers", TYPES, ids=[repr(headers) for headers in TYPES])
@pytest.mark.parametrize("status", [b"200 OK", b"400 Bad", b"500 Broken"])
@pytest.mark.parametrize("body", [PROJECT, '{"id": "x"}'.encode("utf-16"), b"\xff\0"])
def test_types_that_nobody_expects(way: SyncWay, serving: Any, headers: bytes, status: bytes, body: bytes) -> None:
    outcome(way, serving(whole(body, headers, status)))


@pytest.mark.parametrize("status", [b"400 Bad", b"406 No", b"502 Gateway"])
@pytest.mark.parametrize("body", PROBLEMS.values(), ids=list(PROBLEMS))
def test_problems_that_nobody_expects(way: SyncWay, serving: Any, body: bytes, status: bytes) -> None:
    error = outcome(way, serving(whole(body, status=status)))
    assert error.status == int(status[:3])


TOKENS = {
    **BODIES,
    "a number for a token": b'{"token": 5}',
    "no token": b'{"token": ""}',
    "half a character for a token": b'{"token": "\\ud800"}',
}


@pytest.mark.parametrize("body", TOKENS.values(), ids=list(TOKENS))
def test_tokens_that_nobody_expects(way: SyncWay, serving: Any, body: bytes) -> None:
    server = serving(whole(body))
    assert isinstance(outcome(way, server, exchange=True), PlatformError)
    assert {request.partition(b" HTTP")[0] for request in server.asked} == {b"POST /api/tokens"}


CLAIMS = ["[" * 100_000, "{}", '{"exp": 1e999}', '{"exp": NaN}', '{"exp": ' + "9" * 4000 + "}", '{"exp": "soon"}']
CLAIMS += ['{"exp": ' + "9" * 400 + ', "iat": ' + "9" * 399 + "}", '{"exp": -1, "iat": -1e400}', "\ud800", "[1]"]


@pytest.mark.parametrize("claims", CLAIMS, ids=range(len(CLAIMS)))
def test_claims_of_a_token_that_nobody_expects(way: SyncWay, serving: Any, claims: str) -> None:
    written = base64.urlsafe_b64encode(claims.encode("utf-8", "surrogatepass")).decode().rstrip("=")
    outcome(way, serving(whole(PROJECT)), token=f"a.{written}.b", api_key=None)


@pytest.mark.parametrize(
    "text",
    [
        *("-5", "nan", "inf", "-inf", "1e400", "1e300", "0x10", "５", "1_0", "1,5", "5; 6", "", "\xff", "9" * 5000),
        *("Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 99 Foo 99999 99:99:99 GMT"),
    ],
)
@pytest.mark.parametrize("deadline", [5.0, None])
def test_a_wait_that_makes_no_sense_is_not_waited_for(
    way: SyncWay, serving: Any, text: str, deadline: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("facade.call.attempts.Sleep", lambda seconds: slept.append(seconds) or _Sleep(0.0))
    headers = TYPE + b"Retry-After: " + text.encode("latin-1", "replace") + b"\r\n"
    server = serving(whole(b"", headers, b"503 Busy"))
    policy = Retries(attempts=2, deadline=deadline, first_pause=0.001)
    with pytest.raises(ServerError):
        way.run(way.client(api_key=KEY, base_url=server.url, retries=policy).project.get_project("a-project"))
    assert not [seconds for seconds in slept if not 0 <= seconds <= 86_400]


def test_waits_that_are_none() -> None:
    odd = ("", "soon", "nan", "inf", "-inf", "0x10", "1_0", "５", "1e3", "Fri, 99 Foo 2026")
    assert [text for text in odd if retry_after({"retry-after": text}) is not None] == []
    assert [retry_after({"retry-after": text}) for text in ("-5", "0", " 7 ", "1.5")] == [0.0, 0.0, 7.0, 1.5]


@pytest.mark.parametrize("name", ["half a gzip", "half a deflate", "half of gzip in gzip", "too long a length"])
def test_half_an_answer_is_never_taken_for_a_whole_one(way: SyncWay, serving: Any, name: str) -> None:
    assert isinstance(outcome(way, serving(WIRE[name], close=True)), ConnectionFailed)


@pytest.mark.parametrize("name", ["deep lists", "deep objects", "half", "two", "white", "1e999", "nuls"])
def test_what_is_no_json_is_a_decode_error(way: SyncWay, serving: Any, name: str) -> None:
    assert isinstance(outcome(way, serving(whole(BODIES[name]))), DecodeError)
