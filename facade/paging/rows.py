"""Walks through lists whose pages begin at a row: that number is what a caller resumes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import PagingError
from .ends import check_first, number_or_none, says_more
from .repeats import Repeats
from .walks import Place, Walk

if TYPE_CHECKING:
    import httpx

# ICA stops counting here; further on, rows would be missing without a word.
LAST_TOKEN_ROW = 200_000
# So often in a row may reading something again bring nothing new.
_IN_VAIN = 3


class RowWalk(Walk):
    """Pages by the number of their first row; rows may repeat or be missed when the list changes meanwhile."""

    largest_page = 100
    first = 0
    last_row: int | None = None

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """From the row that the caller names, the first by default."""
        given = call.argument(str(self.paging.offset_parameter), "query")
        wanted = start if start is not None else given if given is not None else self.first
        try:
            number = int(wanted)
        except ValueError:
            raise PagingError(f"start={wanted!r}: this list is resumed at a number") from None
        self._known_total: int | None = None
        self._stride = 0
        self._last_answer, self._repeated, self._echoes = 0, 0, True
        self._repeats = Repeats(self.paging.keys)
        self._rereading, self._in_vain = False, 0
        return self._at(call, number), number

    def check(self, items: list[Any], answer: Any, response: httpx.Response) -> None:
        """By the row that the answer says it begins at. Without a total the list may never end: then the same answer to
        another request is no other page. Two items may well be alike, two pages are not."""
        if self.place == self.first:
            check_first(self, items, answer)
        asked, said = int(self.place or 0), number_or_none(self.found(answer, self.paging.number))
        if asked == self.first and said is not None:
            # What begins elsewhere, or is where the next page begins, says nothing of this one.
            self._echoes = said == asked
        if items and said not in (None, asked) and self._echoes:
            parameter = repr(self.paging.offset_parameter)
            raise PagingError(
                f"row {asked} was asked for by {parameter}, and the answer says that it begins at {said}: the platform "
                f"does not seem to take {parameter}; rows would be missing or repeat"
            )
        if number_or_none(self.found(answer, self.paging.total)) is None:
            self.check_anew(items, response)

    def check_anew(self, items: list[Any], response: httpx.Response) -> None:
        """Raise PagingError for an answer that came before."""
        seen = hash(response.content)
        self._repeated = self._repeated + len(items) if seen == self._last_answer else 0
        self._last_answer = seen
        if self._repeated > 1:
            raise PagingError(
                f"the platform gave the same answer a second time after {self.read} items: it does not seem to take "
                f"{self.paging.offset_parameter!r}, and the list would never end"
            )

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """After as many rows as came, unless they were the last."""
        number = int(self.place or 0) + self.step(len(items))
        self._known_total = number_or_none(self.found(answer, self.paging.total))
        self._stride = self._stride or len(items)
        if not items:
            self.check_stop(number, answer)
            return None, None
        if self.is_last(len(items), number, answer, response):
            return None, None
        return self._at(self.call, number), number

    def check_stop(self, number: int, answer: Any) -> None:
        """Raise PagingError for a page without items before the end."""
        total = self._known_total or 0
        if number < total or says_more(self, answer):
            said = f"is said to have {total:,} items" if number < total else "is said to go on"
            raise PagingError(f"no items came from row {number:,} on, of a list that {said}")

    def step(self, items: int) -> int:
        """How far a page moves the number on."""
        return items

    def fresh(self, items: list[Any], changed: bool) -> list[int] | None:
        """By the keys of the items. Raises PagingError for the same page once more, if nothing has moved."""
        places = self._repeats.fresh(items)
        if self._repeats.same and not changed and not self._rereading:
            raise PagingError(
                f"the platform gave the same {len(items)} items a second time: it does not seem to take "
                f"{self.paging.offset_parameter!r}"
            )
        return places

    def again(self, here: Place, asked: Any, gone: int, fresh: int) -> tuple[Any, Place] | None:
        """As many rows back as are gone; what came before is known by its key. Not for ever: they may have been gone
        from where nobody has read yet, or two servers may not agree on how many there are."""
        if self._rereading:
            self._in_vain = 0 if fresh else self._in_vain + 1
        number = max(self.first, self.back(int(here or 0), gone))
        self._rereading = gone > 0 and self._repeats.known and self._in_vain < _IN_VAIN and number < int(here or 0)
        return (self._at(asked, number), number) if self._rereading else None

    def back(self, number: int, rows: int) -> int:
        """The number that lies at least so many rows before another."""
        return number - rows

    def before(self) -> int:
        """What a row says by its number."""
        return int(self.place or 0)

    def inside(self, place: Place, count: int) -> Place:
        """A row number says it as it is."""
        return int(place or 0) + count

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """Whether the page was the last, by the answer's own word, its total, or its size."""
        more, last = self.found(answer, self.paging.more), self.found(answer, self.paging.last)
        if isinstance(more, bool):
            return not more
        if isinstance(last, bool):
            return last
        if self._known_total is not None:
            return number >= self._known_total
        # Without a total a first page that is short may be one that the platform has cut.
        return self.read > 0 and items < self._stride

    def ahead(self, count: int) -> list[tuple[Place, Any]]:
        """By number every later page is known, as soon as the total is."""
        if self.call is None or count < 1:
            return []
        known = [(self.place, self.call)]
        end = self._end()
        while len(known) < count and self._stride and end is not None:
            number = int(known[-1][0] or 0) + self.step(self._stride)
            if number >= end:
                break
            known.append((number, self._at(self.call, number)))
        return known

    def coming(self, response: httpx.Response, count: int) -> list[tuple[Place, Any]]:
        """By number: the page is likely to be as wide as those before it."""
        return self.ahead(count + 1)[1:]

    def _end(self) -> int | None:
        """The number before which pages are certain to be wanted."""
        limits = [self._known_total]
        if self.left is not None:
            limits.append(int(self.place or 0) + self._skip + self.left)
        if self.last_row is not None:
            limits.append(self.last_row)
        return min((limit for limit in limits if limit is not None), default=None) if self._known_total else None

    def _at(self, call: Any, number: int) -> Any:
        if number < self.first:
            raise PagingError(f"start={number}: this list begins at {self.first}")
        if self.last_row is not None and number >= self.last_row:
            raise PagingError(
                f"the platform gives no rows past {self.last_row:,} by number or sorted; leave out sort= and "
                "page_offset= to read the list by cursor, or narrow it with a filter"
            )
        return call.replaced("query", **{str(self.paging.offset_parameter): number})


class SortedTokenWalk(RowWalk):
    """The rows of a list that also has tokens: by number where sorting or a number is asked for."""

    largest_page = 1000
    last_row = LAST_TOKEN_ROW
