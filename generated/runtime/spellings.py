# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Names of properties in another spelling: Python servers may describe `sampleType` and answer `sample_type`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from .unset import UNSET


class Respelt(dict[str, Any]):
    """The properties of an object that the description does not know. `names` are those under which known ones came,
    by the names that the description has."""

    __slots__ = ("names",)

    names: dict[str, str]


@lru_cache(maxsize=1024)
def plain(name: str) -> str:
    """What is the same in all spellings of a name: its letters and digits, in lower case."""
    return "".join(filter(str.isalnum, name)).lower()


def by_plain(names: Iterable[str]) -> dict[str, str]:
    """The names by what is the same in all their spellings; without those which only their spelling tells apart."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(plain(name), []).append(name)
    return {key: same[0] for key, same in found.items() if key and len(same) == 1}


def respelt(source: Mapping[str, Any], known: frozenset[str], plain_names: Mapping[str, str]) -> dict[str, str]:
    """The names in `source` that stand for known ones which are not there, by the known ones.

    Where two stand for the same, nobody can say which is meant, and neither is taken.
    """
    found: dict[str, list[str]] = {}
    for name in [name for name in source if name not in known]:
        meant = plain_names.get(plain(name))
        if meant is not None and source.get(meant, UNSET) is UNSET:
            found.setdefault(meant, []).append(name)
    return {meant: names[0] for meant, names in found.items() if len(names) == 1}
