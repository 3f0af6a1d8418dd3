# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag custom_case_data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_custom_case_data_status as _get_custom_case_data_status
    from . import upload_custom_case_data as _upload_custom_case_data
else:
    _get_custom_case_data_status = Lazily(__name__, "get_custom_case_data_status")
    _upload_custom_case_data = Lazily(__name__, "upload_custom_case_data")


class CustomCaseData(Tag[M]):
    """All operations of the tag."""

    get_custom_case_data_status = Method(_get_custom_case_data_status.get_custom_case_data_status)
    upload_custom_case_data = Method(_upload_custom_case_data.upload_custom_case_data)


# Where views find it.
Api = CustomCaseData
