"""The routes of what was found: candidates, exports, tags, reports."""

from __future__ import annotations

import io
from typing import Any

from flask import send_file

from . import rows
from .intake import refuse, text
from .library import Response, api
from .other_models import Candidates, Export, Reports, Tags
from .served import found, routes
from .state import CaseRecord

REPORTS = {1: "clinical", 2: "secondary_findings"}


@routes.get("/api/candidates/<case_name>")
@api.validate(resp=Response(HTTP_200=Candidates), tags=["Candidates"])
def list_candidates(case_name: str) -> Any:
    """The variants of a case that somebody has tagged."""
    tagged: Any = rows.variants(found(case_name).number)
    return Candidates(hits=tagged, total=len(tagged))


@routes.get("/api/test/<case_name>/export")
@api.validate(resp=Response(HTTP_200=Export), tags=["Candidates"])
def export_variants(case_name: str) -> Any:
    """The variants of a case, under `variants` or `hits`."""
    number = found(case_name).number
    return {"hits" if number % 2 else "variants": rows.variants(number)}


@routes.get("/api/tag/")
@api.validate(resp=Response(HTTP_200=Tags), tags=["Candidates"])
def list_tags() -> Any:
    """What variants can be tagged with."""
    return {"hits": rows.TAGS, "total": len(rows.TAGS)}


@routes.get("/api/test/v2/<case_name>/reports")
@api.validate(resp=Response(HTTP_200=Reports), tags=["Reports"])
def list_reports(case_name: str) -> Any:
    """The reports of a case; none before it is finalized."""
    record = found(case_name)
    listed = REPORTS.items() if record.status == "finalized" else ()
    return {"hits": [{"id": key, "type": kind, "file_name": _file_name(record, kind)} for key, kind in listed]}


@routes.get("/api/test/v2/<case_name>/reports/<report_type>/<int:report_id>")
def get_report(case_name: str, report_type: str, report_id: int) -> Any:
    """A report, as PDF.

    Nothing about the answer is declared.
    """
    record = found(case_name)
    if record.status != "finalized":
        refuse(text(409, f"Case {case_name} is not finalized"))
    if REPORTS.get(report_id) != report_type:
        refuse(text(404, f"Case {case_name} has no such report"))
    page = io.BytesIO(pdf(f"{case_name} {report_type}"))
    name = _file_name(record, report_type)
    return send_file(page, "application/pdf", as_attachment=True, download_name=name)


def _file_name(record: CaseRecord, kind: str) -> str:
    return f"{record.name} {kind}.pdf"


def pdf(said: str) -> bytes:
    """A small page that says this; the same bytes each time."""
    drawn = f"BT /F1 24 Tf 72 720 Td ({said}) Tj ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    ]
    page, places = "%PDF-1.4\n", []
    for number, each in enumerate(parts, 1):
        places.append(len(page))
        page += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{len(page)}\n%%EOF\n"
    return f"{page}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{end}".encode()
