"""Components whose names hold a hash, as SpecTree writes them: one schema and one name for each class."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.pull import describe
from tests.test_generation.foreign import COUNT, TEXT, record, ref
from tests.test_generation.hashed import LABORATORY, listed, moved
from tests.test_generation.workshop import answer, service


def settled(schemas: dict[str, Any], *used: str, **more: Any) -> dict[str, Any]:
    """The schemas that a pull keeps, of a description that uses some of them in the order of these names."""
    paths = {f"/{index}": {"get": {"responses": answer(ref(name))}} for index, name in enumerate(used)}
    document = service(paths or {"/": {"get": {"responses": {}}}}, schemas)
    found: dict[str, Any] = pulled(document, **more)["components"]["schemas"]
    return found


def pulled(document: dict[str, Any], **more: Any) -> dict[str, Any]:
    return describe(json.dumps(document).encode(), "document", **more)


def test_a_class_is_one_schema_however_many_owners_it_has() -> None:
    found = pulled(LABORATORY)
    assert sorted(found["components"]["schemas"]) == [
        *("Box", "Boxes", "Case", "Cases", "Cnv", "Element", "Kind", "Query", "Sample", "Snv", "ValidationError")
    ]
    schemas = found["components"]["schemas"]
    assert schemas["Cases"]["properties"]["hits"] == listed(ref("Case"))
    assert schemas["Sample"]["properties"]["parent"]["anyOf"][0] == ref("Sample")
    assert schemas["Case"]["properties"]["finding"]["discriminator"]["mapping"] == {
        "cnv": "#/components/schemas/Cnv",
        "snv": "#/components/schemas/Snv",
    }


@pytest.mark.parametrize("keep_prose", [False, True])
def test_a_server_whose_modules_were_renamed_gives_the_same_bytes(keep_prose: bool) -> None:
    assert json.dumps(moved(LABORATORY)) != json.dumps(LABORATORY)
    assert pulled(moved(LABORATORY), keep_prose=keep_prose) == pulled(LABORATORY, keep_prose=keep_prose)


def test_classes_of_one_name_that_differ_are_told_apart_by_their_owners() -> None:
    schemas = {
        "Case.1a2b3c4": record(sample=ref("Case.1a2b3c4.Sample")),
        "Case.1a2b3c4.Sample": record(id=COUNT),
        "Run.1a2b3c4": record(sample=ref("Run.1a2b3c4.Sample")),
        "Run.1a2b3c4.Sample": record(barcode=TEXT),
    }
    found = settled(schemas)
    assert found["Case"] == record(sample=ref("CaseSample"))
    assert found["CaseSample"] == record(id=COUNT)
    assert found["RunSample"] == record(barcode=TEXT)
    assert len(found) == 4


def test_a_class_in_its_own_right_keeps_its_name_beside_others_inside_classes() -> None:
    schemas = {
        "Run.1a2b3c4": record(sample=ref("Run.1a2b3c4.Sample")),
        "Run.1a2b3c4.Sample": record(barcode=TEXT),
        "Sample.1a2b3c4": record(id=COUNT),
    }
    found = settled(schemas)
    assert (found["Sample"], found["RunSample"]) == (record(id=COUNT), record(barcode=TEXT))


def test_schemas_differ_where_something_far_inside_them_does() -> None:
    schemas: dict[str, Any] = {}
    for owner, kind in (("Case", TEXT), ("Run", COUNT)):
        schemas[f"{owner}.1a2b3c4"] = record(first=ref(f"{owner}.1a2b3c4.First"))
        schemas[f"{owner}.1a2b3c4.First"] = record(second=ref(f"{owner}.1a2b3c4.Second"))
        schemas[f"{owner}.1a2b3c4.Second"] = record(back=ref(f"{owner}.1a2b3c4.First"), value=kind)
    assert sorted(settled(schemas)) == ["Case", "CaseFirst", "CaseSecond", "Run", "RunFirst", "RunSecond"]


def test_classes_of_different_names_stay_two_however_equal() -> None:
    """Kits are no labels, and tomorrow one of them may have a property more."""
    schemas = {"Kit.1a2b3c4": record(id=COUNT), "Label.1a2b3c4": record(id=COUNT)}
    assert settled(schemas) == {"Kit": record(id=COUNT), "Label": record(id=COUNT)}


@pytest.mark.parametrize(("first", "second"), [("1a2b3c4", "90f1e2d"), ("90f1e2d", "1a2b3c4")])
def test_two_modules_may_have_classes_of_one_name(first: str, second: str) -> None:
    schemas = {f"Query.{first}": record(id=COUNT), f"Query.{second}": record(name=TEXT)}
    assert settled(schemas, f"Query.{first}", f"Query.{second}") == {
        "Query": record(id=COUNT),
        "Query2": record(name=TEXT),
    }
    assert settled(schemas) == {"Query": record(id=COUNT), "Query2": record(name=TEXT)}


def test_modules_and_classes_around_a_class_are_no_part_of_its_name() -> None:
    """Two classes of one name inside one: pydantic puts the module and the outer classes before them."""
    schemas = {
        "Both.1a2b3c4": record(a=ref("Both.1a2b3c4.lab__desk__A__Meta"), b=ref("Both.1a2b3c4.lab__desk__B__Meta")),
        "Both.1a2b3c4.lab__desk__A__Meta": record(x=COUNT),
        "Both.1a2b3c4.lab__desk__B__Meta": record(y=TEXT),
        "A.1a2b3c4": record(meta=ref("A.1a2b3c4.Meta")),
        "A.1a2b3c4.Meta": record(x=COUNT),
    }
    found = settled(schemas)
    assert found["Both"] == record(a=ref("AMeta"), b=ref("BMeta"))
    assert found["A"] == record(meta=ref("AMeta"))
    assert len(found) == 4


def test_generic_classes_are_one_inside_and_outside() -> None:
    schemas = {
        "Page[Case].1a2b3c4": record(hits=listed(COUNT)),
        "All.1a2b3c4": record(page=ref("All.1a2b3c4.Page_Case_")),
        "All.1a2b3c4.Page_Case_": record(hits=listed(COUNT)),
    }
    assert settled(schemas) == {"All": record(page=ref("Page_Case")), "Page_Case": record(hits=listed(COUNT))}


def test_a_plain_name_stays_what_it_is() -> None:
    equal = {"Sample": record(id=COUNT), "Sample.1a2b3c4": record(id=COUNT)}
    assert settled(equal) == {"Sample": record(id=COUNT)}
    other = {"Sample": record(id=COUNT), "Sample.1a2b3c4": record(id=TEXT)}
    assert settled(other) == {"Sample": record(id=COUNT), "Sample2": record(id=TEXT)}


def test_prose_tells_no_schemas_apart() -> None:
    schemas = {
        "Case.1a2b3c4": record(sample=ref("Case.1a2b3c4.Sample")),
        "Case.1a2b3c4.Sample": {**record(id=COUNT), "description": "A sample."},
        "Sample.1a2b3c4": {**record(id=COUNT), "description": "One sample."},
    }
    assert settled(schemas, keep_prose=True)["Sample"]["description"] == "One sample."
    assert sorted(settled(schemas)) == ["Case", "Sample"]


@pytest.mark.parametrize(
    "names",
    [
        ("Abc.deadbee",),
        ("Abc.deadbee", "Abc.facaded"),
        ("Order.2023001", "Order.2024001"),
        ("Genome.v1a2b3c", "Genome.1a2b3c", "Genome.1a2b3c4d", "Genome.1A2B3C4"),
        ("1a2b3c4", ".1a2b3c4", "Case_1a2b3c4", "Case1a2b3c4.Sample"),
        ("Acme.Lab.Case", "Acme.Lab.Sample"),
    ],
)
def test_other_names_are_left_alone(names: tuple[str, ...]) -> None:
    schemas = {name: record(id=COUNT) for name in names}
    assert settled(schemas) == schemas


def test_digits_or_letters_alone_are_a_hash_only_among_hashes() -> None:
    schemas = {"A.deadbee": record(id=COUNT), "B.1234567": record(id=TEXT), "C.1a2b3c4": record(name=TEXT)}
    assert sorted(settled(schemas)) == ["A", "B", "C"]
    assert sorted(settled({**schemas, "Acme.Lab": record()})) == ["A.deadbee", "Acme.Lab", "B.1234567", "C"]


def test_references_into_a_class_and_bare_names_follow() -> None:
    schemas = {
        "Case.1a2b3c4": record(id=COUNT, other={"$ref": "#/components/schemas/Case.1a2b3c4/properties/id"}),
        "Any.1a2b3c4": {
            "oneOf": [ref("Case.1a2b3c4")],
            "discriminator": {"propertyName": "id", "mapping": {"case": "Case.1a2b3c4"}},
        },
    }
    found = settled(schemas)
    assert found["Case"]["properties"]["other"] == {"$ref": "#/components/schemas/Case/properties/id"}
    assert found["Any"]["discriminator"]["mapping"] == {"case": "Case"}


CHOICE = {
    "oneOf": [ref("Case.1a2b3c4.Cnv"), ref("Case.1a2b3c4.Snv")],
    "discriminator": {"propertyName": "type", "mapping": {"cnv": "#/components/schemas/Cnv", "snv": "Snv"}},
}
VARIANTS = {
    "Case.1a2b3c4": record(finding=CHOICE),
    "Case.1a2b3c4.Cnv": record(type={"const": "cnv"}, copies=COUNT),
    "Case.1a2b3c4.Snv": record(type={"const": "snv"}, alt=TEXT),
    "Run.1a2b3c4": record(cnv=ref("Run.1a2b3c4.Cnv")),
    "Run.1a2b3c4.Cnv": record(other=TEXT),
}


def test_a_discriminator_means_the_alternative_that_ends_in_its_name() -> None:
    found = settled(VARIANTS)["Case"]["properties"]["finding"]
    assert found["oneOf"] == [ref("CaseCnv"), ref("Snv")]
    assert found["discriminator"]["mapping"] == {
        "cnv": "#/components/schemas/CaseCnv",
        "snv": "#/components/schemas/Snv",
    }


def test_a_discriminator_that_was_not_pulled_is_understood_all_the_same() -> None:
    plan = prepare(service({}, VARIANTS))
    (field,) = plan.classes["Case1A2B3C4"].fields
    assert {value for value, _ in field.type.mapping} >= {"cnv", "snv"}
    assert len(field.type.options) == 2


@pytest.mark.parametrize("target", ["#/components/schemas/Sv", "Sv", "#/components/schemas/nv"])
def test_a_discriminator_that_leads_nowhere_is_told(target: str) -> None:
    choice = {**CHOICE, "discriminator": {"propertyName": "type", "mapping": {"sv": target}}}
    document = pulled(service({"/": {"get": {}}}, {**VARIANTS, "Case.1a2b3c4": record(finding=choice)}))
    with pytest.raises(PipelineError) as caught:
        prepare(document)
    assert f"{target!r}, which leads nowhere" in str(caught.value)
    assert caught.value.pointer == "/components/schemas/Case/properties/finding/discriminator/mapping/sv"


def test_a_discriminator_with_a_choice_of_alternatives_is_told() -> None:
    choice = {"oneOf": [ref("A.1a2b3c4.Cnv"), ref("B.1a2b3c4.Cnv")], "discriminator": CHOICE["discriminator"]}
    schemas = {"A.1a2b3c4.Cnv": record(a=TEXT), "B.1a2b3c4.Cnv": record(b=TEXT), "Any.1a2b3c4": choice}
    with pytest.raises(PipelineError, match="leads nowhere"):
        prepare(pulled(service({"/": {"get": {}}}, schemas)))
