"""What a description says of moments that are no text, and the entry of a platform of nulls."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from scripts.check.ledger import Ledger
from scripts.errors import PipelineError
from scripts.prepare import prepare

from .workshop import Package, Workshop, answer, service

NULL_SAYING = {
    "Visit": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer"},
            "at": {"type": "string", "format": "date-time", "x-moment": "epoch-milliseconds"},
            "until": {"$ref": "#/components/schemas/LocalTime"},
            "day": {"type": "string", "format": "date", "x-moment": "array"},
            "labels": {"type": "array", "items": {"type": "string"}},
            "kind": {"type": "string", "enum": ["short", "long"]},
            "place": {"$ref": "#/components/schemas/Place"},
            "notes": {"type": "object", "additionalProperties": {"type": "string"}},
            "inner": {"type": "object", "properties": {"x": {"type": "number"}}},
            "any": {},
        },
    },
    "LocalTime": {"type": "object", "x-moment": "array", "properties": {"year": {"type": "integer"}}},
    "Place": {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": {"type": "string"}},
    "Heir": {"allOf": [{"$ref": "#/components/schemas/Place"}, {"properties": {"more": {"type": "string"}}}]},
}
SINCE = {"name": "since", "in": "query", "schema": {"type": "string", "x-moment": "epoch-seconds"}}
DESCRIPTION = service(
    {
        "/visits": {
            "get": {
                "operationId": "visits",
                "parameters": [SINCE],
                "responses": answer({"type": "array", "items": {"$ref": "#/components/schemas/Visit"}}),
            }
        }
    },
    NULL_SAYING,
)
NULLS = {
    "id": None,
    "at": None,
    "until": None,
    "day": None,
    "labels": None,
    "kind": None,
    "place": {"name": None, "free": None},
    "notes": {"a": None},
    "inner": {"x": None},
    "any": None,
}


@pytest.fixture
def silent(workshop: Workshop) -> Package:
    return workshop.make("silent_on_nulls", DESCRIPTION, nulls_anywhere=True)


@pytest.fixture
def saying(workshop: Workshop) -> Package:
    return workshop.make("saying_nulls", DESCRIPTION)


def lost(package: Package, **rules: Any) -> list[str]:
    accounts = Ledger(DESCRIPTION, package.name, **rules).fill().accounts
    return [pointer for account in accounts.values() for pointer in account.lost]


def test_declared_moments_are_datetimes(saying: Package) -> None:
    source = {"id": 1, "at": 1614592800123, "until": [2021, 3, 1, 10, 0], "day": [2021, 3, 1]}
    visit = saying.decode("Visit", source)
    noon = datetime.datetime(2021, 3, 1, 10, tzinfo=datetime.UTC)
    assert visit.at == noon.replace(microsecond=123_000)
    assert (visit.until, visit.day) == (noon, datetime.date(2021, 3, 1))
    assert visit.to_dict() == source
    assert saying.build("visits", since=noon).query == "since=1614592800"
    assert lost(saying) == []


@pytest.mark.parametrize("form", ["epoch", 1, None])
def test_an_unknown_form_is_an_error_that_names_the_place(form: Any) -> None:
    schemas = {"Visit": {"properties": {"at": {"type": "string", "x-moment": form}}}}
    with pytest.raises(PipelineError, match="known: epoch-milliseconds, epoch-seconds, array") as raised:
        prepare(service({}, schemas))
    assert raised.value.pointer == "/components/schemas/Visit/properties/at/x-moment"


def test_nulls_that_may_be_anywhere_are_no_drift(silent: Package) -> None:
    visit = silent.decode("Visit", NULLS)
    assert visit.to_dict() == NULLS
    assert silent.decode("Heir", {"name": None, "more": None}).more is None
    assert lost(silent, nulls_anywhere=True) == []


def test_items_of_lists_are_as_described(silent: Package) -> None:
    report = silent.runtime("drift").Report()
    silent.decoder("/components/schemas/Visit")({**NULLS, "labels": ["a", None]}, report, None)
    assert [drift.pointer for drift in report.drifts] == ["/labels/1"]


def test_types_say_none_where_null_may_be(silent: Package, saying: Package, workshop: Workshop) -> None:
    source = (silent.folder / "models" / "visit.py").read_text()
    for line in ("id: int | None\n", "at: datetime.datetime | None | Unset", "labels: list[str] | None | Unset"):
        assert f"    {line}" in source
    assert "notes: dict[str, str | None] | None | Unset" in source
    assert " | None" not in (saying.folder / "models" / "visit.py").read_text()
    assert workshop.type_check(silent.folder.name) == ""


def test_without_the_setting_nulls_are_told(saying: Package) -> None:
    report = saying.runtime("drift").Report()
    saying.decoder("/components/schemas/Visit")(NULLS, report, None)
    assert {drift.kind for drift in report.drifts} == {"null"}
    assert len(lost(saying, nulls_anywhere=True)) > 5


def test_what_is_said_of_all_moments_is_said_of_each_that_says_nothing_itself() -> None:
    schema = {
        "properties": {
            "at": {"type": "string", "format": "date-time"},
            "own": {"type": "string", "format": "date-time", "x-moment": "epoch-seconds"},
            "odd": {"type": "string", "format": "date-time", "x-fraction": "milliseconds"},
            "day": {"type": "string", "format": "date"},
            "text": {"type": "string"},
        }
    }
    for form, kinds in (
        ("local", ["LOCAL_MOMENT", "EPOCH_SECONDS", "MILLISECOND_MOMENT", "DAY", "TEXT"]),
        ("array", ["MOMENT_ARRAY", "EPOCH_SECONDS", "MILLISECOND_MOMENT", "DAY_ARRAY", "TEXT"]),
    ):
        (kind,) = prepare(service({}, {"Visit": schema}, **{"x-moment": form})).classes.values()
        assert [getattr(entry.type, "name", None) for entry in kind.fields] == kinds
    with pytest.raises(PipelineError, match="unknown form of a moment 'soon'"):
        prepare(service({}, {"Visit": schema}, **{"x-moment": "soon"}))
