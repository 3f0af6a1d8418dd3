"""An object of S3, sent in parts through boto3 (the extra `s3`). All of this blocks."""

from __future__ import annotations

import os
import ssl
import threading
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..errors import ConnectionFailed, PlatformError, Timeout, TransferFailed
from ..http.proxies import CERTIFICATES, Way
from .sums import md5_of

_MIB = 1 << 20
# S3 takes ten thousand parts at the most, of 5 MiB at least.
_MOST_PARTS = 10_000
_PART = 16 * _MIB
# How often boto3 sends a request.
_ATTEMPTS = 5
# What S3 says when credentials have ended, in its several words.
_ENDED = frozenset(
    {
        *("ExpiredToken", "ExpiredTokenException", "InvalidToken", "TokenRefreshRequired", "RequestExpired"),
        *("InvalidAccessKeyId", "AccessDenied", "403"),
    }
)
_GONE = frozenset({"NoSuchUpload", "404"})
# Only whoever has more than temporary credentials for one object may need them.
_NOT_ALLOWED = frozenset({"AccessDenied", "403", "MethodNotAllowed", "NotImplemented"})
STORAGE = "object storage"
_MAKING = threading.Lock()


class ObjectKeys(NamedTuple):
    """Credentials for an object, and where it is."""

    access_key: str
    secret_key: str
    session_token: str
    region: str
    bucket: str
    key: str
    encryption: str = ""
    encryption_key: str = ""


class KeysEnded(TransferFailed):
    """The credentials have ended, or do not suffice."""


class Part(NamedTuple):
    """A part of a file: its number, from 1, its first byte and how many it has."""

    number: int
    start: int
    size: int


class Held(NamedTuple):
    """A part that the storage has. `crc32` is in base64, empty where it is not told."""

    size: int
    tag: str
    crc32: str


class UploadGone(TransferFailed):
    """The parts that were there are there no longer."""


def parts_of(size: int) -> list[Part]:
    """The parts that a file goes in, always the same ones for its size. Raises TransferFailed for a file that is too
    large for any."""
    each = max(_PART, -(-size // _MOST_PARTS // _MIB) * _MIB) if size > _PART * _MOST_PARTS else _PART
    if each > 5120 * _MIB:
        raise TransferFailed(f"{size:,} bytes are more than S3 takes as one object")
    while -(-size // each) > _MOST_PARTS:
        each += _MIB
    starts = range(0, max(size, 1), each)
    return [Part(number, start, min(each, size - start)) for number, start in enumerate(starts, 1)]


def check_installed(name: str) -> None:
    """Raises TransferFailed where boto3 is not there."""
    try:
        import boto3  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError:
        raise TransferFailed(
            f"{name} is larger than one presigned address takes and goes in parts through boto3, which is not "
            "installed; it comes with the extra: pip install 'sequencing-clients[s3]'"
        ) from None


class S3Object:
    """One object, with credentials for a while. Several threads may use it."""

    def __init__(self, keys: ObjectKeys, way: Way, connections: int) -> None:
        self._keys = keys
        self._at = {"Bucket": keys.bucket, "Key": keys.key}
        self._client = _client(keys, way, connections)

    def begun(self) -> str | None:
        """The upload of this object that was begun last and neither completed nor dropped; None where there is none,
        or where one may not know."""
        try:
            with _told("list_multipart_uploads", refusals=_NOT_ALLOWED):
                pages = self._client.get_paginator("list_multipart_uploads")
                answers = pages.paginate(Bucket=self._keys.bucket, Prefix=self._keys.key)
                found = [each for answer in answers for each in answer.get("Uploads", ())]
        except _Refused:
            return None
        ours = [each for each in found if each["Key"] == self._keys.key]
        return str(max(ours, key=lambda each: each["Initiated"])["UploadId"]) if ours else None

    def begin(self) -> str:
        """Begin an upload."""
        named = {"ServerSideEncryption": self._keys.encryption, "SSEKMSKeyId": self._keys.encryption_key}
        more = {name: value for name, value in named.items() if value}
        with _told("create_multipart_upload"):
            made = self._client.create_multipart_upload(**self._at, ChecksumAlgorithm="CRC32", **more)
        return str(made["UploadId"])

    def held(self, upload: str) -> dict[int, Held]:
        """The parts that are there, by number."""
        with _told("list_parts"):
            answers = self._client.get_paginator("list_parts").paginate(**self._at, UploadId=upload)
            found = [each for answer in answers for each in answer.get("Parts", ())]
        return {
            each["PartNumber"]: Held(each["Size"], each.get("ETag", ""), each.get("ChecksumCRC32", ""))
            for each in found
        }

    def send(self, upload: str, path: Path, part: Part, on_read: Callable[[int], object]) -> Held:
        """Send a part of a file."""
        from s3transfer.utils import ReadFileChunk

        callback = _Callback(on_read)
        body = ReadFileChunk.from_filename(str(path), part.start, part.size, [callback], False)
        try:
            with body, _told("upload_part"):
                answer = self._client.upload_part(
                    **self._at, UploadId=upload, PartNumber=part.number, Body=body, ChecksumAlgorithm="CRC32"
                )
        except PlatformError:
            # boto3 takes what a callback raises for an error of the connection.
            if callback.raised is not None:
                raise callback.raised from None
            raise
        return Held(part.size, answer["ETag"], answer.get("ChecksumCRC32", ""))

    def complete(self, upload: str, parts: dict[int, Held]) -> None:
        """Make an object of the parts."""
        listed = [
            {"PartNumber": number, "ETag": held.tag} | ({"ChecksumCRC32": held.crc32} if held.crc32 else {})
            for number, held in sorted(parts.items())
        ]
        with _told("complete_multipart_upload"):
            self._client.complete_multipart_upload(**self._at, UploadId=upload, MultipartUpload={"Parts": listed})


class _Callback:
    """Tells how many more bytes were read, in the words of boto3, and keeps what that raised."""

    def __init__(self, on_read: Callable[[int], object]) -> None:
        self._on_read = on_read
        self.raised: Exception | None = None

    def __call__(self, bytes_transferred: int) -> None:
        if self.raised is not None:
            raise self.raised
        try:
            self._on_read(bytes_transferred)
        except Exception as problem:
            self.raised = problem
            raise


def is_same(path: Path, part: Part, held: Held) -> bool:
    """Whether a part that the storage has is that of the file here. Where it tells no checksum of it, nobody knows."""
    if held.size != part.size:
        return False
    with path.open("rb") as file:
        file.seek(part.start)
        if held.crc32:
            return _crc32_of(file, part.size) == held.crc32
        return held.tag.strip('"') == md5_of(file, part.size)


def _crc32_of(file: BinaryIO, size: int) -> str:
    """The CRC32 of as many bytes of a file, as S3 writes it."""
    found = 0
    while size and (chunk := file.read(min(size, _MIB))):
        found = zlib.crc32(chunk, found)
        size -= len(chunk)
    return b64encode(found.to_bytes(4, "big")).decode()


@cache
def _session() -> Any:
    from boto3.session import Session

    return Session()


def _client(keys: ObjectKeys, way: Way, connections: int) -> Any:
    from botocore.config import Config
    from s3transfer.utils import signal_not_transferring, signal_transferring

    proxies: dict[str, str] | None = None if way.trust_env else {}
    if way.proxy is not None:
        proxies = {scheme: way.proxy.reveal() for scheme in ("http", "https")}
    settings = Config(
        max_pool_connections=max(connections, 10),
        proxies=proxies,
        retries={"mode": "standard", "total_max_attempts": _ATTEMPTS},
    )
    # A session is for one thread at a time, and what it reads of S3 takes a tenth of a second.
    with _MAKING:
        client = _session().client(
            "s3",
            aws_access_key_id=keys.access_key,
            aws_secret_access_key=keys.secret_key,
            aws_session_token=keys.session_token or None,
            region_name=keys.region or None,
            config=settings,
            verify=_verify(way),
        )
    # What is read for the checksum does not count as sent.
    client.meta.events.register_first("request-created.s3", signal_not_transferring)
    client.meta.events.register_last("request-created.s3", signal_transferring)
    return client


def _verify(way: Way) -> Any:
    if isinstance(way.verify, ssl.SSLContext):
        raise TransferFailed(
            "verify= is an ssl.SSLContext, which boto3 does not take: give a file of certificate authorities to send "
            "files in parts"
        )
    if way.verify is True:
        named = (os.environ.get(name) for name in CERTIFICATES[:1]) if way.trust_env else ()
        return next(filter(None, named), None)
    return way.verify if isinstance(way.verify, bool) else os.fsdecode(way.verify)


class _Refused(Exception):
    """One may not do that."""


@contextmanager
def _told(operation: str, *, refusals: frozenset[str] = frozenset()) -> Iterator[None]:
    """The errors of boto3 in the words of the tree."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as problem:
        error = problem.response.get("Error", {})
        code = str(error.get("Code", ""))
        if code in refusals:
            raise _Refused from None
        said = f"{operation}: {code} {error.get('Message', '')}".rstrip()
        kind = KeysEnded if code in _ENDED else UploadGone if code in _GONE else TransferFailed
        raise kind(said).about(STORAGE) from problem
    except BotoCoreError as problem:
        raise _lost(f"{operation}: {problem}").about(STORAGE) from problem


def _lost(text: str) -> PlatformError:
    return Timeout(text) if "timeout" in text.lower() else ConnectionFailed(text)
