"""The files of every known project: those from the start, less those deleted, and those that were created.

A file has a place in its project's list, which it keeps. What the object store holds for a file decides its status,
size and checksum: a created file is PARTIAL until its bytes have arrived there.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.sandbox.storage import Storage

from .data_files import DataFile, content_of, file_at, place_in_id, place_in_path
from .problems import Refusal
from .values import uuid_of

EXISTS_CODE = "ICA_DATA_EXISTS"


class _Changes:
    """What callers have changed in one project."""

    def __init__(self) -> None:
        self.created: list[DataFile] = []
        self.deleted: set[int] = set()


class ProjectFiles:
    """Files by project and place."""

    def __init__(self, rows: int, storage: Storage, seed: int) -> None:
        self.storage = storage
        self.rows = rows
        self._seed = seed
        self._changes: dict[str, _Changes] = {}

    def clear(self) -> None:
        """Every project has the files from the start again, and the object store nothing of them."""
        self._changes.clear()

    def places(self, project_id: str) -> Sequence[int]:
        """The places of all files of a project, oldest first."""
        changes = self._of(project_id)
        everything = range(self.rows + len(changes.created))
        deleted = changes.deleted
        return [place for place in everything if place not in deleted] if deleted else everything

    def file(self, project_id: str, place: int) -> DataFile:
        """The facts of the file in a place, as they are now."""
        from_start = place < self.rows
        file = file_at(project_id, place) if from_start else self._of(project_id).created[place - self.rows]
        stored = self.storage.objects.get(key_of(project_id, file)) if self.storage.objects else None
        if stored is None or file.type == "FOLDER":
            return file
        return file._replace(status="AVAILABLE", size=len(stored.content), etag=stored.md5)

    def place(self, project_id: str, data_id: str) -> int:
        """The place of a file. Raises Refusal 404."""
        place = place_in_id(data_id)
        if place is None or place >= self.rows or file_at(project_id, place).id != data_id:
            place = self._created_place(project_id, data_id)
        if place is None or place in self._of(project_id).deleted:
            raise Refusal(404, f"dataId {data_id} does not exist in project {project_id}")
        return place

    def place_at(self, project_id: str, path: str) -> int | None:
        """The place of what is under a path; a folder's path ends with a slash, which does not count here."""
        bare, deleted = path.rstrip("/"), self._of(project_id).deleted
        found = self._created_at(project_id, bare)
        place = place_in_path(bare)
        if place is not None and place < self.rows and file_at(project_id, place).path == bare:
            found.append(place)
        return next((place for place in found if place not in deleted), None)

    def create(
        self,
        project_id: str,
        name: str,
        *,
        folder: str | None = None,
        folder_id: str | None = None,
        kind: str = "FILE",
        format_code: str | None = None,
    ) -> DataFile:
        """Add a file or folder without content. Raises Refusal 400 or 404 for a bad place, 409 for a name in use."""
        if "/" in name or not name.strip():
            raise Refusal(400, f"{name!r} cannot be the name of a file or folder")
        if folder and folder_id:
            raise Refusal(400, "folderId and folderPath exclude each other")
        parent = self._folder(project_id, folder_id) if folder_id else f"/{(folder or '').lstrip('/')}"
        path = f"{parent}{name}{'/' if kind == 'FOLDER' else ''}"
        if self.place_at(project_id, path) is not None:
            detail = f"{name!r} exists in folder {parent} of project {project_id}"
            raise Refusal(409, detail, code=EXISTS_CODE)
        created = self._of(project_id).created
        number = uuid_of(f"created:{self._seed}:{project_id}:{len(created)}").replace("-", "")
        prefix = "fol" if kind == "FOLDER" else "fil"
        status = "AVAILABLE" if kind == "FOLDER" else "PARTIAL"
        file = DataFile(f"{prefix}.{number}", name, path, status, None, None, kind, format_code)
        created.append(file)
        return file

    def delete(self, project_id: str, data_id: str) -> None:
        """Take a file or folder away, with its content."""
        place = self.place(project_id, data_id)
        self.storage.objects.pop(key_of(project_id, self.file(project_id, place)), None)
        self._of(project_id).deleted.add(place)

    def upload_link(self, project_id: str, data_id: str) -> str:
        """An address to which the content of a file can be sent. Raises Refusal 404, or 400 for a folder."""
        file = self._a_file(project_id, data_id)
        return self.storage.link("PUT", key_of(project_id, file))

    def download_link(self, project_id: str, data_id: str, disposition: str = "attachment") -> str:
        """An address from which a file can be read. Raises Refusal 404, 400 for a folder, 409 without content."""
        file = self._a_file(project_id, data_id)
        if file.status != "AVAILABLE":
            raise Refusal(409, f"dataId {data_id} cannot be read: its status is {file.status}")
        key = key_of(project_id, file)
        if key not in self.storage.objects:
            self.storage.put(key, content_of(file))
        return self.storage.link("GET", key, disposition=disposition)

    def _a_file(self, project_id: str, data_id: str) -> DataFile:
        file = self.file(project_id, self.place(project_id, data_id))
        if file.type == "FOLDER":
            raise Refusal(400, f"dataId {data_id} is a folder")
        return file

    def _folder(self, project_id: str, folder_id: str) -> str:
        file = self.file(project_id, self.place(project_id, folder_id))
        if file.type != "FOLDER":
            raise Refusal(400, f"folderId {folder_id} is not a folder")
        return file.path

    def _created_place(self, project_id: str, data_id: str) -> int | None:
        created = self._of(project_id).created
        return next((self.rows + index for index, file in enumerate(created) if file.id == data_id), None)

    def _created_at(self, project_id: str, bare: str) -> list[int]:
        created = self._of(project_id).created
        return [self.rows + index for index, file in enumerate(created) if file.path.rstrip("/") == bare]

    def _of(self, project_id: str) -> _Changes:
        return self._changes.setdefault(project_id, _Changes())


def key_of(project_id: str, file: DataFile) -> str:
    """The key under which the object store holds a file's content."""
    return f"{project_id}{file.path}"
