# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/metadataModels (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.metadata_model_list import MetadataModelList

OPERATION = op.operation(
    "getMetadataModels",
    "get_metadata_models",
    "metadata_model",
    "GET",
    "/api/metadataModels",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("MetadataModelList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_metadata_models() -> calls.Call[MetadataModelList]:
    """GET /api/metadataModels (v3).

    Returns:
        MetadataModelList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
