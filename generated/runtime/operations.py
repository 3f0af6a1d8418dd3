# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What an operation is: the static facts of one route in one version, as the generated modules state them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .scalars import TEXT, Decoder

if TYPE_CHECKING:
    from .filterable import Asked, Filters
    from .releases import Releases


class Parameter(NamedTuple):
    """A value that goes into the path, the query, a header or a cookie, and how it is written there."""

    name: str
    where: str
    decoder: Decoder
    required: bool
    style: str
    explode: bool
    media_type: str | None


class Encoding(NamedTuple):
    """How one field of a form is written. `media_types` are those that its part may have; where the description says
    nothing, objects are JSON and of a list each item is a field. With a `style` it is written as a query parameter
    would be; `reserved` lets characters be that a query may have. `headers` are those that the part needs, with their
    value where the description has one. Bytes are written in `coding` where that is described: `base64`
    or `base64url`."""

    media_types: tuple[str, ...]
    style: str | None
    explode: bool
    reserved: bool
    headers: dict[str, str | None]
    coding: str | None


class Body(NamedTuple):
    """One form in which a request body may be sent. `kind` is json, form, multipart, text or bytes; `encodings` says
    how single fields of forms are written, where the description does. Of what is `partial`, no property is
    required."""

    media_type: str
    kind: str
    decoder: Decoder
    required: bool
    encodings: dict[str, Encoding]
    partial: bool


class Answer(NamedTuple):
    """One documented answer: `status` is a code, a range such as `2XX`, or `default`; without a body, no `decoder`.
    With a `decoder` but no `media_type` it may bring anything: nobody declared what."""

    status: str
    media_type: str | None
    decoder: Decoder | None
    headers: tuple[str, ...]


class Paging(NamedTuple):
    """Where a list keeps its pages: the dialect, attributes of the answer (with dots where they are nested), the names
    of the query parameters, and the most items of a page. None for what the dialect or the platform does not have.
    Where `items` is empty, or a `total_header` says the total, the answer is the list itself; a `link_header` links to
    the next page. `keys` are attributes of an item, of which the first that is there tells it from all others."""

    dialect: str
    items: str
    cursor: str | None
    total: str | None
    remaining: str | None
    more: str | None
    last: str | None
    link: str | None
    pages: str | None
    number: str | None
    cursor_parameter: str | None
    offset_parameter: str | None
    size_parameter: str | None
    sort_parameter: str | None
    largest_page: int | None
    total_header: str | None
    link_header: str | None
    keys: tuple[str, ...]


class Server(NamedTuple):
    """Where an operation is served, if not where all others are: an address, or a path at their host, where they have
    the path `instead_of` (None where nobody says which)."""

    url: str
    instead_of: str | None


class Keys(NamedTuple):
    """By which properties of its body a server knows an object again, by name on the wire: those that it makes itself,
    and those that it is given."""

    made: tuple[str, ...]
    given: tuple[str, ...]


class Operation(NamedTuple):
    """One operation in one version.

    `versions` lists the versions in which the operation exists, newest first. `evidence` says how sure the route is
    (documented, observed, inferred), `dangerous` what makes it so; `filters` are those of a list in Django's way;
    `listed` is where else the platform says that the list is, `server` where else than all others it is served; `keys`
    are those of the object that is its body, where these would address another one. `asked` are query parameters of
    which the server reads some values only; `releases` says what only some releases of the server have.
    """

    id: str
    name: str
    tag: str
    method: str
    path: str
    version: str | None
    versions: tuple[str, ...]
    accept: str
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    security: tuple[tuple[str, ...], ...] | None
    paging: Paging | None
    deprecated: bool
    evidence: str | None
    dangerous: str | None
    filters: Filters | None
    listed: str | None
    server: Server | None
    keys: Keys | None
    asked: Mapping[str, Asked]
    releases: Releases | None

    @property
    def route(self) -> str:
        """The operation as messages and events call it."""
        return f"{self.method} {self.path}"


def path(
    name: str, decoder: Decoder = TEXT, style: str = "simple", *, explode: bool = False, media_type: str | None = None
) -> Parameter:
    """A parameter inside the path."""
    return Parameter(name, "path", decoder, True, style, explode, media_type)


def query(
    name: str,
    decoder: Decoder = TEXT,
    style: str = "form",
    *,
    explode: bool = True,
    required: bool = False,
    media_type: str | None = None,
) -> Parameter:
    """A query parameter."""
    return Parameter(name, "query", decoder, required, style, explode, media_type)


def header(
    name: str,
    decoder: Decoder = TEXT,
    style: str = "simple",
    *,
    explode: bool = False,
    required: bool = False,
    media_type: str | None = None,
) -> Parameter:
    """A request header."""
    return Parameter(name, "header", decoder, required, style, explode, media_type)


def cookie(
    name: str, decoder: Decoder = TEXT, *, explode: bool = True, required: bool = False, media_type: str | None = None
) -> Parameter:
    """A cookie."""
    return Parameter(name, "cookie", decoder, required, "form", explode, media_type)


def encoding(
    *media_types: str,
    style: str | None = None,
    explode: bool = True,
    reserved: bool = False,
    headers: dict[str, str | None] | None = None,
    coding: str | None = None,
) -> Encoding:
    """How a field of a form is written."""
    return Encoding(media_types, style, explode, reserved, headers or {}, coding)


def body(
    media_type: str,
    kind: str,
    decoder: Decoder,
    *,
    required: bool = True,
    encodings: dict[str, Encoding] | None = None,
    partial: bool = False,
) -> Body:
    """A request body in one media type."""
    return Body(media_type, kind, decoder, required, encodings or {}, partial)


def answer(
    status: str, media_type: str | None = None, decoder: Decoder | None = None, headers: tuple[str, ...] = ()
) -> Answer:
    """An answer with a media type, or without a body."""
    return Answer(status, media_type, decoder, headers)


def operation(
    id: str,
    name: str,
    tag: str,
    method: str,
    path: str,
    *,
    version: str | None = None,
    versions: tuple[str, ...] = (),
    accept: str = "",
    parameters: tuple[Parameter, ...] = (),
    bodies: tuple[Body, ...] = (),
    answers: tuple[Answer, ...] = (),
    security: tuple[tuple[str, ...], ...] | None = None,
    paging: Paging | None = None,
    deprecated: bool = False,
    evidence: str | None = None,
    dangerous: str | None = None,
    filters: Filters | None = None,
    listed: str | None = None,
    server: Server | None = None,
    keys: Keys | None = None,
    asked: Mapping[str, Asked] | None = None,
    releases: Releases | None = None,
) -> Operation:
    """An operation; what is left out has its plain meaning. `security` None means the platform's usual login."""
    return Operation(
        id,
        name,
        tag,
        method,
        path,
        version,
        versions,
        accept,
        parameters,
        bodies,
        answers,
        security,
        paging,
        deprecated,
        evidence,
        dangerous,
        filters,
        listed,
        server,
        keys,
        asked or {},
        releases,
    )


def keys(made: tuple[str, ...] = (), given: tuple[str, ...] = ()) -> Keys:
    """What addresses the object in a body."""
    return Keys(made, given)


def paging(
    dialect: str,
    *,
    items: str,
    cursor: str | None = None,
    total: str | None = None,
    remaining: str | None = None,
    more: str | None = None,
    last: str | None = None,
    link: str | None = None,
    pages: str | None = None,
    number: str | None = None,
    cursor_parameter: str | None = None,
    offset_parameter: str | None = None,
    size_parameter: str | None = None,
    sort_parameter: str | None = None,
    largest_page: int | None = None,
    total_header: str | None = None,
    link_header: str | None = None,
    keys: tuple[str, ...] = (),
) -> Paging:
    """Where a list keeps its pages; places that are not given do not exist."""
    parameters = (cursor_parameter, offset_parameter, size_parameter, sort_parameter)
    places = (items, cursor, total, remaining, more, last, link, pages, number)
    return Paging(dialect, *places, *parameters, largest_page, total_header, link_header, keys)
