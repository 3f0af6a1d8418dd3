"""Project data: a long list of files per known project, and what callers make of it.

A page of 1,000 rows must cost little, so a row is not made from the schema: one row is, with marks in the places that
differ, and every other row is that text with the marks filled in. Only created files are told one by one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from .calls import Call, Handlers, Reply
from .data_files import DataFile
from .data_filters import matching
from .description import Schema
from .paging import page
from .problems import Refusal
from .project_files import ProjectFiles
from .projects import Projects
from .values import moment_of, uuid_of

_SIZE_MARK = 987_654_321_012_345
_MARKS = re.compile(rf'@@(\w+)@@|"?({_SIZE_MARK})"?')
_DATA = "/api/projects/{projectId}/data"


class ProjectData:
    """The operations on the files of known projects; other projects are left to the schema."""

    def __init__(self, projects: Projects, files: ProjectFiles) -> None:
        self._projects = projects
        self._files = files

    def handlers(self) -> Handlers:
        """The operations of this area."""
        handlers: Handlers = {
            ("GET", _DATA): self._list,
            ("POST", _DATA): self._create,
            ("POST", f"{_DATA}:createFile"): self._create,
            ("POST", f"{_DATA}:createFolder"): self._create,
            ("POST", f"{_DATA}:createFileWithUploadUrl"): self._create,
            ("POST", f"{_DATA}:createDownloadUrls"): self._download_links,
            ("GET", f"{_DATA}/{{dataId}}"): self._get,
            ("POST", f"{_DATA}/{{dataId}}:delete"): self._delete,
            ("POST", f"{_DATA}/{{dataId}}:createUploadUrl"): self._upload_link,
            ("POST", f"{_DATA}/{{dataId}}:createDownloadUrl"): self._download_link,
            ("POST", f"{_DATA}/{{dataId}}:createInlineViewUrl"): self._inline_link,
        }
        return {key: self._projects.only_known(handler) for key, handler in handlers.items()}

    def _list(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        places = self._files.places(project_id)
        found = matching(call, places, lambda place: self._files.file(project_id, place))
        return Reply(page(call, _FileRows(call, self._files, found, call.item_schema())))

    def _get(self, call: Call) -> Reply:
        place = self._files.place(*_address(call))
        return self._told(call, place)

    def _told(self, call: Call, place: int) -> Reply:
        file = self._files.file(call.path_parameters["projectId"], place)
        text = _FileRows(call, self._files, [place], call.answer_schema)[0:1][0]
        return Reply(text, {"ETag": f'"{file.id[4:12]}-{(file.etag or "new")[:6]}"'})

    def _create(self, call: Call) -> Reply:
        project_id, asked = call.path_parameters["projectId"], call.body
        made_by_name = "FOLDER" if call.operation.path.endswith(":createFolder") else "FILE"
        file = self._files.create(
            project_id,
            asked["name"],
            folder=asked.get("folderPath"),
            folder_id=asked.get("folderId"),
            kind=asked.get("dataType", made_by_name),
            format_code=asked.get("formatCode"),
        )
        if not call.operation.path.endswith(":createFileWithUploadUrl"):
            return self._told(call, self._files.place(project_id, file.id))
        link = self._files.upload_link(project_id, file.id)
        return Reply(_told_file(call, project_id, file, call.answer_schema, {"uploadUrl": link}))

    def _delete(self, call: Call) -> Reply:
        self._files.delete(*_address(call))
        return Reply(b"")

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
        return {"dataId": file.id, "dataPath": file.path, "dataUrn": _urn(file.id), "url": link}


def _address(call: Call) -> tuple[str, str]:
    return call.path_parameters["projectId"], call.path_parameters["dataId"]


def _urn(data_id: str) -> str:
    return f"urn:sandbox:data:{data_id}"


class _FileRows:
    """Rows of one project as JSON texts, in the given places."""

    def __init__(self, call: Call, files: ProjectFiles, places: Sequence[int], schema: Schema) -> None:
        self._call = call
        self._files = files
        self._project_id = call.path_parameters["projectId"]
        self._places = places
        self._schema = schema
        self._pieces = _row_pieces(call, self._project_id, schema)

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, rows: slice) -> list[bytes]:
        return [self._text(place) for place in self._places[rows]]

    def _text(self, place: int) -> bytes:
        file = self._files.file(self._project_id, place)
        if place >= self._files.rows:
            return json.dumps(_told_file(self._call, self._project_id, file, self._schema)).encode()
        values = file._asdict()
        return "".join([str(values.get(piece, piece)) for piece in self._pieces]).encode()


def _row_pieces(call: Call, project_id: str, schema: Schema) -> list[str]:
    """The text of a row, cut at its marks: every second piece is the name of a fact."""
    details = {
        "name": "@@name@@",
        "path": "@@path@@",
        "status": "@@status@@",
        "fileSizeInBytes": _SIZE_MARK,
        "objectETag": "@@etag@@",
        "dataType": "FILE",
        "owningProjectId": project_id,
    }
    data = {"id": "@@id@@", "urn": _urn("@@id@@"), "details": details, "folderDetails": None}
    scope = f"data:{uuid_of(project_id)}"
    text = json.dumps(call.told({"data": data, "projectId": project_id}, scope, schema))
    pieces = _MARKS.split(text)
    return [piece if piece != str(_SIZE_MARK) else "size" for piece in pieces if piece is not None]


def _told_file(
    call: Call, project_id: str, file: DataFile, schema: Schema, more: dict[str, str] | None = None
) -> dict[str, Any]:
    """A created file or folder in the words of a schema."""
    created = moment_of(file.id)
    details = {
        "name": file.name,
        "path": file.path,
        "status": file.status,
        "fileSizeInBytes": file.size,
        "objectETag": file.etag,
        "dataType": file.type,
        "owningProjectId": project_id,
        "timeCreated": created,
        "timeModified": created,
        **({"format": {"code": file.format_code}} if file.format_code else {}),
    }
    data: dict[str, Any] = {"id": file.id, "urn": _urn(file.id), "details": details}
    if file.type == "FILE":
        data["folderDetails"] = None
    told: dict[str, Any] = call.told({"data": data, "projectId": project_id, **(more or {})}, file.id, schema)
    return told
