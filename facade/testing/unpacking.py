"""Bodies as texts that can be read: unpacked, and decoded."""

from __future__ import annotations

import codecs
import zlib
from contextlib import suppress
from dataclasses import replace

import httpx

from ..call.bodies import essence
from ..http.decompression import decoded, layers_of, rest
from .bodies import is_json
from .exchanges import Exchange, first


def encoding_of(body: bytes, media_type: str) -> str | None:
    """What a text is written in; None for what is none."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ["utf-16"]
    else:
        is_text = essence(media_type).startswith("text/") or is_json(media_type) or "xml" in essence(media_type)
        candidates = ["utf-8-sig" if body.startswith(codecs.BOM_UTF8) else "utf-8", *(["latin-1"] if is_text else [])]
    for encoding in candidates:
        with suppress(UnicodeDecodeError):
            body.decode(encoding)
            return encoding
    return None


def with_plain_body(exchange: Exchange) -> Exchange:
    """The exchange with the body of its request unpacked, where that can be."""
    packed = first(exchange.sent, "content-encoding")
    if not packed or not exchange.body:
        return exchange
    body = unpacked(replace(exchange, status=200, headers=exchange.sent, content=exchange.body))
    if body is None:
        return exchange
    sent = tuple((name, value) for name, value in exchange.sent if name.lower() != "content-encoding")
    return replace(exchange, sent=sent, body=body)


def unpacked(exchange: Exchange) -> bytes | None:
    """The content of an answer that came compressed; None where it is not whole or nobody can unpack it."""
    packed = [each.strip().lower() for each in first(exchange.headers, "content-encoding").split(",")]
    layers = layers_of(httpx.Headers(list(exchange.headers)))
    if len(layers) < sum(each != "identity" for each in packed):
        return None
    try:
        content = b"".join([*decoded(layers, exchange.content), *rest(layers)])
    except (httpx.DecodingError, zlib.error):
        return None
    return None if content == exchange.content and layers else content


def sized(exchange: Exchange, content: bytes) -> Exchange:
    """The exchange with another content, whose length is told where that of the old one was."""
    if content == exchange.content:
        return exchange
    headers = tuple(
        (name, str(len(content)) if name.lower() == "content-length" else value) for name, value in exchange.headers
    )
    return replace(exchange, headers=headers, content=content)
