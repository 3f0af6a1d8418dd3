"""Bodies of answers, taken out of the codings that they came in a little at a time.

httpx gives all that a piece of a body decodes to at once, and a kilobyte can decode to gigabytes; here no piece is
larger than `LARGEST`, whatever came and however often it is packed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Any, Protocol

import httpx

from .internals import decoder_of, is_whole

# The bytes that come out of a layer at once.
LARGEST = 1 << 18
# Of a coding whose library knows no bound, so much goes in at once: some bytes can be megabytes.
_SLICE = 16
_GZIP = b"\x1f\x8b"
_CUT_OFF = "the compressed answer is cut off"
# Codings that servers use, for which a library may be missing here.
_CODINGS = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz"})


class Layer(Protocol):
    """One coding of a body."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some more of the coded body decodes to."""
        ...

    def rest(self) -> Iterator[bytes]:
        """What is left at its end. Raises httpx.DecodingError where that is not its end."""
        ...


class _Zlib:
    """`gzip`, with one member or more, and `deflate`, with a header or bare as some servers send it."""

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._begin(zlib.MAX_WBITS | 16 if gzip else zlib.MAX_WBITS)
        # What came of a member's first two bytes, which say what it is.
        self._head = b""
        self._fresh = True
        self._over = False

    def _begin(self, bits: int) -> None:
        self._decoder = zlib.decompressobj(bits)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data and not self._over:
            if self._fresh or self._decoder.eof:
                data, self._head = self._head + data, b""
                if len(data) < len(_GZIP):
                    self._head = data
                    return
                if self._decoder.eof and not self._goes_on(data):
                    return
            if piece := self._decode(data):
                yield piece
            data = self._decoder.unused_data if self._decoder.eof else self._decoder.unconsumed_tail

    def _goes_on(self, data: bytes) -> bool:
        """Whether another member follows; anything else behind the end is not looked at."""
        self._over = not (self._gzip and data.startswith(_GZIP))
        if not self._over:
            self._begin(zlib.MAX_WBITS | 16)
        return not self._over

    def _decode(self, data: bytes) -> bytes:
        try:
            found = self._decoder.decompress(data, LARGEST)
        except zlib.error as problem:
            if self._gzip or not self._fresh:
                raise httpx.DecodingError(str(problem)) from problem
            self._fresh = False
            self._begin(-zlib.MAX_WBITS)
            return self._decode(data)
        self._fresh = False
        return found

    def rest(self) -> Iterator[bytes]:
        while not self._decoder.eof and not (self._fresh and not self._head):
            piece = b"" if self._fresh else self._decode(b"")
            if not piece:
                raise httpx.DecodingError(_CUT_OFF)
            yield piece


class _Other:
    """A coding that httpx knows by a library of its own (`br`, `zstd`), which is given a little at a time."""

    def __init__(self, decoder: Any) -> None:
        self._decoder = decoder
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        self._begun = self._begun or bool(data)
        for start in range(0, len(data), _SLICE):
            yield from _cut(self._decoder.decode(data[start : start + _SLICE]))

    def rest(self) -> Iterator[bytes]:
        yield from _cut(self._decoder.flush())
        if self._begun and not is_whole(self._decoder):
            raise httpx.DecodingError(_CUT_OFF)


def _cut(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), LARGEST):
        yield data[start : start + LARGEST]


def unreadable(headers: httpx.Headers) -> str:
    """The coding of a body that nothing here can undo, empty where there is none. What is no coding at all, as some
    servers write there, changes nothing of the body."""
    return next((each for each in _codings(headers) if each in _CODINGS and decoder_of(each) is None), "")


def _codings(headers: httpx.Headers) -> list[str]:
    """The codings that a body is in, the outermost first."""
    return [value.strip().lower() for value in reversed(headers.get_list("content-encoding", split_commas=True))]


def layers_of(headers: httpx.Headers) -> list[Layer]:
    """The codings that a body is in, the outermost first; what nobody knows is left as it is."""
    layers: list[Layer] = []
    for coding in _codings(headers):
        if coding in ("gzip", "x-gzip", "deflate"):
            layers.append(_Zlib(coding != "deflate"))
        elif (decoder := decoder_of(coding)) is not None:
            layers.append(_Other(decoder))
    return layers


def decoded(layers: list[Layer], data: bytes) -> Iterable[bytes]:
    """What some more of a body decodes to, through all of its layers."""
    if not layers:
        return (data,)
    return reduce(_through, layers, iter((data,)))


def rest(layers: list[Layer]) -> Iterator[bytes]:
    """What is left in the layers at the end of a body. Raises httpx.DecodingError where it is cut off."""
    for number, layer in enumerate(layers):
        yield from reduce(_through, layers[number + 1 :], layer.rest())


def _through(pieces: Iterator[bytes], layer: Layer) -> Iterator[bytes]:
    for piece in pieces:
        yield from layer.pieces(piece)
