# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import search_samples as _search_samples
else:
    _search_samples = Lazily(__name__, "search_samples")


class Samples(Tag[M]):
    """All operations of the tag."""

    search_samples = Paged(_search_samples.search_samples)


# Where views find it.
Api = Samples
