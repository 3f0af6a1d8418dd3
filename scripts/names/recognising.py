"""Which class of a plan is which of those that are remembered, whatever the description calls it now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from scripts.documents.components import name_of
from scripts.documents.paths import shape
from scripts.documents.pointers import to_reference
from scripts.prepare.plan import ClassPlan, Plan

from .memory import KnownClass, kept_text
from .places import Place, Places, letters

# How much of what a class has must still be there for it to be the same, where only one thing says that it is.
_ENOUGH = 0.5


def components_of(plan: Plan) -> dict[str, tuple[str, bool]]:
    """The schema with a name that each class is made of, and whether it stands for what inherits from that too."""
    found: dict[str, tuple[str, bool]] = {}
    seen: set[str] = set()
    for entry in plan.classes.values():
        name = name_of(to_reference(entry.source))
        if name is not None:
            found[entry.name] = (kept_text(name), entry.source in seen)
            seen.add(entry.source)
    return found


def properties_of(entry: ClassPlan) -> tuple[str, ...] | None:
    """The properties of a model, None for what is no model."""
    return tuple(kept_text(field.wire) for field in entry.fields) if entry.kind == "model" else None


def values_of(entry: ClassPlan) -> tuple[Any, ...] | None:
    """The values of an enum, None for what is no enum."""
    return None if entry.kind in ("model", "alias") else tuple(value_kept(value) for _, value in entry.members)


def value_kept(value: Any) -> Any:
    """A value of an enum as it is remembered."""
    if isinstance(value, bool) or (isinstance(value, int) and -(2**63) <= value < 2**63):
        return value
    return kept_text(value) if isinstance(value, str) else str(value)


class Recognition:
    """Recognises classes. `moved` are the operations at other paths, by what they were.

    What a schema is called and where it is met count most: the first where nothing speaks against it, the second where
    names are gone or went round among schemas.
    """

    def __init__(self, known: Mapping[str, KnownClass], plan: Plan, places: Places, moved: Mapping[str, str]) -> None:
        self._known = known
        self._entries = plan.classes
        self._places = places
        self._moved = [(shape(old), shape(new)) for old, new in moved.items() if shape(old) != shape(new)]
        self._components = components_of(plan)
        by_component = {said: name for name, said in self._components.items()}
        self._said = {name: by_component.get(_component(entry)) for name, entry in known.items()}
        self._met: dict[str, str | None] = {}
        self.found: dict[str, str] = {}
        self._taken: set[str] = set()

    def run(self) -> dict[str, str]:
        """The class of the plan for each that is remembered and still there."""
        self._met = {name: self._places.at(self._led(entry.at)) for name, entry in self._known.items()}
        self._went_round()
        self._match(self._said, _ENOUGH)
        self._match(self._met, _ENOUGH)
        self._match_called_so(_ENOUGH)
        self._match_alike()
        self._match_inside()
        self._match(self._said, 0)
        self._match(self._met, 0, self._is_nameless)
        self._match_called_so(0)
        self._match_inside()
        return self.found

    def _led(self, place: Place) -> Place:
        """A place as it is called where operations moved, and schemas have other names."""
        for old, new in self._moved if place else ():
            if place[0].startswith(f"{old} "):
                return (new + place[0].removeprefix(old), *place[1:])
        return place

    def _note(self, name: str, now: str) -> None:
        self.found[name] = now
        self._taken.add(now)

    def _match(
        self, choices: Mapping[str, str | None], enough: float, only: Callable[[str, str], bool] = lambda _, __: True
    ) -> None:
        for name, now in choices.items():
            if now is None or name in self.found or now in self._taken or not only(name, now):
                continue
            if self._likeness(name, now) >= enough:
                self._note(name, now)

    def _match_called_so(self, enough: float) -> None:
        """Those that the rules would still call so."""
        called = {name: entry.now or name for name, entry in self._known.items()}
        self._match({name: now if now in self._entries else None for name, now in called.items()}, enough)

    def _went_round(self) -> None:
        """Schemas that exchanged their names, or each took that of the next: every one is where it was and as it was,
        but for what it is called. It begins with those that cannot be what is called so now."""
        owners = {now: name for name, now in self._said.items() if now is not None}
        followed: dict[str, list[str]] = defaultdict(list)
        for name in self._known:
            if self._is_elsewhere(name):
                followed[owners.get(str(self._met[name]), "")].append(name)
        left = [name for name in self._known if self._is_other(name)]
        while left:
            for name in followed[left.pop()]:
                if name not in self.found and self._met[name] not in self._taken:
                    self._note(name, str(self._met[name]))
                    left.append(name)
        self._went_in_circles(owners)

    def _went_in_circles(self, owners: Mapping[str, str]) -> None:
        """The same where all are alike: nobody but those who met them can tell."""
        for start in self._known:
            row, name = [], start
            while name not in row and name not in self.found and self._is_elsewhere(name):
                row.append(name)
                following = owners.get(str(self._met[name]))
                if following == start:
                    for each in row:
                        self._note(each, str(self._met[each]))
                if following is None or following == start:
                    break
                name = following

    def _is_other(self, name: str) -> bool:
        """Whether what is called as a class was cannot be it."""
        said = self._said[name]
        return said is None or self._likeness(name, said) < _ENOUGH

    def _is_elsewhere(self, name: str) -> bool:
        met = self._met[name]
        return met is not None and met != self._said[name] and met not in self._taken and self._likeness(name, met) == 1

    def _is_nameless(self, name: str, now: str) -> bool:
        return self._known[name].component is None and now not in self._components

    def _match_alike(self) -> None:
        """Those that no operation needs, by what they have: nothing else tells what they are."""
        groups: dict[Any, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for name, entry in self._known.items():
            if name not in self.found and not entry.at and entry.component is not None:
                groups[_content(entry.properties, entry.values, entry.family)][0].append(name)
        for now, kind in self._entries.items():
            if now not in self._taken and now in self._components and len(self._places.first.get(now, ())) == 0:
                family = self._components[now][1] or None
                groups[_content(properties_of(kind), values_of(kind), family)][1].append(now)
        for names, nows in groups.values():
            if len(names) == len(nows):
                for name, now in zip(sorted(names), sorted(nows), strict=True):
                    self._note(name, now)

    def _match_inside(self) -> None:
        """What stands inside of schemas that no operation needs."""
        leads = {f"#{entry.component}": self.found.get(name) for name, entry in self._known.items() if entry.component}
        inside: dict[str, str | None] = {}
        for name, entry in self._known.items():
            if name not in self.found and entry.at and entry.at[0].startswith("#"):
                owner = leads.get(entry.at[0])
                inside[name] = None if owner is None else self._places.from_class(owner, entry.at[1:])
        self._match(inside, _ENOUGH)

    def _likeness(self, name: str, now: str) -> float:
        """How much of what either has both have, from 0 to 1."""
        known, entry = self._known[name], self._entries[now]
        for old, new in ((known.properties, properties_of(entry)), (known.values, values_of(entry))):
            if (old is None) != (new is None):
                return 0
            if old is not None and new is not None:
                return _shared(map(_letters, old), map(_letters, new))
        return 1


def _component(entry: KnownClass) -> tuple[str, bool]:
    return (entry.family, True) if entry.family is not None else (entry.component or "", False)


def _letters(value: Any) -> Any:
    return (letters(value) or value) if isinstance(value, str) else (type(value), value)


def _shared(first: Iterable[Any], second: Iterable[Any]) -> float:
    old, new = set(first), set(second)
    return len(old & new) / len(old | new) if old | new else 1


def _content(properties: Iterable[Any] | None, values: Iterable[Any] | None, family: Any) -> Any:
    return (
        None if properties is None else frozenset(properties),
        None if values is None else frozenset((type(value), value) for value in values),
        bool(family),
    )
