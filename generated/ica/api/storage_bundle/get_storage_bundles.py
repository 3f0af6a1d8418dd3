# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageBundles (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_bundle_list import StorageBundleList

OPERATION = op.operation(
    "getStorageBundles",
    "get_storage_bundles",
    "storage_bundle",
    "GET",
    "/api/storageBundles",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageBundleList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_storage_bundles() -> calls.Call[StorageBundleList]:
    """GET /api/storageBundles (v3).

    Returns:
        StorageBundleList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
