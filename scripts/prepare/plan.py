"""The plan that templates render: operations and types with all their names decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class Type:
    """A type expression of the description."""


@dataclass(frozen=True)
class Scalar(Type):
    """A JSON scalar; `name` is one of the decoders of the runtime, such as TEXT or MOMENT."""

    name: str


@dataclass(frozen=True)
class Named(Type):
    """A generated class or alias."""

    name: str


@dataclass(frozen=True)
class ListType(Type):
    """An array."""

    item: Type


@dataclass(frozen=True)
class MapType(Type):
    """An object with free keys."""

    value: Type


@dataclass(frozen=True)
class NullType(Type):
    """The same or null."""

    inner: Type


@dataclass(frozen=True)
class UnionType(Type):
    """Alternatives; with a discriminator, `mapping` pairs its values with alternatives, and `base` is the one that
    stands for all other values. Of several, objects may be `together`."""

    options: tuple[Type, ...]
    discriminator: str | None = None
    mapping: tuple[tuple[str, Type], ...] = ()
    base: Type | None = None
    together: bool = False


ANY = Scalar("ANY")


@dataclass
class FieldPlan:
    """One property of a model: `required` in answers, `needed` in requests. `default` is what a new object has there,
    if nothing else is said."""

    wire: str
    attribute: str
    type: Type
    required: bool
    nullable: bool
    needed: bool
    default: str | None = None


@dataclass(frozen=True)
class ListingPlan:
    """The list that a model is iterated as: its attribute, and what it consists of."""

    attribute: str
    item: Type


@dataclass
class ClassPlan:
    """One generated class: a model, an enum (text, number or mixed) or an alias, made from what is at `source`.
    `former` are names that it had; a model that is a list, and comes whole, has a `listing`."""

    name: str
    module: str
    source: str
    kind: str = "model"
    fields: list[FieldPlan] = field(default_factory=list)
    rest: Type | None = None
    members: list[tuple[str, Any]] = field(default_factory=list)
    alias: Type | None = None
    former: tuple[str, ...] = ()
    listing: ListingPlan | None = None


@dataclass
class AskedPlan:
    """The values that a server reads in a parameter, where it passes over all others; see `Asked` in the runtime."""

    values: tuple[str, ...] = ()
    truths: tuple[str, ...] = ()
    moments: str | None = None
    number: int = 1
    listed: bool = False


@dataclass
class ParameterPlan:
    """One argument of an operation that is not its body. Where it is a number, `first` is the one from which its schema
    counts, if it says so, and `maximum` the highest."""

    wire: str
    name: str
    where: str
    type: Type
    required: bool
    style: str
    explode: bool
    media_type: str | None
    number_as_text: bool
    sortable: tuple[str, ...]
    maximum: int | None = None
    first: int | None = None
    asked: AskedPlan | None = None


@dataclass
class EncodingPlan:
    """How one field of a form is written; see `Encoding` in the runtime."""

    media_types: tuple[str, ...] = ()
    style: str | None = None
    explode: bool = True
    reserved: bool = False
    headers: dict[str, str | None] = field(default_factory=dict)
    coding: str | None = None


@dataclass
class BodyPlan:
    """One form of a request body; of what is `partial`, nothing is required."""

    media_type: str
    kind: str
    type: Type
    required: bool
    encodings: dict[str, EncodingPlan]
    version: str | None = None
    partial: bool = False


@dataclass
class AnswerPlan:
    """One answer in one media type."""

    status: str
    media_type: str | None
    version: str | None
    type: Type | None
    headers: tuple[str, ...]


@dataclass
class PagingPlan:
    """Where a list keeps its pages; see `Paging` in the runtime."""

    dialect: str
    places: dict[str, str]
    item: Type
    largest_page: int | None = None
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeysPlan:
    """By which properties the server knows an object again: those that it makes itself, and those that it is given."""

    made: tuple[str, ...]
    given: tuple[str, ...]


@dataclass(frozen=True)
class SpanPlan:
    """The releases of a server in which something is; see `Span` in the runtime."""

    since: str | None = None
    until: str | None = None
    absent: tuple[str, ...] = ()


@dataclass
class ReleasePlan:
    """The releases in which an operation is, and the properties of its body, where that is not all of them."""

    own: SpanPlan | None
    body: dict[str, SpanPlan]


@dataclass
class FilterPlan:
    """What a list can be filtered by: lookups by field (None for all, `relation` for those of a relation itself), and
    by relation the tag of the list that it leads to (None where that is not known). `names` are the fields that Python
    spells another way, `sortable` those that the server sorts by (empty where that is not known), `unsorted` those of
    them that it fails to sort by, `together` what counts only with others beside it, `releases` those in which a filter
    is, where that is not all."""

    fields: dict[str, tuple[str, ...] | str | None]
    across: dict[str, str | None]
    names: dict[str, str]
    sortable: tuple[str, ...] = ()
    unsorted: tuple[str, ...] = ()
    together: dict[str, tuple[str, ...]] = field(default_factory=dict)
    releases: dict[str, SpanPlan] = field(default_factory=dict)


@dataclass(frozen=True)
class ServerPlan:
    """Where an operation is served: an address, or a path at the host of all others, which have the path `instead_of`
    there (None where nobody says which)."""

    url: str
    instead_of: str | None


@dataclass
class OperationPlan:
    """One operation in one version.

    `function` is called to build its calls. `success` is what a successful call gives, None for nothing;
    `gives_address` says whether that is the address in `Location`, for want of a body, `gives_list` whether it is a
    list by itself, which comes whole. `declared_paging` is what the
    description says of its pages, before it is looked at. `former` are pairs of tag and name that it had.
    """

    id: str
    name: str
    function: str
    module: str
    tag: str
    method: str
    path: str
    version: str | None
    versions: tuple[str, ...]
    accept: tuple[str, ...]
    parameters: list[ParameterPlan]
    bodies: list[BodyPlan]
    answers: list[AnswerPlan]
    success: Type | None
    gives_address: bool
    security: tuple[tuple[str, ...], ...] | None
    deprecated: bool
    source: str
    declared_paging: Any = None
    paging: PagingPlan | None = None
    evidence: str | None = None
    dangerous: str | None = None
    confirmed_by: str = "confirm"
    filters: FilterPlan | None = None
    listed: str | None = None
    server: ServerPlan | None = None
    keys: KeysPlan | None = None
    releases: ReleasePlan | None = None
    former: tuple[tuple[str, str], ...] = ()
    gives_list: bool = False

    @property
    def asked(self) -> dict[str, AskedPlan]:
        """Its query parameters of which the server reads some values only."""
        return {
            entry.wire: entry.asked for entry in self.parameters if entry.asked is not None and entry.where == "query"
        }


@dataclass(frozen=True)
class EntryPlan:
    """A name under which an operation is found in a tag, and whether it is one that the operation had before."""

    name: str
    operation: OperationPlan
    former: bool


@dataclass
class Plan:
    """A whole platform. `former_tags` are names that tags had, with those that they have; `document` is the description
    that all `source`s lead into."""

    title: str
    versions: tuple[str, ...]
    classes: dict[str, ClassPlan]
    operations: list[OperationPlan]
    releases: tuple[str, ...] = ()
    former_tags: dict[str, str] = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict, repr=False)

    def by_module(self) -> dict[tuple[str, str], OperationPlan]:
        """Operations by (tag, module)."""
        return {(operation.tag, operation.module): operation for operation in self.operations}

    def servers(self) -> tuple[str, ...]:
        """The addresses of the hosts that single operations are at."""
        return tuple(sorted({entry.server.url.rstrip("/") for entry in self.operations if entry.server is not None}))

    def by_tag(self) -> dict[str, list[OperationPlan]]:
        """Operations by tag, tags and operations sorted by name."""
        tags: dict[str, list[OperationPlan]] = {}
        for operation in sorted(self.operations, key=lambda entry: (entry.tag, entry.name, entry.module)):
            tags.setdefault(operation.tag, []).append(operation)
        return tags

    def former_classes(self) -> dict[str, ClassPlan]:
        """The classes that were called otherwise, by the old names that no class has now."""
        entries = (entry for _, entry in sorted(self.classes.items()))
        return {old: entry for entry in entries for old in entry.former if old not in self.classes}

    def entries_of(self, tag: str) -> list[EntryPlan]:
        """The names in a tag, sorted; old ones are where their tag is, or what took its place."""
        found = []
        for operation in self.operations:
            if operation.tag == tag:
                found.append(EntryPlan(operation.name, operation, former=False))
            for old, name in operation.former:
                if self.former_tags.get(old, old) == tag and (operation.tag, operation.name) != (tag, name):
                    found.append(EntryPlan(name, operation, former=True))
        return sorted(found, key=lambda entry: (entry.name, entry.operation.module))
