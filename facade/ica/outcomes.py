"""What became of each of many files and folders."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..errors import DataFailed, DataTimeout, PlatformError, Timeout

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData


class DataItem(NamedTuple):
    """A file or folder that something was asked for.

    Attributes:
        asked: what named it: an address, a path or an id, for a record its address.
        data_id: its id, None where nothing is there.
        record: what there is of it: the copy, what was moved or linked; what there was, where nothing is any more.
        reason: why it is so already, or failed.
    """

    asked: str
    data_id: str | None = None
    record: ProjectData | None = None
    reason: str = ""


@dataclass
class DataReport:
    """What became of many files and folders, each list in the order in which they were asked for.

    Attributes:
        done: those that it was done to.
        already: those that it was so for before.
        failed: those that it could not be done to.
        unsettled: those that the platform still works on, as far as is known.
    """

    done: list[DataItem] = field(default_factory=list)
    already: list[DataItem] = field(default_factory=list)
    failed: list[DataItem] = field(default_factory=list)
    unsettled: list[DataItem] = field(default_factory=list)

    def __str__(self) -> str:
        counts = f"{len(self.done):,} done, {len(self.already):,} already, {len(self.failed):,} failed"
        if self.unsettled:
            counts += f", {len(self.unsettled):,} unsettled"
        return "\n  ".join([counts, *_reasons([*self.failed, *self.unsettled])])

    def raise_failed(self) -> DataReport:
        """The report itself. Raises DataFailed, which holds it, where anything failed or is not settled."""
        if self.failed or self.unsettled:
            raise DataFailed(_reasons([*self.failed, *self.unsettled]), self)
        return self

    def finish(self, check: bool, problem: PlatformError | None) -> DataReport:
        """The report of what was waited for.

        Raises:
            DataTimeout: there was no time left for all of them.
            DataFailed: the platform could not be asked any more; with `check`, some failed.
        """
        if self.unsettled:
            kind = DataTimeout if isinstance(problem, Timeout) else DataFailed
            raise kind(_reasons([*self.unsettled, *self.failed]), self) from problem
        return self.raise_failed() if check else self


def _reasons(items: list[DataItem]) -> list[str]:
    return [f"{each.asked}: {each.reason}" for each in items]
