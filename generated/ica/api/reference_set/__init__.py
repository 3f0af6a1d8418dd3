# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag reference_set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_reference_sets as _get_reference_sets
    from . import get_species as _get_species
else:
    _get_reference_sets = Lazily(__name__, "get_reference_sets")
    _get_species = Lazily(__name__, "get_species")


class ReferenceSet(Tag[M]):
    """All operations of the tag."""

    get_reference_sets = Method(_get_reference_sets.get_reference_sets)
    get_species = Method(_get_species.get_species)


# Where views find it.
Api = ReferenceSet
V4 = ReferenceSet
V3 = ReferenceSet
