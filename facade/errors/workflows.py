"""Errors of workflows: what was asked for was not done, or not to all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .base import PlatformError, Timeout


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
