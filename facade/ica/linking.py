"""Files and folders linked into a project and unlinked from it, in batches."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .addresses import project_id_of
from .batches import LINK, UNLINK, Task, Wait
from .gathering import Wanted, gathered, owner_of, refreshed
from .lookups import Client
from .many import Many, Verdict
from .places import SCHEME
from .records import kind_of

if TYPE_CHECKING:
    from ..call.flows import Flow


def link_data(client: Client, data: Any, to: str, wait: Wait) -> Flow[Many]:
    """A flow that shows files and folders of other projects in a project."""
    many = Many(client, (yield from gathered(client, data)), wait)
    project_id = yield from _project(client, to)
    linked = yield from _linked(client, project_id, [each.data_id for _, each in many.open()])
    for index, each in list(many.open()):
        record = each.found
        if project_id in (record.project_id, owner_of(record)):
            many.verdicts[index] = Verdict("already", "it is in this project", record)
        # What a folder has by now may be more than what was linked with it.
        elif each.data_id in linked and kind_of(record) == "file":
            many.verdicts[index] = Verdict("already", "it is linked", linked[each.data_id])
        else:
            many.put(index, project_id, partial(_task, LINK, project_id), each.data_id)
    yield from many.run()
    return many


def _project(client: Client, to: str) -> Flow[str]:
    """A flow that gives the id of a project by its id, its name, or the address of its root."""
    if not isinstance(to, str) or not to.strip():
        raise ValueError(f"{to!r}: give the project to link to, by its id or name")
    if to[: len(SCHEME)].lower() != SCHEME:
        return (yield from project_id_of(client.core, client.options, to))
    place = yield from client.located(to)
    if place.path != "/":
        raise ValueError(f"{to!r}: data is linked to a project, and keeps its path there; say the project alone")
    return place.project_id


def _linked(client: Client, project_id: str, ids: Sequence[str]) -> Flow[dict[str, Any]]:
    if not ids:
        return {}
    return (yield from client.by_ids(project_id, set(ids)))


def unlink_data(client: Client, data: Any, wait: Wait) -> Flow[Many]:
    """A flow that shows linked files and folders no longer, each in the project that it was met in."""
    wanted = yield from gathered(client, data)
    yield from refreshed(client, wanted)
    many = Many(client, wanted, wait)
    told_missing(many)
    for index, each in list(many.open()):
        record = each.found
        project_id = record.project_id
        if owner_of(record) == project_id:
            many.verdicts[index] = Verdict("failed", "it belongs to this project; delete_data deletes it")
        else:
            many.put(index, project_id, partial(_task, UNLINK, project_id), each.data_id)
    yield from many.run()
    yield from many.looked_again(_looked_again(client, many))
    return many


def _looked_again(client: Client, many: Many) -> Flow[None]:
    """A flow that looks whether what failed is gone all the same, by another's doing."""
    failed = [(index, each) for index, each in many.tried() if many.verdicts[index].end == "failed"]
    now = [Wanted(each.asked, each.record) for _, each in failed]
    yield from refreshed(client, now)
    for (index, _), each in zip(failed, now, strict=True):
        if each.record is None:
            many.verdicts[index] = Verdict("already", "nothing is there any more")


def told_missing(many: Many) -> None:
    """Say of what is nowhere that it is gone already."""
    for index, each in many.missing():
        if each.is_nowhere:
            many.verdicts[index] = Verdict("already", str(each.problem))


def _task(kind: Any, project_id: str) -> Task:
    return Task(kind, project_id, lambda ids: {"items": [{"dataId": each} for each in ids]}, lambda batch: True)
