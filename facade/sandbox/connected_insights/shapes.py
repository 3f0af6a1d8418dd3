"""What Jackson reads and writes: classes of data, as the documents describe them and as answers are written by them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Scalar:
    """A single value."""

    type: str
    format: str | None = None
    enum: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListOf:
    """A list."""

    items: Kind


@dataclass(frozen=True)
class MapOf:
    """An object with any names."""

    values: Kind


@dataclass(frozen=True, eq=False)
class Dto:
    """A class. `of` is the name of the class that a generic one is about; `required` is what a request has to say.

    `later` names further properties when the class is there, as one needs that contains itself.
    """

    name: str
    declared: dict[str, Kind]
    required: tuple[str, ...] = ()
    of: str | None = None
    later: Callable[[], dict[str, Kind]] = field(default=dict)

    @cached_property
    def properties(self) -> dict[str, Kind]:
        """All properties."""
        return {**self.declared, **self.later()}


Kind = Scalar | ListOf | MapOf | Dto

TEXT, UUID, MOMENT = Scalar("string"), Scalar("string", "uuid"), Scalar("string", "date-time")
INT, LONG, REAL, FLAG = (
    Scalar("integer", "int32"),
    Scalar("integer", "int64"),
    Scalar("number", "double"),
    Scalar("boolean"),
)
OBJECT, BYTES = Scalar("object"), Scalar("string", "byte")
TEXTS = ListOf(TEXT)

PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
}


def one_of(*words: str) -> Scalar:
    """One of these words."""
    return Scalar("string", enum=words)


def pick(kind: Dto, **values: Any) -> dict[str, Any]:
    """An object of this class, as it is written: with null for everything that is not said."""
    made: dict[str, Any] = written(kind, values)
    return made


def written(kind: Kind, value: Any) -> Any:
    """A value as it goes out. What the class does not have is a mistake of the sandbox."""
    if value is None:
        return None
    # Told apart without patterns, which would double the time of a page.
    if isinstance(kind, Scalar):
        return _scalar(kind, value)
    if isinstance(kind, ListOf):
        return [written(kind.items, each) for each in value]
    if isinstance(kind, MapOf):
        return {name: written(kind.values, each) for name, each in value.items()}
    properties = kind.properties
    if unknown := value.keys() - properties.keys():
        raise TypeError(f"{kind.name} has no {sorted(unknown)}")
    return {name: written(each, value.get(name)) for name, each in properties.items()}


def _scalar(kind: Scalar, value: Any) -> Any:
    if isinstance(value, datetime):
        return moment(value) if kind.type == "string" else round(value.timestamp() * 1000)
    if not _fits(kind, value):
        raise TypeError(f"{value!r} is no {kind}")
    return value


def _fits(kind: Scalar, value: Any) -> bool:
    if isinstance(value, bool) and kind.type != "boolean":
        return False
    return isinstance(value, PYTHON_TYPES[kind.type]) and (not kind.enum or value in kind.enum)


def wrong_in(kind: Kind, value: Any, place: str = "") -> str | None:
    """Where a request does not fit its class, or None. Null stands for nothing; unknown properties may be there."""
    if value is None:
        return None
    match kind:
        case Dto() | MapOf() if not isinstance(value, dict):
            return place or "/"
        case ListOf() if not isinstance(value, list):
            return place or "/"
        case Dto():
            missing = [f"{place}/{name}" for name in kind.required if value.get(name) is None]
            inner = (
                wrong_in(each, value[name], f"{place}/{name}")
                for name, each in kind.properties.items()
                if name in value
            )
        case ListOf():
            missing, inner = [], (wrong_in(kind.items, each, f"{place}/{at}") for at, each in enumerate(value))
        case MapOf():
            missing, inner = [], (wrong_in(kind.values, each, f"{place}/{at}") for at, each in value.items())
        case _:
            return None if _fits(kind, value) else place or "/"
    return next(iter(missing), None) or next(filter(None, inner), None)


def moment(when: datetime) -> str:
    """A moment as answers have it: its offset has no colon."""
    return when.astimezone(UTC).isoformat()[:19] + "+0000"


def moment_in(text: str, *, offsets: bool = False, milliseconds: bool = False) -> datetime | None:
    """The moment in a request: to the second and with Z, unless more is taken; None when it is none."""
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d" + (r"\.\d{3}" if milliseconds else "")
    if not re.fullmatch(form + (r"(Z|[+-]\d{4})" if offsets else "Z"), text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
