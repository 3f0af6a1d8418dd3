"""Paths of a description, whose parameters stand in braces."""

from __future__ import annotations

import re

# A parameter in a path, with its name as the group.
IN_BRACES = re.compile(r"\{([^{}]*)\}")


def shape(path: str) -> str:
    """A path, with or without its method, without what it calls its parameters."""
    return IN_BRACES.sub("{}", path)


def parameters_in(path: str) -> list[str]:
    """The names of the parameters of a path, in order."""
    return list(dict.fromkeys(IN_BRACES.findall(path)))
