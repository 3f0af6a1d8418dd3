"""Which error of the facade an answer is, by its status as a description writes it."""

from __future__ import annotations

_BY_STATUS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "VersionNotAcceptable",
    "409": "Conflict",
    "412": "PreconditionFailed",
    "422": "Unprocessable",
    "429": "TooManyRequests",
}
_OTHERS = {"4": "ApiError", "5": "ServerError"}


def error_of(status: str) -> str:
    """The class that a call raises for a status, such as `404`, `5XX` or `default`; empty where it is a good answer."""
    if status.lower() == "default":
        return "ApiError"
    return _BY_STATUS.get(status) or _OTHERS.get(status[:1], "")
