"""Whether an answer can be the file that was asked for: saved under its name, anything else would be taken for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DecodeError
from .bodies import PAGES, essence, is_json, is_text, media_type_of
from .decoding import WITHOUT_BODY, documented, lacks_body, names_status

if TYPE_CHECKING:
    import httpx

    from generated.runtime.operations import Operation

# Under these names comes any file.
_ANYTHING = frozenset({"application/octet-stream", "binary/octet-stream"})
_PROBLEMS = frozenset({"application/problem+json", "application/problem+xml"})
# Of these formats no file is text, and none is empty: each begins with bytes that say what it is.
_BINARY = frozenset({"application/pdf", "application/zip", "application/gzip", "application/x-gzip"})
_BINARY_KINDS = ("image/", "audio/", "video/", "font/", "application/vnd.openxmlformats-officedocument.")


def check_file(response: httpx.Response, operation: Operation) -> None:
    """Raises DecodeError for what is no file by its status or its media type: a form to log in with, JSON or an error
    where the description has a file of another kind, nothing at all, what is not ready yet, and a part of a file where
    all of it was asked for."""
    _check_status(response, operation)
    wanted = _wanted(response, operation)
    found = media_type_of(response)
    if not wanted or found in wanted or any("*" in name for name in wanted):
        return
    if wanted & _ANYTHING:
        # A file that is a page says that it is one to keep; what stands before the platform does not.
        page = found in PAGES and "content-disposition" not in response.headers
        if page or found in _PROBLEMS:
            hint = "; the same call of .raw gives it all the same" if page else ""
            raise DecodeError(f"the answer is {found}, and says of no file that it is one{hint}", response=response)
        return
    if found in PAGES or is_json(found) or (is_text(found) and all(map(_is_binary, wanted))):
        raise DecodeError(f"the answer is {found}, not {', '.join(sorted(wanted))}", response=response)


def check_filled(response: httpx.Response, operation: Operation) -> None:
    """Raises DecodeError for an answer without a byte, where no file of the described format is empty."""
    wanted = _wanted(response, operation)
    if wanted and all(map(_is_binary, wanted)):
        formats = ", ".join(sorted(wanted))
        raise DecodeError(f"the answer is empty, and no file of this format is ({formats})", response=response)


def _check_status(response: httpx.Response, operation: Operation) -> None:
    status = response.status_code
    if status == 304:
        raise DecodeError("the answer (304) brings no file: it says that nothing has changed", response=response)
    if status == 206 and "range" not in response.request.headers:
        raise DecodeError("the answer (206) is a part of the file, and all of it was asked for", response=response)
    if status == 202 and not names_status(operation, status):
        raise DecodeError("the answer (202) brings no file: it says that there may be one later", response=response)
    if status in WITHOUT_BODY and lacks_body(response, documented(operation, status), operation):
        raise DecodeError(f"the answer ({status}) has no body", response=response)


def _wanted(response: httpx.Response, operation: Operation) -> set[str]:
    """The media types that the description has for an answer like this."""
    answers = documented(operation, response.status_code)
    return {essence(answer.media_type) for answer in answers if answer.media_type}


def _is_binary(media_type: str) -> bool:
    return media_type in _BINARY or (media_type.startswith(_BINARY_KINDS) and not is_text(media_type))
