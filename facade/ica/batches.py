"""Batches of data: asked for once, found again where the answer was lost or a run before asked for them, and waited
for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.attempts import Attempts, retried
from ..call.flows import Sleep
from ..client.waiting import until
from ..errors import ApiError, BadRequest, Conflict, NotFound, PlatformError, Unprocessable
from ..paging.collecting import collected
from .names import text_of

if TYPE_CHECKING:
    from ..call.flows import Flow
    from .lookups import Client

# The platform advises against more in one batch of updates, takes five times as many links, and says nothing of others.
LARGEST_BATCH = 5000
_PAGE = 1000
_ENDS = frozenset({"COPIED", "MOVED", "LINKED", "ALREADY_LINKED", "UNLINKED", "ALREADY_UNLINKED", "UPDATED", "FAILED"})
_JOB_ENDS = frozenset({"STOPPED", "SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED"})
# Jobs are of everything that runs for a user; those that were begun last are looked at.
_JOBS = 100
_MOST_BATCHES_LOOKED_AT = 20
_LOOKS_FOR_A_LOST_BATCH = 3
# A batch that is refused may be so for one item alone; so many refusals are looked into.
_MOST_REFUSALS = 40
_OF_AN_ITEM = (BadRequest, Conflict, NotFound, Unprocessable)


class Kind(NamedTuple):
    """A kind of batch.

    Attributes:
        tag: of its operations.
        stem: what the names of its operations have in common.
        body: what its list of items is asked with.
    """

    tag: str
    stem: str
    body: Mapping[str, Any] | None = None


COPY = Kind("project_data_copy_batch", "project_data_copy_batch")
# The list of a move's items is a search, which has a body.
MOVE = Kind("project_data_move_batch", "project_data_move_batch", {})
LINK = Kind("project_data_linking_batch", "project_data_linking_batch")
UNLINK = Kind("project_data_unlinking_batch", "project_data_unlinking_batch")
UPDATE = Kind("project_data_update_batch", "project_data_update_batch")


class Wait(NamedTuple):
    """How long, and how often, something is looked at until it is done."""

    deadline: float
    first_pause: float
    longest_pause: float
    on_progress: Callable[[int, int | None], object] | None


class Task(NamedTuple):
    """What one kind of batch is to do in a project.

    Attributes:
        kind: the kind of batch.
        project_id: the project that it is for.
        body: gives what is asked for some data, by its ids.
        same: whether a batch that is there was asked for the same, but for its items; None where that cannot be told,
            and where it may be done twice.
    """

    kind: Kind
    project_id: str
    body: Callable[[Sequence[str]], Mapping[str, Any]]
    same: Callable[[Any], bool] | None


class Ending(NamedTuple):
    """How an item ended: the platform's word for it, why, and the record of what was made."""

    status: str
    reason: str = ""
    made: Any = None

    @property
    def failed(self) -> bool:
        """Whether any of it was not done."""
        return self.status == "FAILED" or self.status.startswith("PARTIALLY")


class Batches:
    """The batches of a task.

    Attributes:
        endings: how each item ended that has, by the id of the data; also of data that was not named, such as what is
            in a folder.
        strangers: the data that others have asked for in the same batches.
    """

    def __init__(self, client: Client, task: Task) -> None:
        self.endings: dict[str, Ending] = {}
        self.strangers: set[str] = set()
        self._client = client
        self._task = task
        self._running: dict[str, set[str]] = {}
        self._refusals = 0

    @property
    def is_settled(self) -> bool:
        """Whether none of them runs any more."""
        return not self._running

    def begin(self, ids: Sequence[str], pause: float) -> Flow[None]:
        """A flow that asks for some data, but for what runs already."""
        jobs: list[Any] = []
        if self._task.same is not None:
            jobs = yield from self._jobs()
            yield from self._join(jobs, ids)
        joined = set[str]().union(*self._running.values())
        left = [each for each in ids if each not in joined]
        for start in range(0, len(left), LARGEST_BATCH):
            yield from self._ask(left[start : start + LARGEST_BATCH], {job.id for job in jobs}, pause)

    def _join(self, jobs: Sequence[Any], ids: Sequence[str]) -> Flow[None]:
        """A flow that takes batches for its own that are there, run, and have any of the data."""
        for batch_id in (yield from self._batches_of(jobs, running=True)):
            items = yield from self._items(batch_id)
            shared = set(ids) & items.keys()
            if shared:
                self._running[batch_id] = shared
                self.strangers |= items.keys() - shared

    def _ask(self, ids: Sequence[str], known: set[str], pause: float) -> Flow[None]:
        """A flow that asks for one batch. Where all are refused it is asked for halves, down to what is refused."""
        try:
            batch_id = yield from self._created(ids, known, pause)
        except PlatformError as problem:
            self._refusals += 1
            if len(ids) == 1 or not isinstance(problem, _OF_AN_ITEM) or self._refusals > _MOST_REFUSALS:
                hint = "; it may have been begun all the same" if problem.may_be_done else ""
                self.endings |= dict.fromkeys(ids, Ending("FAILED", f"{problem}{hint}"))
                return
        else:
            self._running[batch_id] = set(ids)
            return
        for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]):
            yield from self._ask(half, known, pause)

    def _created(self, ids: Sequence[str], known: set[str], pause: float) -> Flow[str]:
        """A flow that gives the id of a batch that is asked for once: where no answer came, what was begun is looked
        for, and it is not asked for again."""
        core, options = self._client.core, self._client.options
        call = self._operation("create")(self._task.project_id, body=self._task.body(ids))
        once = options._replace(retries=options.retries._replace(attempts=1))
        attempts = Attempts(options.retries, safe=True)

        def ask() -> Flow[str]:
            try:
                return text_of((yield from core.answer(call, once)).id)
            except PlatformError as problem:
                if not problem.may_be_done or self._task.same is None:
                    raise
                attempts.ended = True
                lost = problem
            found = yield from self._lost(ids, known, pause)
            if found is None:
                raise lost
            return found

        return (yield from retried(ask, attempts))

    def _lost(self, ids: Sequence[str], known: set[str], pause: float) -> Flow[str | None]:
        """A flow that gives the batch for just these, begun since, if there is one."""
        for look in range(_LOOKS_FOR_A_LOST_BATCH):
            if look:
                yield Sleep(pause)
            jobs = [job for job in (yield from self._jobs()) if job.id not in known]
            for batch_id in (yield from self._batches_of(jobs)):
                if batch_id not in self._running and set(ids) <= set((yield from self._items(batch_id))):
                    return batch_id
        return None

    def _jobs(self) -> Flow[list[Any]]:
        """A flow that gives the jobs of the project that were begun last; none where that cannot be asked."""
        build = self._client.core.memory.builder("job", "get_jobs", self._client.options.pinned)
        call = build(sort="timeCreated desc", page_offset=0, page_size=_JOBS)
        try:
            page = yield from self._client.core.answer(call, self._client.options)
        except ApiError:
            return []
        return [job for job in page.items if job and self._is_here(job)]

    def _is_here(self, job: Any) -> bool:
        project = job.project or None
        return project is None or text_of(project.id) == self._task.project_id

    def _batches_of(self, jobs: Sequence[Any], *, running: bool = False) -> Flow[list[str]]:
        """A flow that gives the ids of the batches like this one that jobs are of."""
        found = []
        wanted = [job for job in jobs if not running or str(job.status) not in _JOB_ENDS]
        for job in wanted[:_MOST_BATCHES_LOOKED_AT]:
            try:
                batch = yield from self._batch(text_of(job.subject_id))
            except ApiError:
                # A job of another kind has another subject.
                continue
            if self._task.same is not None and self._task.same(batch):
                found.append(text_of(batch.id))
        return found

    def _batch(self, batch_id: str) -> Flow[Any]:
        call = self._operation("get")(self._task.project_id, batch_id)
        return self._client.core.answer(call, self._client.options)

    def _items(self, batch_id: str) -> Flow[dict[str, Any]]:
        """A flow that gives the items of a batch by the ids of their data."""
        build = self._operation("get", "_items")
        more = {} if self._task.kind.body is None else {"body": self._task.kind.body}
        call = build(self._task.project_id, batch_id, page_size=_PAGE, **more)
        items = yield from collected(self._client.core, call, self._client.options)
        return {text_of(item.request.data_id): item for item in items}

    def _operation(self, verb: str, end: str = "") -> Any:
        name = f"{verb}_{self._task.kind.stem}{end}"
        return self._client.core.memory.builder(self._task.kind.tag, name, self._client.options.pinned)

    def look(self) -> Flow[None]:
        """A flow that looks at all that run."""
        for batch_id, ids in list(self._running.items()):
            items = yield from self._items(batch_id)
            if not _are_settled(items, ids):
                job = (yield from self._batch(batch_id)).job
                if not job or str(job.status) not in _JOB_ENDS:
                    self._note(items)
                    continue
                # Its last items may have ended since they were read.
                items = yield from self._items(batch_id)
                unsettled = [each for each in ids if each not in items or not _has_ended(items[each])]
                self.endings |= dict.fromkeys(unsettled, _of_the_job(job))
            self._note(items)
            del self._running[batch_id]

    def _note(self, items: Mapping[str, Any]) -> None:
        for data_id, item in items.items():
            if _has_ended(item):
                reason = text_of(item.processing.additional_status_information)
                made = getattr(item, "created_project_data", None) or None
                self.endings[data_id] = Ending(str(item.processing.status), reason, made)


def _has_ended(item: Any) -> bool:
    status = str(item.processing.status)
    return status in _ENDS or status.startswith("PARTIALLY")


def _of_the_job(job: Any) -> Ending:
    """How an item ended that the platform says nothing of, such as a folder whose files have items instead."""
    if str(job.status) == "SUCCEEDED":
        return Ending(str(job.status))
    reason = f"its job is {job.status}, and nothing is said of it"
    told = text_of(job.additional_status_information)
    return Ending("FAILED", f"{reason}: {told}" if told else reason)


def _are_settled(items: Mapping[str, Any], ids: set[str]) -> bool:
    """Whether all that were asked for are listed, and all that are listed have ended."""
    return ids <= items.keys() and all(map(_has_ended, items.values()))


def waited_for(batches: Sequence[Batches], wait: Wait, progress: Callable[[], None]) -> Flow[None]:
    """A flow that looks at batches until none runs. Ends in Timeout at the deadline."""

    def look() -> Flow[None]:
        for each in batches:
            yield from each.look()
        progress()

    yield from until(
        look,
        lambda _: all(each.is_settled for each in batches),
        deadline=wait.deadline,
        first_pause=wait.first_pause,
        longest_pause=wait.longest_pause,
        shown=lambda _: f"{sum(len(each.endings) for each in batches):,} items have ended",
    )
