"""The names of operations, with the tags that they are under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from scripts.documents.paths import shape
from scripts.errors import Notice, PipelineError
from scripts.prepare.naming import TAG_METHODS, Names, function_name, module_names, operation_name
from scripts.prepare.plan import OperationPlan, Plan

from .arguments import exceptions, name_arguments, takes
from .memory import KnownOperation, KnownTag, Memory, kept_text
from .places import grouped
from .tags import Tags
from .telling import claimed_twice, formerly, is_name, no_longer_free, refuse, section


class Operations:
    """Names the operations and tags of a plan as they are remembered. Of those that are `said` by a person, in the
    corrections of the description, another name is taken as soon as it is said there."""

    def __init__(self, memory: Memory, said: Collection[str]) -> None:
        self._known = memory.operations
        self._known_tags = memory.tags
        self._said = said
        self._tags = Tags(memory.tags, memory.operations.values())
        self._natural: dict[str, str] = {}
        self._natural_tags: dict[str, str] = {}
        self.moved: dict[str, str] = {}
        self.notices: list[Notice] = []

    def name(self, plan: Plan) -> None:
        """Give tags, operations and arguments their names."""
        groups = grouped(plan)
        found = self._recognised(groups)
        self.moved = {known.key: key for key, known in found.items() if known.key != key}
        votes = [(groups[key][0].tag, self._tags.led(known.name).rpartition(".")[0]) for key, known in found.items()]
        tags = self._natural_tags = self._tags.found((each[0].tag for each in groups.values()), votes)
        self._natural = {key: f"{tags[each[0].tag]}.{each[0].name}" for key, each in groups.items()}
        names = {key: self._wanted(key, known) for key, known in found.items()}
        former = {key: self._formerly(known, names[key]) for key, known in found.items()}
        holders = self._holders(names, former)
        names |= self._new(groups, names, holders)
        _lead_filters(plan, {key: name.rpartition(".")[0] for key, name in names.items()})
        for key, operations in groups.items():
            tag, _, name = names[key].rpartition(".")
            for operation in operations:
                operation.tag, operation.name, operation.function = tag, name, function_name(name)
                operation.former = former.get(key, ())
            if key in found:
                name_arguments(operations, found[key])
        _name_modules(groups, found)
        self._place_former(plan)

    def remembered(self, plan: Plan) -> tuple[dict[str, KnownTag], dict[str, KnownOperation]]:
        """The tags and operations of a plan for the next time."""
        operations = {}
        for key, (first, *_) in grouped(plan).items():
            name, (tag, _, last) = f"{first.tag}.{first.name}", self._natural[key].rpartition(".")
            now = f"{plan.former_tags.get(tag, tag)}.{last}"
            operations[key] = KnownOperation(
                name=name,
                now=None if now == name else now,
                formerly=tuple(".".join(each) for each in first.former),
                key=key,
                id=kept_text(first.id),
                takes=takes(first.parameters),
                arguments=exceptions(first.parameters),
            )
        return self._remembered_tags(plan), operations

    def _remembered_tags(self, plan: Plan) -> dict[str, KnownTag]:
        words = {tag: word for word, tag in sorted(self._natural_tags.items(), reverse=True)}
        found = {}
        for tag in {operation.tag for operation in plan.operations}:
            former = tuple(old for old, new in plan.former_tags.items() if new == tag)
            word = words.get(tag, tag)
            if former or word != tag:
                found[tag] = KnownTag(tag, now=None if word == tag else word, formerly=former)
        return found

    def _recognised(self, groups: Mapping[str, Sequence[OperationPlan]]) -> dict[str, KnownOperation]:
        """The operations that are remembered, by method and path: they are where they were, or have the operation id
        that is no longer there."""
        known, now = _by_shape(self._known), _by_shape(groups)
        found = {key: self._known[known[at]] for at, key in now.items() if at in known}
        left = [entry for at, key in known.items() if at not in now and (entry := self._known[key]).id is not None]
        new = [(key, groups[key][0].id) for at, key in now.items() if at not in known]
        often = Counter(entry.id for entry in left) + Counter(id_ for _, id_ in new)
        by_id = {entry.id: entry for entry in left}
        found |= {key: by_id[kept_text(id_)] for key, id_ in new if kept_text(id_) in by_id and often[id_] == 2}
        return found

    def _wanted(self, key: str, known: KnownOperation) -> str:
        pointer, name = section("operations", known.key), self._tags.led(known.name)
        if known.accept is not None:
            tag, _, last = known.accept.rpartition(".")
            name = self._tags.led(f"{tag or name.rpartition('.')[0]}.{last}")
        elif key in self._said and self._natural[key] != self._tags.led(known.now or known.name):
            name = self._natural[key]
        for each in (name, *known.formerly):
            tag, _, last = each.rpartition(".")
            if not tag or not is_name(last, TAG_METHODS):
                raise refuse(each, "an operation", pointer, f"{tag or 'tag'}.{operation_name(last)}")
            if tag in self._known_tags or tag in self._tags.names:
                continue
            if not is_name(tag):
                raise refuse(tag, "a tag", pointer, operation_name(tag))
        return name

    def _formerly(self, known: KnownOperation, name: str) -> tuple[tuple[str, str], ...]:
        """The old names of an operation; that of its tag, which the tag itself remembers, is none."""
        old = [each for each in formerly(known, name) if self._tags.led(each) != name]
        return tuple((tag, last) for tag, _, last in (each.rpartition(".") for each in old))

    def _holders(
        self, names: Mapping[str, str], former: Mapping[str, tuple[tuple[str, str], ...]]
    ) -> dict[str, tuple[str, bool]]:
        """Who has a name, or had it. Raises PipelineError for two that claim one."""
        found: dict[str, tuple[str, bool]] = {}
        for key, name, old in (
            *((key, name, False) for key, name in names.items()),
            *((key, self._tags.led(".".join(each)), True) for key, each_ in former.items() for each in each_),
        ):
            first, _ = found.setdefault(name.lower(), (key, old))
            if first != key:
                raise claimed_twice(name, first, key, section("operations", key))
        return found

    def _new(
        self,
        groups: Mapping[str, Sequence[OperationPlan]],
        names: Mapping[str, str],
        holders: Mapping[str, tuple[str, bool]],
    ) -> dict[str, str]:
        """Names for the operations that nobody remembers: none of another one's."""
        free: dict[str, Names] = {}
        found = {}
        for key, (first, *_) in groups.items():
            if key in names:
                continue
            wanted = self._natural[key]
            tag, _, last = wanted.rpartition(".")
            if tag not in free:
                taken = {name.rpartition(".")[2] for name in holders if name.rpartition(".")[0] == tag.lower()}
                free[tag] = Names(TAG_METHODS | taken)
            found[key] = f"{tag}.{free[tag].claim(last, operation_name(f'{first.method.lower()} {first.path}'))}"
            if found[key] != wanted and wanted.lower() in holders:
                holder, former = holders[wanted.lower()]
                what, here, there = f"the operation {key}", f'[operations."{key}"]', f'[operations."{holder}"]'
                self.notices.append(
                    no_longer_free(what, wanted, found[key], there, former=former, source=first.source, key=here)
                )
        return found

    def _place_former(self, plan: Plan) -> None:
        """Old names of operations are found under their tag, or that which took its place."""
        live = {operation.tag for operation in plan.operations}
        plan.former_tags = {old: new for old, new in self._tags.former.items() if new in live}
        for old in plan.former_tags:
            if old in live:
                raise PipelineError(
                    f"{old!r} is an old name of the tag {plan.former_tags[old]!r}, and of a tag that there is",
                    pointer=section("tags", plan.former_tags[old]),
                    hint="take it out of `formerly`, or call the other tag otherwise with `accept`",
                )
        for operation in plan.operations:
            for tag, _ in operation.former:
                if tag not in live:
                    plan.former_tags.setdefault(tag, operation.tag)


def _by_shape(keys: Collection[str]) -> dict[str, str]:
    """Method and path by what does not depend on how parameters are called, where that tells them apart."""
    often = Counter(map(shape, keys))
    return {shape(key) if often[shape(key)] == 1 else key: key for key in keys}


def _lead_filters(plan: Plan, tags: Mapping[str, str]) -> None:
    """Let relations lead to the tag under which the list that they are of is found."""
    lists: dict[str, str] = {}
    for operation in sorted(plan.operations, key=lambda entry: entry.name):
        if operation.filters is not None:
            lists.setdefault(operation.tag, tags[kept_text(f"{operation.method} {operation.path}")])
    for operation in plan.operations:
        if operation.filters is not None:
            across = operation.filters.across
            operation.filters.across = {each: lists.get(tag or "", tag) for each, tag in across.items()}


def _name_modules(groups: Mapping[str, Sequence[OperationPlan]], known: Collection[str]) -> None:
    """Modules of the names of operations: those that are known first."""
    scopes: dict[str, Names] = {}
    for operation in _known_first(groups, known):
        modules = scopes.setdefault(operation.tag, module_names())
        several = len(operation.versions) > 1
        operation.module = modules.claim(f"{operation.name}_{operation.version}" if several else operation.name)


def _known_first(groups: Mapping[str, Sequence[OperationPlan]], known: Collection[str]) -> Iterator[OperationPlan]:
    for wanted in (True, False):
        for key, operations in groups.items():
            if (key in known) is wanted:
                yield from operations
