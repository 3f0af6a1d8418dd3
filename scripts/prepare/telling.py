"""Of several names that each thing could have, the shortest by which all can be told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K")
NameT = TypeVar("NameT", bound=Hashable)


def told_apart(
    choices: Mapping[K, Sequence[NameT]], taken: Collection[NameT] = (), form: Callable[[NameT], Hashable] = hash
) -> dict[K, NameT]:
    """Of the names of each thing the first that no other has, so that none of two that would be called alike has the
    short name. Things that cannot be told apart have the same; one whose names are all taken has none."""
    level = dict.fromkeys(choices, 0)
    known = {form(name) for name in taken}
    while True:
        chosen = {key: names[level[key]] for key, names in choices.items()}
        often = Counter(map(form, chosen.values()))
        rivals = [key for key, name in chosen.items() if often[form(name)] > 1 or form(name) in known]
        rivals = [key for key in rivals if level[key] + 1 < len(choices[key])]
        if not rivals:
            return {key: name for key, name in chosen.items() if form(name) not in known}
        for key in rivals:
            level[key] += 1
