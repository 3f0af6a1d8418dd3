"""Hosts as a cassette calls them, so that it does not matter on which port one was that day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from re import Pattern
from urllib.parse import quote, urlsplit

from .exchanges import Exchange


class Origins:
    """Gives hosts other names.

    Args:
        origins: addresses as they are, and as they are to be. Raises ValueError for what is no address of a host.
    """

    def __init__(self, origins: Mapping[str, str]) -> None:
        self._names: dict[str, str] = {}
        for old, new in origins.items():
            old, new = _origin(old), _origin(new)
            for write in (str, _escaped, _slashed):
                self._names[write(old)] = write(new)
            # Where there is no scheme beside it, as in `Host` and in texts.
            self._names.setdefault(urlsplit(old).netloc, urlsplit(new).netloc)
        self._finder = self._compiled()

    def _compiled(self) -> Pattern[str] | None:
        names = sorted(self._names, key=len, reverse=True)
        # No part of a longer port or name.
        return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, names))})(?![\w-]|\.\w)") if names else None

    def text(self, text: str) -> str:
        """A text with the other names."""
        return text if self._finder is None else self._finder.sub(lambda found: self._names[found.group()], text)

    def renamed(self, exchange: Exchange) -> Exchange:
        """An exchange with the other names; bodies that are no text stay as they are."""
        if self._finder is None:
            return exchange
        content = self._body(exchange.content)
        headers = tuple((name, self.text(value)) for name, value in exchange.headers)
        if content != exchange.content:
            size = str(len(content))
            headers = tuple((name, size if name.lower() == "content-length" else value) for name, value in headers)
        return replace(
            exchange,
            url=self.text(exchange.url),
            sent=tuple((name, self.text(value)) for name, value in exchange.sent),
            body=self._body(exchange.body),
            headers=headers,
            content=content,
        )

    def _body(self, body: bytes) -> bytes:
        try:
            return self.text(body.decode("utf-8")).encode()
        except UnicodeDecodeError:
            return body


def _origin(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
        raise ValueError(f"origins: {address!r} is no address of a host, such as 'https://ica.test'")
    return f"{parts.scheme}://{parts.netloc}"


def _escaped(address: str) -> str:
    return quote(address, safe="")


def _slashed(address: str) -> str:
    return address.replace("/", "\\/")
