# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v2/custom-case-data/files"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import items as i
    from ...bodies import CustomCaseDataUploadDict
    from ...models.custom_case_data_file import CustomCaseDataFile
    from ...models.custom_case_data_upload import CustomCaseDataUpload

OPERATION = op.operation(
    "upload_custom_case_data",
    "upload_custom_case_data",
    "custom_case_data",
    "POST",
    "/crs/api/v2/custom-case-data/files",
    accept="application/json",
    parameters=(op.header("Accept-Language"),),
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("CustomCaseDataUpload"))),),
    answers=(
        op.answer("200", "application/json", d.Whole(d.ModelOf(ref("CustomCaseDataFile")))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="documented",
)


def upload_custom_case_data(
    *, body: CustomCaseDataUpload | CustomCaseDataUploadDict | abc.Mapping[str, Any], accept_language: str | None = None
) -> calls.Call[i.Items[CustomCaseDataFile]]:
    """POST /crs/api/v2/custom-case-data/files.

    Arguments:
        accept_language: str; header `Accept-Language`.
        body: CustomCaseDataUpload, or a mapping with keys as on the wire (CustomCaseDataUploadDict). Sent as
            multipart/form-data.

    Returns:
        list of CustomCaseDataFile.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (accept_language,), body)
