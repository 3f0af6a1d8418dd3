"""Credentials: what goes with a request so that the platform knows who asks."""

from __future__ import annotations

from typing import Any

from .flows import Flow


class Secret:
    """A text that is never shown: not by repr, str or format, and not by pickle."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> Any:
        raise TypeError("credentials are not pickled; give them again where the client is made")


class Credentials:
    """The base: no credentials at all."""

    def headers(self) -> Flow[dict[str, str]]:
        """A flow that gives the headers to send, logging in if that is needed."""
        return {}
        yield  # a flow is a generator, even one that asks for nothing

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class HeaderCredentials(Credentials):
    """A key or a ready token that is sent as it is."""

    def __init__(self, name: str, value: str) -> None:
        if not value or any(character in value for character in "\r\n\0"):
            raise ValueError("the credential is empty or contains a line break")
        self._name = name
        self._value = Secret(value)

    def ready(self) -> dict[str, str]:
        """The header, without any flow."""
        return {self._name: self._value.reveal()}

    def headers(self) -> Flow[dict[str, str]]:
        return self.ready()
        yield  # a flow is a generator, even one that asks for nothing


def bearer(token: str) -> HeaderCredentials:
    """A ready token; a leading `Bearer ` is not needed and does no harm."""
    text = token.strip()
    return HeaderCredentials(
        "Authorization", "Bearer " + (text[7:].lstrip() if text[:7].lower() == "bearer " else text)
    )
