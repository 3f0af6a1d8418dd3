"""Values that fit their types, for examples: what a call needs, and no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from scripts.generate.rendering import literal
from scripts.prepare.plan import (
    BodyPlan,
    ClassPlan,
    ListType,
    MapType,
    Named,
    NullType,
    ParameterPlan,
    Plan,
    Scalar,
    Type,
    UnionType,
)

# A Python expression: one of its own, a list, or a mapping of texts.
Sample: TypeAlias = "str | list[Sample] | Mapping[str, Sample]"

_MOMENT = "datetime(2030, 1, 31, 12, 0, tzinfo=UTC)"
_DAY = "date(2030, 1, 31)"
_SCALARS = {"INTEGER": "1", "NUMBER": "1.5", "BOOLEAN": "True", "NULL": "None", "BINARY": 'b"..."'}
# So deep do bodies go; what would go on for ever is told by the server.
_DEEPEST = 12
_WIDTH = 88


class Samples:
    """Writes values of one plan's types as Python expressions."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def argument(self, parameter: ParameterPlan) -> Sample:
        """A value for a parameter: the first that is allowed, else one that says what it stands for."""
        asked = parameter.asked
        if asked is not None and (asked.values or asked.truths):
            return text((asked.values or asked.truths)[0])
        return self.value(parameter.type, parameter.wire, 0)

    def body(self, form: BodyPlan) -> Sample:
        """The smallest body of a form that fits its description."""
        if form.kind in ("text", "bytes"):
            return '"..."' if form.kind == "text" else 'b"..."'
        return self.value(form.type, "body", 0, partial=form.partial)

    def value(self, kind: Type, name: str, depth: int, *, partial: bool = False) -> Sample:
        """A value of a type, for something of a name."""
        if isinstance(kind, Scalar):
            return self._scalar(kind, name)
        if isinstance(kind, ListType):
            return [self.value(kind.item, name, depth + 1)] if depth < _DEEPEST else []
        if isinstance(kind, MapType):
            return {"name": self.value(kind.value, name, depth + 1)} if depth < _DEEPEST else {}
        if isinstance(kind, NullType):
            return self.value(kind.inner, name, depth, partial=partial)
        if isinstance(kind, UnionType):
            return self._alternative(kind, name, depth, partial)
        assert isinstance(kind, Named)
        return self._class(self._plan.classes[kind.name], name, depth, partial)

    def _scalar(self, kind: Scalar, name: str) -> str:
        if "DAY" in kind.name:
            return _DAY
        if "MOMENT" in kind.name or kind.name.startswith("EPOCH"):
            return _MOMENT
        return _SCALARS.get(kind.name) or text(_words(name))

    def _alternative(self, kind: UnionType, name: str, depth: int, partial: bool) -> Sample:
        """The first alternative; where a property tells them apart, with its value."""
        for value, option in kind.mapping:
            entry = self._plan.classes[option.name] if isinstance(option, Named) else None
            if kind.discriminator is not None and entry is not None and entry.kind == "model":
                return self._object(entry, depth, partial, {kind.discriminator: value})
        return self.value(kind.options[0], name, depth, partial=partial)

    def _class(self, entry: ClassPlan, name: str, depth: int, partial: bool) -> Sample:
        if entry.alias is not None:
            return self.value(entry.alias, name, depth + 1, partial=partial) if depth < _DEEPEST else text(_words(name))
        if entry.kind != "model":
            return text(entry.members[0][1]) if entry.members else text(_words(name))
        return self._object(entry, depth, partial, {})

    def _object(self, entry: ClassPlan, depth: int, partial: bool, said: dict[str, str]) -> Sample:
        pairs: dict[str, Sample] = {wire: text(value) for wire, value in said.items()}
        for each in entry.fields:
            if each.needed and not partial and each.wire not in pairs:
                if each.default is not None:
                    pairs[each.wire] = text(each.default)
                elif depth < _DEEPEST:
                    pairs[each.wire] = self.value(each.type, each.wire, depth + 1)
        return pairs


def text(value: object) -> str:
    """A literal; texts between double quotation marks where nothing in them stands against it."""
    plain = literal(value)
    return f'"{plain[1:-1]}"' if plain[:1] == "'" and '"' not in plain else plain


def written(sample: Sample, *, before: str = "", indent: int = 0) -> str:
    """An expression behind some words, on one line where that is not too long."""
    flat = _flat(sample)
    if isinstance(sample, str) or not sample or len(before) + len(flat) + indent <= _WIDTH:
        return flat
    inside, lines = " " * (indent + 4), []
    for start, value in _parts(sample):
        lines.append(f"{inside}{start}{written(value, before=start, indent=indent + 4)},")
    opening, closing = "[]" if isinstance(sample, list) else "{}"
    return "\n".join([opening, *lines, " " * indent + closing])


def _flat(sample: Sample) -> str:
    if isinstance(sample, str):
        return sample
    parts = ", ".join(f"{start}{_flat(value)}" for start, value in _parts(sample))
    return f"[{parts}]" if isinstance(sample, list) else f"{{{parts}}}"


def _parts(sample: list[Sample] | Mapping[str, Sample]) -> Iterator[tuple[str, Sample]]:
    if isinstance(sample, list):
        yield from (("", value) for value in sample)
    else:
        yield from ((f"{text(name)}: ", value) for name, value in sample.items())


def _words(name: str) -> str:
    """A text that says what is to stand in its place: `project-id` for `projectId`."""
    words = "".join(f"-{each.lower()}" if each.isupper() else each for each in name)
    return "-".join("".join(each if each.isalnum() else " " for each in words).split()) or "text"
