"""ICA's list of a project's data with items that a test makes up, on loopback, page by page."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.test_runtime_calls.loopback import Asked, Said


class Served:
    """Answers a list of data in pages of some size.

    Args:
        items: the items, as JSON.
        size: how many are on a page.
        broken_at: the page that is answered by an error of the platform.
    """

    def __init__(self, items: list[Any], size: int = 2, broken_at: int | None = None) -> None:
        self._items = items
        self._size = size
        self._broken_at = broken_at

    def __call__(self, asked: Asked) -> Said:
        number = int(dict(parse_qsl(urlsplit(asked.path).query)).get("pageToken", "0"))
        if number == self._broken_at:
            return Said(400, b'{"title": "no such page"}')
        start = number * self._size
        page = self._items[start : start + self._size]
        more = start + self._size < len(self._items)
        answer = {"items": page, "nextPageToken": str(number + 1) if more else "", "totalItemCount": len(self._items)}
        return Said(200, json.dumps(answer).encode())


def record(number: int, **details: Any) -> dict[str, Any]:
    """A file as the platform lists it, with details that a test says."""
    made = f"2026-03-0{number % 9 + 1}T08:30:00Z"
    known = {
        "dataType": "FILE",
        "name": f"reads{number}.bam",
        "owningProjectId": "p",
        "path": f"/runs/reads{number}.bam",
        "region": {"id": "r", "code": "EU"},
        "status": "AVAILABLE",
        "tags": {"userTags": ["a", "b"]},
        "tenantId": "t",
        "timeCreated": made,
        "timeModified": made,
        "fileSizeInBytes": 1000 + number,
    }
    return {"projectId": "p", "data": {"id": f"fil.{number}", "urn": f"urn:{number}", "details": {**known, **details}}}
