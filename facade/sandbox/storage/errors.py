"""How an object store says no: a small XML document."""

from __future__ import annotations

from xml.sax.saxutils import escape

from facade.sandbox.wire import Answer


class StorageError(Exception):
    """A request that is refused."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def answer(self) -> Answer:
        """The refusal as it is sent."""
        text = f"<Error><Code>{self.code}</Code><Message>{escape(self.message)}</Message></Error>"
        body = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()
        return Answer(self.status, body, {"Content-Type": "application/xml", **self.headers})
