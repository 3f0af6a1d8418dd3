"""What is wrong with a command line; nothing was sent."""

from __future__ import annotations

from collections.abc import Iterable


class Misused(Exception):
    """What was typed cannot be done as it is."""


class Missing(Exception):
    """There is nothing of what was looked for."""


class NotConfigured(Exception):
    """The environment does not say where a platform is, or how to log in."""


def meant(name: str, known: Iterable[str], otherwise: str = "there are") -> str:
    """What may be meant by a name that is not known, else which names are."""
    from generated.runtime import nearness

    return nearness.meant(name, known, otherwise, shown=str)
