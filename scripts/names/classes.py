"""The names of classes, of their attributes and of the members of enums."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from scripts.errors import Notice
from scripts.prepare.naming import (
    MODEL_ATTRIBUTES,
    ClassNames,
    Names,
    class_module,
    class_name,
    field_name,
    is_class_name,
    member_name,
)
from scripts.prepare.plan import ClassPlan, Plan

from .memory import KnownClass, kept_text
from .places import Place, Places, letters
from .recognising import Recognition, components_of, properties_of, value_kept, values_of
from .renaming import rename_classes
from .telling import each_once, formerly, is_name, no_longer_free, refuse, section

_NOBODY: Mapping[str, KnownClass] = MappingProxyType({})
_NAMES: Mapping[str, str] = MappingProxyType({})
_TAKEN_MEMBERS = frozenset({"KNOWN", "MRO", "NAME", "VALUE", "MEMBERS"})


class Classes:
    """Names the classes of a plan as they are remembered. `natural` has what the rules call each that is named."""

    def __init__(self, known: Mapping[str, KnownClass]) -> None:
        self._known = known
        self._of: dict[str, KnownClass] = {}
        self.natural: dict[str, str] = {}
        self.notices: list[Notice] = []

    def name(self, plan: Plan, moved: Mapping[str, str]) -> None:
        """Give classes and what is in them their names. `moved` are operations at other paths, by what they were."""
        places = Places(plan, components_of(plan))
        found = Recognition(self._known, plan, places, moved).run()
        names = {now: self._wanted(self._known[name]) for name, now in found.items()}
        holders = each_once(claim for name in found for claim in _claims(self._known[name]))
        self._of = {names[now]: self._known[name] for name, now in found.items()}
        names |= self._new(plan, names, holders)
        rename_classes(plan, names)
        self.natural = {name: now for now, name in names.items()}
        for name, known in self._of.items():
            entry = plan.classes[name]
            entry.former = formerly(known, name)
            self._name_fields(entry, known)
            self._name_members(entry, known)

    def remembered(self, plan: Plan) -> dict[str, KnownClass]:
        """The classes of a plan for the next time."""
        return records(plan, self._of, self.natural)

    def _wanted(self, known: KnownClass) -> str:
        name, pointer = known.accept or known.name, section("models", known.name)
        for each in (name, *known.formerly):
            if not is_class_name(each):
                raise refuse(each, "a class", pointer, class_name(each))
        return name

    def _new(self, plan: Plan, names: Mapping[str, str], holders: Mapping[str, str]) -> dict[str, str]:
        """Names for the classes that nobody remembers: none of another one's."""
        old = {each for name in names.values() for each in (name, *formerly(self._of[name], name))}
        free = ClassNames(sorted(old))
        found = {}
        for entry in plan.classes.values():
            if entry.name not in names:
                found[entry.name], _ = free.claim(entry.name)
                if found[entry.name] != entry.name:
                    self._tell_taken(entry, found[entry.name], names, holders)
        return found

    def _tell_taken(self, entry: ClassPlan, given: str, names: Mapping[str, str], holders: Mapping[str, str]) -> None:
        holder = holders.get(entry.name.lower()) or holders.get(f"{class_module(entry.name)}.py".lower())
        if holder is not None:
            former = entry.name.lower() not in {name.lower() for name in names.values()}
            what, key = f"the class of {entry.source}", f"[models.{given}]"
            at = f"[models.{holder}]"
            self.notices.append(
                no_longer_free(what, entry.name, given, at, former=former, source=entry.source, key=key)
            )

    def _name_fields(self, entry: ClassPlan, known: KnownClass) -> None:
        if entry.kind != "model" or known.properties is None:
            return
        pointer = section("models", known.name)
        kept = {wire: known.attributes.get(wire) or field_name(wire) for wire in known.properties}
        for wire, name in known.attributes.items():
            if not is_name(name, MODEL_ATTRIBUTES):
                raise refuse(name, f"an attribute, that of {wire!r}", f"{pointer}/attributes", field_name(name))
        names = carried(kept, [kept_text(field.wire) for field in entry.fields], letters)
        each_once((name, f"the property {wire!r}", pointer) for wire, name in names.items())
        free = Names(MODEL_ATTRIBUTES | set(names.values()))
        for field in sorted(entry.fields, key=lambda field: field_name(field.wire) != field.wire):
            wire = kept_text(field.wire)
            field.attribute = names[wire] if wire in names else free.claim(field_name(field.wire))

    def _name_members(self, entry: ClassPlan, known: KnownClass) -> None:
        if entry.kind in ("model", "alias") or known.values is None:
            return
        pointer = section("models", known.name)
        said = {_typed(value): name for name, value in known.members.items()}
        for name in known.members:
            if not is_name(name) or name in _TAKEN_MEMBERS:
                raise refuse(name, "a member of an enum", f"{pointer}/members", member_name(name))
        kept = {_typed(value): said.get(_typed(value)) or member_name(value) for value in known.values}
        values = [value_kept(value) for _, value in entry.members]
        names = carried(kept, [_typed(value) for value in values], lambda typed: letters(str(typed[1])))
        each_once((name, f"the value {value!r}", pointer) for (_, value), name in names.items())
        free = Names(_TAKEN_MEMBERS | set(names.values()))
        entry.members = [
            (names[key] if (key := _typed(value_kept(value))) in names else free.claim(member_name(value)), value)
            for _, value in entry.members
        ]


def records(
    plan: Plan,
    known: Mapping[str, KnownClass] = MappingProxyType({}),
    natural: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, KnownClass]:
    """What there is to remember of the classes of a plan. `known` is what was remembered of them, `natural` what the
    rules call them where that is something else."""
    components = components_of(plan)
    places = Places(plan, components)
    found = {}
    for entry in plan.classes.values():
        before = known.get(entry.name)
        stays = before is not None and places.exactly(before.at) == entry.name
        at = before.at if before is not None and stays else places.first.get(entry.name, ())
        component, family = components.get(entry.name, (None, False))
        found[entry.name] = _record(entry, component, family, at)
        now = natural.get(entry.name, entry.name)
        found[entry.name].now = None if now == entry.name else now
    return found


def _record(entry: ClassPlan, component: str | None, family: bool, at: Place) -> KnownClass:
    attributes = ((kept_text(field.wire), field.attribute) for field in entry.fields)
    members = ((name, value_kept(value)) for name, value in entry.members)
    return KnownClass(
        name=entry.name,
        formerly=entry.former,
        component=None if family else component,
        family=component if family else None,
        at=at,
        properties=properties_of(entry),
        values=values_of(entry),
        attributes={wire: name for wire, name in attributes if name != field_name(wire)},
        members={name: value for name, value in members if name != member_name(value)},
    )


def _claims(known: KnownClass) -> Iterator[tuple[str, str, str]]:
    """The names of a class, old ones too, and of their modules."""
    name = known.accept or known.name
    for each in (name, *formerly(known, name)):
        yield each, known.name, section("models", known.name)
        yield f"{class_module(each)}.py", known.name, section("models", known.name)


def carried(known: Mapping[Any, str], keys: Sequence[Any], spelt: Callable[[Any], str]) -> dict[Any, str]:
    """What is known, by the keys of today: the same ones, or those that are only spelt otherwise."""
    found = {key: known[key] for key in keys if key in known}
    gone: dict[str, list[Any]] = {}
    for key in known:
        if key not in found:
            gone.setdefault(spelt(key), []).append(key)
    new: dict[str, list[Any]] = {}
    for key in keys:
        if key not in found:
            new.setdefault(spelt(key), []).append(key)
    for letters_, (first, *more) in new.items():
        if letters_ and not more and len(gone.get(letters_, ())) == 1:
            found[first] = known[gone[letters_][0]]
    return found


def _typed(value: Any) -> tuple[type, Any]:
    """A value beside which True is not 1."""
    return type(value), value
