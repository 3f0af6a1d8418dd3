"""What changed in some platforms, from wherever to wherever, and where that is written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from scripts import sources
from scripts.documents.writing import write_whole
from scripts.errors import PipelineError, listed
from scripts.pull.login import login_headers

from . import loading, released
from .changes import Report
from .comparing import compare
from .loading import Loaded, Place
from .telling import FORMS, Told, show
from .verdict import breaking, bump_of, next_version

_ENDINGS = {".md": "markdown", ".markdown": "markdown", ".json": "json", ".html": "html", ".htm": "html"}
# What a description of no platform is called.
_NAMELESS = "description"


def differences(
    platform: str | None,
    old: str | None,
    new: str | None,
    environment: Mapping[str, str],
    specs: Path = Path("specs"),
) -> tuple[Told, list[str]]:
    """What changed between two descriptions of a platform, or of each.

    Args:
        platform: The platform; all where it is None, and none in particular where both sides are files or addresses.
        old: What changes are counted from: a commit, a file, an address, or `released`; None for the last commit.
        new: What they lead to; None for what is here now.
        environment: Where the login for addresses is, as for a pull.
        specs: The folder of descriptions.

    Returns:
        What changed, and what a person should know of how it was found.

    Raises:
        PipelineError: A description cannot be had.
    """
    reports, notices = [], []
    for name in _platforms(platform, old, new, specs):
        headers = _headers(name, environment, specs) if any("://" in str(side) for side in (old, new)) else {}
        place = Place(name, specs, headers)
        before, after = loading.older(place, old), loading.newer(place, new)
        reports.append(report(name or _NAMELESS, before, after))
        notices += [*before.passed_over, *after.passed_over]
    return _told(reports, old, specs), list(dict.fromkeys(notices))


def report(platform: str, old: Loaded, new: Loaded) -> Report:
    """What changed from one description to another."""
    return compare(old.document, new.document, platform=platform, old_name=old.name, new_name=new.name)


def form_of(asked: str | None, out: str | None) -> str:
    """The form to write: the one that is asked for, else the one that the file's ending says, else text.

    Raises:
        PipelineError: There is no such form.
    """
    if not asked:
        return _ENDINGS.get(Path(out or "").suffix.lower(), "text")
    if asked not in FORMS:
        raise PipelineError(f"there is no form {asked!r}; known: {listed(list(FORMS))}")
    return asked


def publish(told: Told, form: str, out: str | None) -> None:
    """Write a report to a file, or print it. Raises PipelineError where the file cannot be written."""
    if out:
        try:
            write_whole(Path(out), _encoded(FORMS[form](told)))
        except OSError as error:
            raise PipelineError(f"cannot be written: {error.strerror}", file=out) from None
        print(f"{out}: {breaking(told.reports)}")
    elif form == "text":
        show(told, Console(highlight=False))
    else:
        sys.stdout.buffer.write(_encoded(FORMS[form](told)))
        sys.stdout.buffer.flush()


def _told(reports: list[Report], old: str | None, specs: Path) -> Told:
    """The reports with the verdict; with versions only where changes are counted from what has one."""
    bump = bump_of(reports)
    if old != loading.RELEASED:
        return Told(tuple(reports), bump)
    version = released.about(specs)["version"]
    return Told(tuple(reports), bump, version, next_version(version, bump))


def _encoded(text: str) -> bytes:
    # Half a surrogate pair is legal in JSON but cannot be written as UTF-8.
    return text.encode("utf-8", "backslashreplace")


def _platforms(platform: str | None, old: str | None, new: str | None, specs: Path) -> list[str | None]:
    """The platforms to report on; None is that of two documents of which it is not said."""
    known = sorted(path.parent.name for path in specs.glob("*/openapi.json"))
    documents = [_is_document(side) for side in (old, new)]
    if platform is None and any(documents):
        if all(documents):
            return [None]
        raise PipelineError("of which platform this is a description is not said", hint="say PLATFORM=, such as ica")
    if platform is not None and platform not in known and not all(documents):
        sources.find(platform, specs / "sources.toml")
        raise PipelineError(f"there is no description of {platform!r} here", hint=f"make pull PLATFORM={platform}")
    return [platform] if platform is not None else list(known)


def _is_document(asked: str | None) -> bool:
    return asked is not None and ("://" in asked or loading.is_file(asked))


def _headers(platform: str | None, environment: Mapping[str, str], specs: Path) -> dict[str, str]:
    """The headers that log in where an address is read, as for a pull of the platform."""
    path = specs / "sources.toml"
    if platform is None or not path.is_file() or platform not in sources.load(path):
        return {}
    key, token = environment.get("PULL_API_KEY"), environment.get("PULL_TOKEN")
    lines = environment.get("PULL_HEADERS", "").splitlines()
    return login_headers(sources.find(platform, path), key, token, lines)
