# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle_data_unlinking_batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_bundle_data_unlinking_batch as _create_bundle_data_unlinking_batch
    from . import get_bundle_data_unlinking_batch as _get_bundle_data_unlinking_batch
    from . import get_bundle_data_unlinking_batch_item as _get_bundle_data_unlinking_batch_item
    from . import get_bundle_data_unlinking_batch_items as _get_bundle_data_unlinking_batch_items
else:
    _create_bundle_data_unlinking_batch = Lazily(__name__, "create_bundle_data_unlinking_batch")
    _get_bundle_data_unlinking_batch = Lazily(__name__, "get_bundle_data_unlinking_batch")
    _get_bundle_data_unlinking_batch_item = Lazily(__name__, "get_bundle_data_unlinking_batch_item")
    _get_bundle_data_unlinking_batch_items = Lazily(__name__, "get_bundle_data_unlinking_batch_items")


class BundleDataUnlinkingBatch(Tag[M]):
    """All operations of the tag."""

    create_bundle_data_unlinking_batch = Method(_create_bundle_data_unlinking_batch.create_bundle_data_unlinking_batch)
    get_bundle_data_unlinking_batch = Method(_get_bundle_data_unlinking_batch.get_bundle_data_unlinking_batch)
    get_bundle_data_unlinking_batch_item = Method(
        _get_bundle_data_unlinking_batch_item.get_bundle_data_unlinking_batch_item
    )
    get_bundle_data_unlinking_batch_items = Paged(
        _get_bundle_data_unlinking_batch_items.get_bundle_data_unlinking_batch_items
    )


# Where views find it.
Api = BundleDataUnlinkingBatch
V4 = BundleDataUnlinkingBatch
V3 = BundleDataUnlinkingBatch
