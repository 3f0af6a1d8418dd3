"""Facts written by hand, and what a platform's server says of itself laid over them.

Operations are the same where method and path are, whatever the parameters in the path are called and whether there is a
slash at its end. Such an operation keeps the facts' id, tag and names, is documented from then on, and has what either
says of it. Where the two contradict each other, the server is right.
"""

from __future__ import annotations

import copy
from typing import Any

from scripts.documents.paths import IN_BRACES
from scripts.documents.paths import shape as shape_of
from scripts.documents.pointers import join, of_reference, resolve
from scripts.documents.positions import METHODS
from scripts.errors import PipelineError

from .apart import Key, components, rename
from .overlay import Overlay, component_of, extensions, renamed

_ANYTHING = "*/*"
# What an operation keeps of the facts, whatever the server calls it.
_KEPT = frozenset({"operationId", "tags", "security"})
# Schemas are laid over each other, and of what logs in the facts know the names.
_LAID_OVER = frozenset({"schemas", "securitySchemes"})


def merged(facts: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The description that has what either says.

    Args:
        facts: What is known of the platform, reduced; it is not changed.
        document: What its server says, reduced; it is not changed.
    """
    facts, document = copy.deepcopy(facts), copy.deepcopy(document)
    renamed(document, _free_names(facts, document))
    moved = _moved_away(facts, document)
    rename(document, moved)
    merger = _Merger(facts, document)
    paths = merger.paths()
    result = {**facts, **document, "paths": paths, "components": merger.components()}
    result["info"] = {**document.get("info", {}), "title": facts["info"]["title"]}
    if not document.get("security") and "security" in facts:
        # Such servers check tokens without saying so.
        result["security"] = facts["security"]
    renamed(result, merger.schemas.known)
    _reunite(result, moved)
    return result


def _moved_away(facts: dict[str, Any], document: dict[str, Any]) -> dict[Key, str]:
    """Other names for the server's parameters, answers and the like that are called like one of the facts'."""
    ours, theirs = components(facts), components(document)
    names = {}
    for kind, name in sorted(ours.keys() & theirs.keys()):
        if kind not in _LAID_OVER:
            number = 2
            while (kind, f"{name}{number}") in {**ours, **theirs}:
                number += 1
            names[kind, name] = f"{name}{number}"
    return names


def _reunite(result: dict[str, Any], moved: dict[Key, str]) -> None:
    """Let the server's components have the facts' names after all, where they are the same in the end."""
    same = {}
    for (kind, name), new in moved.items():
        named = result["components"][kind]
        if named[name] == named[new]:
            same[kind, new] = name
    rename(result, same)


def shape(path: str) -> str:
    """A path without the names of its parameters and the slash at its end."""
    return shape_of(path).rstrip("/") or "/"


def _schemas(document: dict[str, Any]) -> dict[str, Any]:
    found = document.get("components", {}).get("schemas")
    return found if isinstance(found, dict) else {}


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
        if not isinstance(item, dict):
            # It is none, which is told when corrections were applied.
            result[path] = item
            continue
        spelt = first.setdefault(shape(path), path)
        if spelt == path:
            result[path] = dict(item)
            continue
        names = dict(zip(IN_BRACES.findall(path), IN_BRACES.findall(spelt), strict=True))
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
            own = known.pop(shape(path), None) if isinstance(item, dict) else None
            if own is None:
                result[path] = item
                continue
            names = IN_BRACES.findall(own)
            old = IN_BRACES.findall(path)
            spelt = own.rstrip("/") + ("/" if path.endswith("/") else "")
            result[spelt] = self._item(self._facts["paths"][own], item, dict(zip(old, names, strict=True)))
        return {**result, **{path: self._facts["paths"][path] for path in known.values()}}

    def components(self) -> dict[str, Any]:
        """The components of both."""
        ours, theirs = self._facts.get("components", {}), self._document.get("components", {})
        result = dict(theirs)
        for kind, named in ours.items():
            said = theirs.get(kind)
            result[kind] = {**said, **named} if isinstance(said, dict) else named
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
            declared = self._parameters([*shared, *(there.get("parameters") or [])], names, self._document)
            result[method] = self._operation(here or {}, there, declared)
        return result

    def _operation(
        self, ours: dict[str, Any], theirs: dict[str, Any], declared: dict[tuple[str, str], Any]
    ) -> dict[str, Any]:
        result = {**extensions(ours), **theirs, **{key: value for key, value in ours.items() if key in _KEPT}}
        known = self._parameters(ours.get("parameters") or [], {}, self._facts)
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

    def _parameters(
        self, listed: list[Any], names: dict[str, str], holder: dict[str, Any]
    ) -> dict[tuple[str, str], Any]:
        found = {}
        for index, entry in enumerate(listed):
            parameter = dict(_followed(entry, holder))
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
        """A body or an answer that has what either says of it."""
        if not ours or not theirs:
            return theirs or ours
        here, there = _followed(ours, self._facts), _followed(theirs, self._document)
        if not there.get("content"):
            return {**there, "content": here["content"]} if "content" in here else there
        pairs = _pairs(list(here.get("content") or {}), list(there["content"]))
        if not pairs:
            return theirs
        content = {name: entry for name, entry in there["content"].items() if name != _ANYTHING}
        for known, said in pairs:
            ours, theirs = here["content"][known], there["content"][said]
            entry = ours
            if known == said or _is_json(known):
                schema = self.schemas.merged(ours.get("schema", {}), theirs.get("schema", {}))
                entry = {**theirs, "schema": schema} if schema != {} else theirs
            content[known if said == _ANYTHING else said] = entry
        return {**there, "content": content}


def _pairs(known: list[str], said: list[str]) -> list[tuple[str, str]]:
    """Which media type of the facts is which of the server's. Springfox says `*/*` where nobody said more, and
    the facts know better; of JSON there is often only one form, whatever it is called."""
    pairs = [(each, each) for each in known if each in said]
    if _ANYTHING in said and _ANYTHING not in known:
        return pairs + [(each, _ANYTHING) for each in known if each not in said]
    ours, theirs = list(filter(_is_json, known)), list(filter(_is_json, said))
    return pairs or (list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) == 1 else [])


def _is_json(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")


def _followed(node: dict[str, Any], holder: dict[str, Any]) -> dict[str, Any]:
    """What a reference to a parameter, a body or an answer leads to in its own document; the reference itself where
    that is nothing."""
    first, seen = node, set()
    while "$ref" in node and component_of(node) is None:
        if node["$ref"] in seen:
            return first
        seen.add(node["$ref"])
        try:
            node = resolve(holder, of_reference(node["$ref"]))
        except PipelineError:
            return first
    return node
