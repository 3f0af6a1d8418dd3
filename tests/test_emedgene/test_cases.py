"""Cases: created after a dry run, read in parts, given another status, waited for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facade import BadRequest, DecodeError, NotFound, Timeout, Unprocessable
from facade.sandbox.emedgene import EmedgeneSandbox
from generated.emedgene.api.cases.set_case_status import OPERATION
from tests.test_runtime_calls.loopback import Loopback, Said

from .conftest import Connect, Start
from .ways import Way

FIRST = "EMG700000001"
JSON = {"Content-Type": "application/json"}


def dry_runs(box: EmedgeneSandbox) -> list[str]:
    return [dict(seen.query)["dry_run"] for seen in box.journal if seen.path == "/api/cases/v2/cases"]


def test_the_server_looks_at_a_case_before_it_makes_it(way: Way, box: EmedgeneSandbox) -> None:
    made = way.run(way.em.create_case(box.body("NEW1")))
    assert dry_runs(box) == ["true", "false"]
    assert box.created("NEW1") == [made.name]
    assert (made.status, made.checked.status, made.created.name) == ("in_progress", "valid", made.name)


def test_a_dry_run_alone_makes_nothing(way: Way, box: EmedgeneSandbox) -> None:
    made = way.run(way.em.create_case(box.body("NEW2"), dry_run="only"))
    assert dry_runs(box) == ["true"]
    assert not box.created("NEW2")
    assert (made.name, made.status, made.created) == (None, "valid", None)


def test_a_case_can_be_made_at_once(way: Way, box: EmedgeneSandbox) -> None:
    made = way.run(way.em.create_case(box.body("NEW3"), dry_run="never"))
    assert dry_runs(box) == ["false"]
    assert made.checked is None
    with pytest.raises(ValueError, match="dry_run='later'"):
        way.run(way.em.create_case(box.body("NEW3"), dry_run="later"))


def test_a_case_comes_from_a_file_too(way: Way, box: EmedgeneSandbox, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(box.body("NEW4")), encoding="utf-8-sig")
    made = way.run(way.em.create_case(path))
    assert box.created("NEW4") == [made.name]
    path.write_text('{"patient": "of whom nobody is to know", ')
    with pytest.raises(ValueError, match=r"case\.json is not a JSON file") as caught:
        way.run(way.em.create_case(str(path)))
    assert "nobody" not in str(caught.value)
    with pytest.raises(FileNotFoundError):
        way.run(way.em.create_case(tmp_path / "none.json"))


def test_nothing_is_sent_of_a_case_with_faults(way: Way, box: EmedgeneSandbox) -> None:
    body = box.body("has blanks")
    del body["should_upload"]
    with pytest.raises(ValueError, match=r"(?s)should_upload.*has blanks"):
        way.run(way.em.create_case(body))
    assert not box.journal


def test_what_the_server_refuses_is_not_made(way: Way, box: EmedgeneSandbox) -> None:
    body = box.body("NEW5")
    body["test_data"]["labels"] = [99]
    with pytest.raises(BadRequest, match="Label 99 not found"):
        way.run(way.em.create_case(body))
    body["test_data"]["labels"] = "urgent"
    with pytest.raises(Unprocessable) as caught:
        way.run(way.em.create_case(body))
    assert any("labels" in field for field in caught.value.fields)
    assert dry_runs(box) == ["true", "true"]


@pytest.mark.parametrize("key", ["Status", "status"])
def test_the_status_is_read_in_either_spelling(host: Start, connect: Connect, box: EmedgeneSandbox, key: str) -> None:
    platform = host(lambda asked: Said(201, json.dumps({"name": "EMG1", key: "held"}).encode(), JSON))
    way = connect(base_url=platform.url, token="t")
    assert way.run(way.em.create_case(box.body()))[:2] == ("EMG1", "held")


def test_a_case_that_was_made_without_a_name_may_be_there(host: Start, connect: Connect, box: EmedgeneSandbox) -> None:
    platform: Loopback = host(lambda asked: Said(201, b'{"id": 7}', JSON))
    way = connect(base_url=platform.url, token="t")
    with pytest.raises(DecodeError, match="does not name it") as caught:
        way.run(way.em.create_case(box.body(), dry_run="never"))
    assert caught.value.may_be_done
    assert len(platform.asked) == 1


def test_fields_of_a_case_are_chosen(way: Way, box: EmedgeneSandbox) -> None:
    found = way.run(way.em.case_fields(FIRST, "status", "participants"))
    assert (found.status, found.participants, found.patients) == ("finalized", [101], found.creator)
    assert box.journal[-1].query == [("test_fields", "status"), ("test_fields", "participants")]
    whole = way.run(way.em.case_fields(FIRST))
    assert whole.to_dict()["patients"]["proband"]["relationship"] == "Test Subject"
    assert not box.journal[-1].query


def test_the_status_of_a_case(way: Way, box: EmedgeneSandbox) -> None:
    box.switches.nameless_selection = True
    assert way.run(way.em.case_status(FIRST)) == "finalized"
    with pytest.raises(NotFound):
        way.run(way.em.case_status("EMG9"))
    for name in ("", "/", "..", None):
        with pytest.raises(ValueError, match="give the name of a case"):
            way.run(way.em.case_status(name))


def test_a_status_is_set(way: Way, box: EmedgeneSandbox) -> None:
    assert way.run(way.em.set_status(FIRST, "custom_status_1")).status == "custom_status_1"
    assert box.cases[FIRST].status == "custom_status_1"
    with pytest.raises(BadRequest, match="Only the system"):
        way.run(way.em.set_status(FIRST, "uploading"))
    with pytest.raises(ValueError, match="text of a status"):
        way.run(way.em.set_status(FIRST, ""))


def test_a_preset_group_is_added(way: Way, box: EmedgeneSandbox) -> None:
    assert way.run(way.em.add_preset_group(FIRST, "Trio")).selected_preset_set == "Trio"
    assert box.cases[FIRST].preset_group == "Trio"


@pytest.mark.parametrize("wanted", ["delivered", ["Finalized", "DELIVERED"]])
def test_a_status_is_waited_for(way: Way, box: EmedgeneSandbox, wanted: Any) -> None:
    box.switches.case_states = ("in_progress", "in_progress", "delivered")
    name = way.run(way.em.create_case(box.body("NEW6"))).name
    seen: list[str] = []
    found = way.run(way.em.wait_for_status(name, wanted, first_pause=0.001, on_progress=seen.append))
    assert (found, seen) == ("delivered", ["in_progress", "in_progress", "delivered"])


def test_waiting_ends_at_the_deadline(way: Way) -> None:
    with pytest.raises(Timeout, match="last seen: 'finalized'"):
        way.run(way.em.wait_for_status(FIRST, "delivered", deadline=0.02, first_pause=0.001))
    with pytest.raises(ValueError, match="give a status"):
        way.run(way.em.wait_for_status(FIRST, []))


@pytest.mark.skipif(OPERATION.evidence != "inferred", reason="a server's own description is laid over the facts")
def test_a_404_of_an_inferred_route_says_how_to_get_the_real_one(host: Start, connect: Connect) -> None:
    platform = host(lambda asked: Said(404, b"nothing here", {"Content-Type": "text/plain"}))
    way = connect(base_url=platform.url, token="t")
    with pytest.raises(NotFound, match=r"nothing here; this route is inferred.*make pull PLATFORM=emedgene SOURCE="):
        way.run(way.em.set_status("EMG1", "finalized"))
    with pytest.raises(NotFound) as caught:
        way.run(way.em.case_status("EMG1"))
    assert "inferred" not in str(caught.value)


def test_fields_may_come_as_a_list_and_must_be_names(way: Way) -> None:
    assert way.run(way.em.case_fields(FIRST, ["status", "participants"])).participants == [101]
    with pytest.raises(ValueError, match="'status,participants' is not the name of a field"):
        way.run(way.em.case_fields(FIRST, "status,participants"))
