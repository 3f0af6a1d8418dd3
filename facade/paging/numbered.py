"""Walks through lists whose pages are numbered: a caller resumes from the number of a page, together with the size of
the pages, as `NUMBERxSIZE`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import PagingError
from .ends import number_or_none, row_of, says_more
from .rows import RowWalk
from .walks import Place, Walk, as_items, only_list

if TYPE_CHECKING:
    import httpx

_SIZED = re.compile(r"(\d+)x([1-9]\d*)")


class NumberedWalk(RowWalk):
    """Pages that are numbered themselves, from 0. A number means nothing without the size of the pages, so that goes
    with it to whoever resumes."""

    largest_page = 1000

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """At the page that the caller resumes from, and with its size; or at the page that the caller names."""
        self._known_pages: int | None = None
        self._expected_pages = 0
        self._lag: int | None = None
        self._from_first = start is None and call.argument(str(self.paging.offset_parameter), "query") is None
        found = _SIZED.fullmatch(start) if isinstance(start, str) else None
        if found is None:
            return super().begin(call, start)
        self.size = row_of(found[2])
        return super().begin(call.replaced("query", **{str(self.paging.size_parameter): self.size}), row_of(found[1]))

    def step(self, items: int) -> int:
        """One page further."""
        return 1

    def back(self, number: int, rows: int) -> int:
        """As many pages as have the rows in them."""
        return number - -(-rows // (self._stride or self.size))

    def resumable(self, place: Place) -> Place:
        """The number of the page, and the size of all of them."""
        return None if place is None else f"{place}x{self.size}"

    def before(self) -> int:
        """As many as the pages before have: the first shows how many fit, one that was resumed from may be short."""
        size = self._stride if self._from_first and self._stride else self.size
        return (int(self.place or 0) - self.first) * size

    def inside(self, place: Place, count: int) -> Place:
        """A page number does not say where in the page."""
        return Walk.inside(self, place, count)

    def check(self, items: list[Any], answer: Any, response: httpx.Response) -> None:
        """By the number that the answer has; where it has none, by what else it says."""
        if not items:
            self._check_nothing(answer)
            return
        asked, said = int(self.place or 0), number_or_none(self.found(answer, self.paging.number))
        if said is None:
            self.check_anew(items, response)
        elif said != asked - self._answers_lag(asked, said):
            raise PagingError(self._other_page(asked, said))
        if self.read and self._change is None:
            self._check_totals(len(items), asked - self.first, answer)

    def found(self, answer: Any, path: str | None) -> Any:
        """HAL has the items in `_embedded`, where descriptions may have them beside."""
        value = super().found(answer, path)
        if path is None or path != self.paging.items or isinstance(value, list):
            return value
        embedded = (getattr(answer, "additional_properties", None) or {}).get("_embedded")
        rows = only_list(embedded) if isinstance(embedded, dict) and "." not in path else None
        return value if rows is None else as_items(answer, path, rows)

    def _answers_lag(self, asked: int, said: int) -> int:
        """Spring can take pages from 1, and counts them from 0 in its answers all the same."""
        if self._lag is None:
            self._lag = int(self.first == 1 and said == asked - 1)
        return self._lag

    def _other_page(self, asked: int, said: int) -> str:
        parameter = f"{str(self.paging.offset_parameter)!r}"
        text = f"page {asked} was asked for by {parameter}, and the answer says that it is page {said}"
        if said == asked + 1:
            return f"{text}: the platform seems to count from 1, not from {self.first}; x-paging can declare that"
        if said == asked - 1:
            text += ": the platform counts from 1, not from 0, which x-paging can declare, or"
            return f"{text} it does not take {parameter}; the list would repeat itself"
        return f"{text}: it does not seem to take {parameter}; the list would repeat itself"

    def _check_nothing(self, answer: Any) -> None:
        """A list in which there is something begins with some of it."""
        if isinstance(answer, list) and answer:
            raise PagingError(f"the answer is a list, and not an object that holds {self.paging.items!r}")
        total = number_or_none(self.found(answer, self.paging.total))
        # A page that is missing before number 1 is told of at the end.
        if total and self.pages == 1 and self.place == self.first and (self.first == 0 or total > self.size):
            raise PagingError(
                f"the first page, number {self.first}, holds no items of a list that is said to have {total}: the "
                f"platform seems to count its pages from another number, or not to call the items {self.paging.items!r}"
            )

    def _check_totals(self, items: int, pages_before: int, answer: Any) -> None:
        """Where nothing has shrunk, no more can come than there is."""
        total, pages = (number_or_none(self.found(answer, path)) for path in (self.paging.total, self.paging.pages))
        came = self.read + items
        if total is not None and came > max(total, self._known_total or 0):
            problem = f"{came} items came of a list that is said to have {total}"
        elif pages is not None and pages_before >= max(pages, self._known_pages or 0):
            problem = f"page {pages_before + 1} came with items, of a list that is said to have {pages} pages"
        else:
            return
        raise PagingError(f"{problem}: the platform does not seem to take {str(self.paging.offset_parameter)!r}")

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """The next page, unless this was the last. One in between that is not full shows that the list changes."""
        self._known_pages = number_or_none(self.found(answer, self.paging.pages))
        self._expected_pages = self._known_pages or self._expected_pages
        self._read_page = int(self.place or 0)
        found = super().following(items, answer, response)
        if len(items) < self._stride and found[0] is not None:
            self.notice("page", self._stride, len(items))
        if found[0] is None:
            self._check_first(self.read + len(items))
        return found

    def _check_first(self, came: int) -> None:
        """Raise PagingError where as much is missing at the end as a first page with the number 0 has."""
        missing = (self._known_total or 0) - came
        wanting = missing == self._stride if came else 0 < missing <= self.size
        if wanting and self.first == 1 and self._from_first and self._change is None:
            raise PagingError(
                f"{came} items came of a list that is said to have {self._known_total}, one page too few: the platform "
                "seems to count pages from 0, not from 1; x-paging can declare that"
            )

    def _end(self) -> int | None:
        # The platform's pages can be smaller than those that were asked for.
        size = self._stride or self.size
        pages = self._known_pages
        if pages is None and self._known_total is not None:
            pages = -(-self._known_total // size)
        if pages is None or self.left is None:
            return None if pages is None else self.first + pages
        return min(self.first + pages, int(self.place or 0) + -(-(self.left + self._skip) // size))

    def check_end(self, before: int, came: int, total: int, answer: Any) -> None:
        """Pages that are not full are told as a change."""

    def check_unsaid(self, before: int, came: int) -> None:
        """By the number of pages too, which an earlier answer said."""
        super().check_unsaid(before, came)
        read = self._read_page - self.first + bool(came)
        if self._known_pages is None and read < self._expected_pages:
            raise PagingError(
                f"the list ends after {read:,} of the {self._expected_pages:,} pages that it was said to have"
            )

    def check_stop(self, number: int, answer: Any) -> None:
        """By the number of pages too."""
        self._check_first(self.read)
        asked, total, pages = int(self.place or 0), self._known_total or 0, self._known_pages or 0
        if self.before() < total or asked - self.first < pages or says_more(self, answer):
            said = f"{total:,} items" if total else f"{pages:,} pages" if pages else "more"
            raise PagingError(f"no items came with page {asked:,}, of a list that is said to have {said}")

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """By the answer's own word; else by its number of pages, or its total in pages."""
        pages = number_or_none(self.found(answer, self.paging.pages))
        if pages is not None and self._says_nothing_else(answer):
            return number - self.first >= pages
        return super().is_last(items, (number - self.first) * self._stride, answer, response)

    def _says_nothing_else(self, answer: Any) -> bool:
        others = (self.found(answer, path) for path in (self.paging.more, self.paging.last))
        return not any(isinstance(other, bool) for other in others)


class NumberedFromOneWalk(NumberedWalk):
    """Pages that are numbered from 1, as people count them."""

    largest_page = 100
    first = 1
