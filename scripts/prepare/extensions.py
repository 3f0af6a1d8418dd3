"""What our descriptions say beyond OpenAPI: how sure a route is, what is dangerous, which filters a list takes."""

from __future__ import annotations

from typing import Any

from ..errors import PipelineError
from ..pointers import join
from .naming import tag_name
from .plan import FilterPlan

# Stands for every lookup, and for a relation to a list that is not known.
_ANY_LOOKUP, _UNKNOWN = "any", "*"


def word(raw: dict[str, Any], name: str, pointer: str) -> str | None:
    """An extension that is one word, such as `x-evidence: observed`."""
    value = raw.get(name)
    if value is not None and not isinstance(value, str):
        raise PipelineError(f"{name} is one word", pointer=join(pointer, name))
    return value


def filters_of(raw: dict[str, Any], pointer: str) -> FilterPlan | None:
    """The filters of a list: `x-filters` by field, with its lookups, and `x-filters-across` by relation."""
    fields = raw.get("x-filters")
    if fields is None:
        return None
    across = raw.get("x-filters-across") or {}
    if not isinstance(fields, dict) or not isinstance(across, dict):
        raise PipelineError("x-filters and x-filters-across are objects", pointer=pointer)
    lookups = {}
    for name, allowed in fields.items():
        if allowed != _ANY_LOOKUP and not isinstance(allowed, list):
            raise PipelineError(f"lookups are a list, or {_ANY_LOOKUP!r}", pointer=join(pointer, "x-filters", name))
        lookups[name] = None if allowed == _ANY_LOOKUP else tuple(str(lookup) for lookup in allowed)
    targets = {name: None if tag == _UNKNOWN else tag_name(str(tag)) for name, tag in across.items()}
    return FilterPlan(lookups, targets)
