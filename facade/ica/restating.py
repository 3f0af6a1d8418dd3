"""Files and folders deleted, archived and unarchived: each is asked for alone, several at once, and then all are waited
for by lists. The platform has no batches of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.attempts import Attempts, retried
from ..call.flows import AtOnce, Stop
from ..client.waiting import until
from ..errors import BadRequest, Conflict, LoginFailed, NotFound, PlatformError, Unauthorized
from ..paging.collecting import next_page
from ..paging.dialects import walk
from .addresses import by_id
from .batches import Wait
from .gathering import Wanted, gathered, owner_of, refreshed
from .linking import told_missing
from .lookups import Client
from .many import Many, Verdict
from .records import kind_of, path_of, status_of
from .sending import checked_at_once

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow

_PAGE = 1000
# What is wrong with all alike: the others would only fail in the same way.
_FATAL = (LoginFailed, Unauthorized)


class Change(NamedTuple):
    """A change of the state of data.

    Attributes:
        operation: the operation that asks for it.
        before: the status of files that it is still to be done to.
        during: the status while it is done.
        after: the status then; empty where nothing is there any more.
    """

    operation: str
    before: str
    during: str
    after: str

    def is_done(self, record: ProjectData | None) -> bool:
        """Whether it was done to a file, or deleted what is no longer there."""
        return record is None if not self.after else record is not None and status_of(record) == self.after


DELETE = Change("delete_data", "", "DELETING", "")
ARCHIVE = Change("archive_data", "AVAILABLE", "ARCHIVING", "ARCHIVED")
UNARCHIVE = Change("unarchive_data", "ARCHIVED", "UNARCHIVING", "AVAILABLE")


class Manner(NamedTuple):
    """How it is gone about.

    Attributes:
        at_once: how many calls at once.
        waits: whether it is waited for until it is done, and not only until the platform has taken it on.
    """

    at_once: int
    waits: bool

    def checked(self) -> Manner:
        """The same. Raises ValueError for what is no number of calls."""
        return self._replace(at_once=checked_at_once(self.at_once))


def restate(client: Client, data: Any, change: Change, manner: Manner, wait: Wait) -> Flow[Many]:
    """A flow that makes a change to files, and to folders with everything in them."""
    wanted = yield from gathered(client, data)
    yield from refreshed(client, wanted)
    many = Many(client, wanted, wait)
    if not change.after:
        told_missing(many)
    changing = _Changing(client, many, change)
    asking = yield from changing.sort_out()
    stop = Stop()
    yield AtOnce((changing.ask(index, each) for index, each in asking), manner.at_once, stop)
    if manner.waits:
        yield from changing.wait(wait)
    changing.conclude(waited=manner.waits)
    return many


class _Changing:
    """What is to be changed."""

    def __init__(self, client: Client, many: Many, change: Change) -> None:
        self._client = client
        self._many = many
        self._change = change
        # Those that it is done to, and whether somebody else had asked for it before.
        self._under_way: dict[int, bool] = {}
        self._seen: set[int] = set()

    def sort_out(self) -> Flow[list[tuple[int, Wanted]]]:
        """A flow that finds out what is so already, and gives what is to be asked for."""
        asking = []
        for index, each in list(self._many.open()):
            verdict = yield from self._judged(each.found)
            if verdict is not None:
                self._many.verdicts[index] = verdict
            elif status_of(each.found) == self._change.during:
                self._under_way[index] = True
            else:
                asking.append((index, each))
        return asking

    def _judged(self, record: ProjectData) -> Flow[Verdict | None]:
        """What is known before anything is asked for; None where it is to be done."""
        owner = owner_of(record)
        if not self._change.after:
            if owner and owner != record.project_id:
                return Verdict("failed", f"it is linked from project {owner}; unlink_data unlinks it")
            return None
        if kind_of(record) == "folder":
            left = yield from self._has_any(record)
            return None if left else Verdict("already", f"nothing in it is {self._change.before}", record)
        if self._change.is_done(record):
            return Verdict("already", f"it is {self._change.after}", record)
        if status_of(record) in (self._change.before, self._change.during):
            return None
        return Verdict("failed", f"it is {status_of(record)}, not {self._change.before}", record)

    def _has_any(self, folder: ProjectData) -> Flow[bool]:
        """A flow that says whether a folder has files that it is not done to yet."""
        from generated.ica.api.project_data.get_project_data_list import get_project_data_list

        prefix = f"{path_of(folder)}/"
        call = get_project_data_list(
            folder.project_id,
            file_path=[prefix],
            file_path_match_mode="STARTS_WITH_CASE_INSENSITIVE",
            status=[self._change.before, self._change.during],
            type="FILE",
            page_size=_PAGE,
        )
        core, options = self._client.core, self._client.options
        walking = walk(call)
        while walking.call is not None:
            page = yield from next_page(core, walking, options)
            if any(path_of(row).startswith(prefix) for row in page.items):
                return True
        return False

    def ask(self, index: int, each: Wanted) -> Flow[None]:
        """A flow that asks for it. That may be done twice: it is the same then."""
        core, options = self._client.core, self._client.options
        build = core.memory.builder("project_data", self._change.operation, options.pinned)
        call = build(each.found.project_id, each.data_id)
        once = options._replace(retries=options.retries._replace(attempts=1))
        try:
            yield from retried(lambda: core.answer(call, once), Attempts(options.retries, safe=True, write="POST"))
        except _FATAL:
            raise
        except PlatformError as problem:
            if not (yield from self._is_so(each, problem)):
                self._many.verdicts[index] = Verdict("failed", str(problem))
                return
        self._under_way[index] = False

    def _is_so(self, each: Wanted, problem: PlatformError) -> Flow[bool]:
        """A flow that says whether what was refused has been done, or is being done, all the same."""
        if not isinstance(problem, (BadRequest, Conflict, NotFound)):
            return False
        try:
            call = by_id(self._client.core, self._client.options, each.found.project_id, each.data_id)
            record: ProjectData | None = yield from call
        except NotFound:
            record = None
        except PlatformError:
            return False
        if record is not None and status_of(record) == self._change.during:
            return True
        return self._change.is_done(record) and (record is None or kind_of(record) == "file")

    def wait(self, wait: Wait) -> Flow[None]:
        """A flow that looks at all of them until it is done to each."""
        try:
            yield from until(
                self._look,
                lambda _: not self._pending(),
                deadline=wait.deadline,
                first_pause=wait.first_pause,
                longest_pause=wait.longest_pause,
                on_progress=lambda _: self._many.tell(),
                shown=lambda _: f"{len(self._pending()):,} are not {self._change.after or 'gone'}",
            )
        except PlatformError as problem:
            self._many.problem = problem

    def _pending(self) -> list[int]:
        return [index for index in self._under_way if index not in self._many.verdicts]

    def _look(self) -> Flow[None]:
        by_project: dict[str, dict[int, str]] = {}
        for index in self._pending():
            each = self._many.wanted[index]
            if self._change.after and kind_of(each.found) == "folder":
                if not (yield from self._has_any(each.found)):
                    self._end(index, each.found)
            else:
                by_project.setdefault(each.found.project_id, {})[index] = each.data_id
        for project_id, ids in by_project.items():
            found = yield from self._client.by_ids(project_id, set(ids.values()))
            for index, data_id in ids.items():
                self._note(index, found.get(data_id))

    def _note(self, index: int, record: ProjectData | None) -> None:
        if self._change.is_done(record):
            self._end(index, record)
        elif record is None:
            self._many.verdicts[index] = Verdict("failed", "it is no longer there")
        elif status_of(record) == self._change.during:
            self._seen.add(index)
        elif index in self._seen:
            self._many.verdicts[index] = Verdict("failed", f"it is {status_of(record)} again", record)

    def _end(self, index: int, record: ProjectData | None) -> None:
        if self._under_way[index]:
            self._many.verdicts[index] = Verdict("already", f"it was {self._change.during} before", record)
        else:
            self._many.verdicts[index] = Verdict("done", record=record)

    def conclude(self, *, waited: bool) -> None:
        """Say of those that have no end yet what is known."""
        for index in self._pending():
            if waited:
                self._many.verdicts[index] = Verdict("unsettled", str(self._many.problem))
            else:
                self._end(index, None)
