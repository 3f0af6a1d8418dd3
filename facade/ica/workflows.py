"""Analyses in batches, as a flow over generated operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..call.flows import Flow
from ..client.waiting import checked_seconds, until
from ..errors import BatchFailed
from ..paging.collecting import collected
from .endings import word_of

if TYPE_CHECKING:
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch

    from ..call.options import Options
    from ..call.path import Core

_SETTLED = frozenset({"SUCCEEDED", "FAILED"})


class _Batch:
    """What was seen last of a batch: its items, and how many of those that were asked for are settled."""

    def __init__(self, batch_id: str, items: list[Any], asked: int) -> None:
        self.items = items
        self.settled = sum(word_of(item) in _SETTLED for item in items)
        # Until all are listed, those that are do not say that the batch is done.
        self.total = max(asked, len(items))
        self.status = f"{self.settled} of {self.total} items of batch {batch_id} are settled"


def create_analyses(
    core: Core,
    options: Options,
    project_id: str,
    body: CreateAnalysisCreationBatch | Mapping[str, Any],
    *,
    idempotency_key: str | None,
    deadline: float,
    first_pause: float,
    on_progress: Callable[[int, int | None], object] | None,
) -> Flow[list[Any]]:
    """A flow that creates a batch, waits until each of its items is settled, and gives their analyses."""
    from generated.ica.api.project_analysis_creation_batch.create_analysis_creation_batch import (
        create_analysis_creation_batch,
    )

    # Nothing is to be begun that is not waited for then.
    checked_seconds(deadline=deadline, first_pause=first_pause)
    # Where no key is given, the call gets one of its own, so that it creates one batch however often it is sent.
    call = create_analysis_creation_batch(project_id, body=body, idempotency_key=idempotency_key)
    batch = yield from core.answer(call, options)
    asked = _asked_for(body)

    def look() -> Flow[_Batch]:
        items = yield from _batch_items(core, options, project_id, batch.id)
        return _Batch(batch.id, items, asked)

    def settled(found: _Batch) -> bool:
        if on_progress is not None:
            on_progress(found.settled, found.total)
        return found.settled == found.total

    found = yield from until(look, settled, deadline=deadline, first_pause=first_pause)
    failed = [item for item in found.items if word_of(item) == "FAILED"]
    analyses = [item.created_analysis for item in found.items if word_of(item) != "FAILED"]
    if failed:
        raise BatchFailed(batch.id, failed, analyses)
    return analyses


def _asked_for(body: CreateAnalysisCreationBatch | Mapping[str, Any]) -> int:
    """How many analyses a body asks for, of all kinds together."""
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch

    kinds = body if isinstance(body, Mapping) else body.to_dict()
    asked = (kinds.get(entry.wire) for entry in CreateAnalysisCreationBatch._fields)
    return sum(len(items) for items in asked if isinstance(items, (list, tuple)))


def _batch_items(core: Core, options: Options, project_id: str, batch_id: str) -> Flow[list[Any]]:
    build = core.memory.builder("project_analysis_creation_batch", "get_analysis_creation_batch_items", options.pinned)
    return collected(core, build(project_id, batch_id), options)
