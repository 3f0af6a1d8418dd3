# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag plantemplatebasicinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import check_files as _check_files
    from . import get as _get
    from . import list_ as _list_
    from . import schema as _schema
    from . import set_ as _set_
else:
    _check_files = Lazily(__name__, "check_files")
    _get = Lazily(__name__, "get")
    _list_ = Lazily(__name__, "list_")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")


class Plantemplatebasicinfo(Tag[M]):
    """All operations of the tag."""

    check_files = Method(_check_files.check_files)
    get = Method(_get.get)
    list = Paged(_list_.list_)
    schema = Method(_schema.schema)
    set = Method(_set_.set)


# Where views find it.
Api = Plantemplatebasicinfo
