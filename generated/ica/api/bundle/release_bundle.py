# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}:release"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "releaseBundle",
    "release_bundle",
    "bundle",
    "POST",
    "/api/bundles/{bundleId}:release",
    accept="application/problem+json",
    parameters=(op.path("bundleId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def release_bundle(bundle_id: str) -> calls.Call[None]:
    """POST /api/bundles/{bundleId}:release.

    Arguments:
        bundle_id: str; path `bundleId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,))
