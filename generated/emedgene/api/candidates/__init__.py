# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import export_variants as _export_variants
    from . import list_candidates as _list_candidates
    from . import list_tags as _list_tags
else:
    _export_variants = Lazily(__name__, "export_variants")
    _list_candidates = Lazily(__name__, "list_candidates")
    _list_tags = Lazily(__name__, "list_tags")


class Candidates(Tag[M]):
    """All operations of the tag."""

    export_variants = Method(_export_variants.export_variants)
    list_candidates = Method(_list_candidates.list_candidates)
    list_tags = Method(_list_tags.list_tags)


# Where views find it.
Api = Candidates
