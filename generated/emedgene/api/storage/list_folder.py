# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storage/{storage_id}/fs/list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.folder_entry import FolderEntry
    from ...models.folder_page import FolderPage

OPERATION = op.operation(
    "list_folder",
    "list_folder",
    "storage",
    "GET",
    "/api/storage/{storage_id}/fs/list",
    accept="application/json",
    parameters=(
        op.path("storage_id", d.INTEGER),
        op.query("path"),
        op.query("from", d.INTEGER),
        op.query("size", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("FolderPage"))),),
    paging=op.paging("rows", items="resources", more="has_more", offset_parameter="from", size_parameter="size"),
    evidence="observed",
)


def list_folder(
    storage_id: int,
    *,
    path_query: str | None = None,
    from_: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[FolderEntry, FolderPage]:
    """GET /api/storage/{storage_id}/fs/list.

    Arguments:
        storage_id: int; path `storage_id`, required.
        path_query: str; query `path`.
        from_: int; query `from`. 0 or more.
        page_size: int; query `size`. 1 or more.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of FolderEntry, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (storage_id, path_query, from_, page_size), limit=limit, start=start, prefetch=prefetch
    )
