"""Objects that were read and are sent again: as new ones, or to another address than their own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facade.events import KeyLeftOut
from facade.sandbox.torrent_suite import TorrentSuiteSandbox

from .conftest import Connect
from .ways import Way

PREFIX = "/rundb/api/v1"


@pytest.fixture
def events() -> list[Any]:
    return []


@pytest.fixture
def telling(connect: Connect, box: TorrentSuiteSandbox, events: list[Any]) -> Way:
    """A client that tells what it does."""
    return connect(username=box.username, api_key=box.api_key, on_event=events.append)


@pytest.mark.parametrize("form", ["model", "mapping"])
def test_a_copy_of_an_object_is_a_new_one(box: TorrentSuiteSandbox, telling: Way, events: list[Any], form: str) -> None:
    chip = telling.run(telling.ts.chip.get(3))
    before = chip.to_dict()
    chip.name = "copy"
    body = chip if form == "model" else chip.to_dict()
    address = telling.run(telling.ts.chip.create(body=body))
    assert not {"id", "resource_uri"} & json.loads(box.journal[-1].body).keys()
    assert address != chip.resource_uri
    assert telling.run(telling.ts.follow(address)).name == "copy"
    assert telling.run(telling.ts.chip.get(3)).to_dict() == before
    (told,) = [event for event in events if isinstance(event, KeyLeftOut)]
    assert told == KeyLeftOut("torrent_suite", f"POST {PREFIX}/chip/", ("id", "resource_uri"))
    # What the caller has is as it was.
    assert (chip.id, chip.resource_uri) == (3, f"{PREFIX}/chip/3/")


def test_a_plan_like_another_is_planned_besides(telling: Way, events: list[Any]) -> None:
    plan = telling.run(telling.ts.plannedexperiment.get(1))
    name, plan.plan_name = plan.plan_name, "once more"
    plan.experiment = None
    made = telling.run(telling.ts.plan_run(plan))
    assert (made.plan_name, made.id != 1) == ("once more", True)
    assert telling.run(telling.ts.plannedexperiment.get(1)).plan_name == name
    assert [event.names for event in events if isinstance(event, KeyLeftOut)] == [("id", "resource_uri")]


def test_an_object_whose_key_is_its_name_needs_another(box: TorrentSuiteSandbox, telling: Way) -> None:
    rig = telling.run(telling.ts.rig.get("Bench PGM"))
    rig.comments = "copy"
    with pytest.raises(ValueError, match=r"name: 'Bench PGM' is the key of the object that was read"):
        telling.run(telling.ts.rig.create(body=rig))
    assert len(box.journal) == 1
    rig.name = "Bench PGM 2"
    telling.run(telling.ts.rig.create(body=rig))
    assert telling.run(telling.ts.rig.get("Bench PGM")).comments != "copy"
    assert telling.run(telling.ts.rig.get("Bench PGM 2")).comments == "copy"


@pytest.mark.parametrize("method", ["update", "patch"])
def test_the_body_of_another_object_is_refused(box: TorrentSuiteSandbox, telling: Way, method: str) -> None:
    chip = telling.run(telling.ts.chip.get(3))
    for body in (chip, {"id": 3, "name": "x"}, {"resource_uri": f"{PREFIX}/chip/3/", "name": "x"}):
        with pytest.raises(ValueError, match=r"the body is the object (id=3|'/rundb/api/v1/chip/3'), .* names 4"):
            telling.run(getattr(telling.ts.chip, method)(4, body=body))
    rig = telling.run(telling.ts.rig.get("Bench PGM"))
    with pytest.raises(ValueError, match="'/rundb/api/v1/rig/Bench PGM'"):
        telling.run(getattr(telling.ts.rig, method)("S5_Heron", body=rig))
    assert {exchange.method for exchange in box.journal} == {"GET"}


def test_nothing_is_told_where_nothing_was_left_out(telling: Way, events: list[Any]) -> None:
    telling.run(telling.ts.chip.create(body={"id": None, "name": "new", "slots": 1, "resource_uri": ""}))
    telling.run(telling.ts.chip.update(3, body=telling.run(telling.ts.chip.get(3))))
    assert not [event for event in events if isinstance(event, KeyLeftOut)]
