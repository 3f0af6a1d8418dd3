# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/bundles/{bundleId}/data/{dataId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "unlinkDataFromBundle",
    "unlink_data_from_bundle",
    "bundle_data",
    "DELETE",
    "/api/bundles/{bundleId}/data/{dataId}",
    accept="application/problem+json",
    parameters=(op.path("bundleId"), op.path("dataId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def unlink_data_from_bundle(bundle_id: str, data_id: str) -> calls.Call[None]:
    """DELETE /api/bundles/{bundleId}/data/{dataId}.

    Arguments:
        bundle_id: str; path `bundleId`, required.
        data_id: str; path `dataId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, data_id))
