"""Good answers with something changed at random: bytes, lines, headers, chunks, JSON. One seed, one change."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

_STATUSES: tuple[int, ...] = (
    *range(100, 104),
    199,
    *range(200, 209),
    226,
    299,
    *range(300, 309),
    399,
    *range(400, 432),
    451,
    499,
)
_STATUSES += (*range(500, 512), 520, 599, 600, 999, 0, 99)
_NAMES: tuple[str, ...] = (
    "Content-Length",
    "Transfer-Encoding",
    "Content-Encoding",
    "Content-Type",
    "Connection",
    "Location",
)
_NAMES += ("Retry-After", "ETag", "Set-Cookie", "Content-Range", "Content-Disposition", "Upgrade", "Link", "Date", "")
_VALUES: tuple[str, ...] = (
    "",
    " ",
    "0",
    "1",
    "5",
    "-1",
    "99999999999999999999",
    "0x10",
    "1e3",
    "chunked",
    "chunked, chunked",
    "gzip",
)
_VALUES += (
    "gzip, gzip",
    "deflate",
    "br",
    "identity",
    "close",
    "keep-alive",
    "text/html",
    "application/json",
    "a/b; c=d",
)
_VALUES += (
    "application/json; charset=utf-16",
    "application/problem+json",
    "/elsewhere",
    "//x",
    "http://[::bad/",
    "\xff",
)
_VALUES += ("bytes 0-4/9", "bytes */9", 'attachment; filename="../x"', "a" * 9000, '"', "=;,", "<x>; rel=next", "101")
_ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "\ud800",
    "2026-13-45T99:00:00Z",
    [],
    {},
    [[]],
    [None],
)


def mutated(good: bytes, seed: int) -> bytes:
    """The answer with one to three things changed."""
    random = Random(seed)
    for _ in range(random.randint(1, 3)):
        good = random.choice(_CHANGES)(good, random)
    return good


def _parts(answer: bytes) -> tuple[list[bytes], bytes]:
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.split(b"\r\n"), body


def _joined(rows: list[bytes], body: bytes) -> bytes:
    return b"\r\n".join(rows) + b"\r\n\r\n" + body


def _relengthed(rows: list[bytes], body: bytes) -> bytes:
    rows = [row for row in rows if not row.lower().startswith(b"content-length")]
    return _joined([*rows, b"Content-Length: %d" % len(body)], body)


def _bytes(answer: bytes, random: Random) -> bytes:
    place = random.randrange(len(answer) + 1)
    piece = bytes(random.randrange(256) for _ in range(random.randint(0, 4)))
    return answer[:place] + piece + answer[place + random.randint(0, 4) :]


def _cut(answer: bytes, random: Random) -> bytes:
    return answer[: random.randrange(len(answer) + 1)]


def _repeat(answer: bytes, random: Random) -> bytes:
    start, end = sorted(random.randrange(len(answer) + 1) for _ in range(2))
    return answer[:end] + answer[start:end] + answer[end:]


def _status(answer: bytes, random: Random) -> bytes:
    rows, body = _parts(answer)
    version = random.choice([b"HTTP/1.1", b"HTTP/1.1", b"HTTP/1.0", b"HTTP/2", b"http/1.1", b"ICY"])
    rows[0] = version + b" %d Said so" % random.choice(_STATUSES)
    return _joined(rows, body)


def _header(answer: bytes, random: Random) -> bytes:
    rows, body = _parts(answer)
    row = f"{random.choice(_NAMES)}{random.choice([': ', ':', ' : '])}{random.choice(_VALUES)}".encode("latin-1")
    rows.insert(random.randint(1, len(rows)), row)
    return _joined(rows, body)


def _less(answer: bytes, random: Random) -> bytes:
    rows, body = _parts(answer)
    if len(rows) > 1:
        del rows[random.randrange(1, len(rows))]
    return _joined(rows, body)


def _chunks(answer: bytes, random: Random) -> bytes:
    rows, body = _parts(answer)
    rows = [row for row in rows if not row.lower().startswith(b"content-length")] + [b"Transfer-Encoding: chunked"]
    written = b""
    while body:
        size = random.randint(1, len(body))
        told = max(0, size + random.choice([0, 0, 0, 0, 1, -1]))
        written += b"%x%s\r\n" % (told, random.choice([b"", b"", b";a=b", b" "])) + body[:size]
        written += random.choice([b"\r\n", b"\r\n", b"\r\n", b"\n", b""])
        body = body[size:]
    return _joined(rows, written + random.choice([b"0\r\n\r\n", b"0\r\n\r\n", b"0\r\nX: y\r\n\r\n", b"0\r\n", b""]))


def _packed(answer: bytes, random: Random) -> bytes:
    rows, body = _parts(answer)
    coding = random.choice(["gzip", "deflate"])
    body = gzip.compress(body) if coding == "gzip" else zlib.compress(body)
    if random.random() < 0.5:
        body = _bytes(body, random)
    return _relengthed([*rows, b"Content-Encoding: " + coding.encode()], body)


def _values(answer: bytes, random: Random) -> bytes:
    """Somewhere in the JSON stands another value, or one less."""
    rows, body = _parts(answer)
    try:
        value = json.loads(body)
    except ValueError:
        return answer
    holders = [[value]]
    _collect(value, holders)
    holder: Any = random.choice(holders)
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    if keys:
        key = random.choice(keys)
        if random.random() < 0.2:
            del holder[key]
        else:
            holder[key] = random.choice(_ODD)
    changed = holders[0][0] if holders[0] else None
    return _relengthed(rows, json.dumps(changed, ensure_ascii=random.random() < 0.9).encode("utf-8", "surrogatepass"))


def _collect(value: Any, holders: list[Any]) -> None:
    if isinstance(value, (dict, list)):
        holders.append(value)
        for inner in value.values() if isinstance(value, dict) else value:
            _collect(inner, holders)


def _text(answer: bytes, random: Random) -> bytes:
    """The body with other bytes in it, and the length that it has then."""
    rows, body = _parts(answer)
    return _relengthed(rows, random.choice([_bytes, _cut, _repeat])(body, random))


def _more(answer: bytes, random: Random) -> bytes:
    return answer + random.choice([b"\r\n", b"x", answer, b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"\0" * 9])


_CHANGES: list[Callable[[bytes, Random], bytes]] = [_bytes, _cut, _repeat, _status, _status, _header, _header, _less]
_CHANGES += [_chunks, _packed, _values, _values, _values, _text, _text, _more]
