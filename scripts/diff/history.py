"""What git knows: which commit a word means, the files of a commit, and the commits that changed some."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scripts.errors import PipelineError


class Commit(NamedTuple):
    """A commit: its whole hash, and the hash and date that it is shown by."""

    hash: str
    shown: str


def is_there(root: Path) -> bool:
    """Whether a folder is part of a git checkout with any commit."""
    return _git(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is not None


def commit(root: Path, word: str) -> Commit | None:
    """The commit that a branch, a tag or a hash means; None where it means none."""
    # A word that begins with a hyphen would be taken for an option.
    found = None if word.startswith("-") else _git(root, "rev-parse", "--verify", "--quiet", f"{word}^{{commit}}")
    return _shown(root, found.decode().strip()) if found else None


def file(root: Path, of: Commit, path: Path) -> bytes | None:
    """A file of a commit; None where the commit does not have it.

    Args:
        root: A folder of the checkout.
        of: The commit.
        path: The file, from that folder.
    """
    return _git(root, "show", f"{of.hash}:./{path.as_posix()}")


def before_last_change(root: Path, paths: Sequence[Path]) -> Commit | None:
    """The commit before the one that changed any of some files last; None where there is none, or where the history was
    cut before it."""
    names = [f"./{path.as_posix()}" for path in paths]
    last = _git(root, "log", "-1", "--format=%H", "HEAD", "--", *names)
    return commit(root, f"{last.decode().strip()}^") if last and last.strip() else None


def _shown(root: Path, found: str) -> Commit | None:
    line = _git(root, "log", "-1", "--format=%h of %cs", found)
    return Commit(found, line.decode().strip()) if line else None


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git prints; None where it says no."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False, cwd=root)
    except FileNotFoundError:
        raise PipelineError("git is not installed, so there are no commits to compare") from None
    return done.stdout if done.returncode == 0 else None
