"""Walks through lists whose answers link to the next page, in the body or in a header."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from ..errors import PagingError
from .ends import check_link
from .walks import Place, Walk

if TYPE_CHECKING:
    import httpx

_SHOWN = 40


class LinksWalk(Walk):
    """Pages by link. The link's query is taken, not its address: the endpoint stays the one that was asked, and so do
    lists that the caller has given. A caller resumes from that query."""

    largest_page = 100

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """With the query that the caller resumes from, if there is one."""
        self._seen: set[Place] = {start}
        self._from_first = start is None
        if start is None:
            return call, None
        if not isinstance(start, str) or "=" not in start:
            raise PagingError(f"start={start!r}: this list is resumed at the query of a link")
        return _queried(call, start), start

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """Where the link leads."""
        link = self._link_in(self.found(answer, self.paging.link), response)
        if not link:
            return None, None
        query = query_of(link, str(response.request.url))
        if not query:
            raise PagingError(
                f"{link[:_SHOWN]!r} stands where the next page is linked and has no query; x-paging can declare how "
                "this list is read"
            )
        if query in self._seen or query == response.request.url.query.decode():
            raise PagingError(
                f"the link to the next page does not lead on after {self.read + len(items)} items; the list would "
                "never end"
            )
        self._seen.add(query)
        return _queried(self.call, query), query

    def coming(self, response: httpx.Response, count: int) -> list[tuple[Place, Any]]:
        """By the link."""
        if count < 1 or self.may_be_last():
            return []
        try:
            link = self._link_in(self.glimpse(response, self.paging.link), response)
            query = query_of(link, str(response.request.url)) if link else ""
        except PagingError:
            return []
        known = not query or query in self._seen or query == response.request.url.query.decode()
        return [] if known else [(query, _queried(self.call, query))]

    def check_end(self, before: int, came: int, total: int, answer: Any) -> None:
        """Nobody knows how many items come before a link that was resumed from."""
        if self._from_first:
            super().check_end(before, came, total, answer)

    def check_unsaid(self, before: int, came: int) -> None:
        """Nor here."""
        if self._from_first:
            super().check_unsaid(before, came)

    def _link_in(self, found: Any, response: httpx.Response) -> str | None:
        """The link in what stands at its place in the answer, or in a header."""
        if self.paging.link_header is not None:
            return response.links.get("next", {}).get("url")
        if isinstance(found, list):
            found = next((entry for entry in found if _part(entry, "rel") == "next"), None)
        link = found if isinstance(found, str) else _part(found, "href")
        if not isinstance(link, str):
            check_link(found if link is None else link)
            return None
        return link


def query_of(link: str, asked: str) -> str:
    """The query of a link. Raises PagingError for one to another host: the rest of the list may be there."""
    try:
        parts = urlsplit(link)
    except ValueError:
        raise PagingError("the link to the next page is no valid address") from None
    # A server behind a proxy may not know that it is asked under TLS, or at which port.
    if parts.netloc and parts.hostname != urlsplit(asked).hostname:
        raise PagingError(f"the next page is said to be at another host ({parts.hostname}); it is not followed")
    return parts.query


def _queried(call: Any, query: str) -> Any:
    return call.queried(parse_qsl(query, keep_blank_values=True))


def _part(entry: Any, name: str) -> Any:
    """A property of an object, whether it came as a model or as it was."""
    return entry.get(name) if isinstance(entry, dict) else getattr(entry, name, None)
