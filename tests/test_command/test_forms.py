"""JSON, JSON Lines, CSV and tables of any records."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from rich.console import Console

from facade.command.cells import flat, json_text, picked, shown
from facade.command.tables import rows_in, write_record, write_table
from facade.command.writing import Columns, write_csv, write_json_rows, write_lines

RECORDS: list[Any] = [
    {"id": 1, "name": "=1+1", "in": {"deep": {"er": True}}, "tags": ["a", "b,c"], "none": None},
    {"id": 2, "name": 'say "hi"\nthere', "in": {}, "late": 0.1},
    {"id": 3, "name": "Zürich \ud800", "in": {"deep": {"er": False}}, "late": {"x": []}},
]


def _written(write: Any, records: list[Any], *wanted: str) -> str:
    out = io.StringIO()
    write(iter(records), Columns(wanted), out)
    return out.getvalue()


def _table(records: list[Any], width: int, *wanted: str, terminal: bool = False) -> tuple[str, list[str]]:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=terminal, color_system=None)
    hidden = write_table(iter(records), Columns(wanted), console)
    return out.getvalue(), hidden


def test_json_and_json_lines_hold_everything() -> None:
    assert json.loads(_written(write_json_rows, RECORDS)) == RECORDS
    assert [json.loads(line) for line in _written(write_lines, RECORDS).splitlines()] == RECORDS
    assert json.loads(_written(write_json_rows, [])) == []


def test_csv_has_nested_values_in_dotted_columns_and_changes_none() -> None:
    written = _written(write_csv, RECORDS[:2])
    first, second = csv.DictReader(io.StringIO(written))
    assert list(first) == ["id", "name", "in.deep.er", "tags", "none", "in", "late"]
    assert first["name"] == "=1+1"
    assert first["in.deep.er"] == "true"
    assert json.loads(first["tags"]) == ["a", "b,c"]
    assert (second["name"], second["late"], second["in"], second["tags"]) == ('say "hi"\nthere', "0.1", "{}", "")


def test_csv_has_columns_that_come_late() -> None:
    records = [{"id": number} for number in range(5000)] + [{"id": 5000, "late": "x"}]
    rows = list(csv.DictReader(io.StringIO(_written(write_csv, records))))
    assert len(rows) == 5001
    assert rows[-1] == {"id": "5000", "late": "x"}
    assert _written(write_csv, []) == ""
    assert _written(write_csv, [None, 1], "value") == 'value\n""\n1\n'


@pytest.mark.parametrize("write", [write_json_rows, write_lines])
def test_rows_are_written_while_they_come(write: Any) -> None:
    out = io.StringIO()
    seen: list[int] = []

    def rows() -> Iterator[Any]:
        for number in range(3):
            seen.append(out.getvalue().count('"id"'))
            yield {"id": number}

    write(rows(), Columns(), out)
    assert seen == [0, 1, 2]


@pytest.mark.parametrize("form", ["csv", "table", "jsonl"])
def test_what_came_before_an_error_is_written(form: str) -> None:
    def rows() -> Iterator[Any]:
        yield from ({"id": number} for number in range(250))
        raise ConnectionError

    out = io.StringIO()
    console: Any = Console(file=out, width=60, color_system=None)
    write: Any = {"csv": write_csv, "jsonl": write_lines, "table": write_table}[form]
    with pytest.raises(ConnectionError):
        write(rows(), Columns(), console if form == "table" else out)
    assert len(out.getvalue().splitlines()) == 250 + (form != "jsonl")


def test_columns_go_into_lists_and_keep_names_with_dots() -> None:
    record = {"a.b": 1, "items": [{"x": 1}, {"x": 2}, {}], "c": {"d": None}}
    assert picked(record, ("a.b", "items.x", "items.1.x", "c.d", "items.9.x", "no")) == {
        "a.b": 1,
        "items.x": [1, 2],
        "items.1.x": 2,
        "c.d": None,
    }
    assert flat("text") == {"value": "text"}


def test_a_table_shows_what_records_are_called_first_and_says_what_it_hides() -> None:
    records = [
        {"about": "same", "data": {"size": number, "id": f"id-{number}", "details": {"status": "NEW"}}, "list": [1]}
        for number in range(3)
    ]
    table, hidden = _table(records, 34)
    assert table.split("\n")[0].split() == ["data.id", "data.details.status"]
    assert set(hidden) == {"about", "data.size", "list"}
    assert _table(records, 200, "about")[0].split() == ["about", "same", "same", "same"]


def test_a_narrow_table_folds_and_loses_nothing() -> None:
    table, _ = _table([{"id": "abcdefghij" * 4, "name": "x"}], 10)
    letters = "".join(table.split())
    assert letters == "id" + "abcdefghij" * 4
    both, _ = _table([{"a": "1234567890", "b": "0987654321"}], 8, "a", "b")
    assert sorted("".join(both.split())) == sorted("ab" + "1234567890" * 2)


def test_a_long_table_has_one_head() -> None:
    table, _ = _table([{"id": number} for number in range(1000)], 80)
    assert [line.strip() for line in table.splitlines()] == ["id", *map(str, range(1000))]


def test_what_would_move_a_cursor_is_seen_and_not_done() -> None:
    assert shown("a\x1b[2J\x07b\u202e") == "a\\x1b[2J\\x07b\\u202e"
    table, _ = _table([{"id": "\x1b[31mred[/bold]"}], 80, terminal=True)
    assert "\\x1b[31mred[/bold]" in table
    assert "\x9b" not in json_text("\x9b", ascii_only=True)


def test_one_record_is_a_property_a_line() -> None:
    out = io.StringIO()
    write_record(RECORDS[0], Columns(), Console(file=out, width=60, color_system=None))
    assert [line.split() for line in out.getvalue().splitlines()] == [
        ["id", "1"],
        ["name", "=1+1"],
        ["in.deep.er", "true"],
        ["tags", '["a","b,c"]'],
        ["none"],
    ]


def test_only_a_list_and_nothing_else_is_rows() -> None:
    assert rows_in({"items": [{"a": 1}]}) == [{"a": 1}]
    assert rows_in([1]) == [1]
    for other in ({"items": [1]}, {"items": [{"a": 1}], "total": 1}, {}, "text", {"a": {}}):
        assert rows_in(other) is None
