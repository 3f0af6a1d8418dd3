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
        bundle_id: path `bundleId`, required.
        sample_id: path `sampleId`, required.
    """
    return calls.Call(OPERATION, (bundle_id, sample_id))
