"""A host on loopback that answers well until it is told a fault, byte by byte, and counts the connections to it."""

from __future__ import annotations

import select
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import NamedTuple

# What a thread of a server is called, so that those of a client can be told from them.
NAME = "faulty server"


class Answer(NamedTuple):
    """A good answer. Where its body has `{here}`, the address of the host comes in its place."""

    status: str = "200 OK"
    media_type: str = "application/json"
    body: bytes = b"{}"
    headers: str = ""

    def written(self, here: str = "") -> bytes:
        """The bytes that go over the wire."""
        body = self.body.replace(b"{here}", here.encode())
        return whole(body, self.media_type, self.status, self.headers)


def whole(body: bytes, media_type: str = "application/json", status: str = "200 OK", headers: str = "") -> bytes:
    """An answer with a length."""
    kind = f"Content-Type: {media_type}\r\n" if media_type else ""
    return f"HTTP/1.1 {status}\r\n{kind}{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


Routes = Mapping[str, Answer]


class Gone(Exception):
    """This connection is over."""


class Line:
    """One connection to a caller."""

    def __init__(self, connection: socket.socket, over: threading.Event) -> None:
        self._connection = connection
        self._over = over
        self._held = b""

    def hear(self, most: int | None = None) -> bytes:
        """One request, or its first bytes. Raises Gone where none comes any more."""
        while most is None or len(self._held) < most:
            end = _end_of(self._held)
            if end is not None and len(self._held) >= end:
                request, self._held = self._held[:end], self._held[end:]
                return request
            more = self._connection.recv(min(1 << 16, (most or 1 << 16) - (len(self._held) if most else 0)))
            if not more:
                raise Gone
            self._held += more
        return self._held[:most]

    def say(self, piece: bytes) -> None:
        """Send these bytes."""
        self._connection.sendall(piece)

    def reset(self) -> None:
        """Break the connection as a machine does that has crashed."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def end(self) -> None:
        """Close the connection, after all that was said."""
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_WR)
        self.fall_silent()
        raise Gone

    def fall_silent(self) -> None:
        """Say nothing until the caller has gone."""
        while not self.is_left(0.05):
            pass

    def is_left(self, seconds: float) -> bool:
        """Whether the caller has gone, or the test is over, within some time."""
        ready, _, _ = select.select([self._connection], [], [], seconds)
        return self._over.is_set() or (bool(ready) and not self._connection.recv(1 << 16))


def _end_of(text: bytes) -> int | None:
    """How many bytes a request has; None before its head is there, or while its chunks still come."""
    head, mark, rest = text.partition(b"\r\n\r\n")
    if not mark:
        return None
    start = len(head) + 4
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return start + int(line.partition(b":")[2])
        if line.startswith(b"transfer-encoding:"):
            last = rest.find(b"0\r\n\r\n")
            return None if last < 0 else start + last + 5
    return start


Do = Callable[[Line, bytes], None]


class Server:
    """Answers requests by `routes`, which are named as in `GET /path`; a fault is done instead of some of them.

    Attributes:
        asked: the requests, whole, in the order in which they came.
    """

    def __init__(self, routes: Routes | None = None) -> None:
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._counting = threading.Condition()
        self._open: set[socket.socket] = set()
        self.routes: Routes = routes or {}
        self.asked: list[bytes] = []
        self._listener = threading.Thread(target=self._listen, name=NAME, daemon=True)
        self.plan("", None)

    @property
    def url(self) -> str:
        """The origin."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def plan(self, target: str, fault: Do | None, times: int | None = None, *, early: int | None = None) -> None:
        """Do a fault for requests whose first line begins so, `times` of them (None: all). `early` is how many bytes of
        a request are read before it is done; None: all. Forgets what was asked until now."""
        self._target, self._fault, self._times, self._early = target, fault, times, early
        self.asked = []

    def count(self, target: str) -> int:
        """How many requests came whose first line begins so."""
        return sum(request.startswith(target.encode()) for request in self.asked)

    def settled(self, most: int) -> int:
        """How many connections are open, once there are no more than that or some seconds are over."""
        with self._counting:
            self._counting.wait_for(lambda: len(self._open) <= most, timeout=10)
            return len(self._open)

    def _listen(self) -> None:
        while not self._over.is_set():
            with suppress(OSError):
                connection, _ = self._socket.accept()
                with self._counting:
                    self._open.add(connection)
                threading.Thread(target=self._serve, args=(connection,), name=NAME, daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        line = Line(connection, self._over)
        try:
            with suppress(OSError, Gone):
                while not self._over.is_set():
                    self._answer(line)
        finally:
            connection.close()
            with self._counting:
                self._open.discard(connection)
                self._counting.notify_all()

    def _answer(self, line: Line) -> None:
        early = self._early if self._fault is not None and self._times != 0 else None
        request = line.hear(early)
        self.asked.append(request)
        name = request.partition(b" HTTP/")[0].partition(b"?")[0].decode("latin-1")
        good = self.routes.get(name, Answer("404 Not Found")).written(self.url)
        if self._fault is not None and self._times != 0 and (early is not None or name.startswith(self._target)):
            if self._times is not None:
                self._times -= 1
            self._fault(line, good)
        else:
            line.say(good)

    def __enter__(self) -> Server:
        self._listener.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with self._counting:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._listener.join(5)


def saying(answer: bytes) -> Do:
    """Says this instead."""
    return lambda line, good: line.say(answer)


def drip(line: Line, good: bytes) -> None:
    """Say an answer byte by byte."""
    for index in range(len(good)):
        line.say(good[index : index + 1])
