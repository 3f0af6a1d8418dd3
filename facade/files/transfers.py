"""Files to and from the object storage behind presigned addresses: whole, checked, and without platform credentials.

The storage is another host than the platform. Requests to it carry nothing but what the presigned address carries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..call.attempts import Attempts, retried
from ..call.flows import DropBody, Effect, Flow, InThread, ReadBody, Send
from ..call.problems import error_from
from ..errors import ConnectionFailed, Forbidden, PlatformError, TransferFailed
from .fixed import FixedFile
from .part import PART, PartFile
from .presigned import LARGEST, md5_told, tag_is_md5, upload_to
from .ranges import goes_on, is_past_the_end, part_of
from .sums import md5_in

if TYPE_CHECKING:
    import httpx

    from ..progress import Progress
    from ..retries import Retries

# What errors call the operation that failed there.
STORAGE = "object storage"
# No presigned address takes more.
LARGEST_UPLOAD = LARGEST


def file_to_send(path: Path, largest: int | None = LARGEST_UPLOAD) -> FixedFile:
    """A file, opened, as it is from now on. Raises FileNotFoundError for what is no file, TransferFailed for one that
    is too large; None for any size."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not a file")
    file = FixedFile(path)
    try:
        if largest is not None:
            _check_fits(path.name, file.size, largest)
    except TransferFailed:
        file.close()
        raise
    return file


def _check_fits(name: str, size: int, largest: int) -> None:
    if size > largest:
        raise TransferFailed(f"{name} has {size:,} bytes; one presigned address takes {largest:,} at the most")


def put_file(
    url: str,
    address: Callable[[], Flow[str]],
    file: FixedFile,
    retries: Retries,
    timeout: Any,
    progress: Progress | None,
) -> Flow[None]:
    """A flow that puts a file to a presigned address, again from the start after a failure.

    `address` gives a flow to a fresh address, for when `url` has ended. Ends in `TransferFailed` when the storage says
    that it got other bytes.
    """
    from generated.runtime.payloads import Payload

    attempts = Attempts(retries, safe=True)
    renewed = False
    name = file.path.name
    file.on_read = lambda done: _tell(progress, done, file.size)
    # The storage may tell one when it has all of it.
    file.is_summed = True

    def once() -> Flow[httpx.Response]:
        wanted = upload_to(url, file.md5)
        _check_fits(name, file.size, wanted.largest)
        file.seek(0)
        _tell(progress, 0, file.size)
        content: Any = file
        payload = Payload(wanted.media_type, content, None)
        return _good((yield from _at_storage(Send("PUT", url, wanted.headers, payload, timeout, signed=True))))

    def mended(error: PlatformError) -> Flow[bool]:
        nonlocal url, renewed
        if renewed or not isinstance(error, Forbidden):
            return False
        # An address can end before it is used, or while the file is on its way.
        url, renewed = (yield from attempts.final(address())), True
        return True

    response = yield from retried(once, attempts, mended=mended)
    yield from _check_sum(md5_told(response.headers), file.md5, name)


def get_file(
    address: Callable[[], Flow[str]],
    target: Path,
    size: int | None,
    checksum: str,
    retries: Retries,
    timeout: Any,
    progress: Progress | None,
    ending: str = PART,
) -> Flow[Path]:
    """A flow that gets a file from a presigned address, going on where an earlier attempt or call stopped.

    `address` gives a flow to a fresh presigned address: they end, so one is asked for at each attempt. The bytes are
    kept in `<target>.part`, or with another `ending`, until they are complete and their size and checksum are right.
    Raises TransferFailed where another call writes the same file at the same time.
    """
    with closing(PartFile(target, ending).open()) as part:
        yield from _got(address, part, target.name, size, checksum, Attempts(retries, safe=True), timeout, progress)
        part.become()
    return target


def _got(
    address: Callable[[], Flow[str]],
    part: PartFile,
    name: str,
    size: int | None,
    checksum: str,
    attempts: Attempts,
    timeout: Any,
    progress: Progress | None,
) -> Flow[None]:
    """A flow that brings what is there of a file to all of it, and looks whether it is right."""
    furthest, renewed, has_md5 = part.size(), False, True

    def once() -> Flow[int | None]:
        nonlocal has_md5
        while True:
            held = part.size()
            _tell(progress, held, size)
            asked = _request((yield from address()), held, part.tag, timeout)
            response: httpx.Response = yield from _at_storage(asked)
            has_md5 = tag_is_md5(response.headers)
            part.is_summed = has_md5 and bool(md5_in(checksum))
            if held and is_past_the_end(response):
                yield from _dropped(response)
                told = part_of(response)
                if told and told.whole == held and (yield from _is_all(held, part.tag, address, timeout)):
                    return held
            elif held and response.status_code == 206 and not goes_on(response, held, part.tag):
                yield from _dropped(response)
            else:
                return (yield from _write((yield from _brought(response)), part, held, size, progress))
            # It is another object by now, or nobody says that it is the same.
            part.drop()

    def mended(error: PlatformError) -> Flow[bool]:
        nonlocal furthest, renewed
        if part.size() > furthest:
            # A long download may break often, as long as it gets on.
            furthest = part.size()
            attempts.begin_again()
        # An address can end before it is used; the next try asks for another one anyway.
        again, renewed = isinstance(error, Forbidden) and not renewed, renewed or isinstance(error, Forbidden)
        return again
        yield  # a flow is a generator, even one that asks for nothing

    told = yield from retried(once, attempts, mended=mended)
    try:
        _check(part.written(), size, "platform", name)
        _check(part.written(), told, "storage", name)
        yield from _check_sum(checksum if has_md5 else "", part.md5, name)
    except TransferFailed:
        part.drop()
        raise


def get_bytes(
    address: Callable[[], Flow[str]],
    name: str,
    size: int | None,
    checksum: str,
    most: int,
    retries: Retries,
    timeout: Any,
) -> Flow[bytes]:
    """A flow that reads a file from a presigned address into memory, once more from the start after a failure. Ends in
    `TransferFailed` where it has more than `most` bytes, or others than were told."""
    held, has_md5 = bytearray(), True

    def write(chunk: bytes) -> None:
        if len(held) + len(chunk) > most:
            raise _too_large(name, None, most)
        held.extend(chunk)

    def once() -> Flow[None]:
        nonlocal has_md5
        held.clear()
        response = yield from _at_storage(_request((yield from address()), 0, "", timeout))
        has_md5 = tag_is_md5(response.headers)
        yield from _at_storage(ReadBody((yield from _brought(response)), write))

    if size is not None and size > most:
        raise _too_large(name, size, most)
    yield from retried(once, Attempts(retries, safe=True))
    found = bytes(held)
    if size is not None and len(found) != size:
        raise TransferFailed(f"{name}: {len(found):,} bytes came, the platform says {size:,}")
    yield from _check_sum(
        checksum if has_md5 else "", lambda: hashlib.md5(found, usedforsecurity=False).hexdigest(), name
    )
    return found


def _too_large(name: str, size: int | None, most: int) -> TransferFailed:
    has = f"more than {most:,} bytes" if size is None else f"{size:,} bytes"
    return TransferFailed(f"{name} has {has}, and most={most:,}; download it to a file, or allow more")


def _request(url: str, start: int, tag: str, timeout: Any) -> Send:
    headers = {"Accept-Encoding": "identity"}
    if tag:
        # Should the object have changed meanwhile, all of it comes instead of the rest. Not every storage knows that.
        headers |= {"Range": f"bytes={start}-", "If-Range": tag}
    return Send("GET", url, headers, None, timeout, (), True, signed=True)


def _is_all(held: int, tag: str, address: Callable[[], Flow[str]], timeout: Any) -> Flow[bool]:
    """Whether what is held is all of the object. That nothing comes after it does not tell, since the object may be
    another one of the same size by now; its last byte comes with its tag."""
    response = yield from _at_storage(_request((yield from address()), held - 1, tag, timeout))
    yield from _dropped(response)
    part = part_of(response)
    ends_here = part is not None and part.end == held and part.whole in (None, held)
    return response.status_code == 206 and goes_on(response, held - 1, tag) and ends_here


def _dropped(response: httpx.Response) -> Flow[None]:
    yield from _at_storage(DropBody(response))


def _write(
    response: httpx.Response, part: PartFile, held: int, size: int | None, progress: Progress | None
) -> Flow[int | None]:
    """Write what comes to what is held, or in its place; gives the size of the object, as far as it is said. Ends in
    `ConnectionFailed` where less came."""
    brought = part_of(response) if response.status_code == 206 else None
    whole = brought.whole if brought else None
    # Asked for nothing but all of it, whoever answers with a part has to say of how much.
    told = size if whole is None else whole
    if not held and response.status_code == 206 and (brought is None or brought.start or told is None):
        yield from _dropped(response)
        raise TransferFailed("the storage sent another part of the file (206) than was asked for").about(STORAGE)
    if not held or response.status_code != 206:
        part.begin(response.headers.get("etag", ""))
    done = part.written()

    def write(chunk: bytes) -> None:
        nonlocal done
        part.write(chunk)
        done += len(chunk)
        _tell(progress, done, size)

    yield from _at_storage(ReadBody(response, write))
    if whole is not None and done < whole:
        raise ConnectionFailed(f"the storage sent {done:,} of {whole:,} bytes").about(STORAGE)
    return whole


def _tell(progress: Progress | None, done: int, size: int | None) -> None:
    if progress is not None:
        progress(done, size)


def _at_storage(effect: Effect) -> Flow[Any]:
    """What an effect gives; its errors say that it was at the storage."""
    try:
        return (yield effect)
    except PlatformError as error:
        raise error.about(STORAGE) from error.__cause__


def _brought(response: httpx.Response) -> Flow[httpx.Response]:
    """The response, if it brings a file or a part of one."""
    if _good(response).status_code in (200, 203, 206):
        return response
    yield from _dropped(response)
    raise TransferFailed(f"the storage answered {response.status_code}, which brings no file").about(STORAGE)


def _good(response: httpx.Response) -> httpx.Response:
    """The response, if it is a good one. Raises the error of the tree otherwise."""
    if response.status_code < 300:
        return response
    raise error_from(response).about(STORAGE)


def _check(found: int, size: int | None, who: str, name: str) -> None:
    if size is not None and found != size:
        raise TransferFailed(f"{name}: {found:,} bytes came, the {who} says {size:,}; what came was removed")


def _check_sum(told: str, found: Callable[[], str], name: str) -> Flow[None]:
    """Compare an MD5 with what was told, if that is one."""
    if (wanted := md5_in(told)) and (yield InThread(found)) != wanted:
        raise TransferFailed(f"{name}: the bytes here and in the storage differ (MD5)")
