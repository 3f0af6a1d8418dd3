"""What can go wrong with a cassette, in one tree. These errors are of a test, not of a platform: no client retries
them, nor makes another error of them.

ReplayError                 also an AssertionError
├── NotRecorded             a request that the cassette does not have
├── NetworkBlocked          something else that was to reach the network while a cassette is replayed
├── AnswerRefused           `on_answer` refused an answer
├── RecordingFailed         what was recorded cannot be replayed; the cassette stays as it was
└── CassetteUnusable        a cassette that is not there, or cannot be read
"""

from __future__ import annotations

from collections.abc import Sequence


class ReplayError(AssertionError):
    """The base of all errors about cassettes."""


class NotRecorded(ReplayError):
    """A request that the cassette does not have, or has not any more.

    Attributes:
        method: of the request.
        url: of the request, without what is secret.
        differences: how it differs from the most similar request that is recorded, one line each; empty where there is
            none, or where all that are the same have been played.
    """

    def __init__(self, message: str, method: str = "", url: str = "", differences: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.method = method
        self.url = url
        self.differences = list(differences)


class NetworkBlocked(ReplayError):
    """Something was to reach the network while a cassette is replayed."""


class AnswerRefused(ReplayError):
    """`on_answer` ended in an error, which is the cause of this one."""


class RecordingFailed(ReplayError):
    """What was recorded cannot be replayed; the cassette stays as it was."""


class CassetteUnusable(ReplayError):
    """A cassette that is not there, or cannot be read."""
