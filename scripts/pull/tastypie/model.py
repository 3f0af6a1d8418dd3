"""What is known of a Tastypie application, whichever way it was learnt: resources, their fields and their actions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

# The lookups that Django has built in; a filter that names another one is a mistake of the application. The runtime has
# the same list for callers: what is generated stands on its own, and what generates it cannot import it.
LOOKUPS = frozenset(
    (
        *("contains", "date", "day", "endswith", "exact", "gt", "gte", "hour", "icontains", "iendswith", "iexact"),
        *("in", "iregex", "isnull", "iso_week_day", "iso_year", "istartswith", "lt", "lte", "minute", "month"),
        *("quarter", "range", "regex", "search", "second", "startswith", "time", "week", "week_day", "year"),
    )
)
# What Tastypie carries out, in its own order; no more of HTTP than this is a resource's to allow.
METHODS = ("get", "post", "put", "delete", "patch")
DOCUMENTED, OBSERVED, INFERRED = "documented", "observed", "inferred"
# Stands for a related resource that is not registered under a name of its own.
UNNAMED = "*"


class _NoDefault:
    def __repr__(self) -> str:
        return "NO_DEFAULT"


NO_DEFAULT: Any = _NoDefault()


@dataclass(frozen=True)
class Field:
    """One key of a resource's objects.

    Attributes:
        type: Tastypie's word for its type, in lower case.
        readonly: Whether it is ignored when it is sent.
        unique: Whether no two objects share a value.
        key: Whether the application calls it the primary key; None when it does not say.
        default: What the server puts there, `NO_DEFAULT` for nothing.
        many: Whether it is a relation to many objects.
        to: The resource that a relation leads to, `UNNAMED` for one without a name, None when that is unknown.
        embedded: Whether related objects come whole instead of as addresses; None when that is unknown.
        addresses: Whether a relation that is not embedded holds addresses; some hold names.
        also: JSON types that come besides the declared one.
        digits: Whether it is a whole number written as a text.
        milliseconds: Whether a moment's fraction counts milliseconds in the place of microseconds.
        secret: Whether it holds a password or key.
        declared: Whether the application's own schema has it.
        seen: The releases where it was seen; none where releases are not known.
    """

    type: str
    readonly: bool = False
    unique: bool = False
    key: bool | None = None
    default: Any = NO_DEFAULT
    many: bool = False
    to: str | None = None
    embedded: bool | None = None
    addresses: bool = True
    also: frozenset[str] = frozenset()
    digits: bool = False
    milliseconds: bool = False
    secret: bool = False
    declared: bool = True
    seen: frozenset[str] = frozenset()

    @property
    def related(self) -> bool:
        """Whether this is a relation."""
        return self.type == "related"


@dataclass(frozen=True)
class Action:
    """A call that is none of Tastypie's own.

    Attributes:
        path: Where it is, below the resource's own path, such as ``{id}/stop/``.
        method: Its HTTP method, in lower case.
        name: What to call it; empty to make a name from the path.
        body: What it takes as JSON: names to types, or ``object`` for any; empty when that is unknown.
        form: The same for a form, instead of a body.
        answer: What it gives: names to types, ``object``, ``array``, ``one NAME``, ``list NAME``, a media type,
            ``none``; empty when that is unknown.
        status: The status of success; None for the usual one.
        dangerous: Why a caller should think twice, as one word with hyphens.
        anonymous: Whether it asks for no login.
        evidence: How it is known.
    """

    path: str
    method: str
    name: str = ""
    body: dict[str, str] | str = ""
    form: dict[str, str] | None = None
    answer: dict[str, str] | str = ""
    status: int | None = None
    dangerous: str = ""
    anonymous: bool = False
    evidence: str = INFERRED


@dataclass(frozen=True)
class Parameter:
    """A query parameter that is no field.

    Attributes:
        name: Its name on the wire.
        type: Its type, or the values that it takes; ``list`` for texts with commas between them.
        on: The calls that take it.
        truths: How true, and perhaps false, are written; what is not there cannot be asked for.
        moments: The form of a moment, as ``strptime`` has it.
        number: How many moments are asked for at once, with commas between them.
    """

    name: str
    type: str | tuple[str, ...]
    on: tuple[str, ...] = ("list",)
    truths: tuple[str, ...] = ()
    moments: str = ""
    number: int = 1


@dataclass(frozen=True)
class Resource:
    """One resource.

    Attributes:
        name: Its name on the wire.
        path: Where its list is.
        fields: Its fields, by name.
        list_methods: What the list allows.
        detail_methods: What one object allows.
        filters: The fields that can be searched, with the lookups that each allows; None for every lookup.
        across: Those of them behind which a filter of the related resource may follow.
        ordering: The fields that a list can be sorted by.
        unsorted: Fields that it cannot be sorted by after all, although its schema may say so.
        default_limit: How many objects come in a page, None when unknown; 0 for as many as there may be.
        single: Whether the list is one bare object.
        key: The field by which its objects are addressed, None when unknown.
        key_sure: Whether that is known; schemas name the primary key at most, and addresses may hold another field.
        returns: Whether writing gives the object back; None when that is unknown, as no schema says it.
        listed_path: Where the application says that the list is, when that is somewhere else.
        anonymous: Whether reading it asks for no login.
        dangerous: Why a method on the list should not be called lightly, by method.
        actions: Its own calls.
        parameters: Query parameters that are no fields.
        together: Filters that count only when all of them are asked for, as groups.
        described: Whether the application gives a schema of it.
        evidence: How it is known.
        seen: The releases where it was seen; none where releases are not known.
        seen_filters: The same for each filter.
        seen_methods: The same for each method of the list and of one object.
    """

    name: str
    path: str
    fields: dict[str, Field]
    list_methods: frozenset[str] = frozenset({"get"})
    detail_methods: frozenset[str] = frozenset({"get"})
    filters: dict[str, tuple[str, ...] | None] = field(default_factory=dict)
    across: frozenset[str] = frozenset()
    ordering: frozenset[str] = frozenset()
    unsorted: frozenset[str] = frozenset()
    default_limit: int | None = None
    single: bool = False
    key: str | None = None
    key_sure: bool = False
    returns: bool | None = None
    listed_path: str | None = None
    anonymous: bool = False
    dangerous: dict[str, str] = field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    described: bool = True
    evidence: str = OBSERVED
    seen: frozenset[str] = frozenset()
    seen_filters: dict[str, frozenset[str]] = field(default_factory=dict)
    seen_methods: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def seen_at(self, path: str, method: str) -> frozenset[str]:
        """The releases where one of its calls was seen."""
        side = {self.path: "list", f"{self.path}{{id}}/": "detail"}.get(path, "")
        return self.seen_methods.get((side, method), self.seen)
