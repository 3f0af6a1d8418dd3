"""Project data: the files and folders of each known project, and what callers make of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from .calls import Call, Handlers, Reply, check_if_match
from .data_files import TAGS, DataFile, Tags
from .data_filters import matching
from .data_rows import DataRows, urn_of
from .description import Schema
from .paging import is_paged, page
from .problems import Refusal
from .project_files import ProjectFiles
from .projects import Projects
from .scheduled import Scheduled

_DATA = "/api/projects/{projectId}/data"
_KINDS = {":createFolder": "FOLDER", ":createNonIndexedFolder": "FOLDER"}


class ProjectData:
    """The operations on files and folders of known projects."""

    def __init__(self, projects: Projects, files: ProjectFiles) -> None:
        self.scheduled = Scheduled()
        self._projects = projects
        self._files = files

    def handlers(self) -> Handlers:
        """The operations of this area."""
        handlers: Handlers = {
            ("GET", _DATA): self._list,
            ("GET", f"{_DATA}/{{dataId}}/children"): self._children,
            ("GET", f"{_DATA}/eligibleForLinking"): self._eligible,
            ("POST", _DATA): self._create,
            ("POST", f"{_DATA}:createFile"): self._create,
            ("POST", f"{_DATA}:createFolder"): self._create,
            ("POST", f"{_DATA}:createNonIndexedFolder"): self._create,
            ("POST", f"{_DATA}:createFileWithUploadUrl"): self._create_with_link,
            ("POST", f"{_DATA}:createDownloadUrls"): self._download_links,
            ("GET", f"{_DATA}/{{dataId}}"): self._get,
            ("PUT", f"{_DATA}/{{dataId}}"): self._update,
            ("POST", f"{_DATA}/{{dataId}}"): self._link,
            ("POST", f"{_DATA}/{{dataId}}:unlink"): self._unlink,
            ("POST", f"{_DATA}/{{dataId}}:delete"): self._delete,
            ("POST", f"{_DATA}/{{dataId}}:archive"): self._archive,
            ("POST", f"{_DATA}/{{dataId}}:unarchive"): self._unarchive,
            ("GET", f"{_DATA}/{{dataId}}/linkedProjects"): self._linked_projects,
            ("POST", f"{_DATA}/{{dataId}}:createUploadUrl"): self._upload_link,
            ("POST", f"{_DATA}/{{dataId}}:createDownloadUrl"): self._download_link,
            ("POST", f"{_DATA}/{{dataId}}:createInlineViewUrl"): self._inline_link,
        }
        return {key: self._projects.only_known(handler) for key, handler in handlers.items()}

    def told(self, call: Call, project_id: str, file: DataFile, schema: Schema, **more: Any) -> dict[str, Any]:
        """A file or folder in the words of a schema, with more facts of the answer."""
        told: dict[str, Any] = json.loads(
            DataRows(call, self._projects, self._files, project_id, [], schema).text(file)
        )
        properties = call.description.resolve(schema).get("properties", {})
        return {**told, **{name: fact for name, fact in more.items() if name in properties}}

    def told_bare(self, call: Call, project_id: str, file: DataFile, schema: Schema) -> dict[str, Any]:
        """A file or folder without what the project adds."""
        told: dict[str, Any] = json.loads(self._rows(call, project_id, [], schema, bare=True).text(file))
        return told

    def _rows(self, call: Call, project_id: str, places: Any, schema: Schema, *, bare: bool = False) -> DataRows:
        return DataRows(call, self._projects, self._files, project_id, places, schema, bare=bare)

    def _list(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        self._files.adopt()
        if not call.request.query_value("pageToken"):
            self.scheduled.look()
        found = self._matching(call, project_id, self._files.places(project_id))
        return Reply(page(call, self._rows(call, project_id, found, call.item_schema())))

    def _matching(self, call: Call, project_id: str, places: Any) -> Any:
        def path_of(folder_id: str) -> str | None:
            place = self._files.found(project_id, folder_id)
            return None if place is None else self._files.file(project_id, place).path

        return matching(call, places, lambda place: self._files.file(project_id, place), path_of)

    def _children(self, call: Call) -> Reply:
        project_id, folder_id = _address(call)
        self._files.adopt()
        path = self._files.folder(project_id, folder_id)
        within = [
            place
            for place in self._matching(call, project_id, self._files.places(project_id))
            if self._files.file(project_id, place).parent == path
        ]
        if is_paged(call):
            return Reply(page(call, self._rows(call, project_id, within, call.item_schema())))
        rows = self._rows(call, project_id, within, call.item_schema(), bare=True)
        return Reply({"items": [json.loads(row) for row in rows[:]]})

    def _eligible(self, call: Call) -> Reply:
        """What other projects have and this one does not show."""
        project_id = call.path_parameters["projectId"]
        rows: list[bytes] = []
        for other in self._projects.ids:
            if other != project_id:
                found = self._matching(call, other, self._files.places(other))
                files = (place for place in found if self._is_eligible(project_id, other, place))
                rows += self._rows(call, other, list(files)[:1000], call.item_schema())[:]
        return Reply(page(call, rows))

    def _is_eligible(self, project_id: str, owner: str, place: int) -> bool:
        file = self._files.file(owner, place)
        return file.owner == owner and self._files.found(project_id, file.id) is None

    def _get(self, call: Call) -> Reply:
        return self._told(call, self._files.place(*_address(call)))

    def _told(self, call: Call, place: int, **more: Any) -> Reply:
        project_id = call.path_parameters["projectId"]
        file = self._files.file(project_id, place)
        return Reply(self.told(call, project_id, file, call.answer_schema, **more), {"ETag": etag_of(file)})

    def _create(self, call: Call) -> Reply:
        return self._told(call, self.create(call))

    def create(self, call: Call) -> int:
        """Make what a call asks for; gives its place."""
        project_id, asked = call.path_parameters["projectId"], call.body
        made_by_name = _KINDS.get(call.operation.path.removeprefix(_DATA), "FILE")
        if call.operation.path.startswith(f"{_DATA}:createFolderWith"):
            made_by_name = "FOLDER"
        non_indexed = bool(asked.get("nonIndexed")) or call.operation.path.endswith(":createNonIndexedFolder")
        file = self._files.create(
            project_id,
            asked["name"],
            folder=asked.get("folderPath"),
            folder_id=asked.get("folderId"),
            kind=asked.get("dataType", made_by_name),
            format_code=asked.get("formatCode"),
            non_indexed=non_indexed,
        )
        return self._files.place(project_id, file.id)

    def _create_with_link(self, call: Call) -> Reply:
        place = self.create(call)
        project_id = call.path_parameters["projectId"]
        link = self._files.upload_link(project_id, self._files.file(project_id, place).id)
        return self._told(call, place, uploadUrl=link)

    def _update(self, call: Call) -> Reply:
        """Change what may be changed: tags and format."""
        place = self._files.place(*_address(call))
        file = self._files.file(call.path_parameters["projectId"], place)
        check_if_match(call, etag_of(file))
        asked = (call.body.get("data") or {}).get("details") or {}
        facts: dict[str, Any] = {"tags": changed_tags(file.tags, asked.get("tags") or {})}
        if file.type == "FILE" and asked.get("format"):
            facts["format_code"] = asked["format"]["code"]
        self._files.change(call.path_parameters["projectId"], place, **facts)
        return self._told(call, place)

    def _link(self, call: Call) -> Reply:
        project_id, data_id = _address(call)
        if self._files.found(project_id, data_id) is not None:
            raise Refusal(409, f"dataId {data_id} is in project {project_id} already")
        owner, place = self.elsewhere(project_id, data_id)
        self._files.link(project_id, owner, place)
        return self._told(call, self._files.place(project_id, data_id))

    def elsewhere(self, project_id: str, data_id: str) -> tuple[str, int]:
        """The other project that has something, and its place there. Raises Refusal 404."""
        for other in self._projects.ids:
            place = self._files.found(other, data_id) if other != project_id else None
            if place is not None and self._files.file(other, place).owner == other:
                return other, place
        raise Refusal(404, f"dataId {data_id} does not exist")

    def _unlink(self, call: Call) -> Reply:
        project_id, data_id = _address(call)
        self.unlink(project_id, data_id)
        return Reply(b"")

    def unlink(self, project_id: str, data_id: str) -> None:
        """Show something of another project no longer. Raises Refusal 404, or 400 for what belongs here."""
        file = self._files.file(project_id, self._files.place(project_id, data_id))
        if file.owner == project_id:
            raise Refusal(400, f"dataId {data_id} belongs to project {project_id}: it is not linked")
        self._files.delete(project_id, data_id)

    def _delete(self, call: Call) -> Reply:
        project_id, data_id = _address(call)
        place = self._files.place(project_id, data_id)
        file = self._files.file(project_id, place)
        if file.owner != project_id:
            raise Refusal(400, f"dataId {data_id} is linked to project {project_id}: unlink it")
        if file.status == "DELETING":
            raise Refusal(409, f"dataId {data_id} is {file.status}")
        self.scheduled.later(
            lambda: self._files.change(project_id, place, status="DELETING"), lambda: self._gone(project_id, data_id)
        )
        return Reply(b"")

    def _gone(self, project_id: str, data_id: str) -> None:
        if self._files.found(project_id, data_id) is not None:
            self._files.delete(project_id, data_id)

    def _archive(self, call: Call) -> Reply:
        return self._restated(call, "AVAILABLE", "ARCHIVING", "ARCHIVED")

    def _unarchive(self, call: Call) -> Reply:
        return self._restated(call, "ARCHIVED", "UNARCHIVING", "AVAILABLE")

    def _restated(self, call: Call, before: str, during: str, after: str) -> Reply:
        project_id, data_id = _address(call)
        place = self._files.place(project_id, data_id)
        folder = self._files.file(project_id, place)
        within = self._files.below(project_id, folder) if folder.type == "FOLDER" else [place]
        if folder.type == "FILE" and folder.status != before:
            raise Refusal(409, f"dataId {data_id} is {folder.status}, not {before}")
        for each in within:
            file = self._files.file(project_id, each)
            if file.type == "FILE" and file.status == before:
                self._files.keep_content(file)
                self.scheduled.later(
                    partial(self._files.change, project_id, each, status=during),
                    partial(self._files.change, project_id, each, status=after),
                )
        return Reply(b"")

    def _linked_projects(self, call: Call) -> Reply:
        project_id, data_id = _address(call)
        self._files.place(project_id, data_id)
        schema = call.item_schema()
        linked = [
            self._projects.told(call, other, schema)
            for other in self._projects.ids
            if (place := self._files.found(other, data_id)) is not None
            and self._files.file(other, place).owner != other
        ]
        return Reply({"items": linked})

    def _upload_link(self, call: Call) -> Reply:
        return Reply({"url": self._files.upload_link(*_address(call))})

    def _download_link(self, call: Call) -> Reply:
        return Reply({"url": self._files.download_link(*_address(call))})

    def _inline_link(self, call: Call) -> Reply:
        return Reply({"url": self._files.download_link(*_address(call), "inline")})

    def _download_links(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        ids, paths = call.body.get("dataIds") or [], call.body.get("dataPaths") or []
        if not ids and not paths:
            raise Refusal(400, "dataIds or dataPaths is needed")
        places = [self._files.place(project_id, data_id) for data_id in ids]
        places += [self._place_at(project_id, path) for path in paths]
        return Reply({"items": [self._link_row(project_id, place) for place in places]})

    def _place_at(self, project_id: str, path: str) -> int:
        place = self._files.place_at(project_id, path)
        if place is None:
            raise Refusal(404, f"dataPath {path} does not exist in project {project_id}")
        return place

    def _link_row(self, project_id: str, place: int) -> dict[str, str]:
        file = self._files.file(project_id, place)
        link = self._files.download_link(project_id, file.id)
        return {"dataId": file.id, "dataPath": file.path, "dataUrn": urn_of(file.id), "url": link}


def etag_of(file: DataFile) -> str:
    """The mark of what a file or folder is now."""
    return f'"{file.id[4:12]}-{(file.etag or "new")[:6]}-{file.revision}"'


def changed_tags(before: Tags, asked: Mapping[str, Any]) -> Tags:
    """The tags with those kinds replaced that are asked for."""
    given = {name: tuple(asked[name]) for name in TAGS if asked.get(name) is not None}
    return before._replace(**given)


def _address(call: Call) -> tuple[str, str]:
    return call.path_parameters["projectId"], call.path_parameters["dataId"]
