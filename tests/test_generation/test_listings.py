"""Which answers are lists that come whole, by the rule that any description is read with."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.diff.surface import surface
from scripts.prepare import prepare

from .foreign import COUNT, TEXT, record, ref
from .workshop import Package, Workshop, answer, service


def listed(schema: Any) -> dict[str, Any]:
    """An array."""
    return {"type": "array", "items": schema}


PLANT, LIST = record(name=TEXT, height=COUNT), listed(ref("Plant"))
LINKS = record(next=TEXT)
NESTED = record(plants=LIST)
# Answers by what becomes of them: the attribute that holds the list, or None.
ANSWERS: dict[str, tuple[dict[str, Any], str | None]] = {
    "Alone": (record(items=LIST), "items"),
    "OfAnyName": (record(greenhousePlants=LIST), "greenhouse_plants"),
    "Counted": (record(plants=LIST, totalCount=COUNT), "plants"),
    "Linked": (record(plants=LIST, links=LINKS), "plants"),
    "WithWhatIsMissing": (record(plants=LIST, notFound=listed(TEXT)), "plants"),
    "Nullable": (record(plants={"type": ["array", "null"], "items": ref("Plant")}), "plants"),
    "OfSeveral": (record(plants=listed({"anyOf": [ref("Plant"), ref("Pot")]})), "plants"),
    "OfTexts": (record(names=listed(TEXT)), None),
    "OfTwo": (record(plants=LIST, pots=listed(ref("Pot"))), None),
    "More": (record(name=TEXT, plants=LIST), None),
    "Page": (record(plants=LIST, number=COUNT, total=COUNT), None),
    "Inner": (record(whole=NESTED), None),
    "CalledFirst": (record(plants=LIST, first={"type": "array", "items": TEXT}), None),
    "CalledTake": (record(take=LIST), None),
    "CalledCollect": (record(plants=LIST, collect=listed(TEXT)), None),
}


def described(**changes: dict[str, Any]) -> dict[str, Any]:
    """A description with an operation for each of these answers."""
    schemas = {name: schema for name, (schema, _) in ANSWERS.items()} | {"Plant": PLANT, "Pot": record(size=COUNT)}
    paths = {
        f"/{name.lower()}": {"get": {"operationId": f"get{name}", "tags": ["t"], "responses": answer(ref(name))}}
        for name in ANSWERS
    }
    paths["/bare"] = {"get": {"operationId": "getBare", "tags": ["t"], "responses": answer(LIST)}}
    paths["/items"] = {"get": {"operationId": "i", "tags": ["t"], "responses": answer(LIST)}}
    paged: dict[str, Any] = {"operationId": "getPaged", "tags": ["t"], "responses": answer(ref("PagedPlants"))}
    paged["parameters"] = [{"in": "query", "name": name, "schema": COUNT} for name in ("offset", "limit")]
    paths["/paged"] = {"get": paged}
    schemas["PagedPlants"] = record(plants=LIST, total=COUNT)
    return service(paths, schemas | changes)


@pytest.fixture(scope="module")
def greenhouse(workshop: Workshop) -> Package:
    return workshop.make("greenhouse", described())


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_is_no_more_than_a_list_is_iterated(greenhouse: Package, name: str) -> None:
    kind, wanted = greenhouse.classes()[name], ANSWERS[name][1]
    assert issubclass(kind, greenhouse.runtime("lists").Listing) == (wanted is not None)
    if wanted is not None:
        wire = next(entry.wire for entry in kind._fields if entry.attribute == wanted)
        found = kind.from_dict({wire: [{"name": "fern", "height": 3}, {"name": "moss", "height": 1}]})
        assert [plant.name for plant in found] == ["fern", "moss"]
        assert len(found) == 2
        assert found.first() == getattr(found, wanted)[0]


def test_a_property_that_is_called_like_a_word_of_lists_is_that_property(greenhouse: Package) -> None:
    found = greenhouse.classes()["CalledTake"].from_dict({"take": [{"name": "fern", "height": 3}]})
    assert [plant.name for plant in found.take] == ["fern"]
    assert greenhouse.classes()["CalledFirst"].from_dict({"plants": [], "first": ["x"]}).first == ["x"]
    assert bool(greenhouse.classes()["CalledFirst"].from_dict({"plants": [], "first": []}))


def test_a_list_that_is_paged_is_no_list_that_comes_whole(greenhouse: Package) -> None:
    assert greenhouse.operation("getPaged").paging is not None
    assert not issubclass(greenhouse.classes()["PagedPlants"], greenhouse.runtime("lists").Listing)


def test_an_answer_that_is_a_list_by_itself_is_one_with_these_words(greenhouse: Package) -> None:
    report = greenhouse.runtime("drift").Report()
    for identifier in ("getBare", "i"):
        (bare,) = greenhouse.operation(identifier).answers
        for decode in (bare.decoder, bare.decoder.late):
            found = decode([{"name": "fern", "height": 3}], report, None)
            assert isinstance(found, list)
            assert found.first().name == "fern"
        assert bare.decoder({"name": "fern"}, greenhouse.runtime("drift").Report(), None) == {"name": "fern"}
    assert report.drifts == []


def test_the_package_is_typed(workshop: Workshop, greenhouse: Package) -> None:
    uses = workshop.folder / "greenhouse_uses.py"
    uses.write_text(
        "from made.greenhouse.models import Alone, OfSeveral, Plant, Pot\n"
        "from made.greenhouse.client import Api\n"
        "from made.runtime.views import Sync\n"
        "def use(alone: Alone, several: OfSeveral, api: Api[Sync]) -> None:\n"
        "    one: Plant = alone[0]\n"
        "    some: list[Plant] = alone[1:]\n"
        "    first: Plant | None = alone.first()\n"
        "    for plant in alone:\n"
        "        one = plant\n"
        "    either: Plant | Pot = several[0]\n"
        "    for each in api.t.get_bare().take(3):\n"
        "        one = each\n"
        "    wrong: Pot = alone[0]\n"
    )
    said = workshop.type_check("greenhouse", "greenhouse_uses.py")
    assert [line for line in said.splitlines() if "error" in line] == [
        line for line in said.splitlines() if 'variable has type "Pot"' in line
    ]
    assert 'expression has type "Plant", variable has type "Pot"' in said


def test_a_class_that_is_a_list_no_more_is_told() -> None:
    """As code that iterates it would break, though nothing was taken away."""
    before = prepare(described())
    more = prepare(described(Alone=record(items=LIST, pots=listed(ref("Pot")))))
    changes = [(each.kind, each.subject, each.words) for each in surface(before, more)]
    told = "it is no longer iterated as the list items, since it is more than this list or less"
    assert changes == [("name-removed", "models.Alone", told)]
    other = prepare(described(Alone=record(items=listed(TEXT), plants=LIST)))
    assert [(each.kind, each.before, each.after) for each in surface(before, other)] == [
        ("name-changed", "items", "plants")
    ]
    assert surface(more, before) == []
    assert surface(before, before) == []
