"""What our descriptions say beyond OpenAPI: how sure a route is, what is dangerous, which filters a list takes."""

from __future__ import annotations

from collections.abc import Iterable
from keyword import iskeyword
from typing import Any

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .naming import CALL_ARGUMENTS, attribute_name
from .plan import AskedPlan, FilterPlan, ParameterPlan
from .releases import spans_in

# Stands for every lookup, and for a relation to a list that is not known.
_ANY_LOOKUP, _UNKNOWN = "any", "*"
# Stands for those by which a relation itself is compared; the runtime knows which they are.
_OF_RELATION = "relation"
_CONFIRM = "confirm"
_ORDER = "order_by"
_WRITTEN = ("values", "truths", "moments", "number", "listed")


def word(raw: dict[str, Any], name: str, pointer: str) -> str | None:
    """An extension that is one word, such as `x-evidence: observed`."""
    value = raw.get(name)
    if value is not None and not isinstance(value, str):
        raise PipelineError(f"{name} is one word", pointer=join(pointer, name))
    return value


def confirmation(raw: dict[str, Any], parameters: list[ParameterPlan], pointer: str) -> str:
    """The argument by which a caller accepts what is dangerous: `confirm`, or as `x-confirmed-by` calls it."""
    name = word(raw, "x-confirmed-by", pointer)
    if name is None:
        return _CONFIRM
    place = join(pointer, "x-confirmed-by")
    if "x-dangerous" not in raw:
        raise PipelineError("x-confirmed-by goes with x-dangerous, which says what is confirmed", pointer=place)
    if not name.isidentifier() or iskeyword(name) or attribute_name(name) != name:
        raise PipelineError(f"{name!r} is no name for an argument", pointer=place)
    if name in CALL_ARGUMENTS - {_CONFIRM} or name in {parameter.name for parameter in parameters}:
        raise PipelineError(f"the operation has another argument {name!r}", pointer=place)
    return name


def filters_of(raw: dict[str, Any], parameters: list[ParameterPlan], pointer: str) -> FilterPlan | None:
    """The filters of a list: `x-filters` by field, with its lookups, and `x-filters-across` by relation."""
    fields = raw.get("x-filters")
    if fields is None:
        return None
    across = raw.get("x-filters-across") or {}
    if not isinstance(fields, dict) or not isinstance(across, dict):
        raise PipelineError("x-filters and x-filters-across are objects", pointer=join(pointer, "x-filters"))
    lookups = {}
    for name, allowed in fields.items():
        lookups[name] = _lookups(allowed, join(pointer, "x-filters", name))
    targets = {name: None if tag == _UNKNOWN else str(tag) for name, tag in across.items()}
    sortable = next((parameter.sortable for parameter in parameters if parameter.wire == _ORDER), ())
    unsorted = raw.get("x-unsorted") or []
    if not _are_texts(unsorted):
        raise PipelineError("x-unsorted is a list of fields", pointer=join(pointer, "x-unsorted"))
    return FilterPlan(
        lookups,
        targets,
        _spelt(dict.fromkeys((*lookups, *sortable)), parameters),
        sortable,
        tuple(unsorted),
        _together(raw, pointer),
        spans_in(raw.get("x-filters-releases"), join(pointer, "x-filters-releases")),
    )


def _together(raw: dict[str, Any], pointer: str) -> dict[str, tuple[str, ...]]:
    """The filters of `x-filters-together`, each with those that it needs beside it."""
    groups = raw.get("x-filters-together") or []
    if not isinstance(groups, list) or not all(_are_texts(group) for group in groups):
        raise PipelineError(
            "x-filters-together is a list of groups of fields", pointer=join(pointer, "x-filters-together")
        )
    return {name: tuple(other for other in group if other != name) for group in groups for name in group}


def asked_of(parameter: dict[str, Any], pointer: str) -> AskedPlan | None:
    """The values that a server reads in a parameter and no others, as `x-written` says."""
    said = parameter.get("x-written")
    if said is None:
        return None
    place = join(pointer, "x-written")
    if not isinstance(said, dict) or said.keys() - set(_WRITTEN):
        raise PipelineError(f"x-written is an object; known keys: {', '.join(_WRITTEN)}", pointer=place)
    for key in ("values", "truths"):
        if not _are_texts(said.get(key, [])):
            raise PipelineError("a list of texts is needed here", pointer=join(place, key))
    moments, number = said.get("moments"), said.get("number", 1)
    if not isinstance(moments, (str, type(None))) or type(number) is not int or number < 1:
        raise PipelineError("moments are a form for strptime, with a number of them", pointer=place)
    if len(said.get("truths", [])) > 2:
        raise PipelineError("there are two truths, true and false", pointer=join(place, "truths"))
    values, truths = tuple(said.get("values", ())), tuple(said.get("truths", ()))
    return AskedPlan(values, truths, moments, number, bool(said.get("listed")))


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)


def _lookups(allowed: Any, pointer: str) -> tuple[str, ...] | str | None:
    if allowed == _ANY_LOOKUP:
        return None
    if allowed == _OF_RELATION:
        return _OF_RELATION
    if not isinstance(allowed, list):
        raise PipelineError(f"lookups are a list, {_ANY_LOOKUP!r} or {_OF_RELATION!r}", pointer=pointer)
    return tuple(str(lookup) for lookup in allowed)


def _spelt(fields: Iterable[str], parameters: list[ParameterPlan]) -> dict[str, str]:
    """Fields by the name that Python has for them, where that is another one: an argument's, or one like it."""
    arguments = {parameter.wire: parameter.name for parameter in parameters if parameter.where == "query"}
    names: dict[str, str] = {}
    for field in fields:
        name = arguments.get(field) or attribute_name(field)
        if name != field and name not in fields:
            names.setdefault(name, field)
    return names
