"""The names of arguments: those of the path are known by their place in it, all others by their name on the wire."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from scripts.documents.paths import IN_BRACES, shape
from scripts.prepare.naming import CALL_ARGUMENTS, Names, attribute_name
from scripts.prepare.plan import FilterPlan, OperationPlan, ParameterPlan

from .classes import carried
from .memory import KnownOperation, kept_text
from .places import letters
from .telling import each_once, is_name, refuse, section

_PATH = "path"


def name_arguments(operations: Sequence[OperationPlan], known: KnownOperation) -> None:
    """Give the arguments of an operation, which its versions share, the names that are remembered."""
    pointer = section("operations", known.key)
    for wire, name in known.arguments.items():
        if not is_name(name, CALL_ARGUMENTS):
            raise refuse(name, f"an argument, that of {wire!r}", f"{pointer}/arguments", attribute_name(wire))
    parameters = list({id(entry): entry for each in operations for entry in each.parameters}.values())
    names = _kept(parameters, known, operations[0].path)
    each_once((name, f"the parameter {wire!r}", pointer) for wire, name in names.items())
    free = Names(CALL_ARGUMENTS | {operations[0].confirmed_by} | set(names.values()))
    keys = keys_of(parameters)
    for parameter in sorted(parameters, key=lambda entry: attribute_name(entry.wire, "parameter") != entry.wire):
        before, key = parameter.name, keys[id(parameter)]
        if key in names:
            parameter.name = names[key]
        else:
            alone = attribute_name(parameter.wire, "parameter")
            parameter.name = free.claim(alone, f"{alone.rstrip('_')}_{parameter.where}")
        if before != parameter.name and parameter.where == "query":
            for operation in operations:
                if operation.filters is not None:
                    _rename_filter(operation.filters, parameter.wire, before, parameter.name)


def keys_of(parameters: Sequence[ParameterPlan]) -> dict[int, str]:
    """What parameters are known by: their names, with the place where two share one."""
    often = Counter(parameter.wire for parameter in parameters)
    return {
        id(entry): kept_text(entry.wire if often[entry.wire] == 1 else f"{entry.where} {entry.wire}")
        for entry in parameters
    }


def takes(parameters: Sequence[ParameterPlan]) -> tuple[str, ...]:
    """The parameters that are to be remembered: those of the path are in the path."""
    keys = keys_of(parameters)
    return tuple(keys[id(entry)] for entry in parameters if entry.where != _PATH)


def exceptions(parameters: Sequence[ParameterPlan]) -> dict[str, str]:
    """What parameters are called where the rules would not say so of them alone."""
    keys = keys_of(parameters)
    return {keys[id(each)]: each.name for each in parameters if each.name != _alone(keys[id(each)])}


def _alone(key: str) -> str:
    return attribute_name(key, "parameter")


def _kept(parameters: Sequence[ParameterPlan], known: KnownOperation, path: str) -> dict[str, str]:
    """The names that stay, by what the parameters are known by today. Of a path that is another one, those that are
    called as before are the same."""
    keys = keys_of(parameters)
    in_path = [f"{_PATH} {wire}" if _shared(wire, known.takes) else wire for wire in IN_BRACES.findall(known.key)]
    before = {key: known.arguments.get(key) or _alone(key) for key in (*dict.fromkeys(in_path), *known.takes)}
    now = [keys[id(entry)] for entry in parameters if entry.where == _PATH]
    rest = [keys[id(entry)] for entry in parameters if entry.where != _PATH]
    of_path = carried({key: before[key] for key in in_path}, now, letters)
    moved = shape(known.key).partition(" ")[2] != shape(f" {path}").partition(" ")[2]
    if len(in_path) == len(now) and not (moved and len(of_path) == len(now)):
        of_path = {key: before[old] for key, old in zip(now, in_path, strict=True)}
    return of_path | carried({key: before[key] for key in known.takes}, rest, letters)


def _shared(wire: str, taken: Sequence[str]) -> bool:
    return any(key.partition(" ")[2] == wire for key in taken if key.partition(" ")[0] in ("query", "header", "cookie"))


def _rename_filter(filters: FilterPlan, wire: str, before: str, name: str) -> None:
    """Let a list be filtered by the name of the argument."""
    if wire in filters.fields or filters.names.get(before) == wire:
        filters.names = {each: field for each, field in filters.names.items() if (each, field) != (before, wire)}
        if name != wire:
            filters.names[name] = wire
