"""Projects: a handful that are known from the start, and those that callers create.

A known project keeps state; any other well-formed id is answered from the schema, so that every operation can be called
with invented ids (see `service`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .calls import Call, Handler, Handlers, Reply
from .lists import TextRows, sorted_rows
from .paging import page
from .problems import Refusal
from .values import moment_of, uuid_of

_NAMES = ("Harbor exome panel", "Juniper genome survey", "Kestrel method trial", "Opal training set")


class Projects:
    """Projects by id, each with its facts and the number of its revision."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._facts: dict[str, dict[str, Any]] = {}
        self._revisions: dict[str, int] = {}
        for name in _NAMES:
            self._add({"name": name})

    @property
    def ids(self) -> list[str]:
        """The ids of known projects, oldest first."""
        return list(self._facts)

    def knows(self, project_id: str) -> bool:
        """Whether the project keeps state."""
        return project_id in self._facts

    def only_known(self, handler: Handler) -> Handler:
        """The handler for known projects; a call for any other project is left to the schema."""
        return lambda call: handler(call) if self.knows(call.path_parameters["projectId"]) else None

    def handlers(self) -> Handlers:
        """The operations of this area."""
        return {
            ("GET", "/api/projects"): self._list,
            ("POST", "/api/projects"): self._create,
            ("GET", "/api/projects/{projectId}"): self._get,
            ("PUT", "/api/projects/{projectId}"): self._update,
        }

    def _add(self, facts: Mapping[str, Any]) -> str:
        project_id = uuid_of(f"project:{self._seed}:{len(self._facts)}")
        created = moment_of(project_id)
        known = {"id": project_id, "active": True, "timeCreated": created, "timeModified": created}
        self._facts[project_id] = {**facts, **known}
        self._revisions[project_id] = 1
        return project_id

    def _list(self, call: Call) -> Reply:
        search = (call.request.query_value("search") or "").lower()
        schema = call.item_schema()
        found = [
            call.told(facts, project_id, schema)
            for project_id, facts in self._facts.items()
            if search in facts["name"].lower()
        ]
        return Reply(page(call, TextRows(sorted_rows(call, found))))

    def _create(self, call: Call) -> Reply:
        return self._told(call, self._add(call.body))

    def _get(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        return self._told(call, project_id) if self.knows(project_id) else None

    def _update(self, call: Call) -> Reply | None:
        project_id = call.path_parameters["projectId"]
        if not self.knows(project_id):
            return None
        expected = call.request.headers.get("if-match")
        if expected not in (None, "*", self._etag(project_id)):
            raise Refusal(412, f"If-Match {expected} is not the current {self._etag(project_id)}: read it again")
        self._facts[project_id].update(call.body, id=project_id)
        self._revisions[project_id] += 1
        return self._told(call, project_id)

    def _told(self, call: Call, project_id: str) -> Reply:
        return Reply(call.told(self._facts[project_id], project_id), {"ETag": self._etag(project_id)})

    def _etag(self, project_id: str) -> str:
        return f'"{project_id[:8]}-{self._revisions[project_id]}"'
