"""Presigned addresses: whoever has one may do one thing with one object, for a while, without logging in."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, replace
from hashlib import sha256
from urllib.parse import quote, urlencode

from tests.sandbox.wire import WireRequest

from .errors import StorageError

BUCKET = "lantern-bucket"


@dataclass(frozen=True)
class Link:
    """What an address allows. `method` is PUT or GET; `query` is all of the query that was signed."""

    method: str
    key: str
    query: tuple[tuple[str, str], ...]
    ends: float
    disposition: str = "attachment"

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

    def make(self, method: str, key: str, disposition: str) -> Link:
        """A new address for an object that need not exist yet."""
        serial = next(self._serial)
        signature = sha256(f"link:{self._seed}:{serial}".encode()).hexdigest()
        query = (
            ("X-Amz-Algorithm", "SANDBOX-HMAC-SHA256"),
            ("X-Amz-Credential", f"sandbox/{serial}"),
            ("X-Amz-Expires", str(int(self.lifetime))),
            ("X-Amz-Signature", signature),
        )
        link = Link(method, key, query, time.time() + self.lifetime, disposition)
        self._by_signature[signature] = link
        return link

    def expire(self) -> None:
        """End every address that was given out."""
        self._by_signature = {signature: replace(link, ends=0) for signature, link in self._by_signature.items()}

    def clear(self) -> None:
        """Forget every address."""
        self._by_signature.clear()

    def admit(self, request: WireRequest) -> Link:
        """The link that a request came by. Raises StorageError 403."""
        signature = request.query_value("X-Amz-Signature")
        if signature is None:
            raise StorageError(403, "AccessDenied", "this object is not open to everyone")
        link = self._by_signature.get(signature)
        # An address for reading also lets its reader ask for the head alone.
        method = "GET" if request.method == "HEAD" else request.method
        asked = (method, request.path, sorted(request.query))
        if link is None or asked != (link.method, link.path, sorted(link.query)):
            raise StorageError(403, "SignatureDoesNotMatch", "the signature does not belong to this request")
        if time.time() >= link.ends:
            raise StorageError(403, "AccessDenied", "Request has expired")
        return link
