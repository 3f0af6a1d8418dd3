"""Presigned addresses: whoever has one may do one thing with one object, for a while, without logging in."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from urllib.parse import quote, urlencode

from facade.sandbox.wire import WireRequest

from .errors import StorageError
from .manners import Manners

BUCKET = "lantern-bucket"


@dataclass(frozen=True)
class Link:
    """What an address allows. `method` is PUT or GET; `query` is all of the query that was signed, `signed` the headers
    that were, with None for any value."""

    method: str
    key: str
    query: tuple[tuple[str, str], ...]
    ends: float
    disposition: str = "attachment"
    signature: str = "v4"
    signed: tuple[tuple[str, str | None], ...] = ()

    @property
    def path(self) -> str:
        """The path with its escapes undone."""
        return f"/{BUCKET}/{self.key}"

    @property
    def target(self) -> str:
        """Path and query as they are sent."""
        return f"{quote(self.path, safe='/-_.~')}?{urlencode(self.query, quote_via=quote)}"


class Links:
    """The addresses that were given out. The signature covers method, path and the whole query."""

    def __init__(self, seed: int) -> None:
        self.lifetime = 900.0
        self._seed = seed
        self._serial = itertools.count(1)
        self._by_signature: dict[str, Link] = {}

    def make(self, method: str, key: str, disposition: str, manners: Manners) -> Link:
        """A new address for an object that need not exist yet."""
        serial = next(self._serial)
        secret = sha256(f"link:{self._seed}:{serial}".encode()).hexdigest()
        signed = manners.signed if method == "PUT" else ()
        query = tuple(self._query(manners, serial, secret, signed))
        ends = time.time() + self.lifetime
        link = Link(method, key, query, ends, disposition, manners.signature, signed)
        self._by_signature[secret] = link
        return link

    def _query(
        self, manners: Manners, serial: int, secret: str, signed: tuple[tuple[str, str | None], ...]
    ) -> Iterator[tuple[str, str]]:
        ends = int(time.time() + self.lifetime)
        if manners.signature == "sas":
            yield from (("sv", "2021-10-04"), ("sr", "b"), ("sp", "rcw"), ("se", f"{ends}"), ("sig", secret))
            return
        if manners.signature == "v2":
            yield from (("AWSAccessKeyId", f"sandbox-{serial}"), ("Expires", f"{ends}"), ("Signature", secret))
            return
        yield "X-Amz-Algorithm", "SANDBOX-HMAC-SHA256"
        yield "X-Amz-Credential", f"sandbox/{serial}"
        yield "X-Amz-Expires", str(int(self.lifetime))
        if signed:
            yield "X-Amz-SignedHeaders", ";".join(sorted({"host", *dict(signed)}))
        yield from ((name, value) for name, value in signed if name in manners.hoisted and value is not None)
        yield "X-Amz-Signature", secret

    def expire(self) -> None:
        """End every address that was given out."""
        self._by_signature = {signature: replace(link, ends=0) for signature, link in self._by_signature.items()}

    def clear(self) -> None:
        """Forget every address."""
        self._by_signature.clear()

    def admit(self, request: WireRequest) -> Link:
        """The link that a request came by. Raises StorageError 403."""
        names = ("X-Amz-Signature", "Signature", "sig")
        signature = next((found for name in names if (found := request.query_value(name)) is not None), None)
        if signature is None:
            raise StorageError(403, "AccessDenied", "this object is not open to everyone")
        link = self._by_signature.get(signature)
        # An address for reading also lets its reader ask for the head alone.
        method = "GET" if request.method == "HEAD" else request.method
        asked = (method, request.path, sorted(request.query))
        if link is None or asked != (link.method, link.path, sorted(link.query)) or not _has_signed(request, link):
            raise StorageError(403, "SignatureDoesNotMatch", "the signature does not belong to this request")
        if time.time() >= link.ends:
            raise StorageError(403, "AccessDenied", "Request has expired")
        return link


def _has_signed(request: WireRequest, link: Link) -> bool:
    """Whether a request has the headers that belong to the signature."""
    if link.signature == "v2" and link.method == "PUT" and request.headers.get("content-type"):
        # Signed was that there is none.
        return False
    found = {name: request.headers.get(name) for name, _ in link.signed}
    return all(found[name] is not None and value in (None, found[name]) for name, value in link.signed)
