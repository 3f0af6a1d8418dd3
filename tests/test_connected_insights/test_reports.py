"""Reports: as models, in either form that a server has, parsed from a text, and as files."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from facade import DecodeError, Forbidden, NotFound, PlatformError, TransferFailed
from facade.events import DriftFound
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import rewrite, status
from generated.connected_insights.models.report_variant import ReportVariant
from tests.test_runtime_calls.loopback import Said

from .conftest import WORKGROUP, said
from .ways import Way

READY, NOT_YET = "SBX-00004", "SBX-00002"
BARE, ENVELOPED = "/reportjson", "/json"
WHOLE = b'{"subjects": [{"reports": [{"reportDetails": {"variants": [{"id": "v-1"}]}}]}]}'
VARIANTS = "subjects.item.reports.item.reportDetails.variants.item"


@pytest.fixture
def case_id(box: Box) -> str:
    """A case that was processed."""
    return box.cases[READY].id


@pytest.fixture
def without(box: Box) -> str:
    """A case of which there is nothing to report."""
    found = next(record for record in box.cases.values() if not record.processed)
    return found.id


def asked(box: Box) -> list[str]:
    return [seen.path.rpartition("/")[2] for seen in box.journal]


def enveloped_only(box: Box, code: int = 404) -> None:
    """Let the platform be one that has the other form of a report."""
    box.faults.add(BARE, times=None, action=status(code, body={"message": "no such page"}))


def test_a_report_is_a_model(way: Way, box: Box, case_id: str) -> None:
    report = way.run(way.ci.get_report(case_id))
    assert (report.display_id, report.id) == (READY, case_id)
    assert report.created_date.tzinfo is not None
    variants = report.subjects[0].reports[0].report_details.variants
    assert [variant.id for variant in variants] == ["variant-0", "variant-1", "variant-2"]
    assert (variants[1].fold_change, variants[0].variant_read_frequency) == (0.5, 0.125)
    assert asked(box) == ["reportjson"]


@pytest.mark.parametrize("code", [404, 405])
def test_a_report_in_an_envelope_is_the_same(way: Way, box: Box, case_id: str, code: int) -> None:
    bare = way.run(way.ci.get_report(case_id))
    enveloped_only(box, code)
    box.journal.clear()
    assert way.run(way.ci.get_report(case_id)).to_dict() == bare.to_dict()
    assert asked(box) == ["reportjson", "json"]


def test_a_case_without_a_report_is_not_found(way: Way, box: Box, without: str) -> None:
    for call in (way.ci.get_report, way.ci.case_data):
        with pytest.raises(NotFound, match="report") as caught:
            way.run(call(without))
        assert "/json:" not in str(caught.value).replace("/reports/json", ""), "the usual form is the one to name"
    with pytest.raises(NotFound):
        way.listed(way.ci.report_variants(without))


def test_other_errors_lead_to_no_other_form(way: Way, box: Box, case_id: str) -> None:
    box.faults.add(BARE, times=None, action=status(403, body={"message": "not yours"}))
    with pytest.raises(Forbidden, match="not yours"):
        way.run(way.ci.get_report(case_id))
    with pytest.raises(Forbidden, match="not yours"):
        way.listed(way.ci.report_variants(case_id))
    assert asked(box) == ["reportjson", "reportjson"]


@pytest.mark.parametrize("answer", [{}, {"response": None}, {"response": "none"}, {"response": []}, {"other": {}}])
def test_an_envelope_without_a_report_is_an_error(elsewhere: Any, answer: Any) -> None:
    way, _ = elsewhere(lambda asked: Said(404) if asked.path.endswith(BARE) else said(answer))
    with pytest.raises(DecodeError, match="holds no report"):
        way.run(way.ci.get_report("c"))


@pytest.mark.parametrize("answer", [Said(204, b""), *(said(each) for each in (None, [1], json.dumps({"id": "r"})))])
def test_what_is_no_report_is_an_error(elsewhere: Any, answer: Said, tmp_path: Path) -> None:
    way, _ = elsewhere(lambda asked: answer)
    with pytest.raises(DecodeError, match=r"holds no report|the answer \(204\) has no body"):
        way.run(way.ci.get_report("c"))
    with pytest.raises(PlatformError, match=r"the report is no JSON object|the answer \(204\) has no body"):
        way.listed(way.ci.report_variants("c"))
    if answer.status == 204:
        with pytest.raises(DecodeError, match=r"the answer \(204\) has no body"):
            way.run(way.ci.save_report("c", tmp_path))
        assert not list(tmp_path.iterdir())


def test_the_data_of_a_case_is_parsed_from_its_text(way: Way, box: Box, case_id: str) -> None:
    found = way.run(way.ci.case_data(case_id))
    assert (found["id"], found["displayId"]) == (case_id, READY)
    assert found["caseSubjects"][0]["samples"][0]["reportTypes"][0]["reportDetails"]["variants"]
    assert box.journal[0].path == f"/crs/api/v1/cases/{case_id}/reports/json"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ({}, "holds no report"),
        ({"jsonContent": None}, "holds no report"),
        ({"jsonContent": " "}, "holds no report"),
        ({"jsonContent": '{"name": "Juniper"'}, "jsonContent is no JSON"),
        ({"jsonContent": "[" * 100_000}, "jsonContent is no JSON"),
    ],
)
def test_a_text_that_holds_no_data_is_an_error(elsewhere: Any, answer: Any, why: str) -> None:
    way, _ = elsewhere(lambda asked: said(answer))
    with pytest.raises(DecodeError, match=why) as caught:
        way.run(way.ci.case_data("c"))
    assert "Juniper" not in str(caught.value)


def test_the_only_report_is_saved_as_pdf(way: Way, box: Box, case_id: str, tmp_path: Path) -> None:
    saved = way.run(way.ci.save_report_pdf(case_id, tmp_path / "report.pdf"))
    assert saved.read_bytes() == box.report_pdf(READY)
    report_id = box.journal[-1].path.split("/")[-2]
    assert way.run(way.ci.save_report_pdf(case_id, tmp_path)).name == f"{report_id}.pdf"
    box.journal.clear()
    way.run(way.ci.save_report_pdf(case_id, str(tmp_path / "again.pdf"), subject_report_id=report_id))
    assert asked(box) == ["pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([f"{report_id}.pdf", "again.pdf", "report.pdf"])


def test_of_several_reports_one_has_to_be_named(way: Way, box: Box, case_id: str, tmp_path: Path) -> None:
    def add(case: Any) -> None:
        case["caseSubjects"].append({"reportTypes": [{"id": "r-2"}, {"id": None}]})

    box.faults.add("/v2/cases/", action=rewrite(add))
    with pytest.raises(
        ValueError, match=rf"case {case_id} has several reports; give subject_report_id=, one of: .*, r-2"
    ):
        way.run(way.ci.save_report_pdf(case_id, tmp_path))
    box.faults.add("/v2/cases/", action=rewrite(lambda case: case.update(caseSubjects=None)))
    with pytest.raises(ValueError, match=f"case {case_id} has no report"):
        way.run(way.ci.save_report_pdf(case_id, tmp_path))
    with pytest.raises(NotFound):
        way.run(way.ci.save_report_pdf(case_id, tmp_path / "a.pdf", subject_report_id="none"))
    with pytest.raises(ValueError, match="subject_report_id='': give a report, or its id"):
        way.run(way.ci.save_report_pdf(case_id, tmp_path, subject_report_id=""))
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_pdf_is_not_saved_as_one(way: Way, box: Box, case_id: str, tmp_path: Path) -> None:
    """Some releases answer with JSON what they have no PDF of."""
    box.faults.add("/pdf", times=None, action=status(500, body={"message": "not rendered"}))
    with pytest.raises(Exception, match="not rendered"):
        way.run(way.ci.save_report_pdf(case_id, tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("enveloped", [False, True])
def test_a_report_is_saved_as_it_comes(way: Way, box: Box, case_id: str, tmp_path: Path, enveloped: bool) -> None:
    if enveloped:
        enveloped_only(box)
    told: list[int] = []
    saved = way.run(way.ci.save_report(case_id, tmp_path, lambda done, whole: told.append(done)))
    assert saved == tmp_path / f"{case_id}.json"
    assert told[-1] == saved.stat().st_size
    found = json.loads(saved.read_text())
    assert (found["response"] if enveloped else found)["displayId"] == READY


def test_a_report_that_there_is_not_is_not_saved(way: Way, without: str, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="reportjson"):
        way.run(way.ci.save_report(without, tmp_path))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="give a case, or its id"):
        way.run(way.ci.save_report("", tmp_path))


@pytest.mark.parametrize("enveloped", [False, True])
def test_variants_come_one_by_one(way: Way, box: Box, case_id: str, enveloped: bool) -> None:
    box.switches.report_variants = 250
    whole = way.run(way.ci.get_report(case_id)).subjects[0].reports[0].report_details.variants
    if enveloped:
        enveloped_only(box)
    found = way.listed(way.ci.report_variants(case_id))
    assert all(isinstance(variant, ReportVariant) for variant in found)
    assert [variant.to_dict() for variant in found] == [variant.to_dict() for variant in whole]


def test_any_list_of_a_report_is_read_so(way: Way, case_id: str) -> None:
    (metrics,) = way.listed(way.ci.report_entries(case_id, "preferredQcMetrics.item"))
    assert "qcMetrics" in metrics
    assert way.listed(way.ci.report_entries(case_id, "nothing.item")) == []
    assert way.listed(way.ci.report_entries(case_id, VARIANTS))[0]["id"] == "variant-0"


def test_reading_may_stop_at_any_variant(way: Way, box: Box, case_id: str) -> None:
    box.switches.report_variants = 5000
    first, second = way.some(way.ci.report_variants(case_id), 2)
    assert (first.id, second.id) == ("variant-0", "variant-1")
    assert len(way.run(way.ci.available_tests())) == 2


@pytest.mark.parametrize("body", [b'{"items": [ \xff\xfe', WHOLE[:-9], b"", b"<html>", WHOLE + b"}"])
def test_what_is_no_json_is_an_error(elsewhere: Any, body: bytes) -> None:
    way, _ = elsewhere(lambda asked: Said(200, body, {"Content-Type": "application/json"}))
    with pytest.raises(TransferFailed, match="the report is no JSON"):
        way.listed(way.ci.report_variants("c"))


def test_variants_of_any_shape_are_no_fault(elsewhere: Any) -> None:
    rows = [{"id": "v-1"}, {"id": "v-2", "tomorrow": {"a": [1.5]}}, {"start": None, "dbsnp": []}, None, "v-3"]
    whole = {"subjects": [{"reports": None}, {}, {"reports": [{"reportDetails": {"variants": rows}}]}], "more": 1}
    body = b"\xef\xbb\xbf \n" + json.dumps(whole).encode()
    way, _ = elsewhere(lambda asked: Said(200, body, {"Content-Type": "application/json"}))
    *models, nothing, text = way.listed(way.ci.report_variants("c"))
    assert [*(variant.to_dict() for variant in models), nothing, text] == rows


def test_what_of_a_variant_differs_from_the_description_is_told(connect: Any, host: Any) -> None:
    rows = [{"id": "v-1"}, {"id": 2}, {"id": 3}, "v-4"]
    whole = {"subjects": [{"reports": [{"reportDetails": {"variants": rows}}]}]}
    other = host(lambda asked: said(whole))
    place = {"base_url": other.url, "domain": "lab", "workgroup": WORKGROUP, "api_key": "a-key"}
    events: list[Any] = []
    way = connect(**place, on_event=events.append)
    assert len(way.listed(way.ci.report_variants("c"))) == 4
    variant = "/subjects/*/reports/*/reportDetails/variants/*"
    told = [(event.kind, event.pointer, event.found) for event in events if isinstance(event, DriftFound)]
    assert told == [("type", f"{variant}/id", "integer"), ("type", variant, "string")]
    strict = connect(**place, strict=True)
    with pytest.raises(DecodeError, match=r"^GET /drs/.*: .*/variants/\*/id: expected string, found integer"):
        strict.listed(strict.ci.report_variants("c"))


def test_an_entry_of_the_log_and_a_report_have_moments(way: Way, case_id: str) -> None:
    report = way.run(way.ci.get_report(case_id))
    history = report.subjects[0].reports[0].report_details.report_history[0]
    assert history.approved_date.utcoffset() == datetime.timedelta(0)
