# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageConfigurations/{storageConfigurationId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_configuration import StorageConfiguration

OPERATION = op.operation(
    "getStorageConfiguration",
    "get_storage_configuration",
    "storage_configuration",
    "GET",
    "/api/storageConfigurations/{storageConfigurationId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("storageConfigurationId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageConfiguration")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_storage_configuration(storage_configuration_id: str) -> calls.Call[StorageConfiguration]:
    """GET /api/storageConfigurations/{storageConfigurationId} (v3).

    Arguments:
        storage_configuration_id: str; path `storageConfigurationId`, required.

    Returns:
        StorageConfiguration.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_configuration_id,))
