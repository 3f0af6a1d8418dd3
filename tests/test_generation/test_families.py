"""A discriminator decides which class a value is of, whatever the classes have of their own; what it does not decide is
the class that all have in common, and is told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.check.ledger import Ledger
from scripts.errors import PipelineError
from scripts.prepare import prepare, tolerance
from scripts.prepare.plan import Named, Plan, UnionType
from scripts.prepare.tolerance import prepare_tolerantly
from scripts.pull.swagger2.conversion import convert

from .families import NURSERY, SCHEMAS, heir, told
from .foreign import TEXT, record
from .walker import lost
from .workshop import Package, Workshop, service


@pytest.fixture(scope="module")
def nursery(workshop: Workshop) -> Package:
    return workshop.make("nursery", NURSERY)


def decoded(nursery: Package, component: str, value: Any) -> tuple[str, list[tuple[str, str]]]:
    """The class that a value is of, and what is told; what came is written back."""
    report = nursery.runtime("drift").Report()
    found = nursery.decoder(f"/components/schemas/{component}")(value, report, None)
    assert nursery.encode(found) == value
    return type(found).__name__, [(drift.kind, drift.pointer) for drift in report.drifts]


def test_nothing_is_lost(nursery: Package) -> None:
    assert lost(NURSERY, nursery) == []
    accounts = Ledger(NURSERY, nursery.name).fill().accounts
    assert [account.lost for account in accounts.values()] == [[]] * len(accounts)


@pytest.mark.slow
def test_it_is_typed(nursery: Package, workshop: Workshop) -> None:
    assert workshop.type_check("nursery") == ""


@pytest.mark.parametrize(
    ("component", "value", "kind"),
    [
        ("Plant", {"kind": "herb", "name": "x"}, "Herb"),
        ("Plant", {"kind": "Herb", "name": "x"}, "Herb"),
        ("Plant", {"kind": "tree", "name": "x"}, "Tree"),
        ("Plant", {"kind": "Mint", "name": "x"}, "Mint"),
        ("Plant", {"kind": "Sage", "grey": True}, "Sage"),
        ("Plant", {"kind": "Plant"}, "Plant"),
        ("Herb", {"kind": "Mint"}, "Mint"),
        ("Herb", {"kind": "herb"}, "Herb"),
        ("Order", {"@type": "Purchase", "number": 1}, "Purchase"),
        ("Order", {"@type": "Return", "number": 1}, "Return"),
        ("Tool", {"use": "cutting", "label": "x"}, "Saw"),
        ("Tool", {"use": "turning", "label": "x"}, "Spade"),
        ("Pot", {"form": "round"}, "RoundPot"),
        ("Pot", {"form": "box"}, "BoxPot"),
        ("Bed", {"at": "up"}, "Raised"),
        ("Bed", {"at": "Flat"}, "Flat"),
        ("Bed", {"at": "Sunken"}, "Sunken"),
        ("Event", {"what": "sown", "seeds": 3}, "Sowing"),
        ("Event", {"what": "Rain", "litres": 3}, "Rain"),
        ("Event", {"what": "lost", "count": 3}, "Loss"),
        ("Payment", {"by": "cash"}, "Cash"),
        ("Payment", {"by": "Card", "number": "1"}, "Card"),
        ("Contact", {"way": "Phone", "address": "1"}, "Phone"),
        ("Contact", None, "NoneType"),
        ("Hedge", {"kind": "oak"}, "Tree"),
        ("Hedge", {"kind": "Mint"}, "Mint"),
        ("Sack", {"of": "seed"}, "SeedSack"),
        ("Batch", {"year": 2024}, "OldBatch"),
        ("Batch", {"year": 2025}, "NewBatch"),
        ("Shelf", {"pot": None, "contact": None}, "Shelf"),
        ("Frame", {"shape": "poly", "corners": "tri", "a": 1}, "TriFrame"),
        ("Frame", {"shape": "poly", "corners": "quad", "b": 1}, "QuadFrame"),
        ("Frame", {"shape": "ring", "radius": 1}, "RingFrame"),
        ("Frame", {"shape": "TriFrame", "a": 1}, "TriFrame"),
        ("PolyFrame", {"shape": "poly", "corners": "tri", "a": 1}, "TriFrame"),
        ("Some", {"shape": "poly", "corners": "tri", "a": 1}, "TriFrame"),
        ("Some", {"shape": "PolyFrame", "corners": "quad"}, "QuadFrame"),
        ("Wire", {"shape": "bent", "often": "once", "a": 1}, "Once"),
        ("Wire", {"shape": "bent", "often": "twice"}, "Twice"),
        ("Label", {"ink": None}, "Label"),
        ("Shelf", {"label": {"ink": None}}, "Shelf"),
        ("Tag", {"cut": None, "width": 1}, "Short"),
    ],
)
def test_a_value_is_of_the_class_that_its_discriminator_says(
    nursery: Package, component: str, value: Any, kind: str
) -> None:
    assert decoded(nursery, component, value) == (kind, [])


@pytest.mark.parametrize(
    ("component", "value", "kind", "place"),
    [
        ("Plant", {"kind": "moss", "name": "x"}, "Plant", "/kind"),
        ("Plant", {"kind": "moss", "height": 3}, "Plant", "/kind"),
        ("Herb", {"kind": "moss"}, "Herb", "/kind"),
        ("Order", {"@type": "Loan"}, "Order", "/@type"),
        ("Order", {"number": 1}, "Order", "/@type"),
        ("Tool", {"use": "weighing"}, "Tool", "/use"),
        ("Pot", {"form": "oval"}, "Pot", "/form"),
        ("Bed", {"at": "sea"}, "Bed", "/at"),
        ("Event", {"what": "hail", "size": 1}, "Event", "/what"),
        ("Contact", {"way": "Pigeon"}, "ContactBase", "/way"),
        ("Task", {"job": "rest", "note": "x"}, "TaskValueBase", "/job"),
        ("Batch", {"year": 2023}, "Batch", "/year"),
        ("Frame", {"shape": "poly", "corners": "many"}, "PolyFrame", "/corners"),
        ("Plant", {"kind": None}, "Plant", "/kind"),
        # Both fit, and neither is meant.
        ("Payment", {"by": "shells"}, "dict", "/by"),
    ],
)
def test_another_value_is_the_class_that_all_have_in_common_and_is_told(
    nursery: Package, component: str, value: Any, kind: str, place: str
) -> None:
    found, told = decoded(nursery, component, value)
    assert found == kind
    assert told[0] == ("variant", place)


def test_a_discriminator_in_another_spelling_decides_too(nursery: Package) -> None:
    assert decoded(nursery, "Plant", {"Kind": "herb"}) == ("Herb", [("extra", "/Kind")])


@pytest.mark.parametrize(
    ("name", "given", "written"),
    [
        ("Herb", {"name": "x"}, {"kind": "herb", "name": "x"}),
        ("Mint", {}, {"kind": "Mint"}),
        ("Herb", {"kind": "weed"}, {"kind": "weed"}),
        ("Purchase", {"number": 1}, {"number": 1, "@type": "Purchase"}),
        ("Saw", {}, {"use": "cutting"}),
        ("RoundPot", {}, {"form": "round"}),
        ("Raised", {"legs": 4}, {"at": "up", "legs": 4}),
        ("Cash", {"coins": 2}, {"coins": 2, "by": "cash"}),
        ("SeedSack", {}, {"of": "seed"}),
        # Which of the two is meant is for the caller to say.
        ("Spade", {"use": "digging"}, {"use": "digging"}),
    ],
)
def test_a_new_object_says_what_it_is(nursery: Package, name: str, given: Any, written: Any) -> None:
    kind = nursery.classes()[name]
    assert kind(**given).to_dict() == written
    if name in SCHEMAS and name not in ("Cash", "SeedSack", "Purchase", "Saw", "RoundPot", "Raised", "Spade"):
        assert nursery.build("addPlant", body=kind(**given)).payload.content == nursery.runtime("payloads").json_bytes(
            written
        )


def test_a_base_says_nothing_that_nobody_said(nursery: Package) -> None:
    with pytest.raises(TypeError, match="kind"):
        nursery.classes()["Plant"](name="x")


def test_what_a_mapping_leads_to_has_to_be_there() -> None:
    document = copy.deepcopy(NURSERY)
    document["components"]["schemas"]["Plant"]["discriminator"]["mapping"]["moss"] = "#/components/schemas/Moss"
    place = "/components/schemas/Plant/discriminator/mapping/moss"
    with pytest.raises(PipelineError, match="leads nowhere") as refused:
        prepare(document)
    assert refused.value.pointer == place
    _, notices = prepare_tolerantly(document)
    assert [notice.pointer for notice in notices] == [place]


def test_however_many_mappings_lead_nowhere_they_cost_their_places_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    schemas: dict[str, Any] = {}
    for number in range(80):
        rule = told("kind", lost=f"Gone{number}", found=f"Heir{number}")
        schemas[f"Base{number}"] = {**record(kind=TEXT), "discriminator": rule}
        schemas[f"Heir{number}"] = heir(f"Base{number}")
        schemas[f"Choice{number}"] = {"oneOf": [{"$ref": f"#/components/schemas/Heir{number}"}], "discriminator": rule}
    tries = []

    def counted(*given: Any, **named: Any) -> Plan:
        tries.append(1)
        return prepare(*given, **named)

    monkeypatch.setattr(tolerance, "prepare", counted)
    plan, notices = prepare_tolerantly(service({}, schemas))
    assert len(notices) == 2 * 80
    assert all("leads nowhere: it is left out" in str(notice) for notice in notices)
    assert len(tries) == 1
    alias = plan.classes["AnyBase7"].alias
    assert isinstance(alias, UnionType)
    assert dict(alias.mapping)["found"] == Named("Heir7")


def test_swagger_names_the_property_alone() -> None:
    definitions = {
        "Plant": {**record("kind", kind=TEXT), "discriminator": "kind"},
        "Moss": {"allOf": [{"$ref": "#/definitions/Plant"}]},
        "Fern": {"allOf": [{"$ref": "#/definitions/Plant"}], "x-ms-discriminator-value": "fern"},
    }
    document = {"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}, "definitions": definitions}
    alias = prepare(convert(document)).classes["AnyPlant"].alias
    assert isinstance(alias, UnionType)
    assert (alias.discriminator, alias.base) == ("kind", Named("Plant"))
    assert dict(alias.mapping) == {name: Named(name) for name in ("Plant", "Moss", "Fern")} | {"fern": Named("Fern")}


def test_a_component_that_is_all_of_another_is_that_one_where_nothing_tells_them_apart() -> None:
    schemas = {
        "Plant": record(name=TEXT),
        "Same": heir("Plant"),
        "Lone": {**record(a=TEXT), "discriminator": told("a")},
    }
    classes = prepare(service({}, schemas)).classes
    assert classes["Same"].alias == Named("Plant")
    assert classes["Lone"].kind == "model"
