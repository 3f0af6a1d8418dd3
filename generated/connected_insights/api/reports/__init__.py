# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Bytes, Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_case_report_text as _get_case_report_text
    from . import get_enveloped_report as _get_enveloped_report
    from . import get_report as _get_report
    from . import get_report_pdf as _get_report_pdf
else:
    _get_case_report_text = Lazily(__name__, "get_case_report_text")
    _get_enveloped_report = Lazily(__name__, "get_enveloped_report")
    _get_report = Lazily(__name__, "get_report")
    _get_report_pdf = Lazily(__name__, "get_report_pdf")


class Reports(Tag[M]):
    """All operations of the tag."""

    get_case_report_text = Method(_get_case_report_text.get_case_report_text)
    get_enveloped_report = Method(_get_enveloped_report.get_enveloped_report)
    get_report = Method(_get_report.get_report)
    get_report_pdf = Bytes(_get_report_pdf.get_report_pdf)


# Where views find it.
Api = Reports
