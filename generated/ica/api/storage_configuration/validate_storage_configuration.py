# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/storageConfigurations/{storageConfigurationId}:validate"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "validateStorageConfiguration",
    "validate_storage_configuration",
    "storage_configuration",
    "POST",
    "/api/storageConfigurations/{storageConfigurationId}:validate",
    accept="application/problem+json",
    parameters=(op.path("storageConfigurationId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def validate_storage_configuration(storage_configuration_id: str) -> calls.Call[None]:
    """POST /api/storageConfigurations/{storageConfigurationId}:validate.

    Arguments:
        storage_configuration_id: str; path `storageConfigurationId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_configuration_id,))
