"""Which of several records is meant by an id or a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from unicodedata import normalize

from generated.runtime.nearness import listed, near

from ..errors import AmbiguousName, Forbidden, NoSuchName, NotFound

if TYPE_CHECKING:
    from ..call.flows import Flow

RecordT = TypeVar("RecordT")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def is_id(text: str) -> bool:
    """Whether a text looks like the platform's id of anything but data."""
    return _UUID.fullmatch(text) is not None


def text_of(value: Any) -> str:
    """A text of a record; empty where there is none."""
    return value if isinstance(value, str) else ""


def checked_name(kind: str, name: Any) -> str:
    """What somebody looks for. Raises ValueError for what is no text or empty."""
    if not isinstance(name, str) or not name.strip():
        article = "an" if kind[0] in "aeio" else "a"
        raise ValueError(f"{name!r}: give the id or name of {article} {kind}, as text")
    return name


def same(one: str, other: str) -> bool:
    """Whether two texts are the same to a reader, whichever way their letters are put together."""
    return one == other or normalize("NFC", one) == normalize("NFC", other)


def by_id_or_name(by_id: Flow[RecordT], by_name: Flow[RecordT]) -> Flow[RecordT]:
    """What a text names that looks like an id: the record of that id, else the one that is called so. Where there is
    neither, what the platform says of the id counts."""
    try:
        return (yield from by_id)
    except (NotFound, Forbidden) as problem:
        refused = problem
    try:
        return (yield from by_name)
    except NoSuchName:
        raise refused from None


def named(records: Iterable[RecordT], name: str, names: Callable[[RecordT], Sequence[str]]) -> list[RecordT]:
    """Those that are called so: letter by letter, else when it is composed alike."""
    rows = [(record, names(record)) for record in records]
    found = [record for record, own in rows if name in own]
    return found or [record for record, own in rows if any(same(name, each) for each in own)]


def only(
    kind: str,
    name: str,
    found: Sequence[RecordT],
    told: Callable[[RecordT], str],
    known: Iterable[str] = (),
    where: str = "",
) -> RecordT:
    """The only one that was found; `where` says to a reader where it was looked for.

    Raises:
        NoSuchName: there is none; the message says what of the known names is near.
        AmbiguousName: there are several.
    """
    found = list({text_of(getattr(each, "id", None)) or id(each): each for each in found}.values())
    if len(found) > 1:
        raise AmbiguousName(kind, name, found, [told(each) for each in found])
    if found:
        return found[0]
    names = dict.fromkeys(filter(None, known))
    meant = near(name, names, strictly=False)
    hint = (
        f"; did you mean {' or '.join(map(repr, meant))}?" if meant else f"; there is: {listed(names)}" if names else ""
    )
    raise NoSuchName(kind, name, f"no {kind}{where} that these credentials may see is called {name!r}", hint)
