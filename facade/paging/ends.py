"""What shows that a list goes on although an answer leads nowhere: it must not end as if it were whole."""

from __future__ import annotations

from typing import Any, Protocol

from generated.runtime.drift import json_name
from generated.runtime.unset import UNSET

from ..errors import PagingError

# No list has a row beyond this.
_DIGITS = 18


class Walk(Protocol):
    """What is asked of a walk here."""

    paging: Any
    pages: int

    def found(self, answer: Any, path: str | None) -> Any:
        """What stands at an attribute path of the answer."""

    def before(self) -> int:
        """How many items come before the page that is asked for."""
        ...


def number_or_none(value: Any) -> int | None:
    """The value if it is a whole number, also one that is written with a point."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def row_of(text: str) -> int:
    """The number of a row that a link or a caller names. Raises PagingError for one that no list has."""
    if not is_row(text):
        raise PagingError(f"a page is said to begin at a row whose number has {len(text):,} digits")
    return int(text)


def is_row(text: str) -> bool:
    """Whether a text is a number that rows can have."""
    return text.isdecimal() and len(text) <= _DIGITS


def check_first(walk: Walk, items: list[Any], answer: Any) -> None:
    """Raise PagingError where a first page has nothing of a list in which there is something."""
    total = number_or_none(walk.found(answer, walk.paging.total))
    if not items and total and walk.pages == 1:
        raise PagingError(f"the first page holds no items of a list that is said to have {total:,}")


def check_empty(walk: Walk, found: Any, answer: Any) -> None:
    """Raise PagingError for an answer that has no list of items, unless it can only be a page on which there are none.

    Servers leave an empty list out, or write null for it; what holds something else is no page.
    """
    path = walk.paging.items
    if not path:
        if found is not None:
            raise PagingError(f"the answer is no list of items but {_kind(found)}{_there(answer)}")
        return
    said = number_or_none(walk.found(answer, walk.paging.total))
    if _goes_on(walk, answer) or (said or 0) > walk.before():
        how = f"is said to have {said:,} items" if said else "is said to go on"
        raise PagingError(f"the answer holds no list {path!r}{_there(answer)}, of a list that {how}")
    if not hasattr(answer, "additional_properties") or not (found is None or found is UNSET):
        what = _kind(answer) if answer is found or not hasattr(answer, "additional_properties") else _kind(found)
        raise PagingError(f"the answer is no page: {what} came where {path!r} is a list")
    ended = said == 0 or walk.found(answer, walk.paging.more) is False
    if not ended and answer.additional_properties and not _is_null(answer, path):
        raise PagingError(f"the answer holds no list {path!r}{_there(answer)}")


def check_link(link: Any) -> None:
    """Raise PagingError for what stands where the next page is linked and is no link, nor says that there is none."""
    if link is None or link is UNSET or link is False or link in ("", [], {}):
        return
    raise PagingError(f"{_kind(link)} stands where the next page is linked; nothing leads on")


def says_more(walk: Walk, answer: Any) -> bool:
    """Whether an answer says in a word that it is not the last one."""
    return walk.found(answer, walk.paging.more) is True or walk.found(answer, walk.paging.last) is False


def _goes_on(walk: Walk, answer: Any) -> bool:
    """Whether an answer says that more follows."""
    paging = walk.paging
    if says_more(walk, answer) or (number_or_none(walk.found(answer, paging.remaining)) or 0) > 0:
        return True
    leads = (walk.found(answer, paging.cursor), walk.found(answer, paging.link))
    return any(isinstance(lead, str) and lead for lead in leads)


def _is_null(answer: Any, path: str) -> bool:
    """Whether null was written for the list, or for what would hold it."""
    for name in path.split("."):
        answer = getattr(answer, name, UNSET)
        if answer is None or answer is UNSET:
            break
    return answer is None


def _there(answer: Any) -> str:
    """The names of what came instead."""
    names = answer if isinstance(answer, dict) else getattr(answer, "additional_properties", None) or {}
    return f"; there are: {', '.join(map(repr, list(names)[:10]))}" if names else ""


def _kind(value: Any) -> str:
    return f"JSON {'object' if hasattr(value, 'additional_properties') else json_name(value)}"
