"""Facts written by hand, and what a platform's server says of itself laid over them.

Operations are the same where method and path are, whatever the parameters in the path are called and whether there is a
slash at its end. Such an operation keeps the facts' id, tag and names, is documented from then on, and has what either
says of it. Where the two contradict each other, the server is right.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from scripts.documents.pointers import join, of_reference, resolve
from scripts.documents.positions import METHODS
from scripts.errors import PipelineError

from .overlay import Overlay, component_of, renamed

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_JSON = "application/json"
# What an operation keeps of the facts, whatever the server calls it.
_KEPT = frozenset({"operationId", "tags", "security"})


def merged(facts: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The description that has what either says.

    Args:
        facts: What is known of the platform, reduced; it is not changed.
        document: What its server says, reduced; it is not changed.
    """
    facts, document = copy.deepcopy(facts), copy.deepcopy(document)
    renamed(document, _free_names(facts, document))
    merger = _Merger(facts, document)
    paths = merger.paths()
    result = {**facts, **document, "paths": paths, "components": merger.components()}
    result["info"] = {**document.get("info", {}), "title": facts["info"]["title"]}
    if not document.get("security") and "security" in facts:
        # Such servers check tokens without saying so.
        result["security"] = facts["security"]
    renamed(result, merger.schemas.known)
    return result


def shape(path: str) -> str:
    """A path without the names of its parameters and the slash at its end."""
    return _PARAMETER.sub("{}", path).rstrip("/") or "/"


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document.get("components", {}).get("schemas", {})
    return found


def _free_names(facts: dict[str, Any], document: dict[str, Any]) -> dict[str, str]:
    """Other names for the server's schemas that are called like one of the facts'."""
    taken = {*_schemas(facts), *_schemas(document)}
    names = {}
    for name in sorted(_schemas(document).keys() & _schemas(facts).keys()):
        number = 2
        while f"{name}{number}" in taken:
            number += 1
        names[name] = f"{name}{number}"
        taken.add(names[name])
    return names


def _one_of_each_shape(paths: dict[str, Any]) -> dict[str, Any]:
    """The paths with the methods of each under one spelling: some servers name a parameter otherwise for each method.

    Raises PipelineError where one method stands under two spellings.
    """
    first: dict[str, str] = {}
    result: dict[str, Any] = {}
    for path, item in paths.items():
        spelt = first.setdefault(shape(path), path)
        if spelt == path:
            result[path] = dict(item)
            continue
        names = dict(zip(_PARAMETER.findall(path), _PARAMETER.findall(spelt), strict=True))
        shared = [_named(entry, names) for entry in item.get("parameters") or []]
        for method in METHODS:
            if method in item and method in result[spelt]:
                raise PipelineError(
                    f"{method.upper()} is there a second time, as {spelt}", pointer=join("/paths", path)
                )
            if method in item:
                own = [_named(entry, names) for entry in item[method].get("parameters") or []]
                result[spelt][method] = {**item[method], "parameters": [*shared, *own]}
    return result


def _named(parameter: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """A parameter under its name in another spelling of the path."""
    if parameter.get("in") != "path" or parameter.get("name") not in names:
        return parameter
    return {**parameter, "name": names[parameter["name"]]}


class _Merger:
    def __init__(self, facts: dict[str, Any], document: dict[str, Any]) -> None:
        self._facts = facts
        self._document = document
        self.schemas = Overlay(_schemas(facts), _schemas(document))

    def paths(self) -> dict[str, Any]:
        """All paths of both, those that both have under the facts' names and with the server's slash."""
        known = {shape(path): path for path in self._facts["paths"]}
        result: dict[str, Any] = {}
        for path, item in _one_of_each_shape(self._document.get("paths") or {}).items():
            own = known.pop(shape(path), None)
            if own is None:
                result[path] = item
                continue
            names = _PARAMETER.findall(own)
            old = _PARAMETER.findall(path)
            spelt = own.rstrip("/") + ("/" if path.endswith("/") else "")
            result[spelt] = self._item(self._facts["paths"][own], item, dict(zip(old, names, strict=True)))
        return {**result, **{path: self._facts["paths"][path] for path in known.values()}}

    def components(self) -> dict[str, Any]:
        """The components of both."""
        ours, theirs = self._facts.get("components", {}), self._document.get("components", {})
        result = {kind: {**theirs.get(kind, {}), **ours.get(kind, {})} for kind in {**ours, **theirs}}
        return {**result, "schemas": self.schemas.all()}

    def _item(self, ours: dict[str, Any], theirs: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
        shared = theirs.get("parameters") or []
        result = {key: value for key, value in theirs.items() if key not in (*METHODS, "parameters")}
        for method in METHODS:
            here, there = ours.get(method), theirs.get(method)
            if there is None:
                if here is not None:
                    result[method] = here
                continue
            declared = self._parameters([*shared, *(there.get("parameters") or [])], names)
            result[method] = self._operation(here or {}, there, declared)
        return result

    def _operation(
        self, ours: dict[str, Any], theirs: dict[str, Any], declared: dict[tuple[str, str], Any]
    ) -> dict[str, Any]:
        result = {**theirs, **{key: value for key, value in ours.items() if key in _KEPT}}
        known = self._parameters(ours.get("parameters") or [], {})
        parameters = {**known, **declared}
        if parameters:
            result["parameters"] = list(parameters.values())
        if ours:
            result["x-evidence"] = "documented"
            result["responses"] = self._responses(ours.get("responses", {}), theirs.get("responses", {}))
            body = self._content(ours.get("requestBody"), theirs.get("requestBody"))
            if body is not None:
                result["requestBody"] = body
        return result

    def _parameters(self, listed: list[Any], names: dict[str, str]) -> dict[tuple[str, str], Any]:
        found = {}
        for index, entry in enumerate(listed):
            parameter = dict(self._followed(entry))
            place, name = parameter.get("in"), parameter.get("name")
            if not isinstance(place, str) or not isinstance(name, str):
                # It is none, which is told when corrections were applied.
                found["", str(index)] = parameter
                continue
            if place == "path":
                parameter["name"] = names.get(name, name)
            found[place, parameter["name"]] = parameter
        return found

    def _responses(self, ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
        result = {**ours, **theirs}
        for status in ours.keys() & theirs.keys():
            result[status] = self._content(ours[status], theirs[status])
        return result

    def _content(self, ours: Any, theirs: Any) -> Any:
        """A body or an answer that has what either says of its JSON."""
        if not ours or not theirs:
            return theirs or ours
        here, there = self._followed(ours), self._followed(theirs)
        if not there.get("content"):
            return {**there, "content": here["content"]} if "content" in here else there
        if _JSON not in there["content"] or _JSON not in here.get("content", {}):
            return theirs
        schema = self.schemas.merged(
            here["content"][_JSON].get("schema", {}), there["content"][_JSON].get("schema", {})
        )
        content = {**there["content"], _JSON: {**there["content"][_JSON], "schema": schema}}
        return {**there, "content": content}

    def _followed(self, node: dict[str, Any]) -> dict[str, Any]:
        """What a reference to a parameter, a body or an answer leads to; the reference itself where that is nothing."""
        first, seen = node, set()
        while "$ref" in node and component_of(node) is None:
            if node["$ref"] in seen:
                return first
            seen.add(node["$ref"])
            try:
                pointer = of_reference(node["$ref"])
                holder = self._document if _has(self._document, pointer) else self._facts
                node = resolve(holder, pointer)
            except PipelineError:
                return first
        return node


def _has(document: dict[str, Any], pointer: str) -> bool:
    try:
        resolve(document, pointer)
    except PipelineError:
        return False
    return True
