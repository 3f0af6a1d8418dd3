"""What is meant by whoever names a case or a file: its id, or the thing itself."""

from __future__ import annotations

import re
from typing import Any, Protocol

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class HasId(Protocol):
    """A case or a file as the platform gives it."""

    @property
    def id(self) -> Any:
        """The platform's id of it."""


Named = str | HasId


def is_id(text: str) -> bool:
    """Whether a text is an id as the platform makes them; what people call cases and workgroups looks otherwise."""
    return _ID.fullmatch(text) is not None


def id_of(given: Named, name: str = "case", of: str = "a case") -> str:
    """The id of what is given.

    Raises ValueError where there is none; an empty one would lead to another route. What is given is not quoted unless
    it is a text: a case holds health data.
    """
    found = given if isinstance(given, str) else getattr(given, "id", None)
    if not isinstance(found, str):
        what = type(given).__name__ if not hasattr(given, "id") else f"{type(given).__name__} without an id"
        raise ValueError(f"{name}: give {of}, or its id as text, not a {what}")
    if not found.strip("/ ."):
        raise ValueError(f"{name}={found!r}: give {of}, or its id as text")
    return found
