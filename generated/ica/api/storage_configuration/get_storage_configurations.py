# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageConfigurations (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_configuration_with_details_list import StorageConfigurationWithDetailsList

OPERATION = op.operation(
    "getStorageConfigurations",
    "get_storage_configurations",
    "storage_configuration",
    "GET",
    "/api/storageConfigurations",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageConfigurationWithDetailsList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_storage_configurations() -> calls.Call[StorageConfigurationWithDetailsList]:
    """GET /api/storageConfigurations (v3).

    Returns:
        StorageConfigurationWithDetailsList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
