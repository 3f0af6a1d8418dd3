# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What a list can be filtered by, as the generated modules state it: the data only. `filters` checks against them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .lazy import Lazy
    from .releases import Span

# What Django compares a relation itself by, with the key of the other side.
RELATION = ("exact", "gt", "gte", "in", "isnull", "lt", "lte")


class Filters(NamedTuple):
    """What a list can be filtered by: `fields` with the lookups that each allows (None for all), and for relations in
    `across` the filters of the list that they lead to (None where those are not known). `names` are the fields that
    Python spells another way, `sortable` those that the server sorts by (empty where that is not known), `unsorted`
    those of them that it fails to sort by, `together` the fields whose plain value counts only with others beside it,
    `releases` those that not every release of the server has."""

    fields: Mapping[str, tuple[str, ...] | None]
    across: Mapping[str, Lazy | None]
    names: Mapping[str, str] = {}
    sortable: tuple[str, ...] = ()
    unsorted: tuple[str, ...] = ()
    together: Mapping[str, tuple[str, ...]] = {}
    releases: Mapping[str, Span] = {}


class Asked(NamedTuple):
    """The values that a server reads in a query parameter, where it passes over all others: `values` as they are,
    `truths` for true and false (or true alone), so many moments in the form that `strptime` calls `moments`, or texts
    that are `listed` with commas between them."""

    values: tuple[str, ...] = ()
    truths: tuple[str, ...] = ()
    moments: str | None = None
    number: int = 1
    listed: bool = False
