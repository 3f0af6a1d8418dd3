# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageBundles (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
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
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("StorageBundleList"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_storage_bundles() -> Call[StorageBundleList]:
    """GET /api/storageBundles (v3)."""
    return Call(OPERATION, ())
