"""Files that are awaited: a client that is awaited sends them as they come and closes them, any other refuses them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from facade import ConnectionFailed, Retries, ServerError, Timeout, TransferFailed, Unauthorized, VersionNotAcceptable
from facade.http.sources import AwaitedBody
from facade.testing import replay
from generated.runtime.files import File
from generated.runtime.sources import file_of

from .conftest import Market

CONTENT = b"a line of the file\n" * 20_000
FORMS = pytest.mark.parametrize("form", ["parts", "blob"])


class Pieces:
    """Pieces that are awaited, once; knows what became of it."""

    def __init__(self, *pieces: Any) -> None:
        self._pieces = iter(pieces or (b"", CONTENT[:70_000], bytearray(), memoryview(CONTENT)[70_000:]))
        self.given = 0
        self.closed = False

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        await asyncio.sleep(0)
        for piece in self._pieces:
            self.given += 1
            found = piece() if callable(piece) else piece
            return await found if hasattr(found, "__await__") else found
        raise StopAsyncIteration

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed = True


class Again:
    """Gives the same bytes every time."""

    def __init__(self) -> None:
        self.made: list[Pieces] = []

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.made.append(Pieces())
        return self.made[-1]


class Bare:
    """A file that can do nothing but be read, and takes its time."""

    def __init__(self) -> None:
        self._left = CONTENT

    async def read(self, count: int) -> bytes:
        await asyncio.sleep(0)
        found, self._left = self._left[:count], self._left[count:]
        return found


async def generator() -> AsyncIterator[bytes]:
    yield CONTENT[:5]
    await asyncio.sleep(0)
    yield CONTENT[5:]


async def stream() -> Any:
    """What comes over a connection."""
    reader = asyncio.StreamReader()
    reader.feed_data(CONTENT)
    reader.feed_eof()
    return reader


async def received() -> Any:
    """What another task sends."""
    send, receive = anyio.create_memory_object_stream[bytes](5)
    async with send:
        for start in range(0, len(CONTENT), 100_000):
            send.send_nowait(CONTENT[start : start + 100_000])
    return receive


async def opened(folder: Path, before: bytes = b"") -> Any:
    (folder / "file.bin").write_bytes(before + CONTENT)
    file = await anyio.open_file(folder / "file.bin", "rb")
    await file.seek(len(before))
    return file


async def empty(folder: Path) -> Any:
    (folder / "empty").touch()
    return await anyio.open_file(folder / "empty", "rb")


async def now(value: Any) -> Any:
    return value


# What makes it, what is sent, and whether its length is known beforehand.
TAKEN: dict[str, tuple[Callable[[Path], Awaitable[Any]], bytes, bool]] = {
    "generator": (lambda _: now(generator()), CONTENT, False),
    "iterator": (lambda _: now(Pieces()), CONTENT, False),
    "iterable": (lambda _: now(Again()), CONTENT, False),
    "nothing": (lambda _: now(Pieces(b"")), b"", False),
    "bare": (lambda _: now(Bare()), CONTENT, False),
    "stream": (lambda _: stream(), CONTENT, False),
    "received": (lambda _: received(), CONTENT, False),
    "open": (opened, CONTENT, True),
    "middle": (lambda folder: opened(folder, b"before"), CONTENT, True),
    "empty": (empty, b"", True),
    "named": (lambda _: now(("n.txt", generator())), CONTENT, False),
    "file": (lambda _: now(File(Bare(), "n.txt", "text/x-odd")), CONTENT, False),
}


def content_of(arrived: Any, form: str) -> bytes:
    found: bytes = arrived.files[0].content if form == "parts" else arrived.body
    return found


def body_of(value: Any, form: str) -> Any:
    return {"file": value, "text": "beside"} if form == "parts" else value


@FORMS
@pytest.mark.parametrize("kind", TAKEN)
def test_what_is_awaited_is_sent_as_it_comes(kind: str, form: str, awaiting: Market, tmp_path: Path) -> None:
    make, wanted, known = TAKEN[kind]
    value = awaiting.run(make(tmp_path))
    arrived = awaiting.call(form, body=body_of(value, form))
    assert content_of(arrived, form) == wanted
    assert ("content-length" in arrived.headers) is known
    assert (arrived.headers.get("transfer-encoding") == "chunked") is not known
    if form == "parts":
        (part,) = arrived.files
        names = {"named": "n.txt", "file": "n.txt", "open": "file.bin", "middle": "file.bin", "empty": "empty"}
        assert (part.file, arrived.fields) == (names.get(kind, "file"), [("text", "beside")])
    if kind in ("open", "middle", "empty"):
        assert awaiting.run(value.read(1)) == b""
        awaiting.run(value.aclose())


@FORMS
@pytest.mark.parametrize("kind", TAKEN)
def test_a_client_that_blocks_sends_nothing_that_is_awaited(
    kind: str, form: str, blocking: Market, awaiting: Market, tmp_path: Path
) -> None:
    value = awaiting.run(TAKEN[kind][0](tmp_path))
    with pytest.raises(TypeError, match="has to be awaited, and this client blocks: send it with the client that is"):
        blocking.call(form, body=body_of(value, form))
    assert not blocking.server.arrived
    if kind in ("open", "middle", "empty", "received"):
        awaiting.run(value.aclose())


def test_parts_of_every_kind_go_in_one_form(awaiting: Market) -> None:
    files = [generator(), b"bytes", ("c.csv", Bare()), iter([b"pie", b"ces"]), Pieces()]
    arrived = awaiting.call("parts", body={"files": files, "file": Again(), "text": "beside"})
    assert [part.content for part in arrived.files] == [CONTENT, b"bytes", CONTENT, b"pieces", CONTENT, CONTENT]
    assert [part.file for part in arrived.files] == ["files", "files", "c.csv", "files", "files", "file"]


def test_a_text_body_can_be_awaited(awaiting: Market) -> None:
    arrived = awaiting.call("note", body=generator())
    assert (arrived.body == CONTENT, arrived.headers["content-type"]) == (True, "text/plain")


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "text": (lambda: Pieces("text"), "this file is open for text, and files are sent as bytes: open it with 'rb'"),
    "numbers": (lambda: Pieces(1), "what is read to be sent is bytes, not int"),
    "text file": (lambda: anyio.wrap_file(Path(__file__).open()), "this file is open for text"),  # noqa: SIM115 - it is closed by the test
    "closed": (lambda: anyio.wrap_file(closed_file()), "cannot be read: "),
}


def closed_file() -> Any:
    with Path(__file__).open("rb") as file:
        return file


@FORMS
@pytest.mark.parametrize("kind", REFUSED)
def test_what_gives_no_bytes_is_refused_before_anything_is_sent(kind: str, form: str, awaiting: Market) -> None:
    make, said = REFUSED[kind]
    value = make()
    with pytest.raises(TypeError) as caught:
        awaiting.call(form, body=body_of(value, form))
    assert said in str(caught.value)
    assert ("'file': " in str(caught.value)) is (form == "parts")
    assert not awaiting.server.arrived
    awaiting.run(value.aclose())


def test_a_field_of_text_takes_nothing_that_is_awaited(awaiting: Market) -> None:
    for form in ("form", "parts"):
        with pytest.raises(TypeError, match="'coded': this field is text, base64 of all bytes at once"):
            awaiting.call(form, body={"coded": Bare()})
    assert not awaiting.server.arrived


@FORMS
def test_what_is_awaited_again_is_sent_again_whole(form: str, awaiting: Market, tmp_path: Path) -> None:
    for value in (Again(), awaiting.run(opened(tmp_path, b"before"))):
        for status, headers in ((503, {"Retry-After": "0"}), (308, {"Location": f"/{form}?again"})):
            awaiting.server.answers[:] = [(status, headers)]
            if not isinstance(value, Again):
                awaiting.run(value.seek(6))
            found = awaiting.sent(form, body=body_of(value, form))
            assert [content_of(arrived, form) == CONTENT for arrived in found] == [True, True]
        if isinstance(value, Again):
            assert [pieces.closed for pieces in value.made] == [True] * 4
        else:
            awaiting.run(value.aclose())


@FORMS
@pytest.mark.parametrize(("status", "error"), [(503, ServerError), (401, Unauthorized)])
def test_what_is_awaited_once_is_sent_once(form: str, status: int, error: Any, awaiting: Market) -> None:
    for value in (Pieces(), Bare()):
        awaiting.server.arrived.clear()
        awaiting.server.answers[:] = [(status, {"Retry-After": "0"})]
        with pytest.raises(error):
            awaiting.call(form, body=body_of(value, form))
        assert len(awaiting.server.arrived) == 1
        assert getattr(value, "closed", True)


def test_a_lower_version_gets_what_can_be_awaited_again(awaiting: Market, tmp_path: Path) -> None:
    once, again = Pieces(), Again()
    file = awaiting.run(opened(tmp_path, b"before"))
    for value in (once, again, file):
        # What one client learned of versions is not known to the next.
        client = type(awaiting.client)(base_url=awaiting.server.url)
        awaiting.server.answers[:] = [(406, {})]
        if value is once:
            with pytest.raises(VersionNotAcceptable):
                awaiting.call("versioned", body={"file": value}, client=client.with_options(api_version="auto"))
        else:
            found = awaiting.sent("versioned", body={"file": value}, client=client.with_options(api_version="auto"))
            assert [arrived.files[0].content == CONTENT for arrived in found] == [True, True]
        awaiting.run(client.close())
    awaiting.run(file.aclose())
    assert once.closed
    assert all(pieces.closed for pieces in again.made)


OWN_ERRORS = [LookupError("gone"), OSError("gone"), TimeoutError("gone"), RuntimeError("it is closed"),
              httpx.ReadError("gone"), ConnectionFailed("gone"), UnicodeError("gone")]  # fmt: skip


@FORMS
@pytest.mark.parametrize("error", OWN_ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_of_what_is_sent_is_the_callers_own(form: str, error: Exception, awaiting: Market) -> None:
    def fails() -> Any:
        raise error

    for value in (Pieces(b"x", fails), Pieces(fails)):
        with pytest.raises(type(error)) as caught:
            awaiting.call(form, body=body_of(value, form))
        assert caught.value is error
        assert value.closed
    assert not awaiting.server.arrived
    assert content_of(awaiting.call(form, body=body_of(Pieces(), form)), form) == CONTENT


@FORMS
@pytest.mark.parametrize("error", OWN_ERRORS, ids=lambda error: type(error).__name__)
def test_so_is_that_of_what_is_not_awaited(form: str, error: Exception, market: Market) -> None:
    def fails() -> Any:
        yield b"x"
        raise error

    with pytest.raises(type(error)) as caught:
        market.call(form, body=body_of(fails(), form))
    assert caught.value is error
    assert not market.server.arrived


@FORMS
def test_a_file_that_ends_too_early_is_said_to(form: str, awaiting: Market, tmp_path: Path) -> None:
    class Shrinking:
        def __init__(self, file: Any) -> None:
            self.seek, self.tell, self._file = file.seek, file.tell, file

        async def read(self, count: int) -> bytes:
            found: bytes = await self._file.read(count)
            return found if await self.tell() < 100_000 else b""

    file = awaiting.run(opened(tmp_path))
    with pytest.raises(TransferFailed, match="the file had 380,000 bytes, and 65,536 came while it was sent"):
        awaiting.call(form, body=body_of(Shrinking(file), form))
    awaiting.run(file.aclose())
    assert not awaiting.server.arrived


def in_a_task(awaiting: Market, form: str, value: Any) -> tuple[list[Any], int]:
    """What a task ends in that makes a call, and how many others are left then."""

    async def run() -> tuple[list[Any], int]:
        call = getattr(awaiting.client.market, form)(body=body_of(value, form))
        found = await asyncio.gather(asyncio.ensure_future(call), return_exceptions=True)
        return list(found), len(asyncio.all_tasks()) - 1

    found: tuple[list[Any], int] = awaiting.run(run())
    return found


@FORMS
@pytest.mark.parametrize("when", ["while it is read", "before it is read", "while it is sent"])
def test_who_is_cancelled_leaves_nothing_open(form: str, when: str, awaiting: Market) -> None:
    current: Any = None

    async def stalled() -> bytes:
        current.cancel()
        await asyncio.Event().wait()
        raise AssertionError

    async def sent() -> bytes:
        current.cancel()
        return CONTENT

    class Cancelling(Pieces):
        def __aiter__(self) -> AsyncIterator[Any]:
            nonlocal current
            current = asyncio.current_task()
            return self

    pieces = {"while it is read": (CONTENT, stalled), "before it is read": (stalled,), "while it is sent": (b"x", sent)}
    value = Cancelling(*pieces[when], CONTENT)
    ((found,), left) = in_a_task(awaiting, form, value)
    assert (type(found), left, value.closed) == (asyncio.CancelledError, 0, True)
    assert content_of(awaiting.call(form, body=body_of(generator(), form)), form) == CONTENT


@FORMS
@pytest.mark.parametrize("first", [False, True])
def test_what_stalls_ends_at_a_deadline_that_was_asked_for(form: str, first: bool, awaiting: Market) -> None:
    value = Pieces(*([] if first else [b"x"]), asyncio.Event().wait)
    client = awaiting.client.with_options(retries=Retries(attempts=1, deadline=0.05))
    with pytest.raises(Timeout) as caught:
        awaiting.call(form, body=body_of(value, form), client=client)
    assert (caught.value.sent, value.closed) == (not first, True)
    assert not awaiting.server.arrived


@FORMS
def test_it_is_recorded_and_played_as_what_it_gives(
    form: str, awaiting: Market, blocking: Market, tmp_path: Path
) -> None:
    origins = {awaiting.server.url: "https://market.test"}
    with replay(tmp_path / "market.yaml", mode="all", origins=origins):
        awaiting.call(form, body=body_of(generator(), form))
    blocking.server.arrived.clear()
    for market, value in ((awaiting, Bare()), (blocking, CONTENT)):
        client = type(market.client)(base_url="https://market.test")
        with replay(tmp_path / "market.yaml") as tape:
            assert market.sent(form, body=body_of(value, form), client=client) == []
            assert not tape.unplayed
        market.run(client.close())


def test_no_more_than_one_piece_is_kept() -> None:
    value = Pieces(*[bytes([number]) for number in range(9)])

    async def read() -> list[tuple[bytes, int]]:
        source: Any = file_of(value).content
        await source.begin()
        body = AwaitedBody(iter(source.read, b""), [source])
        return [(piece, value.given) async for piece in body]

    assert asyncio.run(read()) == [(bytes([number]), number + 1) for number in range(9)]


def test_what_cannot_be_closed_takes_no_answer_away(awaiting: Market) -> None:
    class Broken(Pieces):
        async def aclose(self) -> None:
            raise LookupError("cannot be closed")

    told: list[Any] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
        await awaiting.client.market.blob(body=Broken(b"whole"))

    awaiting.run(run())
    assert [arrived.body for arrived in awaiting.server.arrived] == [b"whole"]
    assert [(str(each["exception"]), each["message"]) for each in told] == [
        ("cannot be closed", "this Broken was sent, and could not be closed")
    ]
