"""Arguments for a call, made from the description, and what they have to look like on the wire."""

from __future__ import annotations

import datetime
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import generated.ica.models as models
from facade import File
from facade.sandbox import IcaSandbox
from facade.sandbox.ica.schema_values import SchemaValues, Variant

from .description import PAGE_NAMES, Case, component, is_json, schema_name

_DOCUMENTED = re.compile(r"^\s+(\w+): [^;\n]*; (path|query|header|cookie) `([^`]+)`(, required)?", re.M)
# Characters that mean something in an address; the values that they are part of have to survive them.
_PATH_TAIL = " é/7:b+c"
_QUERY_TAIL = " & ü=%25+,#?"
PAGE_SIZE = 10


@dataclass(frozen=True)
class Way:
    """One way to make a call: which page parameters it gives, and the body in which form."""

    page_names: frozenset[str] = frozenset()
    media_type: str | None = None
    body: Any = None
    as_model: bool = False
    form_is_named: bool = True


@dataclass(frozen=True)
class Given:
    """Arguments by wire name, as Python values."""

    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, str]
    way: Way

    def keywords(self, names: dict[tuple[str, str], str]) -> dict[str, Any]:
        """The same as keyword arguments; `names` says what a wire name is in Python."""
        places = {"path": self.path, "query": self.query, "header": self.headers}
        found = {names[place, wire]: value for place, values in places.items() for wire, value in values.items()}
        if self.way.media_type is not None:
            found["body"] = self.way.body
            if self.way.form_is_named:
                found["content_type"] = self.way.media_type
        return found

    def with_query(self, **values: Any) -> Given:
        """A copy with other query values; None leaves one out."""
        query = {name: value for name, value in {**self.query, **values}.items() if value is not None}
        return replace(self, query=query)


def python_names(method: Any, case: Case) -> dict[tuple[str, str], str]:
    """What the operation's parameters are called in Python, as its docstring says; that it has exactly those of the
    description, and needs those that the description requires."""
    documented = _DOCUMENTED.findall(method.__doc__)
    names = {(where, wire): python for python, where, wire, _ in documented}
    described = {(facts["in"], facts["name"]): facts for facts in case.operation.get("parameters", [])}
    assert names.keys() == described.keys()
    assert {(where, wire) for _, where, wire, needed in documented if needed} == {
        place for place, facts in described.items() if facts.get("required")
    }
    signature = inspect.signature(method).parameters
    assert set(signature) == {*names.values(), *_extra_names(case)}
    for place, python in names.items():
        needed = bool(described[place].get("required"))
        assert (signature[python].default is inspect.Parameter.empty) == needed, python
    return names


def _extra_names(case: Case) -> Iterator[str]:
    if case.bodies:
        yield "body"
    if len(case.bodies) > 1:
        yield "content_type"
    if case.is_paged:
        yield from ("limit", "start", "prefetch")


def ways(case: Case, box: IcaSandbox, variant: Variant, *, as_model: bool) -> Iterator[Way]:
    """All ways to make a call: every body form, and every way to ask for a page."""
    forms = list(_bodies(case, box, variant, as_model=as_model))
    for page_names in _page_names(case):
        for form in forms:
            yield replace(form, page_names=page_names)


def _page_names(case: Case) -> list[frozenset[str]]:
    known = PAGE_NAMES & set(case.parameters("query"))
    if not case.is_paged:
        return [frozenset(known)]
    # A cursor excludes offset and sorting.
    return [frozenset({"pageSize"}), frozenset({"pageSize", "pageToken"}), frozenset(known - {"pageToken"})]


def _bodies(case: Case, box: IcaSandbox, variant: Variant, *, as_model: bool) -> Iterator[Way]:
    for position, (media_type, schema) in enumerate(sorted(case.bodies.items(), key=_preference)):
        body = SchemaValues(box.description, f"given:{case.id}:", variant).make(schema)
        if not is_json(media_type):
            whole = SchemaValues(box.description, f"given:{case.id}:", Variant.FULL).make(schema)
            body = with_files(schema, _fit_for_a_form(schema, body, whole), wrapped=not as_model)
        if as_model:
            body = model_class(schema_name(schema)).from_dict(body)
        # The preferred form is the one that is taken when none is named; a lone form cannot be named.
        named = position > 0 or (as_model and len(case.bodies) > 1)
        yield Way(media_type=media_type, body=body, as_model=as_model, form_is_named=named)
    if not case.body_required:
        yield Way()


def _fit_for_a_form(schema: Any, body: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """A form can say neither null nor an empty list: what is required has a value there."""
    required = component(schema_name(schema)).get("required", [])
    return {**body, **{name: whole[name] for name in required if body[name] in (None, [])}}


def _preference(item: tuple[str, Any]) -> tuple[bool, bool, str]:
    return "vnd" not in item[0], not is_json(item[0]), item[0]


def model_class(name: str | None) -> Any:
    """The class that stands for a component."""
    return getattr(models, str(name))


def with_files(schema: Any, body: dict[str, Any], *, wrapped: bool) -> dict[str, Any]:
    """The body with bytes (or named files) where the description says binary."""
    properties = component(schema_name(schema))["properties"]

    def filled(name: str, value: Any) -> Any:
        facts = properties[name]
        if isinstance(value, list):
            return [filled_item(name, item, facts.get("items", {})) for item in value]
        return filled_item(name, value, facts)

    def filled_item(name: str, value: Any, facts: Any) -> Any:
        if facts.get("format") != "binary" or value is None:
            return value
        content = f"{value}\r\n--\x00\xff".encode("latin-1")
        return File(content, f"{name} 1.txt", "text/x-sandbox") if wrapped else content

    return {name: filled(name, value) for name, value in body.items()}


def given(case: Case, box: IcaSandbox, way: Way) -> Given:
    """A value for every parameter that the way of calling allows."""
    values = SchemaValues(box.description, f"given:{case.id}:", Variant.FULL)

    def made(where: str) -> dict[str, Any]:
        found = case.parameters(where)
        return {name: _python(values.make(facts["schema"], f"/{name}"), facts) for name, facts in found.items()}

    query = {name: value for name, value in made("query").items() if name not in PAGE_NAMES}
    query.update({name: _page_value(case, name) for name in way.page_names})
    headers = {name: f"{value}-{uuid4()}" for name, value in made("header").items()}
    return Given(made("path"), query, headers, way).with_query(**_known_to(case, box, query))


def _python(value: Any, facts: Any) -> Any:
    schema = facts["schema"]
    if schema.get("format") == "date-time":
        return datetime.datetime.fromisoformat(value)
    if isinstance(value, list):
        return value if "enum" in schema["items"] else [f"{item}{_QUERY_TAIL}" for item in value]
    if isinstance(value, str) and not {"enum", "format", "maxLength"} & set(schema):
        return value + {"path": _PATH_TAIL, "query": _QUERY_TAIL, "header": ""}[facts["in"]]
    return value


def _page_value(case: Case, name: str) -> Any:
    if name == "pageToken":
        # Where pages are read, the token has to be one that the platform gave.
        return None if case.is_paged else "a token"
    if name == "pageSize":
        return 1 if case.path == "/api/projects" else PAGE_SIZE
    if name == "pageOffset":
        return 1
    sortable = case.parameters("query")["sort"].get("x-sortable")
    return f"{sortable[0] if sortable else 'name'} desc"


def _known_to(case: Case, box: IcaSandbox, query: dict[str, Any]) -> dict[str, Any]:
    """Values whose sense the sandbox knows: its tenant, and a search that finds some of its projects."""
    known = {"/api/tokens": {"tenant": box.tenant}, "/api/projects": {"search": "r"}}.get(case.path, {})
    return {name: value for name, value in known.items() if name in query}
