"""What all errors have in common, and those of calls that got no answer or were not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generated.runtime.faults import Fault

# Of what a platform says, a message shows so many characters; the attributes of an error have all of it.
_LONGEST_MESSAGE = 4000


class PlatformError(Exception):
    """The base of all errors that a call can end in.

    Attributes:
        operation: the method and path of the call as the description writes them, such as
            `GET /api/projects/{projectId}`.
        attempts: how often the call was sent.
        may_be_done: whether the platform may have carried out what the call was to change, although it failed: the
            answer to one of its tries never came, or was an error of the server.
        aftermath: what may have become of the platform's data all the same, empty where nothing is known to.
    """

    operation: str = ""
    aftermath: str = ""
    attempts: int = 1
    may_be_done: bool = False

    def about(self, operation: str) -> PlatformError:
        """Say which operation failed, for the message."""
        self.operation = self.operation or operation
        return self

    def __reduce__(self) -> Any:
        # A response holds customers' data: what goes to another process is what was said, and plain facts.
        return _from_another_process, (type(self), str(self), plain_facts(self))

    def _facts(self) -> dict[str, Any]:
        """What tells this error from others, for its repr."""
        return {"operation": self.operation, "attempts": self.attempts if self.attempts > 1 else ""}

    def __repr__(self) -> str:
        facts = [f"{name}={value!r}" for name, value in self._facts().items() if value not in ("", None)]
        said = presentable(str(vars(self).get("_text") or self._said())).partition("\n")[0]
        return f"{type(self).__name__}({', '.join([repr(said), *facts])})"

    def _said(self) -> str:
        return str(self.args[0]) if self.args else type(self).__name__

    def __str__(self) -> str:
        if "_text" in vars(self):
            return str(vars(self)["_text"])
        said = presentable(self._said())
        text = f"{self.operation}: {said}" if self.operation else said
        text = f"{text} (after {self.attempts} attempts)" if self.attempts > 1 else text
        return f"{text}\n  {self.aftermath}" if self.aftermath else text


def presentable(text: str) -> str:
    """A message as a terminal and a log can show it, however it came over the wire: not endless, without control."""
    text = text if len(text) <= _LONGEST_MESSAGE else text[: _LONGEST_MESSAGE - 1] + "…"
    return "".join(letter if letter.isprintable() or letter == "\n" else "\N{REPLACEMENT CHARACTER}" for letter in text)


def plain_facts(error: PlatformError) -> dict[str, Any]:
    """The attributes of an error that are plain values."""
    plain = (str, int, float, bool, type(None), tuple, dict)
    return {name: value for name, value in vars(error).items() if isinstance(value, plain)}


def _from_another_process(kind: type[PlatformError], message: str, facts: dict[str, Any]) -> PlatformError:
    """An error of the same class with the same text; what was not plain, such as `response`, is None."""
    error = kind.__new__(kind, message)
    vars(error).update({"response": None, **facts, "_text": message})
    return error


class ConnectionFailed(PlatformError):
    """The connection could not be made, or broke.

    Attributes:
        sent: whether any of the request can have reached the platform.
        lasting: whether another try would fail in the same way, as with a certificate that is not trusted.
    """

    def __init__(self, message: str, *, sent: bool = True, lasting: bool = False) -> None:
        super().__init__(message)
        self.sent = sent
        self.lasting = lasting


class Timeout(PlatformError):
    """The platform did not answer in time.

    Attributes:
        sent: whether any of the request can have reached the platform.
    """

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class LoginFailed(PlatformError):
    """There are no credentials, or the platform gave no token for them."""


class NotInRelease(PlatformError, ValueError):
    """A call uses what the release of the server does not have, or it is not known which release that is. It was not
    sent: the server would have passed over it without a word.

    Attributes:
        release: the release of the server, None where it is not known.
    """

    def __init__(self, message: str, *, release: str | None = None) -> None:
        super().__init__(message)
        self.release = release


class InvalidBody(PlatformError, ValueError):
    """The body of a call does not fit what the description says. It was not sent.

    Attributes:
        faults: every place where it does not fit: its `kind` (`extra`, `missing`, `variant` or `type`), the JSON
            `pointer` to it, a `text`, and the known names that are `near`.
    """

    def __init__(self, message: str, *, faults: Sequence[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


class PagingError(PlatformError):
    """The pages of a list do not lead to an end, or cannot be asked for as they were."""


class UnusableSetting(PlatformError, ValueError):
    """A proxy or certificates that cannot be used; the message names the argument or variable that says it."""


class MissingExtra(PlatformError, ImportError):
    """What was asked for needs a library that is not installed; the message names the extra that it comes with.

    Args:
        what: what was asked for, such as `to_dataframe`.
        library: what it needs.
        extra: the extra that brings it.
    """

    def __init__(self, what: str, library: str, extra: str) -> None:
        super().__init__(
            f"{what} needs {library}, which is not installed; it comes with the extra: "
            f"pip install 'sequencing-clients[{extra}]'"
        )
