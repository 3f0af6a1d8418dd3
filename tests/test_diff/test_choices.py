"""Choices, and what is beside them: which properties go together, types that are part of others, and null."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.diff import compare

TEXT, WHOLE, NUMBER = ({"type": kind} for kind in ("string", "integer", "number"))
NAMED = {"type": "object", "properties": {"name": TEXT}}
CALLERS, READERS = "callers", "readers"


def described(schema: dict[str, Any]) -> dict[str, Any]:
    """An operation that asks for a value, and one that answers with it."""
    content = {"application/json": {"schema": schema}}
    done = {"204": {"description": ""}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Slides", "version": "1"},
        "paths": {
            "/stains": {"post": {"operationId": "ask", "requestBody": {"content": content}, "responses": done}},
            "/slides": {"get": {"operationId": "get", "responses": {"200": {"description": "", "content": content}}}},
        },
    }


def told(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    changes = compare(described(old), described(new)).changes
    return sorted((change.kind, change.subject.split()[2], sorted(change.breaks)) for change in changes)


def needing(word: str, *groups: list[str], required: tuple[str, ...] = ()) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": dict.fromkeys("abc", TEXT)}
    if required:
        schema["required"] = list(required)
    return {**schema, word: [{"required": group} for group in groups]} if groups else schema


TIGHTER = [("choice-tightened", "answer", []), ("choice-tightened", "body", [CALLERS])]
LOOSER = [("choice-loosened", "answer", [READERS]), ("choice-loosened", "body", [])]


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (needing("anyOf"), needing("anyOf", ["a"], ["b"]), TIGHTER),
        (needing("anyOf", ["a"], ["b"], ["c"]), needing("anyOf", ["a"], ["b"]), TIGHTER),
        (needing("anyOf", ["a"], ["b"]), needing("anyOf", ["a", "c"], ["b"]), TIGHTER),
        (needing("anyOf", ["a"], ["b"]), needing("oneOf", ["a"], ["b"]), TIGHTER),
        (needing("anyOf", ["a"], ["b"]), needing("anyOf", ["b"], ["a"]), []),
        (needing("oneOf", ["a"], ["b"]), needing("anyOf", ["a"], ["b"]), LOOSER),
        (needing("anyOf", ["a"], ["b"]), needing("anyOf", ["a"], ["b"], ["c"]), LOOSER),
        (needing("anyOf", ["a"]), needing("anyOf", required=("a",)), []),
        (
            needing("anyOf", required=("a",)),
            needing("anyOf", ["a"], ["b"]),
            [
                ("property-no-longer-required", "answer.a", [CALLERS, READERS]),
                ("property-no-longer-required", "body.a", []),
            ],
        ),
    ],
)
def test_properties_that_go_together(old: dict[str, Any], new: dict[str, Any], changes: list[Any]) -> None:
    assert told(old, new) == changes


def test_it_is_said_which() -> None:
    changes = compare(described(needing("anyOf", ["a"])), described(needing("oneOf", ["a", "b"], ["c"]))).changes
    assert "needs just one of `a` with `b` or `c` now" in {change.words for change in changes}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"oneOf": [WHOLE, NUMBER]}, NUMBER),
        ({**TEXT, "nullable": True}, {"oneOf": [{**TEXT, "nullable": True}]}),
        ({"nullable": True, "oneOf": [TEXT, NAMED]}, {"oneOf": [{**TEXT, "nullable": True}, NAMED]}),
    ],
)
def test_what_is_part_of_something_else_is_no_change(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert told(old, new) == told(new, old) == []


def test_null_stays_where_a_value_can_be_something_else_too() -> None:
    old, new = {**TEXT, "nullable": True}, {"oneOf": [{**TEXT, "nullable": True}, NAMED]}
    assert {kind for kind, *_ in told(old, new)} == {"alternative-added"}
    assert {kind for kind, *_ in told(old, {"oneOf": [TEXT, NAMED]})} == {"alternative-added", "no-longer-nullable"}
    assert {kind for kind, *_ in told(TEXT, new)} == {"alternative-added", "now-nullable"}


def test_a_default_that_reads_like_another_is_shown_as_it_is() -> None:
    old, new = ({"type": "object", "properties": {"a": {**TEXT, "default": value}}} for value in ("true", True))
    words = {change.words for change in compare(described(old), described(new)).changes}
    assert words == {'has the default `true` now, not `"true"`'}
