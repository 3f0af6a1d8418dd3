# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Which known names an unknown one may be meant as."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping

from .spellings import plain

# Of such a likeness is a slip of the finger; what is less alike may well be a name of its own.
_SLIP = 0.84
_ALIKE = 0.6
_MOST_LISTED = 20


def near(name: str, known: Mapping[str, str | None], given: Container[str] = (), *, strictly: bool) -> list[str]:
    """The known names (as keys, with what Python calls them) that `name` is another spelling of, or close to; at most
    three. With `strictly`, only what hardly can be a name of its own: that whose own name is not `given` besides."""
    letters = plain(name)
    same = [wire for wire, attribute in known.items() if attribute == name or (letters and plain(wire) == letters)]
    if same:
        return same[:3]
    by_letters = {plain(wire): wire for wire in known if not strictly or wire not in given}
    # Imported where it is needed: most names are right.
    import difflib

    found = difflib.get_close_matches(letters, by_letters, 3, _SLIP if strictly else _ALIKE)
    if not found:
        found = [other for other in by_letters if _swapped(letters, other)][:3]
    return [by_letters[other] for other in found if not strictly or _without_digits(other) != _without_digits(letters)]


def meant(
    name: str,
    known: Iterable[str],
    otherwise: str = "it has",
    *,
    besides: Iterable[str] = (),
    shown: Callable[[str], str] = repr,
) -> str:
    """Which names may be meant by one that is not known, for a message, else which there are.

    Args:
        name: the unknown one.
        known: those that there are.
        otherwise: what is said before them.
        besides: names that may be meant too, and are not told otherwise.
        shown: how names are written that may be meant.
    """
    names = dict.fromkeys(known)
    return suggested(name, [*names, *besides], shown) or f"{otherwise}: {listed(names)}"


def suggested(name: str, known: Iterable[str], shown: Callable[[str], str] = repr) -> str:
    """The same, empty where none may be meant."""
    found = near(name, dict.fromkeys(known), strictly=False)
    return f"did you mean {' or '.join(map(shown, found))}?" if found else ""


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbours have changed places."""
    differs = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return (
        len(one) == len(other) > 2
        and len(differs) == 2
        and differs[1] == differs[0] + 1
        and one[differs[0]] == other[differs[1]]
        and one[differs[1]] == other[differs[0]]
    )


def _without_digits(letters: str) -> str:
    return "".join(letter for letter in letters if not letter.isdigit())


def listed(names: Iterable[str]) -> str:
    """Names for a message, not all of them where there are many."""
    every = list(names)
    told = ", ".join(every[:_MOST_LISTED])
    return f"{told} and {len(every) - _MOST_LISTED} more" if len(every) > _MOST_LISTED else told or "none"
