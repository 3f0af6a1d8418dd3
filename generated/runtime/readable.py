# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What a model shows of itself: to people in a shell or notebook, to rich, and in one line to messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from .fields import Field
from .folding import folded, print_folded
from .late import LateObject
from .showing import safe, shown
from .unset import UNSET


class ReadableObject(LateObject):
    """The properties that are set, without what is secret. What was put off is made when it is shown."""

    __slots__ = ()

    _fields: ClassVar[tuple[Field, ...]]
    _extra: dict[str, Any] | None

    def _parts(self) -> Iterator[tuple[str, str, Any]]:
        for entry in self._fields:
            value = getattr(self, entry.attribute)
            if value is not UNSET:
                yield f"{entry.attribute}=", entry.wire, value
        for name, value in (self._extra or {}).items():
            yield f"{name!r}: ", name, value

    def __repr__(self) -> str:
        """In one line where that is short, else folded over lines; long lists and texts are cut."""
        return "\n".join(folded(self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        print_folded(self, printer)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """The same for rich, which folds and cuts by itself."""
        for entry in self._fields:
            value = getattr(self, entry.attribute)
            if value is not UNSET:
                yield entry.attribute, safe(entry.wire, value)
        if self._extra:
            yield "additional_properties", safe("", self._extra)

    def _shown(self, deep: int) -> str:
        """All of it in one line, for messages."""
        parts = ", ".join(before + shown(name, value, deep) for before, name, value in self._parts())
        return f"{self.__class__.__name__}({parts})"
