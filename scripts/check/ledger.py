"""The zero-loss ledger: is every fact of the corrected description in the generated package?

It reads the description and the imported package side by side and knows nothing of the plan that led from one to the
other, so that a fault in between shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from scripts.documents import pointers
from scripts.documents.positions import METHODS
from scripts.documents.servers import address_of, servers_of
from scripts.documents.vendors import own_vendors, vendor_of
from scripts.errors import Notice, PipelineError
from scripts.overrides import Waiver
from scripts.prepare import pageables

from .ledger_fields import says_fields
from .ledger_schemas import SchemaWalk
from .packages import decoders_by_source, operations_of

KINDS = ("operations", "parameters", "bodies", "answers", "schemas", "properties", "enum values")
# OpenAPI says that header parameters of these names are ignored: they are described elsewhere.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
_VERSIONED = re.compile(r"application/vnd\.[^;+]*\bv(\d+)\+json", re.IGNORECASE)
_STRUCTURED = ("json", "form", "multipart")
_UNBOUND = "a getter of Spring's Pageable, which is bound from page, size and sort: the package has these"


@dataclass
class Account:
    """One kind of thing: where the description has them, and which of them the package has."""

    expected: set[str] = field(default_factory=set)
    present: set[str] = field(default_factory=set)
    waived: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)

    @property
    def lost(self) -> list[str]:
        """The pointers of what is neither present nor waived, and was not told to be left open or out."""
        return sorted(self.expected - self.present - self.waived.keys() - self.told.keys())

    @property
    def whole(self) -> set[str]:
        """The pointers of what is present as it is described."""
        return self.present - self.told.keys()


class Ledger:
    """Accounts of one platform, by kind. With `nulls_anywhere`, a property counts that may be null."""

    def __init__(self, document: dict[str, Any], package: str, *, nulls_anywhere: bool = False) -> None:
        self.document = document
        self.accounts = {kind: Account() for kind in KINDS}
        self._package = package
        self._vendors = own_vendors(document)
        self._schemas = SchemaWalk(document, self._note, nulls_anywhere=nulls_anywhere)

    def _note(self, kind: str, pointer: str, present: bool) -> None:
        account = self.accounts[kind]
        account.expected.add(pointer)
        if present:
            account.present.add(pointer)

    def fill(self) -> Ledger:
        """Compare everything."""
        self._components()
        operations: dict[tuple[str, str], list[Any]] = {}
        for operation in operations_of(self._package):
            operations.setdefault((operation.method, operation.path), []).append(operation)
        for path, item in (self.document.get("paths") or {}).items():
            if path.startswith("x-"):
                continue
            where, item = self._followed(item, pointers.join("/paths", path))
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    found = operations.get((method.upper(), path), [])
                    self._operation(path, item, item[method], pointers.join(where, method), where, found)
        return self

    def waive(self, waivers: tuple[Waiver, ...], file: str) -> None:
        """Set aside what the overrides give a reason for. Raises PipelineError for a waiver that waives nothing."""
        for waiver in waivers:
            matched = set(pointers.match(self.document, waiver.where))
            used = False
            for account in self.accounts.values():
                for pointer in account.lost:
                    if pointer in matched:
                        account.waived[pointer] = waiver.reason
                        used = True
            if not used:
                raise PipelineError(
                    f"the waiver {waiver.where} waives nothing that is lost", file=file, hint="remove it"
                )

    def tell(self, notices: list[Notice]) -> None:
        """Set aside what was told to be faulty in the description: what is lost at a place or inside, and the place
        itself, or the next one around it that counts."""
        entries = [(account, entry) for account in self.accounts.values() for entry in account.expected]
        at: dict[str, list[tuple[Account, str]]] = {}
        for account, entry in entries:
            for place in _places(entry):
                at.setdefault(place, []).append((account, entry))
        for notice in notices:
            told = notice.pointer or ""
            if told.rpartition("/")[2].startswith("x-"):
                # What we could say there ourselves: nothing of the description is missing for it.
                continue
            lost = [
                (account, entry)
                for account, entry in entries
                if entry not in account.present and any(f"{place}/".startswith(f"{told}/") for place in _places(entry))
            ]
            while told and told not in at:
                told = told.rpartition("/")[0]
            for account, entry in [*lost, *at.get(told, [])]:
                account.told[entry] = notice.problem

    def _followed(self, value: Any, pointer: str) -> tuple[str, dict[str, Any]]:
        """What a reference leads to; nothing where it leads nowhere."""
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str) and value["$ref"] not in seen:
            seen.add(value["$ref"])
            try:
                there = pointers.of_reference(value["$ref"])
                value = pointers.resolve(self.document, there)
            except PipelineError:
                return pointer, {}
            pointer = there
        return pointer, value if isinstance(value, dict) else {}

    def _components(self) -> None:
        made = decoders_by_source(self._package)
        for name, schema in ((self.document.get("components") or {}).get("schemas") or {}).items():
            pointer = pointers.join("/components/schemas", name)
            decoder = made.get(pointer)
            self._note("schemas", pointer, decoder is not None)
            self._schemas.walk(schema, decoder, pointer)

    def _operation(
        self, path: str, item: dict[str, Any], raw: dict[str, Any], pointer: str, above: str, found: list[Any]
    ) -> None:
        self._note("operations", pointer, any(entry.id == (raw.get("operationId") or entry.id) for entry in found))
        for version in self._versions(raw, pointer):
            self._note("operations", f"{pointer} in {version}", any(entry.version == version for entry in found))
        self._server(raw, item, pointer, above, found)
        described = [
            self._followed(parameter, pointers.join(where, "parameters", index))
            for holder, where in ((item, above), (raw, pointer))
            for index, parameter in enumerate(holder.get("parameters") or [])
            if parameter is not None
        ]
        idle = pageables.unbound({str(entry.get("name")) for _, entry in described if entry.get("in") == "query"})
        for where, parameter in described:
            self._parameter(path, where, parameter, pointer, found, idle)
        if raw.get("requestBody") is not None:
            self._body(*self._followed(raw["requestBody"], pointers.join(pointer, "requestBody")), pointer, found)
        for status, answer in (raw.get("responses") or {}).items():
            if status.startswith("x-"):
                continue
            where = pointers.join(pointer, "responses", status)
            self._answer(status, *self._followed(answer, where), where, found)

    def _server(self, raw: dict[str, Any], item: dict[str, Any], pointer: str, above: str, found: list[Any]) -> None:
        """Whether an operation is called at the server of its own, or else of its path: it counts as a thing of its
        own."""
        for holder, where in ((raw, pointer), (item, above)):
            if servers := servers_of(holder):
                here = pointers.join(where, "servers")
                served = bool(found) and all(_served(entry.server, servers[0], self.document) for entry in found)
                self._note("operations", here if holder is raw else f"{pointer} <- {here}", served)
                return

    def _versions(self, raw: dict[str, Any], pointer: str) -> set[str]:
        """The versions in which the operation answers, by its media types; one version is no version to choose."""
        named = set()
        for status, answer in (raw.get("responses") or {}).items():
            if status.startswith("2"):
                _, answer = self._followed(answer, pointers.join(pointer, "responses", status))
                media_types = [name for name in answer.get("content") or {} if vendor_of(name) in self._vendors]
                named |= {f"v{found[1]}" for media_type in media_types if (found := _VERSIONED.match(media_type))}
        return named if len(named) > 1 else set()

    def _parameter(
        self, path: str, where: str, raw: dict[str, Any], operation: str, found: list[Any], idle: set[str]
    ) -> None:
        name, place = raw.get("name"), raw.get("in")
        if not isinstance(name, str) or not isinstance(place, str):
            self._note("parameters", where, False)
            return
        if (place == "header" and name.lower() in _IGNORED_HEADERS) or (
            place == "path" and "{" + name + "}" not in path
        ):
            return
        parameters = [p for entry in found for p in entry.parameters if (p.name, p.where) == (name, place)]
        everywhere = bool(found) and len(parameters) == len(found)
        # A shared parameter counts once for each operation that takes it.
        here = where if where.startswith(operation) else f"{operation} <- {where}"
        if not everywhere and place == "query" and found:
            if name in idle and {"page", "size"} <= _queries(found).keys():
                self._note("parameters", here, False)
                self.accounts["parameters"].waived[here] = _UNBOUND
                return
            if self._in_parts(where, raw, here, _queries(found)):
                return
        self._note("parameters", here, everywhere)
        schema, inner = raw.get("schema"), pointers.join(where, "schema")
        for media_type, entry in (raw.get("content") or {}).items():
            schema, inner = (entry or {}).get("schema"), pointers.join(where, "content", media_type, "schema")
        if schema is not None:
            self._schemas.walk(schema, parameters[0].decoder if parameters else None, inner)

    def _in_parts(self, where: str, raw: dict[str, Any], here: str, known: dict[str, Any]) -> bool:
        """Whether an object in the query is there as its properties, which are all of it that is ever sent."""
        place, schema = pageables.properties_of(self.document, raw, where)
        properties = schema.get("properties") or {}
        idle = pageables.unbound(set(properties))
        if not properties or not known.keys() >= ({"page", "size"} if idle else set(properties)):
            return False
        self._note("parameters", here, not idle)
        if idle:
            self.accounts["parameters"].waived[here] = _UNBOUND
            return True
        for name, inner in properties.items():
            self._schemas.walk(inner, known[name].decoder, pointers.join(place, "properties", name))
        return True

    def _body(self, where: str, raw: dict[str, Any], operation: str, found: list[Any]) -> None:
        for media_type, entry in (raw.get("content") or {}).items():
            here = pointers.join(where, "content", media_type)
            forms = [form for known in found for form in known.bodies if form.media_type == media_type]
            complete = bool(forms) and says_fields(entry or {}, forms[0])
            self._note("bodies", here if here.startswith(operation) else f"{operation} <- {here}", complete)
            schema = (entry or {}).get("schema")
            if schema is not None and (not forms or forms[0].kind in _STRUCTURED):
                self._schemas.walk(schema, forms[0].decoder if forms else None, pointers.join(here, "schema"))

    def _answer(self, status: str, where: str, raw: dict[str, Any], operation: str, found: list[Any]) -> None:
        content = raw.get("content") or {None: {}}
        headers = set(raw.get("headers") or {})
        for media_type, entry in content.items():
            here = where if media_type is None else pointers.join(where, "content", media_type)
            answers = [a for known in found for a in known.answers if (a.status, a.media_type) == (status, media_type)]
            complete = bool(answers) and all(headers <= set(answer.headers) for answer in answers)
            self._note("answers", here if here.startswith(operation) else f"{operation} <- {here}", complete)
            schema = (entry or {}).get("schema")
            if schema is not None and _is_structured(media_type or ""):
                self._schemas.walk(schema, answers[0].decoder if answers else None, pointers.join(here, "schema"))


def _queries(found: list[Any]) -> dict[str, Any]:
    """The query parameters that an operation has in every version."""
    every = [{entry.name: entry for entry in known.parameters if entry.where == "query"} for known in found]
    return {name: entry for name, entry in every[0].items() if all(name in other for other in every)}


def _served(server: Any, described: dict[str, Any], document: dict[str, Any]) -> bool:
    try:
        root = address_of(next(iter(servers_of(document)), {}))
        wanted = address_of(described)
        found = root if server is None else address_of({"url": server.url})
    except ValueError:
        return False
    return (found.origin or root.origin, found.path) == (wanted.origin or root.origin, wanted.path)


def _places(entry: str) -> list[str]:
    """The pointers in an entry: of an operation in some version, or of one and a part that it shares with others."""
    return re.sub(r" in v\d+$", "", entry).split(" <- ")


def _is_structured(media_type: str) -> bool:
    name = media_type.split(";", 1)[0].strip().lower()
    return (
        name.endswith(("+json", "/json", "/x-json"))
        or name == "application/x-www-form-urlencoded"
        or name.startswith("multipart/")
    )
