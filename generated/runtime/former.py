# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Names that things had before: they work as the ones of today do, and tell these."""

from __future__ import annotations

import warnings
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .views import Async, AsyncRaw, Bytes, ItemT, Method, P, Paged, Raw, Sync, T, Tag, View

CallableT = TypeVar("CallableT", bound=Callable[..., Any])

if TYPE_CHECKING:
    import httpx
    from typing_extensions import deprecated

    from .calls import Call, PagedCall
    from .pages import AsyncDownload, AsyncPager, Download, Pager
else:

    def deprecated(message: str) -> Callable[[CallableT], CallableT]:
        """For type checkers; whoever uses the name is told at run time by the name itself."""
        return lambda named: named


def tag(view: View[Any], old: str, new: str) -> Any:
    """A tag, under the name that it had."""
    _tell(old, new)
    return getattr(view, new)


def model(package: str, old: str, new: str) -> Any:
    """A class of the models, under the name that it had."""
    _tell(old, new)
    return getattr(import_module(package), new)


def _tell(old: str, new: str) -> None:
    warnings.warn(f"{old} is an old name: it is called {new} now", DeprecationWarning, stacklevel=4)


class _Former:
    """An operation under the name that it had."""

    def _named(self, old: str, new: str) -> None:
        self._old = old
        self._new = new

    def _bind(self, tag: Tag[Any] | None) -> Any:
        if tag is not None:
            _tell(self._old, self._new)
        bound: Any = super()._bind(tag)  # type: ignore[misc]
        return bound


class FormerMethod(_Former, Method[P, T]):
    """An operation with one answer, under the name that it had."""

    def __init__(self, build: Callable[P, Call[T]], old: str, new: str) -> None:
        super().__init__(build)
        self._named(old, new)

    @overload
    def __get__(self, tag: None, owner: type) -> Method[P, T]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, T]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, Awaitable[T]]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)


class FormerPaged(_Former, Paged[P, ItemT]):
    """An operation that answers a list page by page, under the name that it had."""

    def __init__(self, build: Callable[P, PagedCall[ItemT, Any]], old: str, new: str) -> None:
        super().__init__(build)
        self._named(old, new)

    @overload
    def __get__(self, tag: None, owner: type) -> Paged[P, ItemT]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, Pager[ItemT]]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, AsyncPager[ItemT]]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)


class FormerBytes(_Former, Bytes[P]):
    """An operation that answers a file, under the name that it had."""

    def __init__(self, build: Callable[P, Call[bytes]], old: str, new: str) -> None:
        super().__init__(build)
        self._named(old, new)

    @overload
    def __get__(self, tag: None, owner: type) -> Bytes[P]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Sync], owner: type) -> Callable[P, Download]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Async], owner: type) -> Callable[P, AsyncDownload]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[Raw], owner: type) -> Callable[P, httpx.Response]: ...
    @overload
    @deprecated("an old name of an operation; the warning at run time says the new one")
    def __get__(self, tag: Tag[AsyncRaw], owner: type) -> Callable[P, Awaitable[httpx.Response]]: ...
    def __get__(self, tag: Tag[Any] | None, owner: type) -> Any:
        return self._bind(tag)
