"""Parts of an object: which one an answer brings, and whether it goes on with what is held already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import httpx

_RANGE = re.compile(r"bytes\s+(?:([0-9]{1,18})-([0-9]{1,18})|\*)/([0-9]{1,18}|\*)", re.I)


class Part(NamedTuple):
    """Where a part begins and where the next one would; the size of the whole object, None where it is not said."""

    start: int
    end: int
    whole: int | None


def part_of(response: httpx.Response) -> Part | None:
    """The part that an answer says it brings, with nothing in it where there are no such bytes (as a 416 says it, and
    some emulators by a range that ends before it begins); None where it does not say."""
    found = _RANGE.fullmatch(str(response.headers.get("content-range", "")).strip())
    if found is None:
        return None
    whole = None if found[3] == "*" else int(found[3])
    if found[1] is None:
        return Part(0, 0, whole)
    return Part(int(found[1]), int(found[2]) + 1, whole)


def goes_on(response: httpx.Response, start: int, tag: str) -> bool:
    """Whether a 206 brings the bytes from `start` on, of the object of this tag. A storage may not know `If-Range`, or
    answer with another part than was asked for; only what it says of the part tells."""
    part = part_of(response)
    if part is None or part.start != start or part.end <= start:
        return False
    return bool(tag) and response.headers.get("etag") == tag


def is_past_the_end(response: httpx.Response) -> bool:
    """Whether an answer says that there are no bytes from the place on that was asked for."""
    part = part_of(response)
    return response.status_code == 416 or (response.status_code == 206 and part is not None and part.end <= part.start)
