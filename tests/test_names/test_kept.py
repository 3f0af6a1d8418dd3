"""Names stay when a description calls the same things otherwise."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest

from scripts.diff.surface import surface

from .bakery import DESCRIPTION, kept
from .renames import Document, of_operations, of_path_parameters, of_properties, of_schemas, of_tags

BEFORE = kept(DESCRIPTION)


def other(name: str) -> str:
    """A name that has nothing in common with another one."""
    return f"Zz{sum(map(ord, name))}{name[::-1].title()}"


def capitals(name: str) -> str:
    """The same name, spelt as no rule would: `flourUsed` is `flour_USED`."""
    return "".join(f"_{letter}" if letter.isupper() else letter for letter in name).upper().lower().title()


def whole(document: Document) -> Document:
    """Everything at once."""
    return of_operations(of_tags(of_schemas(of_path_parameters(document, other), other), other), other)


RENAMES: dict[str, Callable[[Document], Document]] = {
    "operation ids": lambda document: of_operations(document, other),
    "tags": lambda document: of_tags(document, other),
    "schemas": lambda document: of_schemas(document, other),
    "path parameters": lambda document: of_path_parameters(document, other),
    "spelling of properties": lambda document: of_properties(document, capitals),
    "all at once": whole,
}


@pytest.mark.parametrize("what", RENAMES)
def test_names_stay(what: str) -> None:
    changed = RENAMES[what](DESCRIPTION)
    after = kept(changed, BEFORE.text)
    assert changed != DESCRIPTION
    assert surface(BEFORE.plan, after.plan) == []
    assert after.told == []
    # Without memory they would not.
    if what != "spelling of properties":
        assert surface(BEFORE.plan, kept(changed).plan) != []


@pytest.mark.parametrize("what", RENAMES)
def test_what_is_kept_is_kept_the_next_time_too(what: str) -> None:
    changed = RENAMES[what](DESCRIPTION)
    first = kept(changed, BEFORE.text)
    second = kept(changed, first.text)
    assert (second.text, second.plan, second.held) == (first.text, first.plan, [])
    back = kept(DESCRIPTION, second.text)
    assert (back.text, back.plan) == (BEFORE.text, BEFORE.plan)


def test_the_first_time_the_names_are_those_of_the_rules() -> None:
    from scripts.prepare import prepare

    assert BEFORE.plan == prepare(DESCRIPTION)
    assert (BEFORE.told, BEFORE.held) == ([], [])


def test_a_rename_is_told_once() -> None:
    changed = of_operations(DESCRIPTION, lambda name: "bakeLoaf" if name == "createLoaf" else name)
    first = kept(changed, BEFORE.text)
    assert first.held[0] == ("loaf.create_loaf", "loaf.bake_loaf")
    assert 'now = "loaf.bake_loaf"' in first.text
    assert kept(changed, first.text).held == []


def test_the_file_is_the_same_whatever_the_order_of_the_description() -> None:
    shuffled = copy.deepcopy(DESCRIPTION)
    for holder in (shuffled["paths"], shuffled["components"]["schemas"]):
        entries = list(holder.items())
        random.Random(7).shuffle(entries)
        holder.clear()
        holder.update(entries)
    assert kept(shuffled).text == BEFORE.text


def test_schemas_that_exchange_their_names_keep_those_of_python() -> None:
    pairs = {"Loaf": "Oven", "Oven": "NewLoaf", "NewLoaf": "Loaf"}
    after = kept(of_schemas(DESCRIPTION, lambda name: pairs.get(name, name)), BEFORE.text)
    assert surface(BEFORE.plan, after.plan) == []


def test_what_moves_with_its_operation_id_keeps_its_names() -> None:
    renamed = kept(of_operations(DESCRIPTION, other), BEFORE.text)
    moved = of_operations(DESCRIPTION, other)
    moved["paths"] = {f"/v2{path}": item for path, item in moved["paths"].items()}
    assert surface(renamed.plan, kept(moved, renamed.text).plan) == []


def test_parameters_of_a_path_are_known_by_place_and_elsewhere_by_name() -> None:
    def shelf(path: str, *names: str) -> Document:
        entries = [{"in": "path", "name": name, "required": True, "schema": {"type": "string"}} for name in names]
        operation = {"operationId": "getShelf", "parameters": entries, "responses": {}}
        return {**DESCRIPTION, "paths": {path: {"get": operation}}}

    def arguments(document: Document, memory: str = "") -> list[str]:
        (operation,) = kept(document, memory).plan.operations
        return [parameter.name for parameter in operation.parameters]

    memory = kept(shelf("/rooms/{room}/shelves/{shelf}", "room", "shelf")).text
    assert arguments(shelf("/rooms/{shelf}/shelves/{room}", "shelf", "room"), memory) == ["room", "shelf"]
    assert arguments(shelf("/rooms/{a}/shelves/{b}", "a", "b"), memory) == ["room", "shelf"]
    assert arguments(shelf("/shelves/{shelf}/of/{room}", "room", "shelf"), memory) == ["shelf", "room"]
    assert arguments(shelf("/shelves/{a}/of/{b}", "a", "b"), memory) == ["room", "shelf"]
    assert arguments(shelf("/shelves/{shelf}", "shelf"), memory) == ["shelf"]


def test_what_is_new_never_takes_the_name_of_another_thing() -> None:
    changed = of_operations(DESCRIPTION, lambda name: "bakeLoaf" if name == "createLoaf" else name)
    changed = of_schemas(changed, lambda name: "Bread" if name == "Loaf" else name)
    changed["paths"]["/a"] = {"get": {"operationId": "createLoaf", "tags": ["Loaf"], "responses": {}}}
    changed["components"]["schemas"]["Loaf"] = {"type": "object", "properties": {"weekday": {"type": "string"}}}
    changed["components"]["schemas"]["Oven"]["properties"]["heated_to"] = {"type": "string"}
    changed["components"]["schemas"]["Bread"]["properties"]["crust"]["enum"] = ["thick_crust", "thick-crust", "THIN"]
    changed["paths"]["/loaves"]["get"]["parameters"].append(
        {"in": "query", "name": "oven_code", "schema": {"type": "string"}}
    )
    after = kept(changed, BEFORE.text)
    assert surface(BEFORE.plan, after.plan) == []
    told = "\n".join(map(str, after.told))
    assert "GET /a is new and would be called 'loaf.create_loaf'" in told
    assert 'stays with [operations."POST /loaves"]' in told
    assert "/components/schemas/Loaf is new and would be called 'Loaf'" in told
    oven = {field.wire: field.attribute for field in after.plan.classes["Oven"].fields}
    assert oven == {"code": "code", "heatedTo": "heated_to", "heated_to": "heated_to_2"}
    assert dict(after.plan.classes["LoafCrust"].members)["THICK_CRUST"] == "thick-crust"
    (lists,) = [each for each in after.plan.operations if each.name == "get_loaves"]
    names = {entry.wire: entry.name for entry in lists.parameters}
    assert (names["ovenCode"], names["oven_code"]) == ("oven_code", "oven_code_query")
    assert names["pageSize"] == "page_size"
    # And what it was called then, it is called from then on.
    assert kept(changed, after.text).plan == after.plan


def test_a_class_that_is_gone_does_not_hand_its_name_to_one_that_stays() -> None:
    """Two lists that look alike become one: the one that stays is what it was."""
    two = copy.deepcopy(DESCRIPTION)
    two["components"]["schemas"]["OtherPage"] = two["components"]["schemas"]["LoafPage"]
    two["paths"]["/others"] = {"get": {**two["paths"]["/loaves"]["get"], "operationId": "getOthers"}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/OtherPage"}}}
    two["paths"]["/others"]["get"]["responses"] = {"200": {"description": "", "content": content}}
    before = kept(two)
    one = copy.deepcopy(two)
    del one["components"]["schemas"]["OtherPage"]
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/LoafPage"}}}
    one["paths"]["/others"]["get"]["responses"] = {"200": {"description": "", "content": content}}
    after = kept(one, before.text)
    assert "LoafPage" in after.plan.classes
    found = {(change.kind, change.subject) for change in surface(before.plan, after.plan)}
    assert found >= {("name-removed", "models.OtherPage")}


def test_a_tag_that_is_split_keeps_what_it_had() -> None:
    split: dict[str, Any] = copy.deepcopy(DESCRIPTION)
    split["paths"]["/loaves/{loafId}/photo"]["get"]["tags"] = ["Photo"]
    split["paths"]["/photos"] = {"get": {"operationId": "getPhotos", "tags": ["Photo"], "responses": {}}}
    after = kept(split, BEFORE.text)
    assert surface(BEFORE.plan, after.plan) == []
    names = {f"{each.tag}.{each.name}" for each in after.plan.operations}
    assert {"loaf.get_photo", "photo.get_photos"} <= names


@pytest.mark.slow
def test_ica_is_the_same_whatever_its_description_calls_things() -> None:
    from pathlib import Path

    from scripts.generate.understanding import corrected

    memory = Path("specs/ica/names.toml").read_text(encoding="utf-8")
    before = kept(corrected("ica"), memory)
    assert before.text == memory
    names = sorted(corrected("ica")["components"]["schemas"])
    following = {name: names[index - 1] for index, name in enumerate(names)}
    for changed in (whole(corrected("ica")), of_schemas(corrected("ica"), lambda name: following[name])):
        assert surface(before.plan, kept(changed, memory).plan) == []
