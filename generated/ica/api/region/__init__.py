# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_region as _get_region
    from . import get_regions as _get_regions
else:
    _get_region = Lazily(__name__, "get_region")
    _get_regions = Lazily(__name__, "get_regions")


class Region(Tag[M]):
    """All operations of the tag."""

    get_region = Method(_get_region.get_region)
    get_regions = Method(_get_regions.get_regions)


# Where views find it.
Api = Region
V4 = Region
V3 = Region
