# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag gene_lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import list_gene_lists as _list_gene_lists
else:
    _list_gene_lists = Lazily(__name__, "list_gene_lists")


class GeneLists(Tag[M]):
    """All operations of the tag."""

    list_gene_lists = Paged(_list_gene_lists.list_gene_lists)


# Where views find it.
Api = GeneLists
