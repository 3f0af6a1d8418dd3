# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/metadataModels/{metadataModelId}/fields (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.field_list import FieldList

OPERATION = op.operation(
    "getMetadataModelFields",
    "get_metadata_model_fields",
    "metadata_model",
    "GET",
    "/api/metadataModels/{metadataModelId}/fields",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("metadataModelId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("FieldList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_metadata_model_fields(metadata_model_id: str) -> calls.Call[FieldList]:
    """GET /api/metadataModels/{metadataModelId}/fields (v3).

    Arguments:
        metadata_model_id: str; path `metadataModelId`, required.

    Returns:
        FieldList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (metadata_model_id,))
