"""Random texts in every place where a description names something."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from scripts.errors import PipelineError

from .hostile import TEXTS, everything, models_of, schemas_of
from .walker import lost
from .workshop import RAN, Package, Workshop, service

# Pieces that mean something to Python, Jinja or a file system, between any characters.
PIECES = st.one_of(st.sampled_from(TEXTS), st.sampled_from("'\"\\{}%#\n\r\0/._-\u2028"), st.text(max_size=8))
SENDABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ANY = st.one_of(st.lists(PIECES, max_size=4).map("".join), st.text(max_size=12))
WHOLE = ANY.filter(lambda text: not any("\ud800" <= character <= "\udfff" for character in text))
NUMBER = itertools.count()
PATIENT = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
FEW = settings(max_examples=4, deadline=None, suppress_health_check=PATIENT)


def _made(workshop: Workshop, document: dict[str, Any]) -> Package:
    package = workshop.make(f"fuzz_{next(NUMBER)}", document)
    package.modules()
    assert RAN == []
    return package


@FEW
@given(names=st.lists(st.one_of(WHOLE, SENDABLE), min_size=30, max_size=60, unique=True))
def test_any_names_arrive_as_they_are(names: list[str], workshop: Workshop) -> None:
    document = everything(names)
    assert lost(document, _made(workshop, document)) == []


@FEW
@given(names=st.lists(ANY, min_size=40, max_size=80, unique=True))
def test_half_characters_are_fine_where_nothing_is_sent(names: list[str], workshop: Workshop) -> None:
    document = service({}, {f"S{index}": schema for index, schema in enumerate(schemas_of(names).values())})
    document["components"]["schemas"] |= models_of(names)
    assert lost(document, _made(workshop, document)) == []


@FEW
@given(
    names=st.lists(
        WHOLE.map(lambda text: text.translate(dict.fromkeys([*range(32), 127, *map(ord, "{}?#")]))),
        min_size=20,
        max_size=40,
        unique=True,
    )
)
def test_any_path_is_kept_and_filled(names: list[str], workshop: Workshop) -> None:
    paths: dict[str, Any] = {
        f"/{name}/{{{name}}}/{index}": {"get": {"responses": {}}} for index, name in enumerate(names)
    }
    package = _made(workshop, service(paths))
    assert lost(service(paths), package) == []
    for operation in package.operations():
        assert package.build(operation.id, "a/b").target == operation.path.replace(
            f"{{{operation.parameters[0].name}}}", "a%2Fb"
        )


JSON_TYPES = ["string", "integer", "number", "boolean", "null"]
COMPONENTS = [f"C{index}" for index in range(6)]
REFERENCES = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
SCALARS = st.one_of(
    st.sampled_from(JSON_TYPES).map(lambda kind: {"type": kind}),
    st.lists(st.sampled_from(JSON_TYPES), min_size=1, max_size=3, unique=True).map(lambda kinds: {"type": kinds}),
    st.lists(st.sampled_from(["a", "b", 1, 2.5, True, None]), min_size=1, max_size=4).map(
        lambda values: {"enum": values}
    ),
    st.sampled_from([True, {}, {"const": "x"}, {"type": "string", "format": "date-time", "nullable": True}]),
)


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(st.sampled_from("abcd"), inner, min_size=1, max_size=3)
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        properties.map(lambda found: {"type": "object", "properties": found}),
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda value: {"type": "object", "additionalProperties": value}),
        some.map(lambda options: {"oneOf": options}),
        some.map(lambda options: {"anyOf": [*options, {"type": "null"}]}),
        some.map(lambda members: {"allOf": [member for member in members if member is not True]}),
        st.tuples(some, properties).map(
            lambda pair: {"allOf": [m for m in pair[0] if m is not True], "properties": pair[1]}
        ),
        st.tuples(some, properties).map(lambda pair: {"anyOf": pair[0], "type": "object", "properties": pair[1]}),
    )


SCHEMAS = st.recursive(st.one_of(SCALARS, REFERENCES), _containers, max_leaves=8)


@settings(FEW, max_examples=12)
@given(schemas=st.lists(SCHEMAS, min_size=len(COMPONENTS), max_size=len(COMPONENTS)))
def test_any_schemas_make_a_package_that_imports(schemas: list[Any], workshop: Workshop) -> None:
    document = service({}, dict(zip(COMPONENTS, schemas, strict=True)))
    try:
        _made(workshop, document)
    except PipelineError as problem:
        # Recursion through all-of and nameless schemas has no end, and is said to have none.
        if "never ends" not in problem.problem:
            raise
        reject()
