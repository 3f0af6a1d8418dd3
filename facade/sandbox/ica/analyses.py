"""Analyses: some per known project, told in each version's own words.

The facts are kept in the newest words. An older version has fewer words for the status and puts owner and tenant as
plain ids; which of them an answer takes is read off its schema.

An analysis that a caller creates takes a step towards its end each time it is read, alone or by the first page of a
list, so that waiting for it needs no clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .calls import Call, Handlers, Reply, check_if_match
from .description import Description, Schema
from .launching import check, check_kind, read
from .lists import TextRows, sorted_rows
from .paging import page
from .pipelines import PIPELINES, Pipelines
from .problems import Refusal
from .project_files import ProjectFiles
from .projects import Projects
from .reference import Reference
from .running import Run, Runs
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
_STEPS = ("QUEUED", "INITIALIZING", "IN_PROGRESS")
ENDS = frozenset({"SUCCEEDED", "FAILED", "FAILED_FINAL", "ABORTED"})
_TAGS = ("referenceTags", "technicalTags", "userTags")
_CREATIONS = (
    *("cwl", "cwlJson", "cwlWithJsonInput", "cwlWithStructuredInput"),
    *("nextflow", "nextflowJson", "nextflowWithCustomInput"),
)


class Analyses:
    """The analyses of every known project, by project and id."""

    def __init__(
        self, projects: Projects, files: ProjectFiles, pipelines: Pipelines, reference: Reference, seed: int
    ) -> None:
        self.failing: set[str] = set()
        self.runs = Runs(files)
        self._projects = projects
        self._files = files
        self._pipelines = pipelines
        self._reference = reference
        self._seed = seed
        self._ahead: dict[str, list[str]] = {}
        self._run_of: dict[str, Run] = {}
        self._revisions: dict[str, int] = {}
        self._by_project = {project_id: self._from_start(project_id) for project_id in projects.ids}

    def clear(self) -> None:
        """Begin anew, with those from the start."""
        self.failing.clear()
        self._ahead.clear()
        self._run_of.clear()
        self._revisions.clear()
        self._by_project = {project_id: self._from_start(project_id) for project_id in self._projects.ids}

    def _from_start(self, project_id: str) -> dict[str, dict[str, Any]]:
        facts = (_facts(f"analysis:{self._seed}:{project_id}:{index}", index) for index in range(PER_PROJECT))
        return {analysis["id"]: analysis for analysis in facts}

    def ids(self, project_id: str) -> list[str]:
        """The ids of a project's analyses, oldest first."""
        return list(self._by_project.get(project_id, {}))

    def handlers(self) -> Handlers:
        """The operations of this area."""
        creations: Handlers = {
            ("POST", f"/api/projects/{{projectId}}/analysis:{name}"): self._create for name in _CREATIONS
        }
        one = "/api/projects/{projectId}/analyses/{analysisId}"
        handlers: Handlers = {
            **creations,
            ("GET", "/api/projects/{projectId}/analyses"): self._list,
            ("POST", "/api/projects/{projectId}/analysis:search"): self._list,
            ("GET", one): self._get,
            ("PUT", one): self._update,
            ("POST", f"{one}:abort"): self._abort,
        }
        return {key: self._projects.only_known(handler) for key, handler in handlers.items()}

    def create(self, project_id: str, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Add an analysis to a known project from what a caller asked for; gives its facts."""
        known = self._by_project.setdefault(project_id, {})
        facts = _facts(f"analysis:{self._seed}:{project_id}:{len(known)}", len(known))
        facts.update({name: asked[name] for name in ("userReference",) if name in asked}, status="REQUESTED")
        tags = asked.get("tags") or {}
        facts["tags"] = {name: list(tags.get(name) or []) for name in _TAGS}
        facts["timeModified"] = facts["timeCreated"]
        known[facts["id"]] = facts
        end = "FAILED" if facts["userReference"] in self.failing else "SUCCEEDED"
        self._ahead[facts["id"]] = [*_STEPS, end]
        pipeline = self._pipelines.known(asked.get("pipelineId"))
        if pipeline is not None:
            facts["pipeline"] = self._pipelines.facts(pipeline)
            self._run_of[facts["id"]] = Run(project_id, pipeline, read(asked), self._folder(project_id, asked, facts))
        return facts

    def _folder(self, project_id: str, asked: Mapping[str, Any], facts: Mapping[str, Any]) -> str:
        parent = asked.get("outputParentFolderId")
        around = self._files.folder(project_id, parent) if parent else "/"
        return f"{around}{facts['userReference'].replace('/', '-')}-{facts['id']}/"

    def _create(self, call: Call) -> Reply:
        project_id, body = call.path_parameters["projectId"], call.body
        pipeline = self._pipelines.asked_for(project_id, body["pipelineId"])
        if pipeline is not None:
            check_kind(pipeline, call.operation.path.rpartition(":")[2], body)
            check(read(body), body, pipeline, project_id, self._files, self._reference)
        return self._reply(call, self.create(project_id, body))

    def _list(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        if not call.request.query_value("pageToken"):
            for facts in self._by_project.get(project_id, {}).values():
                self._step(facts)
        schema = call.item_schema()
        rows = [told_analysis(call, facts, schema) for facts in self._found(call, project_id)]
        return Reply(page(call, TextRows(sorted_rows(call, rows))))

    def _found(self, call: Call, project_id: str) -> Iterator[dict[str, Any]]:
        """The analyses that the search for status, references and tags lets through."""
        asked = call.body or {}
        query = {name.lower(): value for name, value in call.request.query}
        statuses = asked.get("status") or [status for status in query.get("status", "").split(",") if status]
        exact = {name: asked.get(name) or query.get(name.lower()) for name in ("reference", "userReference")}
        tags = {name: asked.get(name) or _listed(query.get(name.lower().removesuffix("s"))) for name in _TAGS}
        for facts in self._by_project.get(project_id, {}).values():
            status = facts["status"]
            if statuses and not {status, _OLDER_WORDS.get(status)} & set(statuses):
                continue
            if any(wanted and not set(wanted) & set(facts["tags"][name]) for name, wanted in tags.items()):
                continue
            if all(wanted in (None, facts[name]) for name, wanted in exact.items()):
                yield facts

    def found(self, call: Call) -> dict[str, Any]:
        """The analysis that a call addresses. Raises Refusal 404."""
        project_id, analysis_id = call.path_parameters["projectId"], call.path_parameters["analysisId"]
        facts = self._by_project.get(project_id, {}).get(analysis_id)
        if facts is None:
            raise Refusal(404, f"analysisId {analysis_id} does not exist in project {project_id}")
        return facts

    def left(self, call: Call) -> tuple[dict[str, Any], Run | None]:
        """The same, and what it leaves; one that is there from the start begins to when it is first asked for it."""
        facts = self.found(call)
        if facts["id"] not in self._run_of and facts["id"] not in self._ahead:
            project_id = call.path_parameters["projectId"]
            run = Run(project_id, PIPELINES[0], read({}), self._folder(project_id, {}, facts))
            self.runs.leave(run, facts["status"])
            self._run_of[facts["id"]] = run
        return facts, self._run_of.get(facts["id"])

    def _get(self, call: Call) -> Reply:
        facts = self.found(call)
        self._step(facts)
        return self._reply(call, facts)

    def _update(self, call: Call) -> Reply:
        """Change the tags, which is what may be changed."""
        facts = self.found(call)
        check_if_match(call, self._etag(facts))
        given = call.body.get("tags") or {}
        self._retag(facts, {name: list(given.get(name) or []) for name in _TAGS})
        return self._reply(call, facts)

    def tag(self, project_id: str, analysis_id: str, user: Sequence[str]) -> None:
        """Give an analysis other tags of users."""
        facts = self._by_project[project_id][analysis_id]
        self._retag(facts, {**facts["tags"], "userTags": list(user)})

    def _retag(self, facts: dict[str, Any], tags: dict[str, list[str]]) -> None:
        facts["tags"] = tags
        self._revisions[facts["id"]] = self._revisions.get(facts["id"], 0) + 1

    def _abort(self, call: Call) -> Reply:
        facts = self.found(call)
        if facts["status"] in ENDS:
            raise Refusal(409, f"analysisId {facts['id']} has ended: it is {facts['status']}")
        facts["status"] = "ABORTING"
        self._ahead[facts["id"]] = ["ABORTED"]
        return Reply(b"")

    def _step(self, facts: dict[str, Any]) -> None:
        ahead = self._ahead.get(facts["id"])
        if ahead:
            facts["status"] = ahead.pop(0)
            run = self._run_of.get(facts["id"])
            if run is not None:
                self.runs.leave(run, facts["status"])

    def _reply(self, call: Call, facts: dict[str, Any]) -> Reply:
        return Reply(told_analysis(call, facts, call.answer_schema), {"ETag": self._etag(facts)})

    def _etag(self, facts: dict[str, Any]) -> str:
        return f'"{facts["id"][:8]}-{facts["status"].lower()}-{self._revisions.get(facts["id"], 0)}"'


def _listed(text: str | None) -> list[str]:
    return text.split(",") if text else []


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
        "tags": {name: [] for name in _TAGS},
    }


def told_analysis(call: Call, facts: Mapping[str, Any], schema: Schema) -> Any:
    """The facts of an analysis in the words of a schema."""
    status = _status_word(call.description, schema, facts["status"])
    return call.told({**facts, "status": status}, facts["id"], schema)


def _status_word(description: Description, schema: Schema, status: str) -> str:
    words = description.resolve(schema["properties"]["status"]).get("enum")
    return status if words is None or status in words else _OLDER_WORDS[status]
