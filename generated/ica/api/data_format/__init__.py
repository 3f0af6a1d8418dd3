# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag data_format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import get_data_formats as _get_data_formats
else:
    _get_data_formats = Lazily(__name__, "get_data_formats")


class DataFormat(Tag[M]):
    """All operations of the tag."""

    get_data_formats = Paged(_get_data_formats.get_data_formats)


# Where views find it.
Api = DataFormat
V4 = DataFormat
V3 = DataFormat
