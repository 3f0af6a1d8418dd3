"""Corrections to a description, kept as data beside it in ``overrides.toml``.

Each correction says where, what, why, and how that is known. One that would change nothing stops the run: either the
platform has corrected its description, or the place is no longer there, and in both cases a person has to look.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.documents import pointers, toml
from scripts.documents.positions import walk
from scripts.errors import PipelineError

_OPERATIONS = ("set", "add", "remove", "rename")
_SCHEMAS = "/components/schemas"


@dataclass(frozen=True)
class Override:
    """One correction.

    Attributes:
        where: The pattern of the places to correct; see :mod:`scripts.documents.pointers`.
        op: What to do there: ``set``, ``add``, ``remove`` or ``rename``.
        reason: Why the description is wrong.
        evidence: How that is known.
        value: The new value, for ``set`` and ``add``.
        to: The new name, for ``rename``.
    """

    where: str
    op: str
    reason: str
    evidence: str
    value: Any = None
    to: str = ""


@dataclass(frozen=True)
class Waiver:
    """One thing that is knowingly left out of the generated code.

    Attributes:
        where: The pattern of the places that are left out.
        reason: Why.
    """

    where: str
    reason: str


@dataclass(frozen=True)
class Overrides:
    """All that one ``overrides.toml`` says, in its order."""

    overrides: tuple[Override, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True)
class Applied:
    """What one correction did.

    Attributes:
        where: Its pattern.
        op: Its operation.
        count: How many places it changed.
    """

    where: str
    op: str
    count: int


def load(path: Path) -> Overrides:
    """Read the corrections and waivers of one platform; a missing file holds none.

    Args:
        path: The platform's ``overrides.toml``.

    Raises:
        PipelineError: The file is malformed, or an entry lacks, misspells or contradicts something.
    """
    try:
        return _all_of(toml.read(path), path)
    except FileNotFoundError:
        return Overrides()


def read(data: bytes, path: Path) -> Overrides:
    """Read what such a file holds, as of another commit; `path` is what errors call it. Raises PipelineError."""
    return _all_of(toml.parse(data, path), path)


def _all_of(tables: dict[str, Any], path: Path) -> Overrides:
    try:
        for key in tables:
            if key not in ("override", "waive"):
                raise PipelineError("unknown table; known: override, waive", pointer=pointers.join("", key))
        return Overrides(
            tuple(_override(entry, at) for entry, at in _entries(tables, "override")),
            tuple(_waiver(entry, at) for entry, at in _entries(tables, "waive")),
        )
    except PipelineError as error:
        raise error.located(path) from None


def apply(
    document: dict[str, Any], overrides: Overrides, *, file: str | Path = "overrides.toml"
) -> tuple[dict[str, Any], list[Applied]]:
    """Correct a description.

    Args:
        document: The description; it is not changed.
        overrides: What to correct, one after the other.
        file: The file that the corrections came from, for errors.

    Returns:
        The corrected description, and what each correction did.

    Raises:
        PipelineError: A correction matches nothing, or would change nothing.
    """
    # A deep copy would keep what the document holds in two places one object, and correct both.
    result: dict[str, Any] = json.loads(json.dumps(document))
    applied = []
    for index, override in enumerate(overrides.overrides):
        try:
            applied.append(Applied(override.where, override.op, _apply(result, override)))
        except PipelineError as error:
            at = pointers.join("", "override", index)
            inner = f" at {error.pointer}" if error.pointer else ""
            raise PipelineError(error.problem + inner, file=file, pointer=at, hint=error.hint) from None
    return result, applied


def _entries(tables: dict[str, Any], name: str) -> list[tuple[dict[str, Any], str]]:
    entries = tables.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise PipelineError("a list of tables is needed here", pointer=f"/{name}", hint=f"write [[{name}]]")
    return [(entry, pointers.join("", name, index)) for index, entry in enumerate(entries)]


def _override(entry: dict[str, Any], at: str) -> Override:
    op = entry.get("op")
    if op not in _OPERATIONS:
        known = ", ".join(_OPERATIONS)
        problem = f"unknown operation {op!r}; known: {known}" if "op" in entry else f"'op' is missing: one of {known}"
        raise PipelineError(problem, pointer=at + "/op")
    extra = {"set": ("value", "json"), "add": ("value", "json"), "rename": ("to",)}.get(op, ())
    _check_keys(entry, ("where", "reason", "evidence"), ("op", *extra), at)
    value = None
    if op in ("set", "add"):
        value = _value(entry, at)
    elif op == "rename" and (not isinstance(entry.get("to"), str) or not entry["to"]):
        raise PipelineError("the new name is missing", pointer=at + "/to")
    if not entry["where"]:
        raise PipelineError("the whole document is not a place to correct", pointer=at + "/where")
    return Override(entry["where"], op, entry["reason"], entry["evidence"], value, entry.get("to", ""))


def _waiver(entry: dict[str, Any], at: str) -> Waiver:
    _check_keys(entry, ("where", "reason"), ("evidence",), at)
    return Waiver(entry["where"], entry["reason"])


def _check_keys(entry: dict[str, Any], needed: tuple[str, ...], possible: tuple[str, ...], at: str) -> None:
    for key in entry:
        if key not in needed + possible:
            known = ", ".join(needed + possible)
            raise PipelineError(f"unknown key; known here: {known}", pointer=pointers.join(at, key))
    for key in needed:
        text = entry.get(key)
        if not isinstance(text, str) or (not text.strip() and key != "where"):
            raise PipelineError(f"{key!r} is missing: a text is needed", pointer=pointers.join(at, key))
    try:
        pointers.split(entry["where"])
    except PipelineError as error:
        raise PipelineError(error.problem, pointer=at + "/where", hint=error.hint) from None


def _value(entry: dict[str, Any], at: str) -> Any:
    if ("value" in entry) == ("json" in entry):
        raise PipelineError("exactly one of 'value' and 'json' is needed", pointer=at)
    key = "value" if "value" in entry else "json"
    try:
        value = entry["value"] if key == "value" else json.loads(entry["json"])
        return json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        hint = "write a date as a text" if key == "value" else None
        raise PipelineError(f"this is not a JSON value: {error}", pointer=pointers.join(at, key), hint=hint) from None


def _apply(document: dict[str, Any], override: Override) -> int:
    if override.op == "add":
        return _add(document, override)
    places = pointers.match(document, override.where)
    if not places:
        raise _no_match(document, override.where)
    change = {"set": _set, "remove": _remove, "rename": _rename}[override.op]
    # From the back, so that removing an item of a list does not move those still to come.
    count = sum([change(document, place, override) for place in reversed(places)])
    if not count:
        raise PipelineError("the value is there already, so this override is no longer needed", pointer=override.where)
    return count


def _add(document: dict[str, Any], override: Override) -> int:
    above, _, token = override.where.rpartition("/")
    containers = pointers.match(document, above)
    if not containers:
        raise _no_match(document, above)
    if token in ("*", "**"):
        raise PipelineError("the last token must name the key to add", pointer=override.where)
    for above in containers:
        place = f"{above}/{token}"
        container, key = pointers.parent_and_key(document, place)
        if isinstance(container, dict) and key in container:
            raise PipelineError("what is to be added is there already", pointer=place)
        if isinstance(container, dict):
            container[key] = copy.deepcopy(override.value)
        elif int(key) <= len(container):
            container.insert(int(key), copy.deepcopy(override.value))
        else:
            raise PipelineError(f"there is no place {key} in a list of {len(container)}", pointer=above)
    return len(containers)


def _set(document: dict[str, Any], place: str, override: Override) -> bool:
    if _same(pointers.resolve(document, place), override.value):
        return False
    container, key = pointers.parent_and_key(document, place)
    container[key] = copy.deepcopy(override.value)
    return True


def _remove(document: dict[str, Any], place: str, _: Override) -> bool:
    container, key = pointers.parent_and_key(document, place)
    del container[key]
    return True


def _rename(document: dict[str, Any], place: str, override: Override) -> bool:
    container, key = pointers.parent_and_key(document, place)
    if not isinstance(container, dict):
        raise PipelineError("an item of a list has no name to change", pointer=place)
    if override.to in container:
        raise PipelineError(f"the name {override.to!r} is taken", pointer=place)
    items = [(override.to if name == key else name, value) for name, value in container.items()]
    container.clear()
    container.update(items)
    _follow(document, place, override.to)
    return True


def _follow(document: dict[str, Any], old: str, name: str) -> None:
    """Make the references and discriminator mappings that lead to a renamed place, or into it, follow."""
    above, _, old_token = old.rpartition("/")
    new = pointers.join(above, name)

    def moved(target: Any) -> Any:
        if above == _SCHEMAS and target == pointers.unescape(old_token):
            return name
        if not isinstance(target, str) or not target.startswith("#/"):
            return target
        pointer = pointers.of_reference(target)
        inside = pointer == old or pointer.startswith(old + "/")
        return pointers.to_reference(new + pointer[len(old) :]) if inside else target

    for _, kind, node in walk(document):
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#"):
            node["$ref"] = moved(node["$ref"])
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            node["mapping"] = {value: moved(target) for value, target in node["mapping"].items()}


def _same(left: Any, right: Any) -> bool:
    # Python holds true and 1 for equal, JSON does not.
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def _no_match(document: dict[str, Any], where: str) -> PipelineError:
    """Say that a place is gone, and how far the way to it still leads."""
    tokens = pointers.split(where)
    way = ["".join("/" + token for token in tokens[:length]) for length in range(len(tokens))]
    reached = [(above, found) for above in way if (found := pointers.match(document, above))]
    hint = None
    if reached:
        above, found = reached[-1]
        try:
            pointers.resolve(document, f"{found[0]}/{tokens[len(reached) - 1]}")
        except PipelineError as error:
            hint = f"{above or 'the document'} is there, but {error.problem}" + (
                f"; {error.hint}" if error.hint else ""
            )
    return PipelineError(f"{where!r} no longer matches anything", hint=hint)
