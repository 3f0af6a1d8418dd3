"""Analysis creation batches: many analyses asked for at once, created one step after the other.

A batch moves on each time it is read (the batch itself, or the first page of its items): its items wait, run, and have
then succeeded, which is when their analyses exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .analyses import Analyses, told_analysis
from .calls import Call, Handlers, Reply
from .description import Schema
from .lists import TextRows
from .paging import page
from .problems import Refusal
from .projects import Projects
from .values import uuid_of

_STEPS = ("WAITING_RESOURCES", "RUNNING", "SUCCEEDED")
_KINDS = ("cwlItems", "nextflowItems", "nextflowJsonItems")
_PATH = "/api/projects/{projectId}/analysisCreationBatch"


@dataclass
class _Item:
    id: str
    asked: Mapping[str, Any]
    analysis: dict[str, Any] | None = None


@dataclass
class _Batch:
    id: str
    project_id: str
    items: list[_Item]
    step: int = field(default=0)

    @property
    def status(self) -> str:
        return _STEPS[self.step]


class CreationBatches:
    """The batches that callers have created in known projects, by id."""

    def __init__(self, projects: Projects, analyses: Analyses, seed: int) -> None:
        self._projects = projects
        self._analyses = analyses
        self._seed = seed
        self._batches: dict[str, _Batch] = {}
        self.created = 0

    def handlers(self) -> Handlers:
        """The operations of this area."""
        return {
            ("POST", _PATH): self._create,
            ("GET", f"{_PATH}/{{batchId}}"): self._get,
            ("GET", f"{_PATH}/{{batchId}}/items"): self._list_items,
            ("GET", f"{_PATH}/{{batchId}}/items/{{itemId}}"): self._get_item,
        }

    def _create(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        if not self._projects.knows(project_id):
            return None
        self.created += 1
        batch_id = uuid_of(f"batch:{self._seed}:{len(self._batches)}")
        asked = [item for name in _KINDS for item in call.body.get(name, [])]
        items = [_Item(uuid_of(f"{batch_id}:{index}"), item) for index, item in enumerate(asked)]
        batch = self._batches[batch_id] = _Batch(batch_id, project_id, items)
        return _told(call, batch)

    def _get(self, call: Call) -> Reply | None:
        batch = self._found(call)
        if batch is None:
            return None
        self._move_on(batch)
        return _told(call, batch)

    def _list_items(self, call: Call) -> Reply | None:
        batch = self._found(call)
        if batch is None:
            return None
        if not call.request.query_value("pageToken"):
            self._move_on(batch)
        wanted = [value for name, value in call.request.query if name == "status"]
        items = batch.items if not wanted or batch.status in wanted else []
        return Reply(page(call, TextRows([_told_item(call, batch, item, call.item_schema()) for item in items])))

    def _get_item(self, call: Call) -> Reply | None:
        batch = self._found(call)
        if batch is None:
            return None
        item_id = call.path_parameters["itemId"]
        item = next((item for item in batch.items if item.id == item_id), None)
        if item is None:
            raise Refusal(404, f"itemId {item_id} does not exist in batch {batch.id}")
        return Reply(_told_item(call, batch, item, call.answer_schema))

    def _found(self, call: Call) -> _Batch | None:
        """The batch that a call addresses; None leaves the call of an unknown project to the schema."""
        project_id, batch_id = call.path_parameters["projectId"], call.path_parameters["batchId"]
        if not self._projects.knows(project_id):
            return None
        batch = self._batches.get(batch_id)
        if batch is None or batch.project_id != project_id:
            raise Refusal(404, f"batchId {batch_id} does not exist in project {project_id}")
        return batch

    def _move_on(self, batch: _Batch) -> None:
        batch.step = min(batch.step + 1, len(_STEPS) - 1)
        if batch.status == _STEPS[-1]:
            for item in batch.items:
                item.analysis = item.analysis or self._analyses.create(batch.project_id, item.asked)


def _told(call: Call, batch: _Batch) -> Reply:
    facts = {"id": batch.id, "job": {"status": "RUNNING" if batch.status != _STEPS[-1] else "SUCCEEDED"}}
    return Reply(call.told(facts, batch.id), {"ETag": f'"{batch.id[:8]}-{batch.step}"'})


def _told_item(call: Call, batch: _Batch, item: _Item, schema: Schema) -> dict[str, Any]:
    request = {name: item.asked[name] for name in ("userReference", "pipelineId") if name in item.asked}
    facts = {"id": item.id, "processing": {"status": batch.status}, "request": request}
    told: dict[str, Any] = call.told(facts, item.id, schema)
    if item.analysis is None:
        told.pop("createdAnalysis", None)
    elif told.get("createdAnalysis"):
        inner = call.description.resolve(schema["properties"]["createdAnalysis"])
        told["createdAnalysis"] = told_analysis(call, item.analysis, inner)
    return told
