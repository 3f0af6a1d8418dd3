"""Reading bodies of answers: never more than was allowed, and a sign where it ends too early."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx

from ..call.flows import Send
from ..call.problems import CUT
from ..errors import AnswerTooLarge, DecodeError
from .decompression import decoded, layers_of, rest, unreadable
from .internals import fill, fill_whole

# An answer that says no is read so far; what its message shows is at the beginning.
LONGEST_REFUSAL = 16 << 20
# Of an answer that is too large, so much is kept for whoever looks into it.
_KEPT = 1 << 16


class _Intake:
    """Collects the body of an answer up to a bound in bytes, None for no bound."""

    def __init__(self, response: httpx.Response, most: int | None) -> None:
        self._response = response
        self._layers = layers_of(response.headers) if "content-encoding" in response.headers else []
        self._most = most
        self._parts: list[bytes] = []
        self._size = 0
        # What a refusal says stands at its beginning, so that is read whatever comes after it.
        good = response.status_code < 300
        self.over = good and most is not None and not self._layers and _announced(response) > most

    def take(self, data: bytes) -> bool:
        """Take what came; False when it is enough."""
        return self._keep(iter(decoded(self._layers, data)))

    def _keep(self, pieces: Iterator[bytes]) -> bool:
        for piece in pieces:
            self._size += len(piece)
            if self._most is not None and self._size > self._most:
                self._parts.append(piece[: len(piece) - (self._size - self._most)])
                self.over = True
                return False
            self._parts.append(piece)
        return True

    def finish(self) -> None:
        """Give the response its body."""
        if not self.over and self._response.num_bytes_downloaded:
            self._keep(rest(self._layers))
        parts = self._parts
        fill(self._response, parts[0] if len(parts) == 1 else b"".join(parts))
        if self.over:
            _refuse(self._response, self._most or 0)


def _announced(response: httpx.Response) -> int:
    """The length that an answer says its body has."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdigit() and len(length) < 20 and response.request.method != "HEAD" else 0


def _refuse(response: httpx.Response, most: int) -> None:
    if response.status_code >= 300:
        response.extensions[CUT] = most
        return
    fill(response, response.content[:_KEPT])
    raise AnswerTooLarge(most, response=response)


def bound_of(effect: Send, response: httpx.Response) -> int | None:
    """How many bytes of an answer are read."""
    if response.status_code < 300:
        return effect.most
    return LONGEST_REFUSAL if effect.most is None else min(effect.most, LONGEST_REFUSAL)


def _was_read(response: httpx.Response, most: int | None) -> bool:
    """Whether a hook of the caller's own client has read it already."""
    if not response.is_stream_consumed:
        return False
    if most is not None and len(response.content) > most:
        _refuse(response, most)
    return True


def _check_coding(response: httpx.Response) -> None:
    """Raise DecodeError for a good answer that nothing here can take out of its coding: it would be taken for what it
    is a coding of."""
    if "content-encoding" not in response.headers or response.status_code >= 300:
        return
    coding = unreadable(response.headers)
    if coding and response.headers.get("content-length") != "0" and response.request.method != "HEAD":
        fill(response, b"")
        raise DecodeError(
            f"the answer is compressed in a way ({coding}) that was not asked for, and that nothing installed here "
            "can undo",
            response=response,
        )


def read(response: httpx.Response, most: int | None) -> None:
    """Read the body of an answer, at most so many bytes. Raises AnswerTooLarge for a good answer that has more; one
    that says no is cut there."""
    if _was_read(response, most):
        return
    intake = _Intake(response, most)
    try:
        _check_coding(response)
        if not intake.over:
            for data in response.iter_raw():
                if not intake.take(data):
                    break
    finally:
        response.close()
    intake.finish()


async def read_async(response: httpx.Response, most: int | None) -> None:
    """The same, awaited."""
    if _was_read(response, most):
        return
    intake = _Intake(response, most)
    try:
        _check_coding(response)
        if not intake.over:
            async for data in response.aiter_raw():
                if not intake.take(data):
                    break
    finally:
        await response.aclose()
    intake.finish()


def read_whole(response: httpx.Response, body: bytes, most: int | None) -> None:
    """The same for a body that has come in one piece."""
    fill_whole(response, len(body))
    if "content-encoding" not in response.headers and (most is None or len(body) <= most):
        fill(response, body)
        return
    intake = _Intake(response, most)
    _check_coding(response)
    if not intake.over and body:
        intake.take(body)
    intake.finish()


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """The body of a streamed answer, decoded, piece by piece. Raises httpx.DecodingError where it is cut off."""
    if response.is_stream_consumed:
        yield response.content
        return
    _check_coding(response)
    layers = layers_of(response.headers)
    for data in response.iter_raw():
        yield from decoded(layers, data)
    if response.num_bytes_downloaded:
        yield from rest(layers)


async def async_pieces(response: httpx.Response) -> AsyncIterator[bytes]:
    """The same, awaited."""
    if response.is_stream_consumed:
        yield response.content
        return
    _check_coding(response)
    layers = layers_of(response.headers)
    async for data in response.aiter_raw():
        for piece in decoded(layers, data):
            yield piece
    if response.num_bytes_downloaded:
        for piece in rest(layers):
            yield piece
