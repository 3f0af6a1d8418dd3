"""The routes of cases."""

from __future__ import annotations

import re
from typing import Any

from flask import request

from . import rows
from .case_models import (
    Case,
    CaseList,
    CaseQuery,
    CaseStatus,
    ChosenPresets,
    CreatedCase,
    CreateQuery,
    Emails,
    FieldsQuery,
    NewCase,
    NewStatus,
    Participants,
    PresetGroupChoice,
)
from .intake import look_at, message, preset_group, refuse, text
from .library import Response, api, plain
from .served import CALLER, found, part, routes, state
from .state import CaseRecord

# "uploading" and "in_progress" are the system's own.
CHOSEN_BY_USERS = re.compile(r"delivered|finalized|trash|custom_status_\d+")


def summary(record: CaseRecord) -> dict[str, Any]:
    """A case as a list shows it."""
    listed = record.data["gene_list"]
    known = next((each for each in rows.GENE_LISTS if each["id"] == listed["id"]), None)
    genes = listed.get("genes") or [{"name": name} for name in (known or {}).get("genes", [])]
    return {
        "name": record.name,
        "status": record.status,
        "creation_time": record.creation_time,
        "last_update": record.last_update,
        "creator": record.creator,
        "participants": record.participants,
        "geneListName": listed.get("name") or (known or {}).get("name"),
        "genes": [{"name": gene["name"]} for gene in genes],
        "selected_preset_set": record.preset_group,
    }


def whole(record: CaseRecord) -> dict[str, Any]:
    """A case by itself."""
    return {**summary(record), "patients": record.data["patients"], "test_data": record.data}


@routes.get("/api/test")
@api.validate(resp=Response(HTTP_200=CaseList), tags=["Cases"])
def list_cases(query: CaseQuery) -> Any:
    """Cases, newest first.

    Times are written as Flask writes those of a plain dict.
    """
    switches = state().switches
    wanted = set() if switches.ignores_status else set(query.status)
    listed = [record for record in state().newest_first() if not wanted or record.status in wanted]
    answer: dict[str, Any] = {"hits": [summary(record) for record in part(listed, query)]}
    if switches.totals:
        answer["total"] = len(listed)
    for _ in range(switches.arriving):
        state().create(rows.case_body(f"LATE{len(state().cases):05}"), CALLER)
    return answer


@routes.get("/api/test/<case_name>")
@api.validate(resp=Response(HTTP_200=Case), tags=["Cases"])
def get_case(case_name: str, query: FieldsQuery) -> Any:
    """A case, or some of its fields."""
    record = found(case_name)
    shown = whole(record)
    state().looked_at(record)
    if not query.test_fields:
        return Case(**shown)
    shown = {**shown, **{key: shown[key].isoformat() for key in ("creation_time", "last_update")}}
    always = () if state().switches.nameless_selection else ("name",)
    return {key: value for key, value in shown.items() if key in (*always, *query.test_fields)}


@routes.post("/api/cases/v2/cases")
@api.validate(resp=Response(HTTP_201=CreatedCase), tags=["Cases"])
def create_case(query: CreateQuery, json: NewCase) -> Any:
    """Create a case, or only look whether it could be created."""
    state().dry_runs += query.dry_run
    look_at(state(), plain(json.test_data))
    if query.dry_run:
        return {"name": "", "Status": "valid"}, 201
    record = state().create({**request.get_json(), "should_upload": json.should_upload}, CALLER)
    return CreatedCase(name=record.name, Status=record.status, creation_time=record.creation_time), 201


@routes.put("/api/test/<case_name>/status")
@api.validate(resp=Response(HTTP_200=CaseStatus), tags=["Cases"])
def set_case_status(case_name: str, json: NewStatus) -> Any:
    """Give a case a status."""
    record = found(case_name)
    if json.status in ("uploading", "in_progress"):
        refuse(text(400, f"Only the system sets {json.status}"))
    if not CHOSEN_BY_USERS.fullmatch(json.status):
        refuse(message(400, f"Unknown status: {json.status}"))
    state().move(record, json.status)
    return {"name": record.name, "status": record.status}


@routes.post("/api/test/<case_name>/preset_group")
@api.validate(resp=Response(HTTP_200=ChosenPresets), tags=["Cases"])
def add_preset_group(case_name: str, json: PresetGroupChoice) -> Any:
    """Choose the presets of a case."""
    record, chosen = found(case_name), preset_group(json.preset_group)
    if chosen is None:
        refuse(message(400, f"Preset group {json.preset_group} not found"))
    record.preset_group = chosen
    return {"name": record.name, "selected_preset_set": chosen}


@routes.put("/api/test/<case_name>/add_participants_on_create/")
@api.validate(tags=["Cases"])
def add_participants_by_email(case_name: str, json: Emails) -> Any:
    """Let users take part in a case.

    No answer is declared.
    """
    record = found(case_name)
    known = {user["email"]: user["id"] for user in rows.USERS}
    for email in json.emails:
        if email not in known:
            refuse(text(400, f"No user has the address {email}"))
    record.participants = list(dict.fromkeys([*record.participants, *(known[email] for email in json.emails)]))
    return {"participants": record.participants}


@routes.put("/api/test/<case_name>/participants")
@api.validate(resp=Response(HTTP_200=Participants), tags=["Cases"])
def assign_participants(case_name: str, json: Participants) -> Any:
    """Say who takes part in a case."""
    record = found(case_name)
    unknown = sorted(set(json.participants) - {user["id"] for user in rows.USERS})
    if unknown:
        refuse(message(400, f"Unknown users: {unknown}"))
    record.participants = list(json.participants)
    return Participants(participants=record.participants)
