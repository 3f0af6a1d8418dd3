"""An answer that can come in another form breaks code where its value is another one in Python, and nobody where it is
not."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.diff import compare
from scripts.diff.changes import Breaks

SLIDE = {"schema": {"$ref": "#/components/schemas/Slide"}}
SLIDE_TOO = {"schema": {"$ref": "#/components/schemas/SlideAgain"}}
STAIN = {"schema": {"$ref": "#/components/schemas/Stain"}}
TEXT = {"schema": {"type": "string"}}
V1, V2, V3 = (f"application/vnd.acme.v{number}+json" for number in (1, 2, 3))
ALL = {Breaks.CALLERS, Breaks.READERS}


def described(answers: dict[str, Any], body: dict[str, Any] | None = None) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": "makeSlide",
        "tags": ["Slides"],
        "responses": {status: {"description": "", "content": content} for status, content in answers.items()},
    }
    if body is not None:
        operation["requestBody"] = {"content": body}
    slide = {"type": "object", "properties": {"label": {"type": "string"}}}
    stain = {"type": "object", "properties": {"colour": {"type": "string"}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Slides", "version": "1"},
        "paths": {"/slides": {"post": operation}},
        "components": {"schemas": {"Slide": slide, "SlideAgain": slide, "Stain": stain}},
    }


@pytest.mark.parametrize(
    ("old", "new", "kind", "breaks"),
    [
        ({"200": {V2: SLIDE}}, {"200": {V2: SLIDE, V3: STAIN}}, "version-added", ALL),
        ({"200": {V2: SLIDE}}, {"200": {V2: SLIDE, V3: SLIDE_TOO}}, "version-added", set()),
        ({"200": {V2: SLIDE}}, {"200": {V2: SLIDE, V1: STAIN}}, "version-added", set()),
        ({"200": {"application/json": SLIDE}}, {"200": {"application/json": SLIDE, V1: STAIN}}, "version-added", ALL),
        (
            {"200": {"application/json": SLIDE}},
            {"200": {"application/json": SLIDE, "text/csv": TEXT}},
            "media-type-added",
            ALL,
        ),
        (
            {"200": {"application/json": SLIDE}},
            {"200": {"application/json": SLIDE, "application/hal+json": SLIDE_TOO}},
            "media-type-added",
            set(),
        ),
        (
            {"200": {"text/csv": TEXT}},
            {"200": {"text/csv": TEXT, "text/tab-separated-values": TEXT}},
            "media-type-added",
            set(),
        ),
        (
            {"200": {"application/json": SLIDE}},
            {"200": {"application/json": SLIDE}, "202": {"application/json": STAIN}},
            "answer-added",
            ALL,
        ),
        (
            {"200": {"application/json": SLIDE}},
            {"200": {"application/json": SLIDE}, "201": {"application/json": SLIDE_TOO}},
            "answer-added",
            set(),
        ),
        ({"200": {"application/json": SLIDE}}, {"200": {"application/json": SLIDE}, "204": {}}, "answer-added", ALL),
        ({"204": {}}, {"204": {}, "205": {}}, "answer-added", set()),
    ],
)
def test_an_answer(old: dict[str, Any], new: dict[str, Any], kind: str, breaks: set[Breaks]) -> None:
    changes = compare(described(old), described(new)).changes
    assert [(change.kind, set(change.breaks)) for change in changes] == [(kind, breaks)]


@pytest.mark.parametrize(
    ("form", "breaks"), [({V3: STAIN}, {Breaks.CALLERS}), ({V3: SLIDE_TOO}, set()), ({V1: STAIN}, set())]
)
def test_a_body_is_asked_for_in_the_newest_version(form: dict[str, Any], breaks: set[Breaks]) -> None:
    old, new = described({"204": {}}, {V2: SLIDE}), described({"204": {}}, {V2: SLIDE, **form})
    changes = compare(old, new).changes
    assert [(change.kind, set(change.breaks)) for change in changes] == [("version-added", breaks)]
