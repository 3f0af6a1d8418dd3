"""Everything that can go wrong with a call, in one tree.

PlatformError
├── ConnectionFailed          no answer: refused, cut, or a name that is not known
├── Timeout                   no answer in time
├── DecodeError               an answer that is not what the description says
│   └── AnswerTooLarge        an answer that is larger than `max_answer`
├── PagingError               a list whose pages do not lead to an end
├── InvalidBody               a body that does not fit the description; it was not sent (also a ValueError)
├── LoginFailed               the platform refused the credentials, or there are none
├── TransferFailed            a file did not arrive whole
│   └── FolderFailed          some files of a folder did not
├── AnalysisFailed            an analysis that was waited for ended otherwise than well
├── BatchFailed               some of the things that were asked for at once failed
├── DataFailed                something was not done to all files and folders that it was asked for
│   └── DataTimeout           not while it was waited for (also a Timeout)
├── ProcessingFailed          the platform took something, and was not able to process it
├── UnfitInput                inputs that a pipeline does not take; nothing was launched (also a ValueError)
├── UnusableSetting           an argument of a client, or a variable of the environment, that cannot be used
├── NotInRelease              the release of the server does not have it, and would pass over it
├── WorkflowUnavailable       the description has not what a workflow needs; nothing was sent
├── NoSuchName                nothing is called that (also a LookupError)
├── AmbiguousName             several things are called that (also a LookupError)
└── ApiError                  an answer that says no, by status
    ├── BadRequest            400
    │   └── VersionNotAcceptable   the version that was asked for is not served (also 406)
    ├── Unauthorized          401
    ├── Forbidden             403
    ├── NotFound              404
    ├── Conflict              409
    ├── PreconditionFailed    412
    ├── Unprocessable         422
    ├── TooManyRequests       429
    └── ServerError           500 and above
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from generated.runtime.faults import Fault

__all__ = [
    "AmbiguousName",
    "AnalysisFailed",
    "AnswerTooLarge",
    "ApiError",
    "BadRequest",
    "BatchFailed",
    "Conflict",
    "ConnectionFailed",
    "DataFailed",
    "DataTimeout",
    "DecodeError",
    "FolderFailed",
    "Forbidden",
    "InvalidBody",
    "LoginFailed",
    "NoSuchName",
    "NotFound",
    "NotInRelease",
    "PagingError",
    "PlatformError",
    "PreconditionFailed",
    "ProcessingFailed",
    "ServerError",
    "Timeout",
    "TooManyRequests",
    "TransferFailed",
    "Unauthorized",
    "UnfitInput",
    "Unprocessable",
    "UnusableSetting",
    "VersionNotAcceptable",
    "WorkflowUnavailable",
]


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

    def _said(self) -> str:
        return str(self.args[0]) if self.args else type(self).__name__

    def __str__(self) -> str:
        if "_text" in vars(self):
            return str(vars(self)["_text"])
        said = _presentable(self._said())
        text = f"{self.operation}: {said}" if self.operation else said
        text = f"{text} (after {self.attempts} attempts)" if self.attempts > 1 else text
        return f"{text}\n  {self.aftermath}" if self.aftermath else text


def _presentable(text: str) -> str:
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


class NotInRelease(PlatformError, ValueError):
    """A call uses what the release of the server does not have, or it is not known which release that is. It was not
    sent: the server would have passed over it without a word.

    Attributes:
        release: the release of the server, None where it is not known.
    """

    def __init__(self, message: str, *, release: str | None = None) -> None:
        super().__init__(message)
        self.release = release


class PagingError(PlatformError):
    """The pages of a list do not lead to an end, or cannot be asked for as they were."""


class InvalidBody(PlatformError, ValueError):
    """The body of a call does not fit what the description says. It was not sent.

    Attributes:
        faults: every place where it does not fit: its `kind` (`extra`, `missing`, `variant` or `type`), the JSON
            `pointer` to it, a `text`, and the known names that are `near`.
    """

    def __init__(self, message: str, *, faults: Sequence[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


class LoginFailed(PlatformError):
    """There are no credentials, or the platform gave no token for them."""


class TransferFailed(PlatformError):
    """A file did not arrive as it was sent."""


class AnalysisFailed(PlatformError):
    """Analyses that were waited for failed or were aborted.

    Attributes:
        failed: those that did.
        analyses: all that were waited for.
    """

    def __init__(self, analyses: Sequence[Any], failed: Sequence[Any]) -> None:
        told = [f"{each.id} ({each.user_reference}): {each.status}" for each in failed]
        summaries = [each.summary if isinstance(each.summary, str) else "" for each in failed]
        lines = [f"{line}, {summary}" if summary else line for line, summary in zip(told, summaries, strict=True)]
        super().__init__(f"{len(failed)} of {len(analyses)} analyses did not succeed:\n  " + "\n  ".join(lines))
        self.failed = list(failed)
        self.analyses = list(analyses)


class FolderFailed(TransferFailed):
    """Some files of a folder did not arrive.

    Attributes:
        report: what became of each file; a `facade.files.reports.TransferReport`.
    """

    def __init__(self, reasons: Sequence[str], report: Any) -> None:
        shown = [*reasons[:20], *([f"and {len(reasons) - 20:,} more"] if len(reasons) > 20 else [])]
        super().__init__(f"{len(reasons):,} of the folder's files failed:\n  " + "\n  ".join(shown))
        self.report = report


class BatchFailed(PlatformError):
    """Some items of a batch failed.

    Attributes:
        items: the items that failed.
        analyses: the analyses of the items that did not.
    """

    def __init__(self, batch_id: str, items: Sequence[Any], analyses: Sequence[Any]) -> None:
        told = [f"{item.id}: {item.processing.additional_status_information or 'no reason given'}" for item in items]
        super().__init__(f"{len(told)} items of batch {batch_id} failed:\n  " + "\n  ".join(told))
        self.items = list(items)
        self.analyses = list(analyses)


class DataFailed(PlatformError):
    """Something that was asked for files and folders of the platform was not done to all of them.

    Attributes:
        report: what became of each; a `facade.ica.outcomes.DataReport`.
    """

    def __init__(self, reasons: Sequence[str], report: Any) -> None:
        shown = [*reasons[:20], *([f"and {len(reasons) - 20:,} more"] if len(reasons) > 20 else [])]
        super().__init__(f"{len(reasons):,} files or folders failed or are not settled:\n  " + "\n  ".join(shown))
        self.report = report


class DataTimeout(DataFailed, Timeout):
    """It was not done to all of them while it was waited for. The platform goes on, and so does a repeated call.

    Attributes:
        report: what became of each; `unsettled` are those that the platform still works on.
    """

    def __init__(self, reasons: Sequence[str], report: Any) -> None:
        super().__init__(reasons, report)
        self.sent = True


class WorkflowUnavailable(PlatformError):
    """The description that a client was generated from has not what a workflow needs. Nothing was sent.

    Attributes:
        workflow: the name of the workflow.
        missing: what it needs and is not there: operations as `tag.operation`, their arguments, and what is read of
            their answers.
    """

    def __init__(self, workflow: str, platform: str, missing: Sequence[str]) -> None:
        super().__init__(
            f"{workflow} needs {' and '.join(missing)}, which the description that the client of {platform} was "
            "generated from does not have"
        )
        self.workflow = workflow
        self.missing = tuple(missing)


class NoSuchName(PlatformError, LookupError):
    """Nothing is called that, or lies there, of what these credentials may see.

    Attributes:
        kind: what was looked for, such as `project`.
        name: what it was to be called.
        hint: what may have been meant, as the end of the message says it; empty where nothing is known.
    """

    def __init__(self, kind: str, name: str, message: str, hint: str = "") -> None:
        super().__init__(message + hint)
        self.kind = kind
        self.name = name
        self.hint = hint


class AmbiguousName(PlatformError, LookupError):
    """Several things are called that; the message lists them with their ids.

    Attributes:
        kind: what was looked for, such as `project`.
        name: what all of them are called.
        candidates: their records.
    """

    def __init__(self, kind: str, name: str, candidates: Sequence[Any], told: Sequence[str]) -> None:
        listed = "\n  ".join(told)
        super().__init__(f"{len(told)} candidates for the {kind} {name!r}; say which by its id:\n  {listed}")
        self.kind = kind
        self.name = name
        self.candidates = list(candidates)


class ProcessingFailed(PlatformError):
    """The platform took something, and was not able to process it.

    Attributes:
        statuses: what the platform says, by the id of a case or the name of a file.
    """

    def __init__(self, message: str, *, statuses: Mapping[str, str]) -> None:
        super().__init__(message)
        self.statuses = dict(statuses)


class UnfitInput(PlatformError, ValueError):
    """Inputs of a launch that do not fit what the pipeline takes. Nothing was launched.

    Attributes:
        faults: each as a text that begins with the code of the input.
    """

    def __init__(self, pipeline: str, faults: Sequence[str]) -> None:
        super().__init__(f"pipeline {pipeline} was not launched:\n  " + "\n  ".join(faults))
        self.faults = tuple(faults)


class UnusableSetting(PlatformError, ValueError):
    """A proxy or certificates that cannot be used; the message names the argument or variable that says it."""


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
        super().__init__(_presentable(title or detail))
        self.response = response
        self.status = response.status_code
        self.title = title
        self.detail = detail
        self.code = code
        self.fields: dict[str, list[str]] = {name: list(messages) for name, messages in (fields or {}).items()}
        self.request_id = request_id

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
