# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""A call that is ready to be sent: an operation and its arguments, and the request that they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from .operations import Operation, Parameter
from .wire import header_text, pairs, path_text

if TYPE_CHECKING:
    from .faults import Fault
    from .payloads import Payload
    from .releases import Need

T = TypeVar("T")
ItemT = TypeVar("ItemT")


class Request(NamedTuple):
    """What goes on the wire, before login and retries: `target` is the path, `query` its encoded query; `left_out` is
    what addressed the object in the body, and would have addressed the new one too."""

    method: str
    target: str
    query: str
    headers: dict[str, str]
    payload: Payload | None
    left_out: tuple[str, ...] = ()


class Call(Generic[T]):
    """An operation with its arguments; `T` is what the decoded answer will be."""

    __slots__ = ("arguments", "body", "content_type", "filters", "hosts", "needs", "operation")

    def __init__(
        self,
        operation: Operation,
        arguments: tuple[Any, ...],
        body: Any = None,
        content_type: str | None = None,
        filters: Mapping[str, Any] | None = None,
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.body = body
        self.content_type = content_type
        self.filters: tuple[tuple[str, str], ...] = ()
        self.needs: tuple[Need, ...] = ()
        self.hosts: tuple[tuple[str, str], ...] = ()
        if operation.filters is not None or operation.asked:
            # Checked where the call is made, so that the error points there and not into a loop over its pages, and
            # not again for each of them.
            from .filters import searched
            from .relations import by_key

            arguments, filters, self.hosts = by_key(operation, arguments, filters or {})
            self.arguments, self.filters, self.needs = searched(operation, arguments, filters)

    def argument(self, name: str, where: str) -> Any:
        """The value given for a parameter, None when there is none."""
        for parameter, value in zip(self.operation.parameters, self.arguments, strict=True):
            if parameter.where == where and parameter.name == name:
                return value
        return None

    def replaced(self, where: str, **values: Any) -> Call[T]:
        """A copy of the call in which some parameters (by wire name) of one place have other values."""
        arguments = tuple(
            values[parameter.name] if parameter.where == where and parameter.name in values else value
            for parameter, value in zip(self.operation.parameters, self.arguments, strict=True)
        )
        return self._copied(self.operation, arguments, self.content_type)

    def queried(self, given: list[tuple[str, str]]) -> Call[T]:
        """A copy of the call that carries these pairs of a query too. What the operation has no parameter for goes as
        it is; lists and objects stay those of the caller."""
        texts: dict[str, list[str]] = {}
        for name, text in given:
            texts.setdefault(name, []).append(text)
        objects = {name.partition("[")[0] for name in texts if name.endswith("]")}
        values: dict[str, Any] = {}
        for parameter, value in zip(self.operation.parameters, self.arguments, strict=True):
            if parameter.where == "query" and parameter.name in texts:
                found = texts.pop(parameter.name)
                if value is None or isinstance(value, (str, int, float)):
                    values[parameter.name] = found if len(found) > 1 else found[0]
            elif parameter.where == "query" and parameter.name in objects:
                # The pairs say each of its properties.
                values[parameter.name] = None
        other = self.replaced("query", **values)
        kept = tuple(pair for pair in self.filters if pair[0] not in texts)
        other.filters = kept + tuple(pair for pair in given if pair[0] in texts)
        return other

    def as_operation(self, operation: Operation) -> Call[Any]:
        """The same arguments for another version of the operation."""
        same = any(form.media_type == self.content_type for form in operation.bodies)
        return self._copied(operation, self.arguments, self.content_type if same else None)

    def _copied(self, operation: Operation, arguments: tuple[Any, ...], content_type: str | None) -> Call[Any]:
        """A call with the same body and the same filters, which are known to be good."""
        other: Call[Any] = object.__new__(Call)
        other.operation, other.arguments, other.content_type = operation, arguments, content_type
        other.body, other.filters, other.needs, other.hosts = self.body, self.filters, self.needs, self.hosts
        return other

    def check_hosts(self, base_url: str) -> None:
        """Raises BadFilterValue where a filter names an object of another server than that at an address."""
        if self.hosts:
            from .relations import check_host

            for name, address in self.hosts:
                check_host(self.operation, name, address, base_url)

    def uses(self) -> list[Need]:
        """What the call uses that not every release of the server has."""
        releases = self.operation.releases
        if releases is None:
            return list(self.needs)
        from .releases import needs_of

        return [*self.needs, *needs_of(releases, self.body)]

    def request(self, send_unknown: Callable[[Fault], object] | None = None) -> Request:
        """The request. What the description does not know of its body is refused, or handed to `send_unknown` and sent.

        Raises ValueError or TypeError for arguments that cannot be written down, naming them, and BodyError for a body
        that does not fit.
        """
        operation = self.operation
        if operation.keys is not None:
            from .addressing import addressed

            body, left_out = addressed(operation, self.arguments, self.body)
            if left_out:
                other = self._copied(operation, self.arguments, self.content_type)
                other.body = body
                return other.request(send_unknown)._replace(left_out=left_out)
        target, query, headers, cookies = operation.path, [], {}, []
        if operation.accept:
            headers["Accept"] = operation.accept
        for parameter, value in zip(operation.parameters, self.arguments, strict=True):
            if value is None:
                _refuse_missing(operation, parameter)
            elif parameter.where == "query":
                query += _needed(operation, parameter, pairs(parameter, value))
            elif parameter.where == "path":
                target = target.replace("{" + parameter.name + "}", path_text(parameter, value))
            elif parameter.where == "header":
                headers[parameter.name] = header_text(parameter, value)
            else:
                cookies += _needed(operation, parameter, pairs(parameter, value))
        query += self.filters
        if cookies:
            headers["Cookie"] = "; ".join(f"{_quoted(name, '/')}={_quoted(value, '/')}" for name, value in cookies)
        text = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in query)
        if "?" in target or "#" in target:
            target, text = _divided(target, text)
        return Request(operation.method, target, text, headers, self._payload(send_unknown))

    def _payload(self, send_unknown: Callable[[Fault], object] | None) -> Payload | None:
        if self.body is None:
            if self.operation.bodies and self.operation.bodies[0].required:
                raise TypeError(f"{self.operation.name}: body is required")
            return None
        # Models, and with them attrs, are imported by the first call that sends one.
        from .forms import check, form_for
        from .payloads import payload_for

        form = form_for(self.operation, self.body, self.content_type)
        check(self.operation, form, self.body, send_unknown)
        return payload_for(form, self.body)


class PagedCall(Call[T], Generic[ItemT, T]):
    """A call whose answer is one page of a longer list of `ItemT`."""

    __slots__ = ("limit", "prefetch", "start")

    def __init__(
        self,
        operation: Operation,
        arguments: tuple[Any, ...],
        body: Any = None,
        content_type: str | None = None,
        filters: Mapping[str, Any] | None = None,
        *,
        limit: int | None = None,
        start: str | int | None = None,
        prefetch: int | None = None,
    ) -> None:
        super().__init__(operation, arguments, body, content_type, filters)
        self.limit = limit
        self.start = start
        self.prefetch = prefetch

    def limited(self, limit: int) -> PagedCall[ItemT, T]:
        """A copy of the call that gives at most `limit` items."""
        other = copy(self)
        other.limit = limit
        return other


# Everything that a query may carry as it is (RFC 3986), less the characters that divide it.
_QUERY = ":@/?!$'()*,;-._~"


def _quoted(text: str, safe: str = _QUERY) -> str:
    # A half of a character, as JSON can hold it, goes back as it came.
    return quote(text, safe=safe, errors="surrogatepass")


def _divided(target: str, query: str) -> tuple[str, str]:
    """A path that brings a query of its own, without it, and the whole query. Arguments in the path are encoded by now:
    what divides it here is the description's. A fragment tells paths apart in a description and is never sent."""
    path, _, own = target.partition("#")[0].partition("?")
    return path, "&".join(filter(None, (_quoted(own, _QUERY + "&=+%"), query)))


# What else a caller should know who confirms a danger.
_CONSEQUENCES: dict[str | None, str] = {
    "replaces-every-match": "the server deletes them before it looks at the new ones, and where it refuses one of "
    "these the list is left empty (a patch of the list changes all or nothing)"
}


def confirmed(operation: Operation, accepted: bool, argument: str = "confirm") -> Operation:
    """The operation, if an argument accepts its danger. Raises ValueError otherwise, before anything is sent."""
    if accepted is not True:
        danger = str(operation.dangerous).replace("-", " ")
        more = f"; {_CONSEQUENCES[operation.dangerous]}" if operation.dangerous in _CONSEQUENCES else ""
        raise ValueError(f"{operation.route} {danger}{more}: pass {argument}=True if that is what you want")
    return operation


def _refuse_missing(operation: Operation, parameter: Parameter) -> None:
    if parameter.required:
        raise TypeError(f"{operation.name}: {parameter.where} parameter {parameter.name!r} is required, not None")


def _needed(operation: Operation, parameter: Parameter, found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What a parameter becomes. Raises ValueError where a required one would not be there at all."""
    if parameter.required and not found:
        raise ValueError(
            f"{operation.name}: {parameter.where} parameter {parameter.name!r} is required, and nothing is sent for "
            "what is empty"
        )
    return found
