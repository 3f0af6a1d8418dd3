# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/activationCodes:findBestMatchingForCwl (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import SearchMatchingActivationCodesForCwlAnalysisDict
    from ...models.activation_code_detail import ActivationCodeDetail
    from ...models.search_matching_activation_codes_for_cwl_analysis import SearchMatchingActivationCodesForCwlAnalysis

OPERATION = op.operation(
    "findBestMatchingActivationCodeForCwl",
    "find_best_matching_activation_code_for_cwl",
    "entitlement_detail",
    "POST",
    "/api/activationCodes:findBestMatchingForCwl",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body(
            "application/vnd.illumina.v3+json", "json", d.ModelOf(ref("SearchMatchingActivationCodesForCwlAnalysis"))
        ),
        op.body("application/json", "json", d.ModelOf(ref("SearchMatchingActivationCodesForCwlAnalysis"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ActivationCodeDetail"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def find_best_matching_activation_code_for_cwl(
    *,
    body: SearchMatchingActivationCodesForCwlAnalysis
    | SearchMatchingActivationCodesForCwlAnalysisDict
    | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[ActivationCodeDetail]:
    """POST /api/activationCodes:findBestMatchingForCwl (v3).

    Arguments:
        body: SearchMatchingActivationCodesForCwlAnalysis, or a mapping with keys as on the wire
            (SearchMatchingActivationCodesForCwlAnalysisDict). Sent as application/vnd.illumina.v3+json, or
            application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ActivationCodeDetail.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
