# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import get_samples as _get_samples
else:
    _get_samples = Lazily(__name__, "get_samples")


class Sample(Tag[M]):
    """All operations of the tag."""

    get_samples = Paged(_get_samples.get_samples)


# Where views find it.
Api = Sample
V4 = Sample
V3 = Sample
