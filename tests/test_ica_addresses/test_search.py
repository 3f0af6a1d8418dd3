"""What a search finds, and what it asks the platform for."""

from __future__ import annotations

import datetime
import itertools
from typing import Any
from unicodedata import normalize

import pytest

from facade import NoSuchName
from facade.ica.patterns import compiled
from facade.sandbox import IcaSandbox
from tests.ica_clients import Way

from .shelf import Shelf


def _paths(way: Way, *where: str, **asked: Any) -> list[str]:
    return sorted(each.data.details.path for each in way.listed(way.client.search(*where, **asked)))


@pytest.fixture
def opal(shelf: Shelf) -> str:
    """A project with a few things in it."""
    project = shelf.project("Opal")
    for path in (
        "/a/",
        "/a/x.bam",
        "/a/x.bai",
        "/a/b/",
        "/a/b/y.bam",
        "/a/b/c/",
        "/a/b/c/z[1].bam",
        "/ab.bam",
        "/A/q.bam",
    ):
        shelf.put(project, path)
    return project


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "/a/b/ /a/b/c/ /a/b/c/z[1].bam /a/b/y.bam /a/x.bai /a/x.bam"),
        ({"recursive": False}, "/a/b/ /a/x.bai /a/x.bam"),
        ({"pattern": "*.bam"}, "/a/b/c/z[1].bam /a/b/y.bam /a/x.bam"),
        ({"pattern": "*.bam", "recursive": False}, "/a/x.bam"),
        ({"pattern": "/*.bam"}, "/a/x.bam"),
        ({"pattern": "b/*.bam"}, "/a/b/y.bam"),
        ({"pattern": "b/**/*.bam"}, "/a/b/c/z[1].bam /a/b/y.bam"),
        ({"pattern": "**/[xy].ba?"}, "/a/b/y.bam /a/x.bai /a/x.bam"),
        ({"pattern": "[!x]*.ba[m]", "kind": "file"}, "/a/b/c/z[1].bam /a/b/y.bam"),
        ({"pattern": "z[[]1].bam"}, "/a/b/c/z[1].bam"),
        ({"pattern": "*/"}, "/a/b/ /a/b/c/"),
        ({"pattern": "b/c"}, "/a/b/c/"),
        ({"pattern": "x.bam"}, "/a/x.bam"),
        ({"regex": r"\.bam$"}, "/a/b/c/z[1].bam /a/b/y.bam /a/x.bam"),
        ({"regex": r"^b/\w\.bam"}, "/a/b/y.bam"),
        ({"kind": "folder"}, "/a/b/ /a/b/c/"),
        ({"name": ["x.bam", "y.bam"]}, "/a/b/y.bam /a/x.bam"),
        ({"limit": 0}, ""),
    ],
)
def test_what_fits(way: Way, shelf: Shelf, opal: str, asked: Any, found: str) -> None:
    assert _paths(way, "icav2://Opal/a", **asked) == found.split()
    # However deep, it is one list.
    assert len(shelf.lists) == (0 if asked.get("limit") == 0 else 1)


def test_the_platform_leaves_out_what_it_can(way: Way, shelf: Shelf, opal: str) -> None:
    when = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    asked = {"kind": "file", "format_code": "BAM", "status": "available", "tags": ["one", "two"], "created_after": when}
    way.listed(way.client.search(f"icav2://{opal}/a/", pattern="b/y*.bam", page_size=7, **asked))
    assert len(shelf.asked) == 2
    query = shelf.lists[0]
    assert query == {
        "filePath": ["/a/b/y"],
        "filePathMatchMode": ["STARTS_WITH_CASE_INSENSITIVE"],
        "type": ["FILE"],
        "formatCode": ["BAM"],
        "status": ["AVAILABLE"],
        "userTag": ["one", "two"],
        "userTagMatchMode": ["EXACT"],
        "creationDateAfter": ["2026-01-02T00:00:00Z"],
        "pageSize": ["7"],
    }
    way.listed(way.client.search("/a", opal, recursive=False, name="x.bam"))
    assert (shelf.lists[-1]["parentFolderPath"], shelf.lists[-1]["filename"]) == (["/a/"], ["x.bam"])


def test_all_of_several_tags(way: Way, shelf: Shelf, opal: str) -> None:
    for number, tags in enumerate((["one"], ["one", "two"], ["two", "one", "three"])):
        shelf.put(opal, f"/t{number}", tags={"userTags": tags})
    assert _paths(way, project="Opal", tags=["one", "two"]) == ["/t1", "/t2"]
    assert _paths(way, project="Opal", tags="three") == ["/t2"]


@pytest.mark.parametrize("recursive", [True, False])
def test_letters_are_the_same_however_they_are_composed(way: Way, shelf: Shelf, opal: str, recursive: bool) -> None:
    shelf.put(opal, normalize("NFD", "/é/"))
    path = normalize("NFD", "/é/ü.txt")
    shelf.put(opal, path)
    for pattern in ("ü.*", "[ü].txt", "?.txt"):
        ours = normalize("NFC", pattern)
        assert _paths(way, normalize("NFC", "/é"), "Opal", pattern=ours, recursive=recursive) == [path]


def test_a_folder_that_is_not_there(way: Way, shelf: Shelf, opal: str) -> None:
    for where in ("icav2://Opal/nix", "icav2://Opal/a/x.bam"):
        with pytest.raises(NoSuchName, match="no folder at"):
            _paths(way, where)
    with pytest.raises(NoSuchName, match="no project"):
        _paths(way, "icav2://Opaque/a")
    with pytest.raises(NoSuchName, match=r"no folder at .*/a/\*\.bam/; a pattern is no part of an address"):
        _paths(way, "icav2://Opal/a/*.bam")
    with pytest.raises(TypeError, match=r"give one text"):
        _paths(way, "icav2://Opal/a", pattern=["*.bam", "*.bai"])
    with pytest.raises(ValueError, match=r"say the folder first"):
        _paths(way, pattern="icav2://Opal/a/*.bam")
    assert _paths(way, "icav2://Opal/a", tags="none has it") == []


def test_a_record_says_where_to_look(way: Way, shelf: Shelf, opal: str) -> None:
    folder = way.run(way.client.data("icav2://Opal/a/b"))
    assert _paths(way, folder) == ["/a/b/c/", "/a/b/c/z[1].bam", "/a/b/y.bam"]


def test_what_cannot_be_asked(way: Way, shelf: Shelf) -> None:
    for bad in (
        *({"pattern": "a/b", "recursive": False}, {"regex": "("}, {"kind": "link"}, {"limit": -1}),
        *({"name": []}, {"tags": [1]}),
    ):
        with pytest.raises(ValueError, match=r"pattern|regex|kind|limit|name|tags"):
            way.client.search("/a", "Opal", **bad)
    with pytest.raises(TypeError, match="did you mean 'pattern'"):
        way.client.search("/a", "Opal", patern="x")
    with pytest.raises(ValueError, match=r"project"):
        way.listed(way.client.search("/a"))
    assert not shelf.asked


def test_pages_and_the_first_of_them(boxed: Way, box: IcaSandbox) -> None:
    found = boxed.client.search(project=box.project_ids[0], pattern="*.bam", page_size=100)
    pages = boxed.listed(found.pages())
    assert [len(page.items) for page in pages[:5]] == [25] * 5
    assert len(boxed.run(found.take(30))) == 30
    assert boxed.run(found.first()).data.details.name.endswith(".bam")
    limited = boxed.client.search(project=box.project_ids[0], pattern="*.bam", page_size=100, limit=60)
    assert len(boxed.listed(limited)) == len(boxed.listed(limited)) == 60
    assert len(boxed.run(limited.take(100))) == 60


def test_a_large_project_is_read_as_far_as_is_wanted(connect: Any) -> None:
    with IcaSandbox(page_rows=100_000) as box:
        way = connect(api_key=box.api_key, base_url=box.base_url)
        some = way.client.search(project=box.project_ids[0], limit=5)
        assert [each.data.details.data_type for each in way.listed(some)] == ["FILE"] * 5
        assert len(box.journal) == 1
        box.journal.clear()
        found = way.client.search(project=box.project_ids[0], pattern="*.vcf.gz", limit=400)
        assert len(way.listed(found)) == 400
        # 250 of a page fit; one page more may have been on its way.
        assert len(box.journal) <= 3


@pytest.mark.parametrize(
    "pattern", ["*", "**", "a*b", "**/a", "a/**", "a/**/b", "[ab]/?", "[!a]b", "a.b", "[", "[]a]", "a[", "***"]
)
def test_patterns_against_trying_each_path(pattern: str) -> None:
    words = ["".join(letters) for count in range(1, 5) for letters in itertools.product("ab/.", repeat=count)]
    expression = compiled(pattern)
    for word in words:
        assert bool(expression.fullmatch(word)) == _fits(pattern, word), (pattern, word)


def _fits(pattern: str, word: str, start: bool = True) -> bool:
    """The same by trying, one sign after the other."""
    if not pattern:
        return not word
    if start and pattern.startswith("**/"):
        below = (word[place + 1 :] for place, letter in enumerate(word) if letter == "/")
        return any(_fits(pattern[3:], rest) for rest in (word, *below))
    if pattern.startswith("**"):
        return any(_fits(pattern[2:], word[count:], False) for count in range(len(word) + 1))
    if pattern[0] == "*":
        count = len(word.partition("/")[0])
        return any(_fits(pattern[1:], word[each:], False) for each in range(count + 1))
    end = pattern.find("]", 2) if pattern[0] == "[" else -1
    rest = pattern[end + 1 :] if end > 0 else pattern[1:]
    if not word:
        return False
    if end > 0:
        inner = pattern[1:end]
        good = word[0] != "/" and (word[0] not in inner[1:] if inner[0] == "!" else word[0] in inner)
    else:
        good = word[0] == pattern[0] or (pattern[0] == "?" and word[0] != "/")
    return good and _fits(rest, word[1:], pattern[0] == "/")


@pytest.mark.parametrize("ours", ["NFC", "NFD"])
@pytest.mark.parametrize("theirs", ["NFC", "NFD"])
def test_expressions_find_letters_however_they_are_composed(way: Way, shelf: Shelf, ours: Any, theirs: Any) -> None:
    path = normalize(theirs, "/a/é.bam")
    shelf.put(shelf.project("Opal"), path)
    for asked in ("regex", "pattern", "name"):
        assert _paths(way, "/a/", "Opal", **{asked: normalize(ours, "é.bam")}) == [path]


def test_a_pattern_is_a_text(way: Way) -> None:
    with pytest.raises(TypeError, match="pattern=5: give one text"):
        way.client.search("/", "Opal", pattern=5)
