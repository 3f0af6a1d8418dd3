"""A certificate that nobody has signed but itself, made anew: what a server in a laboratory often has.

Made by hand, since no library at hand makes certificates: a key on the curve P-256, and an X.509 certificate in DER.
Good for tests on loopback alone: the arithmetic takes no care to hide the key from who measures its time.
"""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import secrets
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

Point = tuple[int, int] | None

FIELD = 2**256 - 2**224 + 2**192 + 2**96 - 1
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
BASE: Point = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)


class Certificate:
    """A certificate for one host name or address, valid for a few days around now.

    `pem` is its text, `path` a file that holds it until `close`, and `server` what a server needs to show it.
    """

    def __init__(self, host: str) -> None:
        key = secrets.randbelow(ORDER - 1) + 1
        der = _certificate(key, host)
        self.pem = _pem("CERTIFICATE", der)
        self._folder = tempfile.TemporaryDirectory(prefix="sandbox-certificate-")
        self.path = Path(self._folder.name, "certificate.pem")
        self.path.write_text(self.pem)
        private = Path(self._folder.name, "key.pem")
        private.write_text(_pem("EC PRIVATE KEY", _private(key)))
        self.server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.server.load_cert_chain(self.path, private)

    def close(self) -> None:
        """Remove the files."""
        self._folder.cleanup()


def _sum(one: Point, other: Point) -> Point:
    if one is None or other is None:
        return one or other
    if one[0] == other[0]:
        if one[1] != other[1]:
            return None
        slope = (3 * one[0] ** 2 - 3) * pow(2 * one[1], -1, FIELD)
    else:
        slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, FIELD)
    across = (slope**2 - one[0] - other[0]) % FIELD
    return across, (slope * (one[0] - across) - one[1]) % FIELD


def _times(number: int) -> tuple[int, int]:
    total: Point = None
    power = BASE
    while number:
        if number & 1:
            total = _sum(total, power)
        power = _sum(power, power)
        number >>= 1
    assert total is not None
    return total


def _signed(key: int, message: bytes) -> bytes:
    once = secrets.randbelow(ORDER - 1) + 1
    first = _times(once)[0] % ORDER
    digest = int.from_bytes(hashlib.sha256(message).digest())
    second = pow(once, -1, ORDER) * (digest + first * key) % ORDER
    return _sequence(_integer(first), _integer(second))


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 128:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(length)]) + length + content


def _sequence(*parts: bytes) -> bytes:
    return _der(0x30, b"".join(parts))


def _integer(number: int) -> bytes:
    return _der(0x02, number.to_bytes(number.bit_length() // 8 + 1))


def _bits(content: bytes) -> bytes:
    return _der(0x03, b"\0" + content)


def _named(dotted: str) -> bytes:
    """An object identifier."""
    first, second, *rest = map(int, dotted.split("."))
    content = bytearray([first * 40 + second])
    for number in rest:
        groups = [number >> shift & 0x7F for shift in range(28, -1, -7)]
        while len(groups) > 1 and not groups[0]:
            del groups[0]
        content += bytes(group | 0x80 for group in groups[:-1]) + bytes(groups[-1:])
    return _der(0x06, bytes(content))


def _moment(moment: datetime) -> bytes:
    return _der(0x17, moment.strftime("%y%m%d%H%M%SZ").encode())


CURVE = _named("1.2.840.10045.3.1.7")
SIGNATURE = _sequence(_named("1.2.840.10045.4.3.2"))


def _public(key: int) -> bytes:
    return b"\4" + b"".join(number.to_bytes(32) for number in _times(key))


def _private(key: int) -> bytes:
    secret = _der(0x04, key.to_bytes(32))
    return _sequence(_integer(1), secret, _der(0xA0, CURVE), _der(0xA1, _bits(_public(key))))


def _certificate(key: int, host: str) -> bytes:
    public = _public(key)
    # A certificate without a name in it would need its host marked as critical, which not everybody reads.
    name = _sequence(_der(0x31, _sequence(_named("2.5.4.3"), _der(0x0C, b"Self-signed sandbox"))))
    now = datetime.now(UTC)
    content = _sequence(
        _der(0xA0, _integer(2)),
        _integer(secrets.randbits(64) + 1),
        SIGNATURE,
        name,
        _sequence(_moment(now - timedelta(days=1)), _moment(now + timedelta(days=7))),
        name,
        _sequence(_sequence(_named("1.2.840.10045.2.1"), CURVE), _bits(public)),
        _der(0xA3, _sequence(*_extensions(public, host))),
    )
    return _sequence(content, SIGNATURE, _bits(_signed(key, content)))


def _extensions(public: bytes, host: str) -> list[bytes]:
    """For whom it is, and what strict readers want of one that vouches for itself."""
    mark = hashlib.sha1(public, usedforsecurity=False).digest()
    yes = _der(0x01, b"\xff")
    uses = _der(0x03, b"\2\x84")  # to sign, and to sign certificates
    return [
        _extension("2.5.29.19", _sequence(yes), critical=True),
        _extension("2.5.29.15", uses, critical=True),
        _extension("2.5.29.14", _der(0x04, mark)),
        _extension("2.5.29.35", _sequence(_der(0x80, mark))),
        _extension("2.5.29.17", _sequence(_host(host))),
    ]


def _extension(dotted: str, content: bytes, *, critical: bool = False) -> bytes:
    return _sequence(_named(dotted), _der(0x01, b"\xff") if critical else b"", _der(0x04, content))


def _host(host: str) -> bytes:
    try:
        return _der(0x87, ipaddress.ip_address(host).packed)
    except ValueError:
        return _der(0x82, host.encode("ascii"))


def _pem(kind: str, der: bytes) -> str:
    text = base64.encodebytes(der).decode()
    return f"-----BEGIN {kind}-----\n{text}-----END {kind}-----\n"
