"""Alternatives: one-of and any-of, and what a discriminator says of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from scripts.documents.components import ending_in, name_of, source_of
from scripts.documents.pointers import join, resolve, to_reference
from scripts.errors import PipelineError

from .discriminators import BY_CONSTANT, BY_MAPPING, BY_NAME, Marks, constants, exclusive
from .inheritance import Family, Rule, parents_of, rule_of
from .merging import merge
from .plan import ClassPlan, Named, NullType, Type, UnionType
from .references import target_of
from .shapes import NULL, adds_nothing, bare, has_properties, nullable, only_restricts, union

Schema = Any


class Compiler(Protocol):
    """What makes types of schemas."""

    document: dict[str, Any]

    def compile(self, schema: Schema, hint: str, pointer: str) -> Type: ...
    def reference(self, target: Any, pointer: str) -> Named: ...


class Choices:
    """Compiles the alternatives of one description. `families` has the base and the meaning of the names that stand for
    whole families."""

    def __init__(self, compiler: Compiler) -> None:
        self._compiler = compiler
        self._document = compiler.document
        self._components: dict[str, Any] = (compiler.document.get("components") or {}).get("schemas") or {}
        self._marks = Marks()
        self.families: dict[str, tuple[Named, UnionType]] = {}

    def finish(self, classes: dict[str, ClassPlan], *, null: bool) -> None:
        """Give the classes what discriminators say of them, once all are compiled."""
        self._marks.apply(classes, null=null)

    def compile(self, schema: dict[str, Any], hint: str, pointer: str) -> Type:
        """The type of a schema with alternatives."""
        word = "oneOf" if "oneOf" in schema else "anyOf"
        base = {key: value for key, value in schema.items() if key not in (word, "discriminator")}
        if word == "oneOf" and "anyOf" in base:
            base = {"allOf": [base]}
        listed = [(index, option) for index, option in enumerate(schema[word]) if not only_restricts(option)]
        members = [option for _, option in listed]
        places = [join(pointer, word, index) for index, _ in listed]
        wholes = self._with_base(base, members, places)
        options = [
            self._compiler.compile(whole, f"{hint}Variant{index + 1}", place)
            for whole, (index, _), place in zip(wholes, listed, places, strict=True)
        ]
        rule = rule_of(schema, pointer)
        if rule is None:
            return self._together(union(options)) if word == "anyOf" else union(options)
        real = [member for member, option in zip(members, options, strict=True) if option != NULL]
        return self._discriminated(rule, members, options, self._base(base, real, hint, pointer))

    @staticmethod
    def _together(kind: Type) -> Type:
        """Alternatives of which several may be true of one object."""
        inner = bare(kind)
        several = isinstance(inner, UnionType) and inner.discriminator is None
        if (
            not isinstance(inner, UnionType)
            or not several
            or sum(isinstance(each, Named) for each in inner.options) < 2
        ):
            return kind
        found = replace(inner, together=True)
        return NullType(found) if isinstance(kind, NullType) else found

    def family(self, family: Family, names: dict[str, str], below: dict[str, Named]) -> UnionType:
        """Whatever the base of a family may be. `names` are those of the classes, `below` stands for the heirs that are
        told apart once more, by another property."""
        kinds = {name: Named(names[name]) for name in (*family.heirs, family.base)}
        known = [
            constants(self._document, {"$ref": to_reference(source_of(name))}, family.discriminator) for name in kinds
        ]
        by_constant = exclusive(dict(zip(kinds, known, strict=True)), known[-1])
        mapping = {name: name for name in (family.base, *family.heirs)} | by_constant | family.said
        for rank, values in ((BY_MAPPING, family.said), (BY_CONSTANT, by_constant)):
            for value, name in values.items():
                self._marks.stand(kinds[name], family.discriminator, value, rank)
        for name in family.heirs:
            self._marks.stand(kinds[name], family.discriminator, name, BY_NAME)
        self._marks.have(family.discriminator, kinds.values())
        pairs = tuple((value, below.get(name, kinds[name])) for value, name in mapping.items())
        return UnionType(tuple(kinds.values()), family.discriminator, pairs, kinds[family.base])

    def _with_base(self, base: dict[str, Any], members: list[Schema], places: list[str]) -> list[Schema]:
        """Alternatives with what stands beside them, where they do not have that anyway."""
        if not members or (not has_properties(base) and "allOf" not in base):
            return members
        inherited = merge(base, self._document, places[0]).get("properties") or {}
        known = [
            merge({"allOf": [member]}, self._document, place).get("properties") or {}
            for member, place in zip(members, places, strict=True)
        ]
        plain = set(base) <= {"type", "properties", "required"}
        return [
            member if plain and adds_nothing(inherited, own, known) else {"allOf": [base, member]}
            for member, own in zip(members, known, strict=True)
        ]

    def _base(self, base: dict[str, Any], members: list[Schema], hint: str, pointer: str) -> Type | None:
        """What discriminated alternatives have in common: what stands beside them, or the component that all are an
        all-of of."""
        if has_properties(base):
            return bare(self._compiler.compile(base, f"{hint}Base", pointer))
        names = [name_of(member.get("$ref")) if isinstance(member, dict) else None for member in members]
        parents = [parents_of(self._components.get(name or ""), self._components) for name in names]
        common = sorted(set.intersection(*parents)) if parents else []
        for name in common:
            if has_properties(merge({"$ref": to_reference(source_of(name))}, self._document, pointer)):
                found = self._compiler.reference(to_reference(source_of(name)), pointer)
                return self._alone(found)
        return None

    def _alone(self, kind: Type) -> Type:
        """The base of a family, for a name that stands for the whole."""
        return self.families[kind.name][0] if isinstance(kind, Named) and kind.name in self.families else kind

    def _meant(self, kind: Type, rule: Rule) -> Type:
        """What a value of a discriminator stands for that names a base: the base alone, unless those of its family are
        told apart by another property."""
        found = self.families.get(kind.name) if isinstance(kind, Named) else None
        return kind if found is None or found[1].discriminator != rule.name else found[0]

    def _discriminated(self, rule: Rule, members: list[Schema], options: list[Type], base: Type | None) -> Type:
        listed = [(member, bare(option)) for member, option in zip(members, options, strict=True) if option != NULL]
        named: dict[str, Type] = {}
        inherited: dict[str, Type] = {}
        for member, option in listed:
            name = name_of(member.get("$ref")) if isinstance(member, dict) else None
            if name is not None:
                named[name] = self._meant(option, rule)
            if isinstance(option, Named) and option.name in self.families:
                family = self.families[option.name][1]
                inherited |= dict(family.mapping) if family.discriminator == rule.name else {}
        known = {index: constants(self._document, member, rule.name) for index, (member, _) in enumerate(listed)}
        by_constant = {value: self._meant(listed[index][1], rule) for value, index in exclusive(known, None).items()}
        said: dict[str, Type] = {}
        for value, target in sorted(rule.mapping.items()):
            where = join(rule.pointer, "mapping", value)
            said[value] = named.get(name_of(target) or "") or self._mapped(target, named, rule, where)
        for rank, values in ((BY_MAPPING, said), (BY_CONSTANT, by_constant), (BY_NAME, named)):
            for value, option in values.items():
                self._marks.stand(self._alone(option), rule.name, value, rank)
        mapping = inherited | named | by_constant | said
        every: dict[Type, None] = dict.fromkeys(
            [*(option for _, option in listed), *said.values(), *([base] if base else [])]
        )
        self._marks.have(rule.name, every)
        found = UnionType(tuple(every), rule.name, tuple(mapping.items()), base)
        null = any(option == NULL or isinstance(option, NullType) for option in options)
        return nullable(found) if null else found

    def _mapped(self, target: str, alternatives: dict[str, Type], rule: Rule, pointer: str) -> Type:
        """What a value of a discriminator stands for that none of the alternatives is called by."""
        reference = target if "#" in target else to_reference(source_of(target))
        try:
            resolve(self._document, target_of(reference, pointer))
        except PipelineError:
            # Pydantic writes the plain name of a class, also where the component has another.
            meant = ending_in(alternatives, name_of(target) or target)
            if meant is None:
                raise PipelineError(f"this value stands for {target!r}, which leads nowhere", pointer=pointer) from None
            return alternatives[meant]
        return self._meant(self._compiler.reference(reference, pointer), rule)
