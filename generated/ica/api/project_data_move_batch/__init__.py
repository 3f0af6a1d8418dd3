# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_data_move_batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_project_data_move_batch as _create_project_data_move_batch
    from . import get_project_data_move_batch as _get_project_data_move_batch
    from . import get_project_data_move_batch_item as _get_project_data_move_batch_item
    from . import get_project_data_move_batch_items as _get_project_data_move_batch_items
else:
    _create_project_data_move_batch = Lazily(__name__, "create_project_data_move_batch")
    _get_project_data_move_batch = Lazily(__name__, "get_project_data_move_batch")
    _get_project_data_move_batch_item = Lazily(__name__, "get_project_data_move_batch_item")
    _get_project_data_move_batch_items = Lazily(__name__, "get_project_data_move_batch_items")


class ProjectDataMoveBatch(Tag[M]):
    """All operations of the tag."""

    create_project_data_move_batch = Method(_create_project_data_move_batch.create_project_data_move_batch)
    get_project_data_move_batch = Method(_get_project_data_move_batch.get_project_data_move_batch)
    get_project_data_move_batch_item = Method(_get_project_data_move_batch_item.get_project_data_move_batch_item)
    get_project_data_move_batch_items = Paged(_get_project_data_move_batch_items.get_project_data_move_batch_items)


# Where views find it.
Api = ProjectDataMoveBatch
V4 = ProjectDataMoveBatch
V3 = ProjectDataMoveBatch
