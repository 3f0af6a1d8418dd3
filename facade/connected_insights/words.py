"""What the words of the platform for states mean. Most of them are not documented, so they are read by their parts."""

from __future__ import annotations

import re
from typing import Any

_SEPARATORS = re.compile(r"[^A-Z0-9]+")
_FAILED = ("FAIL", "ERROR", "INVALID", "REJECT", "ABORT", "CANCEL")
# That nothing failed is said with these words too.
_NOTHING_FAILED = re.compile(r"(?<![A-Z])(WITHOUT|NO)(_ANY)?_(ERRORS?|FAILURES?)(?![A-Z])")
# What a file of metadata says until it is done with.
_FILE_IN_WORK = frozenset(
    ("ACCEPTED", "CREATED", "IN_PROGRESS", "INITIATED", "INPROGRESS", "IN_QUEUE", "NEW", "NOT_STARTED", "PENDING")
) | frozenset(("QUEUED", "RECEIVED", "SCHEDULED", "STARTED", "SUBMITTED", "UPLOADED"))
# Whatever else it calls what it is doing: `VALIDATING`, `IMPORTING_ROWS`.
_DOING = re.compile(r"(?!WARNING|MISSING)[A-Z]{2,}ING(_[A-Z]+)?")
# A case that is in progress is with people; what machines do with it is called otherwise.
_IN_WORK = re.compile(r"(?<![A-Z])((RE_?)?(PROCESSING|ANALY[SZ]ING|ANNOTATING|QUEUED|UPDATING)|AWAITING)(?![A-Z])")
_READY = re.compile(r"(?<![A-Z])READY(?![A-Z])")
_AT_REST = re.compile(r"(?<![A-Z])(READY|WARNING|DELIVERED|CLOSED|COMPLETED?)(?![A-Z])")
_ISSUE = "HAS_ISSUE"


def spelt(word: Any) -> str:
    """A word of the platform as all are compared: `In Progress` is `IN_PROGRESS`."""
    return _SEPARATORS.sub("_", str(word).upper()).strip("_") if isinstance(word, str) else ""


def is_failure(word: Any) -> bool:
    """Whether a word says that something ended badly."""
    text = _NOTHING_FAILED.sub("", spelt(word))
    return any(part in text for part in _FAILED)


def is_file_in_work(word: Any) -> bool:
    """Whether a file of metadata with this status is still waited for. A word that is not known says that it is not."""
    text = spelt(word)
    return text in _FILE_IN_WORK or _DOING.fullmatch(text) is not None


def is_case_in_work(*words: Any) -> bool:
    """Whether machines are at work on a case with this status and subState."""
    return any(
        _IN_WORK.search(spelt(word)) and not _READY.search(spelt(word)) and not is_failure(word) for word in words
    )


def is_case_at_rest(status: Any, sub_state: Any) -> bool:
    """Whether a status and subState are known to mean that nothing is at work on a case."""
    # The subState is the narrower word of the two.
    return _AT_REST.search(spelt(sub_state) or spelt(status)) is not None


def is_case_failed(*words: Any) -> bool:
    """Whether one of the words for a case says that something went wrong."""
    return any(is_failure(word) or spelt(word) == _ISSUE for word in words)
