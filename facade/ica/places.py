"""How addresses of data are written, and read: the words of them, and the places that they are of."""

from __future__ import annotations

import re
from typing import NamedTuple

SCHEME = "icav2://"
_DATA_ID = re.compile(r"f(il|ol)\.[0-9a-f]{32}")


class Place(NamedTuple):
    """Where data is, or is to be: the id of a project, and a path that begins with a slash and ends with none, but for
    the root's. `folder` says that a folder is meant."""

    project_id: str
    path: str
    folder: bool

    @property
    def parent(self) -> str:
        """The folder that it is in, with a slash at its end."""
        return self.path.rpartition("/")[0] + "/"

    @property
    def name(self) -> str:
        """Its own name, empty for the root."""
        return self.path.rpartition("/")[2]

    def __str__(self) -> str:
        return written(self.project_id, self.path, folder=self.folder)


class Address(NamedTuple):
    """An address as it is written: the words after `icav2://`, of which the first name a project, and the same for a
    path alone, which has no such words before it."""

    words: tuple[str, ...]
    whole: bool
    folder: bool


def written(project: str, path: str, *, folder: bool = False) -> str:
    """The `icav2://` address of a path in a project."""
    bare = "/" + path.strip("/")
    return f"{SCHEME}{project}{bare}{'/' if folder and bare != '/' else ''}"


def parsed(text: str) -> Address:
    """The words of an address or a path. Words that are empty or a dot are none.

    Raises ValueError for what is no address, leads out of its folder or has control characters in it.
    """
    if not isinstance(text, str):
        raise TypeError(f"give an address as text, not {type(text).__name__}")
    whole = text[: len(SCHEME)].lower() == SCHEME
    rest = text[len(SCHEME) :] if whole else text
    if not whole and re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", text):
        raise ValueError(f"{text!r} is no address of data here: write icav2://PROJECT/path, or a path and project=")
    if not rest or (whole and not rest.strip("/")):
        raise ValueError(f"{text!r} names nothing: write icav2://PROJECT/path, or a path and project=")
    if any(ord(letter) < 0x20 or letter == "\x7f" for letter in rest):
        raise ValueError(f"{text!r} has a control character in it, which no name on the platform has")
    # Between the scheme and the first slash is a project; where nothing is, the client's own is meant.
    head, _, tail = rest.partition("/") if whole else ("", "/", rest)
    words = tuple(word for word in tail.split("/") if word not in ("", "."))
    if ".." in (head, *words):
        raise ValueError(f"{text!r}: an address does not lead up with '..'")
    folder = rest.endswith(("/", "/.")) or not words
    return Address((head, *words) if head else words, bool(head), folder)


def is_data_id(text: str) -> bool:
    """Whether a text looks like the id of a file or folder."""
    return _DATA_ID.fullmatch(text) is not None
