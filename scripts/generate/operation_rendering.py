"""How the arguments and answers of the plan's operations are written in Python."""

from __future__ import annotations

import re

from scripts.prepare.plan import (
    AnswerPlan,
    AskedPlan,
    BodyPlan,
    EncodingPlan,
    EntryPlan,
    FilterPlan,
    ListType,
    MapType,
    Named,
    NullType,
    OperationPlan,
    PagingPlan,
    ParameterPlan,
    Plan,
    Scalar,
    SpanPlan,
    Type,
    UnionType,
)

from .body_types import BodyTypes, is_object_form
from .rendering import Rendering, literal

# What a list is sorted by is no filter.
_ORDERS = ("order_by",)
_FILE = re.compile(r"\bFileLike\b")


class OperationRendering(Rendering):
    """Writes the arguments and answers of operations."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.bodies = BodyTypes(plan)

    def argument(
        self, parameter: ParameterPlan, filters: FilterPlan | None = None, paging: PagingPlan | None = None
    ) -> str:
        """One argument of a builder. Of one that a list is filtered by, None is no word for leaving it out, and a
        relation may be given as the object itself."""
        text = self._sent(parameter.type)
        if parameter.asked is not None:
            text = self._asked_annotation(text, parameter.asked)
        if isinstance(parameter.type, ListType):
            text = f"abc.Sequence[{self._sent(parameter.type.item)}]"
        elif text != "Any" and self.is_object(parameter.type):
            text = f"{text} | abc.Mapping[str, Any]"
        if parameter.number_as_text:
            text = f"int | {text}"
        searched = filters is not None and parameter.where == "query" and parameter.wire in filters.fields
        of_relation = filters is not None and searched and filters.fields[parameter.wire] == "relation"
        if of_relation or (parameter.where == "header" and parameter.wire.lower() == "if-match"):
            text = f"{text} | m.Model"
        of_pages = (*_ORDERS, *(paging.places.values() if paging is not None else ()))
        asks = filters is not None and parameter.where == "query" and parameter.wire not in of_pages
        if parameter.required:
            return f"{parameter.name}: {text}"
        return f"{parameter.name}: {text} | Unset = UNSET" if asks else f"{parameter.name}: {_or_none(text)} = None"

    def _sent(self, kind: Type) -> str:
        """The annotation of a parameter, with the values of enums beside these."""
        first, *others = self._alternatives(kind)
        values = self.bodies.named_in(kind) if self._is_enum(kind) else []
        return " | ".join(dict.fromkeys([first, *values, *others]))

    def _is_enum(self, kind: Type) -> bool:
        return isinstance(kind, Named) and self.plan.classes[kind.name].kind not in ("model", "alias")

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
        if encoding.coding is not None:
            said.append(f"coding={literal(encoding.coding)}")
        return f"op.encoding({', '.join(said)})"

    def body_argument(self, bodies: list[BodyPlan]) -> str:
        """The `body` argument for the forms in which a body can be sent."""
        names: dict[str, None] = {}
        for form in bodies:
            names.update(dict.fromkeys(self._body_alternatives(form)))
        text = "Any" if "Any" in names else " | ".join(names)
        return f"body: {text}" if bodies[0].required else f"body: {_or_none(text)} = None"

    def _body_alternatives(self, form: BodyPlan) -> list[str]:
        if form.kind in ("text", "bytes"):
            return ["str"] if form.kind == "text" else ["FileLike"]
        names = self.bodies.alternatives(form.type, form.partial)
        # Any mapping will do: one that was put together has no type of its own.
        return [*names, "abc.Mapping[str, Any]"] if self.is_object(form.type) else names

    def is_object(self, kind: Type) -> bool:
        """Whether values of a type are objects on the wire, for which a mapping will do."""
        if isinstance(kind, NullType):
            return self.is_object(kind.inner)
        if isinstance(kind, UnionType):
            return any(self.is_object(option) for option in kind.options)
        if isinstance(kind, Named):
            entry = self.plan.classes[kind.name]
            return entry.kind == "model" or (entry.alias is not None and self.is_object(entry.alias))
        return isinstance(kind, MapType)

    def answer_annotation(self, operation: OperationPlan) -> str:
        """What a successful call gives."""
        kind = operation.success
        if kind is None:
            return "None"
        if kind == Scalar("BINARY"):
            return "bytes"
        if operation.gives_list and isinstance(kind, ListType):
            return f"i.Items[{self.annotation(kind.item)}]"
        # Classes may have the word in their names.
        return _FILE.sub("bytes", self.annotation(kind))

    def answer_decoder(self, answer: AnswerPlan, operation: OperationPlan) -> str:
        """The expression of the decoder of an answer."""
        if operation.gives_list and isinstance(answer.type, ListType) and answer.type == operation.success:
            return f"d.Whole({self.decoder(answer.type.item, lazy=True)})"
        assert answer.type is not None
        return self.decoder(answer.type, lazy=True)

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

    def body_types_of(self, operation: OperationPlan) -> list[str]:
        """The same of the types of bodies."""
        forms = [form for form in operation.bodies if is_object_form(form)]
        found = [name for form in forms for name in self.bodies.named_in(form.type, form.partial)]
        return sorted({*found, *(name for each in operation.parameters for name in self.bodies.named_in(each.type))})

    def views(self, entries: list[EntryPlan]) -> list[str]:
        """What a tag imports from the runtime."""
        return sorted({"Lazily", "M", "Tag", *(self.view(each.operation) for each in entries if not each.former)})

    def former_views(self, entries: list[EntryPlan]) -> list[str]:
        """The same for old names of operations."""
        return sorted({f"Former{self.view(each.operation)}" for each in entries if each.former})

    @staticmethod
    def module_of(operation: OperationPlan, tag: str) -> str:
        """What the module of an operation is called in a tag, be it of another one."""
        return f"_{operation.module}" if operation.tag == tag else f"_{operation.tag}_{operation.module}"

    def entry(self, entry: EntryPlan, tag: str) -> str:
        """The line of an operation in its tag."""
        operation = entry.operation
        build = f"{self.module_of(operation, tag)}.{operation.function}"
        if not entry.former:
            return f"{entry.name} = {self.view(operation)}({build})"
        now = operation.name if operation.tag == tag else f"{operation.tag}.{operation.name}"
        return f"{entry.name} = Former{self.view(operation)}({build}, {literal(entry.name)}, {literal(now)})"

    def view(self, operation: OperationPlan) -> str:
        """The descriptor under which the operation stands in its tag."""
        if operation.paging is not None:
            return "Paged"
        return "Bytes" if operation.success == Scalar("BINARY") else "Method"


def _or_none(text: str) -> str:
    """The annotation of what may be left out, or be null besides: None is in it once."""
    return text if text == "None" or text.endswith(" | None") else f"{text} | None"
