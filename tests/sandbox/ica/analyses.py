"""Analyses: some per known project, told in each version's own words.

The facts are kept in the newest words. An older version has fewer words for the status and puts owner and tenant as
plain ids; which of them an answer takes is read off its schema.

An analysis that a caller creates takes a step towards its end each time it is read, so that waiting for it needs no
clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .calls import Call, Handlers, Reply
from .description import Description, Schema
from .lists import TextRows, sorted_rows
from .paging import page
from .problems import Refusal
from .projects import Projects
from .values import moment_of, number_of, uuid_of

PER_PROJECT = 12
_STATUSES = (
    *("SUCCEEDED", "IN_PROGRESS", "FAILED", "QUEUED", "INITIALIZING", "PREPARING_INPUTS", "GENERATING_OUTPUTS"),
    *("AWAITING_INPUT", "REQUESTED", "ABORTING", "ABORTED", "FAILED_FINAL"),
)
# Where an older version has no word of its own: the state that its readers would have seen.
_OLDER_WORDS = {
    "QUEUED": "REQUESTED",
    "INITIALIZING": "INPROGRESS",
    "PREPARING_INPUTS": "INPROGRESS",
    "IN_PROGRESS": "INPROGRESS",
    "GENERATING_OUTPUTS": "INPROGRESS",
    "AWAITING_INPUT": "AWAITINGINPUT",
    "ABORTING": "INPROGRESS",
    "FAILED_FINAL": "FAILEDFINAL",
}
_PRIORITIES = ("LOW", "MEDIUM", "HIGH")
_STEPS = ("QUEUED", "INITIALIZING", "IN_PROGRESS", "SUCCEEDED")
_CREATIONS = (
    *("cwl", "cwlJson", "cwlWithJsonInput", "cwlWithStructuredInput"),
    *("nextflow", "nextflowJson", "nextflowWithCustomInput"),
)


class Analyses:
    """The analyses of every known project, by project and id."""

    def __init__(self, projects: Projects, seed: int) -> None:
        self._projects = projects
        self._seed = seed
        self._ahead: dict[str, list[str]] = {}
        self._by_project = {project_id: _facts_of_project(project_id, seed) for project_id in projects.ids}

    def ids(self, project_id: str) -> list[str]:
        """The ids of a project's analyses, oldest first."""
        return list(self._by_project.get(project_id, {}))

    def handlers(self) -> Handlers:
        """The operations of this area."""
        creations = {("POST", f"/api/projects/{{projectId}}/analysis:{name}"): self._create for name in _CREATIONS}
        return {
            **creations,
            ("GET", "/api/projects/{projectId}/analyses"): self._list,
            ("POST", "/api/projects/{projectId}/analysis:search"): self._list,
            ("GET", "/api/projects/{projectId}/analyses/{analysisId}"): self._get,
        }

    def create(self, project_id: str, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Add an analysis to a known project from what a caller asked for; gives its facts."""
        known = self._by_project.setdefault(project_id, {})
        facts = _facts(f"analysis:{self._seed}:{project_id}:{len(known)}", len(known))
        facts.update({name: asked[name] for name in ("userReference", "tags") if name in asked}, status="REQUESTED")
        known[facts["id"]] = facts
        self._ahead[facts["id"]] = list(_STEPS)
        return facts

    def _create(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        return self._reply(call, self.create(project_id, call.body)) if self._projects.knows(project_id) else None

    def _list(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        if not self._projects.knows(project_id):
            return None
        schema = call.item_schema()
        rows = [told_analysis(call, facts, schema) for facts in self._found(call, project_id)]
        return Reply(page(call, TextRows(sorted_rows(call, rows))))

    def _found(self, call: Call, project_id: str) -> Iterator[dict[str, Any]]:
        """The analyses that the search for status and references lets through."""
        asked = call.body or {}
        query = {name.lower(): value for name, value in call.request.query}
        statuses = asked.get("status") or [status for status in query.get("status", "").split(",") if status]
        exact = {name: asked.get(name) or query.get(name.lower()) for name in ("reference", "userReference")}
        for facts in self._by_project.get(project_id, {}).values():
            status = facts["status"]
            if statuses and not {status, _OLDER_WORDS.get(status)} & set(statuses):
                continue
            if all(wanted in (None, facts[name]) for name, wanted in exact.items()):
                yield facts

    def _get(self, call: Call) -> Reply | None:
        project_id, analysis_id = call.path_parameters["projectId"], call.path_parameters["analysisId"]
        if not self._projects.knows(project_id):
            return None
        facts = self._by_project.get(project_id, {}).get(analysis_id)
        if facts is None:
            raise Refusal(404, f"analysisId {analysis_id} does not exist in project {project_id}")
        self._step(facts)
        return self._reply(call, facts)

    def _step(self, facts: dict[str, Any]) -> None:
        ahead = self._ahead.get(facts["id"])
        if ahead:
            facts["status"] = ahead.pop(0)

    @staticmethod
    def _reply(call: Call, facts: dict[str, Any]) -> Reply:
        etag = f'"{facts["id"][:8]}-{facts["status"].lower()}"'
        return Reply(told_analysis(call, facts, call.answer_schema), {"ETag": etag})


def _facts_of_project(project_id: str, seed: int) -> dict[str, dict[str, Any]]:
    facts = (_facts(f"analysis:{seed}:{project_id}:{index}", index) for index in range(PER_PROJECT))
    return {analysis["id"]: analysis for analysis in facts}


def _facts(seed: str, index: int) -> dict[str, Any]:
    owner, tenant = uuid_of("owner"), uuid_of("tenant")
    reference = f"germline-{index:03d}"
    created = moment_of(seed)
    return {
        "id": uuid_of(seed),
        "reference": f"{reference}-{number_of(seed) % 10**6:06d}",
        "userReference": reference,
        "status": _STATUSES[index % len(_STATUSES)],
        "analysisPriority": _PRIORITIES[index % len(_PRIORITIES)],
        "timeCreated": created,
        "timeModified": created,
        "ownerId": owner,
        "owner": {"id": owner},
        "tenantId": tenant,
        "tenantName": "Lantern laboratory",
        "tenant": {"id": tenant, "name": "Lantern laboratory"},
    }


def told_analysis(call: Call, facts: Mapping[str, Any], schema: Schema) -> Any:
    """The facts of an analysis in the words of a schema."""
    status = _status_word(call.description, schema, facts["status"])
    return call.told({**facts, "status": status}, facts["id"], schema)


def _status_word(description: Description, schema: Schema, status: str) -> str:
    words = description.resolve(schema["properties"]["status"]).get("enum")
    return status if words is None or status in words else _OLDER_WORDS[status]
