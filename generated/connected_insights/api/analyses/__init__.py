# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag analyses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_analysis_qc as _get_analysis_qc
else:
    _get_analysis_qc = Lazily(__name__, "get_analysis_qc")


class Analyses(Tag[M]):
    """All operations of the tag."""

    get_analysis_qc = Method(_get_analysis_qc.get_analysis_qc)


# Where views find it.
Api = Analyses
