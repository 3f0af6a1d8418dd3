"""The descriptions that are compared: of a commit, of a file, of an address, of the last release, or as they are here.

All come in the form in which a package is generated of them: reduced to facts and corrected.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import overrides
from scripts.documents.reading import parse
from scripts.errors import PipelineError
from scripts.progress import ProgressFactory, progress
from scripts.pull import describe
from scripts.pull.fetching import fetch, shown

from . import history, released

RELEASED = "released"
HERE = "the working tree"
_DESCRIPTION = "openapi.json"
_OVERRIDES = "overrides.toml"


@dataclass(frozen=True)
class Loaded:
    """A description.

    Attributes:
        document: The description, corrected.
        name: What it is called: a commit, a file, an address.
        passed_over: The corrections that do not fit it: it is of another time than they are.
    """

    document: dict[str, Any]
    name: str
    passed_over: tuple[str, ...] = ()


@dataclass(frozen=True)
class Place:
    """Where descriptions are looked for.

    Attributes:
        platform: The platform; None where it is not said, for two files of any kind.
        specs: The folder of descriptions, within the checkout.
        headers: What to send to addresses.
        show: Makes the display.
    """

    platform: str | None
    specs: Path = Path("specs")
    headers: Mapping[str, str] | None = None
    show: ProgressFactory = progress

    @property
    def root(self) -> Path:
        """The folder that commits are looked up in."""
        return self.specs.absolute().parent

    def inside(self, name: str) -> Path:
        """A file of the platform, from the root."""
        return Path(self.specs.name) / self._named() / name

    def here(self, name: str) -> Path:
        """The same file as it is found now."""
        return self.specs / self._named() / name

    def _named(self) -> str:
        if self.platform is None:
            raise PipelineError(
                "without a platform only files and addresses can be compared", hint="say PLATFORM=, such as ica"
            )
        return self.platform


def older(place: Place, asked: str | None) -> Loaded:
    """The description that changes are counted from.

    Args:
        place: Where to look.
        asked: A commit, a file, an address, or `released`. By default it is that of the last commit; where nothing was
            changed since, what was there before the last change; and that of the last release where there is no git.

    Raises:
        PipelineError: There is none.
    """
    if asked:
        return _asked(place, asked)
    head = history.commit(place.root, "HEAD") if history.is_there(place.root) else None
    if head is None:
        return _released(place)
    paths = [place.inside(name) for name in (_DESCRIPTION, _OVERRIDES)]
    if any(history.file(place.root, head, path) != _bytes(place.root / path) for path in paths):
        return _of_commit(place, head)
    before = history.before_last_change(place.root, paths)
    if before is None or history.file(place.root, before, paths[0]) is None:
        raise PipelineError(
            "nothing was changed since the last commit, and no earlier description is in the history",
            file=paths[0],
            hint="say FROM= (a commit, a file, an address, released); a checkout with --depth has no earlier commits",
        )
    return _of_commit(place, before)


def newer(place: Place, asked: str | None) -> Loaded:
    """The description that changes lead to; by default what is here now. Raises PipelineError where there is none."""
    if asked:
        return _asked(place, asked)
    path = place.here(_DESCRIPTION)
    data = _bytes(path)
    if data is None:
        raise PipelineError(f"there is no description of {place.platform!r}", file=path, hint="make pull")
    return _corrected(parse(data, path.as_posix()), HERE, overrides.load(place.here(_OVERRIDES)))


def _asked(place: Place, asked: str) -> Loaded:
    if asked == RELEASED:
        return _released(place)
    if "://" in asked:
        name = shown(asked)
        return _of_document(place, fetch(asked, place.headers or {}, f"Reading {name}", place.show), name)
    path = Path(asked)
    if is_file(asked):
        try:
            return _of_document(place, path.read_bytes(), asked)
        except OSError as error:
            raise PipelineError(f"cannot be read: {error.strerror}", file=asked) from None
    if not history.is_there(place.root):
        raise PipelineError(
            f"there is no file {asked!r}, and no commit either, since this is not a git checkout",
            hint=f"say a file, an address, or {RELEASED}",
        )
    found = history.commit(place.root, asked)
    if found is None:
        raise PipelineError(
            f"{asked!r} is neither a file nor a commit, a branch or a tag of this checkout",
            hint="git fetch brings what is missing; a checkout with --depth has no earlier commits",
        )
    return _of_commit(place, found)


def is_file(asked: str) -> bool:
    """Whether a word is the name of a file that is there."""
    try:
        return Path(asked).is_file()
    except (OSError, ValueError):
        # Too long for a name, or with a character that none has.
        return False


def _released(place: Place) -> Loaded:
    version = released.about(place.specs).get("version")
    if version is None:
        raise PipelineError(
            "nothing was released here, so there is no description to count from",
            file=place.specs / released.FOLDER,
            hint="say FROM= (a commit, a file or an address)",
        )
    name = f"release {version}"
    return Loaded(released.corrected(released.kept(place.specs, place.here("").name), name), name)


def _of_commit(place: Place, of: history.Commit) -> Loaded:
    path = place.inside(_DESCRIPTION)
    data = history.file(place.root, of, path)
    if data is None:
        raise PipelineError(f"commit {of.shown} has no description of {place.platform!r}", file=path)
    name = f"{path.as_posix()} of commit {of.shown}"
    rules = history.file(place.root, of, place.inside(_OVERRIDES))
    corrections = overrides.read(rules, place.inside(_OVERRIDES)) if rules is not None else overrides.Overrides()
    return _corrected(parse(data, name), of.shown, corrections)


def _of_document(place: Place, data: bytes, name: str) -> Loaded:
    """A description that nobody has pulled yet, as a pull would keep it, and corrected as far as corrections fit it."""
    rules = place.here(_OVERRIDES) if place.platform is not None else None
    corrections = overrides.load(rules) if rules is not None else overrides.Overrides()
    return _corrected(describe(data, name), name, corrections)


def _corrected(document: dict[str, Any], name: str, corrections: overrides.Overrides) -> Loaded:
    passed_over = []
    for each in corrections.overrides:
        try:
            document = overrides.apply(document, overrides.Overrides((each,)))[0]
        except PipelineError as error:
            passed_over.append(f"the correction of {each.where} does not fit {name}: {error.problem}")
    return Loaded(document, name, tuple(passed_over))


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
