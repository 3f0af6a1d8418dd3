"""Secrets on their way to the wire: text and bytes like any other, but for how they are shown and pickled.

Tools that show the variables of every frame of a traceback, debuggers and crash reports go by `repr`.
"""

from __future__ import annotations

from typing import Any, SupportsIndex

HIDDEN = "[hidden]"
# Arguments of clients that are secret, or may have a password in them.
_SECRET_ARGUMENTS = ("api_key", "token", "ps_token", "password", "session", "proxy")
# Arguments of clients that say who logs in.
LOGIN_ARGUMENTS = frozenset({"api_key", "token", "ps_token", "username", "password", "session"})


class ConcealedBytes(bytes):
    """Bytes that are not shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'***'"

    def __bytes__(self) -> bytes:
        return self

    def __getitem__(self, place: Any) -> Any:
        found = super().__getitem__(place)
        return ConcealedBytes(found) if isinstance(found, bytes) else found

    def decode(self, *arguments: Any, **settings: Any) -> ConcealedText:
        return ConcealedText(super().decode(*arguments, **settings))

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return bytes, (HIDDEN.encode(),)


class ConcealedText(str):
    """Text that is not shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __getitem__(self, place: Any) -> ConcealedText:
        return ConcealedText(super().__getitem__(place))

    def strip(self, characters: str | None = None, /) -> ConcealedText:
        return ConcealedText(super().strip(characters))

    def encode(self, *arguments: Any, **settings: Any) -> ConcealedBytes:
        return ConcealedBytes(super().encode(*arguments, **settings))

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return str, (HIDDEN,)


def concealed(given: Any) -> Any:
    """The same text or bytes, not shown; anything else as it is."""
    if isinstance(given, str):
        return given if isinstance(given, ConcealedText) else ConcealedText(given)
    return ConcealedBytes(given) if isinstance(given, bytes) else given


def kind_of(given: Any) -> str:
    """The name of the class of what a caller gave, for messages."""
    return "bytes" if isinstance(given, bytes) else type(given).__name__


def conceal(given: dict[str, Any]) -> None:
    """Conceal, in place, those arguments of a client that are secret."""
    for name in _SECRET_ARGUMENTS:
        if name in given:
            given[name] = concealed(given[name])
