# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/entitledbundles/{entitledBundleId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.bundle import Bundle

OPERATION = op.operation(
    "getEntitledBundle",
    "get_entitled_bundle",
    "entitled_bundle",
    "GET",
    "/api/entitledbundles/{entitledBundleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("entitledBundleId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Bundle")))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_entitled_bundle(entitled_bundle_id: str) -> calls.Call[Bundle | None]:
    """GET /api/entitledbundles/{entitledBundleId} (v3).

    Arguments:
        entitled_bundle_id: str; path `entitledBundleId`, required.

    Returns:
        Bundle or None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (entitled_bundle_id,))
