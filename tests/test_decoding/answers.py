"""Valid answers of every operation in every version, what changes them at random, and their decoding."""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import httpx

import generated.ica.api
from facade.call.decoding import decode
from facade.sandbox.ica.description import Description, Schema
from facade.sandbox.ica.schema_values import SchemaValues, Variant
from generated.runtime.model import to_json

from .reading import Found, places

DESCRIPTION = Description.load(Path(__file__).parents[2] / "specs" / "ica" / "openapi.json")
REQUEST = httpx.Request("GET", "https://ica.invalid/")
_NAMES = ("phase", "a/b~c", "0", "", "items", "ü", "self", "class")
_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        17,
        2.0,
        2.5,
        1e300,
        2**63,
        -(2**63),
        "",
        "text",
        "17",
        "true",
        "null",
        "ü\u2028\x00",
    ),
    *("2026-02-30T25:00:00Z", "2026-01-02T03:04:05.123456789Z", "2026-01-02 03:04:05", "2026-01-02", "HIBERNATING"),
    *([], [None], [1, "two", {"three": None}], {}, {"id": 1}, {"a": {"b": [{}]}}),
)


class Valid(NamedTuple):
    """A valid answer: the operation in generated code, the media type, the schema, and the JSON."""

    operation: Any
    media_type: str
    schema: Schema
    text: str

    def response(self, value: Any) -> httpx.Response:
        """The answer with another value."""
        return _response(self.media_type, json.dumps(value).encode())


class Told:
    """Collects what a decoder reports, with its exact place; all of it at once."""

    listened = True

    def __init__(self) -> None:
        self.drifts: list[tuple[str, str]] = []

    def drift(self, operation: str, kind: str, pointer: str, expected: str, found: str) -> None:
        """Note one difference."""
        assert expected
        assert found
        self.drifts.append((kind, pointer))


@cache
def valid_answers() -> list[Valid]:
    """Answers of all operations, versions and variants."""
    generated_operations = _generated()
    found = []
    for operation in DESCRIPTION.operations:
        for media_type, schema in operation.answer_types.items():
            if not media_type.endswith("json"):
                continue
            known = generated_operations[operation.method, operation.path]
            for variant in Variant:
                value = SchemaValues(DESCRIPTION, f"{operation.operation_id}{media_type}", variant).make(schema)
                found.append(Valid(known, media_type, schema, json.dumps(value)))
    return found


def decoded(answer: Valid, value: Any, *, strict: bool = False) -> tuple[str, Found]:
    """What decoding gives back, as JSON, and what it reports."""
    told = Told()
    model = decode(answer.response(value), answer.operation, told, strict=strict)  # type: ignore[arg-type]
    assert len(told.drifts) == len(set(told.drifts)), "nothing is told twice"
    return canonical(to_json(model)), frozenset(told.drifts)


def canonical(value: Any) -> str:
    """JSON in which 1, 1.0 and true are different and the order of names is not."""
    return json.dumps(value, sort_keys=True)


def mutated(text: str, random: Random) -> Any:
    """The value with one to three random changes, each at a random place and depth."""
    holder = {"value": json.loads(text)}
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        trail = ("value", *random.choice(places(holder["value"])))
        above: Any = holder
        for step in trail[:-1]:
            above = above[step]
        _change(above, trail[-1], random)
    return holder["value"]


def _change(above: Any, step: Any, random: Random) -> None:
    here, other = above[step], copy.deepcopy(random.choice(_VALUES))
    ways = ["null", "other", "drop"] + ["add"] * isinstance(here, (dict, list)) + ["unknown"] * isinstance(here, str)
    way = random.choice(ways)
    if way == "null":
        above[step] = None
    elif way == "unknown":
        above[step] = f"{here}_NEXT"
    elif way == "add" and isinstance(here, dict):
        here[random.choice(_NAMES)] = other
    elif way == "add":
        here.insert(random.randint(0, len(here)), other)
    elif way == "drop" and step != "value":
        del above[step]
    else:
        above[step] = other


def _response(media_type: str, content: bytes) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Type": media_type}, content=content, request=REQUEST)


def _generated() -> dict[tuple[str, str], Any]:
    found = {}
    for tag in pkgutil.iter_modules(generated.ica.api.__path__, "generated.ica.api."):
        for module in pkgutil.iter_modules(importlib.import_module(tag.name).__path__, f"{tag.name}."):
            operation = importlib.import_module(module.name).OPERATION
            found[operation.method, operation.path] = operation
    return found
