"""Many files and folders that something is asked for: what is so already, what goes into which batch, and what became
of each."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..errors import PlatformError
from .batches import Batches, Ending, Task, Wait, waited_for
from .outcomes import DataItem, DataReport

if TYPE_CHECKING:
    from ..call.flows import Flow
    from .gathering import Wanted
    from .lookups import Client


class Verdict(NamedTuple):
    """What became of something, why, and what there is of it now."""

    end: Literal["done", "already", "failed", "unsettled"]
    reason: str = ""
    record: Any = None


class Many:
    """What was asked for, each with its verdict as soon as there is one.

    Args:
        client: what calls are made with.
        wanted: what was asked for; what is the same data as an earlier one shares its end.
        wait: how long, and how often, the platform is looked at.
        makes_others: whether what is done leads to other records than those that were asked for.

    Attributes:
        wanted, verdicts: what was asked for, and what became of it, by its place there.
        problem: why the wait ended too early.
        untold: what is done without a record of all that was made.
    """

    def __init__(self, client: Client, wanted: Sequence[Wanted], wait: Wait, *, makes_others: bool = False) -> None:
        self.wanted = wanted
        self.verdicts: dict[int, Verdict] = {}
        self.problem: PlatformError | None = None
        self.untold: set[int] = set()
        self._makes_others = makes_others
        self._client = client
        self._wait = wait
        self._tasks: dict[Hashable, tuple[Batches, dict[str, None]]] = {}
        self._parts: dict[int, list[tuple[Hashable, str]]] = {}
        self._conflicts: dict[int, list[str]] = {}
        self._wholes: dict[int, Any] = {}
        self._first: dict[tuple[str, str], int] = {}
        for index, each in enumerate(wanted):
            if each.record is not None:
                self._first.setdefault((each.record.project_id, each.data_id), index)

    def open(self) -> Iterator[tuple[int, Wanted]]:
        """Those that there is a record of and no verdict yet; of several for the same data, the first."""
        for index, each in enumerate(self.wanted):
            if index not in self.verdicts and each.record is not None and self._same_as(index) == index:
                yield index, each

    def missing(self) -> Iterator[tuple[int, Wanted]]:
        """Those that there is no record of."""
        for index, each in enumerate(self.wanted):
            if each.record is None:
                yield index, each

    def _same_as(self, index: int) -> int:
        each = self.wanted[index]
        return index if each.record is None else self._first[each.record.project_id, each.data_id]

    def put(self, index: int, key: Hashable, task: Callable[[], Task], data_id: str) -> None:
        """Let a batch do something to data, for what was asked for."""
        if key not in self._tasks:
            self._tasks[key] = Batches(self._client, task()), {}
        self._tasks[key][1][data_id] = None
        self._parts.setdefault(index, []).append((key, data_id))

    def whole(self, index: int, record: Any) -> None:
        """Take down what all parts of what was asked for go into."""
        self._wholes[index] = record

    def conflict(self, index: int, reason: str) -> None:
        """Take down why a part of what was asked for cannot be done."""
        self._conflicts.setdefault(index, []).append(reason)

    def run(self) -> Flow[None]:
        """A flow that begins the batches and waits for all of them. Why it ended too early is its `problem`."""
        for batches, ids in self._tasks.values():
            try:
                yield from batches.begin(list(ids), self._wait.first_pause)
            except PlatformError as problem:
                for each in ids:
                    batches.endings.setdefault(each, Ending("FAILED", str(problem)))
        try:
            yield from waited_for([batches for batches, _ in self._tasks.values()], self._wait, self.tell)
        except PlatformError as problem:
            self.problem = problem
        for index in [*self._parts, *self._conflicts]:
            self.verdicts.setdefault(index, self._ended(index))

    def tried(self) -> Iterator[tuple[int, Wanted]]:
        """Those that batches were asked for, with their records."""
        for index in self._parts:
            yield index, self.wanted[index]

    def looked_again(self, flow: Flow[None]) -> Flow[None]:
        """A flow that looks at some again, after all have ended. Where that cannot be done, what is known counts."""
        try:
            yield from flow
        except PlatformError as problem:
            self.problem = self.problem or problem

    def tell(self) -> None:
        """Tell the caller how many have an end."""
        if self._wait.on_progress is not None:
            ended = sum(self._has_ended(index) for index in range(len(self.wanted)))
            self._wait.on_progress(ended, len(self.wanted))

    def _has_ended(self, index: int) -> bool:
        index = self._same_as(index)
        parts = self._parts.get(index, [])
        return (
            self.wanted[index].record is None
            or index in self.verdicts
            or (bool(parts) and all(data_id in self._tasks[key][0].endings for key, data_id in parts))
        )

    def _ended(self, index: int) -> Verdict:
        """The verdict over all parts of what was asked for."""
        parts = self._parts.get(index, [])
        endings = [self._tasks[key][0].endings.get(data_id) for key, data_id in parts]
        failed = [_reason(ending) for ending in endings if ending is not None and ending.failed]
        failed += self._conflicts.get(index, [])
        if None in endings:
            return Verdict("unsettled", str(self.problem or "it has not ended"))
        if failed:
            return Verdict("failed", _shortened(failed))
        ended = [ending for ending in endings if ending is not None]
        if any(ending.made is None for ending in ended):
            self.untold.add(index)
        if all(ending.status.startswith("ALREADY") for ending in ended):
            return Verdict("already", "it was so before")
        return Verdict("done", record=self._wholes.get(index) or ended[0].made)

    def _others(self) -> Iterator[DataItem]:
        """What failed in the batches and was not asked for by itself, such as what is in a folder."""
        asked = {data_id for parts in self._parts.values() for _, data_id in parts}
        for batches, _ in self._tasks.values():
            known = asked | batches.strangers
            for data_id, ending in batches.endings.items():
                if ending.failed and data_id not in known:
                    yield DataItem(data_id, data_id, None, _reason(ending))

    def report(self) -> DataReport:
        """What became of everything."""
        report = DataReport()
        for index, each in enumerate(self.wanted):
            verdict = self.verdicts.get(self._same_as(index))
            if verdict is None:
                verdict = Verdict("failed", str(each.problem or "nothing was done"))
            record = verdict.record
            if record is None and not (self._makes_others and verdict.end == "done"):
                record = each.record
            item = DataItem(each.asked, record.data.id if record is not None else None, record, verdict.reason)
            getattr(report, verdict.end).append(item)
        report.failed += self._others()
        return report


def _reason(ending: Ending) -> str:
    return ending.reason or f"the platform gives no reason ({ending.status})"


def _shortened(reasons: list[str], most: int = 3) -> str:
    more = f", and {len(reasons) - most:,} more" if len(reasons) > most else ""
    return "; ".join(reasons[:most]) + more
