# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag phenotypes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import search_phenotypes as _search_phenotypes
else:
    _search_phenotypes = Lazily(__name__, "search_phenotypes")


class Phenotypes(Tag[M]):
    """All operations of the tag."""

    search_phenotypes = Paged(_search_phenotypes.search_phenotypes)


# Where views find it.
Api = Phenotypes
