"""Reports: as data, bare or in an envelope or as a text, and as PDF. Their variants are made while they are sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from facade.sandbox.wire import Answer

from . import words
from .case_routes import CASE_PATH, found
from .case_shapes import REPORT_TEXT
from .case_texts import subject_report_id
from .report_shapes import ENVELOPE, REPORT
from .report_texts import report, variant, variant_text
from .routing import Call, as_json, route
from .shapes import BYTES, written
from .state import CaseRecord

TAG = "draft-report-controller"
DRAFT = "/v1/draftreport/case/{caseId}"
PLACE = "variants of the report"
BATCH = 100


def processed(call: Call) -> CaseRecord:
    """The case in the path; 404 when there is nothing to report of it."""
    record = found(call)
    if not record.processed:
        call.refuse(404, "no-report", call.path["caseId"])
    return record


@route("GET", "drs", f"{DRAFT}/reportjson", TAG, "getReportJson", answer=REPORT)
def bare(call: Call) -> Answer:
    """The report itself."""
    said = written(REPORT, report(processed(call)))
    return _streamed(call, said)


@route("GET", "drs", f"{DRAFT}/json", TAG, "getDraftReport", answer=ENVELOPE)
def enveloped(call: Call) -> Answer:
    """The report in an envelope."""
    said = written(ENVELOPE, {"response": report(processed(call))})
    return _streamed(call, said)


@route("GET", "drs", f"{DRAFT}/reports/{{subjectReportId}}/pdf", TAG, "getPdf", answer=BYTES, media="application/pdf")
def paper(call: Call) -> Answer:
    """The report on a subject as PDF."""
    record, asked = processed(call), call.path["subjectReportId"].lower()
    if asked not in [subject_report_id(record, place) for place in range(len(record.subjects))]:
        call.refuse(404, "no-report", call.path["subjectReportId"])
    return Answer(200, pdf(f"{record.display_id} {asked}"), {"Content-Type": "application/pdf"})


@route("GET", "crs", f"{CASE_PATH}/reports/json", "case-report-controller", "getReport", answer=REPORT_TEXT)
def as_text(call: Call) -> Answer:
    """The report of a case in another form, as JSON in a text."""
    record = processed(call)
    details = {"name": "Oncology report", "editStatus": None, "variants": [variant(number) for number in range(2)]}
    kinds = [{"id": subject_report_id(record), "reportType": "TSS_ONC_REPORT", "reportDetails": details}]
    samples = [{"externalSampleId": each, "reportTypes": kinds} for each in record.sample_ids]
    said = {
        "id": record.id,
        "externalCaseId": None,
        "displayId": record.display_id,
        "tat": record.extra.get("turnAroundTime"),
        "customMetadata": {"configData": record.metadata},
        "caseOwners": record.extra.get("caseOwners") or [words.USERNAME],
        "caseSubjects": [{"id": record.id, "relationshipToProband": "PROBAND", "samples": samples}],
    }
    return as_json(200, written(REPORT_TEXT, {"jsonContent": json.dumps(said)}))


def pdf(text: str) -> bytes:
    """The bytes of a file that begins and ends as PDF does."""
    return f"%PDF-1.7\n% {text}\n%%EOF\n".encode()


def _streamed(call: Call, said: dict[str, Any]) -> Answer:
    inner = said.get("response") or said
    inner["subjects"][0]["reports"][0]["reportDetails"]["variants"] = PLACE
    before, _, after = json.dumps(said, separators=(",", ":")).partition(json.dumps(PLACE))
    stream = _pieces(before, call.state.switches.report_variants, after)
    return Answer(200, headers={"Content-Type": "application/json"}, stream=stream)


def _pieces(before: str, count: int, after: str) -> Iterator[bytes]:
    yield before.encode() + b"["
    for start in range(0, count, BATCH):
        texts = map(variant_text, range(start, min(start + BATCH, count)))
        yield (("," if start else "") + ",".join(texts)).encode()
    yield b"]" + after.encode()
