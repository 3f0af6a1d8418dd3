# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag analysis_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_analysis_storage_options as _get_analysis_storage_options
else:
    _get_analysis_storage_options = Lazily(__name__, "get_analysis_storage_options")


class AnalysisStorage(Tag[M]):
    """All operations of the tag."""

    get_analysis_storage_options = Method(_get_analysis_storage_options.get_analysis_storage_options)


# Where views find it.
Api = AnalysisStorage
V4 = AnalysisStorage
V3 = AnalysisStorage
