# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_case_file as _get_case_file
    from . import list_files as _list_files
else:
    _get_case_file = Lazily(__name__, "get_case_file")
    _list_files = Lazily(__name__, "list_files")


class Files(Tag[M]):
    """All operations of the tag."""

    get_case_file = Method(_get_case_file.get_case_file)
    list_files = Method(_list_files.list_files)


# Where views find it.
Api = Files
