# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_sample_batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_sample_creation_batch as _create_sample_creation_batch
    from . import get_sample_creation_batch as _get_sample_creation_batch
    from . import get_sample_creation_batch_item as _get_sample_creation_batch_item
    from . import get_sample_creation_batch_items as _get_sample_creation_batch_items
else:
    _create_sample_creation_batch = Lazily(__name__, "create_sample_creation_batch")
    _get_sample_creation_batch = Lazily(__name__, "get_sample_creation_batch")
    _get_sample_creation_batch_item = Lazily(__name__, "get_sample_creation_batch_item")
    _get_sample_creation_batch_items = Lazily(__name__, "get_sample_creation_batch_items")


class ProjectSampleBatch(Tag[M]):
    """All operations of the tag."""

    create_sample_creation_batch = Method(_create_sample_creation_batch.create_sample_creation_batch)
    get_sample_creation_batch = Method(_get_sample_creation_batch.get_sample_creation_batch)
    get_sample_creation_batch_item = Method(_get_sample_creation_batch_item.get_sample_creation_batch_item)
    get_sample_creation_batch_items = Paged(_get_sample_creation_batch_items.get_sample_creation_batch_items)


# Where views find it.
Api = ProjectSampleBatch
V4 = ProjectSampleBatch
V3 = ProjectSampleBatch
