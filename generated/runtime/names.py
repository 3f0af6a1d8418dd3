# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Decoders that have a name: aliases, which may contain themselves."""

from __future__ import annotations

from typing import Any

from .drift import Place
from .lazy import Lazy
from .scalars import ANY, NO_CLASSES, Decoder


class Alias(Decoder):
    """A named decoder that may contain itself: made first, given its meaning with `define` afterwards."""

    __slots__ = ("inner", "name")

    exact = NO_CLASSES

    def __init__(self, name: str) -> None:
        self.name = name
        self.inner: Decoder = ANY

    def define(self, inner: Decoder) -> None:
        """Say what the name stands for."""
        self.inner = inner

    @property
    def expected(self) -> str:  # type: ignore[override]
        return self.name

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self.inner(value, place, key)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self.inner.late(value, place, key)

    def fit(self, value: Any) -> int:
        return self.inner.fit(value)

    def formed(self, value: Any, sending: bool) -> Any:
        return self.inner.formed(value, sending)

    def parts(self) -> tuple[Decoder, ...]:
        return (self.inner,)


class LazyAlias(Decoder):
    """An alias of another module, imported at first use."""

    __slots__ = ("lazy",)

    exact = NO_CLASSES

    def __init__(self, lazy: Lazy) -> None:
        self.lazy = lazy

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self.lazy()(value, place, key)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self.lazy().late(value, place, key)

    def fit(self, value: Any) -> int:
        fit: int = self.lazy().fit(value)
        return fit

    def formed(self, value: Any, sending: bool) -> Any:
        return self.lazy().formed(value, sending)

    def parts(self) -> tuple[Decoder, ...]:
        return (self.lazy(),)
