"""Projects: a handful that are known from the start, and those that callers create.

A known project keeps state; any other does not exist, unless ids may be invented (see `service`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .calls import Call, Handler, Handlers, Reply, check_if_match
from .description import Schema
from .lists import TextRows, sorted_rows
from .paging import page
from .problems import Refusal
from .reference import Reference
from .values import moment_of, uuid_of

_NAMES = ("Harbor exome panel", "Juniper genome survey", "Kestrel method trial", "Opal training set")


class Projects:
    """Projects by id, each with its facts and the number of its revision."""

    def __init__(self, seed: int, reference: Reference, *, invented_ids: bool) -> None:
        self._seed = seed
        self._reference = reference
        self._invented_ids = invented_ids
        self._facts: dict[str, dict[str, Any]] = {}
        self._revisions: dict[str, int] = {}
        for name in _NAMES:
            self._add({"name": name})

    @property
    def ids(self) -> list[str]:
        """The ids of known projects, oldest first."""
        return list(self._facts)

    def name(self, project_id: str) -> str:
        """The name of a known project."""
        return str(self._facts[project_id]["name"])

    def knows(self, project_id: str) -> bool:
        """Whether the project keeps state. Raises Refusal 404 for one that does not, unless ids may be invented."""
        if project_id not in self._facts and not self._invented_ids:
            raise Refusal(404, f"projectId {project_id} does not exist")
        return project_id in self._facts

    def only_known(self, handler: Handler) -> Handler:
        """The handler for known projects; a call for an invented one is left to the schema."""
        return lambda call: handler(call) if self.knows(call.path_parameters["projectId"]) else None

    def handlers(self) -> Handlers:
        """The operations of this area."""
        return {
            ("GET", "/api/projects"): self._list,
            ("POST", "/api/projects"): self._create,
            ("GET", "/api/projects/{projectId}"): self.only_known(self._get),
            ("PUT", "/api/projects/{projectId}"): self.only_known(self._update),
        }

    def told(self, call: Call, project_id: str, schema: Schema) -> dict[str, Any]:
        """A known project in the words of a schema."""
        told: dict[str, Any] = call.told(self._facts[project_id], project_id, schema)
        return told

    def _add(self, facts: Mapping[str, Any]) -> str:
        project_id = uuid_of(f"project:{self._seed}:{len(self._facts)}")
        created = moment_of(project_id)
        known = {"id": project_id, "active": True, "timeCreated": created, "timeModified": created}
        store = self._reference.storage_configuration(len(self._facts))
        regions = self._reference.regions()
        region = next((each for each in regions if each["id"] == facts.get("regionId")), regions[0])
        self._facts[project_id] = {"selfManagedStorageConfiguration": store, "region": region, **facts, **known}
        self._revisions[project_id] = 1
        return project_id

    def _list(self, call: Call) -> Reply:
        search = (call.request.query_value("search") or "").lower()
        schema = call.item_schema()
        found = [
            self.told(call, project_id, schema)
            for project_id, facts in self._facts.items()
            if search in facts["name"].lower()
        ]
        return Reply(page(call, TextRows(sorted_rows(call, found))))

    def _create(self, call: Call) -> Reply:
        return self._told(call, self._add(call.body))

    def _get(self, call: Call) -> Reply:
        return self._told(call, call.path_parameters["projectId"])

    def _update(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        check_if_match(call, self._etag(project_id))
        self._facts[project_id].update(call.body, id=project_id)
        self._revisions[project_id] += 1
        return self._told(call, project_id)

    def _told(self, call: Call, project_id: str) -> Reply:
        return Reply(self.told(call, project_id, call.answer_schema), {"ETag": self._etag(project_id)})

    def _etag(self, project_id: str) -> str:
        return f'"{project_id[:8]}-{self._revisions[project_id]}"'
