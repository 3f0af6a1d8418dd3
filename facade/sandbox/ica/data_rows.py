"""Files and folders as JSON, in the words of a schema.

A page of 1,000 rows must cost little, so a row is not made from the schema: one row is, with marks in the places that
differ, and every row is that text with the marks filled in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from json.encoder import encode_basestring_ascii
from typing import Any

from .calls import Call
from .data_files import TAGS, DataFile
from .data_filters import format_id, modified_of
from .description import Schema
from .project_files import ProjectFiles
from .projects import Projects
from .values import uuid_of

# A value that is all of a text becomes whatever it is, one within a text becomes text.
_MARKS = re.compile(r'"@@(\w+)@@"|@@(\w+)@@')
_MARKED = (
    *("name", "path", "status", "fileSizeInBytes", "objectETag", "dataType", "owningProjectId", "owningProjectName"),
    *("timeCreated", "timeModified"),
)


def urn_of(data_id: str) -> str:
    """The name of a file or folder across projects."""
    return f"urn:sandbox:data:{data_id}"


class DataRows:
    """Rows of one project as JSON texts, in the given places. `bare` are rows without what the project adds."""

    def __init__(
        self,
        call: Call,
        projects: Projects,
        files: ProjectFiles,
        project_id: str,
        places: Sequence[int],
        schema: Schema,
        *,
        bare: bool = False,
    ) -> None:
        self._projects = projects
        self._files = files
        self._project_id = project_id
        self._places = places
        self._schema = schema
        self._call = call
        self._bare = bare
        self._pieces: dict[str, list[Piece]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, rows: slice) -> list[bytes]:
        return [self.text(self._files.file(self._project_id, place)) for place in self._places[rows]]

    def text(self, file: DataFile) -> bytes:
        """One row."""
        values = _values(file, self._projects.name(file.owner))
        if file.type not in self._pieces:
            self._pieces[file.type] = _row_pieces(
                self._call, self._project_id, self._schema, file.type, bare=self._bare
            )
        return "".join(
            [text if mark is None else _filled(values, mark) for text, mark in self._pieces[file.type]]
        ).encode()


def _filled(known: Mapping[str, Any], mark: tuple[str, bool]) -> str:
    name, whole = mark
    value = known[name]
    text = encode_basestring_ascii(value) if isinstance(value, str) else _json(value)
    return text if whole else text[1:-1]


# Tags and kinds of the same few values come again and again.
_json = lru_cache(maxsize=10_000)(json.dumps)
_format_id = lru_cache(format_id)


def _values(file: DataFile, owner_name: str) -> dict[str, Any]:
    return {
        "id": file.id,
        "name": file.name,
        "path": file.path,
        "status": file.status,
        "fileSizeInBytes": file.size,
        "objectETag": file.etag,
        "dataType": file.type,
        "owningProjectId": file.owner,
        "owningProjectName": owner_name,
        "timeCreated": file.created,
        "timeModified": modified_of(file),
        "code": file.format_code,
        "format_id": _format_id(file.format_code),
        "non_indexed": file.non_indexed,
        **file.tags._asdict(),
    }


Piece = tuple[str, tuple[str, bool] | None]


def _row_pieces(call: Call, project_id: str, schema: Schema, kind: str, *, bare: bool) -> list[Piece]:
    """The text of a row, cut at its marks: texts, and names of facts with whether they are the whole of a value."""
    details: dict[str, Any] = {name: f"@@{name}@@" for name in _MARKED}
    details["format"] = {"code": "@@code@@", "id": "@@format_id@@"} if kind == "FILE" else None
    details["tags"] = {name: f"@@{name}@@" for name in TAGS}
    data = {"id": "@@id@@", "urn": urn_of("@@id@@"), "details": details, "folderDetails": None}
    if kind == "FOLDER":
        data["folderDetails"] = {"nonIndexed": "@@non_indexed@@"}
    facts = data if bare else {"data": data, "projectId": project_id}
    text = json.dumps(call.told(facts, f"data:{uuid_of(project_id)}", schema))
    pieces: list[Piece] = []
    end = 0
    for mark in _MARKS.finditer(text):
        pieces += [(text[end : mark.start()], None), ("", (mark[1] or mark[2], mark[1] is not None))]
        end = mark.end()
    return [*pieces, (text[end:], None)]
