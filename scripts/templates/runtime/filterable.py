"""What a list can be filtered by, as the generated modules state it: the data only. `filters` checks against them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .lazy import Lazy

# What Django compares a relation itself by, with the key of the other side.
RELATION = ("exact", "gt", "gte", "in", "isnull", "lt", "lte")


class Filters(NamedTuple):
    """What a list can be filtered by: `fields` with the lookups that each allows (None for all), and for relations in
    `across` the filters of the list that they lead to (None where those are not known). `names` are the fields that
    Python spells another way."""

    fields: Mapping[str, tuple[str, ...] | None]
    across: Mapping[str, Lazy | None]
    names: Mapping[str, str] = {}
