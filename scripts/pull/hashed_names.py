"""Component names made of a class and a hash of its module, as SpecTree writes them: one name and one schema a class.

SpecTree calls a class `Case.1a2b3c4`, and writes every class that is used inside it once more under its owner:
`Case.1a2b3c4.Sample`. The hash is that of the server's module, so a file that is moved there renames everything. Here
it is taken out of the names, and equal schemas of one class become one schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Set
from itertools import count
from typing import Any, NamedTuple

from scripts.documents.components import inside, rename
from scripts.documents.positions import references, walk

from .reducing import reduce

_HASHED = re.compile(r"(?P<owner>.+?)\.(?P<hash>[0-9a-f]{7})(?:\.(?P<inner>.+))?", re.S)
_LETTER_AND_DIGIT = re.compile(r"(?=.*[0-9]).*[a-f]")

# Component schemas by name.
Schemas = dict[str, Any]


class Spelling(NamedTuple):
    """What a name says: the class, and what it is inside of; None for a class that is there in its own right."""

    own: str
    around: str | None = None

    @property
    def full(self) -> str:
        """A name that says both."""
        return f"{self.around or ''}{self.own}"


def settle(description: dict[str, Any]) -> None:
    """Take the hashes out of the names of components, and make equal schemas of one class one schema; references and
    discriminator mappings follow.

    `Case.1a2b3c4.Sample` becomes `Sample` where all that is called so is equal, or where no class of this name is there
    in its own right; else `CaseSample`. Names of other forms stay, and no schema of another name becomes one with them.

    Args:
        description: An OpenAPI 3 document; it is changed.
    """
    schemas: Schemas = (description.get("components") or {}).get("schemas") or {}
    spellings = hashed(schemas)
    if not spellings:
        return
    # Prose tells no schemas apart.
    facts = reduce(description)
    used = _order_of_use(facts)
    groups = _equal(facts["components"]["schemas"], spellings)
    groups.sort(key=lambda members: min(used.get(name, len(used)) for name in members))
    names = _names(groups, spellings, schemas.keys() - spellings.keys())
    settled = {name: schema for name, schema in schemas.items() if name not in spellings}
    for members in groups:
        first = min(members, key=lambda name: _distance(spellings.get(name)))
        settled[names[first]] = schemas[first]
    schemas.clear()
    schemas.update(settled)
    rename(description, names)


def hashed(schemas: Schemas) -> dict[str, Spelling]:
    """The names that have a hash in them: seven hexadecimal digits between the first dot and the next, or at the end.

    Digits alone may be a date and letters alone a word. Those count where another name of the description has a hash
    beyond doubt, and no name has a dot for another reason.
    """
    found = {name: match for name in schemas if (match := _HASHED.fullmatch(name))}
    sure = {name for name, match in found.items() if _LETTER_AND_DIGIT.match(match["hash"])}
    alike = all(name in found for name in schemas if "." in name)
    counted = found if sure and alike else sure
    return {name: _spelling(found[name]["owner"], found[name]["inner"]) for name in found if name in counted}


def _spelling(owner: str, inner: str | None) -> Spelling:
    if inner is None:
        return Spelling(_word(owner))
    parts = [part.strip("_") for part in inner.split("__") if part.strip("_")]
    if len(parts) < 2 or parts[0][0].isupper():
        return Spelling(_word(inner), _word(owner))
    # Where a class shares its name with another, its module and the classes around it stand before it. The module is
    # left out like its hash: it may be another one tomorrow.
    classes = [part for part in parts if part[0].isupper()] or [part for part in parts if not part.isdigit()][-1:]
    return Spelling(_word((classes or parts)[-1]), _word("".join(classes[:-1]) or owner))


def _word(name: str) -> str:
    """A class is called `Page[Case]` in its own right, and `Page_Case_` inside another."""
    return re.sub(r"\W+", "_", name).strip("_") or name


def _distance(spelling: Spelling | None) -> tuple[int, int, str]:
    """Sort key of the names of one class: its own, then the shortest."""
    if spelling is None:
        return 0, 0, ""
    return (1 if spelling.around is None else 2), len(spelling.full), spelling.full


def _order_of_use(description: dict[str, Any]) -> dict[str, int]:
    """The components that operations reach, in the order in which they are reached. It does not depend on names that
    have a hash."""
    targets: dict[str, list[str]] = {}
    found: list[str] = []
    for pointer, node in sorted(references(description), key=lambda pair: pair[0]):
        target, home = inside(node["$ref"]), inside(f"#{pointer}")
        if target is not None and home is not None:
            targets.setdefault(home[0], []).append(target[0])
        elif target is not None:
            found.append(target[0])
    order: dict[str, int] = {}
    for name in found:
        if name not in order:
            order[name] = len(order)
            # Further ones are reached last.
            found += targets.get(name, ())
    return order


def _equal(schemas: Schemas, spellings: dict[str, Spelling]) -> list[list[str]]:
    """The components in groups that say the same under the same name of a class, through all their references: told
    apart by what each says itself, then again and again by how what it refers to was told apart. Groups without a
    hashed name are left out."""
    slots = {name: list(_slots(schema, schemas.keys())) for name, schema in schemas.items()}
    marks: dict[str, Any] = {name: spellings[name].own if name in spellings else name for name in schemas}
    numbers = _numbered(marks)
    while True:
        for name in schemas:
            for holder, key, target, rest in slots[name]:
                holder[key] = f"{numbers.get(target, target)}{rest}"
        marks = {name: (numbers[name], json.dumps(schemas[name], sort_keys=True)) for name in schemas}
        following = _numbered(marks)
        if max(following.values()) == max(numbers.values()):
            break
        numbers = following
    groups: dict[int, list[str]] = {}
    for name in sorted(schemas):
        groups.setdefault(numbers[name], []).append(name)
    return [members for _, members in sorted(groups.items()) if any(name in spellings for name in members)]


def _numbered(marks: dict[str, Any]) -> dict[str, int]:
    """Equal marks as equal numbers, in an order that depends on the marks alone."""
    order = {mark: index for index, mark in enumerate(sorted(set(marks.values())))}
    return {name: order[mark] for name, mark in marks.items()}


def _slots(schema: Any, known: Set[str]) -> Iterator[tuple[dict[str, Any], str, str, str]]:
    """Where a schema says other components: the object, its key, the component and the way on inside that."""
    for _, kind, node in walk({"components": {"schemas": {"": schema}}}):
        holders = [(node, "$ref")]
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            holders = [(node["mapping"], value) for value in node["mapping"]]
        for holder, key in holders:
            said = holder.get(key)
            if not isinstance(said, str):
                continue
            target = (said, "") if said in known else inside(said)
            if target is not None:
                yield holder, key, target[0], target[1]


def _names(groups: list[list[str]], spellings: dict[str, Spelling], taken: set[str]) -> dict[str, str]:
    """The new name of every member of the groups, which choose in the order in which they are given."""
    chosen: dict[int, str] = {}
    waiting: dict[str, list[int]] = {}
    for index, members in enumerate(groups):
        plain = [name for name in members if name not in spellings]
        if plain:
            chosen[index] = plain[0]
        else:
            waiting.setdefault(spellings[members[0]].own, []).append(index)
    taken = set(taken)
    for own, rivals in waiting.items():
        in_own_right = [index for index in rivals if any(spellings[name].around is None for name in groups[index])]
        if own not in taken and (in_own_right or len(rivals) == 1):
            chosen[(in_own_right or rivals)[0]] = own
            taken.add(own)
    for index, members in enumerate(groups):
        if index not in chosen:
            chosen[index] = next(name for name in _longer(members, spellings) if name not in taken)
            taken.add(chosen[index])
    return {name: chosen[index] for index, members in enumerate(groups) for name in members}


def _longer(members: list[str], spellings: dict[str, Spelling]) -> Iterator[str]:
    """What a class can be called whose plain name is taken: with what it is inside of, else with a number."""
    fulls = sorted({spellings[name] for name in members}, key=_distance)
    yield from (spelling.full for spelling in fulls if spelling.around is not None)
    yield from (f"{fulls[-1].full}{number}" for number in count(2))
