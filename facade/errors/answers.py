"""Errors that are an answer: one that says no, and one that is not what the description says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .base import PlatformError, presentable

if TYPE_CHECKING:
    import httpx


class DecodeError(PlatformError):
    """The answer is not what the description says.

    Attributes:
        pointer: the JSON pointer to the value, empty when it is the answer as a whole.
        kind: `missing`, `null`, `type`, `enum`, `format`, `extra` or `variant`; `body` when it is the whole.
        response: the HTTP response.
    """

    def __init__(self, message: str, *, response: httpx.Response, pointer: str = "", kind: str = "body") -> None:
        super().__init__(message)
        self.pointer = pointer
        self.kind = kind
        self.response = response


class AnswerTooLarge(DecodeError):
    """A good answer that is larger than the setting `max_answer` allows; what it answers was done.

    Attributes:
        limit: the bytes that were allowed, after decompression.
        response: the HTTP response, with the beginning of its body.
    """

    def __init__(self, limit: int, *, response: httpx.Response) -> None:
        hint = "max_answer= of the client, or of with_options(), allows more"
        super().__init__(f"the answer is larger than {_bytes(limit)}; {hint}", response=response)
        self.limit = limit


def _bytes(count: int) -> str:
    """A number of bytes for people."""
    for unit, size in (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)):
        if count >= size and count % size == 0:
            return f"{count // size} {unit}"
    return f"{count:,} bytes"


class ApiError(PlatformError):
    """An answer that says no.

    Attributes:
        status: the HTTP status.
        title: what went wrong, in short, by the platform; empty when it did not say.
        detail: what went wrong, at length; empty when it did not say.
        code: the platform's own code for it, None when it gave none.
        fields: messages by the name of the field that they are about.
        request_id: the identifier under which the platform's support finds the call, None when it gave none.
        response: the HTTP response.
    """

    def __init__(
        self,
        response: httpx.Response,
        *,
        title: str = "",
        detail: str = "",
        code: str | None = None,
        fields: Mapping[str, Sequence[str]] | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(presentable(title or detail))
        self.response = response
        self.status = response.status_code
        self.title = title
        self.detail = detail
        self.code = code
        self.fields: dict[str, list[str]] = {name: list(messages) for name, messages in (fields or {}).items()}
        self.request_id = request_id

    def _facts(self) -> dict[str, Any]:
        return {"status": self.status, **super()._facts(), "code": self.code, "request_id": self.request_id}

    def _said(self) -> str:
        head = f"{self.status} {self.title}".rstrip()
        if self.code:
            head += f" [{self.code}]"
        parts = [head]
        if self.detail and self.detail != self.title:
            # Where the title is all of the message, advice may stand behind it.
            parts.append(self.detail.removeprefix(f"{self.title}; "))
        said = (self.title, self.detail)
        for name, messages in self.fields.items():
            # A message that names its field may be the title too.
            if untold := [message for message in messages if message not in said]:
                parts.append(f"{name}: {'; '.join(untold)}")
        text = ": ".join(parts[:2]) + "".join(f"\n  {line}" for line in parts[2:])
        return f"{text} (request {self.request_id})" if self.request_id else text


class BadRequest(ApiError):
    """400: the platform does not understand the request, or refuses its values."""


class VersionNotAcceptable(BadRequest):
    """The platform does not serve the version that was asked for.

    Attributes:
        versions: the versions in which the description has the operation, newest first.
    """

    versions: tuple[str, ...] = ()
    version: str | None = None

    def _said(self) -> str:
        if not self.versions:
            return super()._said()
        known = ", ".join(self.versions)
        return f"{super()._said()}\n  asked for {self.version}; the description has this operation in: {known}"


class Unauthorized(ApiError):
    """401: the credentials are missing, wrong or no longer valid."""


class Forbidden(ApiError):
    """403: the credentials are valid and not enough."""


class NotFound(ApiError):
    """404: there is nothing at this address, or nothing that these credentials may see."""


class Conflict(ApiError):
    """409: the state of things does not allow it now."""


class PreconditionFailed(ApiError):
    """412: it was changed since it was read; read it again before writing.

    The change is the call's own where `may_be_done` says that an earlier try of it got no answer.
    """


class Unprocessable(ApiError):
    """422: the request is understood and its values do not fit."""


class TooManyRequests(ApiError):
    """429: too many calls in too short a time."""


class ServerError(ApiError):
    """500 and above: the platform, or a gateway before it, failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    406: VersionNotAcceptable,
    409: Conflict,
    412: PreconditionFailed,
    422: Unprocessable,
    429: TooManyRequests,
}


def error_class(status: int) -> type[ApiError]:
    """The class of the tree that an HTTP status belongs to."""
    return _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
