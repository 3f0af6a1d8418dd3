"""How the plan's types are written in Python: as annotations for people and type checkers, and as decoders."""

from __future__ import annotations

import math
from unicodedata import ucd_3_2_0 as unicode

from scripts.prepare.plan import (
    ClassPlan,
    FieldPlan,
    ListType,
    MapType,
    Named,
    NullType,
    Plan,
    Scalar,
    Type,
    UnionType,
)

_SCALARS = {
    "TEXT": "str",
    "INTEGER": "int",
    "NUMBER": "float",
    "BOOLEAN": "bool",
    "NULL": "None",
    "ANY": "Any",
    "MOMENT": "datetime.datetime",
    "LOCAL_MOMENT": "datetime.datetime",
    "MILLISECOND_MOMENT": "datetime.datetime",
    "DAY": "datetime.date",
    "EPOCH_MILLISECONDS": "datetime.datetime",
    "EPOCH_SECONDS": "datetime.datetime",
    "MOMENT_ARRAY": "datetime.datetime",
    "EPOCH_MILLISECONDS_DAY": "datetime.date",
    "EPOCH_SECONDS_DAY": "datetime.date",
    "DAY_ARRAY": "datetime.date",
    "BINARY": "FileLike",
}


# How a model's description says that a property is required in answers, and in requests.
_MAKERS = {
    (True, True): "m.required",
    (True, False): "m.answered",
    (False, True): "m.asked",
    (False, False): "m.optional",
}


def literal(value: object) -> str:
    """A Python literal, in which no text of a description can become code."""
    if isinstance(value, str):
        return repr(value) if _is_plain(value) else ascii(value)
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f"float({str(value)!r})"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(name)}: {literal(item)}" for name, item in value.items()) + "}"
    raise TypeError(type(value).__name__)


def prose(text: str) -> str:
    """Text for the inside of a docstring, on one line."""
    shown = text if _is_plain(text) else ascii(text)[1:-1].replace("\\'", "'")
    return shown.replace("\\", "\\\\").replace('"', '\\"')


def _is_plain(text: str) -> bool:
    """Whether every character is visible, and known to every supported Python alike."""
    return all(" " <= character <= "~" or unicode.category(character)[0] in "LNPS" for character in text)


class Rendering:
    """Writes the types of one plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def annotation(self, kind: Type) -> str:
        """The annotation of a value of this type."""
        return " | ".join(dict.fromkeys(self._alternatives(kind)))

    def _alternatives(self, kind: Type) -> list[str]:
        if isinstance(kind, Scalar):
            return [_SCALARS[kind.name]]
        if isinstance(kind, ListType):
            return [f"list[{self.annotation(kind.item)}]"]
        if isinstance(kind, MapType):
            return [f"dict[str, {self.annotation(kind.value)}]"]
        if isinstance(kind, NullType):
            return [*self._alternatives(kind.inner), "None"]
        if isinstance(kind, UnionType):
            return [name for option in kind.options for name in self._alternatives(option)]
        assert isinstance(kind, Named)
        return self._class_names(self.plan.classes[kind.name])

    @staticmethod
    def _class_names(entry: ClassPlan) -> list[str]:
        """Enums are open: next to their members stands what an unknown value is. Mixed ones have plain values only."""
        if entry.kind == "constants":
            return sorted({type(value).__name__ for _, value in entry.members})
        return [entry.name, *{"text": ["str"], "number": ["int"]}.get(entry.kind, [])]

    def types_of(self, entry: ClassPlan) -> list[Type | None]:
        """The types that a model is made of."""
        return [*(field.type for field in entry.fields), entry.rest]

    def base(self, entry: ClassPlan) -> str:
        """The class that a model is derived from. What a list consists of is named in quotes: it is imported later."""
        return "m.Model" if entry.listing is None else f"lists.Listing[{literal(self.annotation(entry.listing.item))}]"

    def field_annotation(self, field: FieldPlan) -> str:
        """The annotation of a model's attribute."""
        text = self.annotation(field.type)
        if field.nullable and text != "Any":
            text += " | None"
        return text if field.required or text == "Any" else text + " | Unset"

    def field_default(self, field: FieldPlan) -> str:
        """What follows the annotation. What every answer has and no request needs is typed as what answers have."""
        if field.default is not None:
            return f" = {literal(field.default)}"
        if field.needed:
            return ""
        return " = m.ANSWERED" if field.required else " = UNSET"

    def decoder(self, kind: Type, lazy: bool = False) -> str:
        """The expression of the decoder; `lazy` where the classes are not imported."""
        if isinstance(kind, Scalar):
            return f"d.{kind.name}"
        if isinstance(kind, ListType):
            return f"d.ListOf({self.decoder(kind.item, lazy)})"
        if isinstance(kind, MapType):
            return f"d.MapOf({self.decoder(kind.value, lazy)})"
        if isinstance(kind, NullType):
            return f"d.Nullable({self.decoder(kind.inner, lazy)})"
        if isinstance(kind, UnionType):
            return self._union(kind, lazy)
        assert isinstance(kind, Named)
        return self._named(self.plan.classes[kind.name], lazy)

    def _union(self, kind: UnionType, lazy: bool) -> str:
        parts = [self.decoder(option, lazy) for option in kind.options]
        if kind.discriminator is not None:
            mapping = ", ".join(f"{literal(value)}: {self.decoder(option, lazy)}" for value, option in kind.mapping)
            parts += [f"discriminator={literal(kind.discriminator)}", f"mapping={{{mapping}}}"]
            parts += [f"base={self.decoder(kind.base, lazy)}"] if kind.base is not None else []
        parts += ["together=True"] if kind.together else []
        return f"d.AnyOf({', '.join(parts)})"

    def _named(self, entry: ClassPlan, lazy: bool) -> str:
        if entry.kind == "alias":
            return f"d.LazyAlias(ref({alias_decoder(entry)!r}))" if lazy else alias_decoder(entry)
        maker = "d.ModelOf" if entry.kind == "model" else "d.OneValueOf"
        return f"{maker}(ref({entry.name!r}))" if lazy else f"{maker}({entry.name})"

    def field(self, field: FieldPlan) -> str:
        """The line of a model's description that says how a property looks on the wire."""
        maker = _MAKERS[field.required, field.needed]
        null = ", null=True" if field.nullable else ""
        return f"{maker}({literal(field.wire)}, {literal(field.attribute)}, {self.decoder(field.type)}{null})"

    def imports(self, *kinds: Type | None) -> list[tuple[str, str]]:
        """The (module, class) pairs that annotations of these types name."""
        found: dict[tuple[str, str], None] = {}
        for kind in kinds:
            for entry in self.named_in(kind):
                found[entry.module, entry.name] = None
        return sorted(found)

    def decoder_imports(self, *kinds: Type | None) -> list[tuple[str, str]]:
        """The (module, name) pairs of the alias decoders that these types need."""
        entries = {entry.name: entry for kind in kinds for entry in self.named_in(kind) if entry.kind == "alias"}
        return sorted((entry.module, alias_decoder(entry)) for entry in entries.values())

    def named_in(self, kind: Type | None) -> list[ClassPlan]:
        """The classes that a type names itself."""
        if isinstance(kind, Named):
            return [self.plan.classes[kind.name]]
        if isinstance(kind, ListType):
            return self.named_in(kind.item)
        if isinstance(kind, MapType):
            return self.named_in(kind.value)
        if isinstance(kind, NullType):
            return self.named_in(kind.inner)
        if isinstance(kind, UnionType):
            inside = [*kind.options, *(option for _, option in kind.mapping)]
            return [entry for option in inside for entry in self.named_in(option)]
        return []


def alias_decoder(entry: ClassPlan) -> str:
    """The name of the decoder that stands beside a type alias."""
    return f"decode_{entry.module}"
