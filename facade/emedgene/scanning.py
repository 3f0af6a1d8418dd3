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

from generated.runtime.unwritable import Unwritable
from generated.runtime.zones import point_in_time

from ..call.requests import zone_meant
from ..errors import PagingError

if TYPE_CHECKING:
    from generated.emedgene.models.case_list import CaseList
    from generated.emedgene.models.case_summary import CaseSummary
    from generated.runtime.calls import Call

    from ..call.options import Options

FINALIZED = "finalized"
_ROUTE = "GET /api/test"
_PAGE = 100
# So many cases may arrive while pages are read that a page looks like the one before, but not for long.
_MOST_SAME = 10


class Scan:
    """A way through the list, without I/O. `call` is the next call to make, None at the end."""

    def __init__(self, page_size: int | None = None, status: str | None = None) -> None:
        if page_size is not None and page_size < 1:
            raise ValueError(f"page_size={page_size}: give a number of cases from 1")
        self._size = _PAGE if page_size is None else page_size
        self._status = None if status is None else [status]
        self._seen: set[str] = set()
        self._before: list[str] = []
        self._largest = 0
        self._known = 0
        self._at_first: int | None = None
        self._same = 0
        self._again = self._at_an_end = False
        self.call: Call[CaseList] | None = None
        self._go(0)

    def cases(self, answer: CaseList) -> Iterator[CaseSummary]:
        """The cases of an answer that did not come before; moves on to the next call."""
        hits = answer.hits
        if not isinstance(hits, list):
            raise PagingError("the answer holds no list of cases").about(_ROUTE)
        new: dict[str, CaseSummary] = {}
        if not all(isinstance(getattr(case, "name", None), str) for case in hits):
            raise PagingError("the list holds a case without a name").about(_ROUTE)
        for case in hits:
            if case.name not in self._seen:
                new.setdefault(str(case.name), case)
        names = [str(case.name) for case in hits]
        moved_up = bool(names) and self._row > 0 and names[0] not in self._seen
        self._seen.update(names)
        self._move_on(names, bool(new), moved_up, answer.total if isinstance(answer.total, int) else None)
        return iter(new.values())

    def _move_on(self, names: list[str], new: bool, moved_up: bool, total: int | None) -> None:
        self._same = self._same + 1 if len(names) > 1 and names == self._before else 0
        if self._same > _MOST_SAME:
            raise PagingError("the same cases come whatever row is asked for; the list would never end").about(_ROUTE)
        self._at_an_end = self._at_an_end or not names
        self._at_first = total if self._at_first is None else self._at_first
        before, self._before, self._largest = len(self._before), names, max(self._largest, len(names))
        if moved_up:
            self._go(max(0, self._row - max(1, before - 1)))
        elif not self._is_last(names, new, total) and (new or not self._again):
            self._go(self._row + max(1, len(names) - 1))
        elif not self._again and self._row:
            self._again = True
            self._go(0)
        else:
            self._end()

    def _is_last(self, names: list[str], new: bool, total: int | None) -> bool:
        """Whether a page is the last; without a total, one that is short and has nothing new. A server may have a
        largest page of its own, so a short one alone says nothing."""
        if total is not None:
            return not names or self._row + len(names) >= total
        return not names or (not new and len(names) < max(2, self._largest))

    def _end(self) -> None:
        """End, unless fewer cases came than there were at first; then the list is read once more."""
        self.call = None
        if self._at_first is None or self._at_an_end or len(self._seen) >= self._at_first:
            return
        if len(self._seen) > self._known:
            self._known, self._again = len(self._seen), False
            self._go(0)
        elif self._same:
            told = f"the list has {self._at_first:,} cases and gives {len(self._seen):,} of them"
            raise PagingError(told).about(_ROUTE)

    def _go(self, row: int) -> None:
        from generated.emedgene.api.cases.list_cases import list_cases

        self._row = row
        self.call = list_cases(from_=row, page_size=self._size, status=self._status)


def since_when(since: datetime.datetime | datetime.timedelta, options: Options) -> datetime.datetime:
    """The moment that is meant. Raises TypeError for what is none, ValueError for one without a time zone, unless the
    settings say which one is meant; as the server has them, moments without one are UTC."""
    if isinstance(since, datetime.timedelta):
        return datetime.datetime.now(datetime.UTC) - since
    if not isinstance(since, datetime.datetime):
        raise TypeError(f"since: give a datetime.datetime or datetime.timedelta, not {type(since).__name__}")
    try:
        with zone_meant(options):
            moment = point_in_time(since)
    except Unwritable:
        hint = "such as datetime.now(datetime.UTC), or a client that is made with naive_datetimes="
        raise ValueError(f"since: give a moment with a time zone, {hint}") from None
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=datetime.UTC)


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
