"""Differences of single facts: null, enum, format, bounds, pattern, default."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from scripts.errors import listed

from .findings import Finding, Use
from .shapes import LOWEST, Shape
from .words import either, quoted

# Formats that make another Python type of a value, or another text of it on the wire.
_TELLING = frozenset(("date-time", "date", "binary", "byte", "base64url"))
# Formats that no value is refused for.
_IDLE = frozenset((None, "password", "int64", "float", "double", "decimal"))
_BOUNDS = {
    "minimum": "the lowest value",
    "maximum": "the highest value",
    "minLength": "the least length",
    "maxLength": "the greatest length",
    "minItems": "the least number of items",
    "maxItems": "the greatest number of items",
    "minProperties": "the least number of properties",
    "maxProperties": "the greatest number of properties",
    "minContains": "the least number of items of a kind",
    "maxContains": "the greatest number of items of a kind",
    "multipleOf": "the step",
    "uniqueItems": "that items differ",
}
_CONSTRAINTS = ("dependentRequired", "x-key", "x-written")
Tell = Callable[..., Finding]


def differences_of_facts(before: Shape, after: Shape, use: Use) -> list[Finding]:
    """The differences of two schemas in their single facts."""
    tell = _teller(before, after)
    found = [*_values(before, after, tell), *_format(before, after, tell), *_bounds(before, after, tell)]
    found += [*_pattern(before, after, tell), *_constraints(before, after, tell)]
    found += _needs(before, after, tell)
    return [*differences_of_flags(before, after, use), *found]


def differences_of_flags(before: Shape, after: Shape, use: Use) -> list[Finding]:
    """The differences in what can be said of any schema: whether it may be null, what it is by default, whether it is
    deprecated."""
    tell = _teller(before, after)
    null = () if use.alternative else _null(before, after, tell)
    return [*null, *_default(before, after, tell), *_deprecated(before, after, tell)]


def _teller(before: Shape, after: Shape) -> Tell:
    def tell(fact: str, kind: str, words: str, was: Any = None, now: Any = None) -> Finding:
        one, other = declared(before, after, fact)
        return Finding(kind, words, one, other, was, now, declared=(one, other))

    return tell


def declared(before: Shape, after: Shape, fact: str) -> tuple[str, str]:
    """The places that say a fact. Where only one side says it, the other one's is the schema that corresponds to it:
    the place of the whole, or what it refers to."""
    one, other = before.where.get(fact), after.where.get(fact)
    if one is None and other is None:
        return before.main, after.main
    if one is None:
        one = before.places[0] if other == after.places[0] else before.main
    elif other is None:
        other = after.places[0] if one == before.places[0] else after.main
    return one, other or after.main


def _null(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    if before.anything or after.anything or before.nullable == after.nullable:
        return
    if after.nullable:
        yield tell("nullable", "now-nullable", "can be null now", False, True)
    else:
        yield tell("nullable", "no-longer-nullable", "can no longer be null", True, False)


def _values(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    old, new = before.values, after.values
    if old is None and new is not None:
        words = f"can only be {either(new.values())} now"
        yield tell("values", "enum-introduced", words, None, list(new.values()))
    elif old is not None and new is None:
        yield tell("values", "enum-dropped", "can be any value now", list(old.values()), None)
    elif old is not None and new is not None:
        added = [value for key, value in new.items() if key not in old]
        removed = [value for key, value in old.items() if key not in new]
        if removed:
            words = f"no longer has the value{'s' * (len(removed) > 1)} {quoted(removed)}"
            yield tell("values", "enum-value-removed", words, removed, None)
        if added:
            words = f"has {'new values' if len(added) > 1 else 'a new value'} {quoted(added)}"
            yield tell("values", "enum-value-added", words, None, added)


def _format(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    was, now = before.facts.get("format"), after.facts.get("format")
    if was == now:
        return
    if _is_telling(was) or _is_telling(now):
        kind = "format-changed"
    elif now in _IDLE:
        kind = "format-widened"
    elif was in _IDLE or was is None:
        kind = "format-narrowed"
    else:
        kind = "format-changed"
    if was and now:
        words = f"has the format `{now}` now, not `{was}`"
    else:
        words = f"has the format `{now}` now" if now else f"no longer has the format `{was}`"
    yield tell("format", kind, words, was, now)


def _is_telling(form: str | None) -> bool:
    return form is not None and (form in _TELLING or " " in form or form in ("local", "array") or "epoch" in form)


def _bounds(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    whole = before.types == after.types == frozenset(("integer",))
    old, new = ({word: _bound_of(shape, word, whole=whole) for word in _BOUNDS} for shape in (before, after))
    changed = [word for word in _BOUNDS if old[word] != new[word]]
    narrower = [word for word in changed if _is_narrower(word, old[word], new[word])]
    for kind, names in (
        ("bounds-narrowed", narrower),
        ("bounds-widened", [word for word in changed if word not in narrower]),
    ):
        if names:
            words = listed([_bound(word, old[word], new[word]) for word in names])
            was, now = (_said(names, bounds) for bounds in (old, new))
            yield tell(names[0], kind, words, was, now)


def _bound_of(shape: Shape, word: str, *, whole: bool) -> Any:
    """A bound; of whole numbers, the one that is a value itself."""
    bound = shape.facts.get(word)
    if whole and isinstance(bound, tuple) and bound[1] and float(bound[0]).is_integer():
        return int(bound[0]) + (-1 if word == "maximum" else 1), False
    return bound


def _is_narrower(word: str, was: Any, now: Any) -> bool:
    if was is None or now is None:
        return was is None
    if word == "multipleOf":
        return bool(now % was == 0)
    if word in ("minimum", "maximum"):
        # What is outside of itself is a little narrower.
        was, now = (was[0], was[1]), (now[0], now[1])
        if was[0] == now[0]:
            return bool(now[1])
        was, now = was[0], now[0]
    return bool(now > was if word in (*LOWEST, "minimum") else now < was)


def _bound(word: str, was: Any, now: Any) -> str:
    if word == "uniqueItems":
        return "items have to differ now" if now else "items may be the same now"
    if now is None:
        return f"{_BOUNDS[word]} is no longer {_shown(word, was)}"
    return f"{_BOUNDS[word]} is {_shown(word, now)} now" + (f", not {_shown(word, was)}" if was is not None else "")


def _said(names: list[str], bounds: dict[str, Any]) -> dict[str, Any]:
    """The bounds that there are, by their names."""
    return {word: _outside(word, bounds[word]) for word in names if bounds[word] is not None}


def _outside(word: str, bound: Any) -> Any:
    return _shown(word, bound) if isinstance(bound, tuple) and bound[1] else _plain(bound)


def _shown(word: str, value: Any) -> str:
    if isinstance(value, tuple) and value[1]:
        return f"{'above' if word == 'minimum' else 'below'} {value[0]}"
    return str(_plain(value))


def _plain(value: Any) -> Any:
    return value[0] if isinstance(value, tuple) else value


def _pattern(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    was, now = before.facts.get("pattern"), after.facts.get("pattern")
    if was == now:
        return
    if was is None:
        yield tell("pattern", "pattern-introduced", f"has to match `{now}` now", was, now)
    elif now is None:
        yield tell("pattern", "pattern-dropped", f"no longer has to match `{was}`", was, now)
    else:
        yield tell("pattern", "pattern-changed", f"has to match `{now}` now, not `{was}`", was, now)


def _needs(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    """Which properties go together: whether an object that was whole still is, and the other way round."""
    tighter = [each for each in after.needs if not each.follows(before.needs, set(before.required))]
    looser = [each for each in before.needs if not each.follows(after.needs, set(after.required))]
    was, now = (listed([str(need) for need in shape.needs]) for shape in (before, after))
    words = f"needs {now} now" + (f", not {was}" if was else "") if now else f"no longer needs {was}"
    if tighter:
        yield tell("needs", "choice-tightened", words, was or None, now or None)
    elif looser:
        yield tell("needs", "choice-loosened", words, was or None, now or None)


def _default(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    was, now = before.facts.get("default"), after.facts.get("default")
    if was != now or isinstance(was, bool) != isinstance(now, bool):
        old, new = quoted([was], beside=[now]), quoted([now], beside=[was])
        words = "no longer has a default" if now is None else f"has the default {new} now"
        words += f", not {old}" if was is not None and now is not None else ""
        yield tell("default", "default-changed", words, was, now)


def _deprecated(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    deprecated, still = before.facts.get("deprecated"), after.facts.get("deprecated")
    if still and not deprecated:
        yield tell("deprecated", "deprecated", "is deprecated now", False, True)
    elif deprecated and not still:
        yield tell("deprecated", "no-longer-deprecated", "is no longer deprecated", True, False)


def _constraints(before: Shape, after: Shape, tell: Tell) -> Iterator[Finding]:
    for word in _CONSTRAINTS:
        if before.facts.get(word) != after.facts.get(word):
            yield tell(word, "constraint-changed", f"has another `{word}`")
