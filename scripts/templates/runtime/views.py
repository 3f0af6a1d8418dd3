"""Views: the operations of a platform as typed methods, once for sync, async and raw use.

A tag class states each operation once, with the function that builds its call. What calling it gives depends on the
mode `M` of the view: the decoded answer (`Sync`), an awaitable of it (`Async`), or the undecoded response (`Raw`,
`AsyncRaw`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar, overload

if TYPE_CHECKING:
    from inspect import Signature

    import httpx

    from .calls import Call, PagedCall
    from .pages import AsyncDownload, AsyncPager, Download, Pager

P = ParamSpec("P")
T = TypeVar("T")
ItemT = TypeVar("ItemT")
M = TypeVar("M")


class Sync:
    """Calls give their answer."""


class Async:
    """Calls give an awaitable of their answer."""


class Raw:
    """Calls give the undecoded `httpx.Response`."""


class AsyncRaw:
    """Calls give an awaitable of the undecoded `httpx.Response`."""


RunT = TypeVar("RunT", bound=Callable[..., Any])


def undecoded(run: RunT) -> RunT:
    """Marks a function that views are made with, and that gives undecoded responses."""
    run.__dict__["undecoded"] = True
    return run


class Tag(Generic[M]):
    """The operations of one tag."""

    def __init__(self, run: Callable[[str, Call[Any]], Any]) -> None:
        self._run = run

    def __repr__(self) -> str:
        from .view_texts import tag_text

        return tag_text(type(self))

    # Hidden from type checkers, which know the operations and are to refuse other names.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from .view_texts import no_operation

            raise no_operation(type(self), name)


class Builder:
    """The function that builds the calls of an operation, imported when it is first needed."""

    __slots__ = ("module", "name")

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name

    def __call__(self) -> Callable[..., Any]:
        build: Callable[..., Any] = getattr(import_module(self.module), self.name)
        return build


class Lazily:
    """A module that is imported when one of its functions is first called."""

    __slots__ = ("_name", "_package")

    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name

    def __getattr__(self, function: str) -> Builder:
        return Builder(f"{self._package}.{self._name}", function)


class BoundOperation:
    """An operation of a view, ready to be called. To whoever looks at it, it is a function: with a name and a place,
    the docstring of its builder, and a signature that says what a call gives in this view."""

    # What functions have in their `__dict__`, `functools.wraps` copies.
    __slots__ = ("__dict__", "_entry", "_tag")
    __name__: str

    def __init__(self, entry: _Operation, tag: Tag[Any]) -> None:
        self._entry = entry
        self._tag = tag
        # As properties these would be those of the class too, which has others.
        self.__dict__.update(entry.place)

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        build = self._entry._load()
        try:
            call = build(*args, **kwargs)
        except TypeError as problem:
            if problem.__traceback__ is not None and problem.__traceback__.tb_next is not None:
                # The builder was called, so that it is about a value.
                raise
            from .arguments import unfit

            raise unfit(build, len(args), kwargs, problem) from None
        except ValueError as problem:
            # Its client has a tree of errors, in which this one may have a place.
            refusal = getattr(getattr(self._tag._run, "__self__", None), "_refusal", None)
            placed = problem if refusal is None else refusal(problem, sys.modules[build.__module__].OPERATION.route)
            if placed is problem:
                raise
            raise placed.with_traceback(problem.__traceback__) from None
        return self._tag._run(self._entry.kind, call)

    def __get__(self, instance: object, owner: type | None = None) -> BoundOperation:
        # It is bound by now. By having this it is a routine for `inspect`, and is shown as one by `help`.
        return self

    @property
    def __wrapped__(self) -> Callable[..., Any]:
        return self._entry.load()

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        return self._entry.load().__doc__

    @property
    def __signature__(self) -> Signature:
        from .signatures import signature_of

        run = self._tag._run
        # Whether calls are awaited their client says, whether answers are decoded what it runs them with.
        awaited = bool(getattr(getattr(run, "__self__", None), "_awaited", False))
        decoded = not getattr(run, "undecoded", False)
        return signature_of(self._entry.load(), self._entry.kind, awaited=awaited, decoded=decoded)

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]
        from .signatures import annotations_of

        return annotations_of(self.__signature__)

    @property
    def __defaults__(self) -> tuple[Any, ...] | None:
        defaults: tuple[Any, ...] | None = getattr(self._entry.load(), "__defaults__", None)
        return defaults

    @property
    def __kwdefaults__(self) -> dict[str, Any] | None:
        defaults: dict[str, Any] | None = getattr(self._entry.load(), "__kwdefaults__", None)
        return defaults

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BoundOperation) and self._entry is other._entry and self._tag._run == other._tag._run

    def __hash__(self) -> int:
        return hash((self._entry, self._tag._run))

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return getattr, (self._tag, self.__name__)

    def __repr__(self) -> str:
        return repr(self._entry)


class _Operation:
    """A descriptor that binds a builder to its view."""

    kind: ClassVar[str]

    def __init__(self, build: Callable[..., Any]) -> None:
        # At run time generated modules hand over a loader, so that nothing is imported before it is called.
        self._load: Any = build
        # Where it is, as functions say it.
        self.place: dict[str, str] = {}
        self._owner: type[Any] = Tag

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self.place = {
            "__name__": name,
            "__qualname__": f"{owner.__qualname__}.{name}",
            "__module__": owner.__module__,
        }

    def __repr__(self) -> str:
        from .view_texts import operation_text

        return operation_text(self._owner, self.place["__name__"], self.load().__doc__)

    def _bind(self, tag: Tag[Any] | None) -> Any:
        return self if tag is None else BoundOperation(self, tag)

    def load(self) -> Callable[..., Any]:
        """The builder itself, imported now."""
        build: Callable[..., Any] = self._load()
        return build


class Method(_Operation, Generic[P, T]):
    """An operation with one answer."""

    kind = "method"

    def __init__(self, build: Callable[P, Call[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, tag: None, owner: type) -> Method[P, T]: ...
    @overload
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, Awaitable[T]]: ...
    @overload
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)


class Paged(_Operation, Generic[P, ItemT]):
    """An operation that answers a list page by page."""

    kind = "paged"

    def __init__(self, build: Callable[P, PagedCall[ItemT, Any]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, tag: None, owner: type) -> Paged[P, ItemT]: ...
    @overload
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, Pager[ItemT]]: ...
    @overload
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, AsyncPager[ItemT]]: ...
    @overload
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)


class Bytes(_Operation, Generic[P]):
    """An operation that answers a file."""

    kind = "bytes"

    def __init__(self, build: Callable[P, Call[bytes]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, tag: None, owner: type) -> Bytes[P]: ...
    @overload
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, Download]: ...
    @overload
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, AsyncDownload]: ...
    @overload
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)


class View(Generic[M]):
    """All operations of a platform in one version, by tag."""

    _tags: ClassVar[tuple[str, ...]] = ()
    _version: ClassVar[str] = "Api"
    # Of the platform, where there is a view for each.
    _versions: ClassVar[tuple[str, ...]] = ()
    _package: ClassVar[str] = ""

    def __init__(self, run: Callable[[str, Call[Any]], Any], version: str | None = None) -> None:
        self._run = run
        if version is not None:
            self._version = version  # type: ignore[misc]

    # Hidden from type checkers, which know the tags and are to refuse other names.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if re.fullmatch(r"v\d+", name):
                known = ", ".join(self._versions) or "none"
                raise AttributeError(f"{type(self).__name__} has no view {name!r}; the description's versions: {known}")
            if name not in self._tags:
                from .view_texts import no_tag

                raise no_tag(type(self), name, self._tags)
            module = import_module(f"{self._package}.api.{name}")
            tag = getattr(module, self._version)(self._run)
            self.__dict__[name] = tag
            return tag

    def __dir__(self) -> list[str]:
        # A workflow may be called as a tag is.
        return sorted({*super().__dir__(), *self._tags})

    def __repr__(self) -> str:
        from .view_texts import view_text

        return view_text(self._package, self._version, self._tags)
