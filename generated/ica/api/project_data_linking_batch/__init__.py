# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_data_linking_batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_project_data_linking_batch_v3 as _create_project_data_linking_batch_v3
    from . import create_project_data_linking_batch_v4 as _create_project_data_linking_batch_v4
    from . import get_project_data_linking_batch as _get_project_data_linking_batch
    from . import get_project_data_linking_batch_item_v3 as _get_project_data_linking_batch_item_v3
    from . import get_project_data_linking_batch_item_v4 as _get_project_data_linking_batch_item_v4
    from . import get_project_data_linking_batch_items_v3 as _get_project_data_linking_batch_items_v3
    from . import get_project_data_linking_batch_items_v4 as _get_project_data_linking_batch_items_v4
else:
    _create_project_data_linking_batch_v3 = Lazily(__name__, "create_project_data_linking_batch_v3")
    _create_project_data_linking_batch_v4 = Lazily(__name__, "create_project_data_linking_batch_v4")
    _get_project_data_linking_batch = Lazily(__name__, "get_project_data_linking_batch")
    _get_project_data_linking_batch_item_v3 = Lazily(__name__, "get_project_data_linking_batch_item_v3")
    _get_project_data_linking_batch_item_v4 = Lazily(__name__, "get_project_data_linking_batch_item_v4")
    _get_project_data_linking_batch_items_v3 = Lazily(__name__, "get_project_data_linking_batch_items_v3")
    _get_project_data_linking_batch_items_v4 = Lazily(__name__, "get_project_data_linking_batch_items_v4")


class ProjectDataLinkingBatchShared(Tag[M]):
    """What is the same in every version."""

    get_project_data_linking_batch = Method(_get_project_data_linking_batch.get_project_data_linking_batch)


class ProjectDataLinkingBatchV3(ProjectDataLinkingBatchShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    create_project_data_linking_batch = Method(_create_project_data_linking_batch_v3.create_project_data_linking_batch)
    get_project_data_linking_batch_item = Method(
        _get_project_data_linking_batch_item_v3.get_project_data_linking_batch_item
    )
    get_project_data_linking_batch_items = Paged(
        _get_project_data_linking_batch_items_v3.get_project_data_linking_batch_items
    )


class ProjectDataLinkingBatchV4(ProjectDataLinkingBatchShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    create_project_data_linking_batch = Method(_create_project_data_linking_batch_v4.create_project_data_linking_batch)
    get_project_data_linking_batch_item = Method(
        _get_project_data_linking_batch_item_v4.get_project_data_linking_batch_item
    )
    get_project_data_linking_batch_items = Paged(
        _get_project_data_linking_batch_items_v4.get_project_data_linking_batch_items
    )


ProjectDataLinkingBatch = ProjectDataLinkingBatchV4
# Where views find them.
Api = ProjectDataLinkingBatch
V4 = ProjectDataLinkingBatchV4
V3 = ProjectDataLinkingBatchV3
