"""What lies in every known project: what is there from the start, what was created, and what was linked from another.

Whatever lies in a project has a place in its list, which it keeps: files from the start, their folders, then what
callers have added. What the object store holds for a file decides its status, size and checksum: a created file is
PARTIAL until its bytes have arrived there. A folder in the path of what is created is created with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facade.sandbox.storage import S3Storage, Storage

from .data_files import (
    DataFile,
    content_of,
    file_at,
    file_count,
    folder_at,
    folder_in_path,
    format_of,
    parent_of,
    place_in_id,
    place_in_path,
)
from .problems import Refusal
from .values import moment_of, uuid_of

EXISTS_CODE = "ICA_DATA_EXISTS"
# What the object store says does not count in these.
_HELD = ("ARCHIVED", "ARCHIVING", "UNARCHIVING", "DELETING")


class _Link(tuple[str, int]):
    """The project that something is linked from, and its place there."""


class _Shelf:
    """What callers have made of one project."""

    def __init__(self) -> None:
        self.added: list[DataFile | _Link] = []
        self.changed: dict[int, DataFile] = {}
        self.deleted: set[int] = set()
        self.by_id: dict[str, int] = {}
        self.by_path: dict[str, int] = {}
        # Files from the start that are no longer where their path says.
        self.moved: set[int] = set()


class ProjectFiles:
    """Files and folders by project and place."""

    def __init__(self, rows: int, storage: Storage | S3Storage, seed: int) -> None:
        self.storage = storage
        self.rows = file_count(rows)
        self.from_start = rows
        self._seed = seed
        self._shelves: dict[str, _Shelf] = {}
        self._serial = 0

    def clear(self) -> None:
        """Every project has what was there from the start again, and the object store nothing of it."""
        self._shelves.clear()
        self._serial = 0

    def places(self, project_id: str) -> Sequence[int]:
        """The places of everything in a project, oldest first."""
        shelf = self._of(project_id)
        everything = range(self.from_start + len(shelf.added))
        deleted = shelf.deleted
        return [place for place in everything if place not in deleted] if deleted else everything

    def file(self, project_id: str, place: int) -> DataFile:
        """The facts of what is in a place, as they are now."""
        shelf = self._of(project_id)
        known = shelf.changed.get(place) or self._first(project_id, place, shelf)
        if isinstance(known, _Link):
            return self.file(*known)
        if known.type == "FOLDER" or known.status in _HELD or not self.storage.objects:
            return known
        stored = self.storage.objects.get(key_of(known))
        if stored is None:
            return known
        return known._replace(status="AVAILABLE", size=stored.size, etag=stored.md5)

    def _first(self, project_id: str, place: int, shelf: _Shelf) -> DataFile | _Link:
        if place < self.rows:
            return file_at(project_id, place)
        if place < self.from_start:
            return folder_at(project_id, place - self.rows)
        return shelf.added[place - self.from_start]

    def place(self, project_id: str, data_id: str) -> int:
        """The place of a file or folder. Raises Refusal 404."""
        place = self.found(project_id, data_id)
        if place is None:
            raise Refusal(404, f"dataId {data_id} does not exist in project {project_id}")
        return place

    def found(self, project_id: str, data_id: str) -> int | None:
        """The place of a file or folder, if it is there."""
        shelf = self._of(project_id)
        place = place_in_id(data_id)
        if place is not None and data_id.startswith("fol."):
            place += self.rows
        if place is None or place >= self.from_start or self.file(project_id, place).id != data_id:
            place = shelf.by_id.get(data_id)
        return None if place in shelf.deleted else place

    def place_at(self, project_id: str, path: str) -> int | None:
        """The place of what is under a path; the slash at the end of a folder's does not count here."""
        bare, shelf = path.rstrip("/"), self._of(project_id)
        place = shelf.by_path.get(bare)
        if place is not None and place not in shelf.deleted and self.file(project_id, place).bare == bare:
            return place
        first = place_in_path(bare)
        if first is not None and (first >= self.rows or file_at(project_id, first).path != bare):
            first = None
        number = folder_in_path(bare)
        if number is not None and number < self.from_start - self.rows:
            first = self.rows + number
        return first if first not in shelf.deleted | shelf.moved else None

    def below(self, project_id: str, folder: DataFile) -> list[int]:
        """The places of everything in a folder, however deep; a file has nothing in it."""
        if folder.type != "FOLDER":
            return []
        within = ((place, self.file(project_id, place).path) for place in self.places(project_id))
        return [place for place, path in within if path.startswith(folder.path) and path != folder.path]

    def create(
        self,
        project_id: str,
        name: str,
        *,
        folder: str | None = None,
        folder_id: str | None = None,
        kind: str = "FILE",
        **facts: Any,
    ) -> DataFile:
        """Add a file or folder without content. Raises Refusal 400 or 404 for a bad place, 409 for a name in use."""
        if "/" in name or not name.strip():
            raise Refusal(400, f"{name!r} cannot be the name of a file or folder")
        if folder and folder_id:
            raise Refusal(400, "folderId and folderPath exclude each other")
        parent = self.folder(project_id, folder_id) if folder_id else f"/{(folder or '').lstrip('/')}"
        path = f"{parent}{name}{'/' if kind == 'FOLDER' else ''}"
        if self.place_at(project_id, path) is not None:
            detail = f"{name!r} exists in folder {parent} of project {project_id}"
            raise Refusal(409, detail, code=EXISTS_CODE)
        self.make_folders(project_id, parent)
        return self._create(project_id, path, kind, facts)

    def _create(self, project_id: str, path: str, kind: str, facts: dict[str, Any]) -> DataFile:
        self._serial += 1
        number = uuid_of(f"created:{self._seed}:{project_id}:{self._serial}").replace("-", "")
        data_id = f"{'fol' if kind == 'FOLDER' else 'fil'}.{number}"
        name = path.rstrip("/").rpartition("/")[2]
        if kind == "FILE":
            facts = {**facts, "format_code": facts.get("format_code") or format_of(name)}
        status = "AVAILABLE" if kind == "FOLDER" else "PARTIAL"
        known = {"type": kind, "owner": project_id, "created": moment_of(data_id), **facts}
        file = DataFile(data_id, name, path, status, None, None, **known)
        self._add(project_id, file, file)
        return file

    def _add(self, project_id: str, entry: DataFile | _Link, file: DataFile) -> None:
        shelf = self._of(project_id)
        shelf.added.append(entry)
        place = self.from_start + len(shelf.added) - 1
        shelf.by_id[file.id] = place
        if self.place_at(project_id, file.path) is None:
            shelf.by_path[file.bare] = place

    def make_folders(self, project_id: str, path: str) -> None:
        """Make every folder of a path that is not there. Raises Refusal 409 where a file is in the way."""
        if path == "/":
            return
        place = self.place_at(project_id, path)
        if place is None:
            self.make_folders(project_id, parent_of(path))
            self._create(project_id, path, "FOLDER", {})
        elif self.file(project_id, place).type != "FOLDER":
            raise Refusal(409, f"{path.rstrip('/')} is a file in project {project_id}", code=EXISTS_CODE)

    def link(self, project_id: str, owner: str, place: int) -> None:
        """Show what lies in another project; a folder with everything in it."""
        for each in [place, *self.below(owner, self.file(owner, place))]:
            file = self.file(owner, each)
            if self.found(project_id, file.id) is None:
                self._add(project_id, _Link((owner, each)), file)

    def change(self, project_id: str, place: int, **facts: Any) -> DataFile:
        """Change facts of a file or folder, in the project that it belongs to; another path takes the content along."""
        shelf = self._of(project_id)
        entry = shelf.added[place - self.from_start] if place >= self.from_start else None
        if isinstance(entry, _Link):
            return self.change(*entry, **facts)
        before = self.file(project_id, place)
        after = before._replace(**facts, revision=before.revision + 1)
        if after.path != before.path:
            self.keep_content(before)
            if key_of(before) in self.storage.objects:
                self.storage.copy(key_of(before), key_of(after))
                self.storage.objects.pop(key_of(before), None)
            shelf.by_path.pop(before.bare, None)
            shelf.by_path[after.bare] = shelf.by_id[after.id] = place
            if place < self.from_start:
                shelf.moved.add(place)
        shelf.changed[place] = after
        return after

    def adopt(self) -> None:
        """Know what was put into the object store without the platform, by credentials for a folder."""
        if not isinstance(self.storage, S3Storage):
            return
        for key in self.storage.objects:
            project_id, _, rest = key.partition("/")
            path = f"/{rest}"
            if not path.endswith("/") and self.place_at(project_id, path) is None:
                self.make_folders(project_id, parent_of(path))
                self._create(project_id, path, "FILE", {})

    def keep_content(self, file: DataFile) -> None:
        """Put the content of a file from the start into the object store, where it is not yet."""
        if file.status == "AVAILABLE" and file.type == "FILE" and key_of(file) not in self.storage.objects:
            self.storage.put(key_of(file), content_of(file))

    def put_content(self, project_id: str, data_id: str, content: bytes) -> None:
        """Put this into the object store as the content of a file."""
        self.storage.put(key_of(self.file(project_id, self.place(project_id, data_id))), content)

    def copy_content(self, file: DataFile, to: DataFile) -> None:
        """Put the content of a file into the object store under that of another."""
        self.keep_content(file)
        self.storage.copy(key_of(file), key_of(to))

    def delete(self, project_id: str, data_id: str) -> None:
        """Take a file away with its content, or a folder with everything in it; what is linked from it goes too."""
        place = self.place(project_id, data_id)
        for each in [*self.below(project_id, self.file(project_id, place)), place]:
            self._delete(project_id, each)

    def _delete(self, project_id: str, place: int) -> None:
        file = self.file(project_id, place)
        if file.owner == project_id:
            self.storage.objects.pop(key_of(file), None)
        for other in list(self._shelves) if file.owner == project_id else [project_id]:
            found = self.found(other, file.id)
            if found is not None:
                self._of(other).deleted.add(found)
        self._of(project_id).deleted.add(place)

    def upload_link(self, project_id: str, data_id: str) -> str:
        """An address to which the content of a file can be sent. Raises Refusal 404, or 400 for a folder."""
        file = self._a_file(project_id, data_id)
        return self.storage.link("PUT", key_of(file))

    def download_link(self, project_id: str, data_id: str, disposition: str = "attachment") -> str:
        """An address from which a file can be read. Raises Refusal 404, 400 for a folder, 409 without content."""
        file = self._a_file(project_id, data_id)
        if file.status != "AVAILABLE":
            raise Refusal(409, f"dataId {data_id} cannot be read: its status is {file.status}")
        self.keep_content(file)
        return self.storage.link("GET", key_of(file), disposition=disposition)

    def _a_file(self, project_id: str, data_id: str) -> DataFile:
        file = self.file(project_id, self.place(project_id, data_id))
        if file.type == "FOLDER":
            raise Refusal(400, f"dataId {data_id} is a folder")
        return file

    def folder(self, project_id: str, folder_id: str) -> str:
        """The path of a folder. Raises Refusal 404, or 400 for a file."""
        file = self.file(project_id, self.place(project_id, folder_id))
        if file.type != "FOLDER":
            raise Refusal(400, f"folderId {folder_id} is not a folder")
        return file.path

    def _of(self, project_id: str) -> _Shelf:
        return self._shelves.setdefault(project_id, _Shelf())


def key_of(file: DataFile) -> str:
    """The key under which the object store holds a file's content."""
    return f"{file.owner}{file.path}"
