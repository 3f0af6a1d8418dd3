"""One request with its answer, as a cassette has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Exchange:
    """A request and the answer to it.

    Attributes:
        method: of the request, in capitals.
        url: of the request.
        sent: the headers of the request; a name can come more than once.
        body: of the request.
        status: of the answer.
        reason: the words beside the status.
        headers: of the answer.
        content: the body of the answer.
    """

    method: str
    url: str
    sent: Headers = ()
    body: bytes = b""
    status: int = 0
    reason: str = ""
    headers: Headers = ()
    content: bytes = b""

    def __repr__(self) -> str:
        # What a test shows of a request as it is sent: nothing that could be secret.
        return f"<Exchange {self.method} {self.url.partition('?')[0]} ({self.status})>"

    @property
    def request(self) -> httpx.Request:
        """The request as httpx has it."""
        return httpx.Request(self.method, self.url, headers=list(self.sent), content=self.body)

    @property
    def response(self) -> httpx.Response:
        """The answer as httpx has it, read, with its request."""
        extensions = {"reason_phrase": self.reason.encode("ascii", "replace")} if self.reason else {}
        return httpx.Response(
            self.status, headers=list(self.headers), content=self.content, extensions=extensions, request=self.request
        )


def first(headers: Headers, name: str) -> str:
    """The value of a header, empty where there is none."""
    return next((value for found, value in headers if found.lower() == name), "")


def answered(request: Exchange, answer: dict[str, Any]) -> Exchange:
    """The exchange of a request and the answer that vcrpy has for it."""
    status, body = answer["status"], answer.get("body") or {}
    headers = tuple((name, value) for name, values in answer["headers"].items() for value in listed(values))
    content = body.get("string") or b""
    return Exchange(
        request.method,
        request.url,
        request.sent,
        request.body,
        int(status["code"]),
        status.get("message") or "",
        headers,
        content if isinstance(content, bytes) else str(content).encode(),
    )


def answer_of(exchange: Exchange) -> dict[str, Any]:
    """The answer as vcrpy has it."""
    headers: dict[str, list[str]] = {}
    for name, value in exchange.headers:
        headers.setdefault(name, []).append(value)
    status = {"code": exchange.status, "message": exchange.reason}
    return {"status": status, "headers": headers, "body": {"string": exchange.content}}


def asked(request: Any) -> Exchange:
    """A request of vcrpy's, to which there is no answer yet."""
    body = request.body
    if hasattr(body, "read"):
        body = body.read()
    elif body is not None and not isinstance(body, (str, bytes, bytearray)):
        body = b"".join(piece.encode() if isinstance(piece, str) else bytes(piece) for piece in body)
    headers = tuple((_text(name), _text(value)) for name, value in request.headers.items())
    return Exchange(_text(request.method).upper(), request.uri, headers, _bytes(body))


def listed(values: Any) -> list[str]:
    """The values of a header, which can be one alone."""
    return [_text(value) for value in (values if isinstance(values, (list, tuple)) else [values])]


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(body: Any) -> bytes:
    if body is None:
        return b""
    return body.encode() if isinstance(body, str) else bytes(body)
