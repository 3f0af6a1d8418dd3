"""Ways to write the same description otherwise. Each takes a description that it may change, and gives the new one."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

from scripts.documents.components import rename
from scripts.documents.pointers import of_reference, resolve, to_reference
from scripts.documents.positions import METHODS, walk
from scripts.prepare.naming import attribute_name

Document = dict[str, Any]
_CHOICES = ("oneOf", "anyOf")
# Lists whose order says nothing.
_SETS = frozenset(("required", "enum", "parameters", "allOf", "oneOf", "anyOf", "security"))


def nodes(document: Document, *kinds: str) -> list[Document]:
    """All objects of these kinds."""
    return [node for _, kind, node in walk(document) if kind in kinds]


def operations(document: Document) -> Iterator[tuple[Document, Document]]:
    """All operations, each after the item of its path."""
    for item in document["paths"].values():
        yield from ((item, item[method]) for method in METHODS if isinstance(item.get(method), dict))


def mapped(document: Document, change: Callable[[Document], Any]) -> Document:
    """Every schema that is an object put through a function, the innermost first."""
    for _, kind, node in reversed(list(walk(document))):
        if kind == "schema":
            changed = change(dict(node))
            node.clear()
            node.update(changed)
    return document


def shuffled(document: Document) -> Document:
    """Everything in another order."""
    chance = random.Random(1)

    def mixed(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            names = list(value)
            chance.shuffle(names)
            return {name: mixed(value[name], name) for name in names}
        if isinstance(value, list):
            entries = [mixed(entry) for entry in value]
            if key in _SETS:
                chance.shuffle(entries)
            return entries
        return value

    found: Document = mixed(document)
    return found


def schemas_renamed(document: Document) -> Document:
    """All component schemas called otherwise."""
    schemas = document["components"]["schemas"]
    names = {name: f"Other{index}" for index, name in enumerate(sorted(schemas))}
    rename(document, names)
    document["components"]["schemas"] = {names[name]: schema for name, schema in schemas.items()}
    return document


def inlined(document: Document, most: int = 3) -> Document:
    """References replaced by what they lead to, as deep as that goes."""
    original = copy.deepcopy(document)

    def opened(node: Any, seen: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [opened(each, seen) for each in node]
        if not isinstance(node, dict):
            return node
        target = node.get("$ref")
        if isinstance(target, str) and target not in seen and len(seen) < most:
            return opened(resolve(original, of_reference(target)), (*seen, target))
        # What a discriminator names has to have a name.
        kept = ("discriminator", *_CHOICES) if "discriminator" in node else ()
        return {key: value if key in kept else opened(value, seen) for key, value in node.items()}

    document["paths"] = opened(document["paths"], ())
    return document


def null_as_type(document: Document) -> Document:
    """Null as one of several types, as of OpenAPI 3.1."""

    def change(schema: Document) -> Document:
        if schema.get("nullable") is True and isinstance(schema.get("type"), str):
            del schema["nullable"]
            schema["type"] = [schema["type"], "null"]
        return schema

    return mapped(document, change)


def null_as_alternative(document: Document) -> Document:
    """Null as an alternative."""

    def change(schema: Document) -> Document:
        if schema.get("nullable") is True and not schema.keys() & {"readOnly", "writeOnly", "deprecated", "default"}:
            del schema["nullable"]
            return {"anyOf": [schema, {"type": "null"}]}
        return schema

    return mapped(document, change)


def null_first(document: Document) -> Document:
    """The same the other way round, by `oneOf`, with the flags of a property beside it."""
    flags = {"readOnly", "writeOnly", "deprecated", "default"}

    def change(schema: Document) -> Document:
        if schema.get("nullable") is True:
            del schema["nullable"]
            inner = {key: value for key, value in schema.items() if key not in flags}
            return {"oneOf": [{"type": "null"}, inner], **{key: schema[key] for key in flags if key in schema}}
        return schema

    return mapped(document, change)


def in_openapi_3_1(document: Document) -> Document:
    """Bounds, constants, files and null as OpenAPI 3.1 writes them."""
    document["openapi"] = "3.1.0"

    def change(schema: Document) -> Document:
        for word, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if schema.get(exclusive) is True:
                schema[exclusive] = schema.pop(word)
            elif schema.get(exclusive) is False:
                del schema[exclusive]
        if len(schema.get("enum") or ()) == 1:
            schema["const"] = schema.pop("enum")[0]
        if schema.get("format") == "binary" and schema.get("type") == "string":
            del schema["format"]
            schema["contentMediaType"] = "application/octet-stream"
        if schema.get("format") == "byte":
            schema["contentEncoding"] = "base64"
            del schema["format"]
        if "example" in schema:
            schema["examples"] = [schema.pop("example")]
        return schema

    return null_as_type(mapped(document, change))


def all_of_one(document: Document) -> Document:
    """Every reference as the only member of an all-of."""

    def change(schema: Document) -> Document:
        return {"allOf": [schema]} if "$ref" in schema else schema

    for node in nodes(document, "schema"):
        if "discriminator" in node:
            continue
        for word in ("items", "additionalProperties"):
            if isinstance(node.get(word), dict):
                node[word] = change(node[word])
        if isinstance(node.get("properties"), dict):
            node["properties"] = {
                name: change(each) if isinstance(each, dict) else each for name, each in node["properties"].items()
            }
    return document


def all_of_several(document: Document) -> Document:
    """Objects as an all-of of one for each property."""

    def change(schema: Document) -> Document:
        properties = schema.get("properties")
        if not isinstance(properties, dict) or len(properties) < 2 or schema.get("additionalProperties") is False:
            return schema
        rest = {key: value for key, value in schema.items() if key not in ("properties", "required", "discriminator")}
        kept = {"discriminator": schema["discriminator"]} if "discriminator" in schema else {}
        wanted = schema.get("required") or []
        members = [
            {"type": "object", "properties": {name: each}, **({"required": [name]} if name in wanted else {})}
            for name, each in properties.items()
        ]
        missing = [name for name in wanted if name not in properties]
        return {
            **rest,
            **kept,
            "allOf": [*members, *rest.get("allOf", []), *([{"required": missing}] if missing else [])],
        }

    return mapped(document, change)


def parameters_of_the_path(document: Document) -> Document:
    """Parameters that all operations of a path have, said once."""
    for item in document["paths"].values():
        own = [item[method] for method in METHODS if isinstance(item.get(method), dict)]
        lists = [each.get("parameters") or [] for each in own]
        shared = [one for one in lists[0] if all(one in others for others in lists)] if lists else []
        for each in own:
            each["parameters"] = [one for one in each.get("parameters") or [] if one not in shared]
        item["parameters"] = [*(item.get("parameters") or []), *shared]
    return document


def parameters_of_operations(document: Document) -> Document:
    """Parameters of a path, said by each of its operations."""
    for item in document["paths"].values():
        shared = item.pop("parameters", None) or []
        for method in METHODS:
            if isinstance(item.get(method), dict):
                item[method]["parameters"] = [*copy.deepcopy(shared), *(item[method].get("parameters") or [])]
    return document


def as_components(document: Document) -> Document:
    """Parameters, bodies, answers and headers as components."""
    components = document.setdefault("components", {})
    made = {"parameters": "parameter", "requestBodies": "body", "responses": "response", "headers": "header"}

    def shared(kind: str, value: Document) -> Document:
        if "$ref" in value:
            return value
        names = components.setdefault(kind, {})
        name = f"{made[kind]} {len(names)}"
        names[name] = value
        return {"$ref": to_reference(f"/components/{kind}/{name}")}

    for item, operation in operations(document):
        for holder in (item, operation):
            if holder.get("parameters"):
                holder["parameters"] = [shared("parameters", each) for each in holder["parameters"]]
        for status, answer in list((operation.get("responses") or {}).items()):
            if isinstance(answer, dict) and isinstance(answer.get("headers"), dict):
                answer["headers"] = {name: shared("headers", each) for name, each in answer["headers"].items()}
            if isinstance(answer, dict):
                operation["responses"][status] = shared("responses", answer)
        if isinstance(operation.get("requestBody"), dict):
            operation["requestBody"] = shared("requestBodies", operation["requestBody"])
    return document


def defaults_said(document: Document) -> Document:
    """What holds anyway, said."""
    styles = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
    for node in nodes(document, "parameter"):
        if "$ref" not in node and "content" not in node:
            style = node.setdefault("style", styles[node["in"]])
            node.setdefault("explode", style == "form")
            node.setdefault("required", False)
            node.setdefault("deprecated", False)
            node.setdefault("allowReserved", False)
    for _, operation in operations(document):
        operation.setdefault("deprecated", False)
        operation.setdefault("parameters", [])
    for node in nodes(document, "body"):
        node.setdefault("required", False)

    def change(schema: Document) -> Document:
        if "$ref" in schema:
            return schema
        said: Document = {"nullable": False, "readOnly": False, "writeOnly": False, "deprecated": False}
        kind = schema.get("type")
        if kind == "string":
            said |= {"minLength": 0}
        elif kind == "array":
            said |= {"minItems": 0, "uniqueItems": False}
        elif kind == "object":
            said |= {"minProperties": 0}
            if "allOf" not in schema:
                said |= {"additionalProperties": True}
        elif kind in ("integer", "number") and "minimum" in schema:
            said |= {"exclusiveMinimum": False}
        return {**said, **schema}

    return mapped(document, change)


def security_everywhere(document: Document) -> Document:
    """The login of all operations, said by each."""
    shared = document.pop("security", None)
    for _, operation in operations(document):
        if shared is not None:
            operation.setdefault("security", shared)
    return document


def media_types_shouted(document: Document) -> Document:
    """Media types in other letters, with parameters."""
    for node in nodes(document, "body", "response"):
        if isinstance(node.get("content"), dict):
            node["content"] = {f"{name.title()}; charset=UTF-8": each for name, each in node["content"].items()}
    return document


def with_prose(document: Document) -> Document:
    """Descriptions, summaries, titles and examples."""
    for node in nodes(document, "operation", "parameter", "response", "schema", "body", "header", "path"):
        if "$ref" not in node:
            node["description"] = "Some words."
    for node in nodes(document, "operation"):
        node["summary"] = "In short."
        node["externalDocs"] = {"url": "https://docs.invalid"}
    for node in nodes(document, "schema"):
        if "$ref" not in node:
            node |= {"title": "A title", "example": {"$ref": "#/nowhere"}}
    return document


def with_more_beside(document: Document) -> Document:
    """Schemas that nothing uses, tags, webhooks, links, callbacks and extensions."""
    document["components"].setdefault("schemas", {})["Unused"] = {
        "type": "object",
        "properties": {"a": {"$ref": "#/no"}},
    }
    document |= {"tags": [{"name": "Nobody"}], "x-nobody": {"a": 1}}
    document["webhooks"] = {"grown": {"post": {"responses": {}}}}
    for _, operation in operations(document):
        operation |= {"x-nobody": 1, "callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}}}
    return document


def path_names(document: Document) -> Document:
    """Names in paths as the arguments that Python has for them anyway."""

    for node in nodes(document, "parameter"):
        if node.get("in") == "path":
            node["name"] = attribute_name(node["name"], "parameter")

    def renamed(found: re.Match[str]) -> str:
        return f"{{{attribute_name(found[1], 'parameter')}}}"

    document["paths"] = {re.sub(r"\{([^{}]*)\}", renamed, path): item for path, item in document["paths"].items()}
    return document


def paths_as_components(document: Document) -> Document:
    """Path items as components, as of OpenAPI 3.1."""
    items = {f"Item{index}": item for index, item in enumerate(document["paths"].values())}
    document["components"]["pathItems"] = items
    document["paths"] = {
        path: {"$ref": f"#/components/pathItems/{name}"} for path, name in zip(document["paths"], items, strict=True)
    }
    return document


def chained(document: Document) -> Document:
    """Every component schema by way of another one."""
    schemas = document["components"]["schemas"]
    for name in list(schemas):
        schemas[f"{name}Itself"] = schemas[name]
        schemas[name] = {"$ref": to_reference(f"/components/schemas/{name}Itself")}
    return document


def kept_elsewhere(document: Document) -> Document:
    """Component schemas kept at another place of the document."""
    text = json.dumps(document).replace("#/components/schemas/", "#/components/schemas/All/$defs/")
    moved: Document = json.loads(text)
    moved["components"]["schemas"] = {"All": {"$defs": moved["components"]["schemas"]}}
    return moved


def enums_as_constants(document: Document) -> Document:
    """The values of enums as alternatives."""

    def change(schema: Document) -> Document:
        values = schema.get("enum")
        if not isinstance(values, list) or len(values) < 2:
            return schema
        rest = {key: value for key, value in schema.items() if key != "enum"}
        return {**rest, "oneOf": [{"const": value} for value in values]}

    return mapped(document, change)


def enums_as_components(document: Document) -> Document:
    """Enums as components."""
    enums: Document = {}
    for node in nodes(document, "schema"):
        for name, each in (node.get("properties") or {}).items():
            if isinstance(each, dict) and each.keys() <= {"type", "enum", "default"} and "enum" in each:
                enums[f"Enum{len(enums)}"] = each
                node["properties"][name] = {"$ref": f"#/components/schemas/Enum{len(enums) - 1}"}
    document["components"]["schemas"] |= enums
    return document


def schemes_renamed(document: Document) -> Document:
    """Logins called otherwise."""
    components = document["components"]
    components["securitySchemes"] = {f"{name}2": each for name, each in components["securitySchemes"].items()}
    for holder in (document, *(operation for _, operation in operations(document))):
        if isinstance(holder.get("security"), list):
            holder["security"] = [{f"{name}2": scopes for name, scopes in need.items()} for need in holder["security"]]
    return document


def servers_with_variables(document: Document) -> Document:
    """Addresses with variables and a slash at the end."""
    for server in document.get("servers") or ():
        address = server["url"]
        server["url"] = "{all}/"
        server["variables"] = {"all": {"default": address}}
    return document


def types_as_lists(document: Document) -> Document:
    """The one type of a value as a list."""

    def change(schema: Document) -> Document:
        if isinstance(schema.get("type"), str) and schema["type"] != "file":
            schema["type"] = [schema["type"]]
        return schema

    return mapped(document, change)


def types_left_out(document: Document) -> Document:
    """Types that follow from what is beside them left out."""

    def change(schema: Document) -> Document:
        if (schema.get("type") == "object" and schema.get("properties")) or (
            schema.get("type") == "array" and "items" in schema
        ):
            del schema["type"]
        return schema

    return mapped(document, change)


def headers_in_other_letters(document: Document) -> Document:
    """Names of headers in capitals."""
    for node in nodes(document, "parameter"):
        if node.get("in") == "header":
            node["name"] = node["name"].upper()
    for node in nodes(document, "response"):
        if isinstance(node.get("headers"), dict):
            node["headers"] = {name.upper(): each for name, each in node["headers"].items()}
    return document


def references_encoded(document: Document) -> Document:
    """References with letters percent-encoded."""
    for _, _, node in walk(document):
        if isinstance(node.get("$ref"), str):
            node["$ref"] = node["$ref"].replace("components", "c%6Fmponents")
    return document


def said_twice(document: Document) -> Document:
    """Required properties and values of enums said twice."""

    def change(schema: Document) -> Document:
        for word in ("required", "enum"):
            if isinstance(schema.get(word), list):
                schema[word] = [*schema[word], *schema[word]]
        return schema

    return mapped(document, change)


def numbers_with_points(document: Document) -> Document:
    """Whole numbers written as 1.0."""

    def change(schema: Document) -> Document:
        for word in ("minimum", "maximum", "multipleOf", "maxLength", "maxItems", "default"):
            if isinstance(schema.get(word), int) and not isinstance(schema[word], bool):
                schema[word] = float(schema[word])
        return schema

    return mapped(document, change)


def bounds_of_integers(document: Document) -> Document:
    """Lowest and highest whole numbers by what is just outside."""

    def change(schema: Document) -> Document:
        if schema.get("type") == "integer" and "exclusiveMinimum" not in schema and "exclusiveMaximum" not in schema:
            if "minimum" in schema:
                schema["exclusiveMinimum"] = schema.pop("minimum") - 1
            if "maximum" in schema:
                schema["exclusiveMaximum"] = schema.pop("maximum") + 1
        return schema

    return mapped(document, change)


def mappings_by_name(document: Document) -> Document:
    """Discriminators that name components instead of referring to them."""
    for node in nodes(document, "discriminator"):
        if isinstance(node.get("mapping"), dict):
            node["mapping"] = {key: target.rpartition("/")[2] for key, target in node["mapping"].items()}
    return document


def null_in_enums(document: Document) -> Document:
    """Null among the values of enums that may be null."""

    def change(schema: Document) -> Document:
        if schema.get("nullable") is True and isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return schema

    return mapped(document, change)


def alternatives_by_any_of(document: Document) -> Document:
    """`anyOf` for `oneOf`."""

    def change(schema: Document) -> Document:
        if "oneOf" in schema and "anyOf" not in schema:
            schema["anyOf"] = schema.pop("oneOf")
        return schema

    return mapped(document, change)


def empty_schemas_as_true(document: Document) -> Document:
    """Schemas that allow anything as `true`."""
    for node in nodes(document, "schema"):
        properties = node.get("properties")
        if isinstance(properties, dict):
            node["properties"] = {name: True if each == {} else each for name, each in properties.items()}
    return document


def types_as_alternatives(document: Document) -> Document:
    """Several types as alternatives."""

    def change(schema: Document) -> Document:
        kinds = schema.get("type")
        if isinstance(kinds, list) and schema.keys() == {"type"}:
            return {"anyOf": [{"type": kind} for kind in kinds]}
        return schema

    return mapped(document, change)


def both_orders(document: Document) -> Document:
    """Nothing at all: written and read again."""
    found: Document = json.loads(json.dumps(document, indent=1, sort_keys=True))
    return found


REWRITES: dict[str, Callable[[Document], Document]] = {
    each.__name__: each
    for each in (
        *(shuffled, schemas_renamed, inlined, null_as_type, null_as_alternative, null_first, in_openapi_3_1),
        *(all_of_one, all_of_several, parameters_of_the_path, parameters_of_operations, as_components, defaults_said),
        *(security_everywhere, media_types_shouted, with_prose, with_more_beside, path_names, paths_as_components),
        *(chained, kept_elsewhere, enums_as_constants, enums_as_components, schemes_renamed, servers_with_variables),
        *(types_as_lists, types_left_out, headers_in_other_letters, references_encoded, said_twice),
        *(numbers_with_points, bounds_of_integers, mappings_by_name, null_in_enums, alternatives_by_any_of),
        *(empty_schemas_as_true, types_as_alternatives, both_orders),
    )
}
