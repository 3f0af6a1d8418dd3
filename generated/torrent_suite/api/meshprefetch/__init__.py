# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag meshprefetch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get as _get
else:
    _get = Lazily(__name__, "get")


class Meshprefetch(Tag[M]):
    """All operations of the tag."""

    get = Method(_get.get)


# Where views find it.
Api = Meshprefetch
