"""A list of cases that changes while it is read: each case once, and none left out because others came or went.

Each page begins with the last case of the page before it. Where another case stands there, cases before it are gone and
those behind have moved up: then a page is read again. In the end the head of the list is looked at once more, where
cases stand that are new, or that were changed meanwhile.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from ..errors import PagingError

if TYPE_CHECKING:
    from generated.emedgene.models.case_list import CaseList
    from generated.emedgene.models.case_summary import CaseSummary
    from generated.runtime.calls import Call

FINALIZED = "finalized"
_PAGE = 100


class Scan:
    """A way through the list, without I/O. `call` is the next call to make, None at the end."""

    def __init__(self, page_size: int | None = None, status: str | None = None) -> None:
        if page_size is not None and page_size < 1:
            raise ValueError(f"page_size={page_size}: give a number of cases from 1")
        self._size = _PAGE if page_size is None else page_size
        self._status = None if status is None else [status]
        self._seen: set[str] = set()
        self._before: list[str] = []
        self._again = False
        self.call: Call[CaseList] | None = None
        self._go(0)

    def cases(self, answer: CaseList) -> Iterator[CaseSummary]:
        """The cases of an answer that did not come before; moves on to the next call."""
        hits = answer.hits
        if not isinstance(hits, list):
            raise PagingError("the answer holds no list of cases")
        names = [str(case.name) for case in hits]
        new = [case for case, name in zip(hits, names, strict=True) if name not in self._seen]
        moved_up = bool(names) and self._row > 0 and names[0] not in self._seen
        self._seen.update(names)
        self._move_on(names, new, moved_up, answer.total)
        found: set[str] = set()
        for case in new:
            if case.name not in found:
                found.add(case.name)
                yield case

    def _move_on(self, names: list[str], new: list[Any], moved_up: bool, total: Any) -> None:
        known = isinstance(total, int)
        ended = not names or (self._row + len(names) >= total if known else not new)
        if not known and self._row and names == self._before and len(names) > 1:
            raise PagingError("the same cases come whatever row is asked for; the list would never end")
        if moved_up:
            self._go(max(0, self._row - max(1, len(self._before) - 1)))
        elif not ended and (not self._again or new):
            self._go(self._row + max(1, len(names) - 1))
        elif not self._again and self._row:
            self._again = True
            self._go(0)
        else:
            self.call = None
        self._before = names

    def _go(self, row: int) -> None:
        from generated.emedgene.api.cases.list_cases import list_cases

        self._row = row
        self.call = list_cases(from_=row, page_size=self._size, status=self._status)


def since_when(since: datetime.datetime | datetime.timedelta) -> datetime.datetime:
    """The moment that is meant. Raises ValueError for a moment without a time zone."""
    if isinstance(since, datetime.timedelta):
        return datetime.datetime.now(datetime.UTC) - since
    if since.tzinfo is None:
        raise ValueError("since: give a moment with a time zone, such as datetime.now(timezone.utc)")
    return since


def is_finalized(case: CaseSummary, since: datetime.datetime) -> bool:
    """Whether a case is finalized and was changed since. One that does not say when is not left out."""
    status = case.status
    if not isinstance(status, str) or status.casefold() != FINALIZED:
        return False
    changed = moment_of(case.last_update)
    return changed is None or changed >= since


def moment_of(value: Any) -> datetime.datetime | None:
    """The moment that a field of a case holds, None where it holds none."""
    if isinstance(value, str):
        # Some servers write moments as HTTP does.
        try:
            value = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    if not isinstance(value, datetime.datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=datetime.UTC)
