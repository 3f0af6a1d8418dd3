"""Files and folders copied and moved, in batches; what is there already is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from ..errors import NoSuchName, PlatformError
from .batches import COPY, MOVE, Task, Wait
from .destinations import Destination, destination
from .filling import fill_up, has_same_content, in_the_way, told_same
from .gathering import Wanted, gathered, owner_of, refreshed
from .lookups import Client
from .many import Many, Verdict
from .names import same, text_of
from .places import Place
from .records import UNFINISHED, kind_of, path_of, status_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow

OnExist = Literal["skip", "overwrite", "rename"]
# How a copy is asked for, and what a batch says of it.
_TOLD_AS = {
    "actionOnExist": "action_on_exist",
    "copyUserTags": "copy_user_tags",
    "copyTechnicalTags": "copy_technical_tags",
    "copyInstrumentInfo": "copy_instrument_info",
}


class Manner(NamedTuple):
    """How data is copied.

    Attributes:
        on_exist: what is done where another file of its name lies there.
        tags: whether a copy gets the tags of users, and the technical ones.
        instrument_info: whether a copy gets what is known of the instrument.
    """

    on_exist: OnExist
    tags: bool
    instrument_info: bool

    def checked(self) -> Manner:
        """The same. Raises ValueError for what is no way to go on."""
        if self.on_exist not in get_args(OnExist):
            raise ValueError(f"on_exist={self.on_exist!r}: give 'skip', 'overwrite' or 'rename'")
        return self


def copy_data(client: Client, data: Any, to: str | ProjectData, manner: Manner, wait: Wait) -> Flow[Many]:
    """A flow that copies files and folders into a folder."""
    many = Many(client, (yield from gathered(client, data)), wait, makes_others=True)
    into = yield from destination(client, to)
    copying = _Copying(client, many, into, manner)
    yield from copying.sort_out()
    yield from many.run()
    yield from many.looked_again(copying.look_again())
    return many


class _Copying:
    """What is to be copied into a folder."""

    def __init__(self, client: Client, many: Many, into: Destination, manner: Manner) -> None:
        self._client = client
        self._many = many
        self._into = into
        self._manner = manner
        self._taken: dict[Place, Wanted] = {}

    def sort_out(self) -> Flow[None]:
        """A flow that finds out what is there already, and puts the rest into batches."""
        found = yield from self._there([each for _, each in self._many.open()])
        for index, each in list(self._many.open()):
            place = self._into.place_of(each.found)
            other = self._taken.setdefault(place, each)
            if other is not each and self._manner.on_exist != "rename":
                reason = f"{other.asked} is to have the name {place.path}, too"
                self._many.verdicts[index] = Verdict("failed", reason)
            else:
                yield from self._one(index, each.found, found[place])

    def _there(self, wanted: Sequence[Wanted]) -> Flow[dict[Place, ProjectData | PlatformError]]:
        return self._client.at_places([self._into.place_of(each.found) for each in wanted], exactly=True)

    def _one(self, index: int, record: ProjectData, there: ProjectData | PlatformError) -> Flow[None]:
        if isinstance(there, PlatformError):
            if not isinstance(there, NoSuchName):
                self._many.verdicts[index] = Verdict("failed", str(there))
                return
        elif there.data.id == record.data.id:
            if self._manner.on_exist != "rename":
                self._many.verdicts[index] = Verdict("already", "it lies there itself", there)
                return
        elif kind_of(record) == "folder" and status_of(there) == "DELETING":
            self._many.verdicts[index] = Verdict("failed", in_the_way(there))
            return
        elif kind_of(record) == "folder":
            missing = yield from fill_up(self._client, record, there, self._manner.on_exist)
            self._many.whole(index, there)
            for data_id, folder_id in missing.parts:
                self._put(index, data_id, folder_id)
            for reason in missing.conflicts:
                self._many.conflict(index, reason)
            if not missing.parts and not missing.conflicts:
                self._many.verdicts[index] = Verdict("already", "it is there, with everything in it", there)
            return
        elif has_same_content(record, there):
            self._many.verdicts[index] = Verdict("already", told_same(record, there), there)
            return
        elif self._manner.on_exist == "skip" and status_of(there) not in UNFINISHED:
            self._many.verdicts[index] = Verdict("failed", in_the_way(there))
            return
        self._put(index, record.data.id, self._into.folder_id)

    def _put(self, index: int, data_id: str, folder_id: str | None) -> None:
        self._many.put(index, folder_id, lambda: self._task(folder_id), data_id)

    def _task(self, folder_id: str | None) -> Task:
        more = {
            "actionOnExist": self._manner.on_exist.upper(),
            "copyUserTags": self._manner.tags,
            "copyTechnicalTags": self._manner.tags,
            "copyInstrumentInfo": self._manner.instrument_info,
        }
        return _task_into(COPY, self._into.project_id, folder_id, more)

    def look_again(self) -> Flow[None]:
        """A flow that looks whether what failed is there all the same, by another's doing, and whether what the
        platform gives no record of is there: it leaves out what has found its name taken in the meantime."""
        tried = [(index, each) for index, each in self._many.tried() if self._is_doubtful(index)]
        found = yield from self._there([each for _, each in tried])
        for index, each in tried:
            there = found[self._into.place_of(each.found)]
            if not isinstance(there, PlatformError) and (yield from self._is_complete(each.found, there)):
                is_file = kind_of(each.found) == "file"
                reason = told_same(each.found, there) if is_file else "it is there, with everything in it"
                failed = self._many.verdicts[index].end == "failed"
                self._many.verdicts[index] = Verdict("already" if failed else "done", reason, there)
            elif self._many.verdicts[index].end == "done":
                self._many.verdicts[index] = Verdict("failed", f"the platform has left it out: {_why_not(there)}")

    def _is_doubtful(self, index: int) -> bool:
        if self._manner.on_exist != "skip":
            return False
        return self._many.verdicts[index].end == "failed" or index in self._many.untold

    def _is_complete(self, record: ProjectData, there: ProjectData) -> Flow[bool]:
        if kind_of(record) == "file":
            return has_same_content(record, there)
        missing = yield from fill_up(self._client, record, there, "skip")
        return not missing.parts and not missing.conflicts


def _why_not(there: ProjectData | PlatformError) -> str:
    if isinstance(there, PlatformError):
        return "it is not there"
    return "not everything in it is there" if kind_of(there) == "folder" else in_the_way(there)


def move_data(client: Client, data: Any, to: str | ProjectData, wait: Wait) -> Flow[Many]:
    """A flow that moves files and folders into a folder."""
    wanted = yield from gathered(client, data)
    yield from refreshed(client, wanted)
    many = Many(client, wanted, wait, makes_others=True)
    into = yield from destination(client, to)
    moving = _Moving(client, many, into)
    yield from moving.sort_out()
    yield from many.run()
    yield from many.looked_again(moving.look_again())
    return many


class _Moving:
    """What is to be moved into a folder."""

    def __init__(self, client: Client, many: Many, into: Destination) -> None:
        self._client = client
        self._many = many
        self._into = into
        self._taken: dict[Place, Wanted] = {}

    def sort_out(self) -> Flow[None]:
        """A flow that finds out what is there already, and puts the rest into a batch."""
        yield from self._arrived(list(self._many.missing()))
        found = yield from self._client.at_places(
            [self._into.place_of(each.found) for _, each in self._many.open()], exactly=True
        )
        for index, each in list(self._many.open()):
            verdict = self._judged(each, found[self._into.place_of(each.found)])
            if verdict is not None:
                self._many.verdicts[index] = verdict
                continue
            self._many.put(index, None, self._task, each.data_id)

    def _task(self) -> Task:
        return _task_into(MOVE, self._into.project_id, self._into.folder_id, {})

    def _judged(self, each: Wanted, there: ProjectData | PlatformError) -> Verdict | None:
        """What is known before anything is moved; None where it is to be moved."""
        record = each.found
        place = self._into.place_of(record)
        owner = owner_of(record)
        if self._lies_there(record):
            return Verdict("already", "it lies there", record)
        if owner and owner != record.project_id:
            return Verdict("failed", f"it is linked from project {owner}; move it there, or copy it")
        other = self._taken.setdefault(place, each)
        if other is not each:
            return Verdict("failed", f"{other.asked} is to have the name {place.path}, too")
        if isinstance(there, PlatformError):
            return None if isinstance(there, NoSuchName) else Verdict("failed", str(there))
        return Verdict("failed", in_the_way(there))

    def look_again(self) -> Flow[None]:
        """A flow that looks whether what failed has been moved all the same, by another's doing, and where what was
        moved lies where the platform has not told it."""
        doubtful = [(index, each) for index, each in self._many.tried() if self._is_doubtful(index)]
        now = [Wanted(each.asked, each.record, each.place) for _, each in doubtful]
        yield from refreshed(self._client, now)
        gone = []
        for (index, _), each in zip(doubtful, now, strict=True):
            if each.record is None:
                gone.append((index, each))
            elif self._lies_there(each.found):
                self._settle(index, each.found)
        yield from self._arrived(gone)

    def _is_doubtful(self, index: int) -> bool:
        return self._many.verdicts[index].end == "failed" or index in self._many.untold

    def _lies_there(self, record: ProjectData) -> bool:
        place = self._into.place_of(record)
        return record.project_id == place.project_id and same(path_of(record), place.path)

    def _settle(self, index: int, there: ProjectData, reason: str = "it lies there") -> None:
        before = self._many.verdicts.get(index)
        done = before is not None and before.end == "done"
        self._many.verdicts[index] = Verdict("done", record=there) if done else Verdict("already", reason, there)

    def _arrived(self, gone: Sequence[tuple[int, Wanted]]) -> Flow[None]:
        """A flow that looks for what is no longer where it was in the folder that it was to go to."""
        places = {index: self._target(each) for index, each in gone if each.is_nowhere}
        found = yield from self._client.at_places([place for place in places.values() if place])
        for index, place in places.items():
            there = found.get(place) if place else None
            if there is not None and not isinstance(there, PlatformError):
                self._settle(index, there, "it is no longer where it was, and something of its name lies there")

    def _target(self, each: Wanted) -> Place | None:
        if each.before is not None:
            return self._into.place_of(each.before)
        if each.place is None or not each.place.name:
            return None
        return Place(self._into.project_id, f"{self._into.path.rstrip('/')}/{each.place.name}", each.place.folder)


def _task_into(kind: Any, project_id: str, folder_id: str | None, more: dict[str, Any]) -> Task:
    """A task that brings data into a folder."""
    into = {} if folder_id is None else {"destinationFolderId": folder_id}

    def body(ids: Sequence[str]) -> dict[str, Any]:
        return {"items": [{"dataId": each} for each in ids], **into, **more}

    def is_same(batch: Any) -> bool:
        if text_of(batch.destination_folder_id) != (folder_id or ""):
            return False
        told = ((getattr(batch, _TOLD_AS[name], None), wanted) for name, wanted in more.items())
        # What a batch does not tell of itself is taken to be the same.
        return all(each == wanted for each, wanted in told if isinstance(each, type(wanted)))

    return Task(kind, project_id, body, is_same)
