"""What a presigned address says of itself: the headers that an upload there has to have, and how much it takes.

The signature of an address can cover headers; a request without them, or with others, is refused. Which ones they are
stands in the address for the usual object stores: S3 and those that speak like it, Google's, and Azure's.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ..call.concealed import ConcealedText
from ..errors import TransferFailed

_MIB = 1 << 20
# What one PUT can carry at the most, by S3's rule, which others have taken over.
LARGEST = 5 * 1024 * _MIB
# What one PUT to Azure can carry, by the version that the address is signed for.
_LARGEST_AT_AZURE = {"2019-12-12": 5000 * _MIB, "2016-05-31": 256 * _MIB, "": 64 * _MIB}
_MEDIA_TYPE = "application/octet-stream"
_SIGNED = ("x-amz-signedheaders", "x-goog-signedheaders")
# Signed headers that the connection itself brings.
_OF_THE_CONNECTION = frozenset({"host", "content-length"})


def web_address(given: Any) -> str:
    """The presigned address that a platform gave. Raises TransferFailed where it gave none that can be used; what it
    gave instead may be secret, and is not shown."""
    try:
        parts = urlsplit(given) if isinstance(given, str) else None
        _ = parts and parts.port
    except ValueError:
        parts = None
    if parts and parts.scheme.lower() in ("http", "https") and parts.hostname:
        return ConcealedText(given)
    raise TransferFailed("the platform gave no address in the object storage")


class Upload(NamedTuple):
    """How a file is put to an address. Without a media type there is no `Content-Type`."""

    media_type: str
    headers: dict[str, str]
    largest: int


def upload_to(url: str, md5: Callable[[], str]) -> Upload:
    """How a file is put to a presigned address.

    Args:
        url: the address.
        md5: gives the file's MD5 in hex, where the address wants it.

    Raises TransferFailed where the address is signed together with headers of which nobody says what is in them.
    """
    query = {name.lower(): value for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
    if {"sig", "sv"} <= query.keys():
        largest = next(size for version, size in _LARGEST_AT_AZURE.items() if query["sv"] >= version)
        return Upload(_MEDIA_TYPE, {"x-ms-blob-type": "BlockBlob"}, largest)
    if {"signature", "expires"} <= query.keys():
        # Signatures of before 2012 and their like cover the media type, also that there is none.
        return Upload(query.get("content-type", ""), {}, LARGEST)
    signed = next((query[name] for name in _SIGNED if name in query), "").lower().split(";")
    headers = _headers([name for name in signed if name and name not in _OF_THE_CONNECTION], query, md5)
    return Upload(headers.pop("content-type", _MEDIA_TYPE), headers, LARGEST)


def _headers(names: list[str], query: Mapping[str, str], md5: Callable[[], str]) -> dict[str, str]:
    """The headers of these names, as the address has them or the file does."""
    found = {name: query[name] for name in names if name in query}
    if "content-md5" in names and "content-md5" not in found:
        found["content-md5"] = b64encode(bytes.fromhex(md5())).decode()
    usual = {"content-type": _MEDIA_TYPE}
    usual |= {f"x-{vendor}-content-sha256": "UNSIGNED-PAYLOAD" for vendor in ("amz", "goog")}
    found |= {name: usual[name] for name in names if name in usual and name not in found}
    if missing := [name for name in names if name not in found]:
        raise TransferFailed(
            "the address in the object storage is signed together with headers whose values the platform does not "
            f"give: {', '.join(missing)}"
        )
    return found


def tag_is_md5(headers: Mapping[str, str]) -> bool:
    """Whether the tag of an object in one piece is its MD5, as far as an answer says: S3 encrypts with keys of others
    under tags that are none."""
    kind = headers.get("x-amz-server-side-encryption", "")
    return not kind.startswith("aws:kms") and "x-amz-server-side-encryption-customer-algorithm" not in headers


def md5_told(headers: Mapping[str, str]) -> str:
    """The MD5 that an object store says it got, in hex or as whatever its tag is; empty where it says nothing."""
    google = (each.strip() for each in headers.get("x-goog-hash", "").split(","))
    told = headers.get("content-md5") or next((each[4:] for each in google if each.startswith("md5=")), "")
    tag = headers.get("etag", "") if tag_is_md5(headers) else ""
    try:
        return b64decode(told, validate=True).hex() if told else tag
    except (Error, ValueError):
        return tag
