"""Tastypie's own calls on a resource as OpenAPI operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .model import INFERRED, Field, Parameter, Resource
from .releases import span
from .schemas import FREE, Schema, component, filter_schema, value_schema

JSON = "application/json"
# Query parameters with a meaning of their own, so that no field of the name can be asked for by it.
_OWN = frozenset({"format", "limit", "offset", "order_by"})
_DELETES_ALL = "deletes-every-match"
_REPLACES_ALL = "replaces-every-match"

Operation = dict[str, Any]


@dataclass(frozen=True)
class Names:
    """What components are called: one for each resource, its pages and sets, and those that all share."""

    resources: dict[str, str]
    pages: dict[str, str]
    sets: dict[str, str]
    meta: str
    changes: str
    replacement: str


def operations_of(resource: Resource, names: Names) -> dict[tuple[str, str], Operation]:
    """The operations that a resource's allowed methods give it, by path and method.

    Args:
        resource: The resource.
        names: The components to refer to.
    """
    calls = _Calls(resource, names)
    found = {**calls.single()} if resource.single else {**calls.on_list(), **calls.on_detail()}
    if resource.described:
        found[resource.path + "schema/", "get"] = calls.operation("schema", answers={"200": json_answer(dict(FREE))})
    return found


def key_parameter(resource: Resource) -> dict[str, Any]:
    """The path parameter that names one object."""
    field = resource.fields.get(resource.key or "")
    kind: str | list[str] = "integer" if field is not None and field.type == "integer" else "string"
    if kind == "integer" and not resource.key_sure:
        kind = ["integer", "string"]
    return {"name": "id", "in": "path", "required": True, "schema": {"type": kind}}


def query_parameter(name: str, schema: Schema) -> dict[str, Any]:
    """An optional query parameter."""
    return {"name": name, "in": "query", "schema": schema}


def own_parameters(resource: Resource, identifier: str) -> list[dict[str, Any]]:
    """The query parameters of one call that are no fields."""
    entries = [entry for entry in resource.parameters if identifier in entry.on]
    return [_own_parameter(entry) for entry in sorted(entries, key=lambda it: it.name)]


def _own_parameter(entry: Parameter) -> dict[str, Any]:
    """A query parameter that is no field, with how its values are written where the server reads no others."""
    written: dict[str, Any] = {}
    if isinstance(entry.type, tuple):
        written["values"] = list(entry.type)
    if entry.truths:
        written["truths"] = list(entry.truths)
    if entry.moments:
        written |= {"moments": entry.moments, "number": entry.number}
    if entry.type == "list":
        written["listed"] = True
    schema = value_schema("string" if entry.type == "list" else entry.type)
    return query_parameter(entry.name, schema) | ({"x-written": written} if written else {})


def page_parameters(default_limit: int | None = None) -> list[dict[str, Any]]:
    """The query parameters that choose a page."""
    limit: Schema = {"type": "integer", "minimum": 0}
    if default_limit is not None:
        limit["default"] = default_limit
    return [query_parameter("limit", limit), query_parameter("offset", {"type": "integer", "minimum": 0})]


def json_answer(schema: Schema) -> dict[str, Any]:
    """An answer in JSON."""
    return {"description": "", "content": {JSON: {"schema": schema}}}


def _nothing(*headers: str) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": ""}
    if headers:
        answer["headers"] = {name: {"schema": {"type": "string"}} for name in headers}
    return answer


def _written(schema: Schema, returns: bool | None, *headers: str) -> dict[str, Any]:
    """The answer to something that was written: the object, nothing, or either where that is unknown."""
    answer = _nothing(*headers)
    if returns is False:
        return answer
    return answer | json_answer(schema) | ({"x-body": "optional"} if returns is None else {})


def _either(full: dict[str, Any], empty: dict[str, Any], returns: bool | None) -> dict[str, Any]:
    """The answers with what was written, those without, or both where that is unknown."""
    return {**full, **empty} if returns is None else full if returns else empty


def _body(schema: Schema) -> dict[str, Any]:
    return {"required": True, "content": {JSON: {"schema": schema}}}


def _lookups(field: Field, lookups: tuple[str, ...] | None) -> str | list[str]:
    if lookups is None:
        return "relation" if field.related else "any"
    return list(lookups)


class _Calls:
    """Makes the operations of one resource."""

    def __init__(self, resource: Resource, names: Names) -> None:
        self.resource = resource
        self.names = names
        self.one = component(names.resources[resource.name])

    def operation(
        self,
        identifier: str,
        *,
        parameters: list[dict[str, Any]] | None = None,
        body: Schema | None = None,
        answers: dict[str, Any],
        dangerous: str = "",
        evidence: str = "",
    ) -> Operation:
        """One operation of the resource's tag."""
        parameters = [*(parameters or ()), *own_parameters(self.resource, identifier)]
        result: Operation = {
            "operationId": identifier,
            "tags": [self.resource.name],
            "responses": answers,
            "x-evidence": evidence or self.resource.evidence,
        }
        if parameters:
            result["parameters"] = parameters
        if body is not None:
            result["requestBody"] = _body(body)
        if dangerous:
            result["x-dangerous"] = dangerous
        if self.resource.anonymous and identifier in ("list", "get"):
            result["security"] = []
        return result

    def single(self) -> dict[tuple[str, str], Operation]:
        """A resource that shows one object where others have their list."""
        path, danger = self.resource.path, self.resource.dangerous
        found = {(path, "get"): self.operation("get", answers={"200": json_answer(self.one)})}
        if "put" in self.resource.list_methods:
            answer = {"200": json_answer(dict(FREE))}
            found[path, "put"] = self.operation("update", answers=answer, dangerous=danger.get("put", ""))
        return {place: call for place, call in found.items() if place[1] in self.resource.list_methods}

    def on_list(self) -> dict[tuple[str, str], Operation]:
        """The calls on the list."""
        path, danger = self.resource.path, {"put": _REPLACES_ALL, "delete": _DELETES_ALL, **self.resource.dangerous}
        page = component(self.names.pages[self.resource.name])
        returned = self.resource.returns
        calls = {
            "get": self._list(page),
            "post": self.operation(
                "create",
                body=self.one,
                answers={"201": _written(self.one, returned, "Location")},
                dangerous=danger.get("post", ""),
            ),
            "put": self.operation(
                "update_list",
                body=component(self.names.replacement),
                answers=_either({"200": json_answer(page)}, {"204": _nothing()}, returned),
                dangerous=danger["put"],
                evidence=INFERRED,
            ),
            "patch": self.operation(
                "patch_list",
                body=component(self.names.changes),
                answers={"202": _written(page, returned)},
                dangerous=danger.get("patch", ""),
                evidence=INFERRED,
            ),
            "delete": self.operation(
                "delete_list", answers={"204": _nothing()}, dangerous=danger["delete"], evidence=INFERRED
            ),
        }
        for method in ("put", "delete"):
            calls[method] |= self._filters()
        return {(path, method): call for method, call in calls.items() if method in self.resource.list_methods}

    def on_detail(self) -> dict[tuple[str, str], Operation]:
        """The calls on one object. Tastypie has no POST there, whatever a schema allows."""
        path, key = self.resource.path + "{id}/", key_parameter(self.resource)
        returned = self.resource.returns
        made = _written(self.one, returned, *(() if returned else ("Location",)))
        put = _either({"200": json_answer(self.one)}, {"204": _nothing()}, returned) | {"201": made}
        patched = {"202": _written(self.one, returned)}
        calls = {
            "get": self.operation("get", parameters=[key], answers={"200": json_answer(self.one)}),
            "put": self.operation("update", parameters=[key], body=self.one, answers=put),
            "patch": self.operation("patch", parameters=[key], body=self.one, answers=patched),
            "delete": self.operation("delete", parameters=[key], answers={"204": _nothing()}),
        }
        found = {(path, method): call for method, call in calls.items() if method in self.resource.detail_methods}
        if "get" in self.resource.detail_methods:
            # Keys are divided in a way that OpenAPI has no word for.
            several = {"type": ["array", "string"], "items": {"type": ["integer", "string"]}}
            keys = {"name": "ids", "in": "path", "required": True, "style": "semicolonDelimited", "schema": several}
            answer = json_answer(component(self.names.sets[self.resource.name]))
            call = self.operation("set", parameters=[keys], answers={"200": answer}, evidence=INFERRED)
            found[self.resource.path + "set/{ids}/", "get"] = call
        return found

    def _list(self, page: Schema) -> Operation:
        call = self.operation("list", parameters=self._query(), answers={"200": json_answer(page)}) | self._filters()
        if self.resource.fields.keys() & {"limit", "offset"}:
            # Links to further pages say both as well, and the server takes them for filters.
            call["x-paging"] = False
        if self.resource.unsorted:
            call["x-unsorted"] = sorted(self.resource.unsorted)
        if self.resource.listed_path:
            call["x-listed-path"] = self.resource.listed_path
        return call

    def _query(self) -> list[dict[str, Any]]:
        fields = self.resource.fields
        # The server takes each of these for a filter as well where a field has its name, and then refuses it or finds
        # nothing: such a list has pages of one size, or one page.
        parameters = [entry for entry in page_parameters(self.resource.default_limit) if entry["name"] not in fields]
        names = sorted(self.resource.ordering) if "order_by" not in fields else []
        if names:
            order = query_parameter("order_by", {"type": "array", "items": {"type": "string"}})
            parameters.append({**order, "x-sortable": names})
        taken = _OWN | {entry.name for entry in self.resource.parameters if "list" in entry.on}
        for name, lookups in sorted(self.resource.filters.items()):
            if name not in taken and (lookups is None or "exact" in lookups):
                seen = span(self.resource.seen_filters.get(name, frozenset()), self.resource.seen)
                parameters.append(query_parameter(name, filter_schema(self.resource.fields[name])) | seen)
        return parameters

    def _filters(self) -> Operation:
        """The table of what may be searched how, for a check before sending."""
        filters = {
            name: _lookups(self.resource.fields[name], lookups)
            for name, lookups in sorted(self.resource.filters.items())
        }
        across = {}
        for name in sorted(self.resource.across & filters.keys()):
            target = self.resource.fields[name].to or "*"
            across[name] = target if target in self.names.resources else "*"
        found: Operation = {"x-filters": filters} | ({"x-filters-across": across} if across else {})
        if self.resource.together:
            found["x-filters-together"] = [list(group) for group in self.resource.together]
        seen = self.resource.seen_filters
        spans = {name: span(seen[name], self.resource.seen) for name in filters if name in seen}
        if any(spans.values()):
            found["x-filters-releases"] = {name: entry for name, entry in spans.items() if entry}
        return found
