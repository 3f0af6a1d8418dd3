"""One case: making, reading, changing and removing it."""

from __future__ import annotations

from typing import Any

from . import words
from .case_shapes import (
    ACTION_DONE,
    CASE,
    CASE_PATCH,
    COMPLETION,
    CREATED,
    DISEASE,
    NEW_CASE,
    STATUS_CHANGE,
    TURN_AROUND,
)
from .case_texts import details
from .routing import Call, Query, route
from .shapes import FLAG, moment_in, one_of
from .state import CaseRecord

TAG = "case-controller"
CASE_PATH = "/api/v1/cases/{caseId}"
MOST_SUBJECTS = 5
RELATIONSHIPS = ("PROBAND", "FATHER", "MOTHER", "SIBLING", "OTHER")
FLAGS = (
    Query("directIdentifiers", FLAG, default=False),
    Query("includeQcOverviewMetrics", FLAG, default=False),
)


def found(call: Call) -> CaseRecord:
    """The case in the path, whose id may be in capitals; 404 when the workgroup has none."""
    record = call.state.cases.get(call.path["caseId"].lower())
    if record is None or record.workgroup != call.workgroup:
        call.refuse(404, "no-case", call.path["caseId"])
    return record


def changed(call: Call, record: CaseRecord, event: str, entity_type: str = "case") -> None:
    """Write down that a case was changed."""
    record.updated = call.state.now()
    call.state.note(record, entity_type, event, record.updated)


@route("GET", "crs", CASE_PATH, TAG, "getCase", query=FLAGS[:1], answer=CASE)
@route("GET", "crs", "/api/v2/cases/{caseId}", TAG, "getCase", query=FLAGS, answer=CASE)
def get(call: Call) -> dict[str, Any]:
    """All of a case; looking at one lets it go on."""
    record = found(call)
    said = details(
        call.state,
        record,
        identifiers=call.query["directIdentifiers"],
        metrics=call.query.get("includeQcOverviewMetrics", False),
    )
    call.state.look(record)
    return said


@route(
    "POST",
    "crs",
    "/api/v1/cases",
    TAG,
    "createCase",
    query=(Query("forceOverwrite", FLAG, default=False),),
    body=NEW_CASE,
    answer=CREATED,
    status=201,
)
def create(call: Call) -> dict[str, Any]:
    """Make a case; one of the same displayed id is in the way unless it may be overwritten."""
    _check(call)
    before = call.state.by_display_id.get((call.workgroup, call.body["displayId"]))
    if before is not None:
        if not call.query["forceOverwrite"]:
            call.refuse(400, "case-exists", before.display_id)
        call.state.forget(before)
    record = call.state.create(call.body, call.workgroup)
    changed(call, record, "case.added")
    said = {"id": record.id, "displayId": record.display_id}
    return {**said, "status": record.status, "subState": record.sub_state}


@route("PUT", "crs", CASE_PATH, TAG, "updateCase", query=(Query("force", FLAG, default=False),), body=NEW_CASE)
def update(call: Call) -> None:
    """Replace what a case was created by."""
    record = found(call)
    _check(call)
    if record.ahead and not call.query["force"]:
        call.refuse(400, "case-runs", record.display_id)
    call.state.by_display_id.pop((record.workgroup, record.display_id), None)
    record.body, record.display_id, record.tags = call.body, call.body["displayId"], call.body.get("tags") or []
    call.state.keep(record)
    changed(call, record, "case.updated")


@route("PATCH", "crs", CASE_PATH, TAG, "patchCase", body=CASE_PATCH)
def patch(call: Call) -> None:
    """Change some of a case."""
    record = found(call)
    given = {name: call.body[name] for name in CASE_PATCH.properties if name in call.body}
    if "status" in given:
        _status(call, record, given.pop("status"), None)
    record.extra.update(given)
    changed(call, record, "case.updated")


@route("DELETE", "crs", CASE_PATH, TAG, "deleteCase", query=(Query("force", FLAG, default=False),), status=204)
def delete(call: Call) -> None:
    """Remove a case; one that is being processed only by force."""
    record = found(call)
    if record.ahead and not call.query["force"]:
        call.refuse(400, "case-runs", record.display_id)
    call.state.forget(record)
    changed(call, record, "case.deleted")


@route("POST", "crs", f"{CASE_PATH}/process", TAG, "processCase")
def process(call: Call) -> None:
    """Set off the analysis of a case."""
    record = found(call)
    if record.ahead:
        call.refuse(400, "case-runs", record.display_id)
    call.state.process(record)
    changed(call, record, "case.status.updated")


@route("PUT", "crs", f"{CASE_PATH}/diseases", TAG, "updateDiseases", body=DISEASE)
def set_disease(call: Call) -> None:
    """Say which disease a case is about; it is processed anew. The names are in small letters, unlike elsewhere."""
    record = found(call)
    event = "case.disease.updated" if record.disease_list else "case.disease.added"
    record.diseases = [{name: call.body[name] for name in DISEASE.properties}]
    call.state.process(record)
    changed(call, record, event)


@route(
    "POST",
    "crs",
    f"{CASE_PATH}/qc-actions",
    TAG,
    "performQcAction",
    query=(Query("action", one_of("override", "modify"), required=True),),
    answer=ACTION_DONE,
)
def qc_action(call: Call) -> dict[str, Any]:
    """Overrule what quality control found."""
    record = found(call)
    if record.sub_state == "QC_WARNING":
        record.sub_state = words.READY
    changed(call, record, "case.status.updated")
    return {"message": call.say("action-done", call.query["action"])}


@route("POST", "crs", f"{CASE_PATH}/status", TAG, "updateStatus", body=STATUS_CHANGE)
def set_status(call: Call) -> None:
    """Give a case a status."""
    record = found(call)
    _status(call, record, call.body["status"], call.body.get("subState"))
    changed(call, record, "case.status.updated")


@route("POST", "crs", f"{CASE_PATH}/complete", TAG, "completeCase", body=COMPLETION)
def complete(call: Call) -> None:
    """Say when a case was completed: to the millisecond, and with Z."""
    record = found(call)
    moment = moment_in(call.body["completedDate"], milliseconds=True)
    if moment is None:
        call.refuse(400, "bad-body", "/completedDate")
    record.completed = moment
    _status(call, record, words.COMPLETE, words.DELIVERED)
    changed(call, record, "case.status.updated")


@route("PUT", "crs", f"{CASE_PATH}/turn-around-time", TAG, "updateTurnAroundTime", body=TURN_AROUND)
def turn_around_time(call: Call) -> None:
    """Say how long a case may take."""
    record = found(call)
    record.extra["turnAroundTime"] = call.body["turnAroundTime"]
    changed(call, record, "case.updated")


def _status(call: Call, record: CaseRecord, status: str, sub_state: str | None) -> None:
    if status not in words.STATUSES:
        call.refuse(400, "bad-body", "/status")
    if sub_state is not None and sub_state not in words.SUB_STATES:
        call.refuse(400, "bad-body", "/subState")
    record.status, record.sub_state, record.ahead = status, sub_state or record.sub_state, []


def _check(call: Call) -> None:
    """Refuse a case that does not hold together."""
    subjects = call.body.get("subjects") or []
    if call.body["testDefinitionId"] not in words.TEST_DEFINITIONS:
        call.refuse(400, "no-test", call.body["testDefinitionId"])
    if len(subjects) > MOST_SUBJECTS:
        call.refuse(400, "subjects", MOST_SUBJECTS)
    for subject in subjects:
        relationship = subject.get("relationshipToProband")
        if relationship not in RELATIONSHIPS:
            call.refuse(400, "relationship", relationship)
        if relationship == "OTHER" and not subject.get("otherRelationshipToProband"):
            call.refuse(400, "other-relationship")
