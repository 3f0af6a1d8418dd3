"""`ts.follow` as type checkers see it: what it gives is of the class that is asked for."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from generated.runtime.calls import Call
    from generated.runtime.model import Model
    from generated.runtime.unset import Unset

    # Texts are sequences of texts, and mean one address.
    Several = list[str] | tuple[str, ...]

ModelT = TypeVar("ModelT", bound="Model")


class Follow(Protocol):
    """What `TorrentSuite.follow` takes and gives."""

    @overload
    def __call__(self, uri: str | Unset | None) -> Any: ...
    @overload
    def __call__(self, uri: Several | Unset | None) -> list[Any]: ...
    @overload
    # None, for which both stand, is refused.
    def __call__(self, uri: str | Unset | None, kind: type[ModelT]) -> ModelT: ...  # type: ignore[overload-overlap]
    @overload
    def __call__(self, uri: Several | Unset | None, kind: type[ModelT]) -> list[ModelT]: ...
    def __call__(self, uri: Any, kind: Any = None) -> Any:
        """What a resource's address points to; see `TorrentSuite.follow`."""


class AsyncFollow(Protocol):
    """The same, awaited."""

    @overload
    def __call__(self, uri: str | Unset | None) -> Awaitable[Any]: ...
    @overload
    def __call__(self, uri: Several | Unset | None) -> Awaitable[list[Any]]: ...
    @overload
    def __call__(  # type: ignore[overload-overlap]
        self, uri: str | Unset | None, kind: type[ModelT]
    ) -> Awaitable[ModelT]: ...
    @overload
    def __call__(self, uri: Several | Unset | None, kind: type[ModelT]) -> Awaitable[list[ModelT]]: ...
    def __call__(self, uri: Any, kind: Any = None) -> Any:
        """What a resource's address points to; see `TorrentSuite.follow`."""


def check_kind(call: Call[Any], kind: type[Model] | None, shown: str) -> None:
    """Raise before anything is sent: TypeError for a `kind` that is no class of models, ValueError where what an
    address points to is of another class."""
    if kind is None:
        return
    from generated.runtime.decoders import ModelOf
    from generated.runtime.model import Model

    if not (isinstance(kind, type) and issubclass(kind, Model)):
        raise TypeError(f"kind={kind!r}: give a class of generated.torrent_suite.models, such as Results")
    decoders = [each.decoder for each in call.operation.answers if each.status.startswith("2")]
    found = [each.resolve() for each in decoders if isinstance(each, ModelOf)]
    if kind not in found:
        names = " or ".join(each.__name__ for each in found) or "an object without a class"
        raise ValueError(f"{shown!r} points to {names}, not {kind.__name__}")
