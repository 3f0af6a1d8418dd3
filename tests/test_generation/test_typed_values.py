"""What values become: the right class among heirs and alternatives, null where it is allowed, members of enums."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from .foreign import ANIMALS, CHOICES, ENUMS, WHOLES, nullable
from .workshop import Package, Workshop


@pytest.fixture
def animals(workshop: Workshop) -> Package:
    return workshop.make("animals", ANIMALS)


@pytest.fixture
def choices(workshop: Workshop) -> Package:
    return workshop.make("choices", CHOICES)


@pytest.fixture
def wholes(workshop: Workshop) -> Package:
    return workshop.make("wholes", WHOLES)


@pytest.mark.parametrize(
    ("kind", "more", "name"),
    [
        ("cat", {"lives": 9}, "Cat"),
        ("Cat", {"lives": 9}, "Cat"),
        ("Lion", {"mane": "long"}, "Lion"),
        ("hund", {"bark": "loud"}, "Dog"),
        ("Dog", {"bark": "loud"}, "Dog"),
        ("Pet", {}, "Pet"),
    ],
)
def test_a_value_typed_as_the_base_becomes_its_heir(
    kind: str, more: dict[str, Any], name: str, animals: Package
) -> None:
    pet = {"petType": kind, "name": "x", **more}
    kinds = animals.classes()
    home = animals.decode("Home", {"pet": pet, "pets": [pet], "byName": {"a": pet}, "maybe": None})
    assert type(home.pet) is kinds[name]
    assert [type(found) for found in (home.pets[0], home.by_name["a"])] == [kinds[name]] * 2
    assert home.maybe is None


def test_an_heir_that_has_heirs_stands_for_them_too(animals: Package) -> None:
    kinds = animals.classes()
    lion = {"petType": "Lion", "name": "x", "mane": "m", "friend": {"petType": "hund", "name": "y", "bark": "b"}}
    home = animals.decode("Home", {"cat": lion, "dog": lion["friend"]})
    assert type(home.cat) is kinds["Lion"]
    assert type(home.cat.friend) is kinds["Dog"]
    assert type(home.dog) is kinds["Dog"]


def test_an_unknown_heir_is_reported_and_kept(animals: Package) -> None:
    report = animals.runtime("drift").Report()
    value = {"petType": "fish", "name": "x", "fins": 2}
    decoded = animals.decoder("/components/schemas/Pet")(value, report, None)
    assert animals.encode(decoded) == value
    assert report.drifts[0].kind == "variant"


def test_alternatives_that_inherit_from_the_one_that_lists_them(animals: Package) -> None:
    kinds = animals.classes()
    round_one = animals.decode("Shape", {"kind": "round", "label": "l", "radius": 1.5})
    assert type(round_one) is kinds["Circle"]
    assert {field.wire for field in kinds["Circle"]._fields} == {"kind", "label", "radius"}
    assert type(animals.decode("Shape", {"kind": "Square", "side": 2.0})) is kinds["Square"]


def test_the_plain_names_stay_with_the_components(animals: Package) -> None:
    assert {"Pet", "Cat", "Dog", "AnyPet", "AnyPet2", "AnyCat"} <= animals.classes().keys()
    assert [field.wire for field in animals.classes()["AnyPet"]._fields] == ["taken"]


def test_recursive_unions_are_read_to_the_bottom(choices: Package) -> None:
    value = [1, "a", None, True, {"k": [{"deep": [[[]]]}]}]
    assert choices.encode(choices.decode("JsonValue", value)) == value
    assert choices.decode("Lists", [[], [[]]]) == [[], [[]]]
    tree = choices.decode("Tree", {"name": "a", "children": [{"name": "b", "children": []}]})
    assert type(tree.children[0]) is type(tree)


def test_expressions_choose_their_alternative_at_every_level(choices: Package) -> None:
    kinds = choices.classes()
    found = choices.decode("Expression", {"terms": [{"value": 1.5}, {"terms": [{"value": 2}]}]})
    assert type(found) is kinds["Sum"]
    assert [type(term) for term in found.terms] == [kinds["Literal"], kinds["Sum"]]
    condition = {"op": "and", "of": [{"op": "not", "that": {"op": "Has", "name": "x"}}]}
    assert type(choices.decode("Condition", condition).of[0].that) is kinds["Has"]


def test_formats_become_values_that_write_themselves_back(choices: Package) -> None:
    value = {"day": "2026-01-02", "moment": "2026-01-02 03:04:05", "id": "x", "map": {"a": [1]}, "any": 5}
    found = choices.decode("Formats", value)
    assert found.day == datetime.date(2026, 1, 2)
    assert found.moment == datetime.datetime(2026, 1, 2, 3, 4, 5)
    assert found.id == "x"
    assert found.to_dict() == value


def test_alternatives_get_what_stands_beside_them(choices: Package) -> None:
    found = choices.decode("WithBase", {"id": 1, "y": "z"})
    assert (found.id, found.y) == (1, "z")
    assert [field.wire for field in choices.classes()["Either"]._fields] == ["a", "b"]


def test_constants_are_enums(choices: Package) -> None:
    kinds = choices.classes()
    assert [member.value for member in kinds["Signal"]] == ["go", "stop"]
    assert choices.decode("Signal", "go") == "go"
    assert choices.decode("Fixed", {"type": "fixed", "nothing": None, "flag": True}).flag is True
    assert choices.decode("Version", 2) == 2


@pytest.mark.parametrize(
    ("name", "wires"),
    [
        ("Both", ["id", "tags", "extra"]),
        ("Siblings", ["id", "tags", "own"]),
        ("Nested", ["id", "tags", "extra", "deep", "top"]),
        ("Conflict", ["a"]),
        ("Recursive", ["id", "tags", "child"]),
        ("Itself", ["x"]),
        ("Around", ["b", "a"]),
        ("Rest", ["id", "tags"]),
    ],
)
def test_an_all_of_has_the_properties_of_all(name: str, wires: list[str], wholes: Package) -> None:
    assert [field.wire for field in wholes.classes()[name]._fields] == wires


def test_all_of_keeps_the_narrower_facts(wholes: Package) -> None:
    runtime = wholes.runtime("decoders")
    (number,) = wholes.classes()["Narrowed"]._fields
    assert (number.decoder, number.required) == (runtime.INTEGER, True)
    both = wholes.decode("DeepBoth", {"x": {"p": "a", "q": 1}})
    assert (both.x.p, both.x.q) == ("a", 1)
    assert wholes.decode("Rest", {"id": "a", "n": 1}).additional_properties == {"n": 1}
    assert wholes.decode("Chosen", {"kind": "x"}).kind.name == "X"


def test_a_choice_inside_an_all_of_keeps_both(wholes: Package) -> None:
    found = wholes.decode("ChoiceInside", {"id": "i", "v": 3})
    assert (found.id, found.v) == ("i", 3)
    both = wholes.decode("TwoChoices", {"q": "1", "s": "2"})
    assert (both.q, both.s) == ("1", "2")


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_null_is_allowed_exactly_where_the_description_says_so(version: str, workshop: Workshop) -> None:
    package = workshop.make("nullable" + version[:3].replace(".", ""), nullable(version))
    places = package.classes()["Places"]
    model = package.runtime("model")
    for field in places._fields:
        report = package.runtime("drift").Report()
        places._decode({field.wire: None}, report)
        null = [drift.kind for drift in report.drifts if drift.pointer == "/" + field.wire]
        expected = [] if field.wire not in ("listed", "mapped") else ["null"]
        assert null == expected, field.wire
    assert model.to_json(package.decode("Texts", [None, "a"])) == [None, "a"]
    decoded = places.from_dict({"listed": [None, {"a": "x"}], "mapped": {"k": None}, "color": None})
    assert decoded.listed[0] is None
    assert type(decoded.listed[1]) is package.classes()["Sure"]
    assert decoded.mapped == {"k": None}


def test_enums_have_a_member_for_every_value(workshop: Workshop) -> None:
    package = workshop.make("enums", ENUMS)
    kinds = package.classes()
    assert [member.value for member in kinds["Color"]] == ENUMS["components"]["schemas"]["Color"]["enum"]
    assert [member.value for member in kinds["Level"]] == [1, -1, 0, 1000000]
    assert kinds["Ratio"].KNOWN == (0.5, 1.5, -0.5, 1e-7, 1e22)
    assert [type(value) for value in kinds["Mixed"].KNOWN] == [str, int, float, bool, str, str]
    assert [member.name for member in kinds["Twice"]] == ["A", "B"]
    uses = package.decode("Uses", {"color": "dark-red", "level": -1, "mixed": None, "list": ["a", 1.0, True, None]})
    assert uses.color is kinds["Color"]("dark-red")
    assert uses.level is kinds["Level"](-1)
    assert [type(value) for value in uses.list_] == [str, float, bool, type(None)]


def test_enum_parameters_are_written_by_value(workshop: Workshop) -> None:
    package = workshop.make("enums", ENUMS)
    kinds = package.classes()
    request = package.build("useEnums", color=kinds["Color"]("dark red"), levels=[kinds["Level"](1), 7])
    assert request.query == "color=dark%20red&levels=1&levels=7"
