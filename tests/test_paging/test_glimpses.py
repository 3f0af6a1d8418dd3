"""What is seen of an answer before it is decoded is what stands there, or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.paging.glimpses import glimpsed
from generated.runtime.unset import UNSET

LONG = [{"next": "no", "text": "x" * 20_000}]
names = st.sampled_from(["next", "items", "meta", "a", '"next"', ',"next":1', 'b\\"next'])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | names | st.just("y" * 20_000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


@given(values, st.sampled_from([None, 2]), st.sampled_from([("next",), ("meta", "next")]))
def test_what_is_seen_stands_there(value: Any, indent: int | None, path: tuple[str, ...]) -> None:
    found = glimpsed(json.dumps(value, indent=indent, ensure_ascii=False).encode(), path)
    there = value
    for name in path:
        there = there.get(name, UNSET) if isinstance(there, dict) else UNSET
    assert found in (UNSET, there)


@pytest.mark.parametrize(
    ("answer", "path"),
    [
        ({"items": LONG, "next": "yes"}, ("next",)),
        ({"items": LONG, "next": "yes", "left": 3, "more": {"next": "no"}}, ("next",)),
        ({"next": "yes", "items": LONG}, ("next",)),
        ({"left": {"next": "no"}, "next": "yes", "items": LONG}, ("next",)),
        ({"meta": {"total": 3, "next": "yes"}, "items": LONG}, ("meta", "next")),
        ({"items": LONG, "meta": {"next": "yes", "total": 3}}, ("meta", "next")),
    ],
)
@pytest.mark.parametrize("indent", [None, 1])
def test_it_is_seen_before_and_behind_the_items(answer: Any, path: tuple[str, ...], indent: int | None) -> None:
    assert glimpsed(json.dumps(answer, indent=indent).encode(), path) == "yes"


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b'"next"', b'{"next"', b'{"next":', b'{"next":"half', b"[" * 9999 + b'{"next":1}', b"\xff"],
    ids=range(8),
)
def test_what_is_no_whole_object_shows_nothing(body: bytes) -> None:
    assert glimpsed(body, ("next",)) is UNSET
