"""The first objects of a class are filled by a loop, the others by a function made for the class: it is the same."""

from __future__ import annotations

import importlib
import json
import pkgutil
from functools import cache
from itertools import count
from random import Random
from typing import Any

import attrs
import pytest

import generated.ica.models
import generated.torrent_suite.models
from facade.sandbox.ica.schema_values import SchemaValues, Variant
from generated.runtime import decoders as d
from generated.runtime import model as m
from generated.runtime.drift import Drift, Report
from generated.runtime.filling import filler

from .answers import DESCRIPTION, canonical, mutated


def _models(package: Any) -> dict[str, type[m.Model]]:
    """All model classes of a platform by the place of their schema."""
    found = {}
    for entry in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(entry.name)
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, m.Model) and value.__module__ == module.__name__:
                found[module.SOURCE] = value
    return found


ICA = _models(generated.ica.models)
TORRENT_SUITE = _models(generated.torrent_suite.models)


TURNS = count()
FILLER = cache(filler)


class Meadow(d.Decoder):
    """A decoder of somebody else's."""

    def __call__(self, value: Any, place: Any, key: str | int | None) -> Any:
        return f"meadow {value}"


KINDS = {
    "any": d.ANY,
    "text": d.TEXT,
    "number": d.NUMBER,
    "integer": d.INTEGER,
    "boolean": d.BOOLEAN,
    "null": d.NULL,
    "moment": d.MOMENT,
    "day": d.DAY,
    "texts": d.ListOf(d.TEXT),
    "nullable texts": d.ListOf(d.Nullable(d.TEXT)),
    "moments": d.ListOf(d.MOMENT),
    "rows": d.ListOf(d.ListOf(d.INTEGER)),
    "map": d.MapOf(d.INTEGER),
    "either": d.AnyOf(d.INTEGER, d.ListOf(d.TEXT)),
    "maybe": d.Nullable(d.MOMENT),
    "meadow": Meadow(),
}
VALUES = [
    *("2026-11-22T09:54:16.123Z", "2026-11-22", "Sun, 22 Nov 2026 09:54:16 GMT", "soon, but not now", "", "text"),
    *(None, True, 0, 7, 2.0, 2.5, 1e300, 2**70, [], ["a"], ["a", None], [None, 3], [[1], [2.0], "x"], {}, {"a": 1}),
    *({"a": None}, ["2026-11-22T09:54:16.123Z", 4]),
]


def plot(*, required: bool, null: bool, rest: d.Decoder | None) -> type[m.Model]:
    """A class with a field for each kind."""
    names = [f"f{number}" for number in range(len(KINDS))]
    made = attrs.make_class("Plot", names, bases=(m.Model,), eq=False, repr=False, getstate_setstate=False, slots=True)
    field = m.required if required else m.optional
    made._describe(
        *(field(wire, name, KINDS[wire], null=null) for wire, name in zip(KINDS, names, strict=True)), rest=rest
    )
    return made


def by_loop(model: type[m.Model], value: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the loop makes of a value."""
    with monkeypatch.context() as patched:
        patched.setattr(model, "_filler", None)
        return seen(model._decode, value)


def by_function(model: type[m.Model], value: dict[str, Any]) -> Any:
    """What the function makes of it, in turn with moments that are made now and that are made when they are read."""
    function = FILLER(model)
    model._moments.at_once = next(TURNS) % 2
    return seen(lambda source, report, key: function(model, source, report, key), value)


def seen(decode: Any, value: dict[str, Any]) -> tuple[str, type, str, list[Drift]]:
    """Everything that can be seen of a decoded value: itself, its class, its JSON, and what was told, in order."""
    report, before = Report(), canonical(value)
    found = decode(value, report, "here")
    assert canonical(value) == before, "the source is not changed"
    types = [type(getattr(found, field.attribute)) for field in found._fields]
    return repr((found, types)), type(found), canonical(found.to_dict()), report.drifts


@pytest.mark.parametrize("source", ICA)
def test_models_are_filled_alike(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model, random = ICA[source], Random(source)
    schema: Any = json.loads(json.dumps(DESCRIPTION.document))
    for step in source.strip("/").split("/"):
        schema = schema[step.replace("~1", "/").replace("~0", "~")]
    for turn in range(24):
        value = SchemaValues(DESCRIPTION, f"filling {turn}", Variant(turn % len(Variant))).make(schema)
        changed = mutated(json.dumps(value), random) if turn >= len(Variant) else value
        if isinstance(changed, dict):
            assert by_function(model, changed) == by_loop(model, changed, monkeypatch)


@pytest.mark.parametrize("source", TORRENT_SUITE)
def test_models_of_another_platform_are_filled_alike(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model, random = TORRENT_SUITE[source], Random(source)
    names = [field.wire for field in model._fields]
    for _ in range(24):
        chosen = random.sample(names, random.randint(0, len(names)))
        value = {name: random.choice(VALUES) for name in chosen}
        assert by_function(model, value) == by_loop(model, value, monkeypatch)


@pytest.mark.parametrize("required", [True, False])
@pytest.mark.parametrize("null", [True, False])
@pytest.mark.parametrize("rest", [None, d.INTEGER])
def test_every_decoder_is_asked_alike(
    required: bool, null: bool, rest: d.Decoder | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, random = plot(required=required, null=null, rest=rest), Random(5)
    for value in VALUES:
        everywhere = dict.fromkeys(KINDS, value)
        assert by_function(model, everywhere) == by_loop(model, everywhere, monkeypatch)
    for _ in range(500):
        names = random.sample([*KINDS, "unknown", "a/b~c"], random.randint(0, len(KINDS) + 2))
        value = {name: random.choice(VALUES) for name in names}
        assert by_function(model, value) == by_loop(model, value, monkeypatch)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_small_models_are_filled_alike(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    model = attrs.make_class("Small", [f"f{n}" for n in range(count)], bases=(m.Model,), eq=False, repr=False)
    model._describe(*(m.optional(f"f {n}", f"f{n}", d.TEXT) for n in range(count)))
    for value in ({}, {"f 0": "a"}, {"f 0": 1, "f 1": "b"}, {"other": 1}, {"f 0": "a", "other": 1}):
        assert by_function(model, dict(value)) == by_loop(model, dict(value), monkeypatch)


def test_the_function_takes_over_and_makes_objects_of_subclasses_too() -> None:
    model = plot(required=True, null=False, rest=None)
    own = attrs.make_class("Own", ["mine"], bases=(model,), eq=False, repr=False, getstate_setstate=False)
    value = {**dict.fromkeys(KINDS), "phase": 1}
    first = [model.from_dict(value) for _ in range(5)]
    assert model._filler is None
    later = [model.from_dict(value) for _ in range(100)]
    assert model._filler is not None
    assert all(found == first[0] for found in later)
    assert type(own.from_dict(value)) is own


def test_an_attribute_that_is_no_name_is_no_part_of_the_function() -> None:
    model = plot(required=True, null=False, rest=None)
    model._fields = (m.required("a", "a = cls._describe() #", d.TEXT),)
    with pytest.raises(ValueError, match="not the name of an attribute"):
        filler(model)
