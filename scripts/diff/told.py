"""Changes of whole operations, and the list that all changes are put into."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from scripts.documents.vendors import own_vendors

from .changes import Breaks, Change, Side
from .differing import Description
from .kinds import KINDS
from .operations import Operation, Paired


class Told:
    """The changes that are found. One that several operations share is told once."""

    def __init__(self, old: Description, new: Description) -> None:
        self.vendors = own_vendors(old.graph.document) | own_vendors(new.graph.document)
        self._changes: dict[tuple[str, ...], Change] = {}

    @property
    def changes(self) -> list[Change]:
        """All changes so far."""
        return list(self._changes.values())

    def add(self, change: Change) -> None:
        """Tell a change; one that is told already only reaches more operations."""
        said = change.kind, change.subject, change.words, _text(change.before), _text(change.after)
        known = self._changes.get(said)
        if known is not None:
            change = replace(
                known,
                operations=tuple(sorted({*known.operations, *change.operations})),
                tags=tuple(sorted({*known.tags, *change.tags})),
            )
        self._changes[said] = change

    def tell(
        self,
        kind: str,
        words: str,
        pair: tuple[Operation | None, Operation | None],
        side: Side = Side.REQUEST,
        *,
        subject: str = "",
        old: str | None = None,
        new: str | None = None,
        before: Any = None,
        after: Any = None,
        breaks: frozenset[Breaks] | None = None,
    ) -> None:
        """Tell a change of one operation; what it happened to is the operation itself unless it is said, and whom it
        breaks follows from its kind."""
        one, other = pair
        known = one or other
        named = other or one
        if known is None or named is None:
            return
        breaks = KINDS[kind].breaks(side) if breaks is None else breaks
        subject, tags = subject or named.label, tuple(sorted(set(named.tags)))
        self.add(Change(kind, side, subject, words, (known.label,), breaks, old, new, before, after, tags))

    def gone_and_new(self, pairs: Paired) -> None:
        """Tell which operations are gone, and which are new."""
        for operation in pairs.gone:
            self.tell("operation-removed", "is no longer there", (operation, None), old=operation.pointer)
        for operation in pairs.new:
            self.tell("operation-added", "is new", (None, operation), new=operation.pointer)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
