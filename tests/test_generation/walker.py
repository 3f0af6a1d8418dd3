"""Compares a raw description with a generated package: what is described and not there is lost.

Written against the description and the imported package only; it shares no code with the pipeline.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from .workshop import Package

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
ELSEWHERE = {"accept", "content-type", "authorization"}


def lost(document: dict[str, Any], package: Package) -> list[str]:
    """What the package lacks."""
    walker = _Walker(document, package)
    return sorted(set(walker.components()) | set(walker.operations()))


def at(document: Any, reference: str) -> Any:
    """What a reference means."""
    found = document
    for token in unquote(reference.removeprefix("#")).split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found[key]
    return found


class _Choice(NamedTuple):
    options: list[Any]
    mapping: dict[str, Any]


class _Walker:
    def __init__(self, document: dict[str, Any], package: Package) -> None:
        self.document = document
        self.package = package
        self.known: dict[tuple[int, int], list[str]] = {}
        self.heirs: list[str] = []

    def components(self) -> Iterator[str]:
        for name, schema in self.document.get("components", {}).get("schemas", {}).items():
            source = "/components/schemas/" + name.replace("~", "~0").replace("/", "~1")
            try:
                decoder = self.package.decoder(source)
            except ValueError:
                yield source
            else:
                self.heirs = ["#" + source]
                yield from self.schema(schema, decoder, source)

    def operations(self) -> Iterator[str]:
        made: dict[tuple[str, str], list[Any]] = {}
        for operation in self.package.operations():
            made.setdefault((operation.method, operation.path), []).append(operation)
        for path, item in self.document.get("paths", {}).items():
            if path.startswith("x-"):
                continue
            item = self.follow(item)
            for method in METHODS:
                if method in item:
                    found = made.pop((method.upper(), path), [])
                    where = f"{method} {path}"
                    yield from self.operation(item[method], item, path, found, where) if found else [where]
        yield from (f"not described: {key}" for key in made)

    def operation(self, raw: dict[str, Any], item: dict[str, Any], path: str, made: list[Any], where: str) -> Any:
        for entry in made:
            wanted = (raw.get("operationId") or entry.id, bool(raw.get("deprecated")), self.security(raw))
            if (entry.id, entry.deprecated, entry.security) != wanted:
                yield f"{where}: id, deprecation or security"
            yield from self.parameters(raw, item, path, entry, where)
        yield from self.bodies(raw, made, where)
        yield from self.answers(raw, made, where)

    @staticmethod
    def security(raw: dict[str, Any]) -> Any:
        return tuple(tuple(sorted(need)) for need in raw["security"]) if "security" in raw else None

    def parameters(self, raw: dict[str, Any], item: dict[str, Any], path: str, entry: Any, where: str) -> Any:
        described = {}
        for parameter in [*item.get("parameters", []), *raw.get("parameters", [])]:
            parameter = self.follow(parameter)
            name, place = parameter["name"], parameter["in"]
            nowhere = place == "path" and "{" + name + "}" not in path
            if not nowhere and not (place == "header" and name.lower() in ELSEWHERE):
                described[place, name] = parameter
        made = {(parameter.where, parameter.name): parameter for parameter in entry.parameters}
        yield from (f"{where}: parameter {key}" for key in described.keys() - made.keys())
        for key, parameter in described.items():
            if key in made:
                yield from self.parameter(parameter, made[key], f"{where}: parameter {key}")

    def parameter(self, raw: dict[str, Any], made: Any, where: str) -> Iterator[str]:
        style = raw.get("style", "form" if raw["in"] in ("query", "cookie") else "simple")
        explode = raw.get("explode", style == "form")
        media_type = next(iter(raw.get("content", {})), None)
        required = raw["in"] == "path" or raw.get("required", False)
        if (made.style, made.explode, made.media_type, made.required) != (style, explode, media_type, required):
            yield f"{where}: how it is written"
        content = next(iter(raw.get("content", {}).values()), raw)
        yield from self.schema(content.get("schema", True), made.decoder, where)

    def bodies(self, raw: dict[str, Any], made: list[Any], where: str) -> Iterator[str]:
        body = self.follow(raw.get("requestBody", {}))
        for media_type, entry in body.get("content", {}).items():
            here = f"{where}: body {media_type}"
            forms = [form for operation in made for form in operation.bodies if form.media_type == media_type]
            if not forms or forms[0].required != body.get("required", False):
                yield here
            elif forms[0].kind not in ("text", "bytes"):
                yield from self.schema((entry or {}).get("schema", True), forms[0].decoder, here)

    def answers(self, raw: dict[str, Any], made: list[Any], where: str) -> Iterator[str]:
        for status, response in raw.get("responses", {}).items():
            if status.startswith("x-"):
                continue
            response = self.follow(response)
            for media_type, entry in (response.get("content") or {None: {}}).items():
                here = f"{where}: answer {status} {media_type}"
                given = [
                    answer
                    for operation in made
                    for answer in operation.answers
                    if (answer.status, answer.media_type) == (status, media_type)
                ]
                if not given or set(given[0].headers) != set(response.get("headers", {})):
                    yield here
                elif given[0].decoder is not None and given[0].decoder.expected not in ("string", "binary"):
                    yield from self.schema((entry or {}).get("schema", True), given[0].decoder, here)

    def follow(self, value: Any) -> Any:
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            value = at(self.document, value["$ref"])
        return value

    def schema(self, schema: Any, decoder: Any, where: str) -> list[str]:
        """What a decoder does not know of a schema."""
        alternatives = _alternatives(decoder)
        key = (id(schema), hash(tuple(id(_target(entry)) for entry in alternatives)))
        if isinstance(schema, dict) and key not in self.known:
            # A schema met again inside itself loses there what it loses here.
            self.known[key] = []
            self.known[key] = list(self.schema_of(schema, decoder, alternatives, where))
        return self.known.get(key, [])

    def schema_of(self, schema: dict[str, Any], decoder: Any, alternatives: list[Any], where: str) -> Iterator[str]:
        if "$ref" in schema:
            self.heirs.append(schema["$ref"])
            yield from self.schema(at(self.document, schema["$ref"]), decoder, where)
            self.heirs.pop()
        for index, member in enumerate(schema.get("allOf", [])):
            yield from self.schema(member, decoder, f"{where}/allOf/{index}")
        for word in ("oneOf", "anyOf"):
            if any(option.get("$ref") in self.heirs for option in schema.get(word, []) if isinstance(option, dict)):
                # The choice among heirs, met while one of them is looked at.
                continue
            for index, option in enumerate(schema.get(word, [])):
                yield from self.best(option, alternatives, f"{where}/{word}/{index}")
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        known = {key for entry in alternatives if hasattr(entry, "_members") for key in entry._members()}
        for value in values:
            if value is not None and not isinstance(value, (dict, list)) and (type(value), value) not in known:
                yield f"{where}: value {value!r}"
        heirs, self.heirs = self.heirs, []
        yield from self.inside(schema, alternatives, where)
        self.heirs = heirs

    def inside(self, schema: dict[str, Any], alternatives: list[Any], where: str) -> Iterator[str]:
        models = [entry.resolve() for entry in alternatives if hasattr(entry, "resolve")]
        for name, inner in schema.get("properties", {}).items():
            found = [field.decoder for model in models for field in model._fields if field.wire == name]
            yield from self.best(inner, found, f"{where}/{name}")
        rests = [model._rest for model in models if model._rest is not None]
        rests += [entry.value for entry in alternatives if hasattr(entry, "value")]
        more = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
        for inner in more:
            if isinstance(inner, dict):
                yield from self.best(inner, rests, f"{where}/*")
        items = [entry.item for entry in alternatives if hasattr(entry, "item")]
        for inner in [*schema.get("prefixItems", []), schema.get("items")]:
            if isinstance(inner, dict):
                yield from self.best(inner, items, f"{where}/-")

    def best(self, schema: Any, decoders: list[Any], where: str) -> list[str]:
        """What is lost with the decoder that loses least."""
        singles = [single for decoder in decoders for single in [decoder, *_alternatives(decoder)]]
        # Unions are flat: what a choice inside a choice may be is among the alternatives of the outer one.
        singles += [_Choice(decoders, {})] if len(decoders) > 1 else []
        return min((self.schema(schema, single, where) for single in singles), key=len, default=[where])


def _alternatives(decoder: Any) -> list[Any]:
    """The decoders that a decoder chooses from, without wrappers for null and names."""
    found: list[Any] = []
    waiting = [decoder] if decoder is not None else []
    seen = set()
    while waiting:
        entry = waiting.pop(0)
        if id(entry) in seen:
            continue
        seen.add(id(entry))
        if hasattr(entry, "lazy"):
            waiting.append(entry.lazy())
        elif hasattr(entry, "inner"):
            waiting.append(entry.inner)
        elif hasattr(entry, "options"):
            waiting += [*entry.options, *entry.mapping.values()]
        else:
            found.append(entry)
    return found


def _target(decoder: Any) -> Any:
    return decoder.resolve() if hasattr(decoder, "resolve") else decoder
