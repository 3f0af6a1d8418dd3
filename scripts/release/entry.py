"""What changed as entries of a changelog, under the headings that keepachangelog.com has."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from scripts.diff.changes import Breaks, Change, Report
from scripts.diff.telling import code, prose

SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
_MARKS = {"callers": "**Breaks callers.** ", "readers": "**Breaks readers.** ", "": ""}
_WIDTH = 120
_CODE = re.compile(r"`[^`]*`")
_BLANK = "\u00a0"


def sections(reports: Iterable[Report], titles: dict[str, str]) -> dict[str, list[str]]:
    """The entries below each heading, those that break somebody first.

    Args:
        reports: What changed in each platform.
        titles: What people call the platforms.
    """
    found: dict[str, list[str]] = {}
    for report in reports:
        title = titles.get(report.platform, report.platform)
        for section in SECTIONS:
            changes = [change for change in report.changes if section_of(change) == section]
            for mark, of_mark in _MARKS.items():
                entries = _entries([change for change in changes if _breaks(change) == mark])
                found.setdefault(section, []).extend(_wrapped(f"{of_mark}{title}: {entry}") for entry in entries)
    # Of all platforms: first what breaks callers.
    order = [f"- {mark}" for mark in _MARKS.values() if mark]
    for lines in found.values():
        lines.sort(key=lambda line: next((at for at, mark in enumerate(order) if line.startswith(mark)), len(order)))
    return {section: found[section] for section in SECTIONS if found.get(section)}


def section_of(change: Change) -> str:
    """The heading that a change belongs under."""
    words = change.kind.split("-")
    if words[-1] == "deprecated" and "longer" not in words:
        return "Deprecated"
    if words[-1] in ("removed", "withdrawn"):
        return "Removed"
    # What a request needs besides is no gift.
    return "Added" if words[-1] == "added" and not change.breaks else "Changed"


def _breaks(change: Change) -> str:
    return next((who.value for who in (Breaks.CALLERS, Breaks.READERS) if who in change.breaks), "")


def _entries(changes: list[Change]) -> list[str]:
    """All that is said of one thing is one entry."""
    found: dict[str, list[str]] = {}
    for change in changes:
        found.setdefault(change.subject, []).append(prose(change.words))
    return [f"{code(subject)}: {'; '.join(dict.fromkeys(words))}." for subject, words in found.items()]


def _wrapped(entry: str) -> str:
    # No line ends within a name. No name has this blank, since it is not printed as it is.
    whole = _CODE.sub(lambda found: found[0].replace(" ", _BLANK), entry)
    lines = textwrap.wrap(whole, _WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    return "- " + "\n  ".join(lines).replace(_BLANK, " ")
