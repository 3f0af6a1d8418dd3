# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}/samples/{sampleId}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "linkSampleToBundle",
    "link_sample_to_bundle",
    "bundle_sample",
    "POST",
    "/api/bundles/{bundleId}/samples/{sampleId}",
    accept="application/problem+json",
    parameters=(op.path("bundleId"), op.path("sampleId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def link_sample_to_bundle(bundle_id: str, sample_id: str) -> Call[None]:
    """POST /api/bundles/{bundleId}/samples/{sampleId}.

    Arguments:
        bundle_id: path `bundleId`, required.
        sample_id: path `sampleId`, required.
    """
    return Call(OPERATION, (bundle_id, sample_id))
