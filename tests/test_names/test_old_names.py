"""A rename that was accepted: the old name still works, and says the new one."""

from __future__ import annotations

import importlib
import pickle
from typing import Any

import pytest

from scripts.check.packages import decoders_by_source, modules_of, operations_of
from scripts.diff.surface import surface

from .bakery import DESCRIPTION, accepted, edited, kept
from .conftest import Bakery

BEFORE = kept(DESCRIPTION)


@pytest.mark.parametrize(
    ("old", "new", "called"),
    [
        (lambda client: client.loaf.get_loaf("l"), lambda client: client.loaf.read_loaf("l"), "read_loaf"),
        (lambda client: client.v2.loaf.get_loaf("l"), lambda client: client.v2.loaf.read_loaf("l"), "read_loaf"),
        (
            lambda client: client.loaf.create_loaf(body={"flourUsed": "rye"}),
            lambda client: client.loaf.bake(body={"flourUsed": "rye"}),
            "bake",
        ),
        (lambda client: client.oven.update_oven("o"), lambda client: client.furnace.update_oven("o"), "furnace"),
    ],
)
def test_an_operation_is_called_by_its_old_name(bakery: Bakery, old: Any, new: Any, called: str) -> None:
    wanted = bakery.both(new)
    with pytest.warns(DeprecationWarning, match=f"it is called {called} now") as told:
        found = bakery.both(old)
    assert found == wanted
    assert [entry.filename for entry in told] == [__file__] * 2


def test_a_list_is_read_by_its_old_name(bakery: Bakery) -> None:
    async def listed(client: Any) -> list[Any]:
        return [each async for each in client.loaf.get_loaves(page_size=2)]

    with pytest.warns(DeprecationWarning, match="list_loaves"):
        blocking, awaited = bakery.both(lambda client: list(client.loaf.get_loaves(page_size=2)), listed)
    assert [each.flour_used for each in blocking] == [each.flour_used for each in awaited] == ["rye"]


def test_a_file_is_fetched_by_the_name_and_tag_it_had(bakery: Bakery) -> None:
    with pytest.warns(DeprecationWarning, match=r"get_photo is an old name: it is called furnace\.take_photo now"):
        found = bakery.both(lambda client: client.loaf.get_photo("l").read())
    assert found == (b"photo", b"photo")


def test_a_class_is_imported_by_its_old_name(bakery: Bakery) -> None:
    package = f"generated.{bakery.package}.models"
    found: dict[str, Any] = {}
    with pytest.warns(DeprecationWarning, match="Loaf is an old name: it is called Bread now") as told:
        exec(f"from {package} import Loaf\nfrom {package}.loaf import Loaf as Same", found)
    assert found["Loaf"] is found["Same"] is bakery.models.Bread
    assert all(entry.filename == "<string>" for entry in told)
    assert "Loaf" not in dir(bakery.models)
    with pytest.raises(AttributeError, match="has no attribute 'Other'"):
        _ = importlib.import_module(f"{package}.loaf").Other


def test_what_was_pickled_under_an_old_name_is_read(bakery: Bakery) -> None:
    stored = pickle.dumps(bakery.models.Bread(id="l"))
    assert pickle.loads(stored).id == "l"


def test_nothing_is_warned_of_unless_an_old_name_is_used(bakery: Bakery) -> None:
    """Warnings are errors here."""
    package = f"generated.{bakery.package}"
    assert len([*modules_of(package)]) > 10
    assert {operation.id for operation in operations_of(package)} == {
        "getLoaves",
        "createLoaf",
        "getLoaf",
        "getPhoto",
        "updateOven",
    }
    assert {"/components/schemas/Loaf", "/components/schemas/Oven"} <= decoders_by_source(package).keys()
    assert bakery.blocking.loaf.read_loaf("l").grams == 700


def test_the_surface_is_whole_with_old_names_and_breaks_when_they_end() -> None:
    taken = kept(DESCRIPTION, accepted(BEFORE.text))
    assert surface(BEFORE.plan, taken.plan) == []
    ended = edited(taken.text, at='operations."POST /loaves"', formerly=None)
    ended = edited(ended, at="models.Bread", formerly=None)
    ended = edited(ended, at="tags.furnace", formerly=None)
    after = kept(DESCRIPTION, ended)
    found = {(change.kind, change.subject): change.words for change in surface(taken.plan, after.plan)}
    assert found == {
        ("name-removed", "POST /loaves"): "client.loaf.create_loaf is no longer there; it is client.loaf.bake",
        ("name-removed", "models.Loaf"): "the old name is no longer there",
        ("name-removed", "PUT /ovens/{ovenId}"): (
            "client.oven.update_oven is no longer there; it is client.furnace.update_oven"
        ),
        ("name-removed", "GET /loaves/{loafId}/photo"): (
            "client.oven.take_photo is no longer there; it is client.furnace.take_photo"
        ),
    }
    assert all(change.breaks for change in surface(taken.plan, after.plan))


def test_what_is_accepted_is_written_as_accepted() -> None:
    taken = kept(DESCRIPTION, accepted(BEFORE.text))
    assert "accept" not in taken.text
    assert '[tags.furnace]\nnow = "oven"\nformerly = ["oven"]\n' in taken.text
    assert 'name = "loaf.bake"\nnow = "loaf.create_loaf"\nformerly = ["loaf.create_loaf"]\n' in taken.text
    assert '[models.Bread]\nnow = "Loaf"\nformerly = ["Loaf"]\n' in taken.text
    again = kept(DESCRIPTION, taken.text)
    assert (again.text, again.plan) == (taken.text, taken.plan)
    # And taken back.
    back = edited(taken.text, at='operations."POST /loaves"', accept="create_loaf")
    assert 'name = "loaf.create_loaf"\nformerly = ["loaf.bake"]\n' in kept(DESCRIPTION, back).text


def test_a_tag_that_lost_all_operations_leads_to_where_they_went() -> None:
    moved = edited(BEFORE.text, at='operations."PUT /ovens/{ovenId}"', accept="loaf.heat")
    taken = kept(DESCRIPTION, moved)
    assert taken.plan.former_tags == {"oven": "loaf"}
    assert surface(BEFORE.plan, taken.plan) == []
    again = kept(DESCRIPTION, taken.text)
    assert (again.text, again.plan) == (taken.text, taken.plan)
