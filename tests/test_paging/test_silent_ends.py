"""A list never ends as if it were whole where an answer shows that it is not, or is no page at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facade import PagingError, PlatformError

from .laws import World
from .readers import BY_LABEL, KINDS, Kind

CURSOR, LINKED = BY_LABEL["cursor"], BY_LABEL["linked"]
HELD = [kind for kind in KINDS if kind.label not in ("link in a header", "counted in a header", "rows alone")]
Rewrite = Callable[[int, dict[str, Any]], object]


def _ends(world: World, kind: Kind, rewrite: Rewrite, total: int = 30) -> tuple[list[int], str]:
    """The numbers that came, and what the error says."""
    shelf = world.shelf(kind, total, rewrite=rewrite)
    found, error = world.reader.until_it_fails(kind, shelf.name, page_size=10)
    assert error is None or isinstance(error, PagingError)
    return found, str(error or "")


def _second(change: Callable[[dict[str, Any]], object]) -> Rewrite:
    return lambda number, answer: change(answer) if number == 1 else None


def _problem(answer: dict[str, Any]) -> None:
    answer.clear()
    answer.update({"status": 500, "title": "Internal", "detail": "the index is being built", "instance": "/x"})


@pytest.mark.parametrize("kind", HELD, ids=str)
def test_a_problem_document_under_200_is_no_page(quick_world: World, kind: Kind) -> None:
    first, said = _ends(quick_world, kind, lambda number, answer: _problem(answer))
    assert first == []
    assert "the answer holds no" in said or "the answer is no" in said or "holds no items" in said
    found, said = _ends(quick_world, kind, _second(_problem))
    assert found == list(range(10))
    assert said


@pytest.mark.parametrize("token", [["t10"], {"next": "t10"}, 10.5, True])
def test_a_cursor_of_another_type_is_an_error_after_what_came(quick_world: World, token: Any) -> None:
    found, said = _ends(quick_world, CURSOR, lambda number, answer: answer.update(nextPageToken=token))
    assert found == list(range(10))
    assert "the cursor 'next_page_token' is no text" in said


@pytest.mark.parametrize("token", [None, "", False, 0])
def test_what_says_that_there_is_no_cursor_ends_the_list(quick_world: World, token: Any) -> None:
    def end(number: int, answer: dict[str, Any]) -> None:
        answer.update(nextPageToken=token, remainingRecords=0)

    assert _ends(quick_world, CURSOR, end) == (list(range(10)), "")


@pytest.mark.parametrize("gone", [lambda answer: answer.pop("items"), lambda answer: answer.update(items=None)])
def test_no_items_of_a_list_that_has_some_are_an_error(quick_world: World, gone: Callable[..., Any]) -> None:
    def change(number: int, answer: dict[str, Any]) -> None:
        gone(answer)
        answer.update(totalItemCount=7, nextPageToken=None)

    found, said = _ends(quick_world, CURSOR, change)
    assert found == []
    assert "the answer holds no list 'items'" in said or "holds no items" in said


@pytest.mark.parametrize("gone", [lambda answer: answer.pop("items"), lambda answer: answer.update(items=None)])
@pytest.mark.parametrize("total", [0, None])
def test_an_empty_list_may_be_left_out_or_null(quick_world: World, gone: Callable[..., Any], total: int | None) -> None:
    def change(number: int, answer: dict[str, Any]) -> None:
        gone(answer)
        answer.update(totalItemCount=total, nextPageToken=None, remainingRecords=None)

    assert _ends(quick_world, CURSOR, change) == ([], "")


@pytest.mark.parametrize("items", ["none", {"a": 1}, 5, True])
def test_items_that_are_no_list_are_an_error(quick_world: World, items: Any) -> None:
    def change(number: int, answer: dict[str, Any]) -> None:
        answer.update(items=items, nextPageToken=None, totalItemCount=None, remainingRecords=None)

    found, said = _ends(quick_world, CURSOR, change)
    assert found == []
    assert "the answer is no page: JSON" in said


def test_what_remains_without_a_cursor_is_an_error_after_what_came(quick_world: World) -> None:
    found, said = _ends(
        quick_world, CURSOR, lambda number, answer: answer.update(nextPageToken=None, remainingRecords=99)
    )
    assert found == list(range(10))
    assert "says that 99 more follow after 10 items, and not where" in said


@pytest.mark.parametrize("link", [5, ["/more"], {"to": "/more"}, True])
def test_a_link_that_is_none_is_an_error_after_what_came(quick_world: World, link: Any) -> None:
    found, said = _ends(quick_world, LINKED, lambda number, answer: answer["meta"].update(next=link))
    assert found == list(range(10))
    assert "stands where the next page is linked" in said


def test_a_row_of_thousands_of_digits_is_an_error(quick_world: World) -> None:
    link = f"?offset={'9' * 5000}&limit=10"
    found, said = _ends(quick_world, LINKED, lambda number, answer: answer["meta"].update(next=link))
    assert found == list(range(10))
    assert "a row whose number has 5,000 digits" in said


@pytest.mark.parametrize("kind", [CURSOR, LINKED, BY_LABEL["hits"], BY_LABEL["slices"]], ids=str)
def test_a_list_that_ends_before_its_total_is_an_error_after_what_came(quick_world: World, kind: Kind) -> None:
    def end(number: int, answer: dict[str, Any]) -> None:
        if "meta" in answer:
            answer["meta"]["next"] = None
        elif "items" in answer:
            answer.update(nextPageToken=None, remainingRecords=None, totalItemCount=30)
        elif number == 1:
            answer[kind.operation] = []

    found, said = _ends(quick_world, kind, end)
    assert found == list(range(10))
    assert "30" in said


def test_a_total_that_changes_while_the_list_is_read_is_told_and_no_error(quick_world: World) -> None:
    """What was added before the place of a cursor is no part of what it leads to."""
    shelf = quick_world.shelf(CURSOR, 30, rewrite=lambda number, answer: answer.update(totalItemCount=30 + number))
    assert quick_world.reader.items(CURSOR, shelf.name, page_size=10) == list(range(30))


def test_a_list_that_is_resumed_is_not_held_against_its_total(quick_world: World) -> None:
    shelf = quick_world.shelf(CURSOR, 30, rewrite=lambda number, answer: answer.update(totalItemCount=30))
    assert quick_world.reader.items(CURSOR, shelf.name, page_size=10, start="t20") == list(range(20, 30))


@pytest.mark.parametrize("label", ["counted in a header", "pages", "numbered"])
def test_the_last_page_can_be_resumed_from(quick_world: World, label: str) -> None:
    kind = BY_LABEL[label]
    shelf = quick_world.shelf(kind, 4)
    start = f"{2 if label == 'pages' else 1}x3"
    assert quick_world.reader.items(kind, shelf.name, start=start) == [3]


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("start", [f"{'9' * 5000}x10", f"+{'9' * 5000}@", "9" * 5000])
def test_a_start_of_thousands_of_digits_is_an_error_of_the_tree(quick_world: World, kind: Kind, start: str) -> None:
    shelf = quick_world.shelf(kind, 3, refuses=lambda query: 404)
    _, error = quick_world.reader.until_it_fails(kind, shelf.name, start=start)
    assert isinstance(error, PlatformError)


COUNTED = [
    kind
    for kind in HELD
    if kind.label
    not in (
        *("hits without total", "resources", "cursor alone", "spring's slices"),
        *("cursor beside a word", "link in the answer", "link among links"),
    )
]


def _bare(answer: dict[str, Any]) -> None:
    """Leaves lists that are empty, and nothing else."""
    for name, value in list(answer.items()):
        if isinstance(value, list):
            answer[name] = []
        elif isinstance(value, dict):
            _bare(value)
        else:
            del answer[name]


@pytest.mark.parametrize("change", [_bare, dict.clear], ids=["no items", "nothing"])
@pytest.mark.parametrize("kind", COUNTED, ids=str)
def test_a_later_answer_that_says_nothing_does_not_end_a_list_that_was_counted(
    quick_world: World, kind: Kind, change: Callable[[dict[str, Any]], object]
) -> None:
    found, said = _ends(quick_world, kind, _second(change))
    assert found == list(range(10))
    assert "was said to have" in said


@pytest.mark.parametrize("kind", [CURSOR, BY_LABEL["hits"], BY_LABEL["spring"]], ids=str)
def test_a_total_that_only_the_first_answer_says_is_enough(quick_world: World, kind: Kind) -> None:
    def change(number: int, answer: dict[str, Any]) -> None:
        for name in ("totalItemCount", "remainingRecords", "total", "totalElements", "totalPages"):
            if number:
                answer.pop(name, None)

    assert _ends(quick_world, kind, change) == (list(range(30)), "")


def test_a_total_with_a_point_counts_too(quick_world: World) -> None:
    def change(number: int, answer: dict[str, Any]) -> None:
        answer.update(totalItemCount=30.0, nextPageToken=None, remainingRecords=None)

    found, said = _ends(quick_world, CURSOR, change)
    assert found == list(range(10))
    assert "is said to have 30" in said
