"""A host on loopback that says what a test writes, byte by byte, whether it is HTTP or not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

Talk = Callable[["Line"], None]


class Line:
    """One connection, after a request has come in over it."""

    def __init__(self, connection: socket.socket, over: threading.Event) -> None:
        self._connection = connection
        self._over = over
        self.request = b""

    def hear(self) -> bool:
        """Read one request; False when there is none any more."""
        text = b""
        while b"\r\n\r\n" not in text:
            more = self._connection.recv(1 << 16)
            if not more:
                return False
            text += more
        head, _, body = text.partition(b"\r\n\r\n")
        missing = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                missing = int(line.split(b":")[1]) - len(body)
        while missing > 0:
            body += self._connection.recv(1 << 16)
            missing -= len(body)
        self.request = head + b"\r\n\r\n" + body
        return True

    def say(self, *pieces: bytes) -> None:
        """Send these bytes."""
        for piece in pieces:
            self._connection.sendall(piece)

    def wait(self, seconds: float) -> None:
        """Say nothing for a while, or until the test is over."""
        self._over.wait(seconds)

    def close(self) -> None:
        """Say no more, after all that was said has arrived."""
        self._connection.shutdown(socket.SHUT_WR)

    def drip(self, piece: bytes, pause: float = 0.02) -> None:
        """Send a piece again and again until the test is over, or the caller has gone."""
        while not self._over.wait(pause):
            self._connection.sendall(piece)


class RawServer:
    """Answers each request with a function that writes to the line; `asked` has the requests."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.asked: list[bytes] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)

    @property
    def url(self) -> str:
        """The origin."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _listen(self) -> None:
        while not self._over.is_set():
            with suppress(OSError):
                connection, _ = self._socket.accept()
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            line = Line(connection, self._over)
            while line.hear():
                self.asked.append(line.request)
                self._talk(line)
                if b"connection: close" in line.request.lower() or self._over.is_set():
                    return

    def __enter__(self) -> RawServer:
        self._listener.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._listener.join(5)
