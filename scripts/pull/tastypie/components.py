"""What the components of a description are called."""

from __future__ import annotations

import re
from collections.abc import Callable

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


def claims() -> Callable[[str], str]:
    """Hands out names for components, each once."""
    taken: set[str] = set()

    def claim(text: str) -> str:
        plain = _NOT_IN_NAMES.sub("_", text) or "_"
        name, number = plain, 1
        # Letters of another case make no other file.
        while name.lower() in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name.lower())
        return name

    return claim


def component_names(resources: list[str], claim: Callable[[str], str] | None = None) -> dict[str, str]:
    """The component of each resource. They are named before all others, which make room for them."""
    claim = claim or claims()
    return {name: claim(name) for name in sorted(resources)}
