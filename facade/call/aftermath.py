"""What a call that failed may have left behind, where its description says that it is dangerous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ApiError, ConnectionFailed, PlatformError, Timeout

if TYPE_CHECKING:
    from generated.runtime.operations import Operation

_REPLACES_ALL = "replaces-every-match"
# Said before a server looks at what was sent.
_BEFORE = frozenset((401, 403, 404, 405, 406, 411, 413, 414, 415, 429))


def tell_aftermath(error: PlatformError, operation: Operation) -> None:
    """Say of a list that was to be replaced that it may be empty now: its server deletes first and looks then."""
    if operation.dangerous == _REPLACES_ALL and _was_begun(error):
        error.aftermath = (
            "the list may be empty now, or hold only some of the new objects: the server deletes every match before it "
            "looks at what replaces them, and does not bring them back; read the list before anything else"
        )


def _was_begun(error: PlatformError) -> bool:
    if isinstance(error, (ConnectionFailed, Timeout)):
        return error.sent
    return isinstance(error, ApiError) and error.status >= 400 and error.status not in _BEFORE
