"""A server that answers at once, in a process of its own: `python -m benchmarks.supply.server`, told by JSON.

What it answers is made before it starts, so that what is measured is the client. A project's list has as many pages as
its id says, `pages-100`; each comes after a delay, as from far away. `pages-0` is an empty list.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from benchmarks.measuring.running import ROOT, environment

from .large import LargeFile
from .pages import PROJECT_DATA, listed, record

_V3 = "application/vnd.illumina.v3+json"


class Answer(NamedTuple):
    """What is sent, piece by piece, and after how many seconds."""

    pieces: tuple[bytes, ...]
    delay: float = 0


class Answers:
    """What there is to be had."""

    def __init__(self, items: int, delay: float, large: int, tagged: bool) -> None:
        self._delay = delay
        self._listed = listed(PROJECT_DATA, items)
        self._items = items
        self._project = record("Project")
        self.large = LargeFile(large, tagged)

    def of(self, method: str, target: str, host: str) -> Answer:
        """The answer to a request without its body."""
        path, query = urlsplit(target)[2:4]
        stored = self.large.stored(path)
        if stored is not None:
            return Answer((stored,))
        known = self.large.of(method, path, host)
        if known is not None:
            return Answer(_whole(known, _V3))
        if path.endswith("/data"):
            return Answer(_whole(self._page(path, parse_qs(query)), _V3), self._delay)
        return Answer(_whole(self._project, _V3))

    def _page(self, path: str, query: dict[str, list[str]]) -> bytes:
        pages = int(path.split("/")[-2].partition("-")[2])
        number = int(query.get("pageToken", ["1"])[0] or 1)
        told = {"totalItemCount": pages * self._items, "remainingRecords": max(0, pages - number) * self._items}
        more = {"nextPageToken": str(number + 1)} if number < pages else {}
        return b'{"items":' + (self._listed if pages else b"[]") + b"," + json.dumps({**told, **more}).encode()[1:]


def _whole(body: bytes, media_type: str) -> tuple[bytes, ...]:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    return (head, body) if len(body) > 4096 else (head + body,)


class Connection(asyncio.Protocol):
    """One connection: requests are answered one after the other, bodies are dropped as they come."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._head = b""
        self._body = 0
        self._request: tuple[str, str, str] | None = None
        self._sending: Iterator[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to answer."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Read what came."""
        if self._request is None:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            head, data, self._head = self._head[:end], self._head[end + 4 :], b""
            self._begin(head.decode("latin-1"))
        self._body -= len(data)
        if self._body <= 0 and self._request is not None:
            self._answer(*self._request)
            self._request = None

    def _begin(self, head: str) -> None:
        first, *lines = head.split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self._body = int(headers.get("content-length", 0))
        self._request = method, target, headers["host"]

    def _answer(self, method: str, target: str, host: str) -> None:
        if method == "GET" and self._answers.large.is_content(target):
            self._sending = self._answers.large.content()
            self.resume_writing()
            return
        answer = self._answers.of(method, target, host)
        if answer.delay:
            asyncio.get_running_loop().call_later(answer.delay, self._transport.writelines, answer.pieces)
        else:
            self._transport.writelines(answer.pieces)

    def pause_writing(self) -> None:
        """Wait until the client has read."""
        self._paused = True

    def resume_writing(self) -> None:
        """Go on with what is long."""
        self._paused = False
        for piece in self._sending or ():
            self._transport.write(piece)
            if self._paused:
                return
        self._sending = None


async def serve(answers: Answers, tell: Callable[[int], None]) -> None:
    """Serve on a free port, which is told."""
    server = await asyncio.get_running_loop().create_server(lambda: Connection(answers), "127.0.0.1", 0)
    tell(server.sockets[0].getsockname()[1])
    async with server:
        await server.serve_forever()


@contextmanager
def served(*, items: int, delay: float = 0, large: int = 0, tagged: bool = False) -> Iterator[str]:
    """The address of such a server: pages of so many items, each after so many seconds, and a file of that size, whose
    MD5 its storage tells where it is tagged."""
    Answers(items, delay, large, tagged=False)  # makes what is not there yet
    asked = json.dumps({"items": items, "delay": delay, "large": large, "tagged": tagged})
    command = [sys.executable, "-m", "benchmarks.supply.server", asked]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment(), text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/ica/rest"
        finally:
            process.kill()


def main() -> None:
    """Serve until the process is ended."""
    answers = Answers(**json.loads(sys.argv[1]))
    asyncio.run(serve(answers, lambda port: print(port, flush=True)))


if __name__ == "__main__":
    main()
