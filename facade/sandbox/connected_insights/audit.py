"""The audit log: what was done, and any number of entries from before, made up when somebody reads them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import overload

from . import words
from .switches import Switches

BEFORE = datetime(2023, 2, 1, 8, 0, 0, tzinfo=UTC)
HISTORY = (
    ("case", "case.added"),
    ("case", "case.metadata.updated"),
    ("molecular-data", "molecular-data.deleted"),
    ("report", "case.report.added"),
    ("case", "case.status.updated"),
)
USERS = (words.USERNAME, "second@birch.test")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done."""

    number: int
    at: datetime
    case_id: str | None
    case_display_id: str | None
    entity_id: str
    entity_type: str
    event: str
    user: str

    @property
    def message(self) -> str:
        """The same in words."""
        return f"{self.event} on {self.entity_type} {self.entity_id} by {self.user}"


class Places(Sequence[Entry]):
    """Some of the entries of another list, by their places, read when they are asked for."""

    def __init__(self, entries: Sequence[Entry], places: Sequence[int]) -> None:
        self._entries = entries
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(index, slice):
            return [self._entries[place] for place in self._places[index]]
        return self._entries[self._places[index]]


class AuditLog(Sequence[Entry]):
    """All entries of a workgroup, oldest first. Without `first_case`, there are none from before."""

    def __init__(self, switches: Switches, first_case: Callable[[], tuple[str, str]] | None) -> None:
        self._switches = switches
        self._first_case = first_case
        self._done: list[Entry] = []
        self._found: tuple[object, array[int]] = (None, array("Q"))

    @property
    def _before(self) -> int:
        return self._switches.audit_entries if self._first_case else 0

    def __len__(self) -> int:
        return self._before + len(self._done)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        before = self._before
        if not 0 <= index < before + len(self._done):
            raise IndexError(index)
        return self._made_up(index) if index < before else self._done[index - before]

    def filtered(self, key: object, fits: Callable[[Entry], bool]) -> Sequence[Entry]:
        """The entries that fit. What was found last is remembered, for whoever asks for one page after another."""
        key = (key, len(self))
        if self._found[0] != key:
            self._found = key, array("Q", (place for place, entry in enumerate(self) if fits(entry)))
        return Places(self, self._found[1])

    def note(self, case_id: str, display_id: str, entity_type: str, event: str, at: datetime) -> None:
        """Write down what was done to a case."""
        self._add(case_id, display_id, case_id, entity_type, event, at)

    def note_upload(self, file_id: str, at: datetime) -> None:
        """Write down that a file came."""
        self._add(None, None, file_id, "custom-case-data", "custom-case-data.added", at)

    def _add(
        self, case_id: str | None, display_id: str | None, entity: str, kind: str, event: str, at: datetime
    ) -> None:
        number = 10**6 + len(self._done)
        self._done.append(Entry(number, at, case_id, display_id, entity, kind, event, words.USERNAME))

    def _made_up(self, index: int) -> Entry:
        assert self._first_case is not None
        kind, event = HISTORY[index % len(HISTORY)]
        case_id, display_id = self._first_case()
        at, user = BEFORE + timedelta(seconds=7 * index), USERS[index % len(USERS)]
        return Entry(index, at, case_id, display_id, case_id, kind, event, user)
