"""What is looked up: the audit log, workgroups, test definitions, diseases, and the quality of analyses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from facade.sandbox.wire import Answer

from . import words
from .audit import Entry, Places
from .case_shapes import WORKGROUP_ROLES
from .pages import PAGE_QUERY, part
from .report_shapes import ANALYSIS_QC, AUDIT_PAGE, DISEASE_CONFIG, TEST_DEFINITIONS
from .report_texts import sections, test_definition
from .routing import Call, Query, as_json, route
from .shapes import MOMENT, TEXT, TEXTS, ListOf
from .state import made_id

AUDIT = (
    Query("caseId", TEXT),
    Query("userDisplayId", TEXT),
    Query("entityId", TEXT),
    Query("entityType", TEXTS),
    Query("eventName", TEXT),
    Query("fromDate", MOMENT, offsets=True),
    Query("toDate", MOMENT, offsets=True),
    *PAGE_QUERY,
    Query("orderBy", TEXT),
)
NO_FILTERS = ("pageNumber", "pageSize", "orderBy")


@route(
    "GET",
    "als",
    "/api/v1/auditlogs/search",
    "audit-log-controller",
    "getAuditLogs",
    query=AUDIT,
    answer=AUDIT_PAGE,
)
def audit(call: Call) -> dict[str, Any]:
    """What was done, the newest first unless an order is said: `+createdDate` or `-createdDate`."""
    order = call.query["orderBy"]
    if order not in (None, "+createdDate", "-createdDate"):
        call.refuse(400, "bad-parameter", "orderBy", order)
    tests = _tests(call)
    log = call.state.audits[call.workgroup]
    entries: Sequence[Entry] = log
    if tests:
        asked = {name: value for name, value in call.query.items() if name not in NO_FILTERS}
        entries = log.filtered(asked, lambda entry: all(fits(entry) for fits in tests))
    if order != "+createdDate":
        entries = Places(entries, range(len(entries) - 1, -1, -1))
    rows, said = part(call, entries, call.query["pageNumber"], call.query["pageSize"], order is not None)
    return {**said, "content": [_entry(each) for each in rows]}


def _tests(call: Call) -> list[Callable[[Entry], bool]]:
    """What an entry has to fit; both dates count as within."""
    query = call.query
    case = (query["caseId"] or "").lower()
    tests: dict[str, Callable[[Entry], bool]] = {
        "caseId": lambda entry: case in ((entry.case_id or "").lower(), (entry.case_display_id or "").lower()),
        "userDisplayId": lambda entry: entry.user == query["userDisplayId"],
        "entityId": lambda entry: entry.entity_id == query["entityId"],
        "entityType": lambda entry: entry.entity_type in query["entityType"],
        "eventName": lambda entry: entry.event == query["eventName"],
        "fromDate": lambda entry: entry.at >= query["fromDate"],
        "toDate": lambda entry: entry.at <= query["toDate"],
    }
    return [fits for name, fits in tests.items() if query[name] is not None]


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "id": made_id("a0d10000", entry.number),
        "caseId": entry.case_id,
        "caseDisplayId": entry.case_display_id,
        "entityId": entry.entity_id,
        "entityType": entry.entity_type,
        "eventName": entry.event,
        "userDisplayId": entry.user,
        "message": entry.message,
        "createdDate": entry.at,
        "updatedDate": entry.at,
    }


@route(
    "GET",
    "crs",
    "/api/v1/session/workgroups",
    "session-controller",
    "getWorkgroups",
    answer=WORKGROUP_ROLES,
    workgroup=False,
)
def workgroups(call: Call) -> dict[str, Any] | Answer:
    """The caller's workgroups: the one call that needs none."""
    status = call.state.switches.workgroups_status
    if status != 200:
        return as_json(status, {"message": call.say("workgroups-fail")})
    roles = [{"orgid": number, "orgName": name, "roles": ["ANALYST"]} for number, name in words.WORKGROUPS.items()]
    return {"workgroupRoles": roles}


@route(
    "GET", "tms", "/api/v1/testDefinitions", "test-definition-controller", "getTestDefinitions", answer=TEST_DEFINITIONS
)
def definitions(_call: Call) -> dict[str, Any]:
    """All tests."""
    return {"items": [test_definition(number) for number in words.TEST_DEFINITIONS]}


@route(
    "GET",
    "cfg",
    "/api/v1/disease-config",
    "disease-config-controller",
    "getDiseaseConfigs",
    answer=ListOf(DISEASE_CONFIG),
)
def diseases(_call: Call) -> list[dict[str, Any]]:
    """Configurations of diseases; the last is for all others and has no terms."""
    configs = [
        {
            "id": made_id("d15e0000", place),
            "name": name,
            "associatedDiseasesTerms": [
                {"externalId": number, "ontologyType": "SNOMEDCT", "name": name, "synonym": [name.lower()]}
            ],
        }
        for place, (number, name) in enumerate(words.DISEASES.items())
    ]
    return [*configs, {"id": made_id("d15e0000", 99), "name": "Any other", "associatedDiseasesTerms": None}]


@route("GET", "cfs", "/api/v1/analysis/{analysisId}/qc", "analysis-controller", "getAnalysisQc", answer=ANALYSIS_QC)
def analysis_qc(call: Call) -> dict[str, Any]:
    """What quality control found in an analysis."""
    asked = call.path["analysisId"].lower()
    records = call.state.cases_in(call.workgroup)
    record = next((each for each in records if each.processed and each.analysis_id == asked), None)
    if record is None:
        call.refuse(404, "no-analysis", asked)
    return {"formatVersion": "1.0", "analysisId": asked, "sections": sections(record)}
