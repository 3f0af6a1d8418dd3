"""JSON pointers, references and patterns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.documents.pointers import (
    escape,
    join,
    match,
    of_reference,
    parent_and_key,
    resolve,
    split,
    to_reference,
    unescape,
)
from scripts.errors import PipelineError

DOCUMENT = {"paths": {"/runs/{id}": {"get": {"tags": ["a", "b"]}, "put": {"tags": ["c"]}}, "~*": {}}, "": 1}


@given(st.text())
def test_any_key_survives_a_pointer_and_a_reference(key: str) -> None:
    assert unescape(escape(key)) == key
    pointer = join("", key)
    assert split(pointer) == [escape(key)]
    assert resolve({key: 7}, pointer) == 7


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_pointer_survives_a_reference(key: str) -> None:
    pointer = join("/components/schemas", key)
    assert of_reference(to_reference(pointer)) == pointer


def test_resolving_finds_keys_and_items() -> None:
    assert resolve(DOCUMENT, "/paths/~1runs~1{id}/get/tags/1") == "b"
    assert resolve(DOCUMENT, "/") == 1
    assert resolve(DOCUMENT, "") is DOCUMENT


@pytest.mark.parametrize(
    ("pointer", "place", "problem"),
    [
        ("/path/x", "", "there is no 'path' here"),
        ("/paths/~1runs~1{id}/get/tags/2", "/paths/~1runs~1{id}/get/tags", "no item 2 in a list of 2"),
        ("/paths/~1runs~1{id}/get/tags/01", "/paths/~1runs~1{id}/get/tags", "'01' is not an index"),
        ("/paths/~1runs~1{id}/get/tags/0/x", "/paths/~1runs~1{id}/get/tags/0", "a text has nothing inside"),
    ],
)
def test_resolving_names_the_first_token_that_is_missing(pointer: str, place: str, problem: str) -> None:
    with pytest.raises(PipelineError) as caught:
        resolve(DOCUMENT, pointer)
    assert caught.value.pointer == place
    assert problem in caught.value.problem


def test_resolving_suggests_what_was_meant() -> None:
    with pytest.raises(PipelineError, match=r"did you mean '/runs/\{id\}'"):
        resolve(DOCUMENT, "/paths/~1runs~1{ids}")


@pytest.mark.parametrize("pointer", ["paths", "#/paths", "/a~3", "/a~"])
def test_what_is_no_pointer_is_refused(pointer: str) -> None:
    with pytest.raises(PipelineError, match="is not a JSON pointer"):
        resolve(DOCUMENT, pointer)


def test_a_container_and_a_key_are_found_even_when_the_key_is_new() -> None:
    assert parent_and_key(DOCUMENT, "/paths/new") == (DOCUMENT["paths"], "new")
    tags = resolve(DOCUMENT, "/paths/~1runs~1{id}/get/tags")
    assert parent_and_key(DOCUMENT, "/paths/~1runs~1{id}/get/tags/0") == (tags, 0)
    assert parent_and_key(DOCUMENT, "/paths/~1runs~1{id}/get/tags/-") == (tags, 2)


@pytest.mark.parametrize("pointer", ["", "/nowhere/x", "//x", "/paths/~1runs~1{id}/get/tags/first"])
def test_a_container_that_is_not_there_is_an_error(pointer: str) -> None:
    with pytest.raises(PipelineError):
        parent_and_key(DOCUMENT, pointer)


@pytest.mark.parametrize(
    ("pattern", "places"),
    [
        ("/paths/~1runs~1{id}/get", ["/paths/~1runs~1{id}/get"]),
        ("/paths/*/put", ["/paths/~1runs~1{id}/put"]),
        ("/paths/*/*/tags/0", ["/paths/~1runs~1{id}/get/tags/0", "/paths/~1runs~1{id}/put/tags/0"]),
        ("/**/tags", ["/paths/~1runs~1{id}/get/tags", "/paths/~1runs~1{id}/put/tags"]),
        ("/paths/**/1", ["/paths/~1runs~1{id}/get/tags/1"]),
        ("/paths/~0~2", ["/paths/~0*"]),
        ("/paths/~0*", ["/paths/~0*"]),
        ("/paths/~0~2~2", []),
        ("/nowhere/**", []),
        ("", [""]),
    ],
)
def test_patterns_match_with_wildcards(pattern: str, places: list[str]) -> None:
    assert match(DOCUMENT, pattern) == places
    for place in places:
        resolve(DOCUMENT, place)


def test_a_place_is_listed_once_however_many_ways_lead_to_it() -> None:
    assert match({"a": {"b": {"c": 1}}}, "/**/**/c") == ["/a/b/c"]


def test_references_are_percent_decoded_before_they_are_unescaped() -> None:
    assert of_reference("#/paths/~1runs~1%7Bid%7D") == "/paths/~1runs~1{id}"
    assert of_reference("#/components/schemas/Run%20Plan%7E1") == "/components/schemas/Run Plan~1"


@pytest.mark.parametrize(("reference", "problem"), [("other.yaml#/Run", "another document"), ("#run", "an anchor")])
def test_references_that_are_no_pointers_are_refused(reference: str, problem: str) -> None:
    with pytest.raises(PipelineError, match=problem):
        of_reference(reference)
