"""What batches do to data: copy, move, link, unlink, and change tags. Each gives the word for how an item ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .data_files import DataFile, Tags
from .problems import Refusal
from .project_data import ProjectData
from .project_files import ProjectFiles
from .projects import Projects


class DataMoves:
    """Acts on one item of a batch for a project. Raises Refusal where it cannot be done."""

    def __init__(self, projects: Projects, files: ProjectFiles, data: ProjectData) -> None:
        self._projects = projects
        self._files = files
        self._data = data

    def link(self, project_id: str, data_id: str, asked: Mapping[str, Any]) -> tuple[str, str | None]:
        """Show data of another project in this one."""
        if self._files.found(project_id, data_id) is not None:
            return "ALREADY_LINKED", data_id
        self._files.link(project_id, *self._data.elsewhere(project_id, data_id))
        return "LINKED", data_id

    def unlink(self, project_id: str, data_id: str, asked: Mapping[str, Any]) -> tuple[str, str | None]:
        """Show data of another project no longer."""
        self._data.unlink(project_id, data_id)
        return "UNLINKED", None

    def update(self, project_id: str, data_id: str, asked: Mapping[str, Any]) -> tuple[str, str | None]:
        """Add and remove tags; a folder's are those of everything in it, too."""
        place = self._files.place(project_id, data_id)
        for each in [*self._files.below(project_id, self._files.file(project_id, place)), place]:
            self._update(project_id, each, asked)
        return "UPDATED", None

    def _update(self, project_id: str, place: int, asked: Mapping[str, Any]) -> None:
        tags = self._files.file(project_id, place).tags
        for name in ("userTags", "technicalTags"):
            update = asked.get(name) or {}
            kept = [tag for tag in getattr(tags, name) if tag not in (update.get("removeTags") or [])]
            added = [tag for tag in update.get("addTags") or [] if tag not in kept]
            tags = tags._replace(**{name: (*kept, *added)})
        self._files.change(project_id, place, tags=tags)

    def copy(self, project_id: str, data_id: str, asked: Mapping[str, Any]) -> tuple[str, str | None]:
        """Make a copy in a folder of this project; a folder with everything in it that can be read."""
        owner, place = self._anywhere(project_id, data_id)
        file = self._files.file(owner, place)
        folder = self._destination(project_id, asked)
        name = self._free_name(project_id, folder, file, asked.get("actionOnExist", "SKIP"))
        if name is None:
            return "COPIED", None
        kept = {name for name, wish in _COPIED_TAGS.items() if asked.get(wish)}
        made, left = self._copied(project_id, owner, file, f"{folder}{name}", kept)
        return ("PARTIALLY_COPIED" if left else "COPIED"), made.id

    def move(self, project_id: str, data_id: str, asked: Mapping[str, Any]) -> tuple[str, str | None]:
        """Take data from where it is, to a folder of this project; within a project it keeps its id."""
        owner, place = self._anywhere(project_id, data_id)
        file = self._files.file(owner, place)
        folder = self._destination(project_id, asked)
        path = f"{folder}{file.name}{'/' if file.type == 'FOLDER' else ''}"
        if path == file.path and owner == project_id:
            return "MOVED", data_id
        if file.type == "FOLDER" and owner == project_id and folder.startswith(file.path):
            raise Refusal(400, f"{file.path} cannot be moved into itself")
        if self._files.place_at(project_id, path) is not None:
            raise Refusal(409, f"{path} exists in project {project_id}")
        if owner != project_id:
            made, left = self._copied(project_id, owner, file, path.rstrip("/"), set(Tags._fields))
            if left:
                return "PARTIALLY_MOVED", made.id
            self._files.delete(owner, data_id)
            return "MOVED", made.id
        for each in [*self._files.below(project_id, file), place]:
            inner = self._files.file(project_id, each)
            self._files.change(project_id, each, path=f"{path}{inner.path.removeprefix(file.path)}")
        return "MOVED", data_id

    def _anywhere(self, project_id: str, data_id: str) -> tuple[str, int]:
        place = self._files.found(project_id, data_id)
        if place is not None and self._files.file(project_id, place).owner == project_id:
            return project_id, place
        return self._data.elsewhere(project_id, data_id)

    def _destination(self, project_id: str, asked: Mapping[str, Any]) -> str:
        folder_id = asked.get("destinationFolderId")
        return self._files.folder(project_id, folder_id) if folder_id else "/"

    def _free_name(self, project_id: str, folder: str, file: DataFile, on_exist: str) -> str | None:
        """The name of a copy, None where there shall be none."""
        place = self._files.place_at(project_id, f"{folder}{file.name}")
        if place is None:
            return file.name
        there = self._files.file(project_id, place)
        if on_exist == "SKIP":
            return None
        if on_exist == "OVERWRITE":
            if there.id == file.id:
                raise Refusal(409, f"{file.path} cannot overwrite itself")
            self._files.delete(project_id, there.id)
            return file.name
        stem, dot, ending = file.name.partition(".")
        names = (f"{stem}-{number}{dot}{ending}" for number in range(1, 10_000))
        return next(name for name in names if self._files.place_at(project_id, f"{folder}{name}") is None)

    def _copied(
        self, project_id: str, owner: str, file: DataFile, target: str, kept: set[str]
    ) -> tuple[DataFile, list[DataFile]]:
        """What was made, and what could not be read."""
        if file.type == "FILE":
            return self._copied_file(project_id, file, target, kept), []
        within = [self._files.file(owner, place) for place in self._files.below(owner, file)]
        self._files.make_folders(project_id, f"{target}/")
        left = []
        for each in sorted(within, key=lambda each: each.path):
            path = f"{target}/{each.bare.removeprefix(file.path)}"
            if each.type == "FOLDER":
                self._files.make_folders(project_id, f"{path}/")
            elif each.status != "AVAILABLE":
                left.append(each)
            else:
                self._copied_file(project_id, each, path, kept)
        place = self._files.place_at(project_id, target)
        assert place is not None
        return self._files.file(project_id, place), left

    def _copied_file(self, project_id: str, file: DataFile, target: str, kept: set[str]) -> DataFile:
        if file.status != "AVAILABLE":
            raise Refusal(409, f"{file.path} is {file.status}")
        tags = Tags(**{name: getattr(file.tags, name) for name in kept})
        folder, _, name = target.rpartition("/")
        made = self._files.create(project_id, name, folder=f"{folder}/", format_code=file.format_code, tags=tags)
        self._files.copy_content(file, made)
        return self._files.file(project_id, self._files.place(project_id, made.id))


_COPIED_TAGS = {"userTags": "copyUserTags", "technicalTags": "copyTechnicalTags", "runInTags": "copyInstrumentInfo"}
