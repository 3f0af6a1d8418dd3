"""An S3 server of another make as the object store: moto, which takes any signature.

`objects` looks what is there up when it is asked for. Within one call of the platform it remembers, and lists
everything once more than a few objects are asked for; `begin` makes it forget.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from urllib.parse import quote, unquote_plus, urlencode

import httpx

from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal

REGION = "us-east-1"
_FEW = 5
# What a signed address has; nobody looks whether the signature is right.
_SIGNED = {
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": f"key/20260101/{REGION}/s3/aws4_request",
    "X-Amz-Date": "20260101T000000Z",
    "X-Amz-Expires": "604800",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "0" * 64,
}
_CONTENTS = re.compile(r"<Contents>(.*?)</Contents>", re.DOTALL)
_NEXT = re.compile(r"<NextContinuationToken>(.*?)</NextContinuationToken>")


@dataclass(frozen=True)
class S3Object:
    """What the server tells of an object; its content is read when it is asked for."""

    address: str
    size: int
    md5: str
    media_type: str = "application/octet-stream"

    @cached_property
    def content(self) -> bytes:
        """All of it."""
        return httpx.get(self.address, trust_env=False).raise_for_status().content


class S3Objects:
    """Objects by the platform's keys."""

    def __init__(self, storage: S3Storage) -> None:
        self._storage = storage
        self._known: dict[str, S3Object | None] = {}
        self._is_listed = False

    def forget(self) -> None:
        """Ask the server again from now on."""
        self._known.clear()
        self._is_listed = False

    def __bool__(self) -> bool:
        return True

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def __getitem__(self, key: str) -> S3Object:
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        self._list()
        return iter([key for key, found in self._known.items() if found is not None])

    def get(self, key: str) -> S3Object | None:
        """What is under a key, if anything is."""
        if key not in self._known and not self._is_listed:
            if len(self._known) >= _FEW:
                self._list()
            else:
                self._known[key] = self._storage.head(key)
        return self._known.get(key)

    def _list(self) -> None:
        if not self._is_listed:
            self._known = dict(self._storage.listed())
            self._is_listed = True

    def pop(self, key: str, default: None = None) -> S3Object | None:
        """Take an object away."""
        found = self.get(key)
        self._storage.remove(key)
        self._known[key] = None
        return found


class S3Storage:
    """Objects in a server at `url`. `place_of` says in which bucket, and under which prefix, the keys of a project are;
    nothing of a real Amazon is ever asked."""

    def __init__(self, url: str, place_of: Callable[[str], tuple[str, str]]) -> None:
        self.url = url.rstrip("/")
        self.journal = Journal()
        self.faults = Faults()
        self.objects = S3Objects(self)
        self._place_of = place_of
        self._client = httpx.Client(trust_env=False, timeout=60)
        self._buckets: dict[str, str] = {}

    def start(self) -> None:
        """Nothing has to be started."""

    def stop(self) -> None:
        """Close the connections to the server."""
        self._client.close()

    def begin(self) -> None:
        """Another call of the platform begins."""
        self.objects.forget()

    def add_bucket(self, project_id: str) -> None:
        """Make the bucket of a project, where it is not there."""
        bucket, prefix = self._place_of(project_id)
        if bucket not in self._buckets:
            self._client.put(f"{self.url}/{bucket}").raise_for_status()
        self._buckets[bucket] = prefix

    def address_of(self, key: str) -> tuple[str, str]:
        """The bucket and the name there of what the platform has under a key."""
        bucket, prefix = self._place_of(key.partition("/")[0])
        return bucket, f"{prefix}{key}"

    def link(self, method: str, key: str, *, disposition: str = "attachment") -> str:
        """A presigned address for an object that need not exist yet."""
        more = {} if method == "PUT" else {"response-content-disposition": disposition}
        bucket, name = self.address_of(key)
        return f"{self.url}/{bucket}/{quote(name)}?{urlencode({**_SIGNED, **more})}"

    def put(self, key: str, content: bytes, media_type: str = "application/octet-stream") -> None:
        """Store an object, or replace it."""
        self._client.put(
            self.link("PUT", key), content=content, headers={"Content-Type": media_type}
        ).raise_for_status()
        self.objects.forget()

    def copy(self, key: str, to: str) -> None:
        """Store an object under another key too."""
        bucket, name = self.address_of(key)
        source = {"x-amz-copy-source": quote(f"/{bucket}/{name}")}
        self._client.put(self.link("PUT", to), headers=source).raise_for_status()
        self.objects.forget()

    def remove(self, key: str) -> None:
        """Take an object away, if it is there."""
        self._client.delete(self.link("PUT", key)).raise_for_status()

    def clear(self) -> None:
        """Take every object away."""
        for key in list(self.objects):
            self.remove(key)
        self.objects.forget()

    def head(self, key: str) -> S3Object | None:
        """What the server tells of an object, None where there is none."""
        address = self.link("GET", key)
        found = self._client.head(address)
        # To someone who may not list a bucket, what is not there is forbidden.
        if found.status_code in (httpx.codes.NOT_FOUND, httpx.codes.FORBIDDEN):
            return None
        headers = found.raise_for_status().headers
        return S3Object(address, int(headers["content-length"]), headers["etag"].strip('"'), headers["content-type"])

    def listed(self) -> Iterator[tuple[str, S3Object]]:
        """Everything in all buckets."""
        for bucket, prefix in self._buckets.items():
            token = ""
            while True:
                more = {"continuation-token": token} if token else {}
                query = {"list-type": "2", "encoding-type": "url", **more, **_SIGNED}
                text = self._client.get(f"{self.url}/{bucket}?{urlencode(query)}").raise_for_status().text
                for found in _CONTENTS.findall(text):
                    name = unquote_plus(unescape(_part(found, "Key")))
                    key = name.removeprefix(prefix)
                    tag = unescape(_part(found, "ETag")).strip('"')
                    yield key, S3Object(self.link("GET", key), int(_part(found, "Size")), tag)
                more_left = _NEXT.search(text)
                if more_left is None:
                    break
                token = unescape(more_left[1])


def _part(text: str, name: str) -> str:
    found = re.search(f"<{name}>(.*?)</{name}>", text, re.DOTALL)
    return found[1] if found else ""
