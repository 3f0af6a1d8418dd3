"""The forms of a body, what a client makes of each, and whom one that came breaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from scripts.documents.pointers import join
from scripts.prepare.versions import essence, kind_of, version_of

from .changes import Breaks, Side
from .differing import Description
from .kinds import KINDS

_NOBODY: frozenset[Breaks] = frozenset()
_NOTHING = ("nothing", 0)


@dataclass(slots=True)
class Content:
    """The forms of a body.

    Attributes:
        pointer: The place of the body or answer.
        types: By media type without parameters, the place of what is said of it, and that itself.
    """

    pointer: str
    types: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def of(cls, pointer: str, holder: dict[str, Any]) -> Content:
        """The forms of the body that a request or an answer has."""
        return cls(pointer, content_of(pointer, holder))


def content_of(pointer: str, holder: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """By media type, the place of what a body or an answer says of it, and that itself."""
    content = holder.get("content")
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for name, media in content.items() if isinstance(content, dict) else ():
        place = join(pointer, "content", name)
        found.setdefault(essence(name), (place, media if isinstance(media, dict) else {}))
    return found


def values_of(description: Description, content: Content) -> set[tuple[str, int]]:
    """What the forms of a body become in Python, as far as it can be told apart: text, bytes, what a schema says, or
    nothing where there is none."""
    return {_value(description, name, *form) for name, form in content.types.items()} or {_NOTHING}


def breaks_of_form(
    kind: str, name: str, side: Side, old: tuple[Description, Content], new: tuple[Description, Content]
) -> frozenset[Breaks]:
    """Whom a form that came breaks. It breaks nobody where code gets what it got before: its value is that of another
    form, or it is of an older version than one that was there, so that only who asks for it gets it."""
    before, after = old[1], new[1]
    if _value(new[0], name, *after.types[name]) in values_of(old[0], before):
        return _NOBODY
    number = _number(name)
    if number is not None and any(number < (_number(other) or 0) for other in before.types):
        return _NOBODY
    return KINDS[kind].breaks(side)


def _value(description: Description, name: str, pointer: str, media: dict[str, Any]) -> tuple[str, int]:
    kind = kind_of(name)
    if kind in ("text", "bytes"):
        return kind, 0
    return kind, description.prints.of(description.graph.node([(join(pointer, "schema"), media.get("schema", {}))]))


def _number(name: str) -> int | None:
    version = version_of(name)
    return int(version[1:]) if version else None
