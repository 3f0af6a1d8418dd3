"""Which files of a project a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .calls import Call
from .data_files import DataFile
from .lists import sorted_rows

Test = Callable[[DataFile], bool]
# The filters that are honoured; others are accepted and let everything through.
_NAMES = ("id", "filename", "filePath", "status", "type")


def matching(call: Call, places: Sequence[int], file: Callable[[int], DataFile]) -> Sequence[int]:
    """The places whose files pass the filters of the call, in the order that it asks for."""
    tests = list(_tests(call))
    if tests:
        places = [place for place in places if all(test(file(place)) for test in tests)]
    if call.request.query_value("sort") is None:
        return places
    rows = sorted_rows(call, [{**_sortable(file(place)), "place": place} for place in places])
    return [row["place"] for row in rows]


def _tests(call: Call) -> Iterable[Test]:
    for name in _NAMES:
        wanted = [value for key, value in call.request.query if key == name]
        if wanted:
            yield _test(name, wanted, call.request.query_value(f"{name}MatchMode"))


def _test(name: str, wanted: list[str], mode: str | None) -> Test:
    if name == "filename":
        return _filename_test(wanted, mode)
    if name == "filePath":
        return _path_test(wanted, mode)
    return lambda file: getattr(file, name) in wanted


def _filename_test(wanted: list[str], mode: str | None) -> Test:
    if mode == "FUZZY":
        return lambda file: any(name.lower() in file.name.lower() for name in wanted)
    if mode == "EXCLUDE":
        return lambda file: file.name not in wanted
    return lambda file: file.name in wanted


def _path_test(wanted: list[str], mode: str | None) -> Test:
    lowered = tuple(path.lower() for path in wanted)
    if mode == "FULL_CASE_INSENSITIVE":
        return lambda file: file.path.lower() in lowered
    return lambda file: file.path.lower().startswith(lowered)


def _sortable(file: DataFile) -> dict[str, Any]:
    return {"name": file.name, "path": file.path, "status": file.status, "fileSizeInBytes": file.size}
