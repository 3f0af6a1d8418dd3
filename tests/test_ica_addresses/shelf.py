"""A platform of a few projects on loopback, whose names and data a test makes up: what the sandbox does not have, such
as a file and a folder of one name, several projects of one name, and letters that are composed otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from tests.test_runtime_calls.loopback import Asked, Said

WHEN = {"timeCreated": "2026-01-02T03:04:05Z", "timeModified": "2026-01-02T03:04:05Z"}
REGION = {"id": "r-1", "code": "RG-1", "cityName": "Northport", "country": {}, "ownerId": "o", "tenantId": "t", **WHEN}


def id_of(name: str) -> str:
    """An id, the same for the same name."""
    return str(uuid5(NAMESPACE_URL, name))


def data_id_of(path: str, owner: str = "") -> str:
    """The id of what lies at a path."""
    kind = "fol" if path.endswith("/") else "fil"
    return f"{kind}.{id_of(owner + path).replace('-', '')}"


class Shelf:
    """Answers as the platform does. `asked` has each request as its path and query."""

    def __init__(self) -> None:
        self.projects: dict[str, dict[str, Any]] = {}
        self.data: dict[str, list[dict[str, Any]]] = {}
        self.refused: dict[str, int] = {}
        self.asked: list[tuple[str, list[tuple[str, str]]]] = []

    def project(self, name: str, key: str = "", tenant: str = "Lantern", **facts: Any) -> str:
        """Add a project; gives its id."""
        project_id = id_of(key or name)
        region = {**REGION, **facts.pop("region", {})}
        known = {"active": True, "billingMode": "TENANT", "ownerId": "o", "tags": {}, "tenantId": id_of(tenant)}
        told = {"id": project_id, "name": name, "tenantName": tenant, "region": region}
        self.projects[project_id] = {**known, **told, **WHEN, **facts}
        self.data[project_id] = []
        return project_id

    def put(self, project_id: str, path: str, owner: str | None = None, **details: Any) -> str:
        """Lay a file, or a folder for a path that ends with a slash, into a project; gives its id."""
        owner = owner or project_id
        data_id = data_id_of(path, details.pop("key", owner))
        kind = "FOLDER" if path.endswith("/") else "FILE"
        known = {"dataType": kind, "owningProjectId": owner, "status": "AVAILABLE", "tags": {}, "tenantId": "t"}
        found = {"name": path.rstrip("/").rpartition("/")[2], "path": path, **known, **WHEN, **details}
        self.data[project_id].append({"projectId": project_id, "data": {"id": data_id, "details": found}})
        return data_id

    @property
    def lists(self) -> list[dict[str, list[str]]]:
        """The queries of the calls that asked for lists of data."""
        return [_grouped(query) for path, query in self.asked if path.endswith("/data")]

    def __call__(self, asked: Asked) -> Said:
        parts = urlsplit(asked.path)
        query = parse_qsl(parts.query)
        self.asked.append((parts.path, query))
        words = parts.path.strip("/").split("/")[1:]
        if words == ["projects"]:
            search = dict(query).get("search", "").lower()
            return _page([row for row in self.projects.values() if search in row["name"].lower()])
        if words[0] == "data":
            urn = unquote(words[1])
            everything = [row["data"] for rows in self.data.values() for row in rows]
            found = [data for data in everything if urn.endswith(f":{data['id']}")]
            return Said(200, json.dumps(found[0]).encode()) if found else _problem(404)
        project_id = words[1]
        if project_id in self.refused or project_id not in self.projects:
            return _problem(self.refused.get(project_id, 404))
        if words[2:] == ["data"]:
            return _page(self._listed(self.data[project_id], _grouped(query)))
        if len(words) > 3:
            found = [row for row in self.data[project_id] if row["data"]["id"] == words[3]]
            return Said(200, json.dumps(found[0]).encode()) if found else _problem(404)
        return Said(200, json.dumps(self.projects[project_id]).encode())

    def _listed(self, rows: Iterable[dict[str, Any]], query: Mapping[str, list[str]]) -> list[dict[str, Any]]:
        paths = [path.lower() for path in query.get("filePath", [])]
        full = query.get("filePathMatchMode") == ["FULL_CASE_INSENSITIVE"]
        found = []
        for row in rows:
            details = row["data"]["details"]
            path = details["path"].lower()
            tests = (
                not paths or (path in paths if full else path.startswith(tuple(paths))),
                details["name"] in query.get("filename", [details["name"]]),
                query.get("type", [details["dataType"]]) == [details["dataType"]],
                query.get("parentFolderPath", [_parent(details["path"])]) == [_parent(details["path"])],
                _any_tag(query.get("userTag"), details["tags"].get("userTags", [])),
            )
            found += [row] if all(tests) else []
        return found


def _parent(path: str) -> str:
    return path.rstrip("/").rpartition("/")[0] + "/"


def _any_tag(wanted: list[str] | None, own: list[str]) -> bool:
    return wanted is None or bool(set(wanted) & set(own))


def _grouped(query: list[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in query:
        found.setdefault(name, []).append(value)
    return found


def _page(rows: list[dict[str, Any]]) -> Said:
    return Said(200, json.dumps({"items": rows, "nextPageToken": "", "remainingRecords": 0}).encode())


def _problem(status: int) -> Said:
    body = {"type": "about:blank", "title": "No", "status": status, "detail": "not for you"}
    return Said(status, json.dumps(body).encode(), {"Content-Type": "application/problem+json"})
