"""A file of many bytes, as the platform and its storage answer for it: nothing of it is kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

_PIECE = bytes(range(256)) * 4096
_STORED = "/stored/reads"
_ID = "fil.0d9e3a527a834d1b9f0e6a1b1c2d3e4f"
_PROJECT = "4f1c2b3a-9f0e-4d1b-8a83-3a520d9e1c2d"
_TIMES = {"timeCreated": "2026-01-02T03:04:05Z", "timeModified": "2026-02-03T04:05:06Z"}
_TAGS = ("connectorTags", "referenceTags", "runInTags", "runOutTags", "technicalTags", "userTags")


class LargeFile:
    """The one file there is. Where it is `tagged`, the storage tells its MD5 when it was sent."""

    def __init__(self, size: int, tagged: bool) -> None:
        self._size = size
        self._tag = self._md5() if tagged else ""

    def of(self, method: str, path: str, host: str) -> bytes | None:
        """What the platform answers when it is about that file."""
        address = f"http://{host}{_STORED}"
        if path.endswith(":createDownloadUrl"):
            return json.dumps({"url": address}).encode()
        if path.endswith(":createFileWithUploadUrl"):
            return json.dumps({**self._data(), "uploadUrl": address}).encode()
        return json.dumps(self._data()).encode() if _ID in path else None

    def stored(self, path: str) -> bytes | None:
        """What the storage answers when the file was sent."""
        tag = f'ETag: "{self._tag}"\r\n' if self._tag else ""
        return f"HTTP/1.1 200 OK\r\n{tag}Content-Length: 0\r\n\r\n".encode() if path == _STORED else None

    def is_content(self, target: str) -> bool:
        """Whether its bytes are asked for."""
        return target.startswith(_STORED)

    def content(self) -> Iterator[bytes]:
        """What the storage sends."""
        headers = f"Content-Type: application/octet-stream\r\nContent-Length: {self._size}"
        yield f"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n".encode()
        yield from self._pieces()

    def _pieces(self) -> Iterator[bytes]:
        for begun in range(0, self._size, len(_PIECE)):
            yield _PIECE[: self._size - begun]

    def _md5(self) -> str:
        whole = hashlib.md5(usedforsecurity=False)
        for piece in self._pieces():
            whole.update(piece)
        return whole.hexdigest()

    def _data(self) -> dict[str, object]:
        details = {
            "name": "reads",
            "path": "/reads",
            "dataType": "FILE",
            "status": "AVAILABLE",
            "fileSizeInBytes": self._size,
            "owningProjectId": _PROJECT,
            "tenantId": "9f0e4d1b-8a83-4f1c-a520-1c2d3e4f5a6b",
            "tags": {name: [] for name in _TAGS},
            **_TIMES,
        }
        data = {"id": _ID, "urn": f"urn:ilmn:ica:data:{_ID}", "details": details}
        return {"data": data, "projectId": _PROJECT}


DATA_ID = _ID
