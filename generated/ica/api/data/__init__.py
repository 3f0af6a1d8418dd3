# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import (
        create_download_url_for_data_without_project_context as _create_download_url_for_data_without_project_context,
    )
    from . import (
        create_inline_view_url_for_data_without_project_context as _create_inline_view_url_for_data_without_project_context,
    )
    from . import get_data as _get_data
else:
    _create_download_url_for_data_without_project_context = Lazily(
        __name__, "create_download_url_for_data_without_project_context"
    )
    _create_inline_view_url_for_data_without_project_context = Lazily(
        __name__, "create_inline_view_url_for_data_without_project_context"
    )
    _get_data = Lazily(__name__, "get_data")


class Data(Tag[M]):
    """All operations of the tag."""

    create_download_url_for_data_without_project_context = Method(
        _create_download_url_for_data_without_project_context.create_download_url_for_data_without_project_context
    )
    create_inline_view_url_for_data_without_project_context = Method(
        _create_inline_view_url_for_data_without_project_context.create_inline_view_url_for_data_without_project_context
    )
    get_data = Method(_get_data.get_data)


# Where views find it.
Api = Data
V4 = Data
V3 = Data
