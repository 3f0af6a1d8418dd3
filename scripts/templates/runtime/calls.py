"""A call that is ready to be sent: an operation and its arguments, and the request that they make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from .operations import Body, Operation, Parameter
from .wire import header_text, pairs, path_text

if TYPE_CHECKING:
    from .payloads import Payload

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

    __slots__ = ("arguments", "body", "content_type", "filters", "operation")

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
        self.filters = filters or {}
        if operation.filters is not None:
            # Checked where the call is made, so that the error points there and not into a loop over its pages.
            self._check_filters()

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
        return Call(self.operation, arguments, self.body, self.content_type, self.filters)

    def as_operation(self, operation: Operation) -> Call[Any]:
        """The same arguments for another version of the operation."""
        same = any(form.media_type == self.content_type for form in operation.bodies)
        return Call(operation, self.arguments, self.body, self.content_type if same else None, self.filters)

    def _check_filters(self) -> None:
        from .filters import check_equality

        check_equality(self.operation, self.arguments)
        self._filter_pairs()

    def _filter_pairs(self) -> tuple[tuple[str, str], ...]:
        if not self.filters:
            return ()
        from .filters import filter_pairs

        return filter_pairs(self.operation, self.filters)

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
        query += self._filter_pairs()
        if cookies:
            headers["Cookie"] = "; ".join(f"{quote(name)}={quote(value)}" for name, value in cookies)
        text = "&".join(f"{quote(name, safe=_QUERY)}={quote(value, safe=_QUERY)}" for name, value in query)
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
        return PagedCall(
            self.operation,
            self.arguments,
            self.body,
            self.content_type,
            self.filters,
            limit=limit,
            start=self.start,
            prefetch=self.prefetch,
        )


# Everything that a query may carry as it is (RFC 3986), less the characters that divide it.
_QUERY = ":@/?!$'()*,;-._~"


def confirmed(operation: Operation, confirm: bool) -> Operation:
    """The operation, if its danger was accepted. Raises ValueError otherwise, before anything is sent."""
    if not confirm:
        raise ValueError(
            f"{operation.method} {operation.path} {operation.dangerous}: pass confirm=True if that is meant"
        )
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
