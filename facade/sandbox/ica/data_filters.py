"""Which files and folders of a project a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from .calls import Call
from .data_files import DataFile
from .lists import sorted_rows
from .values import uuid_of

Test = Callable[[DataFile], bool]
_TAGS = {
    "userTag": "userTags",
    "runInputTag": "runInTags",
    "runOutputTag": "runOutTags",
    "connectorTag": "connectorTags",
    "technicalTag": "technicalTags",
}
_PLAIN: dict[str, Callable[[DataFile], Any]] = {
    "id": lambda file: file.id,
    "status": lambda file: file.status,
    "type": lambda file: file.type,
    "formatCode": lambda file: file.format_code,
    "formatId": lambda file: format_id(file.format_code),
    "owningProjectId": lambda file: file.owner,
    "parentFolderPath": lambda file: file.parent,
}
_MOMENTS: dict[str, Callable[[DataFile], str]] = {
    "creationDate": lambda file: file.created,
    "statusDate": lambda file: modified_of(file),
}


def format_id(code: str | None) -> str:
    """The id of a data format."""
    return uuid_of(f"format:{code}")


def modified_of(file: DataFile) -> str:
    """When a file was changed last: a second later for each change, so that it is the same each time."""
    if not file.revision:
        return file.created
    moment = datetime.fromisoformat(file.created) + timedelta(seconds=file.revision)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def matching(
    call: Call, places: Sequence[int], file: Callable[[int], DataFile], path_of: Callable[[str], str | None]
) -> Sequence[int]:
    """The places whose files pass the filters of the call, in the order that it asks for. `path_of` gives the path of
    a folder by its id."""
    tests = list(_tests(call, path_of))
    if tests:
        places = [place for place in places if _passes(tests, file(place))]
    if call.request.query_value("sort") is None:
        return places
    rows = sorted_rows(call, [{**_sortable(file(place)), "place": place} for place in places])
    return [row["place"] for row in rows]


def _passes(tests: Sequence[Test], file: DataFile) -> bool:
    return all(test(file) for test in tests)


def _tests(call: Call, path_of: Callable[[str], str | None]) -> Iterator[Test]:
    """The tests that a call asks for, with those first that let the least through."""
    asked: dict[str, list[str]] = {}
    for name, value in call.request.query:
        asked.setdefault(name, []).append(value)
    if "parentFolderId" in asked:
        parents = {path_of(folder_id) for folder_id in asked["parentFolderId"]}
        yield lambda file: file.parent in parents
    if "filePath" in asked:
        yield _path_test(asked["filePath"], call.request.query_value("filePathMatchMode"))
    if "filename" in asked:
        yield _words_test(asked["filename"], _mode(asked, "filename"), lambda file: (file.name,))
    for name, kind in _TAGS.items():
        if name in asked:
            yield _words_test(asked[name], _mode(asked, name), _tags_of(kind))
    yield from _plain_tests(asked)


def _plain_tests(asked: dict[str, list[str]]) -> Iterator[Test]:
    for name, fact in _PLAIN.items():
        if name in asked:
            yield _fact_test(fact, set(asked[name]))
    if "fullText" in asked:
        text = asked["fullText"][0].lower()
        yield lambda file: text in file.name.lower()
    if "nonIndexedFolders" in asked:
        non_indexed = asked["nonIndexedFolders"][0] == "true"
        yield lambda file: file.type == "FOLDER" and file.non_indexed == non_indexed
    for name, moment in _MOMENTS.items():
        for edge, after in ((f"{name}After", True), (f"{name}Before", False)):
            if edge in asked:
                yield _moment_test(_instant(asked[edge][0]), moment, after=after)


def _mode(asked: dict[str, list[str]], name: str) -> str | None:
    return next(iter(asked.get(f"{name}MatchMode", [])), None)


def _tags_of(kind: str) -> Callable[[DataFile], Iterable[str]]:
    return lambda file: getattr(file.tags, kind)


def _fact_test(fact: Callable[[DataFile], Any], wanted: set[str]) -> Test:
    return lambda file: fact(file) in wanted


def _words_test(wanted: list[str], mode: str | None, words: Callable[[DataFile], Iterable[str]]) -> Test:
    if mode == "FUZZY":
        lowered = [each.lower() for each in wanted]
        return lambda file: any(part in word.lower() for word in words(file) for part in lowered)
    if mode == "EXCLUDE":
        return lambda file: not any(word in wanted for word in words(file))
    return lambda file: any(word in wanted for word in words(file))


def _path_test(wanted: list[str], mode: str | None) -> Test:
    lowered = tuple(path.lower() for path in wanted)
    if mode == "FULL_CASE_INSENSITIVE":
        return lambda file: file.path.lower() in lowered
    return lambda file: file.path.lower().startswith(lowered)


def _moment_test(edge: datetime, moment: Callable[[DataFile], str], *, after: bool) -> Test:
    if after:
        return lambda file: _instant(moment(file)) >= edge
    return lambda file: _instant(moment(file)) <= edge


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _sortable(file: DataFile) -> dict[str, Any]:
    return {
        "name": file.name,
        "path": file.path,
        "status": file.status,
        "fileSizeInBytes": file.size,
        "timeCreated": file.created,
        "timeModified": modified_of(file),
        "format": file.format_code,
        "dataType": file.type,
    }
