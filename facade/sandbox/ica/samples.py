"""Samples: a few in every known project, with tags, and those that callers create; data can be linked to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .calls import Call, Handlers, Reply, check_if_match
from .data_rows import DataRows
from .lists import TextRows, sorted_rows
from .paging import page
from .problems import Refusal
from .project_files import ProjectFiles
from .projects import Projects
from .values import moment_of, uuid_of

_NAMES = ("harbor-mother", "harbor-father", "harbor-child", "juniper-1", "juniper-2")
_TAGS = ("connectorTags", "runInTags", "technicalTags", "userTags")
# The names of these in a search, which has its own for one of them.
_ASKED = {**dict(zip(_TAGS, _TAGS, strict=True)), "runInTags": "runInputTags", "technicalTags": "techTags"}
_PATH = "/api/projects/{projectId}/samples"


class Samples:
    """The samples of known projects, by project and id."""

    def __init__(self, projects: Projects, files: ProjectFiles, seed: int, *, invented_ids: bool) -> None:
        self._invented_ids = invented_ids
        self._projects = projects
        self._files = files
        self._seed = seed
        self._by_project: dict[str, dict[str, dict[str, Any]]] = {}
        self._revisions: dict[str, int] = {}
        self._data: dict[str, list[str]] = {}

    def clear(self) -> None:
        """Begin anew, with those from the start."""
        self._by_project.clear()
        self._revisions.clear()
        self._data.clear()

    def handlers(self) -> Handlers:
        """The operations of this area."""
        one = f"{_PATH}/{{sampleId}}"
        handlers: Handlers = {
            ("POST", f"{_PATH}:search"): self._search,
            ("POST", _PATH): self._create,
            ("GET", one): self._get,
            ("PUT", one): self._update,
            ("GET", f"{one}/data"): self._list_data,
            ("POST", f"{one}/data/{{dataId}}"): self._link,
            ("POST", f"{one}/data/{{dataId}}:unlink"): self._unlink,
        }
        of_project = {key: self._projects.only_known(handler) for key, handler in handlers.items()}
        return {**of_project, ("GET", "/api/samples"): self._list}

    def _of(self, project_id: str) -> dict[str, dict[str, Any]]:
        if project_id not in self._by_project:
            known = self._by_project[project_id] = {}
            for name in _NAMES:
                _add(
                    known, f"{self._seed}:{project_id}", {"name": name, "tags": {"userTags": [name.partition("-")[0]]}}
                )
        return self._by_project[project_id]

    def _list(self, call: Call) -> Reply | None:
        text = (call.request.query_value("search") or "").lower()
        wanted = {name: [value for key, value in call.request.query if key == name] for name in _TAGS}
        schema = call.item_schema()
        rows = [
            call.told(facts, facts["id"], schema)
            for project_id in self._projects.ids
            for facts in self._of(project_id).values()
            if text in facts["name"].lower() and _has_tags(facts, wanted)
        ]
        if not rows and self._invented_ids:
            return None
        return Reply(page(call, TextRows(sorted_rows(call, rows))))

    def _search(self, call: Call) -> Reply:
        project_id, asked = call.path_parameters["projectId"], call.body
        text = (asked.get("fullTextSearchString") or "").lower()
        wanted = {name: asked.get(word) or [] for name, word in _ASKED.items()}
        schema = call.item_schema()
        rows = [
            call.told({"sample": facts, "projectId": project_id}, facts["id"], schema)
            for facts in self._of(project_id).values()
            if text in facts["name"].lower() and _has_tags(facts, wanted)
        ]
        return Reply(page(call, TextRows(sorted_rows(call, rows))))

    def _create(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        return self._told(call, _add(self._of(project_id), f"{self._seed}:{project_id}", call.body))

    def _get(self, call: Call) -> Reply:
        return self._told(call, self._found(call))

    def _update(self, call: Call) -> Reply:
        facts = self._found(call)
        check_if_match(call, self._etag(facts))
        given = call.body["sample"]
        self._change(facts, name=given["name"], tags=_tags(given.get("tags")))
        return self._told(call, facts)

    def tag(self, project_id: str, name: str, user: Sequence[str]) -> None:
        """Give a sample other tags of users."""
        facts = next(facts for facts in self._of(project_id).values() if facts["name"] == name)
        self._change(facts, tags={**facts["tags"], "userTags": list(user)})

    def _change(self, facts: dict[str, Any], **changes: Any) -> None:
        facts.update(changes)
        self._revisions[facts["id"]] = self._revisions.get(facts["id"], 0) + 1

    def _found(self, call: Call) -> dict[str, Any]:
        project_id, sample_id = call.path_parameters["projectId"], call.path_parameters["sampleId"]
        facts = self._of(project_id).get(sample_id)
        if facts is None:
            raise Refusal(404, f"sampleId {sample_id} does not exist in project {project_id}")
        return facts

    def _list_data(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        linked = self._data.get(self._found(call)["id"], [])
        places = [place for data_id in linked if (place := self._files.found(project_id, data_id)) is not None]
        rows = DataRows(call, self._projects, self._files, project_id, places, call.item_schema(), bare=True)
        return Reply(page(call, rows))

    def _link(self, call: Call) -> Reply:
        facts, data_id = self._found(call), call.path_parameters["dataId"]
        self._files.place(call.path_parameters["projectId"], data_id)
        linked = self._data.setdefault(facts["id"], [])
        if data_id not in linked:
            linked.append(data_id)
        return Reply(b"")

    def _unlink(self, call: Call) -> Reply:
        facts, data_id = self._found(call), call.path_parameters["dataId"]
        if data_id not in self._data.get(facts["id"], []):
            raise Refusal(404, f"dataId {data_id} is not linked to sampleId {facts['id']}")
        self._data[facts["id"]].remove(data_id)
        return Reply(b"")

    def _told(self, call: Call, facts: dict[str, Any]) -> Reply:
        told = call.told({"sample": facts, "projectId": call.path_parameters["projectId"]}, facts["id"])
        return Reply(told, {"ETag": self._etag(facts)})

    def _etag(self, facts: Mapping[str, Any]) -> str:
        return f'"{facts["id"][:8]}-{self._revisions.get(facts["id"], 0)}"'


def _add(known: dict[str, dict[str, Any]], scope: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    sample_id = uuid_of(f"sample:{scope}:{len(known)}")
    created = moment_of(sample_id)
    times = {"timeCreated": created, "timeModified": created}
    facts = {**asked, "id": sample_id, "status": "AVAILABLE", "tags": _tags(asked.get("tags")), **times}
    known[sample_id] = facts
    return facts


def _tags(given: Mapping[str, Any] | None) -> dict[str, list[str]]:
    return {name: list((given or {}).get(name) or []) for name in _TAGS}


def _has_tags(facts: Mapping[str, Any], wanted: Mapping[str, list[str]]) -> bool:
    return all(not tags or set(tags) & set(facts["tags"][name]) for name, tags in wanted.items())
