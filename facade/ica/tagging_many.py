"""Tags of many files and folders changed in batches, in which the platform itself adds and removes: nobody else's
changes can be lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .batches import UPDATE, Task, Wait
from .gathering import gathered, refreshed
from .lookups import Client
from .many import Many, Verdict
from .records import kind_of
from .tagging import TagChange, has_tags

if TYPE_CHECKING:
    from ..call.flows import Flow

_KINDS = {"user": "userTags", "technical": "technicalTags"}


def tag_many(client: Client, data: Any, change: TagChange, wait: Wait) -> Flow[Many]:
    """A flow that changes the tags of files, and of folders with everything in them."""
    if change.kind not in _KINDS:
        raise ValueError(f"kind={change.kind!r}: of many at once, {' and '.join(_KINDS)} tags can be changed")
    wanted = yield from gathered(client, data)
    yield from refreshed(client, wanted)
    many = Many(client, wanted, wait)
    for index, each in list(many.open()):
        record = each.found
        # What is in a folder is changed, too, and may not be as the folder is.
        if kind_of(record) == "file" and record.data.details and has_tags(record.data.details.tags, change):
            many.verdicts[index] = Verdict("already", "it has these tags", record)
        else:
            many.put(index, record.project_id, partial(_task, record.project_id, change), each.data_id)
    yield from many.run()
    return many


def _task(project_id: str, change: TagChange) -> Task:
    update = {"addTags": list(change.add), "removeTags": list(change.remove)}

    def body(ids: Sequence[str]) -> dict[str, Any]:
        return {"dataUpdateGroups": [{"dataIds": list(ids), _KINDS[change.kind]: update}]}

    return Task(UPDATE, project_id, body, None)
