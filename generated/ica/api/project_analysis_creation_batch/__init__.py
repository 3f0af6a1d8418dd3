# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_analysis_creation_batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_analysis_creation_batch as _create_analysis_creation_batch
    from . import get_analysis_creation_batch as _get_analysis_creation_batch
    from . import get_analysis_creation_batch_item_v3 as _get_analysis_creation_batch_item_v3
    from . import get_analysis_creation_batch_item_v4 as _get_analysis_creation_batch_item_v4
    from . import get_analysis_creation_batch_items_v3 as _get_analysis_creation_batch_items_v3
    from . import get_analysis_creation_batch_items_v4 as _get_analysis_creation_batch_items_v4
else:
    _create_analysis_creation_batch = Lazily(__name__, "create_analysis_creation_batch")
    _get_analysis_creation_batch = Lazily(__name__, "get_analysis_creation_batch")
    _get_analysis_creation_batch_item_v3 = Lazily(__name__, "get_analysis_creation_batch_item_v3")
    _get_analysis_creation_batch_item_v4 = Lazily(__name__, "get_analysis_creation_batch_item_v4")
    _get_analysis_creation_batch_items_v3 = Lazily(__name__, "get_analysis_creation_batch_items_v3")
    _get_analysis_creation_batch_items_v4 = Lazily(__name__, "get_analysis_creation_batch_items_v4")


class ProjectAnalysisCreationBatchShared(Tag[M]):
    """What is the same in every version."""

    create_analysis_creation_batch = Method(_create_analysis_creation_batch.create_analysis_creation_batch)
    get_analysis_creation_batch = Method(_get_analysis_creation_batch.get_analysis_creation_batch)


class ProjectAnalysisCreationBatchV3(ProjectAnalysisCreationBatchShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    get_analysis_creation_batch_item = Method(_get_analysis_creation_batch_item_v3.get_analysis_creation_batch_item)
    get_analysis_creation_batch_items = Paged(_get_analysis_creation_batch_items_v3.get_analysis_creation_batch_items)


class ProjectAnalysisCreationBatchV4(ProjectAnalysisCreationBatchShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    get_analysis_creation_batch_item = Method(_get_analysis_creation_batch_item_v4.get_analysis_creation_batch_item)
    get_analysis_creation_batch_items = Paged(_get_analysis_creation_batch_items_v4.get_analysis_creation_batch_items)


ProjectAnalysisCreationBatch = ProjectAnalysisCreationBatchV4
# Where views find them.
Api = ProjectAnalysisCreationBatch
V4 = ProjectAnalysisCreationBatchV4
V3 = ProjectAnalysisCreationBatchV3
