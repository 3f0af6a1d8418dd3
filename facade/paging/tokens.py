"""Walks through lists whose answers name the token of the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generated.runtime.drift import json_name
from generated.runtime.unset import UNSET

from ..errors import PagingError
from .ends import check_first, number_or_none
from .walks import Place, Walk

if TYPE_CHECKING:
    import httpx


class TokenWalk(Walk):
    """Each answer names the token of the next page: complete and without repeats."""

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """With the token that the caller resumes from, if there is one."""
        self._seen = {start}
        parameter = str(self.paging.cursor_parameter)
        if start is None:
            start = call.argument(parameter, "query")
        self._resumed = start is not None
        return (call if start is None else call.replaced("query", **{parameter: start})), start

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """By the token that the answer names."""
        token, more = self._token(self.found(answer, self.paging.cursor)), self.found(answer, self.paging.more)
        if more is False:
            return None, None
        if not token:
            came = self.read + len(items)
            left = number_or_none(self.found(answer, self.paging.remaining))
            if more is True or (left or 0) > 0:
                what = "more follows" if more is True else f"{left:,} more follow"
                raise PagingError(f"the answer says that {what} after {came} items, and not where")
            return None, None
        if token in self._seen:
            raise PagingError(
                f"the platform gave the cursor {token[:40]!r} a second time after {self.read + len(items)} items; "
                "the list would never end"
            )
        self._seen.add(token)
        return self._at(token), token

    def coming(self, response: httpx.Response, count: int) -> list[tuple[Place, Any]]:
        """By the token, if the answer does not seem to be the last one."""
        if count < 1 or self.may_be_last():
            return []
        if self.paging.more is not None and self.glimpse(response, self.paging.more) is not True:
            return []
        try:
            token = self._token(self.glimpse(response, self.paging.cursor))
        except PagingError:
            return []
        return [(token, self._at(token))] if token and token not in self._seen else []

    def _at(self, token: str) -> Any:
        return self.call.replaced("query", **{str(self.paging.cursor_parameter): token})

    def check(self, items: list[Any], answer: Any, response: httpx.Response) -> None:
        """By what the first page says of all of them."""
        if not self._resumed and not self.found(answer, self.paging.cursor):
            check_first(self, items, answer)

    def check_end(self, before: int, came: int, total: int, answer: Any) -> None:
        """Nobody knows how many items come before a cursor that was resumed from."""
        if not self._resumed:
            super().check_end(before, came, total, answer)

    def check_unsaid(self, before: int, came: int) -> None:
        """Nor here."""
        if not self._resumed:
            super().check_unsaid(before, came)

    def _token(self, token: Any) -> str | None:
        """What leads on, None at the end. Raises PagingError for what is no cursor."""
        if token is None or token is UNSET or token is False:
            return None
        if isinstance(token, int) and not isinstance(token, bool):
            # What counts on is never before the beginning, nor at it.
            return str(token) if token > 0 else None
        if not isinstance(token, str):
            raise PagingError(f"the cursor {self.paging.cursor!r} is no text ({json_name(token)}); nothing leads on")
        return token

    def total(self, answer: Any, items: int) -> int | None:
        """The total if it is filled, else what was read and what remains, if the list was read from its beginning."""
        total = super().total(answer, items)
        remaining = number_or_none(self.found(answer, self.paging.remaining))
        if total is not None or remaining is None or self._resumed:
            return total
        return self.read + items + remaining
