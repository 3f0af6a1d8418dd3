# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}/samples/{sampleId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "linkSampleToBundle",
    "link_sample_to_bundle",
    "bundle_sample",
    "POST",
    "/api/bundles/{bundleId}/samples/{sampleId}",
    accept="application/problem+json",
    parameters=(op.path("bundleId"), op.path("sampleId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def link_sample_to_bundle(bundle_id: str, sample_id: str) -> calls.Call[None]:
    """POST /api/bundles/{bundleId}/samples/{sampleId}.

    Arguments:
        bundle_id: str; path `bundleId`, required.
        sample_id: str; path `sampleId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, sample_id))
