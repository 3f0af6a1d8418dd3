"""Finds a secret in what came out, in any of the forms in which it can have got there."""

from __future__ import annotations

import base64
import gzip
import re
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import quote

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{24,}={0,2}")
_ESCAPED = re.compile(rb"""\\(?:x([0-9a-f]{2})|([nrt'"\\]))""")
_SHORT = {b"n": b"\n", b"r": b"\r", b"t": b"\t"}


def forms(canary: str) -> frozenset[bytes]:
    """The text itself, URL-encoded once and twice, backwards, in hex, and in base64 at each of its three alignments."""
    plain = canary.encode()
    found = {plain, quote(canary, safe="").encode(), quote(quote(canary, safe=""), safe="").encode(), plain[::-1]}
    found.add(plain.hex().encode())
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            coded = encode(b"\0" * before + plain).rstrip(b"=")
            # The first and the last letters depend on what stands beside it.
            found.add(coded[(before * 8 + 5) // 6 : -2])
    return frozenset(found)


def unpacked(content: bytes) -> Iterator[bytes]:
    """Bytes, and what is compressed in them, in base64 or as Python shows bytes too."""
    yield content
    raw = _ESCAPED.sub(_meant, content)
    packed = [content, raw]
    for found in _BASE64.findall(content):
        # A name may stand before it without a divider.
        packed += [_decoded(found[start:]) for start in range(4)]
    for part in packed:
        for place in re.finditer(rb"\x1f\x8b\x08", part):
            reader = zlib.decompressobj(31)
            try:
                yield reader.decompress(part[place.start() :], 1 << 20)
            except zlib.error:
                continue


def _meant(found: re.Match[bytes]) -> bytes:
    """The byte that Python shows so."""
    return bytes([int(found[1], 16)]) if found[1] else _SHORT.get(found[2], found[2])


def _decoded(text: bytes) -> bytes:
    text = text.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    return base64.b64decode(text[: len(text) // 4 * 4])


def found_in(canaries: Iterable[str], outputs: Iterable[tuple[str, bytes]]) -> list[str]:
    """Which canaries are in what came out, and where."""
    wanted = {canary: forms(canary) for canary in canaries}
    leaks = []
    for name, content in outputs:
        for part in unpacked(content):
            leaks += [f"{canary} in {name}" for canary, looks in wanted.items() if any(look in part for look in looks)]
    return leaks


def packed(text: str) -> bytes:
    """A text, compressed."""
    return gzip.compress(text.encode())
