# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Values of query parameters that a server reads in one form only, and passes over in any other: made of what people
have, or refused before anything is sent."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import pairwise
from typing import Any

from .filter_values import BadFilterValue, plain
from .filterable import Asked as Asked
from .wire import text


def asked_text(name: str, asked: Asked, value: Any) -> str:
    """What the query has for a value. Raises BadFilterValue for one that the server would pass over.

    Args:
        name: the parameter, as the caller spelt it.
        asked: what the server reads there.
        value: a text as the server reads it; True or False where it has words for them; a date, a datetime or several;
            several texts.
    """
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, bool) and asked.truths:
        return _truth(name, asked, value)
    if asked.moments is not None:
        return _moments(name, asked.moments, asked.number, value)
    if asked.listed:
        return _listed(name, value)
    written = text(value) if isinstance(value, (str, int)) else ""
    known = tuple(dict.fromkeys((*asked.values, *asked.truths)))
    if written not in known:
        by_letters = {entry.lower(): entry for entry in known}
        near = difflib.get_close_matches(written.lower(), by_letters, 1)
        hint = f"did you mean {by_letters[near[0]]!r}?" if near else f"give {' or '.join(map(repr, known))}"
        raise BadFilterValue(name, f"the server passes over {value!r} and answers with everything; {hint}")
    return written


def _truth(name: str, asked: Asked, value: bool) -> str:
    words = (*asked.truths, None)
    word = words[0] if value else words[1]
    if word is None:
        raise BadFilterValue(name, "the server takes any value for yes: leave it out for no")
    return word


def _listed(name: str, value: Any) -> str:
    """Texts with commas between them."""
    if isinstance(value, str):
        items = value.split(",")
    elif isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview, Mapping)):
        found = list(plain(name, value))
        if any(item is None for item in found):
            raise BadFilterValue(name, "None is no text to ask for")
        items = [text(item) for item in found]
    else:
        raise BadFilterValue(name, f"give a text or several, not {type(value).__name__}")
    if not items or not all(items):
        raise BadFilterValue(name, "give at least one text, and none that is empty")
    if not isinstance(value, str) and any("," in item for item in items):
        raise BadFilterValue(name, "the server divides texts at commas, so none may have one in it")
    return ",".join(items)


def _moments(name: str, form: str, number: int, value: Any) -> str:
    """So many moments in a form, with commas between them; a day at the end counts to its last minute."""
    several = value.split(",") if isinstance(value, str) else [value] if isinstance(value, datetime.date) else value
    if not isinstance(several, Iterable) or isinstance(several, (bytes, bytearray, memoryview, Mapping)):
        raise BadFilterValue(name, f"give {_wanted(form, number)}, not {type(value).__name__}")
    found = list(several)
    if len(found) != number:
        raise BadFilterValue(name, f"give {_wanted(form, number)}, not {len(found)}")
    last = number > 1
    moments = [_moment(name, form, number, item, at_end=last and item is found[-1]) for item in found]
    if any(later < earlier for earlier, later in pairwise(moments)):
        raise BadFilterValue(name, "the last moment is before the first, so nothing could be found")
    return ",".join(moment.strftime(form) for moment in moments)


def _moment(name: str, form: str, number: int, item: Any, *, at_end: bool) -> datetime.datetime:
    if isinstance(item, str):
        try:
            return datetime.datetime.strptime(item.strip(), form)
        except ValueError:
            problem = f"the server passes over {item!r} and answers with everything; give {_wanted(form, number)}"
            raise BadFilterValue(name, problem) from None
    if isinstance(item, datetime.datetime):
        if item.tzinfo is not None:
            raise BadFilterValue(name, "the server's clock counts here, and its zone is not known: give its local time")
        return item if not at_end or item == _whole(item, form) else _whole(item, form) + datetime.timedelta(minutes=1)
    if isinstance(item, datetime.date):
        return datetime.datetime.combine(item, datetime.time(23, 59) if at_end else datetime.time())
    raise BadFilterValue(name, f"give {_wanted(form, number)}, not {type(item).__name__}")


def _whole(moment: datetime.datetime, form: str) -> datetime.datetime:
    """A moment as the form can say it."""
    return datetime.datetime.strptime(moment.strftime(form), form)


def _wanted(form: str, number: int) -> str:
    shown = ",".join([datetime.datetime(2026, 12, 31, 23, 59).strftime(form)] * number)
    return f"a date or datetime, or {shown!r}" if number == 1 else f"{number} dates or datetimes, or {shown!r}"
