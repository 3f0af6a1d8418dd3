"""Project data: a long list of files per known project, for paging at full page size.

A page of 1,000 rows must cost little, so a row is not made from the schema: one row is, with marks in the places that
differ, and every other row is that text with the marks filled in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .calls import Call, Handlers, Reply
from .description import Schema
from .lists import sorted_rows
from .paging import page
from .problems import Refusal
from .projects import Projects
from .values import number_of, uuid_of

_ENDINGS = ("fastq.gz", "bam", "vcf.gz", "json")
_STATUSES = ("AVAILABLE", "AVAILABLE", "AVAILABLE", "PARTIAL", "ARCHIVED")
_FILES_PER_FOLDER = 250
_SIZE_MARK = 987_654_321_012_345
_MARKS = re.compile(rf'@@(\w+)@@|"?({_SIZE_MARK})"?')


class DataFile(NamedTuple):
    """The facts of one file."""

    id: str
    name: str
    path: str
    status: str
    size: int


def file_at(project_id: str, index: int) -> DataFile:
    """The file in this place of the project's list; ids are unique, and all of it depends on the place alone."""
    name = f"specimen-{index:06d}.{_ENDINGS[index % len(_ENDINGS)]}"
    path = f"/runs/run-{index // _FILES_PER_FOLDER:04d}/{name}"
    number = number_of(f"{project_id}{index}")
    status = _STATUSES[number % len(_STATUSES)]
    return DataFile(f"fil.{number:016x}{index:016x}", name, path, status, 1000 + number % 10**10)


class ProjectData:
    """The files of every known project."""

    def __init__(self, projects: Projects, rows: int) -> None:
        self._projects = projects
        self._rows = rows

    def ids(self, project_id: str, count: int) -> list[str]:
        """The ids of the first files of a project."""
        return [file_at(project_id, index).id for index in range(min(count, self._rows))]

    def handlers(self) -> Handlers:
        """The operations of this area."""
        return {
            ("GET", "/api/projects/{projectId}/data"): self._list,
            ("GET", "/api/projects/{projectId}/data/{dataId}"): self._get,
        }

    def _list(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        if not self._projects.knows(project_id):
            return None
        places = _ordered(call, project_id, _matching(call, project_id, range(self._rows)))
        return Reply(page(call, _FileRows(call, project_id, places)))

    def _get(self, call: Call) -> Reply | None:
        project_id, data_id = call.path_parameters["projectId"], call.path_parameters["dataId"]
        if not self._projects.knows(project_id):
            return None
        place = self._place(project_id, data_id)
        if place is None:
            raise Refusal(404, f"dataId {data_id} does not exist in project {project_id}")
        text = _FileRows(call, project_id, [place], call.answer_schema)[0:1][0]
        return Reply(text, {"ETag": f'"{data_id[4:12]}-1"'})

    def _place(self, project_id: str, data_id: str) -> int | None:
        """A file's id ends with its place, so that it is found without a search."""
        match = re.fullmatch(r"fil\.[0-9a-f]{16}([0-9a-f]{16})", data_id)
        place = int(match[1], 16) if match else self._rows
        return place if place < self._rows and file_at(project_id, place).id == data_id else None


class _FileRows:
    """Rows of one project as JSON texts, in the given places."""

    def __init__(self, call: Call, project_id: str, places: Sequence[int], schema: Schema | None = None) -> None:
        self._project_id = project_id
        self._places = places
        self._pieces = _row_pieces(call, project_id, schema or call.item_schema())

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, rows: slice) -> list[bytes]:
        return [self._text(file_at(self._project_id, place)) for place in self._places[rows]]

    def _text(self, file: DataFile) -> bytes:
        values = file._asdict()
        return "".join(str(values.get(piece, piece)) for piece in self._pieces).encode()


def _row_pieces(call: Call, project_id: str, schema: Schema) -> list[str]:
    """The text of a row, cut at its marks: every second piece is the name of a fact."""
    details = {
        "name": "@@name@@",
        "path": "@@path@@",
        "status": "@@status@@",
        "fileSizeInBytes": _SIZE_MARK,
        "dataType": "FILE",
        "owningProjectId": project_id,
    }
    data = {"id": "@@id@@", "urn": "urn:sandbox:data:@@id@@", "details": details}
    scope = f"data:{uuid_of(project_id)}"
    text = json.dumps(call.told({"data": data, "projectId": project_id}, scope, schema))
    pieces = _MARKS.split(text)
    return [piece if piece != str(_SIZE_MARK) else "size" for piece in pieces if piece is not None]


def _matching(call: Call, project_id: str, places: Sequence[int]) -> Sequence[int]:
    """The places whose files pass the filters that are honoured: id, filename, filePath and status."""
    tests = [test for test in map(call_filter(call), ("id", "filename", "filePath", "status")) if test]
    if not tests:
        return places
    return [place for place in places if all(test(file_at(project_id, place)) for test in tests)]


def call_filter(call: Call) -> Callable[[str], Callable[[DataFile], bool] | None]:
    """A function that gives the test behind a query parameter, or None when it was not sent."""

    def test_for(name: str) -> Callable[[DataFile], bool] | None:
        wanted = [value for key, value in call.request.query if key == name]
        if not wanted:
            return None
        mode = call.request.query_value(f"{name}MatchMode")
        if name == "filename":
            return _filename_test(wanted, mode)
        if name == "filePath":
            return _path_test(wanted, mode)
        return lambda file: getattr(file, name) in wanted

    return test_for


def _filename_test(wanted: list[str], mode: str | None) -> Callable[[DataFile], bool]:
    if mode == "FUZZY":
        return lambda file: any(name.lower() in file.name.lower() for name in wanted)
    if mode == "EXCLUDE":
        return lambda file: file.name not in wanted
    return lambda file: file.name in wanted


def _path_test(wanted: list[str], mode: str | None) -> Callable[[DataFile], bool]:
    lowered = tuple(path.lower() for path in wanted)
    if mode == "FULL_CASE_INSENSITIVE":
        return lambda file: file.path.lower() in lowered
    return lambda file: file.path.lower().startswith(lowered)


def _ordered(call: Call, project_id: str, places: Sequence[int]) -> Sequence[int]:
    if call.request.query_value("sort") is None:
        return places
    rows = [{**_sortable(file_at(project_id, place)), "place": place} for place in places]
    return [row["place"] for row in sorted_rows(call, rows)]


def _sortable(file: DataFile) -> dict[str, Any]:
    return {"name": file.name, "path": file.path, "status": file.status, "fileSizeInBytes": file.size}
