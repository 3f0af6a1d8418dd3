# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/storageConfigurations (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateStorageConfigurationDict
    from ...models.create_storage_configuration import CreateStorageConfiguration
    from ...models.storage_configuration import StorageConfiguration

OPERATION = op.operation(
    "createStorageConfiguration",
    "create_storage_configuration",
    "storage_configuration",
    "POST",
    "/api/storageConfigurations",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateStorageConfiguration"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateStorageConfiguration"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageConfiguration")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_storage_configuration(
    *,
    body: CreateStorageConfiguration | CreateStorageConfigurationDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[StorageConfiguration]:
    """POST /api/storageConfigurations (v3).

    Arguments:
        body: CreateStorageConfiguration, or a mapping with keys as on the wire (CreateStorageConfigurationDict). Sent
            as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        StorageConfiguration.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
