"""Which files of a folder are read one after the other, so that their addresses can be asked for together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .transfers import Known

# Addresses are asked for together, as long as they are used soon.
_MOST_ADDRESSES = 16
_SOON = 64 << 20
# So many that are so small together are as quickly read as addresses are asked for.
_FEW_ADDRESSES = 4
_LITTLE = 1 << 20


def grouped(wanted: list[tuple[str, Known]], at_once: int) -> Iterator[list[tuple[str, Known]]]:
    """Files whose addresses are asked for together, in the same order: fewer towards the end, where each of those that
    run at once is to have something to do still, unless it is hardly more than to ask."""
    start = 0
    while start < len(wanted):
        share = min(_MOST_ADDRESSES, (len(wanted) - start) // at_once)
        end, size = start + 1, weight(wanted[start])
        for each in wanted[end : start + max(share, _FEW_ADDRESSES)]:
            size += weight(each)
            if size > (_SOON if end - start < share else _LITTLE):
                break
            end += 1
        yield wanted[start:end]
        start = end


def weight(each: tuple[str, Known]) -> int:
    """How many bytes a file has, many where nobody says."""
    size = each[1].size
    return _SOON if size is None else size
