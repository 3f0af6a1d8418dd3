# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Where an answer differs from the description: collected while decoding, never in the way of the values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .unset import UNSET

# A place in the answer: the report itself at the top, else (place of the parent, key or index); for an object in which
# names are spelt otherwise than in the description also those of the answer, by those of the description.
Place = Any


# An answer can differ at every value of a million; nobody reads more of that.
MOST = 10_000


class Drift(NamedTuple):
    """One difference between an answer and the description.

    `kind` is `missing`, `null`, `type`, `enum`, `format`, `extra` or `variant`; `pointer` is the JSON pointer to it;
    `expected` is what the description says; `found` is the JSON type that came (for an enum the unknown value). A known
    property in another spelling is an `extra`: its own name is expected, the other found. `more` is for all that is not
    told any more, because there are too many.
    """

    kind: str
    pointer: str
    expected: str
    found: str


Teller = Callable[..., object]
# What was met while one attribute is read, to be told by whoever reads it.
UNTOLD: list[tuple[Teller, Drift]] = []


class Report:
    """Collects the drifts of one answer, no more than `MOST`. Parts of an answer may be read later: `teller`, once it
    is set, is then called with the facts of each drift that is met."""

    __slots__ = ("drifts", "teller")

    def __init__(self) -> None:
        self.drifts: list[Drift] = []
        self.teller: Teller | None = None

    def note(self, kind: str, place: Place, key: str | int | None, expected: str, found: str) -> None:
        """Note a drift at `key` in `place`."""
        noted = len(self.drifts)
        if noted > MOST:
            return
        if noted < MOST:
            drift = Drift(kind, pointer(place, key), expected, found)
        else:
            drift = Drift("more", "", f"at most {MOST} differences", "more")
        self.drifts.append(drift)
        if self.teller is not None:
            UNTOLD.append((self.teller, drift))


_JSON_NAMES = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    dict: "object",
    list: "array",
    type(None): "null",
}


def json_name(value: Any) -> str:
    """The JSON type of a decoded value, as a word."""
    kind: type = value.__class__
    return _JSON_NAMES.get(kind, kind.__name__)


def pointer(place: Place, *keys: str | int | None) -> str:
    """The JSON pointer (RFC 6901) of `keys` below `place`."""
    tokens: list[str] = [str(key) for key in reversed(keys) if key is not None]
    while place.__class__ is tuple:
        if len(place) > 2:
            tokens[-1] = place[2].get(tokens[-1], tokens[-1])
        place, key = place[:2]
        if key is not None:
            tokens.append(str(key))
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in reversed(tokens))


def report(kind: str, place: Place, key: str | int | None, expected: str, found: str) -> None:
    """Note a drift in the report at the root of `place`."""
    _root(place).note(kind, place, key, expected, found)


def _root(place: Place) -> Report:
    while place.__class__ is tuple:
        place = place[0]
    root: Report = place
    return root


def mismatch(value: Any, place: Place, key: str | int | None, expected: str) -> Any:
    """Report that `value` is not what was expected, and give it back as it came."""
    if value is UNSET:
        report("missing", place, key, expected, "nothing")
    elif value is None:
        report("null", place, key, expected, "null")
    else:
        report("type", place, key, expected, json_name(value))
    return value
