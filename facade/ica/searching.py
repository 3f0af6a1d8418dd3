"""Searches in the data of a project: what is asked of the platform, and what of its answers fits."""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from ..paging.counts import count_of
from .addresses import Place, uri
from .patterns import beginning, compiled, composed, forms, is_plain
from .places import SCHEME
from .records import Kind, kind_of, path_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.calls import PagedCall

_LARGEST_PAGE = 1000
_SMALLEST_PAGE = 10


class DataSearch(TypedDict, total=False):
    """What data can be searched for, and how it comes; see `ICA.search`."""

    pattern: str
    regex: str | re.Pattern[str]
    recursive: bool
    kind: Kind
    name: str | Sequence[str]
    format_code: str | Sequence[str]
    status: str | Sequence[str]
    tags: str | Sequence[str]
    technical_tags: str | Sequence[str]
    connector_tags: str | Sequence[str]
    run_input_tags: str | Sequence[str]
    run_output_tags: str | Sequence[str]
    created_after: datetime.datetime
    created_before: datetime.datetime
    status_after: datetime.datetime
    status_before: datetime.datetime
    limit: int
    page_size: int
    prefetch: int


# What the operation calls tags of a kind, and what records call them.
_TAGS = {
    "tags": ("user_tag", "user_tags"),
    "technical_tags": ("technical_tag", "technical_tags"),
    "connector_tags": ("connector_tag", "connector_tags"),
    "run_input_tags": ("run_input_tag", "run_in_tags"),
    "run_output_tags": ("run_output_tag", "run_out_tags"),
}
_MOMENTS = {
    "created_after": "creation_date_after",
    "created_before": "creation_date_before",
    "status_after": "status_date_after",
    "status_before": "status_date_before",
}
_SEVERAL = ("name", "format_code", "status", *_TAGS)


class Asked:
    """A search as it was asked for, checked. Raises ValueError and TypeError for what cannot be."""

    def __init__(self, folder: str | ProjectData | None, project: str | None, asked: DataSearch) -> None:
        given: dict[str, Any] = {word: value for word, value in asked.items() if value is not None}
        for word in given:
            if word not in DataSearch.__annotations__:
                close = difflib.get_close_matches(word, DataSearch.__annotations__, n=1)
                hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(DataSearch.__annotations__)}"
                raise TypeError(f"search() has no argument {word!r}; {hint}")
        where = "/" if folder is None else folder
        self.folder = where if isinstance(where, str) else uri(where)
        self.project = project
        self.given: dict[str, Any] = {
            word: _texts(value, word) if word in _SEVERAL else value for word, value in given.items()
        }
        self.recursive = bool(given.get("recursive", True))
        self.limit: int | None = given.get("limit")
        if self.limit is not None:
            count_of("limit", self.limit, "files and folders")
        # As for shells, a slash before a pattern, or in it, holds it to where the search begins.
        pattern: str = given.get("pattern", "")
        if not isinstance(pattern, str):
            raise TypeError(f"pattern={pattern!r}: give one text; regex=r'\\.(bam|bai)$' finds several endings")
        if pattern.startswith(SCHEME):
            raise ValueError(
                f"pattern={pattern!r}: say the folder first, search('icav2://PROJECT/path/', pattern='*.bam')"
            )
        self.anchored = "/" in pattern.rstrip("/")
        self.pattern = pattern.strip("/")
        if pattern.endswith("/"):
            self.given.setdefault("kind", "folder")
        self.tests = list(self._tests())

    def _tests(self) -> Iterator[Callable[[str], object]]:
        """What the path of a record below the folder has to pass."""
        given = self.given
        if self.pattern:
            if not self.recursive and "/" in self.pattern:
                raise ValueError(
                    f"pattern={self.pattern!r} is about folders below, and recursive=False leaves them out"
                )
            glob = compiled(self.pattern)
            yield glob.fullmatch if self.anchored else lambda path: glob.fullmatch(path.rpartition("/")[2])
        if "regex" in given:
            try:
                regex = given["regex"]
                # Paths are compared with their letters put together.
                expression = re.compile(composed(regex) if isinstance(regex, str) else regex)
            except re.error as problem:
                raise ValueError(f"regex={given['regex']!r} cannot be read: {problem}") from None
            yield expression.search
        if "name" in given:
            names = {composed(each) for each in given["name"]}
            yield lambda path: path.rpartition("/")[2] in names
        if given.get("kind") not in (None, "file", "folder"):
            raise ValueError(f"kind={given['kind']!r}: give 'file' or 'folder'")

    def narrowed(self, limit: int) -> Asked:
        """The same search with a limit, unless it has a lower one."""
        other = object.__new__(Asked)
        other.__dict__ = {**self.__dict__, "limit": limit if self.limit is None else min(limit, self.limit)}
        return other

    def call(self, place: Place) -> PagedCall[ProjectData, Any]:
        """The list that has everything that is asked for, and as little else as the platform can leave out."""
        from generated.ica.api.project_data.get_project_data_list import get_project_data_list

        arguments: dict[str, Any] = {}
        for word, value in self.given.items():
            if word in _TAGS:
                arguments[_TAGS[word][0]] = [form for each in value for form in forms(each)]
                arguments[f"{_TAGS[word][0]}_match_mode"] = "EXACT"
            elif word in ("format_code", "prefetch"):
                arguments[word] = value
            elif word == "status":
                arguments[word] = [each.upper() for each in value]
            elif word in _MOMENTS:
                arguments[_MOMENTS[word]] = value
        if "kind" in self.given:
            arguments["type"] = self.given["kind"].upper()
        names = self._names()
        if names:
            arguments |= {"filename": [form for each in names for form in forms(each)], "filename_match_mode": "EXACT"}
        return get_project_data_list(place.project_id, page_size=self._page_size(), **self._where(place), **arguments)

    def _names(self) -> list[str]:
        """The names that all that fits has, where they are known."""
        if "name" in self.given:
            return list(self.given["name"])
        last = self.pattern.rpartition("/")[2]
        return [last] if last and is_plain(last) else []

    def _where(self, place: Place) -> dict[str, Any]:
        inside = place.path.rstrip("/") + "/"
        if not self.recursive:
            return {"parent_folder_path": inside}
        if self.anchored:
            inside += beginning(self.pattern)
        if inside == "/":
            return {}
        return {"file_path": forms(inside), "file_path_match_mode": "STARTS_WITH_CASE_INSENSITIVE"}

    def _page_size(self) -> int | None:
        size: int | None = self.given.get("page_size")
        if size is None and self.limit is not None and not self.tests:
            return min(_LARGEST_PAGE, max(_SMALLEST_PAGE, self.limit))
        return size

    def fits(self, record: ProjectData, place: Place) -> bool:
        """Whether a record that came is one that was meant: the platform does not mind upper and lower case, and takes
        several tags for any of them."""
        if not record or not record.data:
            return False
        if not record.data.details:
            return not self.tests
        path, inside = composed(path_of(record)), composed(place.path.rstrip("/") + "/")
        if not path.startswith(inside) or (not self.recursive and "/" in path[len(inside) :]):
            return False
        if "kind" in self.given and kind_of(record) != self.given["kind"]:
            return False
        tags = record.data.details.tags
        for word, (_, attribute) in _TAGS.items():
            if word in self.given:
                own = {composed(each) for each in getattr(tags, attribute, None) or () if each}
                if not own.issuperset(map(composed, self.given[word])):
                    return False
        return all(test(path[len(inside) :]) for test in self.tests)


def _texts(value: Any, word: str) -> list[str]:
    listed = [value] if isinstance(value, str) else list(value)
    if not listed or not all(isinstance(each, str) and each for each in listed):
        raise ValueError(f"{word}={value!r}: give a text, or several")
    return listed
