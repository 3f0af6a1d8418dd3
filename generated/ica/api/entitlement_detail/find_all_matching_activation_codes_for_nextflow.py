# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/activationCodes:findAllMatchingForNextflow (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import SearchMatchingActivationCodesForNextflowAnalysisDict
    from ...models.activation_code_detail_list import ActivationCodeDetailList
    from ...models.search_matching_activation_codes_for_nextflow_analysis import (
        SearchMatchingActivationCodesForNextflowAnalysis,
    )

OPERATION = op.operation(
    "findAllMatchingActivationCodesForNextflow",
    "find_all_matching_activation_codes_for_nextflow",
    "entitlement_detail",
    "POST",
    "/api/activationCodes:findAllMatchingForNextflow",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body(
            "application/vnd.illumina.v3+json",
            "json",
            d.ModelOf(ref("SearchMatchingActivationCodesForNextflowAnalysis")),
        ),
        op.body("application/json", "json", d.ModelOf(ref("SearchMatchingActivationCodesForNextflowAnalysis"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ActivationCodeDetailList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def find_all_matching_activation_codes_for_nextflow(
    *,
    body: SearchMatchingActivationCodesForNextflowAnalysis
    | SearchMatchingActivationCodesForNextflowAnalysisDict
    | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[ActivationCodeDetailList]:
    """POST /api/activationCodes:findAllMatchingForNextflow (v3).

    Arguments:
        body: SearchMatchingActivationCodesForNextflowAnalysis, or a mapping with keys as on the wire
            (SearchMatchingActivationCodesForNextflowAnalysisDict). Sent as application/vnd.illumina.v3+json, or
            application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ActivationCodeDetailList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
