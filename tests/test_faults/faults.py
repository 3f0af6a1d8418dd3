"""What goes wrong, and what a caller may expect of it."""

from __future__ import annotations

import email.utils
import gzip
import time
from collections.abc import Callable
from typing import NamedTuple

from facade import ApiError, ConnectionFailed, DecodeError, PlatformError, ServerError, Timeout, TooManyRequests

from .operations import Operation
from .server import Do, Line, drip, saying, whole

ALL = frozenset({"json", "nothing", "file", "bytes", "stored", "put", "login"})
_WITH_BODY = ALL - {"nothing", "put"}
# How long a pause is, is decided in one place for all operations.
_FEW = frozenset({"read", "write", "login"})
_JSON = frozenset({"json", "login"})
_CODED = _JSON | {"file", "bytes"}
_PAGE = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form></form></body></html>"


class Fault(NamedTuple):
    """What goes wrong with an answer.

    Attributes:
        name: its name in tests.
        do: does it.
        error: the class of the error that a call ends in; None where it ends well all the same.
        again: whether another try is made where that is safe.
        begun: whether a write may have been carried out.
        kinds: the kinds of operations that it is for.
        in_body: whether it comes when the answer has begun: a file that is saved as it comes is not asked for again.
        silent: whether the caller has to give up by itself.
        counted: whether each try is one request.
        names: the operations that it is for; all where none are named.
    """

    name: str
    do: Do
    error: type[PlatformError] | None
    again: bool = True
    begun: bool = True
    kinds: frozenset[str] = ALL
    in_body: bool = False
    silent: bool = False
    counted: bool = True
    names: frozenset[str] = frozenset()

    def concerns(self, operation: Operation) -> bool:
        """Whether it can befall an operation."""
        return operation.kind in self.kinds and (not self.names or operation.name in self.names)

    def tried_again(self, operation: Operation) -> bool:
        """Whether there is another try."""
        return self.again and operation.safe and not (self.in_body and operation.kind in ("file", "bytes"))


def _last(answer: bytes) -> Do:
    """Say this, and close the connection."""

    def do(line: Line, good: bytes) -> None:
        line.say(answer)
        line.end()

    return do


def _changed(change: Callable[[bytes, bytes], bytes], then: Callable[[Line], None] = lambda line: None) -> Do:
    """Say what becomes of head and body."""

    def do(line: Line, good: bytes) -> None:
        head, _, body = good.partition(b"\r\n\r\n")
        line.say(change(head, body))
        then(line)

    return do


def _until(where: Callable[[bytes], int], then: Callable[[Line], None]) -> Do:
    """Say the good answer up to a place, then something else."""

    def do(line: Line, good: bytes) -> None:
        line.say(good[: where(good)])
        then(line)

    return do


def _without_length(head: bytes) -> bytes:
    return b"\r\n".join(row for row in head.split(b"\r\n") if not row.lower().startswith(b"content-length"))


def _length(*told: str, close: bool = False) -> Do:
    rows = b"".join(b"\r\nContent-Length: " + length.encode() for length in told)
    change: Callable[[bytes, bytes], bytes] = lambda head, body: _without_length(head) + rows + b"\r\n\r\n" + body  # noqa: E731
    return _changed(change, Line.end if close else lambda line: None)


def _repeated(head: bytes, body: bytes) -> bytes:
    length = b"\r\nContent-Length: %d" % len(body)
    return _without_length(head) + length * 2 + b"\r\n\r\n" + body


def _chunked(write: Callable[[bytes], bytes], *, close: bool = True) -> Do:
    rows = b"\r\nTransfer-Encoding: chunked\r\n\r\n"
    return _changed(
        lambda head, body: _without_length(head) + rows + write(body), Line.end if close else lambda line: None
    )


def _coded(write: Callable[[bytes], bytes], coding: str = "gzip") -> Do:
    def change(head: bytes, body: bytes) -> bytes:
        sent = write(body)
        rows = f"\r\nContent-Encoding: {coding}\r\nContent-Length: {len(sent)}\r\n\r\n".encode()
        return _without_length(head) + rows + sent

    return _changed(change)


def _typed(media_type: str, write: Callable[[bytes], bytes] = lambda body: body) -> Do:
    """The same answer, called something else, in other bytes."""

    def change(head: bytes, body: bytes) -> bytes:
        sent = write(body)
        rows = [row for row in head.split(b"\r\n") if not row.lower().startswith((b"content-length", b"content-type"))]
        rows += [f"Content-Type: {media_type}".encode("latin-1"), b"Content-Length: %d" % len(sent)]
        return b"\r\n".join(rows) + b"\r\n\r\n" + sent

    return _changed(change)


def _status(status: str, **headers: str) -> bytes:
    rows = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return whole(b"<html><body>not now</body></html>", "text/html", status, rows)


def _dated(status: str) -> Do:
    """Asks to come back at a moment that is one second away."""
    return lambda line, good: line.say(
        _status(status, Retry_After=email.utils.formatdate(time.time() + 1, usegmt=True))
    )


def _loop(line: Line, good: bytes) -> None:
    line.say(whole(b"", "", "302 Found", "Location: \r\n"))


def _in_status(good: bytes) -> int:
    return 9


def _in_head(good: bytes) -> int:
    return good.index(b"\r\n\r\n") - 3


def _in_body(good: bytes) -> int:
    return good.index(b"\r\n\r\n") + 4 + (len(good) - good.index(b"\r\n\r\n") - 4) // 2


def _statuses() -> list[Fault]:
    found = []
    for status, error, begun in [
        ("408 Request Timeout", ApiError, False),
        ("425 Too Early", ApiError, False),
        ("429 Too Many Requests", TooManyRequests, False),
        ("500 Internal Server Error", ServerError, True),
        ("502 Bad Gateway", ServerError, True),
        ("503 Service Unavailable", ServerError, False),
        ("504 Gateway Timeout", ServerError, True),
        ("520 ", ServerError, True),
    ]:
        found.append(Fault(status[:3], saying(_status(status)), error, begun=begun))
        if error is not ApiError and begun is False:
            name = f"{status[:3]}, "
            for asked in ("0", "1", "1.5", "-3", "soon", "Fri, 99 Foo 2026 99:99:99 GMT"):
                do = saying(_status(status, Retry_After=asked))
                found.append(Fault(f"{name}Retry-After: {asked}", do, error, begun=begun, names=_FEW))
            found.append(Fault(f"{name}back at a moment", _dated(status), error, begun=begun, names=_FEW))
            late = saying(_status(status, Retry_After="90000"))
            found.append(Fault(f"{name}back tomorrow", late, error, again=False, begun=begun, names=_FEW))
    return found


_CUT: list[Fault] = [
    Fault("closed without a word", lambda line, good: line.end(), ConnectionFailed),
    Fault("reset without a word", lambda line, good: line.reset(), ConnectionFailed),
    Fault("reset in the status line", _until(_in_status, Line.reset), ConnectionFailed),
    Fault("closed in the status line", _until(_in_status, Line.end), ConnectionFailed),
    Fault("reset in a header", _until(_in_head, Line.reset), ConnectionFailed),
    Fault("closed in a header", _until(_in_head, Line.end), ConnectionFailed),
    Fault("reset in the body", _until(_in_body, Line.reset), ConnectionFailed, kinds=_WITH_BODY, in_body=True),
    Fault("closed in the body", _until(_in_body, Line.end), ConnectionFailed, kinds=_WITH_BODY, in_body=True),
    Fault("no HTTP", _last(b"SSH-2.0-OpenSSH_9.9\r\n"), ConnectionFailed),
    Fault("a status of no number", _last(b"HTTP/1.1 2x0 OK\r\n\r\n"), ConnectionFailed),
]
_SILENT: list[Fault] = [
    Fault("silence", lambda line, good: line.fall_silent(), Timeout, silent=True),
    Fault("silence in a header", _until(_in_head, Line.fall_silent), Timeout, silent=True),
    Fault(
        "silence in the body",
        _until(_in_body, Line.fall_silent),
        Timeout,
        kinds=_WITH_BODY,
        in_body=True,
        silent=True,
    ),
]
_LENGTHS: list[Fault] = [
    Fault("a length that is too long", _length("4000", close=True), ConnectionFailed, kinds=_WITH_BODY, in_body=True),
    Fault("a length that is too short", _length("5"), DecodeError, again=False, kinds=_JSON),
    Fault("two lengths", _length("5", "6"), ConnectionFailed),
    Fault("one length twice", _changed(_repeated), None, kinds=_WITH_BODY),
    Fault("a length below nothing", _length("-1"), ConnectionFailed),
    Fault("a length that is no number", _length("ten"), ConnectionFailed),
    Fault("no length, and the end", _length(close=True), None, kinds=_WITH_BODY),
    Fault("a chunk of no size", _chunked(lambda body: b"zz\r\n" + body), ConnectionFailed, kinds=_CODED, in_body=True),
    Fault(
        "a chunk that ends early",
        _chunked(lambda body: b"%x\r\n" % (len(body) + 9) + body),
        ConnectionFailed,
        kinds=_WITH_BODY,
        in_body=True,
    ),
    Fault(
        "no last chunk",
        _chunked(lambda body: b"%x\r\n" % len(body) + body + b"\r\n"),
        ConnectionFailed,
        kinds=_WITH_BODY,
        in_body=True,
    ),
    Fault(
        "chunks of one byte",
        _chunked(lambda body: b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n", close=False),
        None,
        kinds=_WITH_BODY,
    ),
    Fault("byte by byte", drip, None),
]
_CODINGS: list[Fault] = [
    Fault("gzip", _coded(gzip.compress), None, kinds=_CODED),
    Fault("half a gzip", _coded(lambda body: gzip.compress(body)[:-9]), ConnectionFailed, kinds=_CODED, in_body=True),
    Fault("no gzip", _coded(lambda body: body), ConnectionFailed, kinds=_CODED, in_body=True),
    Fault("no deflate", _coded(lambda body: body, "deflate"), ConnectionFailed, kinds=_CODED, in_body=True),
    Fault(
        "a wrong checksum",
        _coded(lambda body: gzip.compress(body)[:-8] + bytes(8)),
        ConnectionFailed,
        kinds=_CODED,
        in_body=True,
    ),
]
_CHARSETS: list[Fault] = [
    Fault("a mark before JSON", _typed("application/json", lambda body: b"\xef\xbb\xbf" + body), None, kinds=_JSON),
    Fault("an unknown charset", _typed("application/json; charset=x-none"), None, kinds=_JSON),
    Fault("a wrong charset", _typed("application/json; charset=utf-16"), None, kinds=_JSON),
    Fault(
        "UTF-16",
        _typed("application/json; charset=utf-16", lambda body: body.decode().encode("utf-16")),
        None,
        kinds=_JSON,
    ),
    Fault("JSON without a type", _typed(""), None, kinds=_JSON),
    Fault(
        "bytes of no charset",
        _typed("application/json", lambda body: b"\xff\xfe\xfd" + body[:-2] + b'\xc3"'),
        DecodeError,
        again=False,
        kinds=_JSON,
    ),
]
_CONTENTS: list[Fault] = [
    Fault(
        "a page", saying(whole(_PAGE, "text/html")), DecodeError, again=False, kinds=ALL - {"bytes", "stored", "put"}
    ),
    Fault("a page called JSON", saying(whole(_PAGE)), DecodeError, again=False, kinds=_JSON),
    Fault("nothing", saying(whole(b"")), DecodeError, again=False, kinds=_JSON),
    Fault("nothing of no type", saying(whole(b"", "")), DecodeError, again=False, kinds=_JSON),
    Fault("blanks", saying(whole(b" \r\n")), DecodeError, again=False, kinds=_JSON),
    Fault("half of it", _typed("application/json", lambda body: body[:-1]), DecodeError, again=False, kinds=_JSON),
    Fault("JSON for a file", saying(whole(b'{"a": 1}')), DecodeError, again=False, kinds=frozenset({"file"})),
]
_REDIRECTS: list[Fault] = [
    Fault("a redirect in a circle", _loop, ApiError, again=False, begun=False, counted=False),
    Fault(
        "a redirect to nowhere",
        saying(whole(b"", "", "307 Temporary Redirect", "Location: http://[::bad/\r\n")),
        ApiError,
        again=False,
        begun=False,
    ),
    Fault("a redirect without a place", saying(whole(b"", "", "302 Found")), ApiError, again=False, begun=False),
]

# How a body is put together is the same for all that is read and decoded.
_TYPICAL = frozenset({"read", "write", "file", "download", "login"})
_BODIES = [fault._replace(names=_TYPICAL) for fault in (*_LENGTHS, *_CODINGS, *_CHARSETS)]
FAULTS = [*_CUT, *_SILENT, *_statuses(), *_BODIES, *_CONTENTS, *_REDIRECTS]
