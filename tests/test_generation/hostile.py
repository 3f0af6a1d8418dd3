"""Texts that would do harm, or break, where code is made by pasting names together."""

from __future__ import annotations

import builtins
import keyword
from typing import Any

from .workshop import CANARY, answer, service

CODE = [
    f"'); {CANARY}; ('",
    f'"); {CANARY}; ("',
    f"'''\n{CANARY}\n'''",
    f'"""\n{CANARY}\n"""',
    f"\n{CANARY}\n",
    f"\r\n{CANARY}\r\n",
    f"\r{CANARY}\r",
    f"\u2028{CANARY}\u2029",
    f"\x0c{CANARY}\x0b{CANARY}\x85",
    f"\\'); {CANARY} #",
    f'\\"""; {CANARY} #',
    "ends with a backslash\\",
    'ends with a quote"',
    f"{{{CANARY}}}",
    f"{{{{ {CANARY} }}}}",
    "{{ cycler.__init__.__globals__.os.system('false') }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "{% raw %}",
    "{# comment",
    "# noqa",
    "# ruff: noqa",
    "# type: ignore",
    "%(x)s %s {0} ${x} $(touch x) `touch x`",
    "\x00\x01\x1b[31m\x7f",
    "../../../../elsewhere/evil",
    "..\\..\\evil",
    "/etc/passwd",
]
SHAPES = [
    "",
    " ",
    ".",
    "..",
    "-",
    "_",
    "__",
    "1",
    "1st",
    "__1",
    "_leading",
    "trailing_",
    "größe",
    "Größe Alt",
    "élan",
    "e\u0301lan",
    "日本語",
    "名前",
    "İstanbul",
    "ŉ",
    "ſ",
    "ﬁeld",
    "ｆｕｌｌ",
    "ªº",
    "①",
    "½",
    "😀",
    "👩‍👩‍👧",
    "\u202egnirts\u202c",
    "\u200bzero\u200b",
    "\ufeffbom",
    "עברית",
    "العربية",
    "𝔘nicode",
    "fooBar",
    "foo_bar",
    "FooBar",
    "foo-bar",
    "foo bar",
    "foo.bar",
    "FOO_BAR",
    "FOOBar",
    "foo_bar_2",
    "fooBar2",
    "@type",
    "$ref",
    "$schema",
    "x" * 300,
    "x" * 299 + "y",
    "LongWord" * 40,
    "界" * 300,
    "con",
    "CON",
    "nul",
    "Aux",
    "com1",
    "lpt9",
]
# What the generated code, its runtime and attrs call their own.
OWN = [
    "d", "D", "_d", "f", "m", "calls", "filters", "names", "lookup", "_Lazy",
    "to_dict", "from_dict", "additional_properties", "additionalProperties", "_extra", "extra", "_etag", "etag",
    "to_json", "from_json", "toJson", "first", "take", "collect", "i", "lists", "Listing", "items", "Items", "Whole",
    "etag_", "fields", "_fields", "body", "start", "limit", "prefetch", "content_type", "self", "cls", "mro",
    "name", "value", "members", "KNOWN", "UNSET", "Unset", "unset", "model", "Model", "Field", "field", "required",
    "optional", "Optional", "Required", "define", "attrs", "attr", "slots", "__slots__", "__init__", "__dict__",
    "init", "__class__", "__reduce__", "__getattr__", "__attrs_attrs__", "__post_init__", "ref", "Ref", "op", "Op",
    "operation", "Operation", "OPERATION", "SOURCE", "Source", "VERSIONS", "Api", "api", "client", "Client",
    "models", "runtime", "decoders", "Lazy", "Lazily", "Method", "Paged", "Bytes", "Tag", "View", "M", "Shared",
    "load", "run", "_run", "close", "aclose", "raw", "v3", "V3", "options", "with_options", "base_url", "from_env",
    "datetime", "Any", "Mapping", "Sequence", "TYPE_CHECKING", "annotations", "import_module", "Call", "PagedCall",
    "call", "paged_call", "TEXT", "Text", "Enum", "TextEnum", "NumberEnum", "Constants", "ClassVar", "TypeAlias",
    "FileLike", "AnyOf", "ListOf", "Alias", "alias", "decode_foo", "DecodeFoo", "package", "_package", "tags",
    "_tags", "version", "_version", "path", "query", "header", "cookie", "Decoder", "decode", "encode", "Self",
    "T", "P", "ItemT", "Unnamed", "Variant", "Value", "Item", "mapping", "discriminator",
]  # fmt: skip
WORDS = [*keyword.kwlist, *keyword.softkwlist, *(name for name in dir(builtins) if name.isidentifier())]
TEXTS = list(dict.fromkeys([*CODE, *SHAPES, *OWN, *WORDS]))
# Half a character can be in JSON, and cannot be sent in an address or a header.
HALVES = ["\ud800", "a\udfffb", "\udc80\ud800"]


def schemas_of(names: list[str]) -> dict[str, Any]:
    """Components under these names, of every kind."""
    kinds: list[Any] = [
        {"type": "object", "properties": {name: {"type": "string"} for name in names}, "required": names[::2]},
        {"type": "string", "enum": names},
        {"type": "array", "items": {"type": "string"}},
        {"enum": [*names, 1, 2.5, True, None]},
        {"type": "object", "properties": {"list": {"type": "array", "items": {"type": "string", "format": "date"}}}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    ]
    return {name: kinds[index % len(kinds)] for index, name in enumerate(names)}


def models_of(names: list[str]) -> dict[str, Any]:
    """Models whose properties have these names and every type, and unions told apart by these values."""
    types: list[Any] = [
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "string", "format": "date-time"},
        {"type": "object", "additionalProperties": {"type": "number"}},
        {"type": "object", "properties": {"list": {"type": "boolean"}}},
        {"type": "string", "enum": names[:7]},
        {"$ref": "#/components/schemas/Target"},
    ]
    properties = {name: types[index % len(types)] for index, name in enumerate(names)}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Target"}, {"$ref": "#/components/schemas/All"}],
        "discriminator": {
            "propertyName": names[0],
            "mapping": dict.fromkeys(names, "#/components/schemas/Target"),
        },
    }
    return {
        "Target": {"type": "object", "properties": {"x": {"type": "string", "default": names[0]}}},
        "All": {"type": "object", "title": names[0], "properties": properties, "required": names[::3]},
        "Union": union,
        "Patterns": {"type": "object", "patternProperties": {name: {"type": "string"} for name in names}},
    }


def operations_of(names: list[str], identifiers: list[str], tags: list[str]) -> dict[str, Any]:
    """Operations with these ids and tags; the names are their query parameters, headers of answers, and media types."""
    paths: dict[str, Any] = {}
    for index, (identifier, tag) in enumerate(zip(identifiers, tags, strict=True)):
        name = names[index % len(names)]
        paths[f"/things/{index}"] = {
            "get": {
                "operationId": identifier,
                "tags": [tag],
                "parameters": [
                    {
                        "name": name,
                        "in": "query",
                        "x-sortable": names[:3],
                        "schema": {"type": "string", "default": name},
                    },
                    {"name": name, "in": "cookie", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "security": [{name: []}],
                "responses": {
                    "200": {
                        "description": name,
                        "headers": {name: {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}},
                    }
                },
            }
        }
    return paths


def everything(names: list[str]) -> dict[str, Any]:
    """One description with these names in every place that takes any text."""
    document = service(
        operations_of(names, names, names),
        {**schemas_of(names), **{f"Made{n}": s for n, s in models_of(names).items()}},
    )
    for schema in models_of(names):
        document = _renamed(document, f"#/components/schemas/{schema}", f"#/components/schemas/Made{schema}")
    document["info"] = {"title": names[0], "version": names[-1]}
    document["paths"]["/same/{a}/{b}/{a}"] = {
        "parameters": [{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}],
        "get": {
            "responses": answer(True),
            "parameters": [{"name": "gone", "in": "path", "schema": {"type": "string"}}],
        },
    }
    return document


def _renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(item, old, new) for key, item in value.items()}
    if isinstance(value, list):
        return [_renamed(item, old, new) for item in value]
    return new if value == old else value
