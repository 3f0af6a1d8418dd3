"""A call that is ready to be sent: an operation and its arguments, and the request that they make."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from .operations import Body, Operation, Parameter
from .wire import header_text, pairs, path_text

if TYPE_CHECKING:
    from .payloads import Payload
    from .releases import Need

T = TypeVar("T")
ItemT = TypeVar("ItemT")


class Request(NamedTuple):
    """What goes on the wire, before login and retries: `target` is the path, `query` its encoded query."""

    method: str
    target: str
    query: str
    headers: dict[str, str]
    payload: Payload | None


class Call(Generic[T]):
    """An operation with its arguments; `T` is what the decoded answer will be."""

    __slots__ = ("arguments", "body", "content_type", "filters", "needs", "operation")

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
        if operation.filters is not None or operation.asked:
            # Checked where the call is made, so that the error points there and not into a loop over its pages, and
            # not again for each of them.
            from .filters import searched

            self.arguments, self.filters, self.needs = searched(operation, arguments, filters or {})

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

    def as_operation(self, operation: Operation) -> Call[Any]:
        """The same arguments for another version of the operation."""
        same = any(form.media_type == self.content_type for form in operation.bodies)
        return self._copied(operation, self.arguments, self.content_type if same else None)

    def _copied(self, operation: Operation, arguments: tuple[Any, ...], content_type: str | None) -> Call[Any]:
        """A call with the same body and the same filters, which are known to be good."""
        other: Call[Any] = object.__new__(Call)
        other.operation, other.arguments, other.content_type = operation, arguments, content_type
        other.body, other.filters, other.needs = self.body, self.filters, self.needs
        return other

    def uses(self) -> list[Need]:
        """What the call uses that not every release of the server has."""
        releases = self.operation.releases
        if releases is None:
            return list(self.needs)
        from .releases import needs_of

        return [*self.needs, *needs_of(releases, self.body)]

    def request(self) -> Request:
        """The request. Raises ValueError or TypeError for arguments that cannot be written down, naming them."""
        operation = self.operation
        target, query, headers, cookies = operation.path, [], {}, []
        if operation.accept:
            headers["Accept"] = operation.accept
        for parameter, value in zip(operation.parameters, self.arguments, strict=True):
            if value is None:
                _refuse_missing(operation, parameter)
            elif parameter.where == "query":
                query += pairs(parameter, value)
            elif parameter.where == "path":
                target = target.replace("{" + parameter.name + "}", path_text(parameter, value))
            elif parameter.where == "header":
                headers[parameter.name] = header_text(parameter, value)
            else:
                cookies += pairs(parameter, value)
        query += self.filters
        if cookies:
            headers["Cookie"] = "; ".join(f"{_quoted(name, '/')}={_quoted(value, '/')}" for name, value in cookies)
        text = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in query)
        if "?" in target or "#" in target:
            target, text = _divided(target, text)
        return Request(operation.method, target, text, headers, self._payload())

    def _payload(self) -> Payload | None:
        if self.body is None:
            if self.operation.bodies and self.operation.bodies[0].required:
                raise TypeError(f"{self.operation.name}: body is required")
            return None
        # Models, and with them attrs, are imported by the first call that sends one.
        from .payloads import payload_for

        return payload_for(self._form(), self.body)

    def _form(self) -> Body:
        bodies = self.operation.bodies
        if self.content_type is None:
            return _fitting(bodies, self.body)
        for form in bodies:
            if form.media_type == self.content_type:
                return form
        known = ", ".join(form.media_type for form in bodies)
        raise ValueError(f"{self.operation.name}: content_type {self.content_type!r} is not one of {known}")


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


def confirmed(operation: Operation, accepted: bool, argument: str = "confirm") -> Operation:
    """The operation, if an argument accepts its danger. Raises ValueError otherwise, before anything is sent."""
    if accepted is not True:
        danger = str(operation.dangerous).replace("-", " ")
        raise ValueError(f"{operation.route} {danger}: pass {argument}=True if that is what you want")
    return operation


def _refuse_missing(operation: Operation, parameter: Parameter) -> None:
    if parameter.required:
        raise TypeError(f"{operation.name}: {parameter.where} parameter {parameter.name!r} is required, not None")


def _fitting(bodies: tuple[Body, ...], value: Any) -> Body:
    """The form whose model the value is; the first (the preferred one) for plain mappings and unknown things."""
    from .decoders import ModelOf

    for form in bodies:
        if isinstance(form.decoder, ModelOf) and value.__class__ is form.decoder.resolve():
            return form
    return bodies[0]
