"""Folders here: what is in one that goes up, and where what comes down belongs in one."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..errors import TransferFailed
from .names import safe_name

# Each says something else on some system than that a file lies here.
_NO_NAMES = frozenset({"", ".", ".."})
_SEPARATORS = frozenset("/\\\0")


class Leaf(NamedTuple):
    """A file of a folder: its path from there, with slashes, where it is, and how many bytes it has."""

    path: str
    place: Path
    size: int


class LeftOut(NamedTuple):
    """What is in a folder and not taken along, and why. `failed` says that somebody will miss it."""

    path: str
    reason: str
    failed: bool


class Tree(NamedTuple):
    """What is in a folder: files, folders with nothing in them, and what is left out, each in the order of paths."""

    files: list[Leaf]
    empty: list[str]
    left_out: list[LeftOut]


def tree_of(root: Path) -> Tree:
    """What is in a folder, however deep. Links are not followed; they and what is no file (pipes, devices) are left
    out. Raises NotADirectoryError for what is no folder."""
    if not root.is_dir():
        raise NotADirectoryError(f"{root} is not a folder")
    tree = Tree([], [], [])
    for found in _walked(root, ""):
        if isinstance(found, Leaf):
            tree.files.append(found)
        elif isinstance(found, str):
            tree.empty.append(found)
        else:
            tree.left_out.append(found)
    return tree


def _walked(folder: Path, path: str) -> Iterator[Leaf | LeftOut | str]:
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as problem:
        yield LeftOut(path or ".", f"cannot be read ({problem.strerror or problem})", True)
        return
    if not inside and path:
        yield path
    for entry in inside:
        yield from _met(entry, f"{path}/{entry.name}" if path else entry.name)


def _met(entry: os.DirEntry[str], path: str) -> Iterator[Leaf | LeftOut | str]:
    wrong = unusable(entry.name)
    if wrong:
        yield LeftOut(path, wrong, True)
        return
    is_junction: Callable[[], bool] | None = getattr(entry, "is_junction", None)
    if entry.is_symlink() or (is_junction is not None and is_junction()):
        yield LeftOut(path, "a link; links are not followed", False)
    elif entry.is_dir(follow_symlinks=False):
        yield from _walked(Path(entry.path), path)
    elif entry.is_file(follow_symlinks=False):
        try:
            yield Leaf(path, Path(entry.path), entry.stat(follow_symlinks=False).st_size)
        except OSError as problem:
            yield LeftOut(path, f"cannot be read ({problem.strerror or problem})", True)
    else:
        yield LeftOut(path, "no file: a pipe, a socket or a device", False)


def unusable(name: str) -> str:
    """Why a name cannot be that of a file or folder both here and on a platform; empty where it can."""
    if name in _NO_NAMES or not _SEPARATORS.isdisjoint(name):
        return "its name would lead to another folder"
    if any(unicodedata.category(letter) == "Cc" for letter in name):
        return "its name has a control character in it"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "its name is no text (not UTF-8)"
    if os.name == "nt" and safe_name(name) != name:
        return "this system keeps files of such a name for itself"
    return ""


def place_for(root: Path, path: str) -> Path:
    """Where a path belongs in a folder; the folders on the way are made.

    Raises TransferFailed for a path that would leave the folder, also by a link that is there, and for a name that
    cannot be one here.
    """
    *folders, name = path.split("/")
    for word in (*folders, name):
        if wrong := unusable(word):
            raise TransferFailed(f"{path}: {wrong}")
    place = root
    for word in folders:
        place = place / word
        _make_folder(place, path)
    return place / name


def make_folder(root: Path, path: str) -> None:
    """Make a folder within a folder, and those on the way. Raises TransferFailed as `place_for` does."""
    _make_folder(place_for(root, path), path)


def _make_folder(place: Path, path: str) -> None:
    try:
        place.mkdir()
    except FileExistsError:
        if not stat.S_ISDIR(place.lstat().st_mode):
            raise TransferFailed(f"{path}: {place.name} is in the way here, and no folder") from None


def size_here(place: Path) -> int | None:
    """How many bytes a file has that is there already, None where there is none. Raises TransferFailed for a link, a
    folder and the like."""
    try:
        found = place.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise TransferFailed(f"{place.name} is in the way here, and no file")
    return found.st_size
