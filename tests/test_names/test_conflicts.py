"""What cannot be is refused, with what to write."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.errors import PipelineError

from .bakery import DESCRIPTION, edited, kept

MEMORY = kept(DESCRIPTION).text
CREATE, LIST = 'operations."POST /loaves"', 'operations."GET /loaves"'


@pytest.mark.parametrize(
    ("at", "said", "problem"),
    [
        (CREATE, {"accept": "get_loaves"}, "GET /loaves and POST /loaves are both to be called 'loaf.get_loaves'"),
        (CREATE, {"accept": "Get_Loaves"}, "GET /loaves and POST /loaves are both to be called"),
        (CREATE, {"formerly": ["loaf.get_loaves"]}, "GET /loaves and POST /loaves are both to be called"),
        (CREATE, {"accept": "bake loaf"}, "'loaf.bake loaf' is no name for an operation"),
        (CREATE, {"accept": "class"}, "'loaf.class' is no name for an operation"),
        (CREATE, {"accept": "load"}, "'loaf.load' is no name for an operation"),
        (CREATE, {"accept": "my loaf.bake"}, "'my loaf' is no name for a tag"),
        (CREATE, {"name": 5}, "name is a text, not 5"),
        (CREATE, {"acept": "bake"}, "'acept' means nothing here; known are"),
        (CREATE, {"name": None}, "has no name"),
        (LIST, {"arguments": {"pageSize": "limit"}}, "'limit' is no name for an argument, that of 'pageSize'"),
        (LIST, {"arguments": {"pageSize": "page_token"}}, "are both to be called 'page_token'"),
        ("models.Loaf", {"accept": "Oven"}, "Loaf and Oven are both to be called 'Oven'"),
        ("models.Loaf", {"accept": "oven"}, "'oven' is no name for a class"),
        ("models.Loaf", {"formerly": ["Oven"]}, "are both to be called 'Oven'"),
        ("models.Loaf", {"attributes": {"flourUsed": "to_dict"}}, "'to_dict' is no name for an attribute"),
        ("models.Loaf", {"attributes": {"flourUsed": "oven"}}, "are both to be called 'oven'"),
        ("models.LoafCrust", {"members": {"THIN": "thick-crust"}}, "are both to be called 'THIN'"),
    ],
)
def test_a_name_that_cannot_be_is_refused(at: str, said: dict[str, Any], problem: str) -> None:
    text = edited(MEMORY, at=at, **{name: value for name, value in said.items() if not isinstance(value, dict)})
    for name, table in said.items():
        if isinstance(table, dict):
            inside = ", ".join(f'"{key}" = "{value}"' for key, value in table.items())
            text = text.replace(f"[{at}]\n", f"[{at}]\n{name} = {{ {inside} }}\n")
    with pytest.raises(PipelineError) as caught:
        kept(DESCRIPTION, text)
    assert problem in str(caught.value)
    assert caught.value.pointer


def test_a_tag_cannot_be_an_old_name_of_another_one() -> None:
    text = MEMORY.replace("[operations", '[tags.loaf]\nformerly = ["oven"]\n\n[operations', 1)
    # Its operations are those of the other tag then, as they are named.
    assert {operation.tag for operation in kept(DESCRIPTION, text).plan.operations} == {"loaf"}
    two = MEMORY.replace(
        "[operations", '[tags.loaf]\nformerly = ["shop"]\n\n[tags.oven]\nformerly = ["shop"]\n\n[operations', 1
    )
    with pytest.raises(PipelineError, match="are both to be called 'shop'"):
        kept(DESCRIPTION, two)


def test_a_new_thing_that_needs_an_old_name_is_told_of_it() -> None:
    taken = kept(DESCRIPTION, edited(MEMORY, at="models.Loaf", accept="Bread"))
    taken = kept(DESCRIPTION, edited(taken.text, at=CREATE, accept="bake"))
    more: dict[str, Any] = {**DESCRIPTION, "paths": dict(DESCRIPTION["paths"])}
    more["paths"]["/a"] = {"get": {"operationId": "createLoaf", "tags": ["Loaf"], "responses": {}}}
    found = kept(more, taken.text)
    (told,) = found.told
    assert "'loaf.create_loaf', which is an old name of [operations.\"POST /loaves\"]" in told.problem
    assert "out of `formerly`" in str(told.hint)
    # What the hint says to write is accepted.
    ended = edited(found.text, at=CREATE, formerly=None)
    ended = edited(ended, at='operations."GET /a"', accept="loaf.create_loaf")
    assert kept(more, ended).told == []
