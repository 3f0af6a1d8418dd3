"""Batches of data: linked, unlinked, copied, moved and updated, item by item.

A batch moves on each time it is looked at (the batch itself, or the first page of its items): its items wait, run, and
then end, half of them at one look and the others at the next. An item fails where its data is not there or the platform
would refuse it, and where a test wants it to (`failing`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from .calls import Call, Handler, Handlers, Reply
from .data_moves import DataMoves
from .description import Schema
from .lists import TextRows, sorted_rows
from .paging import page
from .problems import Refusal
from .project_data import ProjectData
from .project_files import ProjectFiles
from .projects import Projects
from .values import uuid_of

# Each batch is asked for a second after the one before, so that their order is the same each time.
_FIRST_JOB = datetime(2026, 1, 5, 9, tzinfo=UTC)
Act = Callable[[str, str, Mapping[str, Any]], tuple[str, str | None]]
_ENDS = frozenset(
    {"LINKED", "ALREADY_LINKED", "UNLINKED", "COPIED", "PARTIALLY_COPIED", "MOVED", "PARTIALLY_MOVED", "UPDATED"}
)


@dataclass(frozen=True)
class _Kind:
    """A kind of batch: the words for items that wait and that run, and what is done with one."""

    name: str
    waits: str
    runs: str
    act: Act


@dataclass
class _Item:
    id: str
    data_id: str
    asked: Mapping[str, Any]
    status: str
    information: str | None = None
    created: str | None = None

    @property
    def is_settled(self) -> bool:
        return self.status in _ENDS or self.status == "FAILED"


@dataclass
class _Batch:
    id: str
    kind: _Kind
    project_id: str
    asked: Mapping[str, Any]
    items: list[_Item]
    looks: int = field(default=0)

    @property
    def job_id(self) -> str:
        return uuid_of(f"job:{self.id}")

    @property
    def job(self) -> dict[str, Any]:
        return {"id": self.job_id, "status": self.job_status}

    @property
    def job_status(self) -> str:
        if not all(item.is_settled for item in self.items):
            return "RUNNING" if self.looks else "WAITING_FOR_RESOURCES"
        ends = {item.status for item in self.items}
        if "FAILED" not in ends:
            return "PARTIALLY_SUCCEEDED" if any(end.startswith("PARTIALLY") for end in ends) else "SUCCEEDED"
        return "FAILED" if ends == {"FAILED"} else "PARTIALLY_SUCCEEDED"


class DataBatches:
    """The batches of data that callers have created in known projects, by id."""

    def __init__(
        self, projects: Projects, files: ProjectFiles, data: ProjectData, seed: int, *, invented_ids: bool
    ) -> None:
        self.failing: set[str] = set()
        self._invented_ids = invented_ids
        self._projects = projects
        self._files = files
        self._data = data
        self._seed = seed
        self._batches: dict[str, _Batch] = {}
        moves = DataMoves(projects, files, data)
        self._kinds = (
            _Kind("dataLinkingBatch", "WAITING_RESOURCES", "RUNNING", moves.link),
            _Kind("dataUnlinkingBatch", "WAITING_RESOURCES", "RUNNING", moves.unlink),
            _Kind("dataCopyBatch", "QUEUED", "COPYING", moves.copy),
            _Kind("dataMoveBatch", "QUEUED", "MOVING", moves.move),
            _Kind("dataUpdateBatch", "WAITING_RESOURCES", "UPDATING", moves.update),
        )

    @property
    def created(self) -> int:
        """How many there are."""
        return len(self._batches)

    def clear(self) -> None:
        """Forget all batches."""
        self.failing.clear()
        self._batches.clear()

    def handlers(self) -> Handlers:
        """The operations of this area."""
        handlers: Handlers = {}
        for kind in self._kinds:
            path = f"/api/projects/{{projectId}}/{kind.name}"
            handlers |= {
                ("POST", path): self._creating(kind),
                ("GET", f"{path}/{{batchId}}"): self._get,
                ("GET", f"{path}/{{batchId}}/items"): self._list_items,
                ("POST", f"{path}/{{batchId}}/items:search"): self._list_items,
                ("GET", f"{path}/{{batchId}}/items/{{itemId}}"): self._get_item,
            }
        of_project = {key: self._projects.only_known(handler) for key, handler in handlers.items()}
        return {**of_project, ("GET", "/api/jobs"): self._list_jobs, ("GET", "/api/jobs/{jobId}"): self._get_job}

    def _creating(self, kind: _Kind) -> Handler:
        def create(call: Call) -> Reply:
            batch_id = uuid_of(f"data batch:{self._seed}:{len(self._batches)}")
            items = [
                _Item(uuid_of(f"{batch_id}:{index}"), data_id, asked, kind.waits)
                for index, (data_id, asked) in enumerate(_items(call.body))
            ]
            batch = _Batch(batch_id, kind, call.path_parameters["projectId"], call.body, items)
            self._batches[batch_id] = batch
            return _told(call, batch)

        return create

    def _get(self, call: Call) -> Reply:
        batch = self._found(call)
        self._look(batch)
        return _told(call, batch)

    def _get_job(self, call: Call) -> Reply | None:
        """The job of a batch, which is another way to look at it; other jobs are left to the schema."""
        job_id = call.path_parameters["jobId"]
        batch = next((batch for batch in self._batches.values() if batch.job_id == job_id), None)
        if batch is None:
            return None
        self._look(batch)
        return Reply(call.told(batch.job, batch.id))

    def _list_jobs(self, call: Call) -> Reply | None:
        """The jobs of all batches, whose subjects they are."""
        if not self._batches and self._invented_ids:
            return None
        wanted = [value for name, value in call.request.query if name == "status"]
        schema = call.item_schema()
        rows = [
            call.told({**batch.job, **self._told_job(batch, index)}, batch.id, schema)
            for index, batch in enumerate(self._batches.values())
            if not wanted or batch.job_status in wanted
        ]
        return Reply(page(call, TextRows(sorted_rows(call, rows))))

    def _told_job(self, batch: _Batch, index: int) -> dict[str, Any]:
        created = (_FIRST_JOB + timedelta(seconds=index)).isoformat().replace("+00:00", "Z")
        return {
            "subjectId": batch.id,
            "subjectType": f"Project{batch.kind.name[0].upper()}{batch.kind.name[1:]}",
            "timeCreated": created,
            "project": {"id": batch.project_id, "name": self._projects.name(batch.project_id)},
        }

    def _list_items(self, call: Call) -> Reply:
        batch = self._found(call)
        if not call.request.query_value("pageToken"):
            self._look(batch)
        wanted = (call.body or {}).get("status") or [value for name, value in call.request.query if name == "status"]
        schema = call.item_schema()
        rows = [
            self._told_item(call, batch, item, schema) for item in batch.items if not wanted or item.status in wanted
        ]
        return Reply(page(call, TextRows(rows)))

    def _get_item(self, call: Call) -> Reply:
        batch, item_id = self._found(call), call.path_parameters["itemId"]
        item = next((item for item in batch.items if item.id == item_id), None)
        if item is None:
            raise Refusal(404, f"itemId {item_id} does not exist in batch {batch.id}")
        return Reply(self._told_item(call, batch, item, call.answer_schema))

    def _found(self, call: Call) -> _Batch:
        project_id, batch_id = call.path_parameters["projectId"], call.path_parameters["batchId"]
        batch = self._batches.get(batch_id)
        if batch is None or batch.project_id != project_id or f"/{batch.kind.name}/" not in call.operation.path:
            raise Refusal(404, f"batchId {batch_id} does not exist in project {project_id}")
        return batch

    def _look(self, batch: _Batch) -> None:
        batch.looks += 1
        if batch.looks == 1:
            for item in batch.items:
                item.status = batch.kind.runs
        ended = -(-len(batch.items) * (batch.looks - 1) // 2)
        for item in batch.items[:ended]:
            if not item.is_settled:
                self._settle(batch, item)

    def _settle(self, batch: _Batch, item: _Item) -> None:
        try:
            if item.data_id in self.failing:
                raise Refusal(500, f"dataId {item.data_id} fails because a test wants it to")
            item.status, item.created = batch.kind.act(batch.project_id, item.data_id, item.asked)
        except Refusal as refusal:
            item.status, item.information = "FAILED", refusal.detail

    def _told_item(self, call: Call, batch: _Batch, item: _Item, schema: Schema) -> dict[str, Any]:
        processing = {"status": item.status, "additionalStatusInformation": item.information}
        facts = {"id": item.id, "processing": processing, "request": {"dataId": item.data_id}}
        told: dict[str, Any] = call.told(facts, item.id, schema)
        made = told.pop("createdProjectData", None)
        place = self._files.found(batch.project_id, item.created) if item.created else None
        if made is not None and place is not None:
            inner = call.description.resolve(schema["properties"]["createdProjectData"])
            file = self._files.file(batch.project_id, place)
            told["createdProjectData"] = self._data.told(call, batch.project_id, file, inner)
        return told


def _items(body: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The data that a body names, each with what is asked for it."""
    shared = {name: value for name, value in body.items() if name not in ("items", "dataUpdateGroups")}
    for item in body.get("items", []):
        yield item["dataId"], shared
    for group in body.get("dataUpdateGroups", []):
        for data_id in group["dataIds"]:
            yield data_id, group


def _told(call: Call, batch: _Batch) -> Reply:
    shared = {name: value for name, value in batch.asked.items() if name not in ("items", "dataUpdateGroups")}
    facts = {**shared, "id": batch.id, "job": batch.job}
    told = call.told(facts, batch.id)
    if "destinationFolderId" not in facts:
        # What goes into the root of a project has no folder.
        told.pop("destinationFolderId", None)
    return Reply(told, {"ETag": f'"{batch.id[:8]}-{batch.looks}"'})
