"""The object store: a second server beside a platform, for the bytes themselves.

A platform hands out presigned addresses (`link`); whoever has one needs nothing else. A request that carries the
platform's credentials all the same is refused and kept in `leaks`.
"""

from __future__ import annotations

import base64
import binascii
import itertools
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import md5

from facade.sandbox.faults import Action, Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer
from facade.sandbox.wire import Answer, WireRequest

from .errors import StorageError
from .links import Link, Links
from .manners import Manners
from .objects import StoredObject, asked_range

CREDENTIAL_HEADERS = {"authorization", "x-api-key", "cookie", "proxy-authorization"}
_START = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)


class Storage:
    """Objects by key, served at `url`; `journal` and `faults` are like those of a platform. `manners` say what it does
    differently from S3."""

    def __init__(self, seed: int = 0) -> None:
        self.journal = Journal()
        self.faults = Faults()
        self.manners = Manners()
        self.objects: dict[str, StoredObject] = {}
        self.leaks: list[WireRequest] = []
        self._links = Links(seed)
        self._serial = itertools.count()
        self._server = LoopbackServer(self._handle, self.journal, self.faults, watch=self._watch, compress=False)
        self._port = 0

    def start(self) -> None:
        """Begin to listen."""
        self._port = self._server.start()

    def stop(self) -> None:
        """Close every connection."""
        self._server.stop()

    @property
    def url(self) -> str:
        """The origin of every presigned address."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def link_lifetime(self) -> float:
        """Seconds until an address that is given out from now on ends."""
        return self._links.lifetime

    @link_lifetime.setter
    def link_lifetime(self, seconds: float) -> None:
        self._links.lifetime = seconds

    def link(self, method: str, key: str, *, disposition: str = "attachment") -> str:
        """A presigned address: PUT to store the object under a key, GET (and HEAD) to read it."""
        return f"{self.url}{self._links.make(method, key, disposition, self.manners).target}"

    def expire_links(self) -> None:
        """End every address that was given out."""
        self._links.expire()

    def put(self, key: str, content: bytes, media_type: str = "application/octet-stream") -> StoredObject:
        """Store an object, or replace it."""
        modified = format_datetime(_START + timedelta(seconds=next(self._serial)), usegmt=True)
        stored = StoredObject(content, key.rpartition("/")[2], modified, media_type)
        self.objects[key] = stored
        return stored

    def copy(self, key: str, to: str) -> None:
        """Store an object under another key too."""
        stored = self.objects[key]
        self.put(to, stored.content, stored.media_type)

    def begin(self) -> None:
        """Another call of the platform begins; here nothing has to be looked up."""

    def clear(self) -> None:
        """Forget objects, addresses, journal, faults, leaks and manners."""
        self.manners = Manners()
        self.journal.clear()
        self.faults.clear()
        self.objects.clear()
        self.leaks.clear()
        self._links.clear()

    def _watch(self, request: WireRequest) -> None:
        if CREDENTIAL_HEADERS & set(request.headers):
            self.leaks.append(request)

    async def _handle(self, request: WireRequest, fault: Action) -> Answer:
        try:
            carried = sorted(CREDENTIAL_HEADERS & set(request.headers))
            if carried:
                raise StorageError(400, "InvalidArgument", f"{', '.join(carried)} beside a signature: one of them only")
            link = self._links.admit(request)
            await fault.during()
            if link.method == "PUT":
                return self._store(link, request)
            return self._read(link.key, request, link.disposition)
        except StorageError as error:
            return error.answer()

    def _store(self, link: Link, request: WireRequest) -> Answer:
        if "content-length" not in request.headers:
            raise StorageError(411, "MissingContentLength", "a body needs a Content-Length")
        if link.signature == "sas" and request.headers.get("x-ms-blob-type") != "BlockBlob":
            # Nothing says what is missing.
            return Answer(400)
        _check_digest(request)
        media_type = request.headers.get("content-type", "application/octet-stream")
        return Answer(200, headers={"ETag": f'"{self.put(link.key, request.body, media_type).md5}"'})

    def _read(self, key: str, request: WireRequest, disposition: str) -> Answer:
        stored = self.objects.get(key)
        if stored is None:
            raise StorageError(404, "NoSuchKey", "there is no object under this key")
        if "if-match" in request.headers and not stored.is_named_by(request.headers["if-match"]):
            raise StorageError(412, "PreconditionFailed", "the object is another one by now")
        headers = stored.headers(disposition)
        if "if-none-match" in request.headers and stored.is_named_by(request.headers["if-none-match"]):
            return Answer(304, headers=headers)
        return _for_head(request, _part(stored, request, headers, self.manners))


def _check_digest(request: WireRequest) -> None:
    sent = request.headers.get("content-md5")
    if sent is None:
        return
    try:
        digest = base64.b64decode(sent, validate=True)
    except binascii.Error:
        digest = b""
    if len(digest) != 16:
        raise StorageError(400, "InvalidDigest", "Content-MD5 is not an MD5 in base64")
    if digest != md5(request.body, usedforsecurity=False).digest():
        raise StorageError(400, "BadDigest", "the body is not the one that Content-MD5 was made from")


def _part(stored: StoredObject, request: WireRequest, headers: dict[str, str], manners: Manners) -> Answer:
    wanted = asked_range(stored, request.headers, knows_if_range=manners.knows_if_range)
    if wanted is None:
        return Answer(200, stored.content, headers)
    size = len(stored.content)
    if not wanted and not manners.sends_nothing:
        said = {"Content-Range": f"bytes */{size}"} if manners.says_size else {}
        raise StorageError(416, "InvalidRange", "no byte is in this range", said)
    if wanted and manners.shift:
        wanted = range(max(wanted.start - manners.shift, 0), wanted.stop)
    headers["Content-Range"] = f"bytes {wanted.start}-{wanted.stop - 1}/{size}"
    if not manners.tags_parts:
        del headers["ETag"]
    return Answer(206, stored.content[wanted.start : wanted.stop], headers)


def _for_head(request: WireRequest, answer: Answer) -> Answer:
    if request.method != "HEAD":
        return answer
    return Answer(answer.status, headers={**answer.headers, "Content-Length": str(len(answer.body))})
