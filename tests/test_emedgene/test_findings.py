"""What was found: candidates, exported variants, tags, reports; and what the platform pushes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facade import Conflict, DecodeError, NotFound
from facade.emedgene import parse_status_webhook
from facade.sandbox.emedgene import EmedgeneSandbox
from tests.test_runtime_calls.loopback import Said

from .conftest import Connect, Start
from .ways import Way

FINALIZED, DELIVERED = "EMG700000001", "EMG700000002"


def test_candidates_are_variants_with_everything_that_is_said_of_them(way: Way) -> None:
    first, *_, loss = way.run(way.em.case_candidates(DELIVERED))
    assert (first.tag.value, first.gene_name) == ("in_report", "SBXA1,SBXA2")
    assert loss.to_dict()["copy_number"] == 1


@pytest.mark.parametrize("number", range(1, 7))
def test_an_export_is_the_same_under_either_name_and_spelling(way: Way, number: int) -> None:
    found = way.run(way.em.exported_variants(f"EMG70000000{number}"))
    assert [(entry.tag, len(entry.genes)) for entry in found] == [("in_report", 2), ("In_Report", 1), ("candidate", 3)]
    assert found[0].genes == ("SBXA1", "SBXA2")
    assert found[0].details.startswith("what is known of variant 1")
    assert found[0].variant.to_dict()["pathogenicity"] == "Likely pathogenic"


def test_variants_are_chosen_by_tag(way: Way) -> None:
    tags = [tag.value for tag in way.run(way.em.variant_tags())]
    assert tags[0] == "in_report"
    assert len(way.run(way.em.exported_variants(FINALIZED, "IN_REPORT"))) == 2
    assert len(way.run(way.em.exported_variants(FINALIZED, "in_report", "candidate"))) == 3
    assert way.run(way.em.exported_variants(FINALIZED, "not_relevant")) == []


@pytest.mark.parametrize("answer", [{}, {"hits": None}, {"variants": [{}], "hits": []}, {"hits": [{"tag": None}]}])
def test_an_export_with_little_in_it_is_read(host: Start, connect: Connect, answer: Any) -> None:
    platform = host(lambda asked: Said(200, json.dumps(answer).encode(), {"Content-Type": "application/json"}))
    way = connect(base_url=platform.url, token="t")
    for entry in way.run(way.em.exported_variants("EMG1")):
        assert entry[:3] == (None, (), None)


def test_a_report_is_saved_with_progress(way: Way, box: EmedgeneSandbox, tmp_path: Path) -> None:
    (first, *_) = way.run(way.em.reports.list_reports(FINALIZED)).hits
    seen: list[tuple[int, int | None]] = []
    told = lambda done, total: seen.append((done, total))  # noqa: E731
    path = way.run(way.em.save_report(FINALIZED, first.type, first.id, tmp_path, told))
    assert path == tmp_path / first.file_name
    assert path.read_bytes() == box.report(FINALIZED)
    assert seen[-1] == (len(box.report(FINALIZED)),) * 2


def test_there_is_no_report_before_a_case_is_finalized(way: Way, tmp_path: Path) -> None:
    with pytest.raises(Conflict, match="not finalized"):
        way.run(way.em.save_report(DELIVERED, "clinical", 1, tmp_path / "report.pdf"))
    with pytest.raises(NotFound, match="no such report"):
        way.run(way.em.save_report(FINALIZED, "clinical", 2, tmp_path / "report.pdf"))
    assert not list(tmp_path.iterdir())


def test_a_page_is_not_taken_for_a_report(host: Start, connect: Connect, tmp_path: Path) -> None:
    platform = host(lambda asked: Said(200, b"<html>log in</html>", {"Content-Type": "text/html"}))
    way = connect(base_url=platform.url, token="t")
    with pytest.raises(DecodeError):
        way.run(way.em.save_report("EMG1", "clinical", 1, tmp_path / "report.pdf"))
    assert not list(tmp_path.iterdir())


EVENT = {
    "event": "case_status_change",
    "case_name": "EMG1",
    "old_status": "delivered",
    "new_status": "custom_status_9",
    "time": "2031-05-06T07:08:09Z",
    "organization_id": 17,
    "laboratory": {"floor": 3},
}


@pytest.mark.parametrize("body", [EVENT, json.dumps(EVENT), json.dumps(EVENT).encode()])
def test_an_event_is_typed_and_keeps_what_is_not_known(body: Any) -> None:
    event = parse_status_webhook(body)
    assert (event.case_name, event.new_status) == ("EMG1", "custom_status_9")
    assert getattr(event.time, "year", None) == 2031
    assert event.additional_properties == {"laboratory": {"floor": 3}}
    assert event.to_dict() == EVENT


@pytest.mark.parametrize("body", [b"", "no", "[1]", "null", b"\xff"])
def test_what_is_no_event_is_refused(body: Any) -> None:
    with pytest.raises(ValueError, match="this webhook is not"):
        parse_status_webhook(body)
