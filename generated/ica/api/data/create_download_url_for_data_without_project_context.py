# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/data/{dataUrn}:createDownloadUrl (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.download import Download

OPERATION = op.operation(
    "createDownloadUrlForDataWithoutProjectContext",
    "create_download_url_for_data_without_project_context",
    "data",
    "POST",
    "/api/data/{dataUrn}:createDownloadUrl",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("dataUrn"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("Download"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_download_url_for_data_without_project_context(data_urn: str) -> Call[Download]:
    """POST /api/data/{dataUrn}:createDownloadUrl (v3).

    Arguments:
        data_urn: path `dataUrn`, required.
    """
    return Call(OPERATION, (data_urn,))
