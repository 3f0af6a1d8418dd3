"""Reports of cases: as models, parsed from the text that holds one, item by item, and as files."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generated.runtime.calls import Call

from ..errors import ApiError, DecodeError, NotFound, TransferFailed
from ..files.names import target_in, wanted_path
from .embedded import parsed
from .ids import Named, id_of

if TYPE_CHECKING:
    import httpx

    from generated.connected_insights.models.draft_report import DraftReport
    from generated.connected_insights.models.report_variant import ReportVariant
    from generated.runtime.operations import Operation

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_MARK = b"\xef\xbb\xbf"
# Statuses by which a release says that it has the other form of a report.
_NO_SUCH_FORM = frozenset({404, 405})
VARIANTS = "subjects.item.reports.item.reportDetails.variants.item"
_VARIANT = "/subjects/*/reports/*/reportDetails/variants/*"
_ENVELOPE = "response."


def report(core: Core, options: Options, case: Named) -> Flow[DraftReport]:
    """A flow that gives the report of a case, whichever of its two forms the server has."""
    usual, other = forms(case)
    try:
        response, operation = yield from core.fetch(usual.call, options)
    except ApiError as error:
        if not is_other_form(error):
            raise
        first = error
    else:
        found = core.decode(response, operation, options)
        return _held(found, response, operation, "")
    try:
        response, operation = yield from core.fetch(other.call, options)
    except NotFound:
        raise first from None
    inside = getattr(core.decode(response, operation, options), "response", None)
    return _held(inside, response, operation, "/response")


def _held(found: Any, response: httpx.Response, operation: Operation, pointer: str) -> DraftReport:
    """The report that was found, if it is one."""
    if not hasattr(found, "to_dict"):
        raise DecodeError("the answer holds no report", response=response, pointer=pointer, kind="missing").about(
            operation.route
        )
    report: DraftReport = found
    return report


def report_call(case: Named) -> Call[DraftReport]:
    """The call that gives a report bare."""
    from generated.connected_insights.api.reports.get_report import get_report

    return get_report(id_of(case))


def case_data(core: Core, options: Options, case: Named) -> Flow[Any]:
    """A flow that gives the data of a case, parsed from the text that it comes in."""
    from generated.connected_insights.api.reports.get_case_report_text import get_case_report_text

    response, operation = yield from core.fetch(get_case_report_text(id_of(case)), options)
    text = getattr(core.decode(response, operation, options), "json_content", None)
    try:
        found = parsed(text, "jsonContent")
    except ValueError as problem:
        raise DecodeError(str(problem), response=response, pointer="/jsonContent", kind="format").about(
            operation.route
        ) from None
    if found is None:
        raise DecodeError(
            "the answer holds no report", response=response, pointer="/jsonContent", kind="missing"
        ).about(operation.route)
    return found


def report_id_of(core: Core, options: Options, case: Named, given: str | None) -> Flow[str]:
    """A flow that gives the id of the report that is meant: the given one, or that of the only one of the case."""
    from generated.connected_insights.api.cases.get_case import get_case

    if given is not None:
        return given
    call = get_case(id_of(case), direct_identifiers=False, include_qc_overview_metrics=False)
    found = list(dict.fromkeys(_report_ids((yield from core.answer(call, options)))))
    if len(found) != 1:
        what = f"several reports; give subject_report_id=, one of: {', '.join(found)}" if found else "no report"
        raise ValueError(f"case {id_of(case)} has {what}")
    return found[0]


def pdf_call(case: Named, report_id: str) -> Call[bytes]:
    """The call that gives a report as PDF."""
    from generated.connected_insights.api.reports.get_report_pdf import get_report_pdf

    return get_report_pdf(id_of(case), id_of(report_id, "subject_report_id", "a report"))


def target(path: str | PathLike[str], name: str) -> Path:
    """The file that is meant: the one that is named, or one of this name in the folder that is. Raises
    FileNotFoundError for a folder that is not there."""
    return target_in(wanted_path(path), name)


def _report_ids(case: Any) -> Iterator[str]:
    for subject in getattr(case, "case_subjects", None) or []:
        for kind in getattr(subject, "report_types", None) or []:
            if isinstance(getattr(kind, "id", None), str):
                yield kind.id


class Form(NamedTuple):
    """One of the two forms in which a server may have a report: the call that gives it, and where a list is in it."""

    call: Call[Any]
    where: str


def forms(case: Named, where: str = "") -> tuple[Form, Form]:
    """The forms of a report, the usual one first."""
    from generated.connected_insights.api.reports.get_enveloped_report import get_enveloped_report

    return Form(report_call(case), where), Form(get_enveloped_report(id_of(case)), _ENVELOPE + where)


def is_other_form(error: ApiError) -> bool:
    """Whether an error may mean that the server has the other form."""
    return error.status in _NO_SUCH_FORM


class Entries:
    """Takes a report in pieces and gives the entries of one of its lists as they are complete, so that a report need
    not be held whole.

    Args:
        form: the report and the list's place in it, in the words of the library ijson: names with dots, `item` for
            each list.
    """

    def __init__(self, form: Form) -> None:
        # Imported by the first report that is read so.
        import ijson  # type: ignore[import-untyped]

        self._route = form.call.operation.route
        self._error = ijson.JSONError
        self._found: Any = ijson.sendable_list()
        self._reader = ijson.items_coro(self._found, form.where, use_float=True)
        self._begun = False

    def fed(self, piece: bytes) -> Iterator[Any]:
        """The entries that are complete with this piece; an empty piece is the end. Raises TransferFailed for
        what is no JSON, and for what is no object, in which there is nothing to be found."""
        if piece and not self._begun:
            piece = piece.removeprefix(_MARK).lstrip()
            if not piece:
                return
            self._begun = True
            if not piece.startswith(b"{"):
                raise TransferFailed("the report is no JSON object").about(self._route)
        try:
            self._reader.send(piece)
        except StopIteration:
            pass
        except self._error as problem:
            raise TransferFailed(f"the report is no JSON ({type(problem).__name__})").about(self._route) from None
        # Entries are let go of one by one.
        self._found.reverse()
        while self._found:
            yield self._found.pop()


def variant(core: Core, options: Options, entry: Any) -> ReportVariant:
    """A variant of a report, of its plain JSON; what is none stays as it is. Where it differs from the description is
    told, or a DecodeError if the client is strict."""
    from generated.connected_insights.api.reports.get_report import OPERATION
    from generated.connected_insights.models.report_variant import ReportVariant
    from generated.runtime.drift import Drift, Report, json_name

    report = Report()
    if isinstance(entry, dict):
        found = ReportVariant.from_dict(entry, report)
    else:
        found = entry
        report.drifts.append(Drift("type", "", "object", json_name(entry)))
    for drift in report.drifts:
        place = _VARIANT + drift.pointer
        if options.strict:
            message = f"{place}: expected {drift.expected}, found {drift.found} ({drift.kind})"
            # The answer is read piece by piece and is not there any more.
            gone: Any = None
            raise DecodeError(message, response=gone, pointer=place, kind=drift.kind).about(OPERATION.route)
        core.report.drift(OPERATION.route, drift.kind, place, drift.expected, drift.found)
    return found
