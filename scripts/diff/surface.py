"""Names that users write, between two plans: those that are gone, that are others now, or that mean something else.

What a description's own changes explain, an operation or a property that is no longer there, is told by these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.documents.paths import shape
from scripts.names.classes import records
from scripts.names.places import Places, grouped
from scripts.names.recognising import Recognition, components_of
from scripts.prepare.plan import (
    ClassPlan,
    ListType,
    MapType,
    Named,
    NullType,
    OperationPlan,
    ParameterPlan,
    Plan,
    Scalar,
    Type,
    UnionType,
)

from .changes import Change, Side
from .kinds import KINDS

_CHANGED, _REMOVED = "name-changed", "name-removed"


def surface(old: Plan, new: Plan) -> list[Change]:
    """What changed of the names that users of a client import and write, aliases of accepted renames considered."""
    return [*_Surface(old, new).changes()]


class _Surface:
    def __init__(self, old: Plan, new: Plan) -> None:
        self._old = old
        self._new = new
        self._before, self._after = grouped(old), grouped(new)
        self._pairs = _pairs(self._before, self._after)
        moved = {before: after for before, after in self._pairs.items() if before != after}
        self._classes = Recognition(records(old), new, Places(new, components_of(new)), moved).run()
        self._found = _names(new)
        self._available = {*new.classes, *new.former_classes()}

    def changes(self) -> Iterator[Change]:
        """All changes: operations with their arguments and answers, then classes with what is in them."""
        held: dict[str, list[str]] = {key: [] for key in self._before}
        for name, key in sorted(_names(self._old).items()):
            held[key].append(name)
        for key, names in held.items():
            yield from self._operation(key, names)
            if key in self._pairs:
                after = self._after[self._pairs[key]]
                yield from self._arguments(key, after[0])
                yield from self._types(key, after)
        for name, entry in self._old.classes.items():
            yield from self._class(name, entry)
        for name in self._old.former_classes().keys() - self._available:
            yield _change(_REMOVED, f"models.{name}", "the old name is no longer there", before=name)

    def _operation(self, key: str, names: list[str]) -> Iterator[Change]:
        first, now = self._before[key][0], self._pairs.get(key)
        for name in names:
            leads = self._found.get(name)
            if leads == now:
                continue
            tags = (first.tag,)
            if leads is not None:
                words = f"client.{name} is {leads} now"
                yield _change(_CHANGED, key, words, key, tags=tags, before=key, after=leads)
            elif now is not None:
                following = self._after[now][0]
                called = f"{following.tag}.{following.name}"
                old = name != f"{first.tag}.{first.name}"
                words = f"client.{name} is no longer there; it is client.{called}"
                kind = _REMOVED if old else _CHANGED
                yield _change(kind, key, words, key, tags=tags, before=name, after=None if old else called)

    def _arguments(self, key: str, after: OperationPlan) -> Iterator[Change]:
        before = self._before[key][0]
        names = dict(_arguments(after.parameters))
        for place, name in _arguments(before.parameters):
            now = names.get(place)
            if now is not None and now != name:
                words = f"its argument {name} is called {now} now"
                yield _change(_CHANGED, key, words, key, tags=(before.tag,), before=name, after=now)

    def _types(self, key: str, after: list[OperationPlan]) -> Iterator[Change]:
        versions = {entry.version: entry for entry in after}
        for before in self._before[key]:
            now = versions.get(before.version)
            if now is None:
                continue
            pairs = [("what it answers", before.success, now.success)]
            bodies = {body.media_type: body.type for body in now.bodies}
            pairs += [("its body", body.type, bodies.get(body.media_type)) for body in before.bodies]
            for what, kind, following in pairs:
                words = self._other_class(kind, following)
                if words is not None:
                    told = _change(_CHANGED, key, f"{what} {words}", key, tags=(before.tag,))
                    yield told

    def _class(self, name: str, entry: ClassPlan) -> Iterator[Change]:
        now = self._classes.get(name)
        subject = f"models.{name}"
        leads = self._new.former_classes()[name].name if name in self._new.former_classes() else name
        if name not in self._available:
            words = "there is no such class any more" if now is None else f"it is called {now} now"
            yield _change(_REMOVED if now is None else _CHANGED, subject, words, before=name, after=now)
        elif now is not None and leads != now:
            words = f"{name} is another class now; what it was is called {now}"
            yield _change(_CHANGED, subject, words, before=name, after=now)
        if now is None:
            return
        following = self._new.classes[now]
        yield from self._listing(entry, following)
        if entry.kind == "model" and following.kind != "model":
            yield _change(_CHANGED, subject, "it is no longer a class of its own, but another name for what it may be")
        attributes = {field.wire: field for field in following.fields}
        for field in entry.fields:
            other = attributes.get(field.wire)
            if other is not None and other.attribute != field.attribute:
                words = f"the attribute is called {other.attribute} now"
                place = f"{name}.{field.attribute}"
                yield _change(_CHANGED, place, words, before=field.attribute, after=other.attribute)
            words_ = None if other is None else self._other_class(field.type, other.type)
            if words_ is not None:
                yield _change(_CHANGED, f"{name}.{field.attribute}", f"it {words_}")
        members = {(type(value), value): member for member, value in following.members}
        for member, value in entry.members:
            called = members.get((type(value), value))
            if called is not None and called != member:
                words = f"the member is called {called} now"
                yield _change(_CHANGED, f"{name}.{member}", words, before=member, after=called)

    def _listing(self, entry: ClassPlan, following: ClassPlan) -> Iterator[Change]:
        """What becomes of a class that was iterated as the list in it."""
        before, after = entry.listing, following.listing
        if before is None:
            return
        attribute, subject = before.attribute, f"models.{entry.name}"
        wires = {field.attribute: field.wire for field in entry.fields}
        if after is None:
            words = f"it is no longer iterated as the list {attribute}, since it is more than this list or less"
            yield _change(_REMOVED, subject, words, before=attribute)
        elif wires[attribute] not in {field.wire for field in following.fields if field.attribute == after.attribute}:
            words = f"it is iterated as the list {after.attribute} now, and was as {attribute}"
            yield _change(_CHANGED, subject, words, before=attribute, after=after.attribute)

    def _other_class(self, before: Type | None, after: Type | None) -> str | None:
        """In words, that another class stands where one of the same form did; None where that is not so."""
        if before is None or after is None or before == after:
            return None
        led = _text(before, self._classes)
        if led == _text(after, {}) or _text(before, None) != _text(after, None):
            return None
        return f"is {_text(after, {})} now, which was {_text(before, {})}"


def _pairs(before: Mapping[str, list[OperationPlan]], after: Mapping[str, list[OperationPlan]]) -> dict[str, str]:
    """The operations of before that there are still, by method and path, or else by their ids."""
    shapes = {shape(key): key for key in after}
    found = {key: shapes[shape(key)] for key in before if shape(key) in shapes}
    left = {after[key][0].id: key for key in after.keys() - set(found.values())}
    return found | {key: left[each[0].id] for key, each in before.items() if key not in found and each[0].id in left}


def _names(plan: Plan) -> dict[str, str]:
    """The operation, as method and path, behind every name that a client has for one, old ones too."""
    found: dict[str, str] = {}
    of = {id(each): key for key, operations in grouped(plan).items() for each in operations}
    for tag in plan.by_tag():
        for entry in plan.entries_of(tag):
            names = [tag, *(old for old, new in plan.former_tags.items() if new == tag)]
            found |= {f"{name}.{entry.name}": of[id(entry.operation)] for name in names}
    return found


def _arguments(parameters: list[ParameterPlan]) -> Iterator[tuple[tuple[str, str], str]]:
    """Arguments by what they are: their place in the path, or where they go under which name."""
    in_path = 0
    for entry in parameters:
        in_path += entry.where == "path"
        yield (entry.where, str(in_path) if entry.where == "path" else entry.wire), entry.name


def _text(kind: Type, names: Mapping[str, str] | None) -> str:
    """A type in words, its classes by other names; without `names` by none at all."""
    if isinstance(kind, Named):
        return "" if names is None else names.get(kind.name, kind.name)
    if isinstance(kind, ListType):
        return f"list[{_text(kind.item, names)}]"
    if isinstance(kind, MapType):
        return f"dict[str, {_text(kind.value, names)}]"
    if isinstance(kind, NullType):
        return f"{_text(kind.inner, names)} | None"
    if isinstance(kind, UnionType):
        return " | ".join(sorted(_text(option, names) for option in kind.options))
    assert isinstance(kind, Scalar)
    return kind.name.lower()


def _change(
    kind: str,
    subject: str,
    words: str,
    *operations: str,
    tags: tuple[str, ...] = (),
    before: str | None = None,
    after: str | None = None,
) -> Change:
    return Change(
        kind, Side.NEITHER, subject, words, operations, KINDS[kind].request, before=before, after=after, tags=tags
    )
