# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/analysisStorages (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_storage_list_v3 import AnalysisStorageListV3

OPERATION = op.operation(
    "getAnalysisStorageOptions",
    "get_analysis_storage_options",
    "analysis_storage",
    "GET",
    "/api/analysisStorages",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisStorageListV3"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    deprecated=True,
)


def get_analysis_storage_options() -> calls.Call[AnalysisStorageListV3]:
    """GET /api/analysisStorages (v3). Deprecated by the platform.

    Returns:
        AnalysisStorageListV3.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
