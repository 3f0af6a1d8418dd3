"""How items of batches have ended, by what the platform says of them and of their job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .names import text_of

_ENDS = frozenset({"COPIED", "MOVED", "LINKED", "ALREADY_LINKED", "UNLINKED", "ALREADY_UNLINKED", "UPDATED", "FAILED"})
# What goes on, and what ended well in words that are no item's. Where an item is called so, the end of its job counts.
_NO_ENDS = frozenset({"", "QUEUED", "INITIALISED", "INITIALIZED", "WAITING_RESOURCES", "RUNNING", "SUCCEEDED"})
JOB_ENDS = frozenset({"STOPPED", "SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED"})


class Ending(NamedTuple):
    """How an item ended: the platform's word for it, why, and the record of what was made."""

    status: str
    reason: str = ""
    made: Any = None

    @property
    def failed(self) -> bool:
        """Whether any of it was not done."""
        return self.status == "FAILED" or self.status.startswith("PARTIALLY")


def word_of(item: Any) -> str:
    """What an item is said to be, empty where nothing is said."""
    return text_of(getattr(getattr(item, "processing", None) or None, "status", None))


def has_ended(item: Any) -> bool:
    """Whether nothing more becomes of an item."""
    return word_of(item) in _ENDS or word_of(item).startswith("PARTIALLY")


def doneness(item: Any) -> int:
    """How far an item came: not to its end, to a bad one, to a good one."""
    if not has_ended(item):
        return 0
    return 1 if Ending(word_of(item)).failed else 2


def of_the_job(job: Any, word: str) -> Ending:
    """How an item ended that the platform says nothing final of, such as a folder whose files have items instead."""
    goes_on = word in _NO_ENDS or word.endswith("ING")
    if str(job.status) == "SUCCEEDED" and goes_on:
        return Ending(str(job.status))
    said = "nothing is said of it" if goes_on else f"it is {word}, which is no end that is known here"
    reason = f"its job is {job.status}, and {said}"
    told = text_of(job.additional_status_information)
    return Ending("FAILED", f"{reason}: {told}" if told else reason)


def are_settled(items: Mapping[str, Any], ids: set[str]) -> bool:
    """Whether all that were asked for are listed, and all that are listed have ended."""
    return ids <= items.keys() and all(map(has_ended, items.values()))
