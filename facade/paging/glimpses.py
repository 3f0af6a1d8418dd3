"""What an answer says of the next page, seen in its bytes before they are decoded: it stands near the beginning or the
end of a JSON object, and the items, which are long, between. What is not seen there is known once they are decoded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generated.runtime.unset import UNSET

# So many bytes of either end are looked at, for so many places where the name stands.
_NEAR = 1 << 14
_PLACES = 8
_BLANK = b" \t\r\n"


def glimpsed(content: bytes, path: tuple[str, ...]) -> Any:
    """The value at a path of names in a JSON object, UNSET where it is not seen. What is no whole JSON may show
    anything."""
    if content[:_NEAR].lstrip(_BLANK)[:1] != b"{":
        return UNSET
    key = json.dumps(path[0], ensure_ascii=False).encode()
    tries = (_before_the_rest(content, key, place) for place in _from_the_end(content, key))
    found = next((found for found in tries if found is not UNSET), UNSET)
    if found is UNSET:
        tries = (_behind_the_beginning(content, key, place) for place in _from_the_beginning(content, key))
        found = next((found for found in tries if found is not UNSET), UNSET)
    for name in path[1:]:
        found = found.get(name, UNSET) if isinstance(found, dict) else UNSET
    return found


def _from_the_end(content: bytes, key: bytes) -> Iterator[int]:
    place = len(content)
    for _ in range(_PLACES):
        place = content.rfind(key, max(0, len(content) - _NEAR), place)
        if place < 0:
            return
        yield place


def _from_the_beginning(content: bytes, key: bytes) -> Iterator[int]:
    place = -1
    for _ in range(_PLACES):
        place = content.find(key, place + 1, _NEAR)
        if place < 0:
            return
        yield place


def _before_the_rest(content: bytes, key: bytes, place: int) -> Any:
    """The value of a name that stands at a place in the object itself: what follows is then the rest of an object."""
    # A quote behind anything else ends a text, or is one of its characters.
    if content[max(0, place - _NEAR) : place].rstrip(_BLANK)[-1:] not in (b",", b"{"):
        return UNSET
    try:
        return json.loads(b"{" + content[place:]).get(json.loads(key), UNSET)
    except (ValueError, RecursionError):
        return UNSET


def _behind_the_beginning(content: bytes, key: bytes, place: int) -> Any:
    """The same: what comes before is then an object but for its end."""
    before = content[:place].rstrip(_BLANK)
    behind = content[place + len(key) : place + len(key) + _NEAR].decode("utf-8", "replace").lstrip()
    value = behind[1:].lstrip()
    if before[-1:] not in (b",", b"{") or behind[:1] != ":":
        return UNSET
    try:
        json.loads(before.removesuffix(b",") + b"}")
        found, end = json.JSONDecoder().raw_decode(value)
    except (ValueError, RecursionError):
        return UNSET
    # A number that ends with what was looked at may go on.
    return found if end < len(value) else UNSET
