"""Each form of a report tells everything, and nothing in a description can spoil it."""

from __future__ import annotations

import dataclasses
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from rich.console import Console

from scripts.diff import telling
from scripts.diff.changes import Report
from scripts.diff.telling import FORMS, Told, brief, show
from scripts.diff.verdict import Bump

from .reports import FIVE, GONE, NASTY, NEW, NOTHING, NULL, TOLD, VALUE

SCHEMA = json.loads((Path(telling.__file__).parent / "report.schema.json").read_text(encoding="utf-8"))


class Page(HTMLParser):
    """What a page holds: its text, its rows with their attributes, and every tag with every attribute."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[dict[str, str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "tr" and any(name == "data-breaks" for name, _ in attrs):
            self.rows.append({name: value or "" for name, value in attrs})

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(FORMS["html"](TOLD))


def test_text_tells_each_change_in_a_line_with_those_that_break_first() -> None:
    lines = FORMS["text"](TOLD).splitlines()
    assert lines[:5] == [
        "mill: 5 changes from one to two; 7 operations",
        "  breaks callers 2, readers only 1, nobody 2",
        "  callers, readers  Bench.wood: can be null now  [GET /benches, GET /benches/{bench}]",
        "  callers           DELETE /benches/{bench}: is gone",
        "  readers           Bench.wood: has a new value `ELM`  [GET /benches]",
    ]
    assert lines[7:] == [
        "kiln: no change from one to two; 3 operations",
        "2 changes break callers, 1 change breaks readers only",
        "verdict since 1.2.3: major: code that ran may be refused, or not type-check",
        "version: 2.0.0 follows 1.2.3",
    ]


def test_text_moves_no_cursor_and_ends_no_line_early() -> None:
    (line,) = [line for line in FORMS["text"](TOLD).split("\n") if "@everyone" in line]
    assert "\\x1b[31m\\n# now" in line
    assert "\x1b" not in FORMS["text"](TOLD)


def test_a_terminal_gets_a_table_and_a_file_gets_lines() -> None:
    terminal, file = io.StringIO(), io.StringIO()
    show(TOLD, Console(file=terminal, force_terminal=True, width=160))
    show(TOLD, Console(file=file))
    assert file.getvalue() == FORMS["text"](TOLD)
    drawn = re.sub(r"\x1b\[[0-9;]*m", "", terminal.getvalue())
    assert re.search(r"│ callers, readers │ Bench\.wood +│ can be null now +│ GET /benches, GET", drawn)
    assert "\\x1b[31m" in drawn
    assert "2.0.0 follows 1.2.3" in drawn


def test_what_breaks_is_never_left_out() -> None:
    shown = telling.text(TOLD, limit=0)
    assert "and 2 changes more that break nobody" in shown
    assert shown.count("callers") - shown.count("breaks callers") > 2
    assert len(brief(FIVE)) == 4
    assert brief(NOTHING) == ["kiln: nothing changed in meaning"]


def test_markdown_means_nothing_that_a_description_says() -> None:
    text = FORMS["markdown"](TOLD)
    assert "| **callers** | `DELETE /benches/{bench}` | is gone |  |" in text
    (row,) = [line for line in text.splitlines() if "everyone" in line]
    assert len(re.findall(r"(?<!\\)\|", row)) == 5, "no cell ends early"
    outside = re.sub(r"(`+).*?[^`]\1(?!`)", "", row)
    assert "<" not in outside
    assert "@" not in outside
    assert r"\*default\*" in outside
    assert "Version **2.0.0** follows 1.2.3." in text


def test_json_is_as_its_schema_says() -> None:
    content = json.loads(FORMS["json"](TOLD))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(content, SCHEMA)
    assert content["counts"] == {"callers": 2, "readers": 1, "nobody": 2, "total": 5}
    assert content["verdict"] == {
        "bump": "major",
        "breaks": ["callers", "readers"],
        "version": "1.2.3",
        "following": "2.0.0",
    }
    told = {change["kind"]: change for change in content["platforms"][0]["changes"]}
    assert told["enum-value-added"] == {
        "kind": "enum-value-added",
        "breaks": ["readers"],
        "side": "answer",
        "subject": "Bench.wood",
        "words": "has a new value `ELM`",
        "before": ["ASH"],
        "after": ["ASH", "ELM"],
        "old": None,
        "new": None,
        "operations": ["GET /benches"],
        "tags": ["bench"],
    }
    assert told["default-changed"]["words"] == NASTY.words, "programs get what is there"


def test_the_page_has_every_change_with_what_it_is_filtered_by(page: Page) -> None:
    assert [row["data-breaks"] for row in page.rows] == ["callers", "callers", "readers", "nobody", "nobody"]
    assert {row["data-kind"] for row in page.rows} == {each.kind for each in (GONE, NULL, VALUE, NEW, NASTY)}
    assert json.loads(page.rows[0]["data-tags"]) == ["bench", "store"]
    assert ['<img src="x">', "it's"] in [json.loads(row["data-tags"]) for row in page.rows]
    for words in ("can be null now", "DELETE /benches/{bench}", "GET /benches/{bench}", "2 changes break callers"):
        assert words in page.text
    assert "bench (3)" in page.text


def test_the_page_runs_nothing_and_asks_for_nothing_that_is_not_its_own(page: Page) -> None:
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not [tag for tag, _ in page.tags if tag in ("img", "b", "i", "link", "iframe")]
    for _, attributes in page.tags:
        assert not {"src", "href", "style"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
    (policy,) = [each["content"] for _, each in page.tags if each.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert 'alert("1")' in page.text


def test_what_stands_on_the_page_can_be_told_by_those_who_do_not_see_it(page: Page) -> None:
    kinds = [tag for tag, _ in page.tags]
    assert dict(page.tags)["html"] == {"lang": "en"}
    assert {"main", "h1", "caption", "fieldset", "legend", "output"} <= set(kinds)
    scopes = [each.get("scope") for tag, each in page.tags if tag == "th"]
    assert scopes.count("row") == 5
    assert None not in scopes


def test_thousands_of_changes_make_a_page_that_can_be_opened() -> None:
    reached = tuple(f"GET /benches/{number}" for number in range(100))
    many = tuple(dataclasses.replace(NULL, subject=f"Bench.part{number}", operations=reached) for number in range(2000))
    text = FORMS["html"](Told((Report("mill", "one", "two", many, (100, 100)),), Bump.MAJOR))
    assert text.count("<tr data-breaks") == 2000
    assert "and 40 more; the JSON form names all" in text
    assert len(text) < 12_000_000


@pytest.mark.parametrize("form", FORMS)
def test_a_report_of_nothing_says_so(form: str) -> None:
    text = FORMS[form](Told((NOTHING,), Bump.NONE))
    assert "kiln" in text
    assert "nothing" in text.lower() or '"total": 0' in text or "no change" in text
