"""How the plan's types are written in Python: as annotations for people and type checkers, and as decoders."""

from __future__ import annotations

import math
from unicodedata import ucd_3_2_0 as unicode

from scripts.prepare.plan import (
    AskedPlan,
    BodyPlan,
    ClassPlan,
    EncodingPlan,
    FieldPlan,
    FilterPlan,
    ListType,
    MapType,
    Named,
    NullType,
    OperationPlan,
    ParameterPlan,
    Plan,
    Scalar,
    SpanPlan,
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
            for entry in self._named_in(kind):
                found[entry.module, entry.name] = None
        return sorted(found)

    def decoder_imports(self, *kinds: Type | None) -> list[tuple[str, str]]:
        """The (module, name) pairs of the alias decoders that these types need."""
        entries = {entry.name: entry for kind in kinds for entry in self._named_in(kind) if entry.kind == "alias"}
        return sorted((entry.module, alias_decoder(entry)) for entry in entries.values())

    def _named_in(self, kind: Type | None) -> list[ClassPlan]:
        if isinstance(kind, Named):
            return [self.plan.classes[kind.name]]
        if isinstance(kind, ListType):
            return self._named_in(kind.item)
        if isinstance(kind, MapType):
            return self._named_in(kind.value)
        if isinstance(kind, NullType):
            return self._named_in(kind.inner)
        if isinstance(kind, UnionType):
            inside = [*kind.options, *(option for _, option in kind.mapping)]
            return [entry for option in inside for entry in self._named_in(option)]
        return []


def alias_decoder(entry: ClassPlan) -> str:
    """The name of the decoder that stands beside a type alias."""
    return f"decode_{entry.module}"


class OperationRendering(Rendering):
    """Writes the arguments and answers of operations."""

    def argument(self, parameter: ParameterPlan, filters: FilterPlan | None = None) -> str:
        """One argument of a builder. Of one that a list is filtered by, None is no word for leaving it out, and a
        relation may be given as the object itself."""
        text = self.annotation(parameter.type)
        if parameter.asked is not None:
            text = self._asked_annotation(text, parameter.asked)
        if isinstance(parameter.type, ListType):
            text = f"abc.Sequence[{self.annotation(parameter.type.item)}]"
        elif text != "Any" and self._is_object(parameter.type):
            text = f"{text} | abc.Mapping[str, Any]"
        if parameter.number_as_text:
            text = f"int | {text}"
        searched = filters is not None and parameter.where == "query" and parameter.wire in filters.fields
        of_relation = filters is not None and searched and filters.fields[parameter.wire] == "relation"
        if of_relation or (parameter.where == "header" and parameter.wire.lower() == "if-match"):
            text = f"{text} | m.Model"
        left_out = " | Unset = UNSET" if searched else " | None = None"
        return f"{parameter.name}: {text}" + ("" if parameter.required else left_out)

    @staticmethod
    def _asked_annotation(text: str, asked: AskedPlan) -> str:
        """The annotation of a parameter whose values have a form of their own, which is made of what people have."""
        kinds = text.split(" | ")
        kinds += ["bool"] * (bool(asked.truths) and "bool" not in kinds)
        several = "abc.Sequence[datetime.date]" if asked.number > 1 else "datetime.date"
        kinds += [several] * (asked.moments is not None) + ["abc.Sequence[str]"] * asked.listed
        return " | ".join(kinds)

    @staticmethod
    def span(span: SpanPlan) -> str:
        """The expression of the releases in which something is."""
        said = {"since": span.since, "until": span.until, "absent": span.absent}
        return f"r.Span({', '.join(f'{name}={literal(value)}' for name, value in said.items() if value)})"

    @staticmethod
    def in_releases(span: SpanPlan) -> str:
        """What a docstring says of them."""
        said = [f"since {span.since}"] * (span.since is not None) + [f"until {span.until}"] * (span.until is not None)
        return f" Of the releases {', '.join([*said, *(f'but not {each}' for each in span.absent)])}."

    def spans(self, spans: dict[str, SpanPlan]) -> str:
        """The same for several things by name."""
        return "{" + ", ".join(f"{literal(name)}: {self.span(span)}" for name, span in spans.items()) + "}"

    @staticmethod
    def asked(asked: AskedPlan) -> str:
        """The arguments that state which values a server reads in a parameter."""
        plain = AskedPlan()
        said = {name: value for name, value in vars(asked).items() if value != getattr(plain, name)}
        return ", ".join(f"{name}={literal(value)}" for name, value in said.items())

    @staticmethod
    def asked_for(asked: AskedPlan) -> str:
        """What a docstring says of these values."""
        if asked.moments is not None:
            return " One moment." if asked.number == 1 else f" {asked.number} moments, as the server's clock has them."
        if asked.listed:
            return " One text or several."
        return f" One of: {', '.join(asked.values)}." if asked.values else ""

    @staticmethod
    def encoding(encoding: EncodingPlan) -> str:
        """How a field of a form is written."""
        said = [literal(media_type) for media_type in encoding.media_types]
        if encoding.style is not None:
            said.append(f"style={literal(encoding.style)}")
        if not encoding.explode:
            said.append("explode=False")
        if encoding.reserved:
            said.append("reserved=True")
        if encoding.headers:
            said.append(f"headers={literal(encoding.headers)}")
        return f"op.encoding({', '.join(said)})"

    def body_argument(self, bodies: list[BodyPlan]) -> str:
        """The `body` argument for the forms in which a body can be sent."""
        names: dict[str, None] = {}
        for form in bodies:
            names.update(dict.fromkeys(self._body_alternatives(form)))
        text = "Any" if "Any" in names else " | ".join(names)
        return f"body: {text}" + ("" if bodies[0].required else " | None = None")

    def _body_alternatives(self, form: BodyPlan) -> list[str]:
        if form.kind in ("text", "bytes"):
            return ["str"] if form.kind == "text" else ["FileLike"]
        names = self._alternatives(form.type)
        return [*names, "abc.Mapping[str, Any]"] if self._is_object(form.type) else names

    def _is_object(self, kind: Type) -> bool:
        if isinstance(kind, NullType):
            return self._is_object(kind.inner)
        if isinstance(kind, UnionType):
            return any(self._is_object(option) for option in kind.options)
        if isinstance(kind, Named):
            entry = self.plan.classes[kind.name]
            return entry.kind == "model" or (entry.alias is not None and self._is_object(entry.alias))
        return isinstance(kind, MapType)

    def answer_annotation(self, operation: OperationPlan) -> str:
        """What a successful call gives."""
        kind = operation.success
        if kind is None:
            return "None"
        if kind == Scalar("BINARY"):
            return "bytes"
        return self.annotation(kind).replace("FileLike", "bytes")

    def filtered_list(self, tag: str | None) -> str:
        """The operation whose filters may follow a relation, named without importing it; None where there is none."""
        for operation in self.plan.by_tag().get(tag, []) if tag is not None else []:
            if operation.filters is not None and operation.paging is not None:
                return f"d.Lazy(__package__, {literal(f'..{operation.tag}.{operation.module}')}, 'OPERATION')"
        return "None"

    def imports_of(self, operation: OperationPlan) -> list[tuple[str, str]]:
        """The (module, class) pairs that the annotations of a builder name."""
        item = operation.paging.item if operation.paging else None
        inputs = [parameter.type for parameter in operation.parameters] + [form.type for form in operation.bodies]
        return self.imports(operation.success, item, *inputs)

    def views(self, operations: list[OperationPlan]) -> list[str]:
        """What a tag imports from the runtime."""
        return sorted({"Lazily", "M", "Tag", *map(self.view, operations)})

    def view(self, operation: OperationPlan) -> str:
        """The descriptor under which the operation stands in its tag."""
        if operation.paging is not None:
            return "Paged"
        return "Bytes" if operation.success == Scalar("BINARY") else "Method"
