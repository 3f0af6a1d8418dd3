# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import items as i
    from ...models.stored_file import StoredFile

OPERATION = op.operation(
    "list_files",
    "list_files",
    "files",
    "GET",
    "/crs/api/v1/files",
    accept="application/json",
    parameters=(
        op.query("path", required=True),
        op.query("includePresignedUrl", d.BOOLEAN),
        op.query("matchExactPath", d.BOOLEAN),
        op.header("Accept-Language"),
    ),
    answers=(op.answer("200", "application/json", d.Whole(d.ModelOf(ref("StoredFile")))),),
    evidence="observed",
)


def list_files(
    *,
    path_query: str,
    include_presigned_url: bool | None = None,
    match_exact_path: bool | None = None,
    accept_language: str | None = None,
) -> calls.Call[i.Items[StoredFile]]:
    """GET /crs/api/v1/files.

    Arguments:
        path_query: str; query `path`, required.
        include_presigned_url: bool; query `includePresignedUrl`.
        match_exact_path: bool; query `matchExactPath`.
        accept_language: str; header `Accept-Language`.

    Returns:
        list of StoredFile.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (path_query, include_presigned_url, match_exact_path, accept_language))
